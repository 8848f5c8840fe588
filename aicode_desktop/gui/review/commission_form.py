"""The way from Review or Sign to the Commission's own form: choose the file, then see it filled."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QWidget

from aicode_desktop.gui.choosing import ask_for_file
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.model.act import ActKind
from aicode_desktop.words import tr
from aicode_desktop.workflow import filling
from aicode_desktop.workflow.journey import blocks_in

_FOR_THE_FORM = {ActKind.FIRST_FORM, ActKind.NEW_SIGNATURE}


class CommissionForm(QObject):
    """Ties *button* on *page* to choosing and filling a form; *section* is what holds it."""

    def __init__(self, page: Page, button: QAbstractButton, section: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._section = section
        self._session = page.session
        self._act = OneAct(page.session.background, page)
        button.clicked.connect(self._ask_for_file)

    def show(self) -> None:
        """Offer it where there is a complete form to fill, which is no rehearsal."""
        store = self._session.store
        is_offered = (
            not blocks_in(store.findings)
            and not store.is_locked
            and not self._session.is_rehearsal
            and store.draft.act.kind in _FOR_THE_FORM
        )
        self._section.setVisible(is_offered)

    def take_file(self, path: Path) -> None:
        """Read the form in *path*, and show it filled, unless the page was left meanwhile."""
        draft_id = self._session.store.draft.id
        self._act.run(
            lambda: filling.read_form(path),
            done=lambda form: self._open(form, draft_id),
            failed=self._page.explain,
            act=tr("Reading the form"),
        )

    def _open(self, form: filling.ReadForm, draft_id: str) -> None:
        if not self._page.isVisible() or self._session.store.draft.id != draft_id:
            return
        from aicode_desktop.gui.dialogs.fill import FillDialog

        FillDialog(self._session, form, self._page).open()

    def _ask_for_file(self) -> None:
        kinds = [tr("Forms (*.docx *.pdf)"), tr("All files (*)")]
        ask_for_file(self._page, tr("Choose the Commission’s form"), kinds, self.take_file)
