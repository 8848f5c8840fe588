"""Gathers every wheel that the program needs, so that a machine without network installs it.

``dist/offline/`` holds the wheels, a list of them with their hashes, and one command.
"""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from freezing import DIST, ROOT, build_wheel

_INSTALL = """\
#!/bin/sh
# Installs the program for the one who runs this, without a network: sh install.sh [FOLDER]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
into=${1:-"$HOME/.local/share/aicode-desktop-program"}
python3 -m venv "$into"
cd "$here"
"$into/bin/python" -m pip install --no-index --no-deps --require-hashes \\
  --requirement requirements.txt
echo "Installed. To start it: $into/bin/aicode-desktop"
"""


def make_offline_folder() -> Path:
    """Return the folder, made anew for this Python on this system."""
    folder = DIST / "offline"
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    # What is published as source only is built into a wheel here: the other machine may not build.
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "wheel"]
    lock = ROOT / "requirements.lock"
    subprocess.run(
        [*pip, "--no-deps", "--require-hashes", "--requirement", lock, "--wheel-dir", folder],
        check=True,
    )
    shutil.copy2(build_wheel(), folder)
    lines = []
    for wheel in sorted(folder.glob("*.whl")):
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        lines.append(f"./{wheel.name} --hash=sha256:{digest}")
    (folder / "requirements.txt").write_text("\n".join(lines) + "\n")
    (folder / "install.sh").write_text(_INSTALL)
    return folder
