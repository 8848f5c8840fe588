"""The door to the disk: a file is there whole, or what was there before is."""

import errno
import os
import random
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from aicode_desktop.cli import terminal
from aicode_desktop.errors import CannotReadFileError, CannotWriteError, OutputExistsError
from aicode_desktop.host import files, folders
from aicode_desktop.host.left_behind import sweep_left_behind
from tests.fakes import FullDisk

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
POSIX = os.name == "posix"

SAVE_FOR_EVER = """
import sys
from pathlib import Path
from aicode_desktop.host.files import replace_file
path = Path(sys.argv[1])
turn = 0
print("saving", flush=True)
while True:
    turn += 1
    replace_file(path, bytes([turn % 256]) * 3_000_000)
"""


_write = os.write

ACTS: dict[str, Callable[[Path, bytes], None]] = {
    "replace_file": files.replace_file,
    "create_file": files.create_file,
}


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_a_file_is_written_whole_for_its_owner_only(
    tmp_path: Path, act: Callable[[Path, bytes], None]
) -> None:
    path = tmp_path / "new folder" / "draft.json"
    act(path, b"content")
    assert path.read_bytes() == b"content"
    assert names_in(path.parent) == ["draft.json"]
    if POSIX:
        assert path.stat().st_mode & 0o777 == 0o600
        assert path.parent.stat().st_mode & 0o777 == 0o700


def test_replacing_takes_the_place_of_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    path.write_bytes(b"old, and longer")
    files.replace_file(path, b"new")
    assert path.read_bytes() == b"new"


def test_creating_never_overwrites(tmp_path: Path) -> None:
    path = tmp_path / "form.pdf"
    path.write_bytes(b"mine")
    with pytest.raises(OutputExistsError) as caught:
        files.create_file(path, b"other")
    assert caught.value.what == "“form.pdf” exists already."
    assert path.read_bytes() == b"mine"
    assert names_in(tmp_path) == ["form.pdf"]


@pytest.mark.skipif(not POSIX, reason="symbolic links need rights on this system")
def test_creating_does_not_write_through_a_dangling_link(tmp_path: Path) -> None:
    (tmp_path / "form.pdf").symlink_to(tmp_path / "elsewhere.pdf")
    with pytest.raises(OutputExistsError):
        files.create_file(tmp_path / "form.pdf", b"content")
    assert names_in(tmp_path) == ["form.pdf"]


def test_a_file_that_appears_while_another_is_written_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "form.pdf"
    monkeypatch.setattr(os.path, "lexists", lambda _: False)
    path.write_bytes(b"quicker")
    with pytest.raises(OutputExistsError):
        files.create_file(path, b"slower")
    assert path.read_bytes() == b"quicker"
    assert names_in(tmp_path) == ["form.pdf"]


