"""The documents for the provider’s own files, made from Review; none goes with the form."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from aicode_desktop.gui.forms.review import Ui_Review
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.saving import ask_where
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, counsel

MOST_CHARACTERS = 120  # two lines of the brief


class Papers(QObject):
    """Ties the buttons of *page* to the acts; each is run off the GUI thread."""

    def __init__(self, page: Page, form: Ui_Review) -> None:
        super().__init__(page)
        self._page = page
        self._form = form
        self._session = page.session
        self._act = OneAct(page.session.background, page)
        form.papers_saved.hide()
        form.brief.clicked.connect(self._ask_for_brief)
        form.calendar.clicked.connect(self._ask_for_calendar)
        form.measures.clicked.connect(self._show_measures)
        form.prepared_by.setMaxLength(MOST_CHARACTERS)
        page.session.form_opened.connect(self._begin_anew)

    def _begin_anew(self) -> None:
        self._form.papers_saved.hide()
        self._form.prepared_by.clear()  # who prepared one brief says nothing about another draft

    def _ask_for_brief(self) -> None:
        draft, today = self._session.store.draft, self._session.store.today
        prepared_by = fit_text(self._form.prepared_by.text(), is_multi_line=False).strip()

        def make() -> bytes:
            return counsel.brief(draft, prepared_by=prepared_by, today=today)

        self._ask(_named(draft.document_number, tr("brief"), ".pdf"), tr("PDF (*.pdf)"), make)

    def _ask_for_calendar(self) -> None:
        draft, at = self._session.store.draft, self._session.clock.now()

        def make() -> bytes:
            return counsel.calendar(draft, at=at)

        name = _named(draft.document_number, tr("obligations"), ".ics")
        self._ask(name, tr("Calendars (*.ics)"), make)

    def _ask(self, name: str, kind: str, make: Callable[[], bytes]) -> None:
        ask_where(self._page, name=name, filters=[kind], chosen=lambda path: self._save(path, make))

    def _save(self, path: Path, make: Callable[[], bytes]) -> None:
        self._act.run(
            lambda: actions.save_new(path, make()),
            done=lambda _nothing: self._form.papers_saved.say(
                Kind.GOOD, tr("Saved as {file}.", file=str(path))
            ),
            failed=self._page.explain,
            act=tr("Making the document"),
        )

    def _show_measures(self) -> None:
        from aicode_desktop.gui.dialogs.measures import MeasuresDialog

        MeasuresDialog(self._session, self._page).open()


def _named(number: str, what: str, ending: str) -> str:
    """Return the name that is proposed for a file; the person may give any other."""
    fit = "".join(letter for letter in number if letter.isalnum() or letter in "-_")
    return f"{fit}-{what}{ending}" if fit else f"{what}{ending}"
