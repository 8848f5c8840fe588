"""The table of models: cells typed in place, rows by keyboard, paste from a spreadsheet."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)

from aicode_desktop.gui.dates import typed_day
from aicode_desktop.gui.lists.models_list import DATE, NAME, STATE, VERSION, Index, ModelsList
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.rows_table import ROW_HEIGHT, RowsTable
from aicode_desktop.words import plural

ROWS_SHOWN = range(1, 8)
NAME_WIDTH = 110  # at least
COLUMN_WIDTHS = (170, 66, 84, 72, 72, 86)
NAME_IN_FULL = 120  # below it a day, a state or a version is cut short, so that names have room
HEADING_SIZE, BESIDE_HEADING, BESIDE_CELL = 12, 18, 24  # as the stylesheet has them


class ModelsTable(RowsTable):
    """Shows a ``ModelsList``.

    ``row_chosen`` carries the row that is current; ``pasted`` a text with tabs from the clipboard;
    ``removal_asked_for`` comes with the Delete key.
    """

    is_typed_into = True
    row_chosen = Signal(int)
    pasted = Signal(str)
    removal_asked_for = Signal()

    def show_models(self, models: ModelsList) -> None:
        """Show *models* from now on."""
        self.setModel(models)
        self._share_width()
        models.modelReset.connect(self._fit_height)
        self._fit_height()

    def choose(self, row: int) -> None:
        """Make *row* the current one."""
        if 0 <= row < self.model().rowCount() and row != self.currentIndex().row():
            column = max(0, self.currentIndex().column())
            self.selectionModel().setCurrentIndex(
                self.model().index(row, column),
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is current (Qt's name)."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.row_chosen.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a paste with tabs or lines as rows, and Delete as the wish to remove the row."""
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text()
            if "\t" in text or "\n" in text.strip():
                self.pasted.emit(text)
                return
        if event.key() == Qt.Key.Key_Delete:
            self.removal_asked_for.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names what the other columns leave, and scroll where that is too little."""
        super().resizeEvent(event)
        self._share_width()
        self._fit_height()

    def _share_width(self) -> None:
        theme = current_theme()
        least = [
            max(theme.px(width), self._width_of_heading(column))
            for column, width in enumerate(COLUMN_WIDTHS)
        ]
        room, name = self.viewport().width(), theme.px(NAME_IN_FULL)
        widths = list(least)
        for column, words in (
            (DATE, typed_day("2030-12-30")),
            (STATE, plural("{n} to answer", "{n} to answer", 10)),
            (VERSION, "2030-12"),
        ):
            advance = self.fontMetrics().horizontalAdvance(words)
            wider = max(least[column], advance + theme.px(BESIDE_CELL))
            if room - sum(widths[NAME + 1 :]) - (wider - least[column]) >= name:
                widths[column] = wider
        widths[NAME] = max(theme.px(NAME_WIDTH), room - sum(widths[NAME + 1 :]))
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)

    def _width_of_heading(self, column: int) -> int:
        """Return the width of the words; Qt’s own hint has room for an arrow that never comes."""
        theme = current_theme()
        font = QFont(self.font())
        font.setPixelSize(theme.px(HEADING_SIZE))
        title = str(self.model().headerData(column, Qt.Orientation.Horizontal))
        widths = map(QFontMetrics(font).horizontalAdvance, title.splitlines())
        return max(widths) + theme.px(BESIDE_HEADING) + 1

    def _fit_height(self) -> None:
        theme = current_theme()
        rows = min(max(self.model().rowCount(), ROWS_SHOWN.start), ROWS_SHOWN.stop)
        header = self.horizontalHeader().sizeHint().height()
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setFixedHeight(header + rows * theme.px(ROW_HEIGHT) + theme.px(6) + below)
