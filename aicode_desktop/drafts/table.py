"""Models read from a table: a CSV file, or cells pasted from a spreadsheet.

Whatever can be understood is taken, and every row or cell that cannot is told with its place and
the reason. Formulas are never taken: a table comes from others, and leaves again for others.
"""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from aicode_desktop.drafts.columns import COLUMNS, Column, column_for, understood
from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.model.draft import Confidential, Model
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import tr

TABLE_LIMIT_BYTES = 20_000_000
ROW_LIMIT = 100_000

_NOTHING = frozenset({"", "-", "–", "—", "n/a", "na", "none"})
_FORMULA = re.compile(r"[=+\-@]")
_SEPARATOR_LINE = re.compile(r"sep=([;,|\t])\r?\n", re.IGNORECASE)  # what Excel writes and reads


@dataclass(frozen=True, slots=True)
class Skipped:
    """One row or cell that was not taken. ``row`` counts from 1; ``column`` may be empty."""

    row: int
    column: str
    reason: str


@dataclass(frozen=True, slots=True, repr=False)
class ImportedModels(Confidential):
    """The models of a table, the headings that were understood, and what was left out.

    ``remark`` is empty, or says what to look at because the file does not say it itself.
    """

    models: tuple[Model, ...]
    columns: tuple[str, ...]
    ignored_columns: tuple[str, ...]
    skipped: tuple[Skipped, ...]
    remark: str = ""


def models_in(content: str | bytes) -> ImportedModels:
    """Return the models in a table whose first row holds the headings.

    A table of one column without a heading is taken as a list of names.

    Raises:
        CannotReadFileError: it is larger than any such table.
    """
    if len(content) > TABLE_LIMIT_BYTES:
        raise CannotReadFileError(
            tr("The table is larger than {size} MB.", size=TABLE_LIMIT_BYTES // 1_000_000),
            safe=tr("Nothing was added to the draft."),
            next_step=tr("Keep only the rows and columns about models, then try again."),
        )
    skipped: list[Skipped] = []
    text, remark = (content, "") if isinstance(content, str) else _decoded(content)
    rows = _rows_in(text, skipped)
    first = next(rows, None)
    if first is None:
        return ImportedModels((), (), (), tuple(skipped), remark)
    headings = [fit_text(cell, is_multi_line=False).strip() for cell in first[1]]
    columns = [column_for(heading) for heading in headings]
    if Column.NAME not in columns:
        if len(headings) > 1:
            reason = tr("No column has the heading “Name”.")
            return ImportedModels((), (), (), (*skipped, Skipped(first[0], "", reason)), remark)
        rows = _with_first(first, rows)
        headings, columns = [""], [Column.NAME]
    models = [
        model
        for number, cells in rows
        if (model := _model_in(number, cells, headings, columns, skipped)) != Model()
    ]
    known = [bool(column) for column in columns]
    return ImportedModels(
        models=tuple(models),
        columns=tuple(h for h, is_known in zip(headings, known, strict=True) if is_known and h),
        ignored_columns=tuple(
            h for h, is_known in zip(headings, known, strict=True) if not is_known and h
        ),
        skipped=tuple(skipped),
        remark=remark,
    )


_Row = tuple[int, list[str]]


def _with_first(first: _Row, rows: Iterator[_Row]) -> Iterator[_Row]:
    yield first
    yield from rows


def _model_in(
    number: int,
    cells: list[str],
    headings: list[str],
    columns: list[Column | None],
    skipped: list[Skipped],
) -> Model:
    fields: dict[str, Any] = {}
    for place, cell in enumerate(cells):
        text = _plain(cell)
        if text.casefold() in _NOTHING:
            continue
        if place >= len(headings):
            reason = tr("“{text}” stands beyond the last heading.", text=text[:40])
            skipped.append(Skipped(number, "", reason))
            continue
        heading, column = headings[place], columns[place]
        if column is None:  # told once, as a column that is not understood
            continue
        if COLUMNS[column] in fields:
            reason = tr("“{text}”: an earlier column says this already.", text=text[:40])
            skipped.append(Skipped(number, heading, reason))
            continue
        if _FORMULA.match(text):
            skipped.append(Skipped(number, heading, tr("This looks like a formula.")))
            continue
        value = understood(column, text)
        if value is None:
            reason = tr("“{text}” is not understood.", text=text[:40])
            skipped.append(Skipped(number, heading, reason))
            continue
        fields[COLUMNS[column]] = value
    return Model(**fields)


def _plain(cell: str) -> str:
    # A leading apostrophe is how spreadsheets mark text as text.
    return " ".join(fit_text(cell, is_multi_line=False).split()).removeprefix("'")


def _rows_in(text: str, skipped: list[Skipped]) -> Iterator[_Row]:
    text = text.removeprefix("\ufeff")
    declared = _SEPARATOR_LINE.match(text)
    delimiter = declared[1] if declared else _delimiter_of(text)
    body = io.StringIO(text[declared.end() if declared else 0 :])
    # Strict: a quotation mark that is never closed would swallow all rows after it.
    reader = csv.reader(body, delimiter=delimiter, strict=True)
    number = 0
    try:
        for number, cells in enumerate(islice(reader, ROW_LIMIT + 1), 1):
            if number > ROW_LIMIT:
                reason = tr("Rows after the first {n} were not read.", n=ROW_LIMIT)
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
