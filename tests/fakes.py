"""Stand-ins with names: each is like the real thing but for what it is named after."""

import contextlib
import errno
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NoReturn

import pytest

from aicode_desktop.errors import CannotSignError
from aicode_desktop.model.signed import CertificateFacts

Write = Callable[[int, bytes | memoryview], int]

STANDARD_STREAMS = {0, 1, 2}
MIDDAY = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@dataclass
class StoppedClock:
    """A clock that stands still until it is told to go on."""

    moment: datetime = MIDDAY

    def now(self) -> datetime:
        """Return the moment at which the clock stands."""
        return self.moment

    def advance(self, by: timedelta) -> None:
        """Move the clock on."""
        self.moment += by


@dataclass
class FullDisk:
    """A disk that takes *room_bytes* more and then is full.

    >>> with FullDisk(room_bytes=10).in_place(monkeypatch):
    ...     create_file(path, content)
    """

    room_bytes: int = 0
    refusals: int = field(default=0, init=False)

    @contextlib.contextmanager
    def in_place(self, monkeypatch: pytest.MonkeyPatch) -> Iterator["FullDisk"]:
        """Put this disk under everything that writes by descriptor, until the block ends."""
        write = os.write
        with monkeypatch.context() as patch:
            patch.setattr(os, "write", lambda file, content: self._write(write, file, content))
            yield self

    def _write(self, write: Write, file: int, content: bytes | memoryview) -> int:
        if file in STANDARD_STREAMS:
            return write(file, content)
        taken = bytes(content)[: self.room_bytes]
        if not taken:
            self.refusals += 1
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self.room_bytes -= len(taken)
        return write(file, taken)


@dataclass
class ReadOnlyDisk:
    """A disk that has become read-only, as one with errors does: what is there can be read.

    >>> with ReadOnlyDisk().in_place(monkeypatch):
    ...     create_file(path, content)
    """

    refusals: int = field(default=0, init=False)

    @contextlib.contextmanager
    def in_place(self, monkeypatch: pytest.MonkeyPatch) -> Iterator["ReadOnlyDisk"]:
        """Put this disk under everything that opens by descriptor, until the block ends."""
        opened = os.open

        def refusing(path: str | Path, flags: int, *more: int, **named: int) -> int:
            if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
                self.refusals += 1
                raise OSError(errno.EROFS, os.strerror(errno.EROFS))
            return opened(path, flags, *more, **named)

        with monkeypatch.context() as patch:
            patch.setattr(os, "open", refusing)
            yield self


@dataclass
class FailingDisk:
    """A disk that takes what is written and then cannot make it last.

    >>> with FailingDisk().in_place(monkeypatch):
    ...     create_file(path, content)
    """

    refusals: int = field(default=0, init=False)

    @contextlib.contextmanager
    def in_place(self, monkeypatch: pytest.MonkeyPatch) -> Iterator["FailingDisk"]:
        """Put this disk under everything that asks for what it wrote to last."""
        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", self._fsync)
            yield self

    def _fsync(self, _file: int) -> NoReturn:
        self.refusals += 1
        raise OSError(errno.EIO, os.strerror(errno.EIO))


@dataclass
class StalledDisk:
    """A disk, as a network folder that is gone, that keeps every writer waiting until it answers.

    >>> with StalledDisk().in_place(monkeypatch) as disk:
    ...     begin_to_save()
    ...     disk.answer()
    """

    _answers: threading.Event = field(default_factory=threading.Event, init=False)

    @contextlib.contextmanager
    def in_place(self, monkeypatch: pytest.MonkeyPatch) -> Iterator["StalledDisk"]:
        """Put this disk under everything that writes by descriptor, until the block ends."""
        write = os.write
        with monkeypatch.context() as patch:
            patch.setattr(os, "write", lambda file, content: self._write(write, file, content))
            yield self
        self.answer()

    def answer(self) -> None:
        """Take what waits to be written, and all that comes later."""
        self._answers.set()

    def _write(self, write: Write, file: int, content: bytes | memoryview) -> int:
        if file not in STANDARD_STREAMS:
            self._answers.wait(timeout=60)
        return write(file, content)


@dataclass(frozen=True)
class RefusingSigner:
    """A key that is there, and says no."""

    sentence: str = "The key is locked."
    facts: tuple[CertificateFacts, ...] = ()
    is_throwaway: bool = False

    def why_not(self) -> str | None:
        """Return the sentence that says why it cannot sign."""
        return self.sentence

    def certificates(self) -> tuple[CertificateFacts, ...]:
        """Return the certificates that it would sign with."""
        return self.facts

    def cms_signer(self) -> NoReturn:
        """Refuse.

        Raises:
            CannotSignError: always.
        """
        raise CannotSignError(
            self.sentence, safe="Nothing was signed.", next_step="Choose another key."
        )


class PowerLossError(BaseException):
    """The machine lost power; nothing that would tidy up afterwards runs."""


@dataclass
class PowerCut:
    """A power cut after *acts* acts on the disk; what was written and not yet synced is torn.

    >>> with PowerCut(acts=3).in_place(monkeypatch):
    ...     create_file(path, content)
    """

    acts: int
    done: int = field(default=0, init=False)
    is_dark: bool = field(default=False, init=False)
    _unsynced: set[str] = field(default_factory=set, init=False)
    _open: dict[int, str] = field(default_factory=dict, init=False)

    @contextlib.contextmanager
    def in_place(self, monkeypatch: pytest.MonkeyPatch) -> Iterator["PowerCut"]:
        """Put this machine under everything that changes the disk, until the power is back."""
        with monkeypatch.context() as patch:
            for name in ("replace", "rename", "link", "mkdir", "unlink", "rmdir", "write"):
                patch.setattr(os, name, self._guarded(name, getattr(os, name)))
            patch.setattr(os, "open", self._opened(os.open))
            patch.setattr(os, "fsync", self._synced(os.fsync))
            with contextlib.suppress(PowerLossError):
                yield self
        if self.is_dark:
            self._tear()

    def _guarded(self, name: str, act: Callable[..., object]) -> Callable[..., object]:
        def guarded(*arguments: object, **options: object) -> object:
            self._count()
            if name == "write" and isinstance(arguments[0], int):
                path = self._open.get(arguments[0], "")
                self._unsynced.add(path)
            done = act(*arguments, **options)
            if name in {"rename", "replace", "link"}:
                before, after = (os.path.realpath(str(path)) for path in arguments)
                self._unsynced |= {
                    after + path.removeprefix(before)
                    for path in self._unsynced
                    if path == before or path.startswith(f"{before}{os.sep}")
                }
            return done

        return guarded

    def _opened(self, act: Callable[..., int]) -> Callable[..., int]:
        def opened(path: str, how: int, *arguments: int, **options: int) -> int:
            if how & (os.O_CREAT | os.O_WRONLY):
                self._count()
            descriptor = act(path, how, *arguments, **options)
            self._open[descriptor] = os.path.realpath(path)
            return descriptor

        return opened

    def _synced(self, act: Callable[[int], None]) -> Callable[[int], None]:
        def synced(descriptor: int) -> None:
            self._count()
            act(descriptor)
            self._unsynced.discard(self._open.get(descriptor, ""))

        return synced

    def _count(self) -> None:
        if self.is_dark or self.done >= self.acts:
            self.is_dark = True
            raise PowerLossError
        self.done += 1

    def _tear(self) -> None:
        """Leave of each file that was not synced one half, as a disk may."""
        for path in map(Path, self._unsynced):
            if path.is_file():
                os.truncate(path, path.stat().st_size // 2)
