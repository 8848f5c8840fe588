"""The grid of a table: which cell stands left of, right of and above another (ECMA-376, 17.4)."""

from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from aicode_desktop.fill import controls
from aicode_desktop.fill.markup import Element, W, value_of
from aicode_desktop.fill.paragraph import OBJECT, ParagraphText

_ROW, _CELL, _SDT, _CONTENT = f"{W}tr", f"{W}tc", f"{W}sdt", f"{W}sdtContent"
_FILLING = (f"{W}drawing", f"{W}pict", f"{W}object", f"{W}tbl", f"{W}sdt", f"{W}fldChar", f"{W}sym")
_LEAST_COLUMNS = 2
_LEAST_DULL_CELLS = 4
_MOST_CELLS = 63  # in a row, as Word draws tables; what stands farther right is no place


@dataclass
class Cell:
    """One cell; ``control`` is the content control around it, if there is one."""

    element: Element
    column: int
    span: int
    control: Element | None = None
    merged_text: str = ""  # of the cell that this one continues

    @cached_property
    def text(self) -> str:
        """What stands in it, without tables inside it."""
        lines = (ParagraphText(one).text for one in self.element.iterchildren(f"{W}p"))
        return "\n".join(line.replace(OBJECT, "").strip() for line in lines).strip()

    @property
    def label(self) -> str:
        """What it says, nothing where it only holds room to write or a box."""
        return self.text if any(letter.isalnum() for letter in self.text) else ""

    @cached_property
    def is_empty(self) -> bool:
        """Whether nothing is in it, not even a place; it has a paragraph to write in."""
        if self.text or self.element.find(f"{W}p") is None:
            return False
        return not any(True for _ in self.element.iter(*_FILLING))

    @cached_property
    def is_continued(self) -> bool:
        """Whether it only continues the merged cell above (17.4.84)."""
        properties = self.element.find(f"{W}tcPr")
        merged = properties.find(f"{W}vMerge") if properties is not None else None
        return merged is not None and merged.get(f"{W}val", "continue") == "continue"


@dataclass
class Row:
    """One row and its cells."""

    element: Element
    cells: list[Cell] = field(default_factory=list)
    item: Element | None = None  # of a repeating content control, where it is in one
    item_number: int = 0

    @property
    def is_lone(self) -> bool:
        """Whether it is one cell across, as a heading within a table is."""
        return len(self.cells) == 1

    def texts_left_of(self, cell: Cell) -> list[str]:
        """Return the texts to the left of *cell*, the nearest first; a merged cell’s stands too."""
        before = [one for one in self.cells if one.column < cell.column]
        texts = (one.label or one.merged_text for one in reversed(before))
        return [text for text in texts if text]

    def text_right_of(self, cell: Cell) -> str:
        """Return the text of the very next cell."""
        after = next((one for one in self.cells if one.column > cell.column), None)
        return after.label if after else ""

    def cell_at(self, column: int) -> Cell | None:
        """Return the cell that covers a column of the grid."""
        return next(
            (one for one in self.cells if one.column <= column < one.column + one.span), None
        )


def rows_of(table: Element) -> list[Row]:
    """Return the rows of *table*, those in content controls included."""
    rows: list[Row] = []
    _add_rows(table, rows)
    for upper, row in pairwise(rows):
        for cell in row.cells:
            over = upper.cell_at(cell.column) if cell.is_continued else None
            cell.merged_text = (over.label or over.merged_text) if over is not None else ""
    return rows


class ColumnHeads:
    """The head of each column, as it stands below the rows that were passed."""

    def __init__(self) -> None:
        self._heads: dict[int, tuple[Cell, bool]] = {}

    def text_over(self, cell: Cell) -> str:
        """Return the nearest text above *cell* that is no place."""
        head, is_lone = self._heads.get(cell.column, (cell, True))
        return "" if head is cell or (is_lone and head.span != cell.span) else head.text

    def pass_row(self, row: Row) -> None:
        """Take the texts of *row* as heads of what stands below."""
        for cell in row.cells:
            if cell.label and not cell.is_continued:
                columns = range(cell.column, cell.column + cell.span)
                self._heads.update(dict.fromkeys(columns, (cell, row.is_lone)))


def is_dull(table: Element, telling: set[Element]) -> bool:
    """Return whether a table holds no place: no telling paragraph, and words in every cell.

    One of very few cells may be a heading, and is not dull.
    """
    cells = list(table.iter(_CELL))
    if len(cells) < _LEAST_DULL_CELLS or not telling.isdisjoint(table.iter(f"{W}p")):
        return False
    return all(any(one.text for one in cell.iter(f"{W}t")) for cell in cells)


def is_repeatable(rows: list[Row]) -> int:
    """Return the number of the first empty row below a head, or 0 where the table has no such rows.

    The head has a text in each of its two or more cells, and below it stand only empty rows, which
    may be numbered.
    """
    heads = [number for number, row in enumerate(rows) if len(row.cells) >= _LEAST_COLUMNS]
    if not heads:
        return 0
    head = heads[0]
    if not all(cell.text and not cell.is_continued for cell in rows[head].cells):
        return 0
    below = rows[head + 1 :]
    if not below or not all(_is_to_repeat(row, len(rows[head].cells)) for row in below):
        return 0
    return head + 1


def _is_to_repeat(row: Row, width: int) -> bool:
    if len(row.cells) != width:
        return False
    first, *others = row.cells
    is_number = first.text.rstrip(".)").isdecimal() or not first.text
    return is_number and all(not cell.text for cell in others)


def _add_rows(
    holder: Element, rows: list[Row], item: Element | None = None, number: int = 0
) -> None:
    for child in holder:
        if child.tag == _ROW:
            properties = child.find(f"{W}trPr")
            # A row that was deleted as a tracked change (17.13.5.12) is not there.
            if properties is not None and properties.find(f"{W}del") is not None:
                continue
            row = Row(child, item=item, item_number=number)
            _add_cells(child, row, _columns(value_of(properties, f"{W}gridBefore"), least=0), None)
            rows.append(row)
        elif child.tag == _SDT:
            content, properties = child.find(_CONTENT), child.find(f"{W}sdtPr")
            if content is None:
                continue
            if properties is not None and controls.is_repeating(properties):
                for place, one in enumerate(content.findall(_SDT)):
                    inside = one.find(_CONTENT)
                    if inside is not None:
                        _add_rows(inside, rows, one, place)
            else:
                _add_rows(content, rows, item, number)


def _add_cells(holder: Element, row: Row, column: int, control: Element | None) -> int:
    for child in holder:
        if len(row.cells) == _MOST_CELLS:
            break
        if child.tag == _CELL:
            width = _columns(value_of(child.find(f"{W}tcPr"), f"{W}gridSpan"), least=1)
            row.cells.append(Cell(child, column, width, control))
            column += width
        elif child.tag == _SDT:
            content = child.find(_CONTENT)
            if content is not None:
                column = _add_cells(content, row, column, child)
    return column


def _columns(said: str, *, least: int) -> int:
    """Return a number of columns as a table says it, *least* where it says none that can be."""
    is_number = said.isdecimal() and len(said) <= len(str(_MOST_CELLS))
    return int(said) if is_number and least <= int(said) <= _MOST_CELLS else least
