"""What a draft declares, part by part in words, for one read before signing. Without Qt."""

from collections.abc import Iterator
from dataclasses import dataclass

from aicode_desktop.check.consequences import consequence
from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.check.normal_form import without_blank_rows
from aicode_desktop.check.reading import country_name, flop_in
from aicode_desktop.check.wording import exact_amount, typed_day_in_words
from aicode_desktop.gui.review.act_said import act_facts
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import (
    Address,
    AuthorityBasis,
    ChapterAnswer,
    Confidential,
    Draft,
    ListingAnswer,
    Model,
    Provider,
    ProviderStatus,
    Representative,
    SystemicRisk,
    SystemicRiskOutlook,
)
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow.record_words import act_words

MODELS_SHOWN = 12


@dataclass(frozen=True, slots=True, repr=False)
class Said(Confidential):
    """One part of the declaration: its title, and captions with what was said."""

    title: str
    facts: tuple[tuple[str, str], ...]


def said_by(draft: Draft) -> tuple[Said, ...]:
    """Return the parts of *draft* in the order of the document; what is blank is left out."""
    draft = without_blank_rows(draft)
    # A withdrawal says of chapters what is in its act, and nothing of models or the public list.
    is_withdrawal = draft.act.kind is ActKind.WITHDRAWAL
    declared = (
        Said(tr("Chapters"), tuple(_chapters(draft))),
        Said(plural("{n} model", "{n} models", len(draft.models)), tuple(_models(draft))),
    )
    parts = (
        Said(act_words(draft.act.kind), tuple(act_facts(draft))),
        Said(tr("Provider"), tuple(_provider(draft.provider))),
        *(_signatory(draft, place) for place in range(len(draft.signatories))),
        *(() if is_withdrawal else declared),
        Said(tr("Statements"), tuple(_statements(draft))),
    )
    return tuple(
        Said(part.title, tuple(fact for fact in part.facts if fact[1].strip()))
        for part in parts
        if any(value.strip() for _, value in part.facts)
    )


def model_facts(model: Model) -> tuple[str, ...]:
    """Return what is said of a model beside its name."""
    return tuple(part for part in _facts_of(model) if part)


def _provider(provider: Provider) -> Iterator[tuple[str, str]]:
    yield tr("Legal name"), provider.legal_name
    yield tr("In Latin script"), provider.legal_name_latin
    yield tr("Legal form"), provider.legal_form
    yield tr("Register"), _joined(provider.register, provider.register_number)
    yield tr("LEI"), provider.lei
    yield tr("Address"), _address(provider.address)
    yield tr("Website"), provider.website
    yield (
        tr("Status"),
        {
            ProviderStatus.UNANSWERED: "",
            ProviderStatus.PROVIDER: tr("Provider of general-purpose AI models"),
            ProviderStatus.POTENTIAL_FUTURE_PROVIDER: tr("Potential future provider"),
        }[provider.status],
    )
    contact = provider.contact
    yield (
        tr("Contact"),
        _in_lines(_joined(contact.name, contact.role), _joined(contact.email, contact.phone)),
    )
    if provider.representative != Representative():
        representative = provider.representative
        yield (
            tr("Representative"),
            _in_lines(
                _joined(representative.name, _address(representative.address)),
                representative.email,  # on a line of its own, where no hyphen breaks it
                representative.mandate_date
                and tr("Mandate of {date}", date=typed_day_in_words(representative.mandate_date)),
            ),
        )


