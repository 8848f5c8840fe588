"""Records go out as they were kept and come in only where they are sound, whatever carries them."""

import hashlib
import shutil
import stat
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import pytest

from aicode_desktop.archive import acts, export, intake
from aicode_desktop.archive.intake import Outcome
from aicode_desktop.archive.package import METS, XLINK
from aicode_desktop.archive.proof import check_records, is_list_true, read_chain, strangers_in
from aicode_desktop.archive.record import payload_of
from aicode_desktop.archive.store import Archive
from aicode_desktop.errors import (
    CannotReadFileError,
    CannotWriteError,
    OutputExistsError,
    RecordError,
)
from aicode_desktop.model.message import EmailDraft
from aicode_desktop.model.record import EventKind, RecordState
from aicode_desktop.model.signed import SignedDocument
from tests import pki
from tests.fakes import FullDisk

LATER = pki.NOW + timedelta(days=3)


@pytest.fixture(scope="module")
def kept(
    tmp_path_factory: pytest.TempPathFactory, signed: SignedDocument, email: EmailDraft
) -> Iterator[Archive]:
    """Yield an archive of two records and a reply, to be read only."""
    archive = Archive(tmp_path_factory.mktemp("kept") / "records")
    payload = payload_of(
        signed=signed, draft_json=b"{}", email=email, report_json=b"{}", unsigned_pdf=b"%PDF-1.7"
    )
    for number in range(2):
        pdf = payload["signed-form.pdf"] + b"\n" * number
        acts.keep(archive, signed.content, payload | {"signed-form.pdf": pdf}, at=pki.NOW)
    name = archive.folders()[0].name
    acts.note(
        archive, name, EventKind.ACKNOWLEDGED, on=LATER.date(), at=LATER,
        words="office@ec.example", files={"reply.eml": b"Subject: Received\r\n\r\n"},
    )  # fmt: skip
    yield archive
    archive.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Archive]:
    archive = Archive(tmp_path / "other")
    yield archive
    archive.close()


def names_in(archive: Archive) -> list[str]:
    return [path.name for path in archive.folders()]


def is_whole(archive: Archive) -> bool:
    found = read_chain(archive.chain)
    checks = list(check_records(archive, found))
    return (
        not found.problems and all(c.is_sound for c in checks) and not strangers_in(archive, found)
    )


Write = Callable[..., None]
WAYS: dict[str, tuple[Write, str]] = {
    "bag": (export.export_bag, "out"),
    "zip": (export.export_zip, "out.zip"),
    "package": (export.export_package, "out"),
}


@pytest.mark.parametrize("way", WAYS)
def test_what_goes_out_comes_in_with_what_became_of_it(
    way: str, kept: Archive, other: Archive, tmp_path: Path
) -> None:
    write, name = WAYS[way]
    write(kept, names_in(kept), tmp_path / name, at=LATER)

    taken = list(intake.take_in(other, tmp_path / name, at=LATER))

    assert [(one.outcome, one.problems) for one in taken] == [(Outcome.TAKEN_IN, ())] * 2
    assert is_whole(other)
    states = {
        record.state: record.acknowledged_on for record in other.up_to_date().records("1", ())
    }
    assert states == {RecordState.KEPT: None, RecordState.ACKNOWLEDGED: LATER.date()}
    events = [event for path in other.folders() for event in other.events_of(path.name)]
    reply = next(event for event in events if event.kind is EventKind.ACKNOWLEDGED)
    assert reply.words == "office@ec.example"
    assert reply.files["reply.eml"].read_bytes() == b"Subject: Received\r\n\r\n"
    digests = {record.digest for record in kept.up_to_date().records("1", ())}
    assert {record.digest for record in other.up_to_date().records("1", ())} == digests


def test_a_record_whose_folder_is_gone_comes_back_from_an_export(
    kept: Archive, other: Archive, tmp_path: Path
) -> None:
    list(intake.take_in(other, kept.root, at=LATER))
    lost = other.folders()[0]
    shutil.rmtree(lost)

    taken = list(intake.take_in(other, kept.root, at=LATER))

    assert [one.outcome for one in taken] == [Outcome.TAKEN_IN, Outcome.THERE_ALREADY]
    assert lost.is_dir()
    assert is_whole(other)
    assert is_list_true(other)


