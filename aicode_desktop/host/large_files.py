"""Files too large to be held in memory."""

import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import IO, TYPE_CHECKING

from aicode_desktop.host.files import create_from

if TYPE_CHECKING:
    from typing_extensions import Buffer


def stream_file(path: Path, write: Callable[[IO[bytes]], None]) -> None:
    """Put under *path*, where nothing may be yet, what *write* writes, of any size, in one step.

    Raises:
        OutputExistsError: something is there; it is intact.
        CannotWriteError: nothing was left under *path*.
    """

    def stream(descriptor: int) -> None:
        outlet = _Outlet(descriptor)
        try:
            with io.BufferedWriter(outlet) as buffered:
                write(buffered)
        finally:
            outlet.is_shut = True

    create_from(path, stream)


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
