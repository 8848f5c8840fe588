"""``aicode archive``: what it says, what it writes, and its exit codes."""

import csv
import json
import re
from datetime import timedelta
from pathlib import Path

import pytest

from aicode_desktop.archive.audit import check_record
from aicode_desktop.archive.retention import Retention, due
from aicode_desktop.cli.exit_codes import FILE_PROBLEM, NOT_READY, OK, REFUSED
from aicode_desktop.cli.main import main
from aicode_desktop.errors import RecordError
from aicode_desktop.host import paths
from aicode_desktop.workflow.archiving import archive_in
from tests import pki
from tests.archives import grow
from tests.fakes import StoppedClock

EXAMPLES = Path(__file__).parents[3] / "resources" / "examples"

Said = pytest.CaptureFixture[str]


@pytest.fixture
def records(home: Path) -> Path:
    return grow(paths.records(), 12)


def aicode(*words: str | Path) -> int:
    return main(["archive", *map(str, words)])


def test_records_are_listed_with_the_newest_first(records: Path, capsys: Said) -> None:
    assert aicode("list") == OK

    said = capsys.readouterr()
    assert len(said.out.splitlines()) == 12
    assert said.out.startswith("2026-00012  ")
    assert said.err.strip() == "12 records"


@pytest.mark.parametrize("order", [("--root", "other", "list"), ("list", "--root", "other")])
def test_the_folder_of_records_is_named_before_or_after_the_act(
    order: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.chdir(tmp_path)
    grow(tmp_path / "other", 3)

    assert aicode(*order) == OK
    assert capsys.readouterr().err.strip() == "3 records"


def test_records_are_searched_and_told_as_json(records: Path, capsys: Said) -> None:
    assert aicode("search", "2026-00003", "--json") == OK

    (found,) = json.loads(capsys.readouterr().out)
    assert found["document_number"] == "2026-00003"
    assert len(found["sha512"]) == 128


def test_the_list_goes_out_as_csv_that_no_spreadsheet_runs(
    records: Path, tmp_path: Path, capsys: Said
) -> None:
    out = tmp_path / "records.csv"
    assert aicode("list", "--csv", out) == OK
    assert aicode("list", "--csv", out) == FILE_PROBLEM  # never overwritten

    with out.open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    assert len(rows) == 12
    assert rows[0]["Number"] == "2026-00012"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("Signatory Form", " November 2026", "Kept")),
        ("de", ("Unterzeichnerformular", ". November 2026", "Abgelegt")),
        ("fr", ("Formulaire de signataire", " novembre 2026", "Conservé")),
    ],
)
def test_list_and_table_are_in_the_language_of_their_reader(
    language: str, words: tuple[str, ...], records: Path, tmp_path: Path, capsys: Said
) -> None:
    out = tmp_path / "records.csv"
    assert main(["--language", language, "archive", "list", "--csv", str(out)]) == OK
    table = out.read_text(encoding="utf-8-sig")
    capsys.readouterr()
    assert main(["--language", language, "archive", "list"]) == OK
    lines = capsys.readouterr().out
    for word in words:
        assert word in lines
    assert words[0] in table
    assert words[2] in table
    assert "2026-11-" in table, "days of a table sort"
    assert not {"first_form", "kept", "safety_and_security"} & set(re.split("[,;]", table))


def test_verifying_hashes_says_what_is_proven(records: Path, capsys: Said) -> None:
    assert aicode("verify", "--hashes-only") == OK
    said = capsys.readouterr().out
    assert "12 of 12 records are sound." in said
    assert "It does not prove:" in said

    (records / "2026-00004/data/mail.eml").write_bytes(b"x")
    assert aicode("verify", "--hashes-only", "--json") == NOT_READY
    told = json.loads(capsys.readouterr().out)
    assert not told["is_sound"]
    bad = [one for one in told["records"] if not one["is_sound"]]
    assert [(one["folder"], one["problems"]) for one in bad] == [
        ("2026-00004", ["“mail.eml” was altered."])
    ]


def test_one_record_is_verified_by_name_path_or_number(records: Path, capsys: Said) -> None:
    for named in ("2026-00004", records / "2026-00004"):
        assert aicode("verify", "--hashes-only", named) == OK
        assert "1 of 1 records are sound." in capsys.readouterr().out
    assert aicode("verify", "--hashes-only", "2027-00001") == REFUSED


def test_a_head_that_was_noted_elsewhere_shows_that_the_end_was_cut(
    records: Path, capsys: Said
) -> None:
    aicode("verify", "--hashes-only", "--json")
    head = json.loads(capsys.readouterr().out)["head"]
    assert aicode("verify", "--hashes-only", "--head", head) == OK
    assert aicode("verify", "--hashes-only", "--head", f"{head[:32].upper()}…") == OK  # as shown
    capsys.readouterr()
    assert aicode("verify", "--hashes-only", "--head", head[:8]) == NOT_READY
    assert "fewer than 16 digits" in capsys.readouterr().out

    (records / "_chain/000/000012.json").unlink()
    (records / "2026-00012").rename(records.parent / "gone")
    assert aicode("verify", "--hashes-only") == NOT_READY
    assert "The list knew of entry 12" in capsys.readouterr().out
    (records.parent / "records-list-000012.sqlite").unlink()
    assert aicode("verify", "--hashes-only") == OK  # nobody can tell
    assert aicode("verify", "--hashes-only", "--head", head) == NOT_READY
    assert "its end was cut or changed" in capsys.readouterr().out


