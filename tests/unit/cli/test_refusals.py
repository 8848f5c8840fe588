"""Command lines that say what cannot be, or less than was meant, are refused before any work."""

from pathlib import Path

import pytest

from aicode_desktop.cli.exit_codes import FILE_PROBLEM, OK, REFUSED, USAGE
from aicode_desktop.cli.main import main
from tests.archives import grow

Said = pytest.CaptureFixture[str]
SIGN = ("sign", "form.pdf", "--key", "key.p12", "-o", "signed.pdf")
SUBMIT = ("submit", "draft.json", "--key", "key.p12", "--out", "record")


@pytest.mark.parametrize("command", [SIGN, SUBMIT])
@pytest.mark.parametrize(
    "more", [("--level", "lt"), ("--level", "t"), ("--revocation", "a.crl"), ("--issuer", "a.pem")]
)
def test_who_asks_for_a_lasting_signature_without_a_service_does_not_get_a_plain_one(
    command: tuple[str, ...], more: tuple[str, ...], capsys: Said
) -> None:
    with pytest.raises(SystemExit) as end:
        main([*command, *more])

    assert end.value.code == USAGE
    assert "--timestamp URL" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ((*SIGN, "--certificate", "Ana"), "--certificate does nothing without --token"),
        ((*SUBMIT, "--pin-file", "pin"), "--pin-file does nothing without --token"),
        (("fill", "f.docx", "d.json", "-o", "g.docx", "--exported", "w.pdf"), "without --pdf"),
        (("fill", "f.docx", "d.json"), "-o FILLED.docx, --pdf FORM.pdf"),
        (("comments", "d.json", "--by", "Ana"), "--by does nothing without --add"),
        (("edition", "load", "c.json", "--sha256", "0", "--trust", "r.pem"), "without --signature"),
        (
            ("freeze", "d.json", "-o", "f.age", "--to", "age1", "--passphrase-file", "p"),
            "not by bo",
        ),
        (("gap", "d.json"), "that ends in .pdf"),
        (("verify", "a.pdf", "--trusted-list-signer", "c.pem"), "nothing without --trusted-list"),
        (("followup", "--sent", "2026-11-20"), "--sent does nothing without RECORD"),
        (("verify", "a.pdf", "b.pdf", "--detail"), "about one FILE"),
    ],
)
def test_an_option_that_would_do_nothing_is_not_passed_over(
    command: tuple[str, ...], said: str, capsys: Said
) -> None:
    with pytest.raises(SystemExit) as end:
        main(command)

    assert end.value.code == USAGE
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    "command",
    [
        ("archive", "list", "--year", "99999999999999999999"),
        ("archive", "list", "--year", "-1"),
        ("archive", "renew", "--within", "99999999999"),
        ("archive", "renew", "--within", "-3"),
        ("followup", "--after", "99999999999"),
        ("followup", "--after", "soon"),
    ],
)
def test_numbers_that_cannot_be_are_refused(command: tuple[str, ...], capsys: Said) -> None:
    with pytest.raises(SystemExit) as end:
        main(command)

    assert end.value.code == USAGE
    assert "from " in capsys.readouterr().err


@pytest.mark.parametrize(
    "typed", ["yesterday", "23.11.2026", "2026-W48-1", "20261123", "2026-02-30"]
)
def test_what_is_no_day_is_refused(typed: str, capsys: Said) -> None:
    for command in (("followup", "record", "--listed"), ("fill", "f", "d", "-o", "o", "--on")):
        with pytest.raises(SystemExit) as end:
            main([*command, typed])
        assert end.value.code == USAGE
        assert f"“{typed}” is no day" in capsys.readouterr().err


@pytest.mark.parametrize("act", [("verify",), ("list",), ("export", "-o", "out")])
def test_a_folder_of_records_that_is_not_there_is_no_sound_archive(
    act: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "folder" / "of letters").mkdir(parents=True)

    for root in ("mistyped", "file", "folder"):
        assert main(["archive", *act, "--root", root]) == FILE_PROBLEM
        assert "no archive" in capsys.readouterr().err
    assert {path.name for path in tmp_path.rglob("*")} == {"file", "folder", "of letters"}


def test_an_archive_without_a_record_is_not_exported(home: Path, tmp_path: Path) -> None:
    assert main(["archive", "export", "-o", str(tmp_path / "out")]) == REFUSED
    grow(home / "records", 1)
    assert main(["archive", "export", "-o", str(tmp_path / "out")]) == OK
