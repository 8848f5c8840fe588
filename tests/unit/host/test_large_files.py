"""What is too large for memory, and one writer at a time."""

import errno
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO

import pytest

from aicode_desktop.errors import CannotWriteError, OutputExistsError
from aicode_desktop.host.file_lock import held
from aicode_desktop.host.large_files import stream_file
from tests.fakes import FullDisk

HOLD_AND_DIE = """
import os, sys
from pathlib import Path
from aicode_desktop.host.file_lock import held
with held(Path(sys.argv[1])):
    os._exit(0)
"""


def write_much(stream: IO[bytes]) -> None:
    for _ in range(100):
        stream.write(b"x" * 10_000)


def test_a_streamed_file_appears_whole_and_once(tmp_path: Path) -> None:
    stream_file(tmp_path / "new" / "large", write_much)

    assert (tmp_path / "new" / "large").stat().st_size == 1_000_000
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["large"]
    with pytest.raises(OutputExistsError):
        stream_file(tmp_path / "new" / "large", write_much)


@pytest.mark.parametrize("room_bytes", [0, 9_000, 500_000])
def test_a_full_disk_leaves_nothing_of_a_streamed_file(
    room_bytes: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = FullDisk(room_bytes)
    with disk.in_place(monkeypatch), pytest.raises(CannotWriteError, match="full"):
        stream_file(tmp_path / "large", write_much)

    assert list(tmp_path.iterdir()) == []


def test_a_lock_is_held_by_one_at_a_time(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    inside: list[str] = []

    def wait() -> None:
        with held(lock):
            inside.append("second")

    waiting = threading.Thread(target=wait)
    with held(lock):
        with pytest.raises(CannotWriteError, match="written to by another"):
            held(lock, patience_seconds=0.05).__enter__()
        waiting.start()
        inside.append("first")
    waiting.join()

    assert inside == ["first", "second"]


@pytest.mark.skipif(os.name != "posix", reason="locks by flock(2)")
def test_a_disk_that_knows_no_locks_is_told_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks(_descriptor: int, _how: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("fcntl.flock", no_locks)
    with pytest.raises(CannotWriteError, match=os.strerror(errno.ENOLCK)):
        held(tmp_path / "lock").__enter__()


def test_a_lock_goes_with_the_process_that_held_it(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    subprocess.run([sys.executable, "-c", HOLD_AND_DIE, lock], check=True)

    with held(lock, patience_seconds=0.0):
        pass
