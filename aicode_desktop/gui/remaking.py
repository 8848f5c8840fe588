"""Makes the window's pages anew, in another language or with larger letters, and loses nothing.

The draft, its undo, the signing and what runs belong to the session and stay. What somebody typed
on a page that is no part of the draft is taken from it and given back.
"""

from collections.abc import Callable

from PySide6.QtCore import SIGNAL, QObject, QTimer, Signal

from aicode_desktop.gui.keepsake import Keepsake, give_back, keepsake_of
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.workflow.journey import AnyStep

TRY_AGAIN_AFTER_MS = 100

Pages = dict[AnyStep | Place, Page]


class Remaking(QObject):
    """Waits until nothing runs, for what runs may still want to speak to a page of before.

    ``done`` says that the pages of before are gone.
    """

    done = Signal()

    def __init__(
        self, session: Session, *, take_down: Callable[[], Pages], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._take_down = take_down
        self._kept: dict[AnyStep | Place, Keepsake] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._begin)

    def ask_for(self) -> None:
        """Make all pages anew, as soon as nothing runs."""
        self._soon.start(0)

    def furnish(self, place: AnyStep | Place, page: Page) -> None:
        """Give a page that was made anew what the one before it held."""
        kept = self._kept.pop(place, None)
        if kept is not None:
            give_back(page, kept)

    def _begin(self) -> None:
        if not self._session.is_idle:
            self._soon.start(TRY_AGAIN_AFTER_MS)
            return
        pages = self._take_down()
        self._kept = {place: keepsake_of(page) for place, page in pages.items()}
        self._kept.pop(Place.SETTINGS, None)
        store = self._session.store
        # The echoes are closures over the inputs of pages; nothing else listens for them.
        if store.receivers(SIGNAL("echo_asked_for()")):
            store.echo_asked_for.disconnect()
        for page in pages.values():
            page.hide()
            page.deleteLater()
        self.done.emit()
