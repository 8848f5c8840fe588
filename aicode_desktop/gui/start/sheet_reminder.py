"""The quiet reminder of the recovery sheet: once a draft would be lost with the computer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aicode_desktop.gui.forms.start import Ui_Start
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.start.start_links import show_identity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aicode_desktop.workflow.shelf import ShelvedDraft


class SheetReminder(QObject):
    """Shows the frame ``sheet`` of the start page until a sheet was made, or nobody wants one."""

    def __init__(self, page: Page, form: Ui_Start) -> None:
        super().__init__(page)
        self._preferences = page.session.preferences
        self._form = form
        form.make_sheet.clicked.connect(lambda: show_identity(page, left=self.refresh))
        form.no_sheet.clicked.connect(self._dismiss)

    def show(self, drafts: "Iterable[ShelvedDraft]") -> None:
        """Show it where one of *drafts* says at least whose form it is."""
        is_worth = any(each.summary.provider_name.strip() for each in drafts)
        self._form.sheet.setVisible(is_worth)
        self.refresh()

    def refresh(self) -> None:
        """Hide it once a sheet was made."""
        if self._preferences.settings.is_recovery_settled:
            self._form.sheet.hide()

    def _dismiss(self) -> None:
        self._preferences.change(is_recovery_settled=True)
        self.refresh()
