"""The dialog that fills the Commission's form: what goes where, the page as it will look, the rest.

Nothing uncertain is filled before somebody says so, and every correction shows at once.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from aicode_desktop.errors import NoOfficeError
from aicode_desktop.fill.catalogue import name_of, pickable
from aicode_desktop.gui.background import LatestWins
from aicode_desktop.gui.explain import ErrorPanel
from aicode_desktop.gui.forms.fill import Ui_Fill
from aicode_desktop.gui.saving import ask_where
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.spacing import arrange
from aicode_desktop.gui.widgets.filling import column_of
from aicode_desktop.gui.widgets.preview import Preview
from aicode_desktop.gui.widgets.row_list import Row
from aicode_desktop.host import paths
from aicode_desktop.host.files import read_file
from aicode_desktop.model.commission_form import (
    LEFT_EMPTY,
    Confidence,
    Filled,
    FilledForm,
    Proposal,
)
from aicode_desktop.model.rendered import RenderedDocument
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow import actions, desk, filling
from aicode_desktop.workflow.filling import ReadForm
from aicode_desktop.workflow.journey import Step

WIDTH, HEIGHT = 1080, 760
MARGIN = 24
MOST_SHOWN, FEW_SHOWN = 6, 3
HIGH_FROM = 720
_PARTS_OF_SCREEN = 0.96
_DOCX = "DOCX (*.docx)"
_PDF = "PDF (*.pdf)"


class FillDialog(QDialog):
    """Shows *form* filled with the draft of *session*, and takes it for signing."""

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
        self._is_closed = False
        self.form = Ui_Fill()
        self.form.setupUi(self)
        self.errors = ErrorPanel(self)
        self.preview = Preview(session.background, session.theme, self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lay_out()
        self._listen()
        self._fill_again()

    def is_current(self) -> bool:
        """Whether list and page show what is chosen now."""
        return self._latest.is_idle and self._pages.is_idle and self.preview.is_idle

    def take_pdf(self, path: Path) -> None:
        """Take the PDF that a word processor made of the filled form."""
        filled, draft, today = self._filled, self._draft, self._today
        if filled is None:
            return

        def work() -> RenderedDocument:
            exported = read_file(path, limit_bytes=actions.PDF_LIMIT_BYTES)
            return filling.document_of(filled, draft, today=today, exported=exported)

        self._pages.run(work, done=self._show_pages, failed=self._explain)

    def done(self, result: int) -> None:
        """Close, and take nothing more from running work."""
        self._is_closed = True
        self.preview.close_source()
        super().done(result)

    def _lay_out(self) -> None:
        theme = self._session.theme
        arrange(self, theme)
        self.setContentsMargins(*(theme.px(MARGIN) for _ in range(4)))
        column_of(self.form.error_place).addWidget(self.errors)
        column_of(self.form.page_side).addWidget(self.preview, 1)
        column_of(self.form.places_side).addStretch(1)
        room = self.screen().availableGeometry().size() * _PARTS_OF_SCREEN
        self.resize(min(theme.px(WIDTH), room.width()), min(theme.px(HEIGHT), room.height()))
        self.form.take_pdf.hide()
        self.form.use.setEnabled(False)

    def _listen(self) -> None:
        form = self.form
        form.places.chosen_changed.connect(self._show_choice)
        form.answer.activated.connect(self._answer_picked)
        form.confirm.clicked.connect(self._confirm)
        form.save_map.clicked.connect(self._ask_for_map)
        form.save_form.clicked.connect(self._ask_for_form)
        form.take_pdf.clicked.connect(self._ask_for_pdf)
        form.cancel.clicked.connect(self.reject)
        form.use.clicked.connect(self._use)

    def _fill_again(self) -> None:
        read, draft, today = self._read, self._draft, self._today
        self.form.use.setEnabled(False)
        self._document = None
        self._latest.run(
            lambda: filling.fill(read, draft, today=today), done=self._show, failed=self._explain
        )

    def _show(self, filled: FilledForm) -> None:
        if self._is_closed:
            return
        self._filled = filled
        self.errors.clear()
        values = {one.place.id: one for one in filled.filled}
        self.form.places.show_rows(
            [_row(one, values.get(one.place.id)) for one in self._read.proposals],
            most=MOST_SHOWN if self.height() >= self._session.theme.px(HIGH_FROM) else FEW_SHOWN,
        )
        self.form.lead.setText(_lead(self._read.name, filled))
        self.form.places_words.setText(
            plural(
                "{n} place, {filled} filled",
                "{n} places, {filled} filled",
                len(self._read.proposals),
                filled=len(filled.filled),
            )
        )
        self.form.notes.setText("\n".join(filled.notes))
        self.form.notes.setVisible(bool(filled.notes))
        draft, today = self._draft, self._today
        self._pages.run(
            lambda: filling.document_of(filled, draft, today=today),
            done=self._show_pages,
            failed=self._explain_pages,
        )

    def _show_pages(self, document: RenderedDocument) -> None:
        if self._is_closed:
            return
        self.errors.clear()
        self._document = document
        self.preview.show_document(document.pdf)
        self.form.use.setEnabled(True)

    def _explain_pages(self, error: Exception) -> None:
        self._explain(error)
        if isinstance(error, NoOfficeError) and not self._is_closed:
            self.form.take_pdf.show()
            self.preview.view.show_words(tr("The pages can be seen once they are a PDF."))

    def _explain(self, error: Exception) -> None:
        if not self._is_closed:
            self.errors.explain(error)

    def _chosen(self) -> Proposal | None:
        key = self.form.places.chosen
        return next((one for one in self._read.proposals if one.place.id == key), None)

    def _show_choice(self) -> None:
        proposal, box = self._chosen(), self.form.answer
        self.form.answer_field.setEnabled(proposal is not None)
        self.form.confirm.setVisible(
            proposal is not None and proposal.confidence is Confidence.LIKELY
        )
        box.clear()
        if proposal is None:
            return
        box.addItem(tr("Leave it empty"), LEFT_EMPTY)
        for key, name in pickable(is_check=proposal.place.is_check, counts=self._counts()):
            box.addItem(name, key)
        box.setCurrentIndex(max(0, box.findData(proposal.answer)))

    def _counts(self) -> dict[str, int]:
        models = len(self._draft.models)
        signatories = len(self._draft.signatories)
        return {"signatories": signatories, "models": models, "covered_models": models}

    def _answer_picked(self) -> None:
        self._answer(str(self.form.answer.currentData()))

    def _confirm(self) -> None:
        proposal = self._chosen()
        if proposal is not None:
            self._answer(proposal.answer)

    def _answer(self, answer: str) -> None:
        proposal = self._chosen()
        if proposal is not None:
            self._read = self._read.with_answers({proposal.place.id: answer})
            self._fill_again()

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
        dialog = QFileDialog(self, tr("Choose the PDF that Word made"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([_PDF])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.take_pdf(Path(name)))
        dialog.open()

    def _save(self, path: Path, content: Callable[[], bytes]) -> None:
        read = self._read

        def work() -> None:
            actions.save_new(path, content())
            filling.remember(read)

        self._session.background.run(work, done=lambda _nothing: None, failed=self._explain)

    def _use(self) -> None:
        document, draft, read = self._document, self._draft, self._read
        if document is None:
            return
        vault = self._session.door.vault_if_open

        def work() -> desk.Signing:
            filling.remember(read)
            return desk.begin_with(document, draft, desk=paths.desk(), vault=vault)

        self._session.background.run(work, done=self._begin, failed=self._explain)

    def _begin(self, signing: desk.Signing) -> None:
        if not self._is_closed and self._session.store.draft == self._draft:
            self._session.show_signing(signing)
            self.accept()
            self._session.go_to(Step.SIGN)


def _lead(name: str, filled: FilledForm) -> str:
    if filled.uncertain:
        return plural(
            "{name}: {n} place is not certain and stays empty until you say what belongs there.",
            "{name}: {n} places are not certain and stay empty until you say what belongs there.",
            len(filled.uncertain),
            name=name,
        )
    return tr("{name}: every place whose words are known is filled. The page shows it.", name=name)


def _row(proposal: Proposal, filled: Filled | None) -> Row:
    place = proposal.place
    title = place.label or tr("A place without words beside it")
    if place.is_check and place.question:
        title = tr("{question} {label}", question=place.question, label=title)
    if filled is not None:
        ticked = tr("ticked") if filled.is_ticked else tr("not ticked")
        return Row(place.id, title, ticked if place.is_check else filled.text, "", "good")
    if proposal.confidence is Confidence.LIKELY:
        perhaps = tr("Perhaps: {answer}", answer=name_of(proposal.answer))
        return Row(place.id, title, perhaps, tr("Please confirm"), "warn")
    said = name_of(proposal.answer) if proposal.answer else place.section
    return Row(place.id, title, said, tr("Stays empty"))
