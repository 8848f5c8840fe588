"""One piece of work at a time on a thread that nothing waits for, because a disk may never answer.

``Background`` is joined when the program ends. This one is left alone then, so that a network
folder that is gone does not keep a closed window's process alive.
"""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from concurrent.futures import Future

Work = Callable[[], object]


class SavingThread(QObject):
    """Runs work; outcomes are delivered on the GUI thread."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: Future[Any] | None = None
        self._done: Callable[[Any], None] = _ignore
        self._failed: Callable[[Exception], None] = _ignore
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs, and no outcome waits to be delivered."""
        return self._running is None

    def run(
        self, work: Work, *, done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run *work*; then call *done* with its result or *failed* with its exception.

        Raises:
            RuntimeError: something runs already.
        """
        if self._running is not None:
            raise RuntimeError
        self._done, self._failed = done, failed
        self._running = _begun(work)
        self._running.add_done_callback(self._finished.emit)

    def finish(self, work: Work | None, *, within_seconds: float) -> Exception | None:
        """Wait for what runs, then do *work* and wait for it; return why that failed, if so.

        Nothing is delivered any more. Where it takes longer, a ``TimeoutError`` is returned.
        """
        running, self._running = self._running, None
        error = _outcome_of(running, within_seconds) if running is not None else None
        if isinstance(error, TimeoutError) or work is None:
            return error
        return _outcome_of(_begun(work), within_seconds)

    def _deliver(self, future: "Future[Any]") -> None:
        if future is not self._running:
            return
        self._running = None
        error = future.exception()
        if error is None:
            self._done(future.result())
        elif isinstance(error, Exception):
            self._failed(error)
        else:
            raise error


def _begun(work: Work) -> "Future[Any]":
    # Off the path to the first window: futures bring logging and queues with them.
    from concurrent.futures import Future

    future: Future[Any] = Future()

    def run() -> None:
        try:
            result = work()
        except Exception as error:  # noqa: BLE001  (told where it is waited for)
            future.set_exception(error)
        else:
            future.set_result(result)

    threading.Thread(target=run, name="saving", daemon=True).start()
    return future


def _outcome_of(future: "Future[Any]", within_seconds: float) -> Exception | None:
    try:
        future.result(timeout=within_seconds)
    except Exception as error:  # noqa: BLE001  (told by the caller)
        return error
    return None


def _ignore(_outcome: object) -> None:
    """Tell nobody."""
