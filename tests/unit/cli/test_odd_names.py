"""Names that no file can have, that are no text, or that lead to a device: told, never a fault."""

import json
import os
from pathlib import Path

import pytest

from aicode_desktop.cli.exit_codes import FILE_PROBLEM, NOT_READY, OK, REFUSED, USAGE
from aicode_desktop.cli.main import main
from tests.archives import grow
from tests.documents import example, rendered, signed

Said = pytest.CaptureFixture[str]
NO_TEXT = os.fsdecode(b"no\xff\xfetext")
TOO_LONG = "a" * 300


@pytest.mark.parametrize(
    "command",
    [
        *(("archive", act, "--root", TOO_LONG) for act in ("list", "verify", "rebuild")),
        ("archive", "import", TOO_LONG),
        ("archive", "import", "/dev/zero"),
        ("change", TOO_LONG, "-o", "draft.json"),
        ("edition", "compare", "2025-07-10", "2025-07-10", "--record", TOO_LONG),
        ("archive", "export", NO_TEXT, "--as", "zip", "-o", "out.zip"),
        ("archive", "import", NO_TEXT),
        ("followup", TOO_LONG),
    ],
)
def test_a_name_that_leads_to_no_file_is_told_in_three_sentences(
    command: tuple[str, ...],
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Said,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(command) in {FILE_PROBLEM, REFUSED}
    assert len(capsys.readouterr().err.splitlines()) == 3
    assert not (home / "draft.json").exists()


@pytest.mark.parametrize(
    "command",
    [
        ("email", "signed.pdf", "--also", "", "-o", "mail.eml"),
        ("archive", "list", "--root="),
        ("check", ""),
    ],
)
def test_an_empty_argument_is_not_taken_for_none(command: tuple[str, ...], capsys: Said) -> None:
    with pytest.raises(SystemExit) as end:
        main(command)
    assert end.value.code == USAGE
    assert "an argument is empty" in capsys.readouterr().err


def test_a_module_whose_name_is_no_text_is_told_in_json(capsys: Said) -> None:
    assert main(["doctor", "--module", f"/{NO_TEXT}.so", "--json"]) == NOT_READY
    told = json.loads(capsys.readouterr().out)
    assert told["modules"][0]["path"] == f"/{NO_TEXT}.so"


def test_a_report_on_a_file_whose_name_is_no_text_is_written_all_the_same(tmp_path: Path) -> None:
    document = tmp_path / f"{NO_TEXT}.pdf"
    document.write_bytes(signed(rendered(example())).pdf)
    for ending in ("txt", "json", "pdf"):
        assert main(["verify", str(document), "--report", str(tmp_path / f"r.{ending}")]) == OK
    assert "udcff" in (tmp_path / "r.txt").read_text(encoding="utf-8")


@pytest.mark.usefixtures("home")
def test_a_record_in_a_folder_whose_name_is_no_text_is_taken_in_and_found(
    tmp_path: Path, capsys: Said
) -> None:
    (record,) = (each for each in grow(tmp_path / "there", 1).iterdir() if "_" not in each.name)
    record.rename(tmp_path / NO_TEXT)
    assert main(["archive", "import", str(tmp_path / NO_TEXT)]) == OK
    assert main(["archive", "verify", "--hashes-only"]) == OK
    assert "1 of 1 records are sound" in capsys.readouterr().out
