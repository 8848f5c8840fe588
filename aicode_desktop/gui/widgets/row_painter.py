"""Draws the rows of a ``RowList``."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from aicode_desktop.gui.theme import Theme
from aicode_desktop.gui.widgets.row_list import Row

CHOSEN_BAR = 3  # units of the bar before what is chosen
Index = QModelIndex | QPersistentModelIndex


class RowPainter(QStyledItemDelegate):
    """Draws rows, each as high as the list says."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of one row."""
        wanted: QSize = index.data(Qt.ItemDataRole.SizeHintRole)
        return QSize(self._theme.px(160), wanted.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row: its title, its detail below, its state at the right."""
        row = index.data(Qt.ItemDataRole.UserRole)
        px, colour = self._theme.px, self._theme.colour
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        if index.row():
            painter.setPen(colour("line"))
            painter.drawLine(rect.left() + px(14), rect.top(), rect.right() - px(14), rect.top())
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if is_selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("tint" if is_selected else "rail"))
            ground = rect.adjusted(px(4), px(2), -px(4), -px(2))
            painter.drawRoundedRect(ground, px(4), px(4))
            if is_selected:  # the ground alone is too near the others to tell them apart
                painter.setBrush(colour("accent"))
                bar = QRect(ground.left(), ground.top(), px(CHOSEN_BAR), ground.height())
                painter.drawRoundedRect(bar, px(1.5), px(1.5))
        inner = rect.adjusted(px(14), px(7), -px(14), -px(7))
        line = inner.height() // 2
        strong = _strong(font)
        painter.setFont(font)
        painter.setPen(colour(row.colour))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, right, row.state)
        room = self._room(row, rect.width(), font)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(colour("soft"))
        below = QRect(inner.left(), inner.top() + line, room, line)
        painter.drawText(below, left, _fitted(QFontMetrics(font), row.detail, room))
        painter.setFont(strong)
        painter.setPen(colour("ink"))
        above = QRect(inner.left(), inner.top(), room, line if row.detail else inner.height())
        painter.drawText(above, left, _fitted(QFontMetrics(strong), row.title, room))
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show the words of a row that ends in “…” in full, and no tip for others (Qt's name)."""
        row = index.data(Qt.ItemDataRole.UserRole)
        if event.type() != QEvent.Type.ToolTip or row is None:
            return super().helpEvent(event, view, option, index)
        room = self._room(row, option.rect.width(), option.font)
        shown = ((row.title, _strong(option.font)), (row.detail, option.font))
        is_cut = any(QFontMetrics(font).horizontalAdvance(words) > room for words, font in shown)
        QToolTip.showText(event.globalPos(), f"{row.title}\n{row.detail}" if is_cut else "", view)
        return True

    def _room(self, row: Row, width: int, font: QFont) -> int:
        beside = QFontMetrics(font).horizontalAdvance(row.state) + self._theme.px(16)
        return width - 2 * self._theme.px(14) - (beside if row.state else 0)


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def _fitted(metrics: QFontMetrics, words: str, room: int) -> str:
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
