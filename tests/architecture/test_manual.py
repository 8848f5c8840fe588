"""The manual tells what the command line says of itself."""

import re
import subprocess
import sys

import pytest

from tests.architecture.conftest import ROOT


@pytest.fixture(scope="module")
def help_text() -> str:
    return subprocess.run(
        [sys.executable, "-m", "aicode_desktop", "--help"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip


@pytest.fixture(scope="module")
def manual() -> str:
    return (ROOT / "docs" / "manual" / "command-line.md").read_text(encoding="utf-8")


def test_every_command_is_in_the_manual(help_text: str, manual: str) -> None:
    commands = set(re.findall(r"^    ([a-z]+) ", help_text, re.MULTILINE))

    assert {"check", "submit", "verify"} <= commands
    assert {one for one in commands if f"`aicode {one}" not in manual} == set()


def test_every_exit_code_is_in_the_manual(help_text: str, manual: str) -> None:
    codes = set(re.findall(r"^  (\d+) ", help_text, re.MULTILINE))

    assert {"0", "130"} <= codes
    assert {code for code in codes if f"| {code} |" not in manual} == set()
