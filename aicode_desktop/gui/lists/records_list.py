"""The records of the archive as a Qt table model that reads a page at a time, off the thread."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from aicode_desktop.archive.search import Found, SortBy, Wanted, find
from aicode_desktop.gui.background import Background, LatestWins
from aicode_desktop.gui.dates import day
from aicode_desktop.words import tr
from aicode_desktop.workflow.archiving import archive_in
from aicode_desktop.workflow.record_words import state_words, what_words

if TYPE_CHECKING:
    from aicode_desktop.model.record import ListedRecord

Index = QModelIndex | QPersistentModelIndex

NUMBER, PROVIDER, WHAT, KEPT, STATE = range(5)
_SORTED_BY = (SortBy.NUMBER, SortBy.PROVIDER, SortBy.ACT, SortBy.KEPT, SortBy.STATE)


class RecordsList(QAbstractTableModel):
    """Shows the records that are wanted, the next page when somebody scrolls there.

    ``counted`` carries how many were found in all; ``failed`` why none could be looked for.
    """

    counted = Signal(int)
    failed = Signal(object)

    def __init__(self, root: Path, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = root
        self._newest = LatestWins(background)
        self._wanted = Wanted()
        self._records: list[ListedRecord] = []
        self._total = 0
        self._is_reading = False

    @property
    def wanted(self) -> Wanted:
        """What is looked for."""
        return self._wanted

    def look_for(self, wanted: Wanted) -> None:
        """Look for other records; those shown stay until the new ones are there."""
        self._wanted = wanted
        self._read(first=0)

    def look_again(self) -> None:
        """Look for the same again, because something was kept or taken away."""
        self._read(first=0)

    def record_at(self, row: int) -> "ListedRecord | None":
        """Return the record in that row."""
        return self._records[row] if 0 <= row < len(self._records) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many records have been read."""
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else STATE + 1

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether there are records that have not been read."""
        return not parent.isValid() and len(self._records) < self._total and not self._is_reading

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        if self.canFetchMore(parent):
            self._read(first=len(self._records))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by that column, all records and not only those that were read."""
        is_ascending = order == Qt.SortOrder.AscendingOrder
        self.look_for(replace(self._wanted, sort_by=_SORTED_BY[column], is_ascending=is_ascending))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        titles = (tr("Number"), tr("Provider"), tr("What"), tr("Kept on"), tr("State"))
        return titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        record = self._records[index.row()]
        match index.column():
            case 0:
                return record.document_number or record.folder
            case 1:
                return record.provider_name
            case 2:
                return what_words(record)
            case 3:
                return day(record.kept_at)
            case _:
                return state_words(record.state)

    def _read(self, *, first: int) -> None:
        wanted, root = self._wanted, self._root
        self._is_reading = True

        def work() -> Found:
            with archive_in(root) as archive:
                return archive.ask(lambda index: find(index, wanted, first=first))

        self._newest.run(
            work,
            done=lambda found: self._show(wanted, found),
            failed=self._fail,
        )

    def _show(self, wanted: Wanted, found: Found) -> None:
        self._is_reading = False
        if wanted != self._wanted:
            return  # overtaken: the newer answer is on its way
        if found.first == 0:
            self.beginResetModel()
            self._records = list(found.records)
            self._total = found.total
            self.endResetModel()
            self.counted.emit(found.total)
        elif found.first == len(self._records) and found.records:
            last = found.first + len(found.records) - 1
            self.beginInsertRows(QModelIndex(), found.first, last)
            self._records += found.records
            self.endInsertRows()

    def _fail(self, error: Exception) -> None:
        self._is_reading = False
        self.failed.emit(error)
