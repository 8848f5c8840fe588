"""The hand-over: counsel freezes, the executive opens and signs, counsel takes the return in.

What is opened is proven, not believed: the document is made anew from the data inside and must be
the same, byte for byte. Who sent it, a file cannot prove; that is what the spoken words are for.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from aicode_desktop import __version__
from aicode_desktop.drafts.handover import (
    handover_bytes,
    handover_in,
)
from aicode_desktop.drafts.spoken import spoken
from aicode_desktop.drafts.stage_files import StageFiles
from aicode_desktop.host.clock import legal_day
from aicode_desktop.host.files import read_file
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.finding import Severity
from aicode_desktop.model.handover import Handover
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.model.review import Acknowledgement, Review
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, counsel
from aicode_desktop.workflow.desk import Signing
from aicode_desktop.workflow.earlier import refuse_false_history
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
        CannotSignError: it tells the document that it follows otherwise than that was signed.
        CannotWriteError: nothing was frozen.
    """
    by = fit_text(prepared_by or draft.provider.contact.name, is_multi_line=False)[:LONGEST_LINE]
    refuse_false_history(draft)  # whoever signs may have no archive to compare it with
    document = actions.render(draft, kind=kind, today=legal_day(at))
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
        brief_pdf=counsel.brief(draft, prepared_by=by, today=legal_day(at)),
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
    from aicode_desktop.drafts.vault import closed_for

    return closed_for(handover_bytes(handover), public_keys)


def refuse_unusable_key(public_key: str) -> None:
    """Refuse what is no public key to encrypt for.

    Raises:
        UnusableKeyError: it is none.
    """
    from aicode_desktop.drafts.vault import closed_for

    closed_for(b"", [public_key])


def closed_with_passphrase(handover: Handover, passphrase: str) -> bytes:
    """Return the hand-over file, which the passphrase opens; takes a second or two.

    Raises:
        WrongPassphraseError: the passphrase is too short.
    """
    from aicode_desktop.drafts.vault import closed_with

    return closed_with(handover_bytes(handover), passphrase)


def open_handover(encrypted: bytes, *, ask: Ask, unlock: Unlock) -> Handover:
    """Return the hand-over in a file, proven; remembered here as the last of its draft.

    *ask* gives the passphrase, *unlock* the vault; the file says which of them is needed.

    Raises:
        WrongPassphraseError, CannotDecryptError, KeyringError, NoIdentityError: it stays closed.
        HandoverRefusedError: it was tampered with, is out of date, or is drawn differently here.
    """
    return proven(opened_file(encrypted, ask=ask, unlock=unlock))


def signing_of(handover: Handover, *, folder: Path, vault: "Vault | None" = None) -> Signing:
    """Return the signing of exactly the document that was handed over; nothing is written.

    Its folder is named by the document’s digest, so that no identifier in a file leads anywhere,
    and none can name the folder of another draft.
    """
    return Signing(
        draft=handover.content.draft,
        kind=handover.content.kind,
        unsigned_pdf=handover.pdf,
        fingerprint=handover.fingerprint,
        stages=StageFiles(folder / f"handover-{handover.file_digest[:32]}", vault),
    )


def is_for_passphrase(encrypted: bytes) -> bool:
    """Whether an encrypted file asks for a passphrase rather than for an identity."""
    from aicode_desktop.drafts import vault as vaults

    return vaults.is_for_passphrase(encrypted)


def proven(content: bytes) -> Handover:
    """Return the hand-over in a decrypted file, once it is proven; remembered as the last one.

    Raises:
        HandoverRefusedError: it was tampered with, is out of date, or is drawn differently here.
    """
    handover = handover_in(content)
    prove(handover)
    assert_last(handover)
    return handover


def read(path: Path) -> bytes:
    """Return the bytes of a hand-over file or a return.

    Raises:
        CannotReadFileError: it is missing, forbidden, or too large to be one.
    """
    return read_file(path, limit_bytes=FILE_LIMIT_BYTES)


def opened_file(encrypted: bytes, *, ask: Ask, unlock: Unlock) -> bytes:
    """Return what is in an encrypted file, decrypted and not looked at.

    Raises:
        HandoverRefusedError: it is no encrypted file.
        WrongPassphraseError, CannotDecryptError, KeyringError, NoIdentityError: it stays closed.
    """
    from aicode_desktop.drafts.vault import is_encrypted

    if not is_encrypted(encrypted):
        raise refused(
            tr("This is no hand-over file."), next_step=tr("Check that you chose the right file.")
        )
    if is_for_passphrase(encrypted):
        return opened_with_passphrase(encrypted, ask())
    return unlock().opened(encrypted)


def opened_with_passphrase(encrypted: bytes, passphrase: str) -> bytes:
    """Return what is in a file for a passphrase, decrypted and not looked at; takes a second.

    Raises:
        WrongPassphraseError, CannotDecryptError: it stays closed.
    """
    from aicode_desktop.drafts.vault import opened_with

    return opened_with(encrypted, passphrase)


def _acknowledged(
    draft: Draft, reasons: Mapping[str, str], review: Review, *, by: str, at: datetime
) -> tuple[Acknowledgement, ...]:
    findings = actions.findings(draft, today=legal_day(at))
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
