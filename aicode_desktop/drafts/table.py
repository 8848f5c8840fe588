"""Models read from a table: a CSV file, a spreadsheet, or cells pasted from one.

Whatever can be understood is taken, and every row or cell that cannot is told with its place and
the reason. Formulas are never taken: a table comes from others, and leaves again for others.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from aicode_desktop.drafts.cells import Row, Skipped, headed_table
from aicode_desktop.drafts.columns import (
    COLUMNS,
    Column,
    column_for,
    market_in,
    says_nothing,
    understood,
)
from aicode_desktop.model.draft import Confidential, Model
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import tr

REMEMBERED_CELLS = 1024

_FORMULA = re.compile(r"[=+\-@]")
_DIGIT = re.compile(r"\d", re.ASCII)


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
    skipped: list[Skipped] = []
    table = headed_table(content, is_wanted=_names_models, skipped=skipped)
    if table is None:
        return ImportedModels((), (), (), tuple(skipped))
    headings, rows, remark = table.headings, table.rows, table.remark
    columns = [column_for(heading) for heading in headings]
    if Column.NAME not in columns:
        if len(headings) > 1:
            reason = tr("No column has the heading “Name”.")
            return ImportedModels((), (), (), (*skipped, Skipped(table.number, "", reason)), remark)
        rows = _with_first((table.number, headings), rows)
        headings, columns = [""], [Column.NAME]
    # The same few answers stand in most rows; what was read is forgotten with this table.
    keep = lru_cache(REMEMBERED_CELLS)
    read = _Cells(
        keep(_plain),
        keep(says_nothing),
        lru_cache(REMEMBERED_CELLS)(understood),
        lru_cache(REMEMBERED_CELLS)(market_in),
    )
    models = [
        model
        for number, cells in rows
        if (model := _model_in(number, cells, headings, columns, skipped, read)) != Model()
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


@dataclass(frozen=True, slots=True)
class _Cells:
    """How cells are read."""

    plain: Callable[[str], str]
    says_nothing: Callable[[str], bool]
    understood: Callable[[Column, str], object | None]
    market: Callable[[str, str], Mapping[str, object]]


def _names_models(headings: list[str]) -> bool:
    return Column.NAME in map(column_for, headings)


def _with_first(first: Row, rows: Iterator[Row]) -> Iterator[Row]:
    yield first
    yield from rows


def _model_in(
    number: int,
    cells: list[str],
    headings: list[str],
    columns: list[Column | None],
    skipped: list[Skipped],
    read: _Cells,
) -> Model:
    fields: dict[str, Any] = {}
    for place, cell in enumerate(cells):
        text = read.plain(cell)
        if read.says_nothing(text):
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
        told, problem = _told(column, heading, text, columns, read)
        fields |= told
        if problem:
            skipped.append(Skipped(number, heading, problem))
    return Model(**fields)


def _told(
    column: Column, heading: str, text: str, columns: list[Column | None], read: _Cells
) -> tuple[Mapping[str, object], str]:
    """Return the fields that a cell tells, and what of it was not understood."""
    if _FORMULA.match(text):
        return {}, tr("This looks like a formula.")
    if column is Column.MARKET_STATUS:
        told = read.market(heading, text)
        if Column.MARKET_DATE in columns:  # the date has a column of its own
            return _or_not_understood({k: told[k] for k in told if k == COLUMNS[column]}, text)
        if told and COLUMNS[Column.MARKET_DATE] not in told and _DIGIT.search(text):
            return told, tr("“{text}”: the date in it is not understood.", text=text[:40])
        return _or_not_understood(told, text)
    value = read.understood(column, text)
    return _or_not_understood({} if value is None else {COLUMNS[column]: value}, text)


def _or_not_understood(told: Mapping[str, object], text: str) -> tuple[Mapping[str, object], str]:
    return told, "" if told else tr("“{text}” is not understood.", text=text[:40])


def _plain(cell: str) -> str:
    # A leading apostrophe is how spreadsheets mark text as text.
    return " ".join(fit_text(cell, is_multi_line=False).split()).removeprefix("'")
