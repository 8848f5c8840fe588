"""Which processes of this machine are still running."""

import os
import sys
from pathlib import Path

_LONGEST_NUMBER = 10  # digits


def this_process() -> str:
    """Return a mark for the running process that no later one bears.

    Numbers of processes are used again, so on Linux the mark holds the moment of its start too.
    """
    return _mark_of(os.getpid())


def is_running(mark: str) -> bool:
    """Whether the process with that mark runs; what is no mark counts as ended."""
    number = mark.split(" ", 1)[0]
    if not (number.isascii() and number.isdecimal() and len(number) <= _LONGEST_NUMBER):
        return False
    if not 0 < int(number) < 2**31:  # beyond, the system cannot even be asked
        return False
    return _is_number_in_use(int(number)) and _mark_of(int(number)) == mark


def _mark_of(number: int) -> str:
    try:
        # Fields after the name in parentheses: state first, start time 20th (proc(5)).
        fields = Path(f"/proc/{number}/stat").read_text("ascii", "replace").rpartition(")")[2]
        state, start = fields.split()[0], fields.split()[19]
    except (OSError, IndexError):
        return str(number)
    return f"{number} ended" if state in "ZX" else f"{number} {start}"


def _is_number_in_use(number: int) -> bool:
    if sys.platform == "win32":
        import ctypes  # os.kill would end the process there instead of asking

        query_limited_information, still_active = 0x1000, 259
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(query_limited_information, False, number)
        if not handle:
            return False
        code = ctypes.c_ulong()
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return code.value == still_active
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
