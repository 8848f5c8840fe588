"""How many cells a reader would make room for, told from the XML of a sheet before it is read.

A sheet of five kilobytes can say that its second cell is the last one of the grid; a reader that
lays the grid out in full then asks for half a terabyte. These are upper bounds: never too small.
"""

import re
from dataclasses import dataclass

_REFERENCE = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]*)(\d*)["']""")  # ECMA-376 part 1, 18.3.1.4
_ROW_OF_SHEET = re.compile(rb"<(?:[\w.-]+:)?row[\s/>]")
_CELL_OF_ROW = re.compile(rb"<(?:[\w.-]+:)?c[\s/>]")
_LONGEST_COLUMN_NAME = 3  # XFD
_LONGEST_ROW_NUMBER = 7  # 1048576

_OPEN_DOCUMENT_TAG = re.compile(
    rb"""<table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])"""
    rb"""((?:[^<>"']|"[^"]*"|'[^']*')*)>"""
)
_REPEATED = re.compile(rb"""number-(?:columns|rows)-repeated\s*=\s*["'](\d+)["']""")
_BEYOND = 10**12  # cells; whatever says so is refused


def cells_of_sheet(xml: bytes) -> int:
    """Return no fewer cells than the grid of a worksheet of Office Open XML spans."""
    found = _REFERENCE.findall(xml)
    columns = {letters for letters, _ in found}
    numbers = {digits for _, digits in found}
    if any(len(letters) > _LONGEST_COLUMN_NAME for letters in columns):
        return _BEYOND
    if any(len(digits) > _LONGEST_ROW_NUMBER for digits in numbers):
        return _BEYOND
    last_column = max(map(_column_number, columns), default=0)
    last_row = max((int(digits or 0) for digits in numbers), default=0)
    # A row or cell without a reference follows the one before it.
    rows = _ROW_OF_SHEET.split(xml)
    widest = max(len(_CELL_OF_ROW.findall(row)) for row in rows)
    return (last_row + len(rows)) * (last_column + widest)


def cells_of_open_document(xml: bytes) -> int:
    """Return no fewer cells than the widest and longest table of an OpenDocument sheet spans.

    Blanks at the end of a row, and blank rows at the end, take no room: every such file says that
    they repeat to the end of the grid.
    """
    most, table = 0, _Table()
    for kind, attributes in _OPEN_DOCUMENT_TAG.findall(xml):
        found = _REPEATED.search(attributes)
        times = int(found[1][:12]) if found else 1
        if kind == b"table":
            table = _Table()
        elif kind == b"table-row":
            table.next_row(times)
        else:
            table.next_cell(
                times, is_blank=attributes.endswith(b"/") and b"value" not in attributes
            )
        most = max(most, table.cells)
    return most


@dataclass(slots=True)
class _Table:
    rows: int = 0
    columns: int = 0
    row_times: int = 0
    blank_rows: int = 0
    cell: int = 0

    @property
    def cells(self) -> int:
        return self.rows * self.columns

    def next_row(self, times: int) -> None:
        self.blank_rows += self.row_times
        self.row_times, self.cell = times, 0

    def next_cell(self, times: int, *, is_blank: bool) -> None:
        self.cell += times
        if is_blank:
            return
        self.columns = max(self.columns, self.cell)
        self.rows += self.blank_rows + self.row_times
        self.blank_rows, self.row_times = 0, 0


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number
