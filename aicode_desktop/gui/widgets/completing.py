"""What completes the name of a country that is typed: names that begin so, then those with it."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView

_Index = QModelIndex | QPersistentModelIndex


def complete_names(combo: QComboBox, line: QLineEdit) -> QCompleter:
    """Let *combo*, which has its names by now, complete what is typed into *line*; return how.

    Any part of a name will do; the names that begin with it come first.
    """
    names = _ThoseThatBeginFirst(combo)
    names.setSourceModel(combo.model())
    line.textEdited.connect(names.order_for)  # before Qt looks through them for it
    completer = QCompleter(names, combo)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    popup = QListView()
    popup.setProperty("popup", "true")
    completer.setPopup(popup)
    combo.setCompleter(completer)
    return completer


class _ThoseThatBeginFirst(QSortFilterProxyModel):
    """Orders names by whether they begin with what is typed, and then as the list has them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._typed = ""

    def order_for(self, typed: str) -> None:
        """Put first what begins with *typed*."""
        self._typed = typed.strip().casefold()
        if self.sortColumn() < 0:  # until then the order of the list is the right one
            self.sort(0)
        else:
            self.invalidate()

    def lessThan(self, left: _Index, right: _Index) -> bool:
        """Say whether *left* comes before *right*."""
        return self._place(left) < self._place(right)

    def _place(self, index: _Index) -> tuple[bool, int]:
        begins = str(index.data()).casefold().startswith(self._typed)
        return not begins, index.row()
