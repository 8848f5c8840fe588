"""The dialog for the measures of the Code: gap analysis of what is left out, plan for the rest.

Answers are kept beside the draft as they are typed, and go into no form and no e-mail.
"""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QKeyCombination, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from aicode_desktop.drafts.measures import MeasureFolder
from aicode_desktop.errors import AicodeError
from aicode_desktop.gui.announcing import announce
from aicode_desktop.gui.background import Background
from aicode_desktop.gui.dates import moment
from aicode_desktop.gui.dialogs.dialog import Dialog
from aicode_desktop.gui.forms.measures import Ui_Measures
from aicode_desktop.gui.lists.measures_list import MeasuresList, measures_of
from aicode_desktop.gui.measures_papers import MeasuresPapers, say_where_it_goes
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.spacing import NO_LIMIT
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.host import paths
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import ChapterAnswer, Draft
from aicode_desktop.model.gap import MeasureAnswer, MeasureAnswers, MeasureStatus
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow import counsel

WIDE_FROM = 900
TEXT_LINES = 3  # where a page scrolls anyway; beside the list a text takes what room there is
FEWEST_LINES = 2
SAVE_AFTER_MS = 500
TRY_AGAIN_AFTER_MS = 5_000

_LINES = ("evidence", "owner", "date")
_FIELDS = ("status", "own_measure", *_LINES)


