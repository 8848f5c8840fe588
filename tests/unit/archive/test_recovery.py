"""An archive brings itself in order, and takes nothing away but what it put aside itself."""

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from aicode_desktop.archive import acts
from aicode_desktop.archive.proof import check_records, is_list_true, read_chain, strangers_in
from aicode_desktop.archive.recovery import bring_in_order, writing
from aicode_desktop.archive.store import Archive
from aicode_desktop.errors import CannotWriteError, RecordError
from aicode_desktop.model.record import EventKind, RecordState
from tests import pki
from tests.archives import grow

LATER = pki.NOW + timedelta(days=3)
FIRST = "2026-00001"


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """Yield an archive of two records."""
    archive = Archive(grow(tmp_path / "records", 2, document_bytes=20))
    yield archive
    archive.close()


def is_whole(archive: Archive) -> bool:
    found = read_chain(archive.chain)
    checks = list(check_records(archive, found))
    return (
        not found.problems
        and all(check.is_sound for check in checks)
        and not strangers_in(archive, found)
        and is_list_true(archive)
    )


def disposed(archive: Archive) -> Path:
    """Return where the first record lay, which is disposed of."""
    acts.dispose(archive, FIRST, at=LATER)
    return archive.root / FIRST


def test_a_record_may_take_the_name_of_one_that_was_disposed_of(
    archive: Archive, tmp_path: Path
) -> None:
    copy = shutil.copytree(archive.root / FIRST, tmp_path / "copy")
    acts.note(archive, FIRST, EventKind.SENT, on=LATER.date(), at=LATER)
    shutil.move(copy, disposed(archive))

    record = acts.adopt(archive, FIRST, at=LATER)
    acts.note(archive, FIRST, EventKind.LISTED, on=LATER.date(), at=LATER)

    listed = archive.listed(record)
    assert listed is not None
    assert listed.state is RecordState.LISTED
    assert [event.kind for event in archive.events_of(FIRST)] == [
        EventKind.ADOPTED,
        EventKind.LISTED,
    ]
    gone = archive.up_to_date().records("state = 'disposed'")
    assert [one.folder for one in gone] == [FIRST]
    assert is_whole(archive)


def test_a_record_that_has_its_entry_is_not_adopted_again(archive: Archive) -> None:
    acts.adopt(archive, FIRST, at=LATER)

    assert archive.chain.head().number == 2
    assert is_whole(archive)


def test_what_is_put_under_the_name_of_a_disposed_record_is_never_taken_away(
    archive: Archive,
) -> None:
    place = disposed(archive)
    place.mkdir()
    (place / "letter.txt").write_text("keep me")

    with writing(archive):
        pass

    assert (place / "letter.txt").read_text() == "keep me"


@pytest.mark.parametrize("name", ["_later", "_chain"])
def test_no_link_leads_an_archive_from_elsewhere_out_of_its_folder(
    name: str, archive: Archive, tmp_path: Path
) -> None:
    precious = tmp_path / "documents" / FIRST
    precious.mkdir(parents=True)
    (precious / "letter.txt").write_text("keep me")
    shutil.rmtree(archive.root / name, ignore_errors=True)
    (archive.root / name).symlink_to(tmp_path / "documents")

    with pytest.raises(RecordError, match="leads elsewhere"):
        acts.dispose(archive, FIRST, at=LATER)
    with pytest.raises(RecordError, match="leads elsewhere"):
        bring_in_order(archive)

    assert (precious / "letter.txt").read_text() == "keep me"
    assert (archive.root / FIRST).is_dir()


def test_a_record_that_is_a_link_is_neither_adopted_nor_disposed_of(
    archive: Archive, tmp_path: Path
) -> None:
    moved = shutil.move(archive.root / FIRST, tmp_path / "moved")
    for name in (FIRST, "another"):
        (archive.root / name).symlink_to(moved)

    with pytest.raises(RecordError, match="leads elsewhere"):
        acts.dispose(archive, FIRST, at=LATER)
    with pytest.raises(RecordError, match="leads elsewhere"):
        acts.adopt(archive, "another", at=LATER)

    assert archive.chain.head().number == 2
    assert (tmp_path / "moved" / "data").is_dir()


