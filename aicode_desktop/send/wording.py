"""What the e-mail says. Always in English, whatever language the window speaks."""

from datetime import datetime

from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import Contact, Draft, Provider, Signatory
from aicode_desktop.model.scanned_form import ScannedForm
from aicode_desktop.model.signed import SignatureFacts, SignedDocument
from aicode_desktop.model.text import fit_text

LONGEST_NAME = 120

_CHAPTERS = {
    ChapterKey.TRANSPARENCY: "Transparency",
    ChapterKey.COPYRIGHT: "Copyright",
    ChapterKey.SAFETY_AND_SECURITY: "Safety and Security",
}
_MONTHS = "January February March April May June July August September October November December"
_TEXT = """\
Dear Sir or Madam,

please find attached the signed Signatory Form of {provider} for the General-Purpose AI Code of \
Practice (edition of {edition}).

{chapters}

{signatures}

Document number: {number}
Attachment: {attachment}
SHA-256 of the attachment: {sha256}

The form is our own declaration, prepared from the Commission’s questions and answers on signing \
the Code. Should you need it on a form of yours, please let us know.

{contact}Yours faithfully,
{sender}
"""

_SCAN_TEXT = """\
Dear Sir or Madam,

please find attached the Signatory Form of {provider} for the General-Purpose AI Code of Practice \
(edition of {edition}), signed by hand.

{chapters}

Signed on paper for the provider by:
{people}

The attachment is a scan: a cover sheet, the signed pages as pictures, and the declarations as \
data. It carries no electronic signature of a signatory.{seal} We keep the paper and will send it \
to you should you need it; please let us know.

Document number: {number}
Attachment: {attachment}
SHA-256 of the attachment: {sha256}

The form is our own declaration, prepared from the Commission’s questions and answers on signing \
the Code. Should you need it on a form of yours, please let us know.

{contact}Yours faithfully,
{sender}
"""
_SEAL = " A seal of {holder} on it shows that the file was not changed since."


def subject_of(draft: Draft) -> str:
    """Return the subject, which names the provider so that the mail can be filed."""
    return f"Signatory Form, General-Purpose AI Code of Practice: {_legal_name(draft.provider)}"


def body_of(signed: SignedDocument, *, attachment_name: str) -> str:
    """Return the text: what is attached, what is signed and what not, and whom to ask."""
    draft = signed.content.draft
    return _TEXT.format(
        provider=_legal_name(draft.provider),
        edition=draft.edition,
        chapters=_chapters(draft),
        signatures=_signatures(signed),
        number=_line(draft.document_number),
        attachment=attachment_name,
        sha256=signed.sha256,
        contact=_contact(draft.provider.contact),
        sender=_sender(draft),
    )


def body_of_scan(scanned: ScannedForm, *, attachment_name: str) -> str:
    """Return the text for a scan: what it is, what it is not, and where the paper is."""
    draft = scanned.content.draft
    return _SCAN_TEXT.format(
        provider=_legal_name(draft.provider),
        edition=draft.edition,
        chapters=_chapters(draft),
        people="\n".join(f"- {_person(signatory)}" for signatory in draft.signatories),
        seal=_SEAL.format(holder=_line(scanned.sealed_by)) if scanned.sealed_by else "",
        number=_line(draft.document_number),
        attachment=attachment_name,
        sha256=scanned.sha256,
        contact=_contact(draft.provider.contact),
        sender=_sender(draft),
    )


def _chapters(draft: Draft) -> str:
    signed = draft.chapters.signed()
    left_out = [key for key in ChapterKey if key not in signed]
    said = [f"Chapters signed: {_listed(signed)}."]
    if left_out:
        said.append(f"Chapters not signed: {_listed(left_out)}.")
    return "\n".join(said)


def _listed(keys: tuple[ChapterKey, ...] | list[ChapterKey]) -> str:
    return "; ".join(_CHAPTERS[key] for key in keys) or "none"


def _signatures(signed: SignedDocument) -> str:
    people = [signature for signature in signed.signatures if not signature.is_timestamp]
    signatories = signed.content.draft.signatories
    said = ["Signed for the provider by:"]
    said += [f"- {_person(signatory)}" for signatory in signatories]
    said.append("Electronic signatures (holder of the certificate, time):")
    said += [f"- {_line(one.certificate.holder)}{_at(one)}" for one in people]
    return "\n".join(said)


def _person(signatory: Signatory) -> str:
    name = _both(signatory.name, signatory.name_latin)
    return ", ".join(part for part in (name, _line(signatory.position)) if part)


def _at(signature: SignatureFacts) -> str:
    return f", {_said(signature.claimed_time)}" if signature.claimed_time else ""


def _said(moment: datetime) -> str:
    return f"{moment.day} {_MONTHS.split()[moment.month - 1]} {moment.year}, {moment:%H:%M} UTC"


def _contact(contact: Contact) -> str:
    name = ", ".join(part for part in (_line(contact.name), _line(contact.role)) if part)
    ways = [_line(way) for way in (contact.email, contact.phone) if way.strip()]
    if not name and not ways:
        return ""
    return "\n".join(["For questions, please contact:", *filter(None, (name, *ways)), "", ""])


def _sender(draft: Draft) -> str:
    sender = _line(draft.provider.contact.name) or _line(draft.signatories[0].name)
    return f"{sender}\n{_both(draft.provider.legal_name, draft.provider.legal_name_latin)}"


def _legal_name(provider: Provider) -> str:
    name = _line(provider.legal_name_latin) or _line(provider.legal_name) or "the provider"
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"


def _both(name: str, latin: str) -> str:
    own, other = _line(name), _line(latin)
    return f"{own} ({other})" if own and other and own != other else own or other


def _line(text: str) -> str:
    # One line without controls: what was typed can never become a header or another paragraph.
    return " ".join(fit_text(text, is_multi_line=False).split())
