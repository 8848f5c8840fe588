"""What comes back of a hand-over: made by who signs or declines, taken in by counsel.

A signed form that comes back must begin, byte for byte, with what was frozen on this machine.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.check.normal_form import in_normal_form, without_blank_rows
from aicode_desktop.drafts.handover import is_return, return_bytes, return_in
from aicode_desktop.host import paths
from aicode_desktop.host.files import create_file
from aicode_desktop.model.codec import canonical_json, decode
from aicode_desktop.model.draft import Confidential, Draft
from aicode_desktop.model.handover import Handover, Return
from aicode_desktop.model.internal import without_internal_fields
from aicode_desktop.model.record import Record
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.model.review import Comment
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, desk, recipients
from aicode_desktop.workflow.desk import Signing
from aicode_desktop.workflow.handing_over import Ask, Unlock, opened_file, proven
from aicode_desktop.workflow.handover_proof import ledger_of, refused

if TYPE_CHECKING:
    from aicode_desktop.drafts.vault import Vault


@dataclass(frozen=True, slots=True, repr=False)
class TakenIn(Confidential):
    """A return that was proven; ``signed`` is None where it was sent back with a comment only.

    ``series`` is the identifier of the draft that was frozen, or its document number.
    """

    returned: Return
    unsigned_pdf: bytes
    signed: SignedDocument | None
    series: str = ""


def make_return(
    handover: Handover, signed_pdf: bytes, *, at: datetime, public_key: str = ""
) -> Return:
    """Return the signed document as what goes back, with the *public_key* of who signed.

    Raises:
        NotSignedError, DocumentUnreadableError: it carries no signature that holds.
        HandoverRefusedError: it is not the document that was handed over.
    """
    actions.accept(signed_pdf)
    if not signed_pdf.startswith(handover.pdf):
        raise refused(tr("What was signed is not the document that was handed over."))
    return Return(handover.id, at, signed_pdf=signed_pdf, public_key=public_key)


def send_back(handover: Handover, comment: str, *, at: datetime, public_key: str = "") -> Return:
    """Return a comment as what goes back instead of a signature."""
    said = fit_text(comment, is_multi_line=True)
    return Return(handover.id, at, comment=said, public_key=public_key)


def closed_return(returned: Return, handover: Handover, *, ask: Ask) -> bytes:
    """Return the file that goes back: for counsel's key where they gave one, else a passphrase.

    Raises:
        WrongPassphraseError: the passphrase is too short.
    """
    from aicode_desktop.drafts.vault import closed_for, closed_with

    content = return_bytes(returned)
    if handover.reply_to:
        return closed_for(content, [handover.reply_to])
    return closed_with(content, ask())


def take_in(encrypted: bytes, *, ask: Ask, unlock: Unlock) -> TakenIn:
    """Return what came back, held against what was frozen on this machine.

    Raises:
        WrongPassphraseError, CannotDecryptError, KeyringError, NoIdentityError: it stays closed.
        HandoverRefusedError: it belongs to no hand-over made here, or the form changed since.
        NotSignedError, DocumentUnreadableError: its signatures do not hold.
    """
    return _taken_in(opened_file(encrypted, ask=ask, unlock=unlock))


def open_sent(encrypted: bytes, *, ask: Ask, unlock: Unlock) -> Handover | TakenIn | Draft:
    """Return what an encrypted file holds: a hand-over, what came back of one, or a draft.

    Raises:
        AicodeError: as ``open_handover`` and ``take_in`` do, or as a draft that cannot be read.
    """
    return sent_in(opened_file(encrypted, ask=ask, unlock=unlock))


def sent_in(content: bytes) -> Handover | TakenIn | Draft:
    """Return what a decrypted file holds, proven.

    Raises:
        AicodeError: as ``open_handover`` and ``take_in`` do, or as a draft that cannot be read.
    """
    if is_return(content):
        return _taken_in(content)
    if content.lstrip()[:1] == b"{":
        return decode(content)
    return proven(content)


def _taken_in(content: bytes) -> TakenIn:
    returned = return_in(content)
    known = ledger_of("frozen").with_id(returned.handover_id)
    if known is None:
        raise refused(
            tr(
                "This belongs to no hand-over made on this computer, or to one from before the form"
                " was changed."
            ),
            next_step=tr("Ask for the return of the last hand-over, or open it where it was made."),
        )
    series, frozen = known
    if not returned.signed_pdf:
        return TakenIn(returned, b"", None, series)
    unsigned = returned.signed_pdf[: frozen.file_bytes]
    if hashlib.sha256(unsigned).hexdigest() != frozen.file_digest:
        raise refused(tr("What was signed is not the document that was handed over."))
    return TakenIn(returned, unsigned, actions.accept(returned.signed_pdf), series)


def keep(folder: Path, taken: TakenIn, *, draft: Draft, at: datetime) -> Record:
    """Write the record of a signed return into *folder*, with the e-mail draft; *draft* as frozen.

    Raises:
        HandoverRefusedError: nothing was signed, or *draft* says other than what was signed.
        MailRefusedError, OutputExistsError, CannotWriteError: nothing was left there.
    """
    if taken.signed is None:
        raise refused(tr("It came back unsigned, so there is nothing to keep."))
    is_form = taken.signed.content.kind is DocumentKind.FORM
    if not says_the_same(draft, taken.signed):
        raise refused(
            tr("The draft was changed since it was frozen, so it is not what was signed."),
            next_step=tr("Keep the record without the draft."),
        )
    return actions.keep(
        folder,
        draft=draft,
        unsigned_pdf=taken.unsigned_pdf,
        signed=taken.signed,
        email=actions.compose(taken.signed) if is_form else None,
        at=at,
    )


def note_comment(taken: TakenIn, *, vault: "Vault | None") -> None:
    """Keep the comment that came back with the draft, for its reviewers; a second time once only.

    Raises:
        CannotReadFileError, DraftUnreadableError, CannotWriteError: earlier comments are intact.
    """
    from aicode_desktop.drafts.identifiers import is_fit
    from aicode_desktop.drafts.reviews import ReviewFolder

    if not is_fit(taken.series) or not taken.returned.comment:
        return
    folder = ReviewFolder(paths.drafts(), vault)
    comment = Comment(
        by=tr("Sent back unsigned"),
        at=taken.returned.returned_at.isoformat(),
        text=taken.returned.comment,
    )
    review = folder.load(taken.series)
    if comment not in [replace(one, is_settled=False) for one in review.comments]:
        folder.save(review.with_comment(comment))


def note_key(taken: TakenIn, draft: Draft | None, *, vault: "Vault") -> None:
    """Remember the key of who signed or declined, for the next hand-over to the same person.

    *draft* is the one that was frozen, where it is still here.
    """
    frozen = taken.signed.content.draft if taken.signed is not None else draft
    if frozen is not None:
        recipients.remember_key(frozen, taken.returned.public_key, vault=vault)


def says_the_same(draft: Draft, signed: SignedDocument) -> bool:
    """Whether *draft*, without its internal notes, says what was signed."""
    # Not by rendering it: what was complete when it was frozen may have run out since.
    printed = without_internal_fields(without_blank_rows(in_normal_form(draft)))
    return canonical_json(printed) == signed.content.canonical_json


def archive(taken: TakenIn, draft: Draft | None, *, vault: "Vault | None", at: datetime) -> Signing:
    """Return the signing of a return as if it had been signed here, its record kept.

    *draft* is the one that was frozen, where it is still here; its internal notes go into the
    record, if it still says what was signed. A return that was taken in before is only opened.

    Raises:
        HandoverRefusedError: nothing was signed.
        MailRefusedError, CannotWriteError: nothing was kept.
    """
    if taken.signed is None:
        raise refused(tr("It came back unsigned, so there is nothing to keep."))
    if draft is None or not says_the_same(draft, taken.signed):
        draft = taken.signed.content.draft
    signing = desk.take_over(
        draft,
        taken.signed,
        taken.unsigned_pdf,
        desk=paths.desk(),
        records=paths.records(),
        at=at,
        vault=vault,
    )
    if not signing.is_returned:
        create_file(signing.folder / desk.RETURNED, at.isoformat().encode())
    return replace(signing, is_returned=True)
