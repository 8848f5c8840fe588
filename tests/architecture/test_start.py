"""What starts must not bring along: no Qt at a terminal, no big library before it is needed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"reportlab", "pikepdf", "pypdfium2", "pyhanko", "cryptography", "bagit", "keyring"}

REPORT = """
import json, sys
attempts = []
def hear(event, arguments):
    if event in {"socket.connect", "socket.getaddrinfo", "socket.sendto", "socket.bind"}:
        attempts.append(event)
sys.addaudithook(hear)
from aicode_desktop.cli.main import main
try:
    code = main(sys.argv[1:])
except SystemExit as end:
    code = end.code
print(json.dumps({"code": code or 0, "attempts": attempts, "modules": sorted(sys.modules)}))
"""


def after(*arguments: str) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-c", REPORT, *arguments], capture_output=True, text=True, check=True
    )
    report: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    assert report["code"] == 0, done.stdout + done.stderr
    return report


def top_level(report: dict[str, object]) -> set[str]:
    modules = report["modules"]
    assert isinstance(modules, list)
    return {name.split(".")[0] for name in modules}


def test_help_loads_neither_qt_nor_a_big_library() -> None:
    assert top_level(after("--help")) & (HEAVY | {"PySide6", "shiboken6"}) == set()


def test_the_whole_job_at_a_terminal_loads_what_it_needs_and_reaches_for_no_network(
    tmp_path: Path,
) -> None:
    report = after("rehearse", "--out", str(tmp_path / "rehearsal"))

    unneeded = {"aiohttp", "bagit", "keyring", "lxml", "pypdfium2", "requests", "sqlite3"}
    assert top_level(report) & (unneeded | {"PySide6", "shiboken6"}) == set()
    modules = report["modules"]
    assert isinstance(modules, list)
    assert "aicode_desktop.model.signature_detail" not in modules
    assert report["attempts"] == []


@pytest.mark.parametrize("package", ["workflow.actions", "workflow.desk", "workflow.journey"])
def test_the_acts_are_known_without_loading_what_they_need(package: str) -> None:
    probe = f"import sys, aicode_desktop.{package}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in done.stdout.split()}

    assert loaded & (HEAVY | {"PySide6"}) == set()
