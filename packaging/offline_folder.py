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
# An older one in FOLDER is replaced once the new one is whole; drafts and records lie elsewhere.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
into=${1:-"$HOME/.local/share/aicode-desktop-program"}
before="$into.before"
is_whole=no
leave() {
  [ "$is_whole" = yes ] && return
  rm -rf "$into"
  [ ! -e "$before" ] || mv "$before" "$into"
  echo "Not installed: see above. What was there before is as it was." >&2
}
case $into in /*) ;; *) into="$PWD/$into" before="$PWD/$before" ;; esac
if [ -e "$into" ] && [ ! -x "$into/bin/aicode" ]; then
  echo "$into is there already and is not this program. Name another folder." >&2
  exit 1
fi
rm -rf "$before"
[ ! -e "$into" ] || mv "$into" "$before"
trap leave EXIT
trap 'exit 1' HUP INT TERM
python3 -m venv "$into"
cd "$here"
"$into/bin/python" -m pip install --no-index --no-deps --require-hashes \\
  --requirement requirements.txt
"$into/bin/aicode" --version
is_whole=yes
rm -rf "$before"
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
