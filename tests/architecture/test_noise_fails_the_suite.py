"""The suite's own guards are tried on small suites that make noise."""

import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

NOISES = {
    "reached for the network": """
        import contextlib, socket
        def test_noise():
            with contextlib.suppress(Exception):
                socket.create_connection(("localhost", 9), timeout=1)
    """,
    "unexpected log lines": """
        import logging
        def test_noise():
            logging.getLogger("anything").warning("something")
    """,
    "expected log lines that did not come": """
        import pytest
        @pytest.mark.logs("something")
        def test_noise(): pass
    """,
    "left alive: ['thread": """
        import threading, time
        def test_noise():
            threading.Thread(target=time.sleep, args=(4,), daemon=True).start()
    """,
    "left alive: ['window": """
        def test_noise(qapp):
            from PySide6.QtWidgets import QLabel
            test_noise.kept = QLabel("left open")
            test_noise.kept.show()
    """,
    "left alive: ['timer": """
        def test_noise(qapp):
            from PySide6.QtCore import QTimer
            test_noise.kept = QTimer()
            test_noise.kept.start(60_000)
    """,
    "DeprecationWarning": """
        import warnings
        def test_noise():
            warnings.warn("old", DeprecationWarning)
    """,
    "no-such-tool": """
        import pytest
        @pytest.mark.outside("no-such-tool")
        def test_noise(): pass
    """,
}

QUIET = """
    import logging, socket, pytest
    @pytest.mark.logs("some.hing")
    @pytest.mark.outside("sh")
    def test_quiet(qtbot):
        from PySide6.QtWidgets import QLabel
        logging.getLogger("anything").warning("something")
        ours, theirs = socket.socketpair()
        ours.close(), theirs.close()
        label = QLabel("closed at the end")
        qtbot.addWidget(label)
        label.show()
"""


@pytest.fixture(scope="module")
def summary(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("suites")
    for number, source in enumerate([*NOISES.values(), QUIET]):
        file = folder / f"test_{number}.py"
        file.write_text(textwrap.dedent(source), encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider",
         "-p", "no:xdist", "-rA", "-c", ROOT / "pyproject.toml", folder],
        cwd=ROOT, env={**os.environ, "CI": "true", "COLUMNS": "500"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return ran.stdout.partition("short test summary info")[2]


@pytest.mark.parametrize("complaint", NOISES)
def test_a_test_that_makes_noise_fails(complaint: str, summary: str) -> None:
    name = f"test_{list(NOISES).index(complaint)}.py"

    assert re.search(rf"^(FAILED|ERROR) .*{name}.*{re.escape(complaint)}", summary, re.MULTILINE)


def test_a_quiet_test_passes(summary: str) -> None:
    name = f"test_{len(NOISES)}.py"

    assert re.search(rf"^PASSED .*{name}", summary, re.MULTILINE)
    assert not re.search(rf"^(FAILED|ERROR) .*{name}", summary, re.MULTILINE)
