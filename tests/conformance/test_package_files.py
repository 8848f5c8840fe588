"""What the packages tell desktops and systems about the program, by their own validators."""

import codecs
import configparser
import json
import plistlib
import re
import subprocess
import tomllib
import xml.etree.ElementTree as ET
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


def test_the_entry_opens_every_kind_of_file_that_the_package_describes() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(ENTRY, encoding="utf-8")
    opened = set(entry["Desktop Entry"]["MimeType"].strip(";").split(";"))

    described = ET.parse(ENTRY.with_suffix(".xml")).getroot()  # noqa: S314  (our own file)

    assert opened == {kind.attrib["type"] for kind in described}


@pytest.mark.outside("appstreamcli")
def test_the_description_for_software_centres_is_valid() -> None:
    description = next(ENTRY.parent.glob("*.metainfo.xml"))

    said = subprocess.run(
        ["appstreamcli", "validate", "--no-net", description],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert said.returncode == 0, said.stdout


@pytest.mark.outside("shellcheck")
def test_the_scripts_of_the_packages_are_free_of_what_shells_trip_over() -> None:
    scripts = sorted((ROOT / "packaging").rglob("*.sh"))

    said = subprocess.run(["shellcheck", *scripts], capture_output=True, text=True, check=False)

    assert (len(scripts), said.stdout) == (3, "")


def test_the_application_for_macos_names_this_version_and_what_it_starts() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    macos = ROOT / "packaging" / "macos"
    told = plistlib.loads((macos / "Info.plist").read_bytes())

    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == project["version"]
    assert told["CFBundleExecutable"] in project["gui-scripts"]
    assert all(plistlib.loads((macos / "entitlements.plist").read_bytes()).values())


def test_the_setup_for_windows_says_each_of_its_own_words_in_each_language() -> None:
    # The compiler takes the file for UTF-8 by its byte-order mark.
    script = (ROOT / "packaging" / "windows" / "aicode-desktop.iss").read_bytes()
    text = script.decode("utf-8-sig")
    languages = set(re.findall(r'^Name: "(\w\w)";', text, re.MULTILINE))
    own = re.findall(r"^(\w\w)\.(\w+)=.", text, re.MULTILINE)

    assert script.startswith(codecs.BOM_UTF8)
    assert {name for _, name in own} == {"EncryptedFile", "NewerIsThere"}
    assert set(own) == {(code, name) for code in languages for _, name in own}


def test_the_flatpak_starts_what_the_bundle_holds_and_takes_nothing_off_it() -> None:
    manifest = json.loads(
        (ROOT / "packaging" / "flatpak" / "eu.aicode_desktop.SignatoryForm.json").read_bytes()
    )
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    bundle, _files = manifest["modules"]

    assert manifest["command"] in project["gui-scripts"]
    assert bundle["build-options"] == {"strip": False, "no-debuginfo": True}