def test_a_lock_that_is_a_link_makes_no_file_elsewhere(archive: Archive, tmp_path: Path) -> None:
    archive.lock.symlink_to(tmp_path / "elsewhere")

    with pytest.raises(CannotWriteError):
        disposed(archive)

    assert not (tmp_path / "elsewhere").exists()


def test_a_name_claimed_for_an_entry_and_not_filled_is_filled_by_the_next_program(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Power lost between the two steps that a disk without hard links needs."""

    class DarkError(BaseException):
        pass

    def no_links(_source: Path, _destination: Path) -> None:
        raise OSError(errno.EPERM, "no links here")

    def power_lost(_self: Path, _target: Path) -> None:
        raise DarkError

    archive.up_to_date()
    shutil.copytree(archive.root / FIRST, archive.root / "by-hand")
    with monkeypatch.context() as dark:
        dark.setattr(os, "link", no_links)
        dark.setattr(Path, "replace", power_lost)
        with pytest.raises(DarkError):
            acts.adopt(archive, "by-hand", at=LATER)
    assert archive.chain.path_of(3).read_bytes() == b""

    bring_in_order(archive)

    assert [entry.folder for entry, _ in archive.chain.entries(after=2)] == ["by-hand"]
    assert strangers_in(archive, read_chain(archive.chain)) == ()


def test_a_chain_that_is_gone_is_said_and_not_begun_anew(archive: Archive) -> None:
    acts.note(archive, FIRST, EventKind.SENT, on=LATER.date(), at=LATER)
    archive.up_to_date()
    shutil.rmtree(archive.root / "_chain")

    with pytest.raises(RecordError, match="Entry 1 of"):
        bring_in_order(archive)

    assert not archive.chain.exists


@pytest.mark.skipif(sys.platform != "linux", reason="names of bytes that are no text")
def test_a_folder_whose_name_is_no_text_is_a_stranger_and_in_nobodys_way(
    archive: Archive,
) -> None:
    odd = os.fsdecode(b"2026-\xff")
    shutil.copytree(archive.root / FIRST, archive.root / odd)
    archive.index.throw_away()
    shutil.rmtree(archive.root / "_chain")

    bring_in_order(archive)

    assert [entry.folder for entry, _ in archive.chain.entries()] == [FIRST, "2026-00002"]
    assert strangers_in(archive, read_chain(archive.chain)) == (odd,)
    with pytest.raises(RecordError, match="no record"):
        acts.adopt(archive, odd, at=LATER)


def test_an_archive_that_was_emptied_is_begun_anew(archive: Archive) -> None:
    archive.up_to_date()
    shutil.rmtree(archive.root)

    with writing(archive):
        pass

    assert archive.chain.exists
    assert archive.up_to_date().records("1") == ()


def test_a_record_that_is_named_as_an_archive_stays_as_it_was_kept(archive: Archive) -> None:
    record = archive.root / FIRST
    before = sorted(path.name for path in record.iterdir())
    beside = sorted(path.name for path in archive.root.iterdir())

    with pytest.raises(RecordError, match="is a record, and no folder of records"):
        bring_in_order(Archive(record))
    with pytest.raises(RecordError, match="is a record"), writing(Archive(record)):
        pass

    assert sorted(path.name for path in record.iterdir()) == before
    assert sorted(path.name for path in archive.root.iterdir()) == beside


def test_in_a_folder_of_other_things_no_chain_is_begun(tmp_path: Path) -> None:
    (tmp_path / "documents" / "letters").mkdir(parents=True)
    bring_in_order(Archive(tmp_path / "documents"))

    assert [path.name for path in (tmp_path / "documents").iterdir()] == ["letters"]
