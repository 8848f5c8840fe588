"""Reads an e-mail draft again, from its bytes alone, before anyone relies on it."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from aicode_desktop.errors import MailRefusedError
from aicode_desktop.model.message import AI_OFFICE_ADDRESS, EmailDraft, SecondAttachment
from aicode_desktop.model.scanned_form import ScannedForm
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.words import tr

LIMIT_BYTES = 40_000_000

_HEADERS = ["Date", "To", "Subject", "X-Unsent", "MIME-Version", "Content-Type"]
_PARTS = ["text/plain", "application/pdf"]
_PARTS_WITH_TWO = [*_PARTS, "application/pdf"]


def confirm(
    draft: EmailDraft,
    signed: SignedDocument | ScannedForm,
    *,
    beside: SignedDocument | None = None,
) -> None:
    """Return if *draft*, read again, goes to the AI Office alone and carries exactly *signed*.

    With *beside* it carries that, too, and nothing more.

    Raises:
        MailRefusedError: with the first thing that differs.
    """
    found = read_back(draft.eml)
    if found.to != AI_OFFICE_ADDRESS or draft.to != AI_OFFICE_ADDRESS:
        raise _refused(tr("The e-mail is addressed to “{address}”.", address=found.to))
    if found.attachment != signed.pdf or draft.attachment != signed.pdf:
        raise _refused(tr("The attachment of the e-mail is not the signed form."))
    second = beside.pdf if beside is not None else None
    for one in (found, draft):
        if (one.beside.content if one.beside is not None else None) != second:
            raise _refused(tr("The second attachment of the e-mail is not the one chosen."))
    if found.beside != draft.beside or found.attachment_name != draft.attachment_name:
        raise _refused(tr("The attachment of the e-mail has another name."))
    if found.subject != draft.subject or found.body != draft.body:
        raise _refused(tr("The e-mail does not say what it should."))


def read_back(eml: bytes) -> EmailDraft:
    """Return what an e-mail draft of this program says, as a mail program would read it.

    Raises:
        MailRefusedError: it has other headers, recipients or parts than such a draft has.
    """
    if len(eml) > LIMIT_BYTES:
        raise _refused(tr("The e-mail is too large."))
    try:
        return _read(message_from_bytes(eml, policy=default))
    except (ValueError, LookupError, UnicodeError, AttributeError, TypeError) as error:
        raise _refused(tr("The e-mail cannot be read.")) from error


def _read(message: EmailMessage) -> EmailDraft:
    if message.keys() != _HEADERS:
        raise _refused(tr("The e-mail has other header lines than it should."))
    recipients = message["To"].addresses
    if len(recipients) != 1:
        raise _refused(tr("The e-mail has more than one recipient, or none."))
    parts = list(message.iter_parts())
    if [part.get_content_type() for part in parts] not in (_PARTS, _PARTS_WITH_TWO):
        raise _refused(tr("The e-mail has other parts than a text and one PDF."))
    text, attachment, *more = parts
    if any(part.defects for part in (message, *parts)):
        raise _refused(tr("The e-mail is malformed."))
    if not all(part.is_attachment() for part in parts[1:]) or text.is_attachment():
        raise _refused(tr("The PDF in the e-mail is not an attachment."))
    second = [SecondAttachment(one.get_filename() or "", one.get_content()) for one in more]
    return EmailDraft(
        eml=bytes(message),
        to=recipients[0].addr_spec,
        subject=str(message["Subject"]),
        body=text.get_content().replace("\r\n", "\n"),
        attachment_name=attachment.get_filename() or "",
        attachment=attachment.get_content(),
        beside=second[0] if second else None,
    )


def _refused(what: str) -> MailRefusedError:
    return MailRefusedError(
        what,
        safe=tr("Nothing was sent, and the signed form is unchanged."),
        next_step=tr("Prepare the e-mail again from the signed form."),
    )
