"""Differences between two drafts as a Qt table model: field, before, after."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from aicode_desktop.check.comparison import Change, Difference
from aicode_desktop.check.field_help import field_help
from aicode_desktop.gui.lists.choice_words import answer_words
from aicode_desktop.gui.plain_tip import plain_tip
from aicode_desktop.words import tr

Index = QModelIndex | QPersistentModelIndex
FIELD, BEFORE, AFTER = range(3)


class DifferencesList(QAbstractTableModel):
    """Shows the rows that ``show`` is given, under the names of the two sides."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Difference, ...] = ()
        self._sides = ("", "")

    def show(self, rows: tuple[Difference, ...], *, sides: tuple[str, str]) -> None:
        """Show *rows* in place of what was there."""
        self.beginResetModel()
        self.rows, self._sides = rows, sides
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of differences."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else AFTER + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation == Qt.Orientation.Vertical:
            return None
        return (tr("Field"), *self._sides)[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; its tip is the same, whole."""
        row = self.rows[index.row()]
        text = (field_words(row), *_values(row))[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        return None


def field_words(row: Difference) -> str:
    """Return what the field of a difference is called, with the row it belongs to."""
    if row.change in {Change.ADDED, Change.REMOVED}:
        return row.row
    explained = field_help(row.field)
    title = explained.title if explained is not None else row.field
    return tr("{row}: {field}", row=row.row, field=title) if row.row else title


def _values(row: Difference) -> tuple[str, str]:
    match row.change:
        case Change.ADDED:
            return "", tr("Added: {name}", name=row.after)
        case Change.REMOVED:
            return tr("Removed: {name}", name=row.before), ""
        case Change.REORDERED:
            return row.before, tr("In another order: {names}", names=row.after)
    return answer_words(row.field, row.before), answer_words(row.field, row.after)