def test_records_go_out_and_come_in_at_another_place(
    records: Path, tmp_path: Path, capsys: Said
) -> None:
    for kind, name in (("bag", "bag"), ("zip", "records.zip"), ("sip", "package")):
        out = tmp_path / name
        assert aicode("export", "2026-00001", "2026-00002", "--as", kind, "-o", out) == OK
        assert aicode("export", "2026-00001", "--as", kind, "-o", out) == FILE_PROBLEM
        elsewhere = tmp_path / f"{kind}-taken" / "records"
        assert aicode("--root", elsewhere, "import", out) == OK
        capsys.readouterr()
        assert aicode("--root", elsewhere, "verify", "--hashes-only") == OK
        assert "2 of 2 records are sound." in capsys.readouterr().out


def test_records_are_disposed_of_only_when_due_and_when_somebody_decides(
    records: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert aicode("dispose") == OK
    assert "0 records are due." in capsys.readouterr().err
    assert aicode("dispose", "2026-00001", "--confirm", "Jane Doe") == REFUSED

    later = StoppedClock(pki.NOW + timedelta(days=366 * 11))
    monkeypatch.setattr("aicode_desktop.cli.archive.SystemClock", lambda: later)
    assert aicode("dispose") == OK
    assert "12 records are due." in capsys.readouterr().err
    assert (records / "2026-00001").is_dir()
    assert aicode("dispose", "2026-00001", "--confirm", "Jane Doe") == OK

    assert not (records / "2026-00001").exists()
    capsys.readouterr()
    assert aicode("list", "--state", "disposed", "--json") == OK
    (gone,) = json.loads(capsys.readouterr().out)
    assert gone["folder"] == "2026-00001"
    assert aicode("verify", "--hashes-only") == OK


def test_periods_are_set_and_remembered(records: Path, capsys: Said) -> None:
    assert aicode("dispose", "--long", "1", "--short", "1") == OK
    assert aicode("dispose", "--long", "0") == REFUSED

    with archive_in(records) as archive:
        after = (pki.NOW + timedelta(days=400)).date()
        found = archive.ask(lambda index: due(index, Retention(1, 1), today=after))
        assert len(found) == 12
        assert archive.ask(lambda index: due(index, Retention(), today=after)) == ()
    with pytest.raises(RecordError):
        Retention(10, 1000)


def test_a_list_that_was_lost_is_made_anew(records: Path, capsys: Said) -> None:
    aicode("list")
    paths.records().with_name("records-list.sqlite").write_bytes(b"not a list")
    for ending in ("-wal", "-shm"):
        paths.records().with_name(f"records-list.sqlite{ending}").unlink(missing_ok=True)

    assert aicode("list") == OK
    assert aicode("rebuild") == OK
    assert "12 entries" in capsys.readouterr().out


@pytest.mark.parametrize("act", ["verify", "dispose", "renew", "export"])
def test_a_folder_that_the_chain_does_not_know_is_not_left_out_in_silence(
    records: Path, act: str, tmp_path: Path, capsys: Said
) -> None:
    (records / "2026-00003").rename(records / "by-hand")
    output = ("-o", tmp_path / "out") if act == "export" else ()
    assert aicode(act, "2026-00001", "by-hand", *output) == REFUSED
    assert "“by-hand” lies among the records and is in no entry." in capsys.readouterr().err


def test_an_archive_that_takes_nothing_says_why_and_not_that_somebody_writes(
    records: Path, capsys: Said
) -> None:
    (records / ".lock").unlink(missing_ok=True)
    (records / ".lock").mkdir()  # as on a disk that can only be read, the lock cannot be opened
    record = records / "2026-00001"
    assert main(["followup", str(record), "--sent", "2026-11-23"]) == FILE_PROBLEM
    assert "“records” cannot be written: it is a folder." in capsys.readouterr().err


def test_submit_keeps_evidence_of_authority(tmp_path: Path, capsys: Said) -> None:
    key, passphrase = tmp_path / "key.p12", tmp_path / "passphrase"
    key.write_bytes(pki.signatory("João Conceição e Sá").p12())
    passphrase.write_text(pki.PASSPHRASE, "utf-8")
    evidence = tmp_path / "Mandate.PDF"
    evidence.write_bytes(b"%PDF-1.7 mandate")
    draft = EXAMPLES / "voluntary-safety-named-models.json"
    out = tmp_path / "record"

    asked = ["submit", draft, "--key", key, "--passphrase-file", passphrase, "--out", out]
    empty = tmp_path / "empty.pdf"
    empty.touch()
    assert main([*map(str, asked), "--authority", str(empty)]) == FILE_PROBLEM
    assert "“empty.pdf” is empty." in capsys.readouterr().err
    assert main([*map(str, asked), "--authority", str(evidence)]) == OK

    assert (out / "data/authority-1.pdf").read_bytes() == evidence.read_bytes()
    assert aicode("--root", tmp_path / "taken", "import", out) == OK
    with archive_in(tmp_path / "taken") as archive:
        (folder,) = archive.folders()
    assert check_record(folder) == ()
