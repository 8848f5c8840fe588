"""What the pages of a form that was handed over have in common."""

from PySide6.QtWidgets import QAbstractButton

from aicode_desktop.gui.dialogs.send_back import SendBackDialog
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Session
from aicode_desktop.model.handover import Handover


class HandedPage(Page):
    """Shows the hand-over that is open, once for each; a subclass says how in ``show_handover``."""

    is_in_a_form = True

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._shown: Handover | None = None

    def arrived(self) -> None:
        """Show the hand-over that is open."""
        handover = self.session.handed.handover
        if handover is not None and handover is not self._shown:
            self._shown = handover
            self.show_handover(handover)

    def show_handover(self, handover: Handover) -> None:
        """Show what *handover* says."""
        raise NotImplementedError

    def send_back_by(self, button: QAbstractButton) -> None:
        """Let *button* open the dialog that sends the form back without a signature."""
        button.clicked.connect(lambda: SendBackDialog(self.session, self).open())
