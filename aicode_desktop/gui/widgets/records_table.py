"""The table of kept records: sorted by its headings, opened by Return and by double click."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from aicode_desktop.gui.lists.records_list import KEPT, PROVIDER, RecordsList
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.row_list import is_return
from aicode_desktop.gui.widgets.rows_table import ROW_HEIGHT, RowsTable

ROWS_SHOWN = 9
PROVIDER_WIDTH = 160  # at least
COLUMN_WIDTHS = (130, 0, 190, 150, 120)


class RecordsTable(RowsTable):
    """Shows a ``RecordsList``. ``opened`` asks for the chosen one; ``chosen_changed`` says so."""

    opened = Signal()
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.horizontalHeader().setSortIndicator(KEPT, Qt.SortOrder.DescendingOrder)
        self.doubleClicked.connect(lambda _place: self.opened.emit())
        self.setFixedHeight(theme.px(ROW_HEIGHT) * (ROWS_SHOWN + 1) + theme.px(8))

    def show_records(self, records: RecordsList) -> None:
        """Show *records* from now on, the newest first."""
        self.setModel(records)
        theme = current_theme()
        for column, width in enumerate(COLUMN_WIDTHS):
            self.setColumnWidth(column, theme.px(width))
        self.setSortingEnabled(True)
        records.modelReset.connect(self._choose_first)

    def chosen_rows(self) -> list[int]:
        """Return the chosen rows, from above."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def selectionChanged(self, now: object, before: object) -> None:
        """Tell that other rows are chosen."""
        super().selectionChanged(now, before)  # type: ignore[arg-type]  # what Qt gave
        self.chosen_changed.emit()

    def currentChanged(
        self, now: QModelIndex | QPersistentModelIndex, before: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell that another row is current."""
        super().currentChanged(now, before)
        self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen record on Return."""
        if is_return(event):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the providers what the other columns leave."""
        super().resizeEvent(event)
        theme = current_theme()
        others = sum(
            self.columnWidth(column) for column in range(len(COLUMN_WIDTHS)) if column != PROVIDER
        )
        room = self.viewport().width() - others
        self.setColumnWidth(PROVIDER, max(theme.px(PROVIDER_WIDTH), room))

    def _choose_first(self) -> None:
        if self.model().rowCount():
            self.selectRow(0)
        self.chosen_changed.emit()
