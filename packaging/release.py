"""The release checklist, as a script: ``python3 packaging/release.py [--key KEY]``.

Goes through every step and stops at the first that does not hold. With ``--key`` the sums are
signed by that OpenPGP key; without, the script says that they are not.
"""

import argparse
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import freezing

ROOT = freezing.ROOT
DEV = (sys.executable, ROOT / "dev.py")


def main() -> int:
    """Walk through the list; 0: everything holds and ``dist/`` may be published."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("--key", help="the OpenPGP key that signs the sums")
    key = parser.parse_args().key
    _holds("nothing is uncommitted", not _said("git", "status", "--porcelain"))
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    version = freezing.version()
    _holds(f"CHANGELOG.md has a heading for {version}", f"## {version}" in changelog)
    metainfo = next((ROOT / "packaging" / "linux").glob("*.metainfo.xml")).read_text()
    release = re.search(r'<release version="([^"]+)" date="([^"]+)"', metainfo)
    _holds(
        "the metainfo names version and day",
        release is not None and release.groups() == (version, f"{datetime.now(UTC):%Y-%m-%d}"),
    )
    _runs("the tests pass", *DEV, "test")
    _runs("the checks pass", *DEV, "check")
    _runs("no translation is open", *DEV, "translations", "--check")
    _runs("everything is built", *DEV, "package", "all")
    prove = (sys.executable, ROOT / "packaging" / "prove.py")
    _runs(
        "the bundle is listed, offline and bears bad surroundings",
        *prove,
        "bundle",
        freezing.BUNDLE,
    )
    _runs("the offline folder installs", *prove, "folder", freezing.DIST / "offline")
    _runs("the Debian package has no error", "lintian", "--fail-on", "error", *_made("*.deb"))
    _runs("the speed and size limits hold", *DEV, "bench")
    if key:
        sums = freezing.DIST / "SHA256SUMS"
        sign = ("gpg", "--local-user", key, "--armor", "--detach-sign", "--yes", sums)
        _runs("the sums are signed", *sign)
    else:
        print("-- the sums are not signed: no key was named")
    print("By hand: try the window once, look at the release notes, then publish dist/.")
    print("In bare roots: packaging/prove.py deb and portable, as packaging/README.md says.")
    return 0


def _made(pattern: str) -> list[Path]:
    return sorted(freezing.DIST.glob(pattern))


def _said(*command: str) -> str:
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def _holds(what: str, is_so: bool) -> None:  # noqa: FBT001  (reads as the list does)
    print(f"{'ok' if is_so else 'NO'} {what}", flush=True)
    if not is_so:
        raise SystemExit(1)


def _runs(what: str, *command: str | Path) -> None:
    _holds(what, subprocess.run(command, cwd=ROOT, check=False).returncode == 0)


if __name__ == "__main__":
    sys.exit(main())
