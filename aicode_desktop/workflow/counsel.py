"""The acts around the counsel: explain, and make the documents that follow from an explanation.

As in ``actions``, each takes and gives values of ``model`` and ``check``, and only those that say
so touch the disk. Big libraries are imported when their act begins.
"""

import dataclasses
import json
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.errors import CannotWriteError
from aicode_desktop.languages import written_in
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.finding import Finding
from aicode_desktop.model.gap import MeasureAnswers
from aicode_desktop.words import tr

if TYPE_CHECKING:
    from aicode_desktop.check.explanation import Explanation
    from aicode_desktop.drafts.answers_table import ImportedAnswers


class GapFormat(StrEnum):
    """What a gap analysis can be written as; JSON is the file of answers, to be filled in."""

    PDF = ".pdf"
    CSV = ".csv"
    XLSX = ".xlsx"
    JSON = ".json"


def explain(draft: Draft, *, today: date) -> "Explanation":
    """Return what the answers of *draft* entail.

    Raises:
        UnknownEditionError: the program does not hold the edition of the draft.
    """
    from aicode_desktop.check.explanation import explanation

    return explanation(draft, today=today)


def explanation_json(explained: "Explanation") -> bytes:
    """Return an explanation as JSON: every statement with its name, sources, dates and grade."""
    plain = dataclasses.asdict(explained)
    return (json.dumps(plain, ensure_ascii=False, indent=2, default=_plain) + "\n").encode()


def brief(draft: Draft, *, prepared_by: str = "", today: date) -> bytes:
    """Return the executive brief, one page of PDF; the contact person prepared it by default.

    Raises:
        UnknownEditionError, CannotRenderError: nothing was made.
    """
    from aicode_desktop.check.edition import code_of_practice
    from aicode_desktop.render.brief import render_brief

    with written_in(draft.language):
        document = render_brief(
            draft,
            explain(draft, today=today),
            code_of_practice(draft.edition),
            prepared_by=prepared_by or draft.provider.contact.name,
            today=today,
        )
    return document.pdf


def gap_format_of(path: Path) -> GapFormat:
    """Return the format that the name of a file asks for.

    Raises:
        CannotWriteError: it ends in none of them; nothing was written.
    """
    try:
        return GapFormat(path.suffix.casefold())
    except ValueError as error:
        raise CannotWriteError(
            tr("“{name}” does not say what to write.", name=path.name),
            safe=tr("Nothing was written."),
            next_step=tr("Give a name that ends in .pdf, .csv, .xlsx or .json."),
        ) from error


def gap(draft: Draft, answers: MeasureAnswers, *, as_: GapFormat, today: date) -> bytes:
    """Return the gap analysis of the chapters that are left out.

    Raises:
        UnknownEditionError, CannotRenderError: nothing was made.
    """
    from aicode_desktop.check.edition import code_of_practice
    from aicode_desktop.check.gap import gap_rows

    if as_ is GapFormat.JSON:
        return _answers_to_fill_in(draft, answers)
    with written_in(draft.language):
        rows = gap_rows(draft, answers)
        if as_ is GapFormat.PDF:
            from aicode_desktop.render.measures import render_gap

            return render_gap(draft, rows, code_of_practice(draft.edition), today=today).pdf
        from aicode_desktop.render.spreadsheet import gap_csv, gap_xlsx

        return gap_csv(rows) if as_ is GapFormat.CSV else gap_xlsx(rows)


def plan(draft: Draft, answers: MeasureAnswers, *, is_internal: bool = True, today: date) -> bytes:
    """Return the implementation plan for the signed chapters, as PDF.

    Raises:
        UnknownEditionError, CannotRenderError: nothing was made.
    """
    from aicode_desktop.check.edition import code_of_practice
    from aicode_desktop.check.gap import plan_rows
    from aicode_desktop.render.measures import render_plan

    with written_in(draft.language):
        rows = plan_rows(draft, answers)
        code = code_of_practice(draft.edition)
        return render_plan(draft, rows, code, today=today, is_internal=is_internal).pdf


def calendar(draft: Draft, *, at: datetime) -> bytes:
    """Return the obligation calendar as iCalendar, from the chapters and models chosen only."""
    from aicode_desktop.check.obligations import obligations
    from aicode_desktop.render.calendar import obligation_calendar

    provider = draft.provider.legal_name.strip()
    with written_in(draft.language):
        due = obligations(draft)
        return obligation_calendar(due, draft_id=draft.id, provider=provider, at=at)


def measures_for(draft_file: Path, measures_file: Path | None) -> MeasureAnswers:
    """Return the answers in *measures_file*, or in the file beside the draft; reads the disk.

    Raises:
        CannotReadFileError, DraftUnreadableError: the file is as it was.
    """
    from aicode_desktop.drafts.measures import measures_beside, read_measures

    return read_measures(measures_file) if measures_file else measures_beside(draft_file)


def answers_from(draft: Draft, table: Path) -> "ImportedAnswers":
    """Return what a table, CSV or spreadsheet, says about the measures; reads the disk.

    Raises:
        CannotReadFileError: it cannot be read, or is no table.
        UnknownEditionError: the program does not hold the edition of the draft.
    """
    from aicode_desktop.check.edition import code_of_practice
    from aicode_desktop.drafts.answers_table import answers_in
    from aicode_desktop.drafts.cells import TABLE_LIMIT_BYTES
    from aicode_desktop.host.files import read_file

    content = read_file(table, limit_bytes=TABLE_LIMIT_BYTES)
    return answers_in(content, code_of_practice(draft.edition))


def doubts(draft: Draft, answers: MeasureAnswers, *, today: date) -> tuple[Finding, ...]:
    """Return what is doubtful in the answers to the measures; nothing of it blocks.

    Raises:
        UnknownEditionError: the program does not hold the edition of the draft.
    """
    from aicode_desktop.check.gap import gap_findings

    return gap_findings(draft, answers, today=today)


def _answers_to_fill_in(draft: Draft, answers: MeasureAnswers) -> bytes:
    from aicode_desktop.check.gap import blank_answers
    from aicode_desktop.model.gap_codec import encode_measures

    blank = blank_answers(draft)
    filled = tuple(answers.answer_for(each.chapter, each.measure) for each in blank.measures)
    return encode_measures(MeasureAnswers(draft_id=draft.id, measures=filled))


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)
