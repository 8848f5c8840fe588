"""Findings about what helps to see where a model stands: modification, day of the threshold.

These fields are internal, so nothing here keeps the form from being signed.
"""

from collections.abc import Iterator
from datetime import date

from aicode_desktop.check.counsel import statement
from aicode_desktop.check.grounds import note, warn
from aicode_desktop.check.reading import date_in, flop_in
from aicode_desktop.check.triage import APPLICATION_DAY, NOTICE_PERIOD, is_vague_name
from aicode_desktop.check.wording import day_in_words
from aicode_desktop.model.draft import Model
from aicode_desktop.model.finding import Finding
from aicode_desktop.words import tr

_FIRST_LIKELY_YEAR = 2017  # no model of this kind was trained before


def threshold_findings(model: Model, field: str, *, today: date) -> Iterator[Finding]:
    """Yield what is doubtful about a vague name, a modification and the day of the threshold."""
    if is_vague_name(model.name):
        yield warn(
            "model_name_vague",
            f"{field}.name",
            tr("This names no model; the provider is expected to say which of its models it is."),
            source="faq_7",
        )
    yield from _modification_findings(model, field)
    if model.threshold_date:
        yield from _threshold_date_findings(model, f"{field}.threshold_date", today=today)


def _modification_findings(model: Model, field: str) -> Iterator[Finding]:
    for name in ("original_compute_flop", "modification_compute_flop"):
        typed: str = getattr(model, name)
        if typed and not flop_in(typed):
            yield warn(
                "modification_flop_unreadable",
                f"{field}.{name}",
                tr("Write the training compute as one number, such as 3.4e24."),
                source="guidelines",
            )
    if not model.modified_from and (model.original_compute_flop or model.modification_compute_flop):
        yield warn(
            "original_model_missing",
            f"{field}.modified_from",
            tr("Figures for a modification are given; name the model that was modified."),
            source="guidelines",
        )
    own, whole = flop_in(model.modification_compute_flop), flop_in(model.training_compute_flop)
    if own and whole and own > whole:
        yield warn(
            "modification_above_whole",
            f"{field}.modification_compute_flop",
            tr(
                "The modification took more than the training compute in all; one of them is wrong."
            ),
            source="guidelines",
        )


def _threshold_date_findings(model: Model, field: str, *, today: date) -> Iterator[Finding]:
    day = date_in(model.threshold_date)
    if day is None:
        yield warn(
            "threshold_date_unreadable",
            field,
            tr("Write the date as year, month and day, such as 2026-11-23."),
            source="iso_8601",
        )
    elif day.year < _FIRST_LIKELY_YEAR:
        yield warn(
            "threshold_date_unlikely",
            field,
            tr("The year {year} is not likely; look for a typing slip.", year=day.year),
            source="program",
        )
    elif day > today:
        yield warn(
            "threshold_date_in_future",
            field,
            tr(
                "This day lies in the future. The two weeks count from knowing that 10²⁵ FLOP "
                "will be met, so give the day on which that was known."
            ),
            source="act_52_1",
        )
    elif day < APPLICATION_DAY:
        yield warn(
            "threshold_before_application",
            field,
            statement("notice.before_application").sentence,
            source="act_52_1",
        )
    elif day + NOTICE_PERIOD < today:
        yield warn(
            "notice_period_over",
            field,
            tr(
                "The two weeks for notifying the Commission ended on {day}.",
                day=day_in_words(day + NOTICE_PERIOD),
            ),
            source="act_52_1",
        )
    else:
        yield note(
            "notice_due",
            field,
            tr(
                "The Commission is to be notified by {day}. This form is not that notice.",
                day=day_in_words(day + NOTICE_PERIOD),
            ),
            source="act_52_1",
        )
