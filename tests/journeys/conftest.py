"""Command line and window as a person uses them, at a stopped time, with keys of the session."""

import os
import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aicode_desktop.cli import archive, commands, following_up, later_acts
from aicode_desktop.cli.main import main
from aicode_desktop.drafts.vault import new_vault
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.gui.theme import Scheme, Theme, current_theme
from aicode_desktop.gui.window import Window
from aicode_desktop.model.codec import decode
from tests import pki
from tests.fakes import StoppedClock
from tests.journeys.hands import wait_for

MAIL_PROGRAM = """\
#!{python}
import pathlib, sys
pathlib.Path({log!r}).write_text("\\n".join(sys.argv[1:]), encoding="utf-8")
"""


@dataclass(frozen=True)
class Said:
    """What one command answered."""

    code: int
    out: str
    err: str


Aicode = Callable[..., Said]


@pytest.fixture
def aicode(
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> Aicode:
    """Return ``aicode(*arguments)``, run in this process, in a folder of its own, at one time."""
    monkeypatch.chdir(tmp_path)
    for room in (archive, commands, following_up, later_acts):
        monkeypatch.setattr(room, "SystemClock", lambda: StoppedClock(pki.NOW))
    monkeypatch.setattr("sys.stdin", None)

    def run(*arguments: object) -> Said:
        capfd.readouterr()
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as stop:  # how argparse refuses
            code = int(stop.code or 0)
        said = capfd.readouterr()
        return Said(code, said.out, said.err)

    return run


@dataclass(frozen=True)
class Keys:
    """Key files for the signatories of one draft, and the options that name them."""

    options: tuple[object, ...]


@pytest.fixture
def keys_for(tmp_path: Path) -> Callable[[Path], Keys]:
    """Return a maker of one key file for each signatory of a draft file."""

    def make(draft_file: Path) -> Keys:
        folder = tmp_path / "keys"
        folder.mkdir(exist_ok=True)
        passphrase = folder / "passphrase"
        passphrase.write_text(pki.PASSPHRASE + "\n", encoding="utf-8")
        options: list[object] = []
        for number, signatory in enumerate(decode(draft_file.read_bytes()).signatories):
            key = folder / f"{number}.p12"
            issued = pki.signatory(signatory.name_latin or signatory.name, number=number)
            key.write_bytes(issued.p12())
            options += ["--key", key, "--passphrase-file", passphrase]
        return Keys(tuple(options))

    return make


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[Window]:
    """Return a window on the start page, as on the first day."""
    try:
        theme = current_theme()
    except LookupError:
        theme = Theme(qapp, asked_for=Scheme.LIGHT)
    session = Session(theme=theme, clock=StoppedClock())
    session.door.take(new_vault())
    window = Window(session)
    session.setParent(window)
    window.go_to(Place.START)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    wait_for(window, qtbot)
    yield window
    window.close()
    shiboken6.delete(window)


@pytest.fixture
def mail_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return what the mail program writes its arguments to; it is the first one on PATH."""
    folder, log = tmp_path / "bin", tmp_path / "mail.log"
    folder.mkdir()
    for name, source in {
        "xdg-email": MAIL_PROGRAM.format(python=sys.executable, log=str(log)),
        "xdg-mime": "#!/bin/sh\nexit 0\n",  # names no program, so the desktop's own is asked
    }.items():
        program = folder / name
        program.write_text(source, encoding="utf-8")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("DISPLAY", ":0")
    return log
