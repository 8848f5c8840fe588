import hashlib
import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from aicode_desktop.archive.record import open_record, records_in
from aicode_desktop.errors import CannotWriteError, OutputExistsError, RecordError
from aicode_desktop.model.message import EmailDraft
from aicode_desktop.model.record import Record, UnreadableRecord
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.model.signed import SignedDocument
from tests import pki
from tests.fakes import FullDisk
from tests.unit.archive.conftest import Keep


def everything_in(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_record_holds_what_was_signed_typed_mailed_and_found(
    kept: Keep, signed: SignedDocument, email: EmailDraft
) -> None:
    record = kept()

    assert {name: path.read_bytes() for name, path in record.payload.items()} == {
        "signed-form.pdf": signed.pdf,
        "unsigned-form.pdf": b"%PDF-1.7 unsigned",
        "draft.json": b'{"draft": true}',
        "submission.json": signed.content.canonical_json,
        "mail.eml": email.eml,
        "verification.json": b'{"verdict": "signed"}',
    }


def test_a_record_says_what_it_is_about(kept: Keep, signed: SignedDocument) -> None:
    record = kept()

    assert record == Record(
        folder=record.folder,
        kept_at=pki.NOW,
        kind=DocumentKind.FORM,
        document_number="2026-0001",
        provider_name="Φρόνησις ΑΕ",
        signatory_names=("Eleni Papadopoulou",),
        payload=record.payload,
        fingerprint=signed.content.fingerprint,
        file_sha256=signed.sha256,
        edition="2025-07-10",
        chapters=signed.content.draft.chapters.signed(),
        model_names=tuple(model.name for model in signed.content.draft.models),
    )
    assert open_record(record.folder) == record


def test_the_manifests_name_every_file_with_its_digest(kept: Keep) -> None:
    files = everything_in(kept().folder)

    for algorithm in ("sha256", "sha512"):
        listed = files[f"manifest-{algorithm}.txt"] + files[f"tagmanifest-{algorithm}.txt"]
        digests = {line[-1]: line[0] for line in map(str.split, listed.decode().splitlines())}
        expected = {
            name: hashlib.new(algorithm, content).hexdigest()
            for name, content in files.items()
            if not name.startswith("tagmanifest")
        }
        assert digests == expected


def test_the_record_explains_itself_in_words(kept: Keep) -> None:
    readme = (kept().folder / "README.txt").read_text("utf-8")

    for said in (
        "Record of a signed Signatory Form",
        "2026-0001",
        "Φρόνησις ΑΕ",
        "sha256sum --check manifest-sha256.txt",
        "data/signed-form.pdf",
        "data/mail.eml",
    ):
        assert said in readme
    assert max(map(len, readme.splitlines())) <= 100


def test_only_the_owner_can_read_a_record(kept: Keep) -> None:
    folder = kept().folder

    modes = {stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*") if path.is_file()}
    assert modes == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "data").stat().st_mode) == 0o700


def test_a_rehearsal_is_kept_as_a_specimen_without_a_mail(
    kept: Keep, rehearsed: SignedDocument
) -> None:
    record = kept(signed=rehearsed, email=None)

    assert record.kind is DocumentKind.SPECIMEN
    assert "mail.eml" not in record.payload
    assert (record.folder / "README.txt").read_text("utf-8").startswith("SPECIMEN.")


def test_a_rehearsal_with_a_mail_is_not_kept(
    kept: Keep, rehearsed: SignedDocument, tmp_path: Path
) -> None:
    with pytest.raises(RecordError, match="rehearsal"):
        kept(signed=rehearsed)

    assert list(tmp_path.iterdir()) == []


def test_a_mail_with_another_form_is_not_kept(
    kept: Keep, email: EmailDraft, tmp_path: Path
) -> None:
    with pytest.raises(RecordError, match="does not carry the form"):
        kept(email=replace(email, attachment=b"another"))

    assert list(tmp_path.iterdir()) == []


def test_a_record_is_never_overwritten(kept: Keep) -> None:
    before = everything_in(kept().folder)

    with pytest.raises(OutputExistsError):
        kept(draft_json=b"another")

    assert everything_in(open_record(kept("another").folder).folder).keys() == before.keys()
    assert everything_in(kept("third").folder)["data/draft.json"] == b'{"draft": true}'


def test_a_record_takes_over_an_empty_folder(kept: Keep, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()

    assert kept("out").folder == tmp_path / "out"


@pytest.mark.parametrize("room_bytes", [0, 100, 9000, 20_000])
def test_a_disk_that_fills_leaves_no_half_record(
    room_bytes: int, kept: Keep, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = FullDisk(room_bytes)
    with disk.in_place(monkeypatch), pytest.raises(CannotWriteError, match="full"):
        kept()

    assert disk.refusals
    assert list(tmp_path.iterdir()) == []


def test_keeping_leaves_the_working_folder_of_the_process_alone(kept: Keep) -> None:
    before = Path.cwd()
    with ThreadPoolExecutor(4) as workers:
        records = list(workers.map(kept, [f"record-{n}" for n in range(8)]))

    assert Path.cwd() == before
    assert len({record.folder for record in records}) == 8


def test_records_are_listed_with_the_newest_first(kept: Keep, tmp_path: Path) -> None:
    for days in (2, 0, 1):
        kept(f"r{days}", at=pki.NOW + timedelta(days=days))

    listed = records_in(tmp_path)

    assert [record.folder.name for record in listed] == ["r2", "r1", "r0"]


def test_what_cannot_be_read_is_listed_as_such(kept: Keep, tmp_path: Path) -> None:
    kept("sound")
    (tmp_path / "letters").mkdir()
    broken = kept("broken")
    (broken.folder / "bag-info.txt").write_bytes(b"\xff\xfe")
    (tmp_path / "notes.txt").write_text("not a folder")
    (tmp_path / ".hidden.partial").mkdir()

    sound, *rest = records_in(tmp_path)

    assert isinstance(sound, Record)
    assert sound.folder.name == "sound"
    assert [entry.folder.name for entry in rest] == ["broken", "letters"]
    assert all(isinstance(entry, UnreadableRecord) for entry in rest)


def test_a_folder_of_records_that_is_not_there_has_none(tmp_path: Path) -> None:
    assert records_in(tmp_path / "none") == ()


@pytest.mark.parametrize(
    "tags",
    [
        b"",
        b"no colon\n",
        b"Aicode-Kind: other\n",
        b"Aicode-Kept-At: yesterday\n",
        b"\x00" * 200_000,
    ],
)
def test_a_description_that_is_none_is_a_damaged_record(tags: bytes, kept: Keep) -> None:
    folder = kept().folder
    (folder / "bag-info.txt").write_bytes(tags)

    with pytest.raises(RecordError, match="not a record"):
        open_record(folder)


def test_a_name_over_several_lines_cannot_add_to_the_description(
    kept: Keep, signed: SignedDocument
) -> None:
    draft = signed.content.draft
    provider = replace(draft.provider, legal_name="A\nAicode-Kind: specimen\r\n\u202eB")
    content = replace(signed.content, draft=replace(draft, provider=provider))

    record = kept(signed=replace(signed, content=content), email=None)

    assert record.kind is DocumentKind.FORM
    assert record.provider_name == "A Aicode-Kind: specimen B"


def test_a_payload_that_leads_elsewhere_is_not_offered(kept: Keep, tmp_path: Path) -> None:
    record = kept()
    secret = tmp_path / "secret"
    secret.write_bytes(b"x")
    record.payload["draft.json"].unlink()
    record.payload["draft.json"].symlink_to(secret)

    assert "draft.json" not in open_record(record.folder).payload
