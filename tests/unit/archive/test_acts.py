"""An archive changes in single steps, and each step is whole or did not happen."""

import hashlib
import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from aicode_desktop.archive import acts
from aicode_desktop.archive.chain import ChainEntry, decoded
from aicode_desktop.archive.proof import check_records, read_chain, strangers_in
from aicode_desktop.archive.record import payload_of, record_files
from aicode_desktop.archive.recovery import bring_in_order, writing
from aicode_desktop.archive.search import Wanted, find
from aicode_desktop.archive.store import Archive
from aicode_desktop.errors import CannotWriteError, RecordError
from aicode_desktop.model.message import EmailDraft
from aicode_desktop.model.record import EventKind, Record, RecordState
from aicode_desktop.model.signed import SignedDocument
from tests import pki
from tests.fakes import FullDisk, PowerCut
from tests.unit.archive.conftest import Keep

LATER = pki.NOW + timedelta(days=3)
MOST_ACTS = 400


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    archive = Archive(tmp_path / "records")
    yield archive
    archive.close()


@pytest.fixture
def payload(signed: SignedDocument, email: EmailDraft) -> dict[str, bytes]:
    return payload_of(
        signed=signed,
        draft_json=b"{}",
        email=email,
        report_json=b"{}",
        unsigned_pdf=b"%PDF-1.7 unsigned",
    )


def is_whole(archive: Archive) -> bool:
    """Return whether everything in the archive is in the chain, and the reverse, unaltered."""
    found = read_chain(archive.chain)
    checks = list(check_records(archive, found))
    return (
        not found.problems and all(c.is_sound for c in checks) and not strangers_in(archive, found)
    )


def keep(archive: Archive, signed: SignedDocument, payload: dict[str, bytes]) -> Record:
    return acts.keep(archive, signed.content, payload, at=pki.NOW)


def test_a_kept_record_stands_in_the_chain_and_in_the_list(
    archive: Archive, signed: SignedDocument, payload: dict[str, bytes]
) -> None:
    record = keep(archive, signed, payload)

    entry = json.loads((archive.root / "_chain/000/000001.json").read_bytes())
    covering = (record.folder / "tagmanifest-sha512.txt").read_bytes()
    assert entry["digest"] == hashlib.sha512(covering).hexdigest()
    assert entry["previous"] == "0" * 128
    found = find(archive.up_to_date(), Wanted(words="fronesis"))
    assert found.total == 0
    found = find(archive.up_to_date(), Wanted(words="Φρονησις 2026-00"))
    assert [one.folder for one in found.records] == [record.folder.name]
    assert is_whole(archive)


def test_each_entry_names_the_digest_of_the_one_before(
    archive: Archive, signed: SignedDocument, payload: dict[str, bytes]
) -> None:
    folder = keep(archive, signed, payload).folder.name
    acts.note(archive, folder, EventKind.SENT, on=LATER.date(), at=LATER)
    acts.note(archive, folder, EventKind.LISTED, on=LATER.date(), at=LATER)

    files = sorted((archive.root / "_chain/000").iterdir())
    before = "0" * 128
    for file in files:
        assert json.loads(file.read_bytes())["previous"] == before
        before = hashlib.sha512(file.read_bytes()).hexdigest()
    assert len(files) == 3
    assert archive.chain.head().digest == before


def test_the_same_signed_form_is_kept_once(
    archive: Archive, signed: SignedDocument, payload: dict[str, bytes]
) -> None:
    first = keep(archive, signed, payload)

    assert keep(archive, signed, payload | {"draft.json": b"{} "}).folder == first.folder
    other = keep(archive, signed, payload | {"signed-form.pdf": b"%PDF another"})
    assert other.folder.name == f"{first.folder.name}-2"
    assert is_whole(archive)


