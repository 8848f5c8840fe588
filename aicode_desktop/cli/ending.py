"""The end of a command's process: at once, without freeing one by one what ends with it anyway.

That would take a sixteenth of the time of ``aicode submit``. mypy ends in the same way.
"""

import atexit
import os
import sys


class QuickEnding:
    """Ends the process with the code it was told, after all else that is to be done at its end."""

    def __init__(self) -> None:
        self._code: int | None = None
        # What is registered first is called last: after threads were waited for, temporary folders
        # taken away, and whatever the libraries of the command do.
        atexit.register(self._end)

    def with_code(self, code: int) -> int:
        """Let the process end with *code*, and return it."""
        self._code = code
        return code

    def _end(self) -> None:
        if self._code is None:
            return  # an error that nobody foresaw: Python says it, and ends in its own way
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        os._exit(self._code)