class MeasuresDialog(Dialog):
    """Shows the measures of the draft of *session*, and keeps what is answered."""

    form_width, form_height = 1100, 776

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._draft = session.store.draft
        self._folder = MeasureFolder(paths.drafts(), session.door.vault_if_open)
        self._answers = MeasureAnswers(self._draft.id)
        self._before_import = self._answers
        self._at = 0
        self._was_refused = False
        self.form = Ui_Measures()
        self.form.setupUi(self)
        self._list = MeasuresList(self)
        self._papers = MeasuresPapers(self)
        self._statuses = {
            MeasureStatus.IN_PLACE: self.form.status_in_place,
            MeasureStatus.PARTLY: self.form.status_partly,
            MeasureStatus.PLANNED: self.form.status_planned,
            MeasureStatus.NOT_APPLICABLE: self.form.status_not_applicable,
        }
        self._save_soon = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._again = QTimer(self, singleShot=True, interval=TRY_AGAIN_AFTER_MS)
        for timer in (self._save_soon, self._again):
            timer.timeout.connect(self._save)
        self.form.table.show_measures(self._list)
        self.lay_out(busy=session.background)
        self.take_dropped(self._papers.take_table)
        self._listen()
        has_gap = any(self._draft.chapters[key] is ChapterAnswer.OPT_OUT for key in ChapterKey)
        (self.form.gap if has_gap else self.form.plan).setChecked(True)
        self._load()

    @property
    def answers(self) -> MeasureAnswers:
        """What is answered so far."""
        return self._answers

    @property
    def draft(self) -> Draft:
        """The draft that the measures are about."""
        return self._draft

    @property
    def background(self) -> Background:
        """The thread for what takes long."""
        return self._session.background

    @property
    def today(self) -> date:
        """The day on which the documents are made."""
        return self._session.store.today

    def take_answers(self, others: tuple[MeasureAnswer, ...]) -> None:
        """Put what *others* fill in over the answers; until an edit there is a way back."""
        self._before_import = self._answers
        self._replace_answers(self._answers.overlaid(others))
        self.form.undo_import.show()
        announce(self, plural("{n} answer taken", "{n} answers taken", len(others)))

    def _undo_import(self) -> None:
        self._replace_answers(self._before_import)
        self.form.undo_import.hide()
        self.form.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _replace_answers(self, answers: MeasureAnswers) -> None:
        self._answers = answers
        self._show_rows()
        if self._draft.id:
            self._save()

    def has_unsaved_words(self) -> bool:
        """Whether answers were refused by the disk, and still are."""
        return self._was_refused

    def done(self, result: int) -> None:
        """Close once what was typed last is kept; where it cannot be, stay and say so."""
        if self._save_soon.isActive():
            self._save()
        super().done(result)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put list and answer side by side where there is room, else one below the other."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        form, is_wide = self.form, self.width() >= self._theme.px(WIDE_FROM)
        is_filling = is_wide and not form.panes.isHidden()
        direction = (
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
        for layout in (form.panes_layout, form.acts_layout):
            layout.setDirection(direction)
        for pane, share in ((form.overview, 5), (form.details, 4)):
            form.panes_layout.setStretchFactor(pane, share if is_wide else 0)
        form.room_inside_layout.setStretchFactor(form.inside, int(is_filling))
        form.inside_layout.setStretchFactor(form.panes, int(is_filling))
        form.table.fill_height(is_filling=is_wide)
        self.limit_lines(form.own_measure, FEWEST_LINES if is_wide else TEXT_LINES)
        if is_wide:
            form.own_measure.setMaximumHeight(NO_LIMIT)

    def _listen(self) -> None:
        form = self.form
        form.gap.toggled.connect(self._show_rows)
        form.table.row_chosen.connect(self._choose)
        for status, button in self._statuses.items():
            button.clicked.connect(lambda _on=False, status=status: self._put(status=status))
        form.own_measure.textChanged.connect(self._take_paragraphs)
        for name in _LINES:
            line: QLineEdit = getattr(form, name)
            line.textEdited.connect(
                lambda text, name=name: self._put(**{name: fit_text(text, is_multi_line=False)})
            )
        form.undo_import.clicked.connect(self._undo_import)
        form.close.clicked.connect(self.reject)
        form.table.status_typed.connect(self._take_status)
        form.table.activated.connect(lambda _index: form.own_measure.setFocus())
        for key, step in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, -1)):
            keys = QKeySequence(QKeyCombination(Qt.KeyboardModifier.ControlModifier, key))
            QShortcut(keys, self, lambda step=step: form.table.go(step))

    def _load(self) -> None:
        if not self._draft.id:
            self.form.saved.setText(tr("An example is not kept."))
            self._show_rows()
            return
        self.setEnabled(False)  # what is typed before it is read would be lost
        self.run(
            self.background,
            lambda: self._folder.load(self._draft.id),
            done=self._take,
            failed=self._refuse,
        )

    def _take(self, answers: MeasureAnswers) -> None:
        self.setEnabled(True)
        self._answers = answers
        self._show_rows()
        self.form.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, error: Exception) -> None:
        """Show why the answers cannot be read; nothing is typed over them."""
        self.setEnabled(True)
        for part in (self.form.inside, self.form.export_pdf, self.form.export_spreadsheet):
            part.setEnabled(False)
        self.form.errors.explain(error)

    def _show_rows(self) -> None:
        is_gap = self.form.gap.isChecked()
        wanted = ChapterAnswer.OPT_OUT if is_gap else ChapterAnswer.SIGN
        try:
            rows = measures_of(self._draft, self._answers, wanted)
        except AicodeError as error:
            self._refuse(error)
            return
        self._at = 0
        self._list.show(rows)
        self.form.panes.setVisible(bool(rows))
        self._share_room()
        self.form.internal.setVisible(bool(rows) and not is_gap)
        for button in (self.form.export_pdf, self.form.export_spreadsheet):
            button.setEnabled(bool(rows))
        self.form.export_spreadsheet.setVisible(is_gap)
        say_where_it_goes(self.form.guidance, is_gap=is_gap, is_empty=not rows)
        self._count()
        self._show_answer()

    def _count(self) -> None:
        rows = self._list.rows
        answered = sum(row.answer.status is not MeasureStatus.UNANSWERED for row in rows)
        words = tr("{answered} of {n} answered", answered=answered, n=len(rows))
        self.form.progress.setText(words)

    def _choose(self, row: int) -> None:
        self._at = row
        self._show_answer()

    def _show_answer(self) -> None:
        if self._at >= len(self._list.rows):
            return
        form, row = self.form, self._list.rows[self._at]
        form.details_title.setText(
            tr(
                "{chapter}, {number} {title}",
                chapter=row.chapter.title,
                number=row.measure.number,
                title=row.measure.title,
            )
        )
        for status, button in self._statuses.items():
            button.setAutoExclusive(False)  # an exclusive group does not let go of its last button
            button.setChecked(row.answer.status is status)
            button.setAutoExclusive(True)
        if form.own_measure.toPlainText() != row.answer.own_measure:
            form.own_measure.blockSignals(True)
            form.own_measure.setPlainText(row.answer.own_measure)
            form.own_measure.blockSignals(False)
        for name in _LINES:
            line: QLineEdit = getattr(form, name)
            if line.text() != getattr(row.answer, name):
                line.setText(getattr(row.answer, name))
        self._complain(row.answer)

    def _take_status(self, status: MeasureStatus) -> None:
        self._put(status=status)
        self._show_answer()

    def _take_paragraphs(self) -> None:
        text = fit_text(self.form.own_measure.toPlainText(), is_multi_line=True)
        self._put(own_measure=text)

    def _put(self, **changed: str) -> None:
        if self._at >= len(self._list.rows):
            return
        before = self._list.rows[self._at].answer
        answer = replace(before, **changed)  # type: ignore[arg-type]  # a status is a str too
        if answer == before:
            return
        self._answers = self._answers.with_answer(answer)
        self.form.undo_import.hide()  # it would take back this edit too
        self._list.replace(self._at, answer)
        self._count()
        self._complain(answer)
        if self._draft.id:
            self._save_soon.start()

    def _complain(self, answer: MeasureAnswer) -> None:
        """Show what is doubtful in the answer that is shown; nothing of it blocks."""
        only = MeasureAnswers(self._draft.id, (answer,))
        doubts = counsel.doubts(self._draft, only, today=self._session.store.today)
        found = {doubt.field.rpartition(".")[2]: doubt for doubt in reversed(doubts)}
        for name in _FIELDS:
            field: Field = getattr(self.form, f"{name}_field")
            field.complain(found.get(name))

    def _save(self) -> None:
        self._save_soon.stop()
        answers = self._answers
        self.run(
            self.background,
            lambda: self._folder.save(answers),
            done=lambda _path: self._tell_saved(),
            failed=self._tell_refused,
            act=tr("Keeping the answers"),
        )

    def _tell_saved(self) -> None:
        if self._was_refused:
            self._was_refused = False
            self.form.errors.clear()
        self.form.saved.setText(tr("Saved {at}", at=moment(self._session.clock.now())))

    def _tell_refused(self, error: Exception) -> None:
        self._was_refused = True
        self._again.start()
        self.form.errors.explain(error)
