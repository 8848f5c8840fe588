"""The table of differences: every word of every value, however many lines that takes."""

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.rows_table import RowsTable

FIELD_SHARE = 0.26
SIDE, ABOVE = 9, 8  # units of room beside and above the words of a cell
HIGHEST = 480  # units; what is more is scrolled to

_Index = QModelIndex | QPersistentModelIndex


class ComparisonTable(RowsTable):
    """Shows a ``DifferencesList``; each row is as high as the longest of its values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Words(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def fit_rows(self) -> None:
        """Give each row the height that its words need, and the table that of its rows."""
        model, theme = self.model(), current_theme()
        for row in range(model.rowCount()):
            height = 0.0
            for column in range(model.columnCount()):
                width = self.columnWidth(column) - 2 * theme.px(SIDE)
                words = _laid_out(model.index(row, column), self.font(), width)
                height = max(height, words.boundingRect().height())
            self.setRowHeight(row, ceil(height) + 2 * theme.px(ABOVE))
        rows = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(min(rows + 2 * self.frameWidth() + theme.px(2), theme.px(HIGHEST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        if self.model() is None:
            return
        width = self.viewport().width()
        first = round(width * FIELD_SHARE)
        second = (width - first) // 2
        for column, share in enumerate((first, second, width - first - second)):
            self.setColumnWidth(column, share)
        self.fit_rows()


class _Words(QStyledItemDelegate):
    """Draws the words of a cell in as many lines as they need; the style would cut long ones."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        theme = current_theme()
        if index.row():  # between the rows alone: the last one ends at the edge of the table
            painter.setPen(theme.colour("line"))
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())
        room: QRect = option.rect.adjusted(theme.px(SIDE), theme.px(ABOVE), -theme.px(SIDE), 0)
        painter.save()
        painter.setPen(theme.colour("ink"))
        _laid_out(index, option.font, room.width()).draw(painter, QPointF(room.topLeft()))
        painter.restore()


def _laid_out(index: _Index, font: QFont, width: int) -> QTextLayout:
    """Return the words of a cell in lines of that width; only a word too long is broken."""
    words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
    layout = QTextLayout(words.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout
