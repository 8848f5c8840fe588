"""The sections of the Signatory Form, one function for each: from answers to blocks.

Total: whatever a draft holds gives blocks, and what is open is said to be open.
"""

import dataclasses

from aicode_desktop.check.chapters import covered_models
from aicode_desktop.check.reading import is_website
from aicode_desktop.check.wording import clauses, day_in_words, typed_day_in_words
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import Chapter, ChapterKey, CodeOfPractice
from aicode_desktop.model.draft import (
    ChapterAnswer,
    Contact,
    Draft,
    ListingAnswer,
    MarketStatus,
    Model,
    Representative,
    Signatory,
    SystemicRisk,
    SystemicRiskOutlook,
)
from aicode_desktop.render.engine.vocabulary import (
    Block,
    CheckRow,
    Column,
    FieldRow,
    LetteredList,
    Line,
    Link,
    Row,
    Table,
)
from aicode_desktop.render.wording import (
    address_in_words,
    basis_in_words,
    compute_in_words,
    joined,
    modalities_in_words,
    not_yet_answered,
    outlook_in_words,
    status_in_words,
    systemic_risk_in_words,
)
from aicode_desktop.words import plural, tr


def provider_blocks(draft: Draft) -> list[Block]:
    """Return who is bound."""
    provider, contact = draft.provider, draft.provider.contact
    rows = [
        _row(tr("Legal name"), provider.legal_name, _in_latin(provider.legal_name_latin)),
        _row(tr("Legal form"), provider.legal_form),
        _row(tr("Register"), joined(" ", provider.register, provider.register_number)),
    ]
    if provider.lei.strip():
        rows.append(_row(tr("Legal entity identifier"), provider.lei))
    rows.append(_row(tr("Address"), address_in_words(provider.address)))
    if provider.website.strip():
        rows.append(_row(tr("Website"), _website(provider.website)))
    rows.append(_row(tr("Status"), status_in_words(provider.status)))
    rows.append(
        _row(
            tr("Contact"),
            joined(", ", contact.name, contact.role),
            *_email_and_phone(contact),
        )
    )
    if provider.representative != Representative():
        rows.append(_representative_row(provider.representative))
    return list(rows)


def signatory_blocks(draft: Draft) -> list[Block]:
    """Return who signs, and on what their authority rests."""
    rows: list[Block] = []
    for number, signatory in enumerate(draft.signatories, start=1):
        is_joint = len(draft.signatories) > 1
        label = tr("Signatory {n}", n=number) if is_joint else tr("Name and position")
        rows.append(
            _row(
                label,
                joined(", ", signatory.name, signatory.position),
                _in_latin(signatory.name_latin),
            )
        )
        if signatory.email.strip():
            rows.append(_row(tr("E-mail"), _email(signatory.email)))
        rows.append(_row(tr("Authority to bind"), *_authority_lines(signatory)))
    return rows or [_row(tr("Name and position"))]


def chapter_blocks(draft: Draft, code: CodeOfPractice, *, models_section: int) -> list[Block]:
    """Return each chapter with its answer. An opt-out is an answer."""
    return [_chapter_row(chapter, draft, models_section) for chapter in code]


def systemic_risk_blocks(draft: Draft, *, models_section: int) -> list[Block]:
    """Return the outlook, and what the Safety and Security chapter covers where it is signed."""
    rows: list[Block] = [
        _row(tr("Outlook"), outlook_in_words(draft.systemic_risk_outlook)),
    ]
    if draft.chapters.safety_and_security is ChapterAnswer.SIGN:
        rows.append(_row(tr("Safety and Security"), _coverage(draft, models_section)))
    return rows


def model_blocks(models: tuple[Model, ...]) -> list[Block]:
    """Return *models* as a table."""
    columns = (
        Column(tr("Model"), 0.42),
        Column(tr("Version"), 0.15),
        Column(tr("Placed on the market"), 0.27),
        Column(tr("Systemic risk"), 0.16, is_right_aligned=True),
    )
    return [Table(columns, tuple(_model_row(model) for model in models))]


def statement_blocks(draft: Draft, code: CodeOfPractice) -> list[Block]:
    """Return what the signatories state, first of all that the provider signs."""
    items = [
        _signing_sentence(draft, code),
        authority_line(draft),
        listing_sentence(draft),
        tr("The provider may withdraw its signature at any time."),
        *(text for text in draft.statements.further if text.strip()),
    ]
    return [LetteredList(tuple(items))]


def _signing_sentence(draft: Draft, code: CodeOfPractice) -> str:
    signed = draft.chapters.signed()
    if not signed:
        return tr("No chapter is signed yet.")
    edition = day_in_words(code.published).replace(" ", "\N{NO-BREAK SPACE}")
    chapters = clauses(chapter.title for chapter in code if chapter.key in signed)
    if draft.act.kind in {ActKind.FIRST_FORM, ActKind.NEW_SIGNATURE}:
        return plural(
            "The provider signs this chapter of the General-Purpose AI Code of Practice, edition of"
            " {edition}: {chapters}.",
            "The provider signs these chapters of the General-Purpose AI Code of Practice, edition"
            " of {edition}: {chapters}.",
            len(signed),
            edition=edition,
            chapters=chapters,
        )
    return plural(
        "The provider’s signature covers this chapter of the General-Purpose AI Code of Practice,"
        " edition of {edition}: {chapters}.",
        "The provider’s signature covers these chapters of the General-Purpose AI Code of Practice,"
        " edition of {edition}: {chapters}.",
        len(signed),
        edition=edition,
        chapters=chapters,
    )


