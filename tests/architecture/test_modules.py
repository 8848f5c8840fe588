"""The laws for modules: layers, size, names, and who may make what."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import dev
from tests.architecture.conftest import ROOT, Module

LONGEST_MODULE_LINES = 330
VAGUE_NAMES = {"utils", "helpers", "common", "manager", "handler", "data", "info", "misc"}
MAKERS = {
    "Submission": "check",
    "RenderedDocument": "render",
    "SignedDocument": "sign",
    "EmailDraft": "send",
    "Record": "archive",
}
NETWORK_DOOR = "aicode_desktop/host/connection.py"  # to an address a person gave, for one act
NETWORK_MODULES = (
    "socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "imaplib", "poplib", "xmlrpc",
    "socketserver", "webbrowser", "requests", "aiohttp", "PySide6.QtNetwork",
)  # fmt: skip


def test_imports_keep_to_the_layers_and_the_doors() -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-logo", "--no-cache"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stdout + done.stderr


def test_a_module_is_one_thing_and_fits_its_length(modules: list[Module]) -> None:
    lengths = {m.name: m.source.count("\n") for m in modules if not m.is_generated}

    assert {name: n for name, n in lengths.items() if n > LONGEST_MODULE_LINES} == {}


def test_names_say_what_a_module_is(modules: list[Module]) -> None:
    words = {m.name: set(m.path.stem.split("_")) | {m.path.parent.name} for m in modules}

    assert {name for name, parts in words.items() if parts & VAGUE_NAMES} == set()


@pytest.mark.parametrize(("thing", "maker"), MAKERS.items())
def test_only_one_package_makes(thing: str, maker: str, modules: list[Module]) -> None:
    makers = {m.package for m in modules if m.calls(thing)}

    assert makers <= {maker}


def test_only_the_command_line_prints_and_the_self_test_of_the_window(
    modules: list[Module],
) -> None:
    assert {m.name for m in modules if m.calls("print")} <= {
        m.name for m in modules if m.package == "cli" or m.name == "aicode_desktop/gui/main.py"
    }


def test_the_network_has_one_door(modules: list[Module]) -> None:
    reaching = {
        (m.name, name)
        for m in modules
        if m.name != NETWORK_DOOR
        for name in m.imports()
        for forbidden in NETWORK_MODULES
        if f"{name}.".startswith(f"{forbidden}.")
    }

    assert reaching == set()


def test_the_disk_is_written_only_through_its_door(modules: list[Module]) -> None:
    writing = {"write_text", "write_bytes", "NamedTemporaryFile", "mkstemp", "mkdtemp"}
    elsewhere = {m.name for m in modules if any(m.calls(name) for name in writing)}

    assert elsewhere <= {"aicode_desktop/host/files.py"}


def test_package_openings_hold_only_a_docstring(modules: list[Module]) -> None:
    crowded = {
        m.name
        for m in modules
        if m.path.name == "__init__.py" and m.package and len(m.tree.body) > 1
    }

    assert crowded == set()


@pytest.mark.outside("git")
def test_tests_use_fakes_with_names(committed_files: list[Path]) -> None:
    banned = ("Magic" + "Mock", "mocker")
    tests = [p for p in committed_files if p.suffix == ".py" and "tests" in p.parts]
    using = {
        path.name
        for path in tests
        if path != Path(__file__) and any(b in path.read_text(encoding="utf-8") for b in banned)
    }

    assert using == set()


def test_every_outside_tool_that_a_test_needs_is_brought_by_the_door() -> None:
    marked = re.compile(r"mark\.outside\(([^)]*)\)")
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py")]
    tools = {
        tool.strip().strip('"')
        for source in sources
        for names in marked.findall(source)
        for tool in names.split(",")
    }

    assert tools - {"no-such-tool", "sh"} <= set(dev.OUTSIDE_TOOLS)
    assert "pdfsig" in tools


def test_picture_and_table_of_the_architecture_name_every_package_and_its_libraries() -> None:
    linter = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    layers = next(each["layers"] for each in linter["contracts"] if each["type"] == "layers")
    packages = {name for layer in layers for name in layer.split(" | ")}
    picture = (ROOT / "docs" / "pictures" / "architecture.svg").read_text("utf-8")
    table = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    rows = [line for line in table.splitlines() if line.startswith("| `")]
    assert packages == set(re.findall(r">([a-z]+)<", picture)) & packages
    assert packages == {name for row in rows for name in re.findall(r"`(\w+)`", row.split("|")[1])}
    for contract in linter["contracts"]:
        if " door" not in contract["name"]:
            continue
        doors = packages - {name.rpartition(".")[2] for name in contract["source_modules"]}
        libraries = re.findall(r"[\w#-]{4,}", contract["name"].partition(" ha")[0])
        for library in set(libraries) - {"olefile"}:  # python-oxmsg brings it
            found = [row for row in rows if library in row]
            assert {name for name in doors if f"| `{name}`" in "".join(found)}, library
