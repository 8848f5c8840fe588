"""The frozen bundle, where one was made: its start against the one from source, and its size."""

import os
import subprocess
import tempfile
import time
from pathlib import Path

from tests.bench.figures import Figure, taking_turns

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "build" / "bundle" / "aicode-desktop"
LARGEST_UNPACKED_MB = 150.0
LARGEST_PACKED_MB = 50.0


def figures(scripts: Path, *, rounds: int) -> list[Figure]:
    """Measure the bundle that was made last; nothing where there is none."""
    if not (BUNDLE / "aicode-desktop").exists():
        return []
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "AICODE_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        ours, peer = taking_turns(
            lambda: _start(BUNDLE, environment), lambda: _start(scripts, environment), rounds=rounds
        )
    files = [path for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink()]
    unpacked = sum(path.stat().st_size for path in files) / 1e6
    found = [
        Figure("frozen: start to first page", "from source", ours, peer, "ms", 1.2),
        Figure("frozen: unpacked", "what is allowed", unpacked, LARGEST_UNPACKED_MB, "MB", 1.0),
    ]
    archives = sorted((ROOT / "dist").glob("*-linux-*.tar.xz"))
    if archives:
        packed = archives[-1].stat().st_size / 1e6
        found.append(
            Figure("frozen: as .tar.xz", "what is allowed", packed, LARGEST_PACKED_MB, "MB", 1.0)
        )
    return found


def _start(folder: Path, environment: dict[str, str]) -> float:
    command = [str(folder / "aicode-desktop"), "--close-when-painted"]
    start = time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return (time.perf_counter() - start) * 1000
