"""The table of differences: wrapped cells, as high as its rows up to a limit."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from aicode_desktop.gui.theme import current_theme

FIELD_SHARE = 0.3
HEIGHT = 420


class ComparisonTable(QTableView):
    """Shows a ``DifferencesList``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        self.setFixedHeight(current_theme().px(HEIGHT))

    def fit_rows(self) -> None:
        """Give each row the height that its words need."""
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        if self.model() is None:
            return
        width = self.viewport().width()
        first = round(width * FIELD_SHARE)
        for column, share in enumerate((first, (width - first) // 2, (width - first) // 2)):
            self.setColumnWidth(column, share)
        self.fit_rows()
