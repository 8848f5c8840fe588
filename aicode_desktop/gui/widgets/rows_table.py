"""What all tables of the window are: whole rows, no lines between the columns, quiet headings."""

from typing import ClassVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.row_painter import CHOSEN_BAR

ROW_HEIGHT = 32


class RowsTable(QTableView):
    """Base of the tables. Where ``is_typed_into`` is false the focus is on a row, not on a cell."""

    is_typed_into: ClassVar[bool] = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rows", "false" if self.is_typed_into else "true")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        if not self.is_typed_into:
            self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(current_theme().px(ROW_HEIGHT))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        headings = self.horizontalHeader()
        headings.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        headings.setHighlightSections(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar before the chosen rows, whose ground alone is too near the others’."""
        super().paintEvent(event)
        theme = current_theme()
        painter = QPainter(self.viewport())
        width, colour = theme.px(CHOSEN_BAR), theme.colour("accent")
        chosen = self.selectionModel().selection()
        for rows in map(chosen.at, range(chosen.size())):  # thousands of rows may be one range
            first, last = rows.top(), rows.bottom()
            top = self.rowViewportPosition(first)
            below = self.rowViewportPosition(last) + self.rowHeight(last)
            painter.fillRect(QRect(0, top, width, below - top), colour)