def test_where_the_disk_knows_no_hard_links_a_file_is_created_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(source: Path, destination: Path) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    files.create_file(tmp_path / "form.pdf", b"content")
    assert (tmp_path / "form.pdf").read_bytes() == b"content"
    with pytest.raises(OutputExistsError):
        files.create_file(tmp_path / "form.pdf", b"other")
    assert (tmp_path / "form.pdf").read_bytes() == b"content"


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_where_the_disk_syncs_no_folders_a_file_is_written_all_the_same(
    tmp_path: Path, act: Callable[[Path, bytes], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []

    def files_only(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        synced.append(descriptor)

    monkeypatch.setattr(os, "fsync", files_only)
    act(tmp_path / "form.pdf", b"content")
    assert (tmp_path / "form.pdf").read_bytes() == b"content"
    assert len(synced) == 1


def test_a_file_that_cannot_be_synced_is_not_said_to_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_descriptor: int) -> None:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(CannotWriteError):
        files.create_file(tmp_path / "form.pdf", b"content")
    assert names_in(tmp_path) == []


def test_where_a_claimed_name_cannot_be_filled_nothing_is_left_under_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(source: Path, destination: Path) -> None:
        raise OSError(errno.EPERM, "no links here")

    def gone(source: Path, destination: Path) -> None:
        raise OSError(errno.EIO, "the share is gone")

    monkeypatch.setattr(os, "link", no_links)
    monkeypatch.setattr(Path, "replace", gone)
    with pytest.raises(CannotWriteError):
        files.create_file(tmp_path / "form.pdf", b"content")
    assert names_in(tmp_path) == []


@pytest.mark.parametrize("room", [0, 1, 5])
@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_a_full_disk_leaves_what_was_there_and_nothing_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: Callable[[Path, bytes], None], room: int
) -> None:
    path = tmp_path / "draft.json"
    if act is files.replace_file:
        path.write_bytes(b"old")
    before = names_in(tmp_path)
    with FullDisk(room_bytes=room).in_place(monkeypatch), pytest.raises(CannotWriteError) as caught:
        act(path, b"content")
    assert caught.value.what == "“draft.json” cannot be written: the disk is full."
    assert names_in(tmp_path) == before
    assert not before or path.read_bytes() == b"old"


def test_a_quota_used_up_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def used_up(descriptor: int, content: bytes) -> int:
        raise OSError(errno.EDQUOT, os.strerror(errno.EDQUOT))

    monkeypatch.setattr(os, "write", used_up)
    with pytest.raises(CannotWriteError, match="your share of the disk is used up"):
        files.replace_file(tmp_path / "draft.json", b"content")


def test_a_disk_that_takes_little_at_a_time_gets_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "write", lambda file, content: _write(file, bytes(content[:3])))
    files.replace_file(tmp_path / "draft.json", b"0123456789")
    assert (tmp_path / "draft.json").read_bytes() == b"0123456789"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 64 kB."""
    if not (ROOT and sys.platform == "linux"):
        pytest.skip("mounting a small disk needs root on Linux")
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)],
        check=False,
        capture_output=True,
        text=True,
    )
    if mounted.returncode:
        pytest.skip(f"this machine does not let a test mount a disk: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_is_really_full_leaves_the_old_draft(small_disk: Path) -> None:
    path = small_disk / "draft.json"
    files.replace_file(path, b"old")
    with pytest.raises(CannotWriteError, match="the disk is full"):
        files.replace_file(path, b"x" * 200_000)
    with pytest.raises(CannotWriteError, match="the disk is full"):
        folders.create_folder(small_disk / "record", lambda part: fill_with(part, 200_000))
    assert names_in(small_disk) == ["draft.json"]
    assert path.read_bytes() == b"old"
    files.replace_file(path, b"new")
    assert path.read_bytes() == b"new"


def test_a_disk_that_is_read_only_is_told_as_such(small_disk: Path) -> None:
    path = small_disk / "draft.json"
    files.replace_file(path, b"old")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(CannotWriteError, match="the disk is read-only"):
        files.replace_file(path, b"new")
    with pytest.raises(CannotWriteError, match="the disk is read-only"):
        folders.create_folder(small_disk / "record", lambda part: fill_with(part, 1))
    assert path.read_bytes() == b"old"


@pytest.mark.skipif(ROOT or not POSIX, reason="root may write everywhere")
def test_a_folder_that_forbids_writing_is_told_as_such(tmp_path: Path) -> None:
    (tmp_path / "draft.json").write_bytes(b"old")
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(CannotWriteError, match="you are not allowed"):
            files.replace_file(tmp_path / "draft.json", b"new")
    finally:
        tmp_path.chmod(0o700)
    assert (tmp_path / "draft.json").read_bytes() == b"old"


def test_a_path_through_a_file_is_told_as_such(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotWriteError):
        files.replace_file(tmp_path / "file" / "draft.json", b"new")
    with pytest.raises(CannotWriteError):
        files.replace_file(tmp_path, b"new")


@pytest.mark.skipif(not POSIX, reason="SIGKILL is POSIX's")
def test_a_process_killed_while_saving_leaves_the_old_file_or_the_new(tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    moments = random.Random(20261123)  # noqa: S311  (moments, not secrets)
    for _ in range(12):
        with subprocess.Popen(
            [sys.executable, "-c", SAVE_FOR_EVER, str(path)], stdout=subprocess.PIPE
        ) as saving:
            assert saving.stdout is not None
            saving.stdout.readline()
            time.sleep(moments.uniform(0.001, 0.06))
            saving.send_signal(signal.SIGKILL)
        if path.exists():  # it may be killed before the first save is complete
            content = path.read_bytes()
            assert len(content) == 3_000_000
            assert len(set(content)) == 1
    assert path.exists()


def test_reading_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "draft.json"
    path.write_bytes(b"x" * 2_000_001)
    with pytest.raises(CannotReadFileError, match="larger than 2 MB"):
        files.read_file(path, limit_bytes=2_000_000)
    assert len(files.read_file(path, limit_bytes=2_000_001)) == 2_000_001


def test_what_cannot_be_read_is_told_with_its_reason(tmp_path: Path) -> None:
    with pytest.raises(CannotReadFileError, match="there is no file of that name"):
        files.read_file(tmp_path / "gone.json", limit_bytes=10)
    with pytest.raises(CannotReadFileError, match="it is a folder"):
        files.read_file(tmp_path, limit_bytes=10)


def fill_with(folder: Path, size: int) -> None:
    (folder / "data").mkdir()
    (folder / "data" / "form.pdf").write_bytes(b"x" * size)
    (folder / "manifest.txt").write_bytes(b"y")


def test_every_name_that_the_disk_can_hold_can_be_written(tmp_path: Path) -> None:
    name = "草" * 80 + ".pdf"  # 244 of the 255 bytes of a name
    for act in ACTS.values():
        act(tmp_path / name, b"content")
        (tmp_path / name).unlink()
    folders.create_folder(tmp_path / name, lambda part: fill_with(part, 1))
    assert names_in(tmp_path) == [name]


def test_a_file_is_moved_but_never_over_another(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a")
    files.move_file(tmp_path / "a", tmp_path / "kept" / "a")
    assert names_in(tmp_path) == ["kept"]
    (tmp_path / "b").write_bytes(b"b")
    with pytest.raises(OutputExistsError):
        files.move_file(tmp_path / "b", tmp_path / "kept" / "a")
    assert (tmp_path / "kept" / "a").read_bytes() == b"a"
    assert (tmp_path / "b").read_bytes() == b"b"
    with pytest.raises(CannotWriteError):
        files.move_file(tmp_path / "gone", tmp_path / "kept" / "gone")


def test_discarding_a_file_that_is_gone_is_fine(tmp_path: Path) -> None:
    (tmp_path / "mark").write_bytes(b"")
    files.discard_file(tmp_path / "mark")
    files.discard_file(tmp_path / "mark")
    assert names_in(tmp_path) == []
    with pytest.raises(CannotWriteError):
        files.discard_file(tmp_path)


@pytest.mark.skipif(not POSIX, reason="Windows has no pipes among its files")
def test_a_pipe_named_as_a_file_is_refused_at_once_rather_than_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "draft.json")
    for read in (files.read_file, files.read_head):
        with pytest.raises(CannotReadFileError, match="a pipe or a device"):
            read(tmp_path / "draft.json", limit_bytes=10)
    with pytest.raises(CannotReadFileError, match="a pipe or a device"):
        files.read_file(Path("/dev/zero"), limit_bytes=10)


@pytest.mark.skipif(not POSIX, reason="Windows has no pipes among its files")
def test_a_secret_may_come_through_a_pipe_and_never_lie_on_a_disk() -> None:
    reader, writer = os.pipe()
    os.write(writer, b"seven wet otters\n")
    os.close(writer)
    assert terminal.first_line_of(Path(f"/dev/fd/{reader}")) == "seven wet otters"
    os.close(reader)


def test_what_a_crash_left_half_written_is_swept_after_an_hour(tmp_path: Path) -> None:
    old, new = tmp_path / "drafts" / ".a.age.1.partial", tmp_path / ".b.age.2.partial"
    folder, kept = tmp_path / ".record.3.partial", tmp_path / "drafts" / "a.age"
    old.parent.mkdir()
    folder.mkdir()
    for file in (old, new, kept, folder / "signed.pdf"):
        file.write_bytes(b"half")
    hours_ago = time.time() - 2 * 3600
    for path in (old, folder, kept):
        os.utime(path, (hours_ago, hours_ago))
    sweep_left_behind(tmp_path)
    assert not old.exists()
    assert not folder.exists()
    assert new.exists()
    assert kept.exists()


@pytest.mark.skipif(not POSIX, reason="Windows has no such modes")
def test_folders_above_a_new_one_are_their_owners_too(tmp_path: Path) -> None:
    files.create_file(tmp_path / "one" / "two" / "three" / "form.pdf", b"x")

    made = [tmp_path / "one", tmp_path / "one/two", tmp_path / "one/two/three"]
    assert [stat.S_IMODE(folder.stat().st_mode) for folder in made] == [0o700] * 3
