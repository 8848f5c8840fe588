"""Keeps the draft on disk: two seconds after an edit, on a change of page, and at the end.

Off the GUI thread. Where saving fails the text stays, the person is told once, and the next edit
tries again.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from aicode_desktop.errors import AicodeError
from aicode_desktop.gui.background import Background
from aicode_desktop.gui.draft_store import DraftStore
from aicode_desktop.gui.explain import explained
from aicode_desktop.host.clock import Clock
from aicode_desktop.model.draft import Draft
from aicode_desktop.words import tr

SAVE_AFTER_MS = 1_500  # with the writing itself, a crash costs two seconds at most


class Autosave(QObject):
    """Saves the store's draft.

    ``status_changed`` carries what the rail says; ``failed`` the first failure of a row.
    """

    status_changed = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        store: DraftStore,
        *,
        keep: Callable[[Draft], object],
        background: Background,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._keep = keep
        self._background = background
        self._clock = clock
        self._saved: Draft | None = None
        self._is_failing = False
        self._soon = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._soon.timeout.connect(self.flush)
        store.changed.connect(self._save_soon)

    @property
    def is_saved(self) -> bool:
        """Whether the draft as it stands is on disk, or was never begun."""
        draft = self._store.draft
        return not draft.id or draft is self._saved

    def note_saved(self, draft: Draft) -> None:
        """Take *draft* as being on disk already."""
        self._saved = draft

    def flush(self) -> None:
        """Save now, if anything is unsaved."""
        self._soon.stop()
        if self.is_saved:
            return
        draft = self._store.draft
        self._background.run(
            lambda: self._keep(draft),
            done=lambda _path: self._tell_saved(draft),
            failed=self._tell_failed,
        )

    def close(self) -> None:
        """Save what is unsaved before the window goes; wait for it."""
        self._soon.stop()
        if not self.is_saved:
            self._keep(self._store.draft)
            self._saved = self._store.draft

    def _save_soon(self) -> None:
        # Not started anew by each key, or who types without a pause would never be saved.
        if not self._soon.isActive():
            self._soon.start()

    def _tell_saved(self, draft: Draft) -> None:
        self._saved = draft
        self._is_failing = False
        moment = self._clock.now().astimezone()
        self.status_changed.emit(tr("Saved {time}", time=f"{moment:%H:%M}"))

    def _tell_failed(self, error: Exception) -> None:
        ours: AicodeError = explained(error)
        self.status_changed.emit(tr("Not saved: {reason}", reason=ours.what))
        if not self._is_failing:
            self._is_failing = True
            self.failed.emit(ours)
