"""Whose draft it is: this window's lock on the open draft, renewed while it is open.

Without the lock the draft is shown read-only, with the name of who has it.
"""

import contextlib
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from aicode_desktop.errors import AicodeError, DraftInUseError
from aicode_desktop.gui.background import Background
from aicode_desktop.host import paths
from aicode_desktop.host.clock import Clock

if TYPE_CHECKING:
    from aicode_desktop.drafts.lock import DraftLock

Result = TypeVar("Result")

RENEW_AFTER = timedelta(minutes=1)


class Hold(QObject):
    """The lock of the draft that is open, or ``refused``: who has it instead.

    *when_saved* calls what it is given once no draft is being saved: until then a lock that is
    given back stays, or another window would open what this one still writes. ``lost`` says that
    another window has taken it meanwhile.
    """

    lost = Signal()

    def __init__(
        self,
        background: Background,
        *,
        when_saved: Callable[[Callable[[], None]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._when_saved = when_saved
        self._leaving: list[DraftLock] = []
        self._lock: DraftLock | None = None
        self.refused: DraftInUseError | None = None
        self._renewing = QTimer(self, interval=int(RENEW_AFTER.total_seconds() * 1000))
        self._renewing.timeout.connect(self._renew)

    @property
    def is_held(self) -> bool:
        """Whether this window has the lock of the open draft."""
        return self._lock is not None

    @property
    def is_elsewhere(self) -> bool:
        """Whether another window has the open draft, so that this one only reads it."""
        return self.refused is not None

    def keep(self, lock: "DraftLock | DraftInUseError | None") -> None:
        """Hold *lock* from now on, or remember its refusal, and give the earlier one back."""
        self.refused = lock if isinstance(lock, DraftInUseError) else None
        before, self._lock = self._lock, None if isinstance(lock, DraftInUseError) else lock
        if before is not None and before is not self._lock:
            self._leaving.append(before)
            self._when_saved(self._let_go)
        if self._lock is None:
            self._renewing.stop()
        else:
            self._renewing.start()

    def close(self) -> None:
        """Give every lock back before the window goes, which has saved before."""
        self._renewing.stop()
        if self._lock is not None:
            self._leaving.append(self._lock)
            self._lock = None
        self._let_go()

    def _let_go(self) -> None:
        leaving, self._leaving = self._leaving, []
        for lock in leaving:
            self._background.run(lock.release, done=_nothing, failed=_nothing)

    def _renew(self) -> None:
        lock = self._lock
        if lock is not None:
            self._background.run(lock.renew, done=_nothing, failed=self._tell(lock))

    def _tell(self, lock: "DraftLock") -> Callable[[Exception], None]:
        def tell(error: Exception) -> None:
            # Where the folder merely does not answer, the lock is still this window's.
            if lock is self._lock and isinstance(error, DraftInUseError):
                self._lock, self.refused = None, error
                self._renewing.stop()
                self.lost.emit()

        return tell


def taken(draft_id: str, *, clock: Clock) -> "DraftLock | DraftInUseError | None":
    """Return the lock of a draft, taken; who has it; or None where the folder takes no locks."""
    from aicode_desktop.drafts.lock import DraftLock  # off the path to the window

    lock = DraftLock(paths.drafts(), draft_id, clock=clock)
    try:
        lock.take()
    except DraftInUseError as error:
        return error
    except AicodeError:
        return None  # a folder that nobody can write to; saving will say so
    return lock


def alone_with(draft_id: str, act: Callable[[], Result], *, clock: Clock) -> Result:
    """Return what *act* returns, done while no other window has that draft open.

    Raises:
        DraftInUseError: another window has it; nothing was done.
    """
    lock = taken(draft_id, clock=clock)
    if isinstance(lock, DraftInUseError):
        raise lock
    try:
        return act()
    finally:
        give_back(lock)


def give_back(lock: "DraftLock | DraftInUseError | None") -> None:
    """Release *lock*, if it is one, where the draft was not opened after all."""
    if lock is not None and not isinstance(lock, DraftInUseError):
        with contextlib.suppress(AicodeError):
            lock.release()


def _nothing(_outcome: object) -> None:
    """Leave it at that: a lock that is not given back is recognised as left behind."""
