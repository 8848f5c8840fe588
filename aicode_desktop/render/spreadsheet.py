"""The gap analysis as a table for other programs: CSV and XLSX.

No cell is ever a formula. What is typed stays text, and in CSV, whose readers guess, a text that
looks like a formula is marked as text with an apostrophe. What is exported comes back unchanged
(``drafts.answers_table``), so a text that begins with an apostrophe gets another one.
"""

import csv
import io
from collections.abc import Sequence
from datetime import UTC, datetime

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from aicode_desktop.check.counsel import statement
from aicode_desktop.check.gap import GapRow
from aicode_desktop.check.gap_table import GapColumn, heading_of, status_in_words
from aicode_desktop.errors import CannotRenderError
from aicode_desktop.model.gap import MeasureStatus
from aicode_desktop.render.measures import never_attached
from aicode_desktop.words import tr

_CELL_LIMIT_CHARACTERS = 32_767  # Excel, specifications and limits
_WIDTHS = (22, 34, 9, 40, 44, 36, 20, 12, 16, 20)
_MAYBE_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20", "'")
_MADE = datetime(2025, 7, 10, tzinfo=UTC).replace(tzinfo=None)  # so that equal tables are equal


def gap_csv(rows: Sequence[GapRow]) -> bytes:
    """Return the table as CSV in UTF-8 with a byte-order mark, as spreadsheets expect it."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(_headings())
    writer.writerows([_as_text(cell) for cell in _cells(row)] for row in rows)
    return written.getvalue().encode("utf-8-sig")


def gap_xlsx(rows: Sequence[GapRow]) -> bytes:
    """Return the table as a workbook, with a sheet in front that says which way it goes.

    Raises:
        CannotRenderError: a text is longer than a cell holds; nothing was made.
    """
    for row in rows:
        for cell in _cells(row):
            if len(cell) > _CELL_LIMIT_CHARACTERS:
                raise _too_long(row)
    written = io.BytesIO()
    try:
        _write_workbook(written, rows)
    except XlsxWriterException as error:
        raise CannotRenderError(
            tr("The workbook could not be made."),
            safe=tr("Your answers are unchanged."),
            next_step=tr("Export the table as CSV instead."),
        ) from error
    return written.getvalue()


def _write_workbook(written: io.BytesIO, rows: Sequence[GapRow]) -> None:
    texts_only = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(written, texts_only) as workbook:
        workbook.set_properties({"title": tr("Gap analysis"), "created": _MADE})
        bold = workbook.add_format({"bold": True, "bottom": 1, "text_wrap": True})
        plain = workbook.add_format({"text_wrap": True, "valign": "top"})
        first = workbook.add_worksheet(tr("Read first"))
        first.set_column(0, 0, 100)
        for line, sentence in enumerate(_read_first()):
            first.write_string(line, 0, sentence, plain)
        sheet = workbook.add_worksheet(tr("Measures"))
        for column, (heading, width) in enumerate(zip(_headings(), _WIDTHS, strict=True)):
            sheet.set_column(column, column, width)
            sheet.write_string(0, column, heading, bold)
        for line, row in enumerate(rows, 1):
            for column, cell in enumerate(_cells(row)):
                sheet.write_string(line, column, cell, plain)
        sheet.freeze_panes(1, 4)
        sheet.autofilter(0, 0, max(1, len(rows)), len(_WIDTHS) - 1)
        choices = [status_in_words(status) for status in MeasureStatus]
        sheet.data_validation(1, 8, max(1, len(rows)), 8, {"validate": "list", "source": choices})
        sheet.activate()


def _read_first() -> tuple[str, ...]:
    return (
        tr("Gap analysis against the measures of the Code of Practice"),
        statement("faq.9.gap").sentence,
        statement("channel.eu_send").sentence,
        never_attached(),
    )


def _headings() -> tuple[str, ...]:
    return tuple(map(heading_of, GapColumn))


def _cells(row: GapRow) -> tuple[str, ...]:
    answer = row.answer
    return (
        row.chapter.title,
        f"{row.commitment.number} {row.commitment.title}",
        row.measure.number,
        row.measure.title,
        answer.own_measure,
        answer.evidence,
        answer.owner,
        answer.date,
        status_in_words(answer.status),
        tr("EU SEND, never with the form"),
    )


def _as_text(cell: str) -> str:
    return f"'{cell}" if cell.lstrip(" ").startswith(_MAYBE_FORMULA) else cell


def _too_long(row: GapRow) -> CannotRenderError:
    return CannotRenderError(
        tr(
            "A text of measure {measure} is longer than the {n} characters that a cell holds.",
            measure=row.measure.number,
            n=_CELL_LIMIT_CHARACTERS,
        ),
        safe=tr("Nothing was written, and your answers are unchanged."),
        next_step=tr("Shorten the text, or export the table as CSV or PDF."),
    )
