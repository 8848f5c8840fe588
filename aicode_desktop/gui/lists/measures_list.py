"""The measures of the Code with the provider’s answers, as a Qt table model."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.check.gap import GapRow
from aicode_desktop.gui.dates import typed_day
from aicode_desktop.gui.plain_tip import plain_tip
from aicode_desktop.model.draft import ChapterAnswer, Draft
from aicode_desktop.model.gap import MeasureAnswer, MeasureAnswers, MeasureStatus
from aicode_desktop.words import tr

Index = QModelIndex | QPersistentModelIndex
NUMBER, MEASURE, STATUS, DATE, OWNER = range(5)


class MeasuresList(QAbstractTableModel):
    """Shows the rows of ``measures_of``; what is answered is put in with ``replace``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[GapRow, ...] = ()

    def show(self, rows: tuple[GapRow, ...]) -> None:
        """Show *rows* in place of what was there."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def replace(self, place: int, answer: MeasureAnswer) -> None:
        """Take *answer* into the row at *place*."""
        row = self.rows[place]
        changed = GapRow(row.chapter, row.commitment, row.measure, answer)
        self.rows = (*self.rows[:place], changed, *self.rows[place + 1 :])
        self.dataChanged.emit(self.index(place, 0), self.index(place, OWNER))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of measures."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else OWNER + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation == Qt.Orientation.Vertical:
            return None
        return (tr("No."), tr("Measure"), tr("Status"), tr("Date"), tr("Owner"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; the tip of a measure is its whole title."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{row.chapter.title} {row.measure.number} {row.measure.title}")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            f"{row.chapter.title[:1]} {row.measure.number}",
            row.measure.title,
            status_words(row.answer.status),
            typed_day(row.answer.date),
            row.answer.owner,
        )[index.column()]


def measures_of(draft: Draft, answers: MeasureAnswers, wanted: ChapterAnswer) -> tuple[GapRow, ...]:
    """Return every measure of the chapters that are answered so, in the order of the Code.

    Raises:
        UnknownEditionError: the program does not hold the edition of the draft.
    """
    return tuple(
        GapRow(chapter, commitment, measure, answers.answer_for(chapter.key, measure.number))
        for chapter in code_of_practice(draft.edition)
        if draft.chapters[chapter.key] is wanted
        for commitment in chapter.commitments
        for measure in commitment.measures
    )


def status_words(status: MeasureStatus) -> str:
    """Return how far a measure has come, in words."""
    return {
        MeasureStatus.UNANSWERED: tr("Open", "of a measure not answered yet"),
        MeasureStatus.IN_PLACE: tr("In place"),
        MeasureStatus.PARTLY: tr("Partly"),
        MeasureStatus.PLANNED: tr("Planned"),
        MeasureStatus.NOT_APPLICABLE: tr("Does not apply"),
    }[status]