def _signatory(draft: Draft, place: int) -> Said:
    signatory, several = draft.signatories[place], len(draft.signatories) > 1
    title = tr("Signatory {n}", n=place + 1) if several else tr("Signatory")
    basis = {
        AuthorityBasis.UNANSWERED: "",
        AuthorityBasis.STATUTORY_REPRESENTATIVE: tr("Statutory representative"),
        AuthorityBasis.BOARD_RESOLUTION: tr("Resolution of the board or the shareholders"),
        AuthorityBasis.POWER_OF_ATTORNEY: tr("Power of attorney"),
        AuthorityBasis.OTHER: tr("Other"),
    }[signatory.authority.basis]
    authority = signatory.authority
    return Said(
        title,
        (
            (tr("Name"), _joined(signatory.name, signatory.name_latin)),
            (tr("Position"), signatory.position),
            (tr("E-mail"), signatory.email),
            (
                tr("Authority to bind"),
                _in_lines(
                    _joined(
                        basis,
                        typed_day_in_words(authority.date),
                        authority.expiry
                        and tr("until {date}", date=typed_day_in_words(authority.expiry)),
                    ),
                    authority.reference,
                ),
            ),
        ),
    )


def _chapters(draft: Draft) -> Iterator[tuple[str, str]]:
    yield (
        tr("Systemic risk"),
        {
            SystemicRiskOutlook.UNANSWERED: "",
            SystemicRiskOutlook.HAS: tr("The provider has a model with systemic risk."),
            SystemicRiskOutlook.DEVELOPING: tr("The provider is developing one."),
            SystemicRiskOutlook.INTENDS: tr("The provider intends one."),
            SystemicRiskOutlook.NONE: tr("The provider has none and plans none."),
        }[draft.systemic_risk_outlook],
    )
    titles = {chapter.key: chapter.title for chapter in code_of_practice(draft.edition)}
    for key in ChapterKey:
        answer = draft.chapters[key]
        if answer is ChapterAnswer.UNANSWERED:
            yield titles[key], tr("Not answered yet")
            continue
        is_signed = answer is ChapterAnswer.SIGN
        words = tr("Signed.") if is_signed else tr("Left out.")
        yield titles[key], f"{words} {consequence(key, draft).sentence}"


def _models(draft: Draft) -> Iterator[tuple[str, str]]:
    for model in draft.models[:MODELS_SHOWN]:
        yield _joined(model.name, model.version, between=" "), _joined(*model_facts(model))
    left = len(draft.models) - MODELS_SHOWN
    if left > 0:
        yield (
            tr("More models"),
            plural("{n} more; the document names it.", "{n} more; the document names them.", left),
        )


def _facts_of(model: Model) -> Iterator[str]:
    yield typed_day_in_words(model.market_date)
    if model.training_compute_flop:
        value = flop_in(model.training_compute_flop)
        amount = model.training_compute_flop if value is None else exact_amount(value)
        yield tr("{amount} FLOP", amount=amount)
    yield {
        SystemicRisk.UNANSWERED: "",
        SystemicRisk.YES: tr("systemic risk"),
        SystemicRisk.NO: tr("no systemic risk"),
        SystemicRisk.UNDER_ASSESSMENT: tr("systemic risk under assessment"),
    }[model.systemic_risk]
    if model.under_safety_and_security:
        yield tr("under Safety and Security")


def _statements(draft: Draft) -> Iterator[tuple[str, str]]:
    if draft.statements.confirms_authority:
        yield tr("Authority"), tr("Each signatory has sufficient authority to bind the provider.")
    if draft.act.kind is not ActKind.WITHDRAWAL:
        yield (
            tr("Public listing"),
            {
                ListingAnswer.UNANSWERED: "",
                ListingAnswer.AGREE: tr("Agreed, as “{name}”", name=draft.listing.name),
                ListingAnswer.DECLINE: tr("Not agreed"),
            }[draft.listing.answer],
        )
    yield tr("Further"), "\n".join(draft.statements.further)
    yield tr("Place"), draft.place
    yield tr("Document number"), draft.document_number


def _address(address: Address) -> str:
    town = _joined(address.postal_code, address.city, between=" ")
    country = country_name(address.country) or address.country
    return _joined(address.street, town, address.region, country)


def _joined(*parts: str, between: str = ", ") -> str:
    return between.join(part.strip() for part in parts if part.strip())


def _in_lines(*parts: str) -> str:
    return _joined(*parts, between="\n")
