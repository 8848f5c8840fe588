"""One writer at a time: a lock that the system takes back when its process ends, in any way."""

import contextlib
import errno
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from aicode_desktop.errors import CannotWriteError
from aicode_desktop.host.files import OWNER_ONLY_FILE, cannot_write, make_folder
from aicode_desktop.words import tr

PATIENCE_SECONDS = 30.0
_BETWEEN_TRIES_SECONDS = 0.02
_HAD_BY_ANOTHER = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}


@contextlib.contextmanager
def held(path: Path, *, patience_seconds: float = PATIENCE_SECONDS) -> Iterator[None]:
    """Hold the lock *path* inside the block; wait for whoever has it, but not for ever.

    The file stays, empty.

    Raises:
        CannotWriteError: somebody else had it all that time, the folder cannot be written to, or it
            lies on a disk that knows no locks.
    """
    make_folder(path.parent)
    try:
        how = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(path, how, OWNER_ONLY_FILE)
    except OSError as error:
        raise cannot_write(path.parent, error) from error
    try:
        deadline = time.monotonic() + patience_seconds
        while not _is_taken(descriptor, path):
            if time.monotonic() > deadline:
                raise _not_had(path)
            time.sleep(_BETWEEN_TRIES_SECONDS)
        yield
    finally:
        os.close(descriptor)


def _is_taken(descriptor: int, path: Path) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt  # is there on Windows only

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # is there on POSIX only

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _HAD_BY_ANOTHER:
            return False
        raise cannot_write(path.parent, error) from error  # waiting would not help
    return True


def _not_had(path: Path) -> CannotWriteError:
    return CannotWriteError(
        tr("“{name}” is being written to by another program.", name=path.parent.name),
        safe=tr("Nothing was written."),
        next_step=tr("Close other windows of this program, then try again."),
    )
