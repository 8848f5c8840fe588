"""A command that the system ends tidies up as it does after Ctrl+C."""

import contextlib
import signal
import threading
from collections.abc import Iterator

_ENDING = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)
)


@contextlib.contextmanager
def stopped_like_by_hand() -> Iterator[None]:
    """Raise ``KeyboardInterrupt`` inside where the system ends the process, for instance at logout.

    A signal that is ignored (``nohup``) or handled by somebody stays so.
    """
    ours = []
    if threading.current_thread() is threading.main_thread():  # only it may set handlers
        ours = [number for number in _ENDING if signal.getsignal(number) is signal.SIG_DFL]
    for number in ours:
        signal.signal(number, signal.default_int_handler)
    try:
        yield
    finally:
        for number in ours:
            signal.signal(number, signal.SIG_DFL)
