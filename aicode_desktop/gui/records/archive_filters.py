"""What is looked for in the archive: the line that is typed into, and the filters beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from aicode_desktop.archive.search import Choices, Wanted
from aicode_desktop.gui.forms.archive import Ui_Archive
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.record import RecordState
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.words import tr
from aicode_desktop.workflow.record_words import act_words, chapter_words, state_words

Offer = Sequence[tuple[str, object]]


class ArchiveFilters(QObject):
    """Reads what *form* asks for. ``changed`` says that it is something else now."""

    changed = Signal()

    def __init__(self, form: Ui_Archive, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        # Kept here, because a box gives back plain texts for what was put into it.
        self._values: dict[QComboBox, list[object]] = {box: [None] for box in self._boxes()}
        self._offer(form.chapter, tr("All chapters"), [(chapter_words(k), k) for k in ChapterKey])
        kinds: list[tuple[str, object]] = [(act_words(act), act) for act in ActKind]
        kinds += [
            (tr("Signed on paper"), DocumentKind.SCAN),
            (tr("Rehearsals"), DocumentKind.SPECIMEN),
        ]
        self._offer(form.act, tr("All kinds"), kinds)
        self._offer(form.state, tr("All states"), [(state_words(s), s) for s in RecordState])
        self.show_choices(Choices((), (), ()))
        form.find.textChanged.connect(self.changed)
        for box in self._boxes():
            box.currentIndexChanged.connect(self.changed)

    def show_choices(self, choices: Choices) -> None:
        """Offer the providers, models and years that occur; what was chosen stays chosen.

        Where it is gone, because its last record was taken away, it is looked for no more.
        """
        form, before = self._form, self.wanted(Wanted())
        self._offer(form.provider, tr("All providers"), [(n, n) for n in choices.providers])
        self._offer(form.model, tr("All models"), [(n, n) for n in choices.models])
        self._offer(form.year, tr("All years"), [(f"{n:04d}", n) for n in choices.years])
        if self.wanted(Wanted()) != before:
            self.changed.emit()

    def clear(self) -> None:
        """Look for every record again."""
        self._form.find.clear()
        for box in self._boxes():
            box.setCurrentIndex(0)

    def wanted(self, before: Wanted) -> Wanted:
        """Return what is looked for now, sorted as *before*."""
        form = self._form
        kind, chapter = self._chosen(form.act), self._chosen(form.chapter)
        state, year = self._chosen(form.state), self._chosen(form.year)
        return Wanted(
            words=form.find.text(),
            provider=str(self._chosen(form.provider) or ""),
            chapter=chapter if isinstance(chapter, ChapterKey) else None,
            model=str(self._chosen(form.model) or ""),
            kind=kind if isinstance(kind, DocumentKind) else None,
            act=kind if isinstance(kind, ActKind) else None,
            year=year if isinstance(year, int) else None,
            state=state if isinstance(state, RecordState) else None,
            sort_by=before.sort_by,
            is_ascending=before.is_ascending,
        )

    def _chosen(self, box: QComboBox) -> object:
        return self._values[box][box.currentIndex()]

    def _boxes(self) -> tuple[QComboBox, ...]:
        form = self._form
        return form.provider, form.model, form.chapter, form.act, form.year, form.state

    def _offer(self, box: QComboBox, everything: str, offer: Offer) -> None:
        chosen = self._chosen(box)
        self._values[box] = [None, *(value for _, value in offer)]
        was_told = box.blockSignals(True)
        box.clear()
        box.addItem(everything)
        box.addItems([words for words, _ in offer])
        box.setCurrentIndex(self._values[box].index(chosen) if chosen in self._values[box] else 0)
        box.blockSignals(was_told)
