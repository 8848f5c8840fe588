"""What a check of a whole archive finds: records and entries altered, missing, added or moved."""

import json
import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from aicode_desktop.archive import acts
from aicode_desktop.archive.chain import digest_of
from aicode_desktop.archive.proof import check_records, is_list_true, read_chain, strangers_in
from aicode_desktop.archive.record import payload_of
from aicode_desktop.archive.search import Wanted, find
from aicode_desktop.archive.store import Archive
from aicode_desktop.model.message import EmailDraft
from aicode_desktop.model.record import EventKind
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.workflow.archive_check import check_archive
from tests import pki

Tampering = Callable[[Path], object]


@pytest.fixture(scope="module")
def kept(
    tmp_path_factory: pytest.TempPathFactory, signed: SignedDocument, email: EmailDraft
) -> Path:
    """Return an archive of three records and two later events, to be copied."""
    root = tmp_path_factory.mktemp("kept") / "records"
    archive = Archive(root)
    payload = payload_of(
        signed=signed, draft_json=b"{}", email=email, report_json=b"{}", unsigned_pdf=b"%PDF-1.7"
    )
    names = []
    for number in range(3):
        pdf = payload["signed-form.pdf"] + b"\n" * number
        at = pki.NOW + timedelta(days=number)
        record = acts.keep(archive, signed.content, payload | {"signed-form.pdf": pdf}, at=at)
        names.append(record.folder.name)
    at = pki.NOW + timedelta(days=9)
    acts.note(archive, names[0], EventKind.SENT, on=at.date(), at=at)
    acts.note(
        archive, names[1], EventKind.REPLY_KEPT, on=at.date(), at=at, files={"reply.eml": b"x"}
    )
    archive.close()
    return root


@pytest.fixture
def root(kept: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(kept, tmp_path / "records"))


@pytest.fixture
def archive(root: Path) -> Iterator[Archive]:
    archive = Archive(root)
    yield archive
    archive.close()


def problems_in(archive: Archive) -> list[str]:
    found = read_chain(archive.chain)
    told = list(found.problems)
    for check in check_records(archive, found):
        told += [f"{check.folder}: {problem}" for problem in check.problems]
    return told + [f"stranger: {name}" for name in strangers_in(archive, found)]


def test_an_archive_as_it_was_kept_has_no_problem(archive: Archive) -> None:
    assert problems_in(archive) == []
    assert is_list_true(archive)


def entry(root: Path, number: int) -> Path:
    return root / f"_chain/000/{number:06d}.json"


def alter_entry(root: Path) -> None:
    told = json.loads(entry(root, 2).read_bytes()) | {"words": "nothing of the kind"}
    entry(root, 2).write_text(json.dumps(told))


def swap_entries(root: Path) -> None:
    second, third = entry(root, 2).read_bytes(), entry(root, 3).read_bytes()
    entry(root, 2).write_bytes(third)
    entry(root, 3).write_bytes(second)


def exchange_record(root: Path) -> None:
    """Put another sound bag in a record's place."""
    name = "2026-0001-phronesis-ai-s-a"
    shutil.rmtree(root / name)
    shutil.copytree(root / f"{name}-2", root / name)


def forge_entry(root: Path) -> None:
    """Exchange a record and mend its own entry, as somebody does who knows the format."""
    exchange_record(root)
    covering = (root / "2026-0001-phronesis-ai-s-a/tagmanifest-sha512.txt").read_bytes()
    told = json.loads(entry(root, 1).read_bytes()) | {"digest": digest_of(covering)}
    entry(root, 1).write_text(json.dumps(told))


def add_record(root: Path) -> None:
    shutil.copytree(root / "2026-0001-phronesis-ai-s-a", root / "2026-0009-another")


TAMPERED: dict[str, tuple[Tampering, str]] = {
    "entry-altered": (alter_entry, "Entry 3 does not follow"),
    "entry-removed": (lambda root: entry(root, 3).unlink(), "missing between 2 and 4"),
    "entries-swapped": (swap_entries, "Entry 2 says that it is number 3"),
    "entry-emptied": (lambda root: entry(root, 4).write_bytes(b""), "Entry 4 cannot be read"),
    "entry-nested": (lambda root: entry(root, 4).write_bytes(b"[" * 9_999), "cannot be read"),
    "file-in-chain": (lambda root: (root / "_chain/000/x.json").touch(), "not belong to the chain"),
    "record-removed": (
        lambda root: shutil.rmtree(root / "2026-0001-phronesis-ai-s-a-2"),
        "a-2: The folder of this record is missing.",
    ),
    "record-renamed": (
        lambda root: (root / "2026-0001-phronesis-ai-s-a-2").rename(root / "by-hand"),
        "a-2: Its folder is called “by-hand” now. Give it back its name.",
    ),
    "record-exchanged": (exchange_record, "another record than the one that was kept"),
    "record-exchanged-and-entry-mended": (forge_entry, "Entry 2 does not follow"),
    "record-added": (add_record, "stranger: 2026-0009-another"),
    "payload-altered": (
        lambda root: (root / "2026-0001-phronesis-ai-s-a/data/mail.eml").write_bytes(b"x"),
        "“mail.eml” was altered.",
    ),
    "reply-altered": (
        lambda root: next(root.glob("_later/*/*/data/reply.eml")).write_bytes(b"y"),
        "“reply.eml” was altered.",
    ),
    "reply-removed": (lambda root: shutil.rmtree(root / "_later"), "There is no record"),
    "reply-added": (
        lambda root: (root / "_later/2026-0001-phronesis-ai-s-a-2/000009-reply").mkdir(),
        "is in no entry",
    ),
    "record-is-a-link": (
        lambda root: (root / "2026-0010-link").symlink_to(root / "_chain"),
        "stranger: 2026-0010-link",
    ),
}


