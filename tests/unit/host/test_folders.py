"""A folder is there whole or not at all, and what is taken away is that folder only."""

import errno
import os
from pathlib import Path

import pytest

from aicode_desktop.errors import CannotWriteError, OutputExistsError
from aicode_desktop.host.folders import create_folder, fill_folder, remove_folder, rename_folder
from tests.fakes import FullDisk
from tests.unit.host.test_files import POSIX, fill_with, names_in


def test_a_folder_appears_complete_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "records" / "2026-0001"
    create_folder(path, lambda part: fill_with(part, 10))
    assert (path / "data" / "form.pdf").read_bytes() == b"x" * 10
    assert names_in(tmp_path / "records") == ["2026-0001"]
    if POSIX:
        assert path.stat().st_mode & 0o777 == 0o700
        assert (path / "data" / "form.pdf").stat().st_mode & 0o777 == 0o600


def test_a_folder_is_filled_by_names_and_told_where_the_disk_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = {"data/form.pdf": b"form", "manifest.txt": b"manifest"}
    create_folder(tmp_path / "one", lambda part: fill_folder(part, contents))
    assert (tmp_path / "one" / "data" / "form.pdf").read_bytes() == b"form"
    assert (tmp_path / "one" / "manifest.txt").read_bytes() == b"manifest"
    disk = FullDisk(room_bytes=6)
    with disk.in_place(monkeypatch), pytest.raises(CannotWriteError, match="the disk is full"):
        create_folder(tmp_path / "two", lambda part: fill_folder(part, contents))
    assert names_in(tmp_path) == ["one"]


def test_a_folder_is_made_on_a_stick_that_knows_no_rights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_path: Path, _mode: int, **_options: bool) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))  # as FAT answers on Linux

    monkeypatch.setattr(os, "chmod", refused)
    create_folder(tmp_path / "one", lambda part: fill_with(part, 10))
    assert (tmp_path / "one" / "data" / "form.pdf").read_bytes() == b"x" * 10


def test_each_file_and_folder_is_synced_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    contents = {"data/form.pdf": b"form", "manifest.txt": b"manifest"}
    create_folder(tmp_path / "one", lambda part: fill_folder(part, contents))
    assert len(synced) == (5 if POSIX else 0)  # two files, two folders and the one above


def test_an_empty_folder_is_taken_over_but_a_full_one_never(tmp_path: Path) -> None:
    path = tmp_path / "out"
    path.mkdir()
    create_folder(path, lambda part: fill_with(part, 1))
    with pytest.raises(OutputExistsError):
        create_folder(path, lambda part: fill_with(part, 2))
    assert (path / "data" / "form.pdf").read_bytes() == b"x"
    assert names_in(tmp_path) == ["out"]


def test_a_folder_that_fills_while_another_is_prepared_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "out"

    def fill_both(part: Path) -> None:
        fill_with(part, 1)
        path.mkdir()
        (path / "mine").write_bytes(b"mine")

    with pytest.raises(OutputExistsError):
        create_folder(path, fill_both)
    assert names_in(path) == ["mine"]
    assert names_in(tmp_path) == ["out"]


def test_a_failure_while_a_folder_is_filled_leaves_nothing(tmp_path: Path) -> None:
    def fail(part: Path) -> None:
        fill_with(part, 1)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(CannotWriteError, match="the disk is full"):
        create_folder(tmp_path / "out", fail)
    assert names_in(tmp_path) == []


def test_a_folder_is_put_aside_and_taken_away_and_a_missing_one_is_fine(tmp_path: Path) -> None:
    (tmp_path / "folder" / "deep").mkdir(parents=True)
    (tmp_path / "folder" / "deep" / "file").write_text("x")

    for _ in range(2):
        rename_folder(tmp_path / "folder", tmp_path / "aside")
        assert (tmp_path / "aside" / "deep" / "file").read_text() == "x"
    for _ in range(2):
        remove_folder(tmp_path / "aside")

    assert list(tmp_path.iterdir()) == []


def test_a_link_to_a_folder_is_taken_away_and_not_what_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "precious").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "precious")

    remove_folder(tmp_path / "link")

    assert [path.name for path in tmp_path.iterdir()] == ["precious"]
