"""The table of measures: one row each, gone through by keyboard, filled in below it."""

from math import ceil

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from aicode_desktop.gui.lists.measures_list import DATE, MEASURE, OWNER, Index, MeasuresList
from aicode_desktop.gui.spacing import NO_LIMIT
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.row_list import is_return
from aicode_desktop.gui.widgets.rows_table import ROW_HEIGHT, RowsTable
from aicode_desktop.model.gap import MeasureStatus

ROWS_SHOWN = range(2, 5)
LINES_OF_TITLE = 4  # at most; what is longer ends in “…”, with the whole title in its tip
BESIDE_TITLE = 20  # units that a cell keeps free at the sides of its words
MEASURE_WIDTH = 250  # at least, before a column gives way
NARROWEST_MEASURE = 110
COLUMN_WIDTHS = (56, 240, 110, 90, 110)
_STATUS_KEYS = {
    "0": MeasureStatus.UNANSWERED,
    "1": MeasureStatus.IN_PLACE,
    "2": MeasureStatus.PARTLY,
    "3": MeasureStatus.PLANNED,
    "4": MeasureStatus.NOT_APPLICABLE,
}


class MeasuresTable(RowsTable):
    """Shows a ``MeasuresList``.

    ``row_chosen`` carries the row that is current, ``status_typed`` the status that a figure means.
    """

    row_chosen = Signal(int)
    status_typed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_filling = False
        self.setWordWrap(True)

    def show_measures(self, measures: MeasuresList) -> None:
        """Show *measures* from now on."""
        self.setModel(measures)
        for column, width in enumerate(COLUMN_WIDTHS):
            self.setColumnWidth(column, current_theme().px(width))
        measures.modelReset.connect(self._begin)
        self._begin()

    def go(self, step: int) -> None:
        """Make the measure so many rows further down current, where there is one."""
        row = self.currentIndex().row() + step
        if 0 <= row < self.model().rowCount():
            self.selectRow(row)

    def fill_height(self, *, is_filling: bool) -> None:
        """Take all the height there is, or that of a few rows."""
        self._is_filling = is_filling
        self._set_height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a figure for the status it stands for, and Return for the way to the text."""
        status = _STATUS_KEYS.get(event.text())
        if status is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.status_typed.emit(status)
        elif is_return(event):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is current (Qt's name)."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.row_chosen.emit(current.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the titles what the other columns leave; hide what stands below the list anyway."""
        super().resizeEvent(event)
        theme, room = current_theme(), self.viewport().width()
        for column in (OWNER, DATE):
            others = sum(theme.px(width) for width in COLUMN_WIDTHS[: column + 1])
            missing = others - theme.px(COLUMN_WIDTHS[MEASURE] - MEASURE_WIDTH) - room
            self.setColumnHidden(column, missing > 0)
        shown = [place for place in range(len(COLUMN_WIDTHS)) if not self.isColumnHidden(place)]
        others = sum(self.columnWidth(place) for place in shown if place != MEASURE)
        self.setColumnWidth(MEASURE, max(theme.px(NARROWEST_MEASURE), room - others))
        self._fit_rows()

    def _begin(self) -> None:
        self._fit_rows()
        self._set_height()
        if self.model().rowCount():
            self.selectRow(0)

    def _fit_rows(self) -> None:
        """Give each row the height of its title, which may take a few lines."""
        theme, metrics, titles = current_theme(), self.fontMetrics(), self.model()
        width = self.columnWidth(MEASURE) - theme.px(BESIDE_TITLE)
        for row in range(titles.rowCount()):
            title = titles.index(row, MEASURE).data()
            room = QRect(0, 0, width, metrics.lineSpacing() * LINES_OF_TITLE)
            words = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, title)
            lines = min(LINES_OF_TITLE, ceil(words.height() / metrics.lineSpacing()))
            more = (lines - 1) * metrics.lineSpacing()
            self.setRowHeight(row, theme.px(ROW_HEIGHT) + more)

    def _set_height(self) -> None:
        theme, count = current_theme(), self.model().rowCount()
        rows = min(max(count, ROWS_SHOWN.start), ROWS_SHOWN.stop)
        height = self.horizontalHeader().sizeHint().height() + rows * theme.px(ROW_HEIGHT)
        self.setMinimumHeight(height + theme.px(6))
        self.setMaximumHeight(NO_LIMIT if self._is_filling else height + theme.px(6))
