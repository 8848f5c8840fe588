"""Proves what was built: offline, and in bare roots where nothing else is installed.

    prove.py offline PROGRAMS              the main job without a network, every connection traced
    prove.py deb ROOT PACKAGE.deb          installed, used and removed in a bare Debian root
    prove.py portable ROOT ARCHIVE.tar.xz  unpacked and used in another

PROGRAMS is the folder that holds ``aicode``. A bare root is what ``debootstrap --variant=minbase
bookworm ROOT`` makes; changing it needs root.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

# Connections inside the machine: named and unnamed sockets of the file system, and the kernel.
_INSIDE = ("AF_UNIX", "AF_LOCAL", "AF_NETLINK", "AF_UNSPEC")
_NO_NETWORK = ("unshare", "--user", "--map-root-user", "--net")
_EXAMPLE = "all-chapters-systemic-risk.json"

# The main job as commands; {aicode} and {example} are paths, the rest is in the working folder.
_MAIN_JOB = """
set -eu
umask 077
head -c 24 /dev/urandom | base64 > passphrase.txt
{aicode} key --name "Aino Väisänen" --provider "Example" --country FI -o key.p12 \\
  --passphrase-file passphrase.txt
{aicode} submit {example} --key key.p12 --passphrase-file passphrase.txt --out record
{aicode} verify "$(find record -name signed-form.pdf)"
test -s "$(find record -name mail.eml)"
"""


def offline(programs: Path) -> None:
    """Run self-test and main job in an empty network namespace; refuse any other connection."""
    aicode = programs / "aicode"
    example = (
        next(programs.resolve().glob(f"**/examples/{_EXAMPLE}"), None) or example_of_checkout()
    )
    with tempfile.TemporaryDirectory(prefix="прüf ") as folder:  # a path as people have them
        script, trace = Path(folder, "job.sh"), Path(folder, "trace.txt")
        job = _MAIN_JOB.format(aicode=f'"{aicode.resolve()}"', example=f'"{example}"')
        script.write_text(f'{job}"{aicode.resolve()}" --selftest\n')
        traced = ("strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg", "-o", trace)
        _run([*_NO_NETWORK, *traced, "sh", script], cwd=Path(folder))
        outside = connections_outside(trace.read_text(errors="replace"))
    if outside:
        raise SystemExit("\n".join(["The program opened connections:", *outside]))
    print("Self-test and main job done without a network; no connection was tried.")


def connections_outside(trace: str) -> list[str]:
    """Return the lines of strace's *trace* with an address beyond the machine's own sockets."""
    families = re.compile(r"sa_family=(\w+)")
    return [
        line
        for line in trace.splitlines()
        if any(family not in _INSIDE for family in families.findall(line))
    ]


def example_of_checkout() -> Path:
    """Return the example of the checkout, for programs that were installed from it."""
    return Path(__file__).resolve().parents[1] / "resources" / "examples" / _EXAMPLE


def deb(root: Path, package: Path) -> None:
    """Install the package in a bare root, use it, remove it; a user's files must stay."""
    shutil.copy2(package, root / "tmp" / package.name)
    _in(root, f"apt-get -qq update && apt-get -qq -y install /tmp/{package.name} xvfb xauth")
    example = f"/usr/lib/aicode-desktop/_internal/aicode_desktop/resources/examples/{_EXAMPLE}"
    _use(root, aicode="aicode", window="aicode-desktop", example=example)
    _in(root, "apt-get -qq -y remove aicode-desktop")
    if not list((root / "srv").glob("job/record")):
        raise SystemExit("Removing the package took a user's record away.")
    if (root / "usr" / "lib" / "aicode-desktop").exists():
        raise SystemExit("Removing the package left files behind.")
    print("Installed, used offline and removed; the record made meanwhile stayed.")


def portable(root: Path, archive: Path) -> None:
    """Unpack the archive in a bare root under a difficult name, and use it from there."""
    place = root / "opt" / "Übung mit Leerzeichen"
    place.mkdir(parents=True, exist_ok=True)
    subprocess.run(["tar", "-xf", archive, "-C", place], check=True)
    needed = "libdbus-1-3 libgl1 libegl1 libxcb1 xvfb xauth"
    _in(root, f"apt-get -qq update && apt-get -qq -y install {needed}")
    programs = next(place.iterdir())
    inside = f"/{programs.relative_to(root)}"
    example = f"{inside}/_internal/aicode_desktop/resources/examples/{_EXAMPLE}"
    _use(
        root,
        aicode=f'"{inside}/aicode"',
        window=f'"{inside}/aicode-desktop"',
        example=f'"{example}"',
    )
    print("Unpacked and used offline.")


def _use(root: Path, *, aicode: str, window: str, example: str) -> None:
    _in(root, f"{aicode} --selftest", with_network=False)
    job = _MAIN_JOB.format(aicode=aicode, example=example)
    _in(root, f"rm -rf /srv/job && mkdir /srv/job && cd /srv/job {job}", with_network=False)
    _in(root, f"xvfb-run --auto-servernum {window} --selftest", with_network=False)
    _in(root, f"QT_QPA_PLATFORM=offscreen {window} --selftest", with_network=False)


def _in(root: Path, command: str, *, with_network: bool = True) -> None:
    isolated = [] if with_network else ["unshare", "--net"]
    environment = "HOME=/srv DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin"
    _run([*isolated, "chroot", root, "env", "-i", *environment.split(), "sh", "-ec", command])


def _run(command: Sequence[str | Path], *, cwd: Path | None = None) -> None:
    done = subprocess.run(command, cwd=cwd, check=False)
    if done.returncode:
        raise SystemExit(f"This failed with exit code {done.returncode}: {command[-1]}")


def main() -> int:
    """Prove one thing; the exit code is 0 where it holds."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=["offline", "deb", "portable"])
    parser.add_argument("paths", nargs="+", type=Path)
    asked = parser.parse_args()
    proofs: dict[str, Callable[..., None]] = {"offline": offline, "deb": deb, "portable": portable}
    proofs[asked.what](*asked.paths)
    return 0


if __name__ == "__main__":
    sys.exit(main())
