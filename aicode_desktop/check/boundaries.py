"""What this form does not do, each with the points that the provider itself has open there."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from aicode_desktop.check.counsel import Statement, statement
from aicode_desktop.check.reading import country_name, is_in_union
from aicode_desktop.check.triage import APPLICATION_DAY, ModelTriage, name_of
from aicode_desktop.check.wording import day_in_words, names_in_words
from aicode_desktop.model.draft import Draft, MarketStatus, ProviderStatus, Representative
from aicode_desktop.words import tr


@dataclass(frozen=True, slots=True)
class Boundary:
    """One thing that the form does not do, and what is open there for this provider.

    ``article`` is the article of the AI Act that asks for it, if one does.
    """

    title: str
    article: str
    statements: tuple[Statement, ...]
    open_points: tuple[Statement, ...]


def boundaries(
    draft: Draft, models: tuple[ModelTriage, ...], *, today: date
) -> tuple[Boundary, ...]:
    """Return what the form does not do, for a draft in normal form and its models."""
    has_open_source = any(model.is_open_source for model in draft.models)
    exception = (statement("not.mandate_open_source"),) if has_open_source else ()
    return (
        Boundary(
            tr("Notice of a model with systemic risk"),
            tr("Article 52"),
            (statement("not.notice"), statement("notice.rule")),
            tuple(_open_notices(models, today=today)),
        ),
        Boundary(
            tr("Mandate of an authorised representative"),
            tr("Article 54"),
            (statement("not.mandate"), statement("not.mandate_rule"), *exception),
            tuple(_open_mandate(draft)),
        ),
        Boundary(
            tr("Public summary of training content"),
            tr("Article 53(1)(d)"),
            (statement("not.summary"), statement("not.summary_rule")),
            tuple(_open_summaries(draft)),
        ),
        Boundary(
            tr("The Commission’s other code of practice"), "", (statement("not.other_code"),), ()
        ),
        Boundary(tr("The Commission’s own form"), "", (statement("not.commission_form"),), ()),
        Boundary(
            tr("Reports to the AI Office"),
            "",
            (statement("channel.eu_send"), statement("channel.not_for_form")),
            (),
        ),
    )


def _open_notices(models: tuple[ModelTriage, ...], *, today: date) -> Iterator[Statement]:
    for model in models:
        if model.notice is None:
            continue
        name = model.name or tr("A model without a name")
        first, last = model.notice.first_day, model.notice.last_day
        if first is None or last is None:
            yield statement("open.notice_no_day", name=name)
        elif first < APPLICATION_DAY:
            yield statement("open.notice_before_application", name=name)
        else:
            kind = "open.notice" if last >= today else "open.notice_past"
            yield statement(kind, name=name, last=day_in_words(last))


def _open_mandate(draft: Draft) -> Iterator[Statement]:
    provider = draft.provider
    country, representative = provider.address.country, provider.representative
    if country_name(country) is None or is_in_union(country):
        return
    if representative == Representative():
        is_future = provider.status is ProviderStatus.POTENTIAL_FUTURE_PROVIDER
        yield statement("open.mandate_later" if is_future else "open.mandate")
    elif not representative.mandate_date:
        yield statement("open.mandate_date")


def _open_summaries(draft: Draft) -> Iterator[Statement]:
    names = [
        name_of(model)
        for model in draft.models
        if model.market_status is MarketStatus.PLACED and model.name
    ]
    if names:
        yield statement("open.summary", names=names_in_words(names))