@pytest.mark.parametrize("tampering", TAMPERED)
def test_tampering_with_an_archive_is_found_and_named(
    tampering: str, root: Path, archive: Archive
) -> None:
    tamper, said = TAMPERED[tampering]
    tamper(root)

    problems = problems_in(archive)

    assert any(said in problem for problem in problems), problems


def test_a_chain_that_was_cut_short_shows_only_to_who_knew_its_head(
    root: Path, archive: Archive
) -> None:
    known = archive.up_to_date().head()
    entry(root, 5).unlink()
    shutil.rmtree(root / "_later")

    assert read_chain(archive.chain).problems == []
    assert read_chain(archive.chain).head.number == known.number - 1


def test_a_chain_that_was_cut_short_shows_by_the_list_too(root: Path, archive: Archive) -> None:
    archive.up_to_date()
    archive.close()
    last = entry(root, 5).read_bytes()
    entry(root, 5).unlink()
    shutil.rmtree(root / "_later")

    archive.ask(lambda index: find(index, Wanted()))  # as whoever looks does first
    report = check_archive(archive, at=pki.NOW, with_signatures=False)

    assert [problem[:25] for problem in report.chain_problems] == ["The list knew of entry 5,"]
    assert "records-list-000005.sqlite" in report.chain_problems[0]
    entry(root, 5).write_bytes(last)
    assert check_archive(archive, at=pki.NOW, with_signatures=False).chain_problems == ()


def test_two_folders_of_the_same_record_are_called_copies(root: Path, archive: Archive) -> None:
    add_record(root)
    acts.adopt(archive, "2026-0009-another", at=pki.NOW)

    assert problems_in(archive) == [
        "2026-0009-another: It is a copy of the record “2026-0001-phronesis-ai-s-a”."
    ]


def list_file(root: Path) -> Path:
    return root.with_name("records-list.sqlite")


def test_a_list_that_lies_is_found(archive: Archive) -> None:
    with archive.up_to_date().reading() as connection:
        connection.execute("UPDATE record SET provider_name = 'Somebody Else' WHERE id = 2")

    assert not is_list_true(archive)
    archive.rebuild()
    assert is_list_true(archive)


def test_a_list_that_finds_what_is_not_there_is_found(archive: Archive) -> None:
    with archive.up_to_date().reading() as connection:
        connection.execute("INSERT INTO found (rowid, text) VALUES (2, 'somebody else')")

    assert not is_list_true(archive)


@pytest.mark.parametrize(
    "content", [b"", b"not a database", b"SQLite format 3\x00" + b"\xff" * 9000]
)
def test_a_damaged_list_is_made_anew(content: bytes, root: Path, archive: Archive) -> None:
    archive.up_to_date()
    archive.close()
    for ending in ("-wal", "-shm"):
        list_file(root).with_name(f"records-list.sqlite{ending}").unlink(missing_ok=True)
    list_file(root).write_bytes(content)

    assert archive.up_to_date().head().number == 5
    assert is_list_true(archive)


def test_a_list_of_another_archive_is_made_anew(root: Path, kept: Path, tmp_path: Path) -> None:
    other = Archive(shutil.copytree(kept, tmp_path / "other"))
    alter_entry(other.root)  # a chain of the same length that is not the same
    told = json.loads(entry(other.root, 5).read_bytes()) | {"words": "other"}
    entry(other.root, 5).write_text(json.dumps(told))
    other.up_to_date()
    other.close()
    shutil.move(tmp_path / "other-list.sqlite", list_file(root))

    archive = Archive(root)
    assert archive.up_to_date().head() == archive.chain.head()
    assert is_list_true(archive)
    archive.close()


def test_a_list_that_fell_behind_follows_the_chain(root: Path, archive: Archive) -> None:
    archive.up_to_date()
    elsewhere = Archive(root)
    elsewhere.index = type(elsewhere.index)(None)  # a program that keeps no list
    at = pki.NOW + timedelta(days=20)
    name = elsewhere.folders()[0].name
    acts.note(elsewhere, name, EventKind.LISTED, on=at.date(), at=at)
    elsewhere.close()

    listed = archive.listed(archive.record(name))

    assert listed is not None
    assert listed.listed_on == at.date()
    assert is_list_true(archive)


def test_a_row_that_no_record_has_makes_the_list_anew(archive: Archive) -> None:
    with archive.up_to_date().reading() as connection:
        connection.execute("UPDATE record SET kind = 'novel'")

    found = archive.ask(lambda index: find(index, Wanted()))

    assert found.total == 3
    assert is_list_true(archive)


def test_an_archive_whose_list_cannot_be_written_is_still_searched(
    root: Path, archive: Archive
) -> None:
    list_file(root).mkdir()
    (list_file(root) / "in the way").touch()

    assert archive.ask(lambda index: find(index, Wanted(words="phronesis"))).total == 3
    assert is_list_true(archive)
