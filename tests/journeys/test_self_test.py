"""The self-test does the main job for real, and says when a part of it fails."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from aicode_desktop.workflow import self_test
from tests.fakes import StoppedClock
from tests.journeys.conftest import Aicode
from tests.pki import NOW

_WINDOW = "import sys; from aicode_desktop.gui.main import main; sys.exit(main(['--selftest']))"


def test_the_window_opens_tries_every_part_and_leaves_nothing_behind(tmp_path: Path) -> None:
    temporary, home = tmp_path / "temporary", tmp_path / "home"
    temporary.mkdir()
    home.mkdir()
    told = {"TMPDIR": str(temporary), "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    unset = ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "XDG_DATA_HOME", "XDG_STATE_HOME")
    environment = {name: value for name, value in os.environ.items() if name not in unset}

    done = subprocess.run(
        [sys.executable, "-c", _WINDOW],
        env=environment | told, capture_output=True, text=True, check=False,
    )  # fmt: skip

    lines = done.stdout.splitlines()
    assert done.returncode == 0, done.stdout + done.stderr
    assert len(lines) == 13
    assert all(line.endswith(": Works") for line in lines)
    assert list(temporary.iterdir()) == []


def test_a_missing_library_is_named_and_nothing_further_is_tried(
    aicode: Aicode, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lacks_a_library(*_arguments: object, **_options: object) -> None:
        raise ImportError("libsomething.so.1: cannot open shared object file")

    monkeypatch.setattr(self_test, "submit", lacks_a_library)

    said = aicode("--selftest")

    assert said.code == 5
    assert said.out.splitlines() == ["Works: Asks the clock of this computer."]
    assert "Does not work: Renders, signs and validates the form" in said.err
    assert "libsomething.so.1" in said.err


def test_a_record_whose_alteration_is_not_found_is_a_failure(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("aicode_desktop.archive.audit.check_record", lambda _folder: ())

    tested = list(self_test.self_test(at=StoppedClock(NOW).now()))

    assert [one.problem is None for one in tested] == [True] * 7 + [False]
    assert "the result is wrong" in str(tested[-1].problem)
