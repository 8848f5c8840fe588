"""The rows of a table from outside: CSV, cells pasted from a spreadsheet, XLSX, OpenDocument.

Bounded in bytes, rows and cells. What cannot be read is told with its place, and never guessed.
"""

import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import grouped, tr

TABLE_LIMIT_BYTES = 20_000_000
ROW_LIMIT = 100_000

_SEPARATOR_LINE = re.compile(r"sep=([;,|\t])\r?\n", re.IGNORECASE)  # what Excel writes and reads
_WORKBOOK_BYTES = b"PK\x03\x04"
_OLD_WORKBOOK_BYTES = b"\xd0\xcf\x11\xe0"  # Excel before 2007, or any with a password

Row = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class Skipped:
    """One row or cell that was not taken. ``row`` counts from 1; ``column`` may be empty."""

    row: int
    column: str
    reason: str


@dataclass(frozen=True, slots=True)
class HeadedTable:
    """A table’s first row that is not blank, its number, and the rows below it.

    ``remark`` is empty, or says what to look at because the file does not say it itself.
    ``is_text`` tells CSV, whose cells have no type, from a workbook.
    """

    number: int
    headings: list[str]
    rows: Iterator[Row]
    remark: str
    is_text: bool


def headed_table(
    content: str | bytes, *, is_wanted: Callable[[list[str]], bool], skipped: list[Skipped]
) -> HeadedTable | None:
    """Return the first table whose headings are wanted; where none is, the first; None: all blank.

    What cannot be read is added to *skipped* while the rows are gone through.

    Raises:
        CannotReadFileError: it is larger than any such table, or no table.
    """
    if len(content) > TABLE_LIMIT_BYTES:
        raise CannotReadFileError(
            tr("The table is larger than {size} MB.", size=TABLE_LIMIT_BYTES // 1_000_000),
            safe=tr("Nothing was added to the draft."),
            next_step=tr("Keep only the rows and columns that matter, then try again."),
        )
    first = None
    for table in _tables(content, skipped):
        if is_wanted(table.headings):
            return table
        first = first or table
    return first


def _tables(content: str | bytes, skipped: list[Skipped]) -> Iterator[HeadedTable]:
    if isinstance(content, bytes) and content.startswith((_WORKBOOK_BYTES, _OLD_WORKBOOK_BYTES)):
        # The reader of workbooks is a library of its own, and most tables are text.
        from aicode_desktop.drafts.workbook import sheets_in

        for _name, sheet in sheets_in(content):
            rows = _bounded(sheet, skipped)
            yield from _headed(rows, remark="", is_text=False)
        return
    text, remark = (content, "") if isinstance(content, str) else _decoded(content)
    yield from _headed(_text_rows(text, skipped), remark=remark, is_text=True)


def _headed(rows: Iterator[Row], *, remark: str, is_text: bool) -> Iterator[HeadedTable]:
    first = next(rows, None)
    if first is not None:
        headings = [fit_text(cell, is_multi_line=False).strip() for cell in first[1]]
        while headings and not headings[-1]:
            headings.pop()
        yield HeadedTable(first[0], headings, rows, remark, is_text)


def _text_rows(text: str, skipped: list[Skipped]) -> Iterator[Row]:
    text = text.removeprefix("\ufeff")
    declared = _SEPARATOR_LINE.match(text)
    delimiter = declared[1] if declared else _delimiter_of(text)
    body = io.StringIO(text[declared.end() if declared else 0 :], newline="")
    # Strict: a quotation mark that is never closed would swallow all rows after it.
    return _bounded(csv.reader(body, delimiter=delimiter, strict=True), skipped)


def _bounded(rows: Iterator[list[str]], skipped: list[Skipped]) -> Iterator[Row]:
    number = 0
    try:
        for number, cells in enumerate(islice(rows, ROW_LIMIT + 1), 1):
            if number > ROW_LIMIT:
                reason = tr("Rows after the first {n} were not read.", n=grouped(ROW_LIMIT))
                skipped.append(Skipped(number, "", reason))
            elif any(cell.strip() for cell in cells):
                yield number, cells
    except csv.Error:
        reason = tr("From here on, the table cannot be read; look for a stray quotation mark.")
        skipped.append(Skipped(number + 1, "", reason))


def _delimiter_of(text: str) -> str:
    outside_quotes = re.sub(r'"[^"\n]*"', "", text.lstrip("\r\n").split("\n", 1)[0][:10_000])
    return max("\t;,", key=outside_quotes.count)


def _decoded(content: bytes) -> tuple[str, str]:
    """Return the text of a file, and what to look at where its encoding had to be guessed."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace"), ""
    # Every second byte of Western UTF-16 is zero; no other encoding here has a zero at all.
    if b"\x00" in content[:2]:
        encoding = "utf-16-le" if content[1:2] == b"\x00" else "utf-16-be"
        return content.decode(encoding, "replace"), ""
    try:
        return content.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        remark = tr(
            "The file is not in UTF-8; it was read as Western European (Windows-1252). Look at the"
            " letters with accents, and save it as UTF-8 if they are wrong."
        )
        return content.decode("cp1252", "replace"), remark
