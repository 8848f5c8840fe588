"""The window against a bare one: first paint, memory, and typing with the preview beside it."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.figures import Figure, percentile_95, taking_turns

PROCESS = Path(__file__).with_name("window_process.py")


def figures(example: Path, *, rounds: int) -> list[Figure]:
    """Measure the window, each time in a process and a home of its own."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "AICODE_HOME": home,
            "QT_QPA_PLATFORM": "offscreen",  # so that a screen's own delays are in neither
        }

        def child(*arguments: str | Path) -> list[str]:
            return [sys.executable, str(PROCESS), *map(str, arguments)]

        def paint(mode: str) -> float:
            return _until_painted(child(mode), environment)

        def memory(mode: str, *arguments: Path) -> float:
            return float(_printed(child(mode, *arguments), environment)) / 1024

        start = taking_turns(
            lambda: paint("paint-program"), lambda: paint("paint-bare"), rounds=rounds
        )
        resident = taking_turns(
            lambda: memory("memory-program", example), lambda: memory("memory-bare"), rounds=3
        )
        typing = json.loads(_printed(child("typing", example), environment))
    return [
        Figure("start to first painted page", "bare PySide6 window", *start, "ms", 2.0),
        Figure(
            "keystroke to repainted preview, 95th percentile",
            "bare reportlab and one PDFium page",
            percentile_95(typing["ours"]),
            statistics.median(typing["peer"]),
            "ms",
            3.0,
        ),
        Figure("resident memory, document open", "bare PySide6 window", *resident, "MB", 3.0),
    ]


def _until_painted(command: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = (time.perf_counter() - start) * 1000
    if line.strip() != "painted" or process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, line)
    return taken


def _printed(command: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout
