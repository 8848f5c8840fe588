"""The counsel at the terminal."""

import json
from pathlib import Path

import pytest

from aicode_desktop.check.examples import examples
from aicode_desktop.cli.exit_codes import FILE_PROBLEM, OK
from aicode_desktop.cli.main import main
from aicode_desktop.model.codec import encode
from aicode_desktop.model.draft import Draft


@pytest.mark.parametrize("path", examples(), ids=lambda path: path.stem)
def test_explain_says_every_chapter_and_model(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", str(path)]) == OK
    said = capsys.readouterr().out
    for heading in ("Chapter Transparency", "What this form does not do", "no longer says"):
        assert heading in said
    assert "{" not in said


def test_explain_as_json_names_every_statement_with_sources(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["explain", str(examples()[2]), "--json"]) == OK
    said = json.loads(capsys.readouterr().out)
    assert said["situation"] == "has_systemic_risk"
    assert [chapter["answer"] for chapter in said["chapters"]] == ["opt_out", "opt_out", "sign"]
    first = said["signing"][0]
    assert first["id"] == "faq.1.sign"
    assert first["sources"] == [
        {"citation": "FAQ, paragraph 1", "as_of": "2025-07-31", "grade": "A"}
    ]


def test_a_draft_that_is_hardly_begun_is_explained_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "draft.json"
    path.write_bytes(encode(Draft()))
    assert main(["explain", str(path)]) == OK
    assert "Not every chapter is answered yet" in capsys.readouterr().out


def test_what_is_no_draft_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "draft.json"
    path.write_text("no draft", encoding="utf-8")
    assert main(["explain", str(path)]) == FILE_PROBLEM
    assert "not JSON" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("command", "name", "begins"),
    [
        ("brief", "brief.pdf", b"%PDF-"),
        ("gap", "gap.pdf", b"%PDF-"),
        ("gap", "gap.csv", b"\xef\xbb\xbfChapter,"),
        ("gap", "gap.XLSX", b"PK"),
        ("gap", "gap.json", b'{\n  "format": "aicode-measures"'),
        ("plan", "plan.pdf", b"%PDF-"),
        ("calendar", "deadlines.ics", b"BEGIN:VCALENDAR\r\n"),
    ],
)
def test_each_document_is_written_once_and_never_over_another(
    command: str, name: str, begins: bytes, tmp_path: Path
) -> None:
    path = tmp_path / name
    arguments = [command, str(examples()[2]), "-o", str(path)]
    assert main(arguments) == OK
    written = path.read_bytes()
    assert written.startswith(begins)
    assert main(arguments) == FILE_PROBLEM
    assert path.read_bytes() == written


def test_answers_filled_in_come_into_gap_and_plan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "form.json"
    draft.write_bytes(examples()[2].read_bytes())
    answers = tmp_path / "form.measures.json"
    assert main(["gap", str(draft), "-o", str(answers)]) == OK
    filled = json.loads(answers.read_bytes())
    filled["measures"][0] |= {"own_measure": "A register", "status": "in_place"}
    answers.write_text(json.dumps(filled), encoding="utf-8")
    capsys.readouterr()
    assert main(["gap", str(draft), "-o", str(tmp_path / "gap.csv")]) == OK
    assert b"A register" in (tmp_path / "gap.csv").read_bytes()
    said = capsys.readouterr()
    assert "never attached" in said.out
    assert "measures[0].evidence" in said.err


def test_a_gap_analysis_of_no_known_kind_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "gap.docx"
    assert main(["gap", str(examples()[2]), "-o", str(path)]) == FILE_PROBLEM
    assert not path.exists()
    assert ".xlsx" in capsys.readouterr().err


def test_answers_that_are_no_answers_are_refused_and_nothing_is_written(tmp_path: Path) -> None:
    path = tmp_path / "gap.pdf"
    draft = str(examples()[2])
    assert main(["gap", draft, "--measures", draft, "-o", str(path)]) == FILE_PROBLEM
    assert not path.exists()


def test_a_table_filled_in_elsewhere_comes_back_with_what_was_not_understood(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft, table, answers = str(examples()[2]), tmp_path / "gap.csv", tmp_path / "answers.json"
    assert main(["gap", draft, "-o", str(table)]) == OK
    content = table.read_text(encoding="utf-8-sig")
    rows = content.splitlines(keepends=True)
    rows[1] = rows[1].replace(",,,,,Not yet answered,", ",A register,Minutes,Legal,,In place,")
    rows[2] = rows[2].replace(",,,,,Not yet answered,", ",,,,,perhaps,")
    table.write_text("".join(rows), encoding="utf-8")
    capsys.readouterr()
    assert main(["gap", draft, "--from", str(table)]) == OK
    said = capsys.readouterr().out
    assert "1 measure understood." in said
    assert "transparency 1.1: new" in said
    assert "Row 3, column “Status”: “perhaps” is not understood." in said
    assert main(["gap", draft, "--from", str(table), "-o", str(answers)]) == OK
    (kept,) = [each for each in json.loads(answers.read_bytes())["measures"] if each["own_measure"]]
    assert (kept["evidence"], kept["status"]) == ("Minutes", "in_place")
    capsys.readouterr()
    assert main(["gap", draft, "--measures", str(answers), "--from", str(table)]) == OK
    assert "new" not in capsys.readouterr().out


def test_a_table_that_is_none_is_refused_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "gap.pdf"
    table = tmp_path / "gap.xlsx"
    table.write_bytes(b"PK\x03\x04")
    assert main(["gap", str(examples()[2]), "--from", str(table), "-o", str(path)]) == FILE_PROBLEM
    assert not path.exists()
    assert "not a spreadsheet" in capsys.readouterr().err
    for content in (b"", b"\x00\x93\x1f", b"Name,Version\nPhronesis,1\n"):
        csv = tmp_path / "models.csv"
        csv.write_bytes(content)
        command = ["gap", str(examples()[2]), "--from", str(csv), "-o", str(path)]
        assert main(command) == FILE_PROBLEM
        assert "“models.csv” holds no table of measures." in capsys.readouterr().err
    assert not path.exists()
