"""The dialog that fills the Commission's form: what goes where, the page as it will look, the rest.

Nothing uncertain is filled before somebody says so, and every correction shows at once.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from aicode_desktop.errors import NoOfficeError
from aicode_desktop.gui.background import BUSY_AFTER_MS, LatestWins
from aicode_desktop.gui.choosing import ask_for_file
from aicode_desktop.gui.dialogs.dialog import Dialog
from aicode_desktop.gui.fill_words import (
    answers_offered,
    by_word_words,
    lead_words,
    place_row,
    places_words,
    uncertain_words,
)
from aicode_desktop.gui.forms.fill import Ui_Fill
from aicode_desktop.gui.saving import ask_where
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.widgets.filling import column_of
from aicode_desktop.gui.widgets.flow import let_flow
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.gui.widgets.preview import Preview
from aicode_desktop.gui.widgets.tab_order import tab_through
from aicode_desktop.host import paths
from aicode_desktop.host.files import read_file
from aicode_desktop.model.commission_form import Confidence, FilledForm, Proposal
from aicode_desktop.model.rendered import DocumentKind, RenderedDocument
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, desk, filling, second_document
from aicode_desktop.workflow.filling import ReadForm
from aicode_desktop.workflow.journey import Step

MOST_SHOWN, FEW_SHOWN = 5, 3
HIGH_FROM = 720
_DOCX = "DOCX (*.docx)"
_PDF = "PDF (*.pdf)"


class FillDialog(Dialog):
    """Shows *form* filled with the draft of *session*, and takes it for signing."""

    form_width, form_height = 1040, 720

    def __init__(self, session: Session, form: ReadForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._read = form
        self._draft = session.store.draft
        self._today = session.store.today
        self._filled: FilledForm | None = None
        self._document: RenderedDocument | None = None
        self._latest = LatestWins(session.background)
        self._pages = LatestWins(session.background)
        self._is_from_word = False
        self._is_corrected = False  # by hand, and remembered nowhere yet
        self._busy = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._busy.timeout.connect(self._say_busy)
        self.form = Ui_Fill()
        self.form.setupUi(self)
        self.preview = Preview(session.background, session.theme, self)
        self._lay_out()
        self._listen()
        self._fill_again()

    def is_current(self) -> bool:
        """Whether list and page show what is chosen now."""
        return self._latest.is_idle and self._pages.is_idle and self.preview.is_idle

    def has_unsaved_words(self) -> bool:
        """Whether corrections made here would be lost by closing now."""
        return self._is_corrected

    def take_pdf(self, path: Path) -> None:
        """Take the PDF that a word processor made of the filled form."""
        filled, draft, today = self._filled, self._draft, self._today
        if filled is None:
            return

        def work() -> RenderedDocument:
            exported = read_file(path, limit_bytes=actions.PDF_LIMIT_BYTES)
            return filling.document_of(filled, draft, today=today, exported=exported)

        self._is_from_word = True
        self._begin_work()
        self._pages.run(work, done=self._show_pages, failed=self._explain)

    def take_map(self, path: Path) -> None:
        """Use the mapping in *path*, made by a colleague from the same file."""
        read = self._read

        def use(form: ReadForm) -> None:
            if not self.is_left:
                self._read = form
                self._fill_again()

        self._begin_work()
        self._latest.run(lambda: filling.with_map(read, path), done=use, failed=self._explain)

    def let_go(self) -> None:
        """Let go of the pages."""
        self._busy.stop()
        self.preview.let_go()

    def _lay_out(self) -> None:
        self.lay_out()
        let_flow(self.form.map_acts)  # in French they are wider than their side
        self.take_dropped(self._take)
        column_of(self.form.page_side).addWidget(self.preview, 1)
        column_of(self.form.places_side).addStretch(1)
        tab_through(self.form.save_map, self.preview)
        self.form.take_pdf.hide()
        self.form.place_acts.hide()
        self.form.use.setEnabled(False)
        self.form.state.say(Kind.NOTE, "")
        self.preview.view.show_words(tr("The pages appear here."))

    def _listen(self) -> None:
        form = self.form
        form.places.chosen_changed.connect(self._show_choice)
        form.answer.activated.connect(lambda: self._answer(str(form.answer.currentData())))
        form.confirm.clicked.connect(self._confirm)
        form.load_map.clicked.connect(self._ask_for_a_map)
        form.save_map.clicked.connect(self._ask_for_map)
        for choice in form.documents.buttons:
            choice.toggled.connect(self._show_use)
        form.save_form.clicked.connect(self._ask_for_form)
        form.take_pdf.clicked.connect(self._ask_for_pdf)
        form.cancel.clicked.connect(self.reject)
        form.use.clicked.connect(self._use)

    def _take(self, path: Path) -> None:
        """Take a PDF as what a word processor made, and anything else as a mapping."""
        if path.suffix.lower() == ".pdf":
            self.take_pdf(path)
        else:
            self.take_map(path)

    def _fill_again(self) -> None:
        read, draft, today = self._read, self._draft, self._today
        self._document = None
        self._is_from_word = False
        self._show_use()
        self._begin_work()
        self._latest.run(
            lambda: filling.fill(read, draft, today=today), done=self._show, failed=self._explain
        )

    def _show(self, filled: FilledForm) -> None:
        if self.is_left:
            return
        self._filled = filled
        self.form.errors.clear()
        values = {one.place.id: one for one in filled.filled}
        self.form.places.show_rows(
            [place_row(one, values.get(one.place.id)) for one in self._read.proposals],
            most=MOST_SHOWN if self.height() >= self._session.theme.px(HIGH_FROM) else FEW_SHOWN,
        )
        self.form.lead.setText(lead_words(self._read.name, filled))
        self.form.places_words.setText(places_words(len(self._read.proposals), filled))
        self.form.as_found.setChecked(False)  # said of the places that were uncertain before
        self._show_use()
        self.form.notes.setText("\n".join(filled.notes))
        self.form.notes.setVisible(bool(filled.notes))
        draft, today = self._draft, self._today
        self._pages.run(
            lambda: filling.document_of(filled, draft, today=today),
            done=self._show_pages,
            failed=self._explain_pages,
        )

    def _show_pages(self, document: RenderedDocument) -> None:
        if self.is_left:
            return
        self.form.errors.clear()
        self._end_work()
        self._document = document
        self.preview.show_document(document.pdf)
        if self._is_from_word:
            said = tr("The PDF shows every answer, and can be signed.")
            self.form.state.say(Kind.GOOD, said)
        self._show_use()

    def _explain_pages(self, error: Exception) -> None:
        if not isinstance(error, NoOfficeError):
            self._explain(error)
        elif not self.is_left:  # not a failure: Word does it, and here is how
            self._end_work()
            self.form.state.say(Kind.NOTE, by_word_words(error))
            self.form.take_pdf.show()
            self.preview.view.show_words(tr("The pages can be seen once they are a PDF."))

    def _explain(self, error: Exception) -> None:
        if not self.is_left:
            self._end_work()
            self.form.errors.explain(error)

    def _begin_work(self) -> None:
        self.form.errors.clear()
        self.form.state.say(Kind.NOTE, "")
        self._busy.start()

    def _end_work(self) -> None:
        self._busy.stop()
        self.form.state.say(Kind.NOTE, "")

    def _say_busy(self) -> None:
        self.form.state.say(Kind.NOTE, tr("The form is being filled and laid out …"))

    def _show_use(self) -> None:
        is_own = self.form.own_alone.isChecked()
        self.form.use.setText(tr("&Go on to signing") if is_own else tr("&Use it for signing"))
        self.form.use.setEnabled(is_own or self._document is not None)
        self.form.as_found.setVisible(bool(self._uncertain) and not is_own)

    @property
    def _uncertain(self) -> tuple[Proposal, ...]:
        return self._filled.uncertain if self._filled is not None else ()

    def _chosen(self) -> Proposal | None:
        key = self.form.places.chosen
        return next((one for one in self._read.proposals if one.place.id == key), None)

    def _show_choice(self) -> None:
        proposal, box = self._chosen(), self.form.answer
        self.form.answer_field.setEnabled(proposal is not None)
        self.form.place_acts.setVisible(
            proposal is not None and proposal.confidence is Confidence.LIKELY
        )
        box.clear()
        if proposal is not None:
            for key, name in answers_offered(proposal.place, self._draft):
                box.addItem(name, key)
            box.setCurrentIndex(max(0, box.findData(proposal.answer)))

    def _confirm(self) -> None:
        proposal = self._chosen()
        if proposal is not None:
            self._answer(proposal.answer)

    def _answer(self, answer: str) -> None:
        proposal = self._chosen()
        if proposal is not None:
            self._read = self._read.with_answers({proposal.place.id: answer})
            self._is_corrected = True
            self._fill_again()

    def _ask_for_a_map(self) -> None:
        ask_for_file(self, tr("Choose a mapping"), [tr("Mappings (*.json)")], self.take_map)

    def _ask_for_map(self) -> None:
        name = f"{Path(self._read.name).stem}-map.json"
        ask_where(
            self, name=name, filters=[tr("Mappings (*.json)")],
            chosen=lambda path: self._save(path, lambda: filling.map_of(self._read)),
        )  # fmt: skip

    def _ask_for_form(self) -> None:
        filled = self._filled
        if filled is None:
            return
        ending, kind = (".pdf", _PDF) if filled.is_pdf else (".docx", _DOCX)
        name = f"{Path(self._read.name).stem}-filled{ending}"
        ask_where(
            self, name=name, filters=[kind],
            chosen=lambda path: self._save(path, lambda: filled.file),
        )  # fmt: skip

    def _ask_for_pdf(self) -> None:
        ask_for_file(self, tr("Choose the PDF that Word made"), [_PDF], self.take_pdf)

    def _save(self, path: Path, content: Callable[[], bytes]) -> None:
        read = self._read

        def work() -> None:
            actions.save_new(path, content())
            filling.remember(read)

        def done(_nothing: None) -> None:
            self._is_corrected = self._is_corrected and read != self._read

        self.run(self._session.background, work, done=done, failed=self._explain)

    def _use(self) -> None:
        document, draft, read = self._document, self._draft, self._read
        if self.form.own_alone.isChecked():
            self._go_on_with_own()
            return
        if document is None:
            return
        if self._uncertain and not self.form.as_found.isChecked():
            self._lead_to_uncertain()
            return
        vault, today = self._session.door.vault_if_open, self._today
        are_both = self.form.both.isChecked()

        def work() -> desk.Signing:
            filling.remember(read)
            own = second_document.own_document(document, draft, today=today) if are_both else None
            return desk.begin_with(document, draft, desk=paths.desk(), vault=vault, second=own)

        self._session.background.run(work, done=self._begin, failed=self._explain)

    def _lead_to_uncertain(self) -> None:
        """Choose the first place that is uncertain, and say that it would be signed as found."""
        self.form.places.choose(self._uncertain[0].place.id)
        self.form.state.say(Kind.WARNING, uncertain_words(len(self._uncertain)))
        self.form.confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on_with_own(self) -> None:
        signing = self._session.signing
        if signing is not None and signing.kind is not DocumentKind.FORM:
            self._session.show_signing(None)  # the page Sign freezes the program's own
        self.accept()
        self._session.go_to(Step.SIGN)

    def _begin(self, signing: desk.Signing) -> None:
        if not self.is_left and self._session.store.draft == self._draft:
            self._session.show_signing(signing)
            self.accept()
            self._session.go_to(Step.SIGN)
