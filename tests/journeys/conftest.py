"""The command line as a person uses it, at a stopped time, with keys issued for the session."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from aicode_desktop.cli import commands, following_up, later_acts
from aicode_desktop.cli.main import main
from aicode_desktop.model.codec import decode
from tests import pki
from tests.fakes import StoppedClock


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
    for room in (commands, following_up, later_acts):
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