def authority_line(draft: Draft) -> str:
    """Return that the signatories can bind the provider, or that this is not confirmed yet."""
    statement = (
        tr("Together the signatories have sufficient authority to bind the provider to the Code.")
        if len(draft.signatories) > 1
        else tr("The signatory has sufficient authority to bind the provider to the Code.")
    )
    if draft.statements.confirms_authority:
        return statement
    return tr("Not yet confirmed: {statement}", statement=statement)


def listing_sentence(draft: Draft) -> str:
    """Return what the provider says about the public list."""
    name = draft.listing.name.strip()
    if draft.listing.answer is ListingAnswer.AGREE:
        return tr(
            "The provider agrees to be listed publicly as a signatory, under the name “{name}”.",
            name=name or not_yet_answered(),
        )
    if draft.listing.answer is ListingAnswer.DECLINE:
        return tr("The provider does not agree to be listed publicly as a signatory.")
    return tr("Not yet answered: whether the provider agrees to be listed publicly.")


def _row(label: str, *lines: Line) -> FieldRow:
    given = tuple(line for line in lines if (line.text if isinstance(line, Link) else line).strip())
    return FieldRow(label, given or (not_yet_answered(),), is_open=not given)


def _in_latin(name: str) -> str:
    return tr("{name} (in Latin script)", name=name.strip()) if name.strip() else ""


def _email(address: str) -> Line:
    address = address.strip()
    is_plain = address.isascii() and address.isprintable() and " " not in address
    return Link(address, f"mailto:{address}") if is_plain and "@" in address else address


def _email_and_phone(contact: Contact) -> tuple[Line, ...]:
    email, phone = _email(contact.email), contact.phone.strip()
    if isinstance(email, Link) and phone:
        return (dataclasses.replace(email, after=f"· {phone}"),)
    return (email, phone)


def _website(address: str) -> Line:
    address = address.strip()
    return Link(address, address) if address.isascii() and is_website(address) else address


def _representative_row(representative: Representative) -> FieldRow:
    day = representative.mandate_date.strip()
    return _row(
        tr("Authorised representative"),
        representative.name,
        address_in_words(representative.address),
        _email(representative.email),
        tr("Written mandate of {day}", day=typed_day_in_words(day)) if day else "",
    )


def _authority_lines(signatory: Signatory) -> tuple[str, ...]:
    authority = signatory.authority
    basis = basis_in_words(authority.basis)
    if not basis and authority.reference.strip():
        basis = not_yet_answered()
    days = []
    if authority.date.strip():
        days.append(tr("dated {day}", day=typed_day_in_words(authority.date)))
    if authority.expiry.strip():
        days.append(tr("valid until {day}", day=typed_day_in_words(authority.expiry)))
    return (joined(", ", basis, *days), authority.reference)


def _chapter_row(chapter: Chapter, draft: Draft, models_section: int) -> CheckRow:
    answer = draft.chapters[chapter.key]
    commitments = plural("{n} commitment", "{n} commitments", len(chapter.commitments))
    measures = plural("{n} measure", "{n} measures", chapter.measure_count)
    details = [chapter.legal_basis, f"{commitments}, {measures}"]
    if answer is ChapterAnswer.OPT_OUT:
        details.append(tr("The provider opts out of this chapter"))
    elif answer is ChapterAnswer.SIGN and _is_voluntary(chapter.key, draft):
        is_named = bool(covered_models(draft))
        details.append(
            tr("Voluntarily, for the models named in section {n}", n=models_section)
            if is_named
            else tr("Voluntarily; no model is named yet")
        )
    words = {
        ChapterAnswer.SIGN: tr("Signed"),
        ChapterAnswer.OPT_OUT: tr("Not signed"),
        ChapterAnswer.UNANSWERED: not_yet_answered(),
    }
    is_checked = None if answer is ChapterAnswer.UNANSWERED else answer is ChapterAnswer.SIGN
    return CheckRow(chapter.title, tuple(details), is_checked, words[answer])


def _is_voluntary(key: ChapterKey, draft: Draft) -> bool:
    return (
        key is ChapterKey.SAFETY_AND_SECURITY
        and draft.systemic_risk_outlook is SystemicRiskOutlook.NONE
    )


def _coverage(draft: Draft, models_section: int) -> str:
    covered = covered_models(draft)
    if _is_voluntary(ChapterKey.SAFETY_AND_SECURITY, draft):
        if not covered:
            return tr("Signed voluntarily. No model is named yet.")
        return tr(
            "Signed voluntarily (Art. 56(7)), for the models named in section {n} and no others.",
            n=models_section,
        )
    if not covered:
        return tr("Covers the provider’s models with systemic risk. None is named.")
    if any(model.systemic_risk is not SystemicRisk.YES for model in covered):
        return tr(
            "Covers the provider’s models with systemic risk, and voluntarily the other models"
            " named in section {n}.",
            n=models_section,
        )
    return tr(
        "Covers the provider’s models with systemic risk; those named are in section {n}.",
        n=models_section,
    )


def _model_row(model: Model) -> Row:
    return Row(
        cells=(
            model.name.strip() or not_yet_answered(),
            model.version.strip() or "–",
            _market_words(model),
            systemic_risk_in_words(model.systemic_risk),
        ),
        detail=joined(" · ", modalities_in_words(model.modalities), compute_in_words(model)),
    )


def _market_words(model: Model) -> str:
    day = typed_day_in_words(model.market_date)
    if model.market_status is MarketStatus.PLANNED:
        return tr("Planned, {day}", day=day) if day else tr("Planned")
    if model.market_status is MarketStatus.PLACED:
        return day or tr("Day not yet answered")
    return day or not_yet_answered()
