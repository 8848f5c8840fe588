"""What is too large to be held in memory, or too much to be taken away in one step."""

import contextlib
import io
import os
import secrets
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import IO, TYPE_CHECKING

from aicode_desktop.host.files import (
    OWNER_ONLY_FILE,
    cannot_write,
    make_folder,
    move_without_overwriting,
    output_exists,
    sync,
)

if TYPE_CHECKING:
    from typing_extensions import Buffer


def stream_file(path: Path, write: Callable[[IO[bytes]], None]) -> None:
    """Put under *path*, where nothing may be yet, what *write* writes, of any size, in one step.

    Raises:
        OutputExistsError: something is there; it is intact.
        CannotWriteError: nothing was left under *path*.
    """
    if os.path.lexists(path):
        raise output_exists(path)
    partial = path.parent / f".{path.name[:80]}.{secrets.token_hex(4)}.partial"
    try:
        make_folder(path.parent)
        how = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        descriptor = os.open(partial, how, OWNER_ONLY_FILE)
        outlet = _Outlet(descriptor)
        try:
            stream = io.BufferedWriter(outlet)
            write(stream)
            stream.flush()
            os.fsync(descriptor)
        finally:
            outlet.is_shut = True
            os.close(descriptor)
        move_without_overwriting(partial, path)
        sync(path.parent)
    except FileExistsError as error:
        raise output_exists(path) from error
    except OSError as error:
        raise cannot_write(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


def rename_folder(path: Path, name: Path) -> None:
    """Give the folder *path* another name beside it, in one step; a missing one is fine.

    Raises:
        CannotWriteError: it is still under its name.
    """
    try:
        if path.exists():
            path.rename(name)
            sync(path.parent)
    except OSError as error:
        raise cannot_write(path, error) from error


def remove_folder(path: Path) -> None:
    """Take away the folder *path* and all in it; a missing one is fine. Links are not followed.

    Raises:
        CannotWriteError: it, or a part of it, is still there.
    """
    try:
        if path.is_symlink():
            path.unlink()
        elif path.exists():
            shutil.rmtree(path)
            sync(path.parent)
    except OSError as error:
        raise cannot_write(path, error) from error


class _Outlet(io.RawIOBase):
    """An open file as a stream that writes as everything else here does."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self.is_shut = False

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        return os.lseek(self._descriptor, offset, whence)

    def write(self, content: "Buffer", /) -> int:
        # What a buffer still holds after a failure is of no use to anybody.
        return len(memoryview(content)) if self.is_shut else os.write(self._descriptor, content)
