"""What the e-mail says, in the language of the document that it brings, whoever makes it."""

import hashlib
from datetime import datetime

from aicode_desktop.check.reading import date_in
from aicode_desktop.check.wording import clauses, day_in_words, typed_day_in_words
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import Contact, Draft, Provider, Signatory
from aicode_desktop.model.message import SecondAttachment
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.model.scanned_form import ScannedForm
from aicode_desktop.model.signed import SignatureFacts, SignedDocument
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import tr

LONGEST_NAME = 120


def name_of_document(draft: Draft) -> str:
    """Return what the attached document is called."""
    return {
        ActKind.FIRST_FORM: tr("Signatory Form"),
        ActKind.CHANGE: tr("Notice of Change"),
        ActKind.CORRECTION: tr("Correction"),
        ActKind.WITHDRAWAL: tr("Notice of Withdrawal"),
        ActKind.NEW_SIGNATURE: tr("Signatory Form"),
    }[draft.act.kind]


def subject_of(draft: Draft) -> str:
    """Return the subject, which names the provider so that the mail can be filed."""
    what = name_of_document(draft)
    return tr(
        "{what}, General-Purpose AI Code of Practice: {provider}",
        what=what,
        provider=_legal_name(draft.provider),
    )


def body_of(
    signed: SignedDocument, *, attachment_name: str, beside: SecondAttachment | None = None
) -> str:
    """Return the text: what is attached, what is signed and what not, and whom to ask."""
    draft = signed.content.draft
    if draft.act.kind is not ActKind.FIRST_FORM:
        return _body_of_act(signed, attachment_name=attachment_name, beside=beside)
    is_theirs = signed.content.kind is DocumentKind.COMMISSION_FORM
    return tr(
        """\
Dear Sir or Madam,

please find attached the signed Signatory Form of {provider} for the General-Purpose AI Code of \
Practice (edition of {edition}).

{chapters}

{signatures}

Document number: {number}
Attachment: {attachment}
SHA-256 of the attachment: {sha256}

{form}

{contact}Yours faithfully,
{sender}
""",
        form=(_their_form() if is_theirs else _our_form()) + (_beside(beside) if beside else ""),
        provider=_legal_name(draft.provider),
        edition=_line(typed_day_in_words(draft.edition)),
        chapters=_chapters(draft),
        signatures=_signatures(signed),
        number=_line(draft.document_number),
        attachment=attachment_name,
        sha256=signed.sha256,
        contact=_contact(draft.provider.contact),
        sender=_sender(draft),
    )


def _beside(second: SecondAttachment) -> str:
    sha256 = hashlib.sha256(second.content).hexdigest()
    return tr(
        """

The second attachment holds the same declaration, signed as well: {name}
SHA-256 of the second attachment: {sha256}""",
        name=second.name,
        sha256=sha256,
    )


def body_of_scan(scanned: ScannedForm, *, attachment_name: str) -> str:
    """Return the text for a scan: what it is, what it is not, and where the paper is."""
    draft = scanned.content.draft
    return tr(
        """\
Dear Sir or Madam,

please find attached the {what} of {provider} for the General-Purpose AI Code of Practice \
(edition of {edition}), signed by hand.

{content}

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
""",
        provider=_legal_name(draft.provider),
        edition=_line(typed_day_in_words(draft.edition)),
        what=name_of_document(draft),
        content=_content(draft),
        people="\n".join(f"- {_person(signatory)}" for signatory in draft.signatories),
        seal=tr(
            " A seal of {holder} on it shows that the file was not changed since.",
            holder=_line(scanned.sealed_by),
        )
        if scanned.sealed_by
        else "",
        number=_line(draft.document_number),
        attachment=attachment_name,
        sha256=scanned.sha256,
        contact=_contact(draft.provider.contact),
        sender=_sender(draft),
    )


def _content(draft: Draft) -> str:
    """Return what a document signed by hand says, whichever act it is."""
    if draft.act.kind is ActKind.FIRST_FORM:
        return _chapters(draft)
    follows = tr("It follows our document {earlier}.", earlier=_earlier(draft))
    sha256 = tr("SHA-256 of that file: {sha256}", sha256=_line(draft.act.follows.file_sha256))
    return f"{_does(draft)}\n\n{follows}\n{sha256}"


def _earlier(draft: Draft) -> str:
    follows = draft.act.follows
    number = _line(follows.document_number) or tr("without a number")
    if not follows.signed_on:
        return number
    return tr("{number}, signed on {day}", number=number, day=_day(follows.signed_on))


def _body_of_act(
    signed: SignedDocument, *, attachment_name: str, beside: SecondAttachment | None
) -> str:
    draft = signed.content.draft
    own = "" if draft.act.kind is ActKind.NEW_SIGNATURE else _own()
    return tr(
        """\
Dear Sir or Madam,

please find attached the signed {what} of {provider}, which concerns the General-Purpose AI Code \
of Practice (edition of {edition}).

{does}

It follows our document {earlier}.
SHA-256 of that file: {earlier_sha256}

{signatures}

Document number: {number}
Attachment: {attachment}
SHA-256 of the attachment: {sha256}

{own}Please tell us that it has reached you.

{contact}Yours faithfully,
{sender}
""",
        what=name_of_document(draft),
        provider=_legal_name(draft.provider),
        edition=_line(typed_day_in_words(draft.edition)),
        does=_does(draft),
        earlier=_earlier(draft),
        earlier_sha256=_line(draft.act.follows.file_sha256),
        signatures=_signatures(signed),
        number=_line(draft.document_number),
        attachment=attachment_name,
        sha256=signed.sha256,
        own=f"{_beside(beside).strip()}\n\n{own}" if beside else own,
        contact=_contact(draft.provider.contact),
        sender=_sender(draft),
    )