def test_a_reply_is_kept_in_a_bag_of_its_own_and_leaves_the_record_alone(
    archive: Archive, signed: SignedDocument, payload: dict[str, bytes]
) -> None:
    record = keep(archive, signed, payload)
    before = {path: path.read_bytes() for path in record.folder.rglob("*") if path.is_file()}

    event = acts.note(
        archive, record.folder.name, EventKind.ACKNOWLEDGED, on=LATER.date(), at=LATER,
        words="office@ec.example", files={"reply.eml": b"Subject: Received\r\n\r\nThank you."},
    )  # fmt: skip

    assert event.files["reply.eml"].read_bytes().endswith(b"Thank you.")
    assert {
        path: path.read_bytes() for path in record.folder.rglob("*") if path.is_file()
    } == before
    kinds = [one.kind for one in archive.events_of(record.folder.name)]
    assert kinds == [EventKind.KEPT, EventKind.ACKNOWLEDGED]
    listed = archive.listed(record)
    assert listed is not None
    assert (listed.state, listed.acknowledged_on) == (RecordState.ACKNOWLEDGED, LATER.date())
    assert is_whole(archive)


@pytest.mark.parametrize(
    "name", ["../reply.eml", "data/reply.eml", "CON", "reply.exe", "Reply.eml"]
)
def test_a_file_of_another_name_is_not_kept(
    name: str, archive: Archive, signed: SignedDocument, payload: dict[str, bytes]
) -> None:
    record = keep(archive, signed, payload)

    with pytest.raises(RecordError, match="no name for a file"):
        acts.note(
            archive, record.folder.name, EventKind.REPLY_KEPT, on=LATER.date(), at=LATER,
            files={name: b"x"},
        )  # fmt: skip

    assert archive.chain.head().number == 1
    assert is_whole(archive)


def test_of_a_disposed_record_only_the_tombstone_is_left(
    archive: Archive, signed: SignedDocument, payload: dict[str, bytes]
) -> None:
    record = keep(archive, signed, payload)
    name = record.folder.name
    acts.note(
        archive, name, EventKind.REPLY_KEPT, on=LATER.date(), at=LATER, files={"reply.eml": b"x"}
    )

    acts.dispose(archive, name, at=LATER, words="Confirmed by Jane Doe")

    assert not record.folder.exists()
    assert not (archive.root / "_later" / name).exists()
    assert is_whole(archive)
    assert find(archive.up_to_date(), Wanted(words="Φρονησις")).total == 0
    gone = find(archive.up_to_date(), Wanted(words="2026-0001")).records
    assert [(one.state, one.provider_name) for one in gone] == [(RecordState.DISPOSED, "")]
    entry, _ = archive.chain.entry(3)
    assert (entry.kind, entry.words) == (EventKind.DISPOSED, "Confirmed by Jane Doe")


def test_records_from_before_there_was_a_chain_are_taken_in_as_such(
    kept: Keep, tmp_path: Path
) -> None:
    kept("records/second", at=LATER)
    kept("records/first")
    archive = Archive(tmp_path / "records")

    bring_in_order(archive)

    entries = [entry for entry, _ in archive.chain.entries()]
    assert [(entry.folder, entry.kind) for entry in entries] == [
        ("first", EventKind.ADOPTED),
        ("second", EventKind.ADOPTED),
    ]
    assert is_whole(archive)
    archive.close()


Act = Callable[[Archive, str], object]


def reply(archive: Archive, folder: str) -> object:
    return acts.note(
        archive, folder, EventKind.REPLY_KEPT, on=LATER.date(), at=LATER,
        files={"reply.eml": b"x" * 1000, "reply-2.msg": b"y"},
    )  # fmt: skip


def dispose(archive: Archive, folder: str) -> None:
    acts.dispose(archive, folder, at=LATER)


def note_sent(archive: Archive, folder: str) -> object:
    return acts.note(archive, folder, EventKind.SENT, on=LATER.date(), at=LATER)


