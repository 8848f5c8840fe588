"""The windows that the bench measures still say when they are there, and load what they should."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from aicode_desktop.drafts.vault import new_vault
from tests.bench.drafts import IDENTITY
from tests.bench.windows import PROCESS

LATER_PACKAGES = {"archive", "check", "cli", "drafts", "fill", "render", "scan", "send", "sign"}
LATER_PARTS = {"dropping", "file_dialog", "form_frame", "shortcuts", "widgets.preview"}


def said_by(mode: str, home: Path) -> str:
    (home / IDENTITY).write_text(new_vault().identity(), encoding="ascii")
    environment = {**os.environ, "AICODE_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(PROCESS), mode]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("mode", "word"), [("paint-program", "painted"), ("list-program", "listed")]
)
def test_a_window_of_the_bench_says_its_word(mode: str, word: str, tmp_path: Path) -> None:
    assert said_by(mode, tmp_path) == word


def test_the_first_page_is_painted_before_anything_is_loaded_that_it_does_not_show(
    tmp_path: Path,
) -> None:
    loaded = set(said_by("loaded-program", tmp_path).split())

    assert "aicode_desktop.gui.pages.start" in loaded
    assert loaded & {"concurrent.futures", "subprocess"} == set()
    assert loaded & {f"aicode_desktop.gui.{name}" for name in LATER_PARTS} == set()
    assert loaded & {f"aicode_desktop.{name}" for name in LATER_PACKAGES} == set()
