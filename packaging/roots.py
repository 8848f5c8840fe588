"""The packages in bare Debian roots: installed, used as people use them, removed."""

import hashlib
import shutil
import subprocess
from pathlib import Path

from running import EXAMPLE, MAIN_JOB, has_to, run

_LIBRARY = "usr/lib/aicode-desktop"
_EXAMPLES = "_internal/aicode_desktop/resources/examples"
_SCREEN = "xvfb xauth"
_DESKTOP = "libglib2.0-bin shared-mime-info desktop-file-utils xdg-utils"

# Which program a file opens in, by the desktop's own tools, and what that program is started with.
_DOUBLE_CLICKS = r"""
cd /srv/job
cp "{example}" draft.json
printf 'age-encryption.org/v1\n-> X25519 \n' > sent.age
for file in draft.json sent.age record/bagit.txt; do
  kind=$(gio info --attributes=standard::content-type "$file" | sed -n 's/.*content-type: //p')
  xdg-mime query default "$kind" | grep -qx aicode-desktop.desktop
  gio open "$PWD/$file"
  tries=0
  until grep -lzxF -- "$PWD/$file" /proc/[0-9]*/cmdline 2>/dev/null | xargs -r cat 2>/dev/null |
    grep -aq aicode-desktop; do
    tries=$((tries + 1)); [ "$tries" -lt 100 ]; sleep 0.1
  done
  echo "ok: $file is $kind, and a double click opens it in the window"
done
"""

_OLDER = r"""
cd /tmp && rm -rf older && mkdir -p older/DEBIAN
printf '%s\n' 'Package: aicode-desktop' 'Version: 0.0.1' 'Architecture: all' \
  'Maintainer: Nobody <nobody@localhost>' 'Description: an older version' > older/DEBIAN/control
dpkg-deb --build older older.deb >/dev/null
if apt-get -qq -y install ./older.deb; then exit 1; fi
dpkg-query --show aicode-desktop
"""

# dpkg finds no room for the library: a disk that fills while it unpacks.
_FULL_DISK = r"""
mkdir -p "/{library}"
mount -t tmpfs -o size=40m none "/{library}"
if dpkg --install "/tmp/{package}" > /tmp/said 2>&1; then exit 1; fi
grep -q "No space left on device" /tmp/said
if command -v aicode || command -v aicode-desktop; then exit 1; fi
umount "/{library}"
"""


def deb(root: Path, package: Path) -> None:
    """Install the package in a bare root, use it, remove it; a user's files must stay."""
    shutil.copy2(package, root / "tmp" / package.name)
    install = f"apt-get -qq -y install /tmp/{package.name}"
    _in(root, f"apt-get -qq update && {install} {_SCREEN} {_DESKTOP} >/tmp/apt.log 2>&1")
    example = f"/{_LIBRARY}/{_EXAMPLES}/{EXAMPLE}"
    _use(root, aicode="aicode", window="aicode-desktop", example=example)
    _in(root, "aicode archive import /srv/job/record", is_offline=True)
    _in(root, _DOUBLE_CLICKS.format(example=example), is_offline=True, has_screen=True)
    _in(root, _OLDER)
    has_to("apt puts no older version over it", (root / _LIBRARY / "aicode").exists())
    before = _digests(root / "srv")
    _take_away(root, "remove", before)
    _in(root, _FULL_DISK.format(library=_LIBRARY, package=package.name))
    print("ok: a disk that fills is told by dpkg, and nothing is left that starts", flush=True)
    _in(root, f"{install} >/tmp/apt.log 2>&1\naicode archive list | grep -q 2026")
    print("ok: installed again, it finds the record", flush=True)
    _take_away(root, "purge", before)
    print("Installed, used offline, opened by files and removed; what was kept meanwhile stayed.")


def _take_away(root: Path, act: str, before: dict[str, str]) -> None:
    _in(root, f"apt-get -qq -y {act} aicode-desktop >/tmp/apt.log 2>&1")
    has_to(f"{act} takes the program away", not (root / _LIBRARY).exists())
    has_to(f"{act} leaves each file of the user as it was", _digests(root / "srv") == before)


def portable(root: Path, archive: Path) -> None:
    """Unpack the archive in a bare root under a difficult name, and use it from there."""
    place = root / "opt" / "Übung mit Leerzeichen"
    place.mkdir(parents=True, exist_ok=True)
    subprocess.run(["tar", "-xf", archive, "-C", place], check=True)
    needed = f"libdbus-1-3 libgl1 libegl1 libopengl0 libx11-xcb1 libxcb1 {_SCREEN}"
    _in(root, f"apt-get -qq update && apt-get -qq -y install {needed} >/tmp/apt.log 2>&1")
    programs = next(place.iterdir())
    inside = f"/{programs.relative_to(root)}"
    _use(
        root,
        aicode=f'"{inside}/aicode"',
        window=f'"{inside}/aicode-desktop"',
        example=f"{inside}/{_EXAMPLES}/{EXAMPLE}",
    )
    print("Unpacked and used offline.")


def _use(root: Path, *, aicode: str, window: str, example: str) -> None:
    _in(root, f"{aicode} --selftest", is_offline=True)
    job = MAIN_JOB.format(aicode=aicode, example=f'"{example}"')
    _in(root, f"rm -rf /srv/job && mkdir /srv/job && cd /srv/job\n{job}", is_offline=True)
    _in(root, f"{window} --selftest", is_offline=True, has_screen=True)
    _in(root, f"QT_QPA_PLATFORM=offscreen {window} --selftest", is_offline=True)


def _digests(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".cache" not in path.parts
    }


def _in(root: Path, script: str, *, is_offline: bool = False, has_screen: bool = False) -> None:
    """Run a shell script in *root*, with processes and mounts that are gone afterwards."""
    file = root / "tmp" / "script.sh"
    file.write_text(f"set -eu\n{script}\n", encoding="utf-8")
    apart = ["unshare", "--mount", "--pid", "--fork", f"--mount-proc={root.resolve() / 'proc'}"]
    apart += ["--net"] if is_offline else []
    environment = "HOME=/srv DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin"
    # Not the first process of its kind: a display server answers anybody but that one.
    screen = "xvfb-run --auto-servernum " if has_screen else ""
    command = f"{screen}sh -e /tmp/script.sh; exit $?"
    run([*apart, "chroot", root, "env", "-i", *environment.split(), "sh", "-c", command])