def test_programs_that_take_in_the_same_records_at_once_take_each_once(
    kept: Archive, tmp_path: Path
) -> None:
    others = [Archive(tmp_path / "other") for _ in range(3)]

    with ThreadPoolExecutor(len(others)) as pool:
        list(pool.map(lambda one: list(intake.take_in(one, kept.root, at=LATER)), others))

    assert len(others[0].folders()) == 2
    assert is_whole(others[0])
    for one in others:
        one.close()


def test_two_archives_with_the_same_records_become_one(
    kept: Archive, other: Archive, tmp_path: Path
) -> None:
    first = list(intake.take_in(other, kept.root, at=LATER))
    again = list(intake.take_in(other, kept.root, at=LATER))

    assert {one.outcome for one in first} == {Outcome.TAKEN_IN}
    assert {one.outcome for one in again} == {Outcome.THERE_ALREADY}
    assert len(other.folders()) == 2
    assert is_whole(other)


def test_a_record_that_was_altered_is_refused_and_the_others_come_in(
    kept: Archive, other: Archive, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    export.export_bag(kept, names_in(kept), out, at=LATER)
    altered = out / "data" / names_in(kept)[0] / "data/mail.eml"
    altered.write_bytes(b"another")

    taken = {one.name: one for one in intake.take_in(other, out, at=LATER)}

    assert taken[names_in(kept)[0]].outcome is Outcome.REFUSED
    assert taken[names_in(kept)[0]].problems == ("“mail.eml” was altered.",)
    assert taken[names_in(kept)[1]].outcome is Outcome.TAKEN_IN
    assert is_whole(other)


def test_an_altered_reply_is_left_out_and_said(
    kept: Archive, other: Archive, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    export.export_bag(kept, names_in(kept), out, at=LATER)
    next(out.glob("data/_later/*/*/data/reply.eml")).write_bytes(b"another")

    taken = list(intake.take_in(other, out, at=LATER))

    assert {one.outcome for one in taken} == {Outcome.TAKEN_IN}
    assert [p for one in taken for p in one.problems] == [
        f"What came later on {LATER.date()} is damaged and was left out."
    ]
    assert is_whole(other)


def test_nothing_goes_out_of_a_record_that_is_not_as_it_was_kept(
    kept: Archive, tmp_path: Path
) -> None:
    archive = Archive(Path(shutil.copytree(kept.root, tmp_path / "records")))
    (archive.folders()[0] / "data/draft.json").write_bytes(b"another")

    for write, name in WAYS.values():
        with pytest.raises(RecordError, match="altered"):
            write(archive, names_in(archive), tmp_path / name, at=LATER)
        assert not (tmp_path / name).exists()
    archive.close()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("room_bytes", [0, 5_000, 50_000])
def test_a_disk_that_fills_during_export_leaves_nothing_there(
    way: str, room_bytes: int, kept: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, name = WAYS[way]
    kept.up_to_date()
    out = tmp_path / "export"
    out.mkdir()
    disk = FullDisk(room_bytes)
    with disk.in_place(monkeypatch), pytest.raises(CannotWriteError, match="full"):
        write(kept, names_in(kept), out / name, at=LATER)

    assert disk.refusals
    assert list(out.iterdir()) == []
    assert is_whole(kept)


@pytest.mark.parametrize("way", WAYS)
def test_nothing_is_overwritten_by_an_export(way: str, kept: Archive, tmp_path: Path) -> None:
    write, name = WAYS[way]
    (tmp_path / name).write_text("mine")

    with pytest.raises(OutputExistsError):
        write(kept, names_in(kept), tmp_path / name, at=LATER)

    assert (tmp_path / name).read_text() == "mine"


def test_a_damaged_list_is_made_anew_and_the_same_goes_out(kept: Archive, tmp_path: Path) -> None:
    for name in ("whole", "damaged"):
        (tmp_path / name).mkdir()
        if name == "damaged":
            with kept.up_to_date().reading() as connection:
                connection.execute("DROP TABLE event")
        export.export_zip(kept, names_in(kept), tmp_path / name / "out.zip", at=LATER)

    whole, damaged = ((tmp_path / name / "out.zip").read_bytes() for name in ("whole", "damaged"))
    assert damaged == whole


def test_the_same_records_give_the_same_zip(kept: Archive, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        export.export_zip(kept, names_in(kept), tmp_path / name / "out.zip", at=LATER)

    first, second = ((tmp_path / name / "out.zip").read_bytes() for name in ("a", "b"))
    assert first == second


def test_a_package_lists_every_file_with_its_digest(kept: Archive, tmp_path: Path) -> None:
    out = tmp_path / "package"
    export.export_package(kept, names_in(kept), out, at=LATER)

    told = {}
    mets = ET.parse(out / "METS.xml").getroot()  # noqa: S314  (made by this test)
    for path, digest in (
        *((f.find(f"{{{METS}}}FLocat"), f) for f in mets.iter(f"{{{METS}}}file")),
        *((ref, ref) for ref in mets.iter(f"{{{METS}}}mdRef")),
    ):
        assert path is not None
        told[path.get(f"{{{XLINK}}}href")] = digest.get("CHECKSUM")
    there = {
        path.relative_to(out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in out.rglob("*")
        if path.is_file() and path.name != "METS.xml"
    }
    assert told == there


def test_a_package_says_who_made_created_and_submits_it(kept: Archive, tmp_path: Path) -> None:
    """E-ARK CSIP 2.1, CSIP10 to 16, and SIP 2.1, SIP9 to 20: of each at most one."""
    out = tmp_path / "package"
    export.export_package(kept, names_in(kept), out, at=LATER)

    mets = ET.parse(out / "METS.xml").getroot()  # noqa: S314  (made by this test)
    provider = kept.record(names_in(kept)[0]).provider_name
    assert [
        (agent.get("ROLE"), agent.get("TYPE"), agent.findtext(f"{{{METS}}}name"))
        for agent in mets.iter(f"{{{METS}}}agent")
    ] == [
        ("CREATOR", "OTHER", "aicode-desktop"),
        ("ARCHIVIST", "ORGANIZATION", provider),
        ("CREATOR", "ORGANIZATION", provider),
    ]


def zipped(path: Path, *members: tuple[zipfile.ZipInfo | str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, content in members:
            pack.writestr(name, content)
    return path


def as_link(name: str) -> zipfile.ZipInfo:
    told = zipfile.ZipInfo(name)
    told.external_attr = (stat.S_IFLNK | 0o777) << 16
    return told


HOSTILE: dict[str, list[tuple[zipfile.ZipInfo | str, bytes]]] = {
    "climbs-out": [("../outside.txt", b"x")],
    "climbs-out-inside": [("a/../../outside.txt", b"x")],
    "from-the-root": [("/etc/passwd", b"x")],
    "from-a-drive": [("C:/Windows/x.txt", b"x")],
    "backslashes": [("..\\outside.txt", b"x")],
    "a-device": [("a/CON.txt", b"x")],
    "ends-in-a-dot": [("a./x.txt", b"x")],
    "a-colon": [("x.txt:stream", b"x")],
    "control-characters": [("a\x1b[2J.txt", b"x")],
    "ends-in-a-blank": [("a /x.txt", b"x")],
    "another-device": [("a/com¹.txt", b"x")],
    "a-letter-without-width": [("re\u200bply.txt", b"x")],
    "a-name-too-long": [("a" * 201, b"x")],
    "the-same-in-two-spellings": [("r\u00e9/x.txt", b"x"), ("re\u0301/x.txt", b"x")],
    "a-link": [(as_link("a/x.txt"), b"/etc/passwd")],
    "the-same-twice": [("A/x.txt", b"x"), ("a/X.txt", b"y")],
    "a-bomb": [("a/x.txt", b"\x00" * 30_000_000)],
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("folder", ["2026-0001 (copy)", "Société\u00a02026", "100 % signé"])
def test_a_record_whose_folder_a_person_named_goes_out_and_comes_in(
    folder: str, way: str, kept: Archive, other: Archive, tmp_path: Path
) -> None:
    write, name = WAYS[way]
    own = Archive(tmp_path / "own")
    shutil.copytree(kept.folders()[0], own.root / folder)
    acts.adopt(own, folder, at=LATER)
    acts.note(
        own, folder, EventKind.REPLY_KEPT, on=LATER.date(), at=LATER, files={"reply.eml": b"x"}
    )

    write(own, [folder], tmp_path / name, at=LATER)
    own.close()
    taken = list(intake.take_in(other, tmp_path / name, at=LATER))

    assert [(one.outcome, one.problems) for one in taken] == [(Outcome.TAKEN_IN, ())]
    assert taken[0].record is not None
    events = other.events_of(taken[0].record.folder.name)
    assert [event.kind for event in events] == [EventKind.IMPORTED, EventKind.REPLY_KEPT]
    if way == "package":
        mets = ET.parse(tmp_path / name / "METS.xml").getroot()  # noqa: S314  (made by this test)
        links = [one.get(f"{{{XLINK}}}href", "") for one in mets.iter(f"{{{METS}}}FLocat")]
        assert all(link.isascii() and " " not in link for link in links)
        assert all((tmp_path / name / unquote(link)).is_file() for link in links)


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_zip_that_could_do_harm_is_refused_before_anything_is_unpacked(
    kind: str, other: Archive, tmp_path: Path
) -> None:
    source = zipped(tmp_path / "hostile.zip", *HOSTILE[kind])

    with pytest.raises(RecordError, match="not safe to unpack"):
        list(intake.take_in(other, source, at=LATER))

    assert not other.root.exists()
    assert not (tmp_path.parent / "outside.txt").exists()


def lie_about_size(content: bytes) -> bytes:
    """Return the ZIP with the one size that it tells halved, in the directory at its end."""
    at = content.rindex(b"PK\x01\x02") + 24
    size = int.from_bytes(content[at : at + 4], "little")
    return content[:at] + (size // 2).to_bytes(4, "little") + content[at + 4 :]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda _content: b"not a zip",
        lambda _content: b"",
        lambda content: content[: len(content) // 2],
        lambda content: content.replace(b"xxxx", b"yyyy"),
        lie_about_size,
    ],
    ids=["text", "empty", "torn", "damaged", "lies"],
)
def test_a_file_that_is_no_sound_zip_is_refused(
    spoil: Callable[[bytes], bytes], other: Archive, tmp_path: Path
) -> None:
    source = tmp_path / "a.zip"
    with zipfile.ZipFile(source, "w", zipfile.ZIP_STORED) as pack:
        pack.writestr("a/bagit.txt", b"x" * 1000)
    source.write_bytes(spoil(source.read_bytes()))

    with pytest.raises((CannotReadFileError, RecordError)):
        list(intake.take_in(other, source, at=LATER))

    assert not other.root.exists()


def test_a_folder_that_leads_elsewhere_is_not_followed(
    kept: Archive, other: Archive, tmp_path: Path
) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "link").symlink_to(kept.folders()[0])
    (source / "round").symlink_to(source)

    with pytest.raises(RecordError, match="no record"):
        list(intake.take_in(other, source, at=LATER))


def test_an_entry_that_points_out_of_the_archive_is_not_believed(
    kept: Archive, other: Archive, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    export.export_bag(kept, names_in(kept), out, at=LATER)
    secret = tmp_path / "secret"
    secret.mkdir()
    for entry in (out / "data/_chain").iterdir():
        text = entry.read_text("utf-8")
        entry.write_text(
            text.replace(f'"files": "{names_in(kept)[0]}', '"files": "../../../secret')
        )

    taken = list(intake.take_in(other, out, at=LATER))

    assert {one.outcome for one in taken} == {Outcome.TAKEN_IN}
    assert not any(event.files for p in other.folders() for event in other.events_of(p.name))
