"""Keeps what is typed, decrypted or unlocked out of the picture of memory that a crash leaves."""

import sys


def leave_no_core_dump() -> None:
    """Have the system write no such file for this process, nor for those that it starts."""
    if sys.platform != "win32":
        import resource  # POSIX only

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
