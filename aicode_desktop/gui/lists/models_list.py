"""The models of the draft as a Qt table model: one row each, edited in place."""

from collections import Counter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from aicode_desktop.check.normal_form import is_blank
from aicode_desktop.gui.dates import typed_day
from aicode_desktop.gui.draft_store import DraftStore
from aicode_desktop.gui.plain_tip import plain_tip
from aicode_desktop.gui.rows import place_in_list
from aicode_desktop.model.draft import Model, SystemicRisk
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow.journey import Step, blocks_in

Index = QModelIndex | QPersistentModelIndex
_TYPED = ("name", "version", "market_date")
NAME, VERSION, DATE, RISK, CHAPTER, STATE = range(6)


class ModelsList(QAbstractTableModel):
    """Shows ``draft.models``; a cell that is typed into goes straight into the store."""

    def __init__(self, store: DraftStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._models: tuple[Model, ...] = store.draft.models
        self._open: Counter[int] = Counter()
        store.echo_asked_for.connect(self._echo)
        store.findings_changed.connect(self._count_open)
        self._count_open()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of models."""
        return 0 if parent.isValid() else len(self._models)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else STATE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column, or the number of a row."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if orientation == Qt.Orientation.Vertical:
            return section + 1
        titles = (
            tr("Name"),
            tr("Version"),
            tr("Date"),
            tr("Systemic risk"),
            tr("Safety and Security"),
            tr("State"),
        )
        is_shown = role == Qt.ItemDataRole.DisplayRole
        return _in_two_lines(titles[section]) if is_shown else titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; the tip of what was typed is the same, whole."""
        model = self._models[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() < len(_TYPED):
            return plain_tip(self.data(index))
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return None
        if index.column() < len(_TYPED):
            typed: str = getattr(model, _TYPED[index.column()])
            is_read = role == Qt.ItemDataRole.DisplayRole  # else it is edited, as it was typed
            return typed_day(typed) if index.column() == DATE and is_read else typed
        if index.column() == RISK:
            return _risk_words(model.systemic_risk)
        if index.column() == CHAPTER:
            return tr("Yes") if model.under_safety_and_security else tr("No")
        return self._state_words(index.row())

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Put what was typed into the draft."""
        if role != Qt.ItemDataRole.EditRole or index.column() >= len(_TYPED):
            return False
        path = f"models[{index.row()}].{_TYPED[index.column()]}"
        self._store.put_at(path, fit_text(str(value), is_multi_line=False))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say which cells can be typed into."""
        flags = super().flags(index)
        if index.column() < len(_TYPED) and not self._store.is_locked:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _echo(self) -> None:
        models = self._store.draft.models
        before, self._models = self._models, models
        if len(models) != len(before):
            self.beginResetModel()
            self._open.clear()
            self.endResetModel()
            return
        for row, (old, new) in enumerate(zip(before, models, strict=True)):
            if old is not new:
                self.dataChanged.emit(self.index(row, 0), self.index(row, STATE))

    def _count_open(self) -> None:
        counts: Counter[int] = Counter()
        for finding in blocks_in(self._store.findings, Step.MODELS):
            place = place_in_list(finding.field, "models")
            if place is not None:
                counts[place] += 1
        if counts != self._open:
            self._open = counts
            if self._models:
                last = self.index(len(self._models) - 1, STATE)
                self.dataChanged.emit(self.index(0, STATE), last)

    def _state_words(self, row: int) -> str:
        count = self._open[row]
        if not count and is_blank(self._models[row]):
            return tr("Blank")
        return plural("{n} to answer", "{n} to answer", count) if count else tr("Complete")


def _in_two_lines(words: str) -> str:
    """Return *words* broken at the space nearest their middle, for a narrow column."""
    spaces = [place for place, letter in enumerate(words) if letter == " "]
    if not spaces:
        return words
    middle = min(spaces, key=lambda place: abs(2 * place - len(words)))
    return f"{words[:middle]}\n{words[middle + 1 :]}"


def _risk_words(risk: SystemicRisk) -> str:
    return {
        SystemicRisk.UNANSWERED: "",
        SystemicRisk.YES: tr("Yes"),
        SystemicRisk.NO: tr("No"),
        SystemicRisk.UNDER_ASSESSMENT: tr("Under assessment"),
    }[risk]
