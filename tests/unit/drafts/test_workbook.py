"""Spreadsheet files from outside: read as typed, and never larger than what they may be."""

import datetime as dt
import struct
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aicode_desktop.drafts.cells import headed_table
from aicode_desktop.drafts.table import models_in
from aicode_desktop.drafts.workbook import CELL_LIMIT, sheets_in
from aicode_desktop.drafts.workbook_extent import cells_of_open_document, cells_of_sheet
from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.model.draft import Model, SystemicRisk
from tests.spreadsheets import open_document, replaced, workbook, zipped

SHEET = "xl/worksheets/sheet1.xml"
TABLE = [["Name", "FLOP", "Date"], ["Ada", "4e25", "2026-03"]]


def rows_of(content: bytes) -> list[list[str]]:
    (rows,) = [list(rows) for _, rows in sheets_in(content)]
    return rows


def test_cells_come_as_they_would_be_typed() -> None:
    typed = workbook([[1.0, 1.5, 4.2e25, True, dt.date(2026, 3, 1), " a\nb ", "=1+1"]])
    assert rows_of(typed) == [["1", "1.5", "4.2e+25", "yes", "2026-03-01", " a\nb ", "=1+1"]]


def test_models_come_from_the_first_sheet_that_has_their_names() -> None:
    content = workbook(
        [["Read first"], ["Kept by Legal"]],
        [[], ["Model name", "Training compute", "Systemic risk?"], ["Ada", 4.2e25, "yes"]],
    )
    imported = models_in(content)
    assert imported.models == (
        Model(name="Ada", training_compute_flop="4.2e+25", systemic_risk=SystemicRisk.YES),
    )
    assert not imported.skipped


def test_a_row_is_told_by_the_number_that_the_spreadsheet_shows() -> None:
    content = workbook([[], ["Name", "Systemic risk"], ["Ada", "perhaps"]])
    (skipped,) = models_in(content).skipped
    assert (skipped.row, skipped.column) == (3, "Systemic risk")


def test_an_open_document_is_read_too() -> None:
    assert [model.name for model in models_in(open_document(TABLE)).models] == ["Ada"]


def test_what_is_hidden_from_people_is_not_read() -> None:
    content = workbook([["Name"], ["Shown"]], [["Name"], ["Hidden"]], hidden=1)
    assert [rows for _, each in sheets_in(content) for rows in each] == [["Name"], ["Shown"]]


@pytest.mark.parametrize(
    "reference", [b'r="XFD1048576"', b'r="A99999999"', b"r = 'ZZZZ2'", b'r="a1000000000000"']
)
def test_a_cell_at_the_end_of_the_grid_is_refused_before_room_is_made(reference: bytes) -> None:
    content = replaced(workbook([["Name"], ["Ada"]]), SHEET, b'r="A2"', reference)
    with pytest.raises(CannotReadFileError, match="larger than any"):
        models_in(content)


ROW, CELL = "<table:table-row>", "<table:table-cell><text:p>x</text:p></table:table-cell>"
REPEATED_ROW = '<table:table-row table:number-rows-repeated="999999999">'
REPEATED = (
    '<table:table-cell office:string-value="&gt;>" table:number-columns-repeated="999999999"/>'
)
REPEATED_BLANK = '<table:table-cell table:number-columns-repeated="99999999999999"/>'


@pytest.mark.parametrize(
    "extra",
    [f"{begin}</table:table-row>" for begin in (REPEATED_ROW + CELL, ROW + REPEATED)]
    + [f"{ROW}{REPEATED_BLANK}{CELL}</table:table-row>"],
)
def test_a_cell_that_repeats_without_end_is_refused_before_room_is_made(extra: str) -> None:
    with pytest.raises(CannotReadFileError, match="larger than any"):
        models_in(open_document(TABLE, extra=extra))


def test_a_small_file_that_unpacks_to_a_large_one_is_refused() -> None:
    with pytest.raises(CannotReadFileError, match="larger than any"):
        models_in(zipped({"xl/worksheets/sheet1.xml": bytes(160_000_000)}))


def test_a_part_larger_than_its_directory_says_is_refused() -> None:
    content = bytearray(workbook([["Name"], ["Ada"]]))
    entry = content.rindex(SHEET.encode()) - 46  # APPNOTE, 4.3.12
    content[entry + 24 : entry + 28] = struct.pack("<I", 10)
    with pytest.raises(CannotReadFileError, match="not a spreadsheet"):
        models_in(bytes(content))


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        zipped({"word/document.xml": b"<document/>"}),
        zipped({"xl/workbook.xml": b"<workbook", "[Content_Types].xml": b""}),
        workbook([["Name"]])[:-40],
    ],
    ids=["nothing", "old or with a password", "a letter", "broken XML", "cut off"],
)
def test_what_is_no_spreadsheet_is_refused_with_what_to_do(content: bytes) -> None:
    with pytest.raises(CannotReadFileError, match="not a spreadsheet") as refused:
        models_in(content)
    assert "XLSX, ODS or CSV" in refused.value.next_step


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=60), st.integers(0, 4_000), st.sampled_from([SHEET, "xl/workbook.xml"]))
def test_a_damaged_workbook_is_read_or_refused(noise: bytes, at: int, name: str) -> None:
    content = bytearray(workbook([["Name"], ["Ada"]]))
    content[at : at + len(noise)] = noise
    with suppress(CannotReadFileError):  # and nothing else
        headed_table(bytes(content), is_wanted=lambda _: True, skipped=[])


@given(st.integers(1, 40), st.integers(1, 12))
def test_the_measure_of_a_sheet_is_never_too_small(rows: int, columns: int) -> None:
    with_references = b"".join(b'<row r="%d"><c r="A%d"/></row>' % (n, n) for n in range(1, rows))
    without = (b"<x:row>" + b"<x:c/>" * columns + b"</x:row>") * rows
    found = cells_of_sheet(with_references + without)
    assert rows * columns <= found < CELL_LIMIT
    repeated = (
        b'<table:table-row table:number-rows-repeated="%d"><table:table-cell'
        b' table:number-columns-repeated="%d">x</table:table-cell></table:table-row>'
    ) % (rows, columns)
    assert cells_of_open_document(repeated) == rows * columns
