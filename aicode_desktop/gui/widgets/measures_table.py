"""The table of measures: one row each, gone through by keyboard, filled in below it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from aicode_desktop.gui.measures_list import MEASURE, Index, MeasuresList
from aicode_desktop.gui.theme import current_theme

ROW_HEIGHT = 32
ROWS_SHOWN = range(2, 5)
MEASURE_WIDTH = 150  # at least
COLUMN_WIDTHS = (62, 240, 116, 96, 116)


class MeasuresTable(QTableView):
    """Shows a ``MeasuresList``; ``row_chosen`` carries the row that is current."""

    row_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setHighlightSections(False)

    def show_measures(self, measures: MeasuresList) -> None:
        """Show *measures* from now on."""
        self.setModel(measures)
        for column, width in enumerate(COLUMN_WIDTHS):
            self.setColumnWidth(column, current_theme().px(width))
        measures.modelReset.connect(self._begin)
        self._begin()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Tell which row is current (Qt's name)."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.row_chosen.emit(current.row())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Give the titles what the other columns leave."""
        super().resizeEvent(event)
        others = sum(
            self.columnWidth(place) for place in range(len(COLUMN_WIDTHS)) if place != MEASURE
        )
        room = self.viewport().width() - others
        self.setColumnWidth(MEASURE, max(current_theme().px(MEASURE_WIDTH), room))

    def _begin(self) -> None:
        theme, count = current_theme(), self.model().rowCount()
        rows = min(max(count, ROWS_SHOWN.start), ROWS_SHOWN.stop)
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + rows * theme.px(ROW_HEIGHT) + theme.px(6))
        if count:
            self.selectRow(0)