def _does(draft: Draft) -> str:
    """Return what the act does, in one or two lines."""
    kind, before = draft.act.kind, draft.act.follows.chapters.signed()
    now = draft.chapters.signed()
    said = {
        ActKind.CHANGE: tr("It states what was and what is, and declares in full what holds now."),
        ActKind.CORRECTION: tr("It says what was wrong, and declares in full what is right."),
        ActKind.NEW_SIGNATURE: tr("With it we sign the updated Code.") + f"\n{_chapters(draft)}",
    }
    if kind in said:
        lines = [said[kind]]
        effect = tr("With effect from {day}.", day=_day(draft.act.effect_date))
    else:
        withdrawn = _listed([key for key in before if key not in now])
        lines = [
            tr("Chapters withdrawn: {chapters}.", chapters=withdrawn)
            if now
            else tr("Chapters withdrawn: {chapters} (the whole signature).", chapters=withdrawn),
            tr("Chapters still signed: {chapters}.", chapters=_listed(now)),
        ]
        effect = tr("The withdrawal takes effect on {day}.", day=_day(draft.act.effect_date))
    if draft.act.effect_date:
        lines.append(effect)
    return "\n".join(lines)


def _day(typed: str) -> str:
    day = date_in(typed)
    if day is None:  # the checks let it through nowhere, but a file may come from elsewhere
        return _line(typed)
    return day_in_words(day)


def _chapters(draft: Draft) -> str:
    signed = draft.chapters.signed()
    left_out = [key for key in ChapterKey if key not in signed]
    said = [tr("Chapters signed: {chapters}.", chapters=_listed(signed))]
    if left_out:
        said.append(tr("Chapters not signed: {chapters}.", chapters=_listed(left_out)))
    return "\n".join(said)


def _listed(keys: tuple[ChapterKey, ...] | list[ChapterKey]) -> str:
    titles = {
        ChapterKey.TRANSPARENCY: tr("Transparency"),
        ChapterKey.COPYRIGHT: tr("Copyright"),
        ChapterKey.SAFETY_AND_SECURITY: tr("Safety and Security"),
    }
    return clauses(titles[key] for key in keys) or tr("none")


def _signatures(signed: SignedDocument) -> str:
    people = [signature for signature in signed.signatures if not signature.is_timestamp]
    signatories = signed.content.draft.signatories
    said = [tr("Signed for the provider by:")]
    said += [f"- {_person(signatory)}" for signatory in signatories]
    said.append(tr("Electronic signatures (holder of the certificate, time):"))
    said += [f"- {_line(one.certificate.holder)}{_at(one)}" for one in people]
    return "\n".join(said)


def _person(signatory: Signatory) -> str:
    name = _both(signatory.name, signatory.name_latin)
    return ", ".join(part for part in (name, _line(signatory.position)) if part)


def _at(signature: SignatureFacts) -> str:
    return f", {_said(signature.claimed_time)}" if signature.claimed_time else ""


def _said(moment: datetime) -> str:
    return tr("{day}, {time} UTC", day=day_in_words(moment), time=f"{moment:%H:%M}")


def _contact(contact: Contact) -> str:
    name = ", ".join(part for part in (_line(contact.name), _line(contact.role)) if part)
    ways = [_line(way) for way in (contact.email, contact.phone) if way.strip()]
    if not name and not ways:
        return ""
    return "\n".join([tr("For questions, please contact:"), *filter(None, (name, *ways)), "", ""])


def _sender(draft: Draft) -> str:
    sender = _line(draft.provider.contact.name) or _line(draft.signatories[0].name)
    return f"{sender}\n{_both(draft.provider.legal_name, draft.provider.legal_name_latin)}"


def _legal_name(provider: Provider) -> str:
    name = _line(provider.legal_name_latin) or _line(provider.legal_name) or tr("the provider")
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"


def _both(name: str, latin: str) -> str:
    own, other = _line(name), _line(latin)
    return f"{own} ({other})" if own and other and own != other else own or other


def _line(text: str) -> str:
    # One line without controls: what was typed can never become a header or another paragraph.
    return " ".join(fit_text(text, is_multi_line=False).split())


def _our_form() -> str:
    return tr(
        """\
The form is our own declaration, prepared from the Commission’s questions and answers on signing \
the Code. Should you need it on a form of yours, please let us know."""
    )


def _their_form() -> str:
    return tr("The declaration is made on the form that the Commission publishes for it.")


def _own() -> str:
    return tr(
        """\
It is our own declaration: we know of no form of yours for this purpose. Should there be one, \
please let us know.

"""
    )
