"""The measures of the chapters with what the provider answered: gap analysis and plan."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.check.grounds import warn
from aicode_desktop.check.models import FIRST_LIKELY_YEAR, YEARS_AHEAD
from aicode_desktop.check.reading import period_in
from aicode_desktop.check.text import names_other_code
from aicode_desktop.model.code import Chapter, ChapterKey, Commitment, Measure
from aicode_desktop.model.draft import ChapterAnswer, Confidential, Draft
from aicode_desktop.model.finding import Finding
from aicode_desktop.model.gap import MeasureAnswer, MeasureAnswers, MeasureStatus
from aicode_desktop.words import tr

_SETTLED = frozenset({MeasureStatus.IN_PLACE, MeasureStatus.NOT_APPLICABLE})


@dataclass(frozen=True, slots=True, repr=False)
class GapRow(Confidential):
    """One measure of the Code beside what the provider does for it."""

    chapter: Chapter
    commitment: Commitment
    measure: Measure
    answer: MeasureAnswer


def gap_rows(draft: Draft, answers: MeasureAnswers) -> tuple[GapRow, ...]:
    """Return every measure of the chapters that are left out, in the order of the Code.

    Raises:
        UnknownEditionError: the program does not hold the edition of the draft.
    """
    return tuple(_rows(draft, answers, ChapterAnswer.OPT_OUT))


def plan_rows(draft: Draft, answers: MeasureAnswers) -> tuple[GapRow, ...]:
    """Return the measures of the signed chapters that are not in place, in the order of the Code.

    Raises:
        UnknownEditionError: the program does not hold the edition of the draft.
    """
    rows = _rows(draft, answers, ChapterAnswer.SIGN)
    return tuple(row for row in rows if row.answer.status not in _SETTLED)


def blank_answers(draft: Draft) -> MeasureAnswers:
    """Return one blank answer for each measure of each chapter, to be filled in.

    Raises:
        UnknownEditionError: the program does not hold the edition of the draft.
    """
    return MeasureAnswers(
        draft_id=draft.id,
        measures=tuple(
            MeasureAnswer(chapter=chapter.key, measure=measure.number)
            for chapter in code_of_practice(draft.edition)
            for commitment in chapter.commitments
            for measure in commitment.measures
        ),
    )


def gap_findings(draft: Draft, answers: MeasureAnswers, *, today: date) -> tuple[Finding, ...]:
    """Return what is doubtful in the answers; fields are paths such as ``measures[2].date``.

    Nothing here blocks: the answers are no part of the form.
    """
    known = {(answer.chapter, answer.measure) for answer in blank_answers(draft).measures}
    return tuple(
        finding
        for index, answer in enumerate(answers.measures)
        for finding in _findings(answer, f"measures[{index}]", known=known, today=today)
    )


def _rows(draft: Draft, answers: MeasureAnswers, wanted: ChapterAnswer) -> Iterator[GapRow]:
    given = {(answer.chapter, answer.measure): answer for answer in answers.measures}
    for chapter in code_of_practice(draft.edition):
        if draft.chapters[chapter.key] is not wanted:
            continue
        for commitment in chapter.commitments:
            for measure in commitment.measures:
                place = (chapter.key, measure.number)
                answer = given.get(place) or MeasureAnswer(*place)
                yield GapRow(chapter, commitment, measure, answer)


def _findings(
    answer: MeasureAnswer, field: str, *, known: set[tuple[ChapterKey, str]], today: date
) -> Iterator[Finding]:
    if (answer.chapter, answer.measure) not in known:
        yield warn(
            "measure_unknown",
            f"{field}.measure",
            tr("The chapter has no measure “{measure}”.", measure=answer.measure[:20]),
            source="code",
        )
    if answer.status is MeasureStatus.IN_PLACE and not answer.own_measure.strip():
        yield warn(
            "own_measure_missing",
            f"{field}.own_measure",
            tr("Said to be in place; say what the measure is."),
            source="faq_9",
        )
    if answer.status is MeasureStatus.IN_PLACE and not answer.evidence.strip():
        yield warn(
            "evidence_missing",
            f"{field}.evidence",
            tr("Said to be in place; say what shows it."),
            source="faq_9",
        )
    if answer.status is MeasureStatus.NOT_APPLICABLE and not answer.own_measure.strip():
        yield warn(
            "reason_missing",
            f"{field}.own_measure",
            tr("Said not to apply; say why."),
            source="faq_9",
        )
    for name, text in (("own_measure", answer.own_measure), ("evidence", answer.evidence)):
        if names_other_code(text):
            yield warn(
                "other_code",
                f"{field}.{name}",
                tr("This names the Code of Practice on Transparency of AI-generated content."),
                source="other_code",
            )
    yield from _date_findings(answer, f"{field}.date", today=today)


def _date_findings(answer: MeasureAnswer, field: str, *, today: date) -> Iterator[Finding]:
    if not answer.date.strip():
        return
    period = period_in(answer.date)
    if period is None:
        yield warn(
            "measure_date_unreadable",
            field,
            tr("Write a year, a month or a day, such as 2026-11."),
            source="iso_8601",
        )
    elif not FIRST_LIKELY_YEAR <= period.first.year <= today.year + YEARS_AHEAD:
        yield warn(
            "measure_date_unlikely",
            field,
            tr("The year {year} is not likely; look for a typing slip.", year=period.first.year),
            source="program",
        )
    elif answer.status is MeasureStatus.IN_PLACE and period.first > today:
        yield warn(
            "in_place_in_future",
            field,
            tr("Said to be in place, but this date lies in the future."),
            source="program",
        )
    elif answer.status is MeasureStatus.PLANNED and period.last < today:
        yield warn(
            "planned_date_passed",
            field,
            tr("Said to be planned, but this date has passed."),
            source="program",
        )
