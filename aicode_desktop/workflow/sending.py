"""What is offered to the mail program: the e-mail of the record, held against the record again."""

from pathlib import Path

from aicode_desktop.errors import MailRefusedError
from aicode_desktop.host.files import read_file
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.model.message import EmailDraft
from aicode_desktop.model.record import Record
from aicode_desktop.model.scanned_form import ScannedForm
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.words import tr
from aicode_desktop.workflow.actions import PDF_LIMIT_BYTES

_MAIL, _SIGNED_FORM = "mail.eml", "signed-form.pdf"


def kept_email(record: Record, signed: SignedDocument | ScannedForm) -> EmailDraft:
    """Return the e-mail that *record* keeps, parsed again, for *signed* alone.

    Raises:
        MailRefusedError: the record’s form is not *signed*, or its e-mail does not carry it to the
            AI Office alone, as every mail program reads it.
        CannotReadFileError: a part of the record is missing.
    """
    from aicode_desktop.send.gate import pass_gate  # noqa: PLC0415

    if _part(record, _SIGNED_FORM) != signed.pdf:
        raise MailRefusedError(
            tr("The record does not hold the form that was signed."),
            safe=tr("Nothing was sent, and the signed form is unchanged."),
            next_step=tr("Check the record; restore it from a copy if it was changed."),
        )
    return pass_gate(_part(record, _MAIL), signed)


def size_findings(email: EmailDraft) -> tuple[Finding, ...]:
    """Return what is to be said about the size of the e-mail; often nothing."""
    from aicode_desktop.send.email import size_findings as found  # noqa: PLC0415

    return found(email)


def size_warnings(email: EmailDraft | None) -> tuple[Finding, ...]:
    """Return the warning that a mailbox may refuse the e-mail for its size, or nothing."""
    found = size_findings(email) if email is not None else ()
    return tuple(one for one in found if one.severity is Severity.WARN)


def _part(record: Record, name: str) -> bytes:
    path: Path = record.payload.get(name, record.folder / "data" / name)
    return read_file(path, limit_bytes=PDF_LIMIT_BYTES)