@pytest.mark.parametrize("act", [reply, dispose, note_sent], ids=lambda act: act.__name__)
def test_power_lost_at_any_write_of_an_act_leaves_it_done_or_not_begun(
    act: Act,
    tmp_path: Path,
    signed: SignedDocument,
    payload: dict[str, bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    outcomes = set()
    for cut in range(MOST_ACTS):
        archive = Archive(tmp_path / f"records-{cut}")
        folder = keep(archive, signed, payload).folder.name
        with PowerCut(acts=cut).in_place(monkeypatch) as power:
            act(archive, folder)
        outcomes.add(settled(archive))
        archive.close()
        if not power.is_dark:
            break
    else:
        pytest.fail("the act does not end")
    assert outcomes == {1, 2}


def test_power_lost_at_any_write_of_keeping_leaves_a_whole_record_or_none(
    tmp_path: Path,
    signed: SignedDocument,
    payload: dict[str, bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    outcomes = set()
    for cut in range(MOST_ACTS):
        archive = Archive(tmp_path / f"records-{cut}")
        with PowerCut(acts=cut).in_place(monkeypatch) as power:
            keep(archive, signed, payload)
        outcomes.add(settled(archive))
        # Whoever tries again has one record, however far the first try came.
        keep(archive, signed, payload)
        assert archive.chain.head().number == 1
        assert is_whole(archive)
        archive.close()
        if not power.is_dark:
            break
    else:
        pytest.fail("keeping does not end")
    assert outcomes == {0, 1}


def settled(archive: Archive) -> int:
    """Return how many entries there are once the next program has come by; all is whole."""
    after = Archive(archive.root)
    with writing(after):
        pass
    assert is_whole(after)
    assert not after.chain.has_prepared
    head = after.chain.head()
    assert after.up_to_date().head() == head
    after.close()
    return head.number


@pytest.mark.parametrize("room_bytes", [0, 300, 2_000, 20_000])
def test_a_full_disk_leaves_nothing_half_kept(
    room_bytes: int,
    archive: Archive,
    signed: SignedDocument,
    payload: dict[str, bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with writing(archive):
        pass  # an archive that is there, and empty
    disk = FullDisk(room_bytes)
    with disk.in_place(monkeypatch), pytest.raises(CannotWriteError, match="full"):
        keep(archive, signed, payload)

    assert is_whole(archive)
    assert archive.folders() == []
    assert keep(archive, signed, payload).folder.is_dir()


def test_two_writers_take_turns(
    tmp_path: Path, signed: SignedDocument, payload: dict[str, bytes]
) -> None:
    root = tmp_path / "records"

    def keep_one(number: int) -> None:
        archive = Archive(root)
        keep(archive, signed, payload | {"signed-form.pdf": b"%%PDF %d" % number})
        archive.close()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(keep_one, range(12)))

    archive = Archive(root)
    assert archive.chain.head().number == 12
    assert is_whole(archive)
    archive.close()


def test_record_files_and_what_is_written_are_the_same(
    archive: Archive, signed: SignedDocument, payload: dict[str, bytes]
) -> None:
    record = keep(archive, signed, payload)

    files = record_files(signed.content, payload, at=pki.NOW)
    written = {
        path.relative_to(record.folder).as_posix(): path.read_bytes()
        for path in record.folder.rglob("*")
        if path.is_file()
    }
    assert written == files


def test_no_archive_from_elsewhere_takes_a_folder_away_that_is_none_of_its_records(
    archive: Archive, signed: SignedDocument, payload: dict[str, bytes], tmp_path: Path
) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "letter.txt").write_text("keep me")
    keep(archive, signed, payload)
    entry, digest = archive.chain.entry(1)
    forged = replace(
        entry, number=2, previous=digest, kind=EventKind.DISPOSED, folder="../precious"
    )
    archive.chain.path_of(2).write_bytes(forged.encoded())
    archive.chain.prepare(replace(entry, number=3))  # so that looking at it brings it in order

    with pytest.raises(RecordError):
        bring_in_order(archive)

    assert (precious / "letter.txt").read_text() == "keep me"


@pytest.mark.parametrize(
    "folder", ["../precious", "..", ".", "", "_chain", "a/../../precious", "/etc", "precious\0"]
)
def test_no_entry_names_a_folder_that_is_no_record(folder: str) -> None:
    entry = ChainEntry(1, "", EventKind.KEPT, pki.NOW.date(), pki.NOW, folder, "1", "")
    with pytest.raises(RecordError):
        decoded(entry.encoded())


def test_files_that_came_later_lie_below_their_folder(archive: Archive) -> None:
    entry = ChainEntry(1, "", EventKind.REPLY_KEPT, pki.NOW.date(), pki.NOW, "record", "1", "")
    assert decoded(replace(entry, files="record/000001-reply-kept").encoded()).files
    for files in ("../record", "record/..", "/etc/x", "record", "record/a/b", "record/.hidden"):
        with pytest.raises(RecordError):
            decoded(replace(entry, files=files).encoded())
