"""The counsel at the terminal."""

import json
from pathlib import Path

import pytest

from aicode_desktop.check.examples import examples
from aicode_desktop.cli.main import FILE_PROBLEM, OK, main
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
