"""What a person named: opened as a file where it is one, and nothing that would be waited for."""

import errno
import os
import stat
from pathlib import Path


def named(text: str) -> Path:
    """Return the file that a person typed: “~” is their home, and quotes around it are none of it.

    Where nobody has the name after “~” it stays as typed; ``Path.expanduser`` raises there.
    """
    typed = text.strip()
    if len(typed) > 1 and typed[0] == typed[-1] == '"':  # as Windows copies a path
        typed = typed[1:-1]
    return Path(os.path.expanduser(typed))  # noqa: PTH111


def is_folder(path: Path) -> bool:
    """Whether *path* is a folder; no where the system refuses to tell, which ``is_dir`` raises."""
    return os.path.isdir(path)  # noqa: PTH112


def is_file(path: Path) -> bool:
    """Whether *path* is a file; no where the system refuses to tell, as for a folder."""
    return os.path.isfile(path)  # noqa: PTH113


def opened_to_read(path: Path, *, may_wait: bool = False) -> int:
    """Return the descriptor of the file *path*; of a pipe or a terminal only where it *may_wait*.

    Raises:
        OSError: it is missing, forbidden, or no regular file.
    """
    # A pipe that nobody writes into is opened at once only if one does not wait for it.
    at_once = 0 if may_wait else getattr(os, "O_NONBLOCK", 0)
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | at_once)
    mode = os.fstat(descriptor).st_mode
    if stat.S_ISREG(mode) or (may_wait and (stat.S_ISFIFO(mode) or stat.S_ISCHR(mode))):
        return descriptor
    os.close(descriptor)
    refusal = errno.EISDIR if stat.S_ISDIR(mode) else errno.ESPIPE
    raise OSError(refusal, os.strerror(refusal))
