"""What is offered to the mail program: the e-mail of the record, held against the record again."""

from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.errors import MailRefusedError, NotSignedError
from aicode_desktop.host.files import read_file, replace_file
from aicode_desktop.model import record_names
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.model.message import EmailDraft
from aicode_desktop.model.record import Record
from aicode_desktop.model.scanned_form import ScannedForm
from aicode_desktop.model.second_document import SecondDocument
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.words import tr
from aicode_desktop.workflow.actions import PDF_LIMIT_BYTES

if TYPE_CHECKING:
    from aicode_desktop.drafts.stage_files import StageFiles
    from aicode_desktop.workflow.desk import Signing

RECORD_NOTE = "record.txt"  # beside the stages: where the record was kept
PATH_TEXT = ("utf-8", "surrogateescape")  # so that a folder of any name is found again
NOTE_LIMIT_BYTES = 10_000


def kept_before(stages: "StageFiles") -> Record | None:
    """Return the record that was made of a signing, or None where there is none any more."""
    from aicode_desktop.archive.record import open_record

    if not stages.has(RECORD_NOTE):
        return None
    kept = Path(stages.read(RECORD_NOTE, limit_bytes=NOTE_LIMIT_BYTES).decode(*PATH_TEXT))
    return open_record(kept) if kept.is_dir() else None


def kept_email(
    record: Record,
    signed: SignedDocument | ScannedForm,
    *,
    second: SecondDocument | None = None,
) -> EmailDraft:
    """Return the e-mail that *record* keeps, parsed again, for *signed* alone, or with *second*.

    Raises:
        MailRefusedError: the record’s documents are not these, or its e-mail does not carry them
            to the AI Office alone, as every mail program reads it.
        CannotReadFileError: a part of the record is missing.
    """
    from aicode_desktop.send.gate import pass_gate

    beside = second.signed if second is not None else None
    is_same = _part(record, record_names.SIGNED_FORM) == signed.pdf
    if not is_same or (beside and _part(record, record_names.OWN_SIGNED_FORM) != beside.pdf):
        raise MailRefusedError(
            tr("The record does not hold the form that was signed."),
            safe=tr("Nothing was sent, and the signed form is unchanged."),
            next_step=tr("Check the record; restore it from a copy if it was changed."),
        )
    return pass_gate(_part(record, record_names.MAIL), signed, beside=beside)


def outgoing(signing: "Signing") -> tuple[Path, ...]:
    """Return the e-mail draft and what is attached to it, as files for the mail program.

    They lie beside the record, not in it, so that no program that opens them can touch what is
    kept. What was changed in them is replaced. The e-mail is that of the record, parsed again.

    Raises:
        NotSignedError: there is no e-mail yet.
        MailRefusedError: the record, or the e-mail in it, is not what was signed.
        CannotWriteError: the folder cannot be written to.
    """
    email = signing.email
    if email is None:
        raise NotSignedError(
            tr("There is no e-mail for this form."),
            safe=tr("Nothing was changed."),
            next_step=tr("Sign the form first."),
        )
    document = signing.signed or signing.scanned
    if signing.record is not None and document is not None:
        email = kept_email(signing.record, document, second=signing.second)
    parts = {record_names.MAIL: email.eml, email.attachment_name: email.attachment}
    if email.beside is not None:
        parts[email.beside.name] = email.beside.content
    folder = signing.folder / "mail"
    for name, content in parts.items():
        replace_file(folder / name, content)
    return tuple(folder / name for name in parts)


def size_findings(email: EmailDraft) -> tuple[Finding, ...]:
    """Return what is to be said about the size of the e-mail; often nothing."""
    from aicode_desktop.send.email import size_findings as found

    return found(email)


def size_warnings(email: EmailDraft | None) -> tuple[Finding, ...]:
    """Return the warning that a mailbox may refuse the e-mail for its size, or nothing."""
    found = size_findings(email) if email is not None else ()
    return tuple(one for one in found if one.severity is Severity.WARN)


def _part(record: Record, name: str) -> bytes:
    path: Path = record.payload.get(name, record.folder / record_names.PAYLOAD_FOLDER / name)
    return read_file(path, limit_bytes=PDF_LIMIT_BYTES)
