"""The hand-over: counsel freezes, the executive opens and signs, counsel takes the return in.

What is opened is proven, not believed: the document is made anew from the data inside and must be
the same, byte for byte. Who sent it, a file cannot prove; that is what the spoken words are for.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from aicode_desktop import __version__
from aicode_desktop.check.normal_form import in_normal_form, without_blank_rows
from aicode_desktop.drafts.handover import handover_bytes, handover_in, return_bytes, return_in
from aicode_desktop.drafts.spoken import spoken
from aicode_desktop.drafts.stage_files import StageFiles
from aicode_desktop.host.files import read_file
from aicode_desktop.model.codec import canonical_json
from aicode_desktop.model.draft import Confidential, Draft
from aicode_desktop.model.finding import Severity
from aicode_desktop.model.handover import Acknowledgement, Handover, Return
from aicode_desktop.model.internal import without_internal_fields
from aicode_desktop.model.record import Record
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.model.review import Review
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, counsel
from aicode_desktop.workflow.desk import Signing
from aicode_desktop.workflow.handover_proof import (
    assert_last,
    entry_of,
    ledger_of,
    prove,
    refused,
)

if TYPE_CHECKING:
    from aicode_desktop.drafts.vault import Vault

FILE_LIMIT_BYTES = 140_000_000
LONGEST_LINE = 2_000

Unlock = Callable[[], "Vault"]
Ask = Callable[[], str]


@dataclass(frozen=True, slots=True, repr=False)
class TakenIn(Confidential):
    """A return that was proven; ``signed`` is None where it was sent back with a comment only."""

    returned: Return
    unsigned_pdf: bytes
    signed: SignedDocument | None


def words_of(handover: Handover) -> tuple[str, ...]:
    """Return the fingerprint as six words, the same on both machines."""
    return spoken(handover.fingerprint)


def freeze(
    draft: Draft,
    *,
    prepared_by: str = "",
    reasons: Mapping[str, str] | None = None,
    review: Review | None = None,
    reply_to: str = "",
    kind: DocumentKind = DocumentKind.FORM,
    at: datetime,
) -> Handover:
    """Return the complete draft, frozen; remembered here as the last of its draft.

    *reasons* are, by the code of a warning, why it stands in no way; *prepared_by* acknowledged
    them and is the contact person by default. What a *review* acknowledged keeps its names.

    Raises:
        IncompleteDraftError, CannotRenderError: with what is missing.
        CannotWriteError: nothing was frozen.
    """
    by = fit_text(prepared_by or draft.provider.contact.name, is_multi_line=False)[:LONGEST_LINE]
    document = actions.render(draft, kind=kind, today=at.date())
    ledger = ledger_of("frozen")
    handover = Handover(
        id=uuid4().hex,
        # Later freezes count on, also where this machine's memory of earlier ones is gone.
        turn=int(at.timestamp()),
        prepared_by=by,
        prepared_at=at,
        program=__version__,
        content=document.content,
        pdf=document.pdf,
        file_digest=document.file_digest,
        brief_pdf=counsel.brief(draft, prepared_by=by, today=at.date()),
        acknowledgements=_acknowledged(draft, reasons or {}, review or Review(), by=by, at=at),
        reply_to=reply_to,
    )
    last = ledger.last(handover.series)
    if last is not None and last.turn >= handover.turn:  # the clock was put back
        handover = replace(handover, turn=last.turn + 1)
    ledger.note(handover.series, entry_of(handover))
    return handover


def closed_for_keys(handover: Handover, public_keys: Sequence[str]) -> bytes:
    """Return the hand-over file, which the holder of each of the keys opens.

    Raises:
        UnusableKeyError: one of them is no public key.
    """
    from aicode_desktop.drafts.vault import closed_for  # noqa: PLC0415

    return closed_for(handover_bytes(handover), public_keys)


def closed_with_passphrase(handover: Handover, passphrase: str) -> bytes:
    """Return the hand-over file, which the passphrase opens; takes a second or two.

    Raises:
        WrongPassphraseError: the passphrase is too short.
    """
    from aicode_desktop.drafts.vault import closed_with  # noqa: PLC0415

    return closed_with(handover_bytes(handover), passphrase)


def open_handover(encrypted: bytes, *, ask: Ask, unlock: Unlock) -> Handover:
    """Return the hand-over in a file, proven; remembered here as the last of its draft.

    *ask* gives the passphrase, *unlock* the vault; the file says which of them is needed.

    Raises:
        WrongPassphraseError, CannotDecryptError, KeyringError, NoIdentityError: it stays closed.
        HandoverRefusedError: it was tampered with, is out of date, or is drawn differently here.
    """
    handover = handover_in(_opened(encrypted, ask=ask, unlock=unlock))
    prove(handover)
    assert_last(handover)
    return handover


def signing_of(handover: Handover, *, desk: Path, vault: "Vault | None" = None) -> Signing:
    """Return the signing of exactly the document that was handed over; nothing is written.

    Its folder is named by the document’s digest, so that no identifier in a file leads anywhere,
    and none can name the folder of another draft.
    """
    return Signing(
        draft=handover.content.draft,
        kind=handover.content.kind,
        unsigned_pdf=handover.pdf,
        fingerprint=handover.fingerprint,
        stages=StageFiles(desk / f"handover-{handover.file_digest[:32]}", vault),
    )


def make_return(handover: Handover, signed_pdf: bytes, *, at: datetime) -> Return:
    """Return the signed document as what goes back.

    Raises:
        NotSignedError, DocumentUnreadableError: it carries no signature that holds.
        HandoverRefusedError: it is not the document that was handed over.
    """
    actions.accept(signed_pdf)
    if not signed_pdf.startswith(handover.pdf):
        raise refused(tr("What was signed is not the document that was handed over."))
    return Return(handover.id, at, signed_pdf=signed_pdf)


def send_back(handover: Handover, comment: str, *, at: datetime) -> Return:
    """Return a comment as what goes back instead of a signature."""
    return Return(handover.id, at, comment=fit_text(comment, is_multi_line=True))


def closed_return(returned: Return, handover: Handover, *, ask: Ask) -> bytes:
    """Return the file that goes back: for counsel's key where they gave one, else a passphrase.

    Raises:
        WrongPassphraseError: the passphrase is too short.
    """
    from aicode_desktop.drafts.vault import closed_for, closed_with  # noqa: PLC0415

    content = return_bytes(returned)
    if handover.reply_to:
        return closed_for(content, [handover.reply_to])
    return closed_with(content, ask())


def take_in(encrypted: bytes, *, ask: Ask, unlock: Unlock) -> TakenIn:
    """Return what came back, held against what was frozen on this machine.

    Raises:
        WrongPassphraseError, CannotDecryptError, KeyringError, NoIdentityError: it stays closed.
        HandoverRefusedError: it belongs to no hand-over made here, or to an earlier one.
        NotSignedError, DocumentUnreadableError: its signatures do not hold.
    """
    returned = return_in(_opened(encrypted, ask=ask, unlock=unlock))
    frozen = ledger_of("frozen").with_id(returned.handover_id)
    if frozen is None:
        raise refused(
            tr("This belongs to no hand-over made on this computer, or to an earlier one."),
            next_step=tr("Ask for the return of the last hand-over, or open it where it was made."),
        )
    if not returned.signed_pdf:
        return TakenIn(returned, b"", None)
    unsigned = returned.signed_pdf[: frozen.file_bytes]
    if hashlib.sha256(unsigned).hexdigest() != frozen.file_digest:
        raise refused(tr("What was signed is not the document that was handed over."))
    return TakenIn(returned, unsigned, actions.accept(returned.signed_pdf))


def keep(folder: Path, taken: TakenIn, *, draft: Draft, at: datetime) -> Record:
    """Write the record of a signed return into *folder*, with the e-mail draft; *draft* as frozen.

    Raises:
        HandoverRefusedError: nothing was signed, or *draft* says other than what was signed.
        MailRefusedError, OutputExistsError, CannotWriteError: nothing was left there.
    """
    if taken.signed is None:
        raise refused(tr("It came back unsigned, so there is nothing to keep."))
    is_form = taken.signed.content.kind is DocumentKind.FORM
    # Not by rendering it: what was complete when it was frozen may have run out since.
    printed = without_internal_fields(without_blank_rows(in_normal_form(draft)))
    if canonical_json(printed) != taken.signed.content.canonical_json:
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


def read(path: Path) -> bytes:
    """Return the bytes of a hand-over file or a return.

    Raises:
        CannotReadFileError: it is missing, forbidden, or too large to be one.
    """
    return read_file(path, limit_bytes=FILE_LIMIT_BYTES)


def _opened(encrypted: bytes, *, ask: Ask, unlock: Unlock) -> bytes:
    from aicode_desktop.drafts.vault import is_encrypted, is_for_passphrase  # noqa: PLC0415
    from aicode_desktop.drafts.vault import opened_with as with_passphrase  # noqa: PLC0415

    if not is_encrypted(encrypted):
        raise refused(
            tr("This is no hand-over file."), next_step=tr("Check that you chose the right file.")
        )
    if is_for_passphrase(encrypted):
        return with_passphrase(encrypted, ask())
    return unlock().opened(encrypted)


def _acknowledged(
    draft: Draft, reasons: Mapping[str, str], review: Review, *, by: str, at: datetime
) -> tuple[Acknowledgement, ...]:
    findings = actions.findings(draft, today=at.date())
    warnings = [one for one in findings if one.severity is Severity.WARN]
    unknown = sorted(set(reasons) - {one.code for one in warnings})
    if unknown:
        raise refused(
            tr("The draft has no warning “{code}”.", code=unknown[0]),
            next_step=tr("Take the codes from aicode check --json."),
        )
    reviewed = {(one.code, one.field): (one.by, one.reason) for one in review.acknowledgements}
    found = []
    for one in warnings:
        who, why = reviewed.get((one.code, one.field), ("", ""))
        if one.code in reasons:
            who, why = by, reasons[one.code]
        found.append(
            Acknowledgement(
                code=one.code,
                field=one.field,
                sentence=fit_text(one.sentence, is_multi_line=False),
                by=fit_text(who, is_multi_line=False)[:LONGEST_LINE],
                reason=fit_text(why, is_multi_line=False)[:LONGEST_LINE],
            )
        )
    return tuple(found)
