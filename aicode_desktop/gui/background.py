"""Work off the GUI thread: one thread, outcomes delivered on the GUI thread in order.

``work`` is a function without Qt over frozen values. One thread is enough, and keeps libraries
that must not run twice at a time (PDFium) out of harm.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

BUSY_AFTER_MS = 400  # shorter work needs no sign of life

Result = TypeVar("Result")


class Background(QObject):
    """Runs work on one thread. ``busy_changed`` names the act that takes long, or is empty."""

    busy_changed = Signal(str)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor: ThreadPoolExecutor | None = None
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._waiting: dict[Future[Any], _Outcome] = {}
        self._long: list[str] = []  # the acts that take long, the one at work first
        self._busy = ""
        self._is_closed = False

    def run(
        self,
        work: Callable[[], Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
        act: str = "",
    ) -> None:
        """Run *work*; then call *done* with its result or *failed* with its exception.

        *act* is what the busy row says when it takes long, for instance “Signing”.
        """
        if self._is_closed:
            return
        if self._executor is None:
            # Off the path to the first window: the executor brings logging and queues with it.
            from concurrent.futures import ThreadPoolExecutor

            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        future = self._executor.submit(work)
        timer = self._busy_timer(act) if act else None
        self._waiting[future] = _Outcome(done, failed, timer, act)
        future.add_done_callback(self._finished.emit)

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs and no outcome waits to be delivered."""
        return not self._waiting

    def close(self, *, is_waited_for: bool = True) -> None:
        """Deliver nothing more, and wait for running work where nothing else says so."""
        self._is_closed = True
        if self._executor is not None:
            self._executor.shutdown(wait=is_waited_for, cancel_futures=not is_waited_for)
        for outcome in self._waiting.values():
            outcome.stop()
        self._waiting.clear()

    def _busy_timer(self, act: str) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        timer.timeout.connect(lambda: self._take_longer(act))
        timer.start()
        return timer

    def _take_longer(self, act: str) -> None:
        self._long.append(act)
        self._say_busy(self._long[0])

    def _say_busy(self, act: str) -> None:
        if act != self._busy:
            self._busy = act
            self.busy_changed.emit(act)

    def _deliver(self, future: "Future[Any]") -> None:
        outcome = self._waiting.pop(future, None)
        if outcome is None:
            return
        outcome.stop()
        if outcome.act in self._long:
            self._long.remove(outcome.act)
            self._say_busy(self._long[0] if self._long else "")
        error = future.exception()
        if error is None:
            outcome.done(future.result())
        elif isinstance(error, Exception):
            outcome.failed(error)
        else:
            raise error


class LatestWins:
    """Runs the newest work asked for and skips what was overtaken; never two at once."""

    def __init__(self, background: Background) -> None:
        self._background = background
        self._next: Callable[[], None] | None = None
        self._is_running = False

    def run(
        self,
        work: Callable[[], Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run *work* now, or as soon as the running one ends, unless a newer one is asked for."""

        def begin() -> None:
            self._is_running = True
            self._background.run(
                work,
                done=lambda result: self._settle(lambda: done(result)),
                failed=lambda error: self._settle(lambda: failed(error)),
            )

        if self._is_running:
            self._next = begin
        else:
            begin()

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs or waits."""
        return not self._is_running

    def _settle(self, tell: Callable[[], None]) -> None:
        self._is_running = False
        following, self._next = self._next, None
        if following is not None:
            following()
        tell()


class _Outcome:
    """Whom to tell, and the timer that would have shown the *act* in the busy row."""

    __slots__ = ("act", "done", "failed", "timer")

    def __init__(
        self,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        timer: QTimer | None,
        act: str,
    ) -> None:
        self.done = done
        self.failed = failed
        self.timer = timer
        self.act = act

    def stop(self) -> None:
        if self.timer is not None:
            self.timer.stop()
            self.timer.deleteLater()
