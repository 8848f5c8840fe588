"""The e-mail to the AI Office, as an unsent message (RFC 5322) with the signed form attached.

It names no sender: the user's mail program puts in its own, and an address that the account does
not own would keep the message from arriving.
"""

from datetime import datetime

from aicode_desktop.errors import MailRefusedError
from aicode_desktop.languages import written_in
from aicode_desktop.model.draft import Draft, Language
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.model.message import AI_OFFICE_ADDRESS, EmailDraft, SecondAttachment
from aicode_desktop.model.rendered import DECLARATIONS, DocumentKind
from aicode_desktop.model.scanned_form import ScannedForm
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.model.slug import slug
from aicode_desktop.send.mime import message_bytes
from aicode_desktop.send.wording import body_of, body_of_scan, name_of_document, subject_of
from aicode_desktop.words import tr

AIM_BYTES = 5_000_000  # almost every mailbox takes this
WARN_BYTES = 10_000_000  # many mailboxes refuse more
REFUSE_BYTES = 18_000_000  # below the 20 MB that common services take in all


def compose(signed: SignedDocument, *, beside: SignedDocument | None = None) -> EmailDraft:
    """Return the unsent e-mail with *signed* attached. The same document gives the same bytes.

    *beside* is the same declaration as another document: the program's own, where *signed* is the
    Commission's form.

    Raises:
        MailRefusedError: a rehearsal, not signed by all, or too large for a mailbox; or *beside*
            says something else.
    """
    _assert_may_be_mailed(signed)
    name = attachment_name(signed.content.draft)
    second = _second(signed, beside) if beside is not None else None
    with written_in(signed.content.draft.language):
        body = body_of(signed, attachment_name=name, beside=second)
    return _email(signed, name=name, body=body, at=_last_signed(signed), beside=second)


def compose_scan(scanned: ScannedForm, *, at: datetime) -> EmailDraft:
    """Return the unsent e-mail with the scan of a form signed by hand, said to be one.

    Raises:
        MailRefusedError: too large for a mailbox.
    """
    name = attachment_name(scanned.content.draft, is_scan=True)
    with written_in(scanned.content.draft.language):
        body = body_of_scan(scanned, attachment_name=name)
    return _email(scanned, name=name, body=body, at=at)


def size_findings(draft: EmailDraft) -> tuple[Finding, ...]:
    """Return what is to be said about the size of the e-mail, base64 and all; often nothing."""
    size = _megabytes(draft.eml)
    if len(draft.eml) > WARN_BYTES:
        sentence = tr("The e-mail has {size} MB; some mailboxes refuse more than 10.", size=size)
        return (Finding(Severity.WARN, "mail_large", "mail", sentence, "RFC 1870"),)
    if len(draft.eml) > AIM_BYTES:
        sentence = tr(
            "The e-mail has {size} MB. Below 5 it reaches almost every mailbox.", size=size
        )
        return (Finding(Severity.NOTE, "mail_rather_large", "mail", sentence, "RFC 1870"),)
    return ()


def attachment_name(draft: Draft, *, is_scan: bool = False) -> str:
    """Return the name of the signed form as attached: ASCII, and telling what it is."""
    provider = slug(draft.provider.legal_name_latin or draft.provider.legal_name)
    what = "signed-by-hand" if is_scan else "signed"
    with written_in(Language.ENGLISH):  # whose letters every mail program knows
        kind = name_of_document(draft).replace(" ", "-")
    parts = [kind, slug(draft.document_number), provider, what]
    return "-".join(part for part in parts if part) + ".pdf"


def _email(
    signed: SignedDocument | ScannedForm,
    *,
    name: str,
    body: str,
    at: datetime,
    beside: SecondAttachment | None = None,
) -> EmailDraft:
    with written_in(signed.content.draft.language):
        subject = subject_of(signed.content.draft)
    eml = message_bytes(
        at=at,
        to=AI_OFFICE_ADDRESS,
        subject=subject,
        body=body,
        attachment=signed.pdf,
        attachment_name=name,
        beside=beside,
    )
    if len(eml) > REFUSE_BYTES:
        raise _refused(
            tr(
                "The e-mail would have {size} MB, more than mailboxes take.",
                size=_megabytes(eml),
            ),
            tr("Ask the AI Office how to hand in a file of that size."),
        )
    return EmailDraft(
        eml=eml,
        to=AI_OFFICE_ADDRESS,
        subject=subject,
        body=body,
        attachment_name=name,
        attachment=signed.pdf,
        beside=beside,
    )


def _megabytes(eml: bytes) -> int:
    """Return the size of *eml* rounded up, so that what is above a limit is said to be so."""
    return -(-len(eml) // 1_000_000)


def _second(signed: SignedDocument, beside: SignedDocument) -> SecondAttachment:
    _assert_may_be_mailed(beside)
    if beside.content.canonical_json != signed.content.canonical_json:
        raise _refused(
            tr("The two documents do not say the same."),
            tr("Make both from the same draft, and sign both."),
        )
    if beside.content.kind is signed.content.kind:
        raise _refused(
            tr("Both documents are of the same kind, so that one of them is enough."),
            tr("Attach the Commission’s form and the program’s own document, or one of them."),
        )
    name = attachment_name(beside.content.draft)
    what = "commission-form" if beside.content.kind is DocumentKind.COMMISSION_FORM else "own"
    return SecondAttachment(name.removesuffix(".pdf") + f"-{what}.pdf", beside.pdf)


def _assert_may_be_mailed(signed: SignedDocument) -> None:
    if signed.content.kind not in DECLARATIONS:
        raise _refused(
            tr("This is a rehearsal or a draft, and only a real form is mailed."),
            tr("Sign the real form; then prepare the e-mail from it."),
        )
    if any(signature.certificate.is_specimen for signature in signed.signatures):
        raise _refused(
            tr("The form was signed with the key of a rehearsal."),
            tr("Sign it with your own key; then prepare the e-mail from it."),
        )
    if not signed.is_complete or not signed.signatures:
        raise _refused(
            tr("The form is not signed by everyone who is to sign it."),
            tr("Have it signed in every signature block; then prepare the e-mail."),
        )


def _last_signed(signed: SignedDocument) -> datetime:
    times = [signature.claimed_time for signature in signed.signatures if signature.claimed_time]
    if not times:
        raise _refused(
            tr("The signature does not say when it was made."),
            tr("Sign the form again; then prepare the e-mail from it."),
        )
    return max(times)


def _refused(what: str, next_step: str) -> MailRefusedError:
    return MailRefusedError(
        what,
        safe=tr("No e-mail was made, and nothing was sent."),
        next_step=next_step,
    )
