"""The desktop's own validator reads the desktop entry."""

import configparser
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENTRY = ROOT / "packaging" / "linux" / "aicode-desktop.desktop"


@pytest.mark.outside("desktop-file-validate")
def test_the_desktop_entry_is_valid() -> None:
    said = subprocess.run(
        ["desktop-file-validate", ENTRY], capture_output=True, text=True, check=False
    )

    assert (said.returncode, said.stdout) == (0, "")


def test_the_entry_starts_a_command_that_the_package_installs() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(ENTRY, encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert entry["Desktop Entry"]["Exec"].split()[0] in project["gui-scripts"]
    assert (ROOT / "resources" / "icons" / f"{entry['Desktop Entry']['Icon']}.svg").is_file()
