"""What waits until the first page is on the screen: checks of the draft, lists, and other acts."""

from collections.abc import Callable

from aicode_desktop.gui.draft_store import DraftStore


class FirstPaint:
    """Says when the first page is there; a window that waits for nothing is there at once."""

    def __init__(self, store: DraftStore) -> None:
        self._store = store
        self._put_off: list[Callable[[], None]] | None = None

    def wait(self) -> None:
        """Put off checks and acts until ``note_done``."""
        self._put_off = []
        self._store.hold_checks()

    def when_done(self, act: Callable[[], None]) -> None:
        """Call *act* once the first page is on the screen; at once where it is."""
        if self._put_off is None:
            act()
        else:
            self._put_off.append(act)

    def note_done(self) -> None:
        """Do what was put off; the first page is on the screen."""
        acts, self._put_off = self._put_off or [], None
        self._store.release_checks()
        for act in acts:
            act()
