"""The files opened lately, as links on the start page, the newest first."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from aicode_desktop.gui import opening
from aicode_desktop.gui.forms.start import Ui_Start
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.plain_tip import plain_tip
from aicode_desktop.gui.widgets.tab_order import put_in_place
from aicode_desktop.words import tr

MOST_SHOWN = 4
LONGEST_NAME = 34  # characters; the middle of a longer one is left out


class RecentFiles(QObject):
    """Fills the frame ``recent`` of the start page; hides it while there are none."""

    def __init__(self, page: Page, form: Ui_Start) -> None:
        super().__init__(page)
        self._page = page
        self._form = form
        self._shown: tuple[str, ...] = ()
        self._links: list[QPushButton] = []

    def show_files(self) -> None:
        """Show those of now."""
        recent = self._page.session.preferences.settings.recent[:MOST_SHOWN]
        self._form.recent.setVisible(bool(recent))
        if recent == self._shown:
            return
        self._shown = recent
        column = self._form.recent.layout()
        if not isinstance(column, QVBoxLayout):
            return
        for link in self._links:
            link.hide()
            link.deleteLater()
        self._links = [self._link(Path(name)) for name in recent]
        for link in self._links:
            column.addWidget(link)
        put_in_place([*self._links], self._form.recent)

    def _link(self, path: Path) -> QPushButton:
        name = path.name.replace("&", "&&")
        if len(name) > LONGEST_NAME:
            half = LONGEST_NAME // 2
            name = f"{name[:half]}…{name[-half:]}"
        link = QPushButton(name, self._form.recent)
        link.setProperty("kind", "link")
        link.setToolTip(plain_tip(str(path)))
        link.setAccessibleName(tr("Open “{name}”", name=path.name))
        link.setAccessibleDescription(str(path.parent))  # files of one name lie in several folders
        link.setAutoDefault(False)
        session, failed = self._page.session, self._page.explain
        link.clicked.connect(partial(opening.take_file, session, path, failed=failed))
        return link
