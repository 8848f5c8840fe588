"""The near end of a token link: asks a process of its own, and waits no longer than it said.

Whatever a PKCS#11 module does there (hang, crash, print), the program here goes on.
"""

import json
import os
import signal
import subprocess
import sys
import threading
import weakref
from collections.abc import Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

from aicode_desktop.host.own_process import command_of, environment
from aicode_desktop.model.draft import Confidential

ARGUMENT = "token_process"  # the command that a frozen program runs as the far end
LIMIT_ANSWER_BYTES = 16_000_000
FAREWELL_SECONDS = 2.0


class SilentTokenError(Exception):
    """The far end gave no answer. ``is_slow``: it ran out of time; else it ended by itself."""

    def __init__(self, *, is_slow: bool) -> None:
        super().__init__("out of time" if is_slow else "ended")
        self.is_slow = is_slow


class TokenLink(Confidential):
    """A conversation with one module in a process of its own; ended by ``close``."""

    def __init__(self) -> None:
        process = self._process = subprocess.Popen(  # noqa: S603  (our own program)
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(),
            start_new_session=True,  # so that what a module starts can be ended with it
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._end = weakref.finalize(self, _end, process)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def ask(self, request: Mapping[str, Any], *, within_seconds: float) -> dict[str, Any]:
        """Return the answer to *request*.

        Raises:
            SilentTokenError: none came in time, or the process ended; the link is of no more use.
        """
        process = self._process
        if process.stdin is None or process.stdout is None or not self._end.alive:
            raise SilentTokenError(is_slow=False)
        is_late = threading.Event()

        def give_up() -> None:
            is_late.set()
            _kill(process)

        timer = threading.Timer(within_seconds, give_up)
        timer.daemon = True
        timer.start()
        try:
            process.stdin.write(json.dumps(request).encode() + b"\n")
            process.stdin.flush()
            line = process.stdout.readline(LIMIT_ANSWER_BYTES)
            answer = json.loads(line)
        except (OSError, ValueError) as error:
            self.close()
            raise SilentTokenError(is_slow=is_late.is_set()) from error
        finally:
            timer.cancel()
            timer.join()
        if not isinstance(answer, dict):
            raise SilentTokenError(is_slow=False)
        return answer

    def close(self) -> None:
        """End the process, and with it the login."""
        self._end()


def _command() -> list[str]:
    return command_of("aicode_desktop.sign.token_process", argument=ARGUMENT)


def _end(process: subprocess.Popen[bytes]) -> None:
    with suppress(OSError):
        if process.stdin is not None:
            process.stdin.close()
    try:
        process.wait(FAREWELL_SECONDS)
    except subprocess.TimeoutExpired:
        _kill(process)
        process.wait()
    if process.stdout is not None:
        process.stdout.close()


def _kill(process: subprocess.Popen[bytes]) -> None:
    with suppress(OSError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
