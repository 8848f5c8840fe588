"""Keeps the draft on disk: two seconds after an edit, on a change of page, and at the end.

On a thread of its own, so that a disk that stalls holds nothing up. Where saving fails the text
stays in the window, the person is told once, and it is tried again until it succeeds.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from aicode_desktop.errors import AicodeError, CannotWriteError
from aicode_desktop.gui.draft_store import DraftStore
from aicode_desktop.gui.explain import explained
from aicode_desktop.gui.saving_thread import SavingThread
from aicode_desktop.host.clock import Clock
from aicode_desktop.host.files import reason_of
from aicode_desktop.model.draft import Draft
from aicode_desktop.words import tr

SAVE_AFTER_MS = 1_500  # with the writing itself, a crash costs two seconds at most
TRY_AGAIN_AFTER_MS = 5_000
SLOW_AFTER_MS = 10_000
PATIENCE_AT_END_SECONDS = 5.0


class Autosave(QObject):
    """Saves the store's draft.

    ``status_changed`` carries what the rail says; ``failed`` the first failure of a row;
    ``resumed`` carries it again once it is over.
    """

    status_changed = Signal(str)
    failed = Signal(object)
    resumed = Signal(object)

    def __init__(
        self,
        store: DraftStore,
        *,
        keep: Callable[[Draft], object],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._keep = keep
        self._clock = clock
        self._saved: Draft | None = None
        self._unsaved: dict[str, Draft] = {}  # by identifier: also of forms that were left
        self._refused: set[str] = set()  # those of them that were tried in vain in this round
        self._told: AicodeError | None = None
        self._is_paused = False
        self._was_refused = False
        self._acts: list[Callable[[], None]] = []
        self._thread = SavingThread(self)
        self._soon = self._timer(SAVE_AFTER_MS, self.flush)
        self._again = self._timer(TRY_AGAIN_AFTER_MS, self._save_all)
        self._slow = self._timer(SLOW_AFTER_MS, self._tell_slow)
        store.changed.connect(self._save_soon)

    @property
    def is_saved(self) -> bool:
        """Whether the draft as it stands is on disk, or is not to be."""
        draft = self._store.draft
        return not draft.id or draft is self._saved or self._is_paused

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being saved."""
        return self._thread.is_idle

    def note_saved(self, draft: Draft) -> None:
        """Take *draft* as being on disk already."""
        self._saved = draft

    def pause(self, is_paused: bool) -> None:  # noqa: FBT001  (a switch)
        """Save nothing from now on, because the draft belongs to another window; or save again."""
        self._is_paused = is_paused

    def flush(self) -> None:
        """Save now, if anything is unsaved."""
        self._soon.stop()
        self._note_unsaved()
        self._save_all()

    def when_rested(self, act: Callable[[], None]) -> None:
        """Call *act* once what is being saved is on disk, or has taken too long."""
        if self._thread.is_idle:
            act()
        else:
            self._acts.append(act)

    def close(self) -> AicodeError | None:
        """Save what is unsaved before the window goes; return why it could not be, if so.

        Where it could not be, saving goes on by itself. Who asks again, and nothing has been saved
        in between, leaves without what cannot be saved then either.
        """
        for timer in (self._soon, self._again, self._slow):
            timer.stop()
        self._note_unsaved()
        unsaved = tuple(self._unsaved.values())
        if not unsaved and self._thread.is_idle:
            return None

        def work() -> None:
            refusals = []
            for draft in unsaved:
                try:
                    self._keep(draft)
                except AicodeError as error:
                    refusals.append(error)  # the others are saved all the same
            if refusals:
                raise refusals[0]

        error = self._thread.finish(
            work if unsaved else None, within_seconds=PATIENCE_AT_END_SECONDS
        )
        if error is None:
            self._saved = self._store.draft
            self._unsaved.clear()
            return None
        if self._was_refused:
            return None
        self._was_refused = True
        self._again.start()
        ours = _slow() if isinstance(error, TimeoutError) else _not_saved(error)
        self._told = CannotWriteError(
            ours.what,
            safe=tr("What you typed is still in this window, and nowhere else yet."),
            next_step=tr("Mend that and close again; closing again leaves without it."),
        )
        return self._told

    def _timer(self, after_ms: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=after_ms)
        timer.timeout.connect(act)
        return timer

    def _save_soon(self) -> None:
        # Not started anew by each key, or who types without a pause would never be saved.
        if not self._soon.isActive():
            self._soon.start()

    def _note_unsaved(self) -> None:
        if not self.is_saved:
            self._unsaved[self._store.draft.id] = self._store.draft

    def _save_all(self) -> None:
        if self._unsaved and self._thread.is_idle:  # else what runs goes on with the others
            self._refused.clear()
            self._save_next()

    def _go_on(self) -> None:
        if self._unsaved.keys() - self._refused:  # one that is refused keeps no other waiting
            self._save_next()
            return
        if self._unsaved:
            self._again.start()
        self._settle()

    def _save_next(self) -> None:
        self._again.stop()
        self._slow.start()
        draft = next(one for key, one in self._unsaved.items() if key not in self._refused)
        self._thread.run(
            lambda: self._keep(draft),
            done=lambda _path: self._tell_saved(draft),
            failed=lambda error: self._tell_failed(draft, error),
        )

    def _tell_saved(self, draft: Draft) -> None:
        self._slow.stop()
        if self._unsaved.get(draft.id) is draft:
            del self._unsaved[draft.id]
        if draft.id == self._store.draft.id:
            self._saved = draft
        moment = f"{self._clock.now().astimezone():%H:%M}"
        self._was_refused = False
        told = None
        if not self._unsaved:
            told, self._told = self._told, None
        if told is not None:
            self.status_changed.emit(tr("Saved again {time}", time=moment))
            self.resumed.emit(told)
        else:
            self.status_changed.emit(tr("Saved {time}", time=moment))
        self._go_on()

    def _tell_failed(self, draft: Draft, error: Exception) -> None:
        self._slow.stop()
        self._refused.add(draft.id)
        cause = _refusal_of_the_disk(error)
        reason = explained(error).what if cause is None else reason_of(cause)
        self.status_changed.emit(tr("Not saved: {reason}", reason=reason))
        self._tell_once(_not_saved(error))
        self._go_on()

    def _tell_slow(self) -> None:
        ours = _slow()
        self.status_changed.emit(tr("Not saved yet: {reason}", reason=ours.what))
        self._tell_once(ours)
        self._settle()

    def _tell_once(self, error: AicodeError) -> None:
        if self._told is None:
            self._told = error
            self.failed.emit(error)

    def _settle(self) -> None:
        acts, self._acts = self._acts, []
        for act in acts:
            act()


def _not_saved(error: Exception) -> AicodeError:
    """Return *error* as who types has to know it: drafts lie in files whose names say nothing."""
    cause = _refusal_of_the_disk(error)
    if cause is None:
        return explained(error)
    ours = CannotWriteError(
        tr("Your draft cannot be saved: {reason}.", reason=reason_of(cause)),
        safe=tr("What you typed is in this window, and what was saved before is intact."),
        next_step=tr("Leave the window open: it is tried again every few seconds."),
    )
    ours.__cause__ = error
    return ours


def _refusal_of_the_disk(error: Exception) -> OSError | None:
    cause = error.__cause__ if isinstance(error, CannotWriteError) else None
    return cause if isinstance(cause, OSError) else None


def _slow() -> CannotWriteError:
    return CannotWriteError(
        tr("The folder of drafts does not answer."),
        safe=tr("What you typed is in this window, and what was saved before is intact."),
        next_step=tr("Leave the window open: it is saved as soon as the folder answers again."),
    )
