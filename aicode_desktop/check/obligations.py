"""Deadlines that follow from the chapters and models chosen: on a day, or after an event.

A deadline is given a day only where the draft holds the day that it counts from.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from aicode_desktop.check.chapters import covered_models
from aicode_desktop.check.counsel import Statement, sources_of, statement, stored_in
from aicode_desktop.check.normal_form import in_normal_form, is_blank
from aicode_desktop.check.reading import Period, can_be_counted_from, date_in, period_in
from aicode_desktop.check.sources import Grade, Source, Sourced
from aicode_desktop.check.triage import APPLICATION_DAY, NOTICE_PERIOD, name_of
from aicode_desktop.check.wording import day_in_words
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import Draft, MarketStatus, Model
from aicode_desktop.words import tr

LEGACY_LAST_DAY = date(2027, 8, 2)  # AI Act, Art. 111(3)
CODE_REVIEW_DAY = date(2027, 7, 10)  # FAQ, paragraph 12: two years after 10 July 2025
_EVENT_OF_PLACING = "days_from_placing"


@dataclass(frozen=True, slots=True)
class Obligation(Sourced):
    """One deadline. ``day`` is ``None`` where it follows an event; ``rule`` says which.

    ``counted`` says how the day was found. ``chapter`` and ``measure`` are empty for what does not
    come from a chapter, ``model`` for what does not hang on one model.
    """

    id: str
    title: str
    rule: str
    day: date | None
    counted: str
    chapter: ChapterKey | None
    measure: str
    model: str
    sources: tuple[Source, ...]
    grade: Grade


def obligations(draft: Draft) -> tuple[Obligation, ...]:
    """Return the deadlines of the draft: those with a day in order, then those after an event."""
    normal = in_normal_form(draft)
    models = tuple(model for model in normal.models if not is_blank(model))
    found = (
        *_notices(models),
        *_of_chapters(normal),
        *_at_large(models, signs_any=bool(normal.chapters.signed())),
    )
    return tuple(sorted(found, key=lambda each: (each.day is None, each.day or date.max)))


def _notices(models: tuple[Model, ...]) -> Iterator[Obligation]:
    for model in models:
        first = date_in(model.threshold_date)
        if first is None or first < APPLICATION_DAY or not can_be_counted_from(first):
            continue
        rule = statement("notice.rule")
        yield _from_statement(
            rule,
            "notice",
            tr("Notify the Commission under Article 52"),
            day=first + NOTICE_PERIOD,
            counted=tr("Two weeks from {day}.", day=day_in_words(first)),
            model=name_of(model),
        )


def _of_chapters(draft: Draft) -> Iterator[Obligation]:
    covered = [model for model in covered_models(draft) if not is_blank(model)]
    for obligation_id, stored in stored_in("obligations.json").items():
        if ChapterKey(stored["chapter"]) not in draft.chapters.signed():
            continue
        dated = [
            (model, period)
            for model in covered
            if _EVENT_OF_PLACING in stored
            and model.market_status is MarketStatus.PLANNED
            and (period := period_in(model.market_date))
            and can_be_counted_from(period.first)
        ]
        for model, period in dated:
            yield _dated(obligation_id, stored, model, period)
        if not dated:
            yield _obligation(obligation_id, stored)


def _dated(obligation_id: str, stored: dict[str, Any], model: Model, period: Period) -> Obligation:
    days, months = stored[_EVENT_OF_PLACING], stored.get("months", 0)
    day = _months_later(period.first + timedelta(days=days), months)
    placing = day_in_words(period.first)
    counted = tr("Counted from {day}, the planned day of placing on the market.", day=placing)
    if period.first != period.last:
        counted = tr(
            "Counted from {day}, the first day of the planned month or year of placing on the "
            "market.",
            day=placing,
        )
    if "counted" in stored:
        counted = f"{tr(stored['counted'])} {counted}"
    return _obligation(obligation_id, stored, day=day, counted=counted, model=name_of(model))


def _obligation(
    obligation_id: str,
    stored: dict[str, Any],
    *,
    day: date | None = None,
    counted: str = "",
    model: str = "",
) -> Obligation:
    return Obligation(
        id=obligation_id,
        title=tr(stored["title"]),
        rule=tr(stored["text"]),
        day=day,
        counted=counted,
        chapter=ChapterKey(stored["chapter"]),
        measure=stored["measure"],
        model=model,
        sources=sources_of(stored),
        grade=Grade(stored["grade"]),
    )


def _at_large(models: tuple[Model, ...], *, signs_any: bool) -> Iterator[Obligation]:
    for model in models:
        period = period_in(model.market_date)
        is_placed = model.market_status is MarketStatus.PLACED
        if is_placed and period is not None and period.last < APPLICATION_DAY:
            yield _from_statement(
                statement("cost.legacy"),
                "legacy",
                tr("Comply for a model from before 2 August 2025"),
                day=LEGACY_LAST_DAY,
                model=name_of(model),
            )
    if signs_any:
        yield _from_statement(
            statement("faq.12.two_years"),
            "code_review",
            tr("Review of the Code is about due"),
            day=CODE_REVIEW_DAY,
            counted=statement("signing.review_date").sentence,
        )


def _from_statement(
    said: Statement,
    obligation_id: str,
    title: str,
    *,
    day: date,
    counted: str = "",
    model: str = "",
) -> Obligation:
    return Obligation(
        id=obligation_id,
        title=title,
        rule=said.sentence,
        day=day,
        counted=counted,
        chapter=None,
        measure="",
        model=model,
        sources=said.sources,
        grade=said.grade,
    )


def _months_later(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
