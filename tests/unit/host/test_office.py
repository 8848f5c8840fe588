"""The office program: found on each system, alone, without a network, for a limited time."""

import json
import os
import stat
import sys
import time
from pathlib import Path

import pytest

from aicode_desktop.errors import NoOfficeError
from aicode_desktop.host import office, processes

FAKE = """\
#!{python}
import json, os, pathlib, subprocess, sys, time
log = pathlib.Path({log!r})
profile = next(one for one in sys.argv if one.startswith("-env:"))
source = pathlib.Path(sys.argv[-1])
settings = source.parent / "profile" / "user" / "registrymodifications.xcu"
log.write_text(json.dumps({{
    "arguments": sys.argv[1:], "environment": dict(os.environ), "settings": settings.read_text(),
    "mode": source.stat().st_mode & 0o777, "folder": str(source.parent),
}}))
{act}
"""
MAKE = """\
out = pathlib.Path(sys.argv[sys.argv.index("--outdir") + 1])
out.mkdir()
(out / "form.pdf").write_bytes(b"%PDF-" + source.read_bytes())
"""
HANG = """\
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
log.with_suffix(".child").write_text(str(child.pid))
time.sleep(60)
"""


def fake(folder: Path, act: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put an office program into *folder* that notes how it was called; return its notes."""
    log = folder / "log.json"
    program = folder / "soffice"
    program.write_text(FAKE.format(python=sys.executable, log=str(log), act=act), encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv(office.PROGRAM_VARIABLE, str(program))
    return log


def has_ended(number: int) -> bool:
    """Whether that process is gone, or waits only for its parent to notice that it is."""
    return processes._mark_of(number) in {str(number), f"{number} ended"}


def test_it_works_in_a_folder_of_its_own_without_macros_links_and_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_TOKEN", "not for others")
    log = fake(tmp_path, MAKE, monkeypatch)

    assert office.pdf_of(b"a form") == b"%PDF-a form"
    said = json.loads(log.read_bytes())
    assert "SECRET_TOKEN" not in said["environment"]
    assert said["environment"]["https_proxy"] == "http://127.0.0.1:9"
    assert said["mode"] == 0o600
    assert "--headless" in said["arguments"]
    for setting in ("SelectPdfVersion", "UseTaggedPDF", "DisableMacrosExecution", "ProxyType"):
        assert setting in said["settings"]
    assert not Path(said["folder"]).exists()  # with the person's data in it


def test_a_program_that_hangs_is_ended_with_all_that_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = fake(tmp_path, HANG, monkeypatch)
    with pytest.raises(NoOfficeError, match="did not finish within 1 seconds"):
        office.pdf_of(b"a form", timeout_seconds=1)

    child = int(log.with_suffix(".child").read_text())
    give_up = time.monotonic() + 5
    while not has_ended(child) and time.monotonic() < give_up:
        time.sleep(0.01)
    assert has_ended(child)


def test_a_program_that_makes_nothing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake(tmp_path, "", monkeypatch)
    with pytest.raises(NoOfficeError, match="could not turn"):
        office.pdf_of(b"a form")


def test_a_program_that_cannot_be_started_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "soffice"
    program.write_bytes(b"no program")
    monkeypatch.setenv(office.PROGRAM_VARIABLE, str(program))
    with pytest.raises(NoOfficeError, match="could not be started"):
        office.pdf_of(b"a form")


@pytest.mark.parametrize(
    ("system", "variable", "place"),
    [
        ("win32", "PROGRAMFILES", "LibreOffice/program/soffice.com"),
        ("win32", "LOCALAPPDATA", "LibreOffice/program/soffice.exe"),
        ("darwin", "HOME", "Applications/LibreOffice.app/Contents/MacOS/soffice"),
        ("linux", "PATH", "soffice"),
        ("linux", "PATH", "libreoffice"),
    ],
)
def test_it_is_found_where_each_system_keeps_it(
    system: str, variable: str, place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA", office.PROGRAM_VARIABLE):
        monkeypatch.delenv(name, raising=False)
    program = tmp_path / place
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_bytes(b"")
    program.chmod(0o700)
    monkeypatch.setenv(variable, str(tmp_path))
    monkeypatch.setattr(sys, "platform", system)

    assert office.office_program() == program


def test_where_there_is_none_the_way_by_word_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(office.PROGRAM_VARIABLE, os.devnull + "/none")
    with pytest.raises(NoOfficeError, match="not installed") as refused:
        office.pdf_of(b"a form")

    assert "PDF/A" in refused.value.next_step
