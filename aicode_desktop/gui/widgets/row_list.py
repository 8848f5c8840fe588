"""A list of rows from data: a name, a line of detail below it, and the state at the right.

It grows with its rows up to a limit and scrolls beyond, so that two rows take little room and two
hundred stay pleasant. Return and double click open a row.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from aicode_desktop.gui.theme import current_theme

ROW_HEIGHT, LOW_ROW_HEIGHT = 52, 36  # where any row has a line of detail, and where none has
EDGE = 2
MOST_ROWS_SHOWN = 8

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``colour`` is the token in which the state is written."""

    key: object
    title: str
    detail: str = ""
    state: str = ""
    colour: str = "soft"

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ". ".join(part for part in (self.title, self.detail, self.state) if part)


class RowList(QListView):
    """Shows rows.

    ``opened`` carries the key of a row; ``chosen_changed`` says that another is chosen;
    ``removal_asked_for`` that the chosen one is to go.
    """

    opened = Signal(object)
    removal_asked_for = Signal()
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = current_theme()
        self._rows = _Rows(self)
        self._most_rows = MOST_ROWS_SHOWN
        self.setModel(self._rows)
        self._has_painter = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(lambda _now, _before: self._tell())
        self.show_rows(())

    @property
    def chosen(self) -> object | None:
        """The key of the chosen row, or None."""
        index = self.currentIndex()
        return self._rows.rows[index.row()].key if index.isValid() else None

    def choose(self, key: object) -> None:
        """Choose the row of that *key*, and bring it into sight."""
        place = [row.key for row in self._rows.rows].index(key)
        self.setCurrentIndex(self._rows.index(place))

    def show_rows(self, rows: Sequence[Row], *, most: int = MOST_ROWS_SHOWN) -> None:
        """Show *rows*, at most *most* of them at a time; the chosen one stays chosen.

        Where it is gone, the one in its place is chosen; in a list without selection, none is.
        """
        chosen, place = self.chosen, max(0, self.currentIndex().row())
        if rows and not self._has_painter:
            self._has_painter = True
            # Off the path to the first page, which has no rows yet: it brings all of QStyle.
            from aicode_desktop.gui.widgets.row_painter import RowPainter

            self.setItemDelegate(RowPainter(self._theme, self))
        self._most_rows = most
        keys = [row.key for row in rows]
        if keys == [row.key for row in self._rows.rows]:
            self._rows.change(rows)  # what the person has scrolled to stays in sight
        else:
            self._rows.replace(rows)
        self._fit(len(rows))
        if keys and self.selectionMode() is not QAbstractItemView.SelectionMode.NoSelection:
            place = keys.index(chosen) if chosen in keys else min(place, len(keys) - 1)
            self.setCurrentIndex(self._rows.index(place))
        self._tell()

    def add_row(self, row: Row) -> None:
        """Show *row* below the others, which are left as they are however many they are."""
        count = len(self._rows.rows)
        if not count:
            self.show_rows((row,), most=self._most_rows)
            return
        self._rows.append(row)
        if count < self._most_rows:
            self._fit(count + 1)

    def _fit(self, count: int) -> None:
        edge = self._theme.px(EDGE)
        self.setViewportMargins(0, edge, 0, edge)
        height = self._theme.px(self._rows.row_height) * min(count, self._most_rows)
        self.setFixedHeight(height + 2 * (edge + self.frameWidth() + 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen row on Return; ask for its removal on Delete."""
        if is_return(event):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.removal_asked_for.emit()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._rows.rows[index.row()].key)

    def _tell(self) -> None:
        self.chosen_changed.emit()


def is_return(event: QKeyEvent) -> bool:
    """Whether the key is Return, or Enter beside the figures, and no other is held with it."""
    others = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not others


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    @property
    def row_height(self) -> int:
        """The height of each row, in units."""
        return ROW_HEIGHT if any(row.detail for row in self.rows) else LOW_ROW_HEIGHT

    def replace(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def change(self, rows: Sequence[Row]) -> None:
        """Say *rows*, of the same keys, in place of those that are there."""
        for number, (before, row) in enumerate(zip(self.rows, rows, strict=True)):
            if before != row:
                self.rows[number] = row
                index = self.index(number)
                self.dataChanged.emit(index, index)

    def append(self, row: Row) -> None:
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows))
        self.rows.append(row)
        self.endInsertRows()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, current_theme().px(self.row_height))
        if role == Qt.ItemDataRole.ToolTipRole:
            from aicode_desktop.gui.plain_tip import plain_tip  # when a mouse rests on a row

            return plain_tip(row.detail or row.title)  # whole, where the list has to cut it
        return row if role == Qt.ItemDataRole.UserRole else None
