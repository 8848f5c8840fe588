"""A user without rights, whose home can only be read or who has none: it works, or says why not."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.older_homes import HOMES

PROGRAMS = Path(sys.executable).parent
# Nobody that the system knows, and without the rights of whoever runs the tests.
SOMEBODY = ("unshare", "--user", "--map-user=54321")

pytestmark = pytest.mark.outside("unshare")


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """Yield a home in which nothing can be made."""
    home = tmp_path / "home"
    home.mkdir(mode=0o500)
    yield home
    home.chmod(0o700)


def run(*command: str | Path, home: Path | None) -> subprocess.CompletedProcess[str]:
    kept = {name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ}
    told = {"QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    if home is not None:
        told["HOME"] = str(home)
    return subprocess.run(
        [*SOMEBODY, *command], env=kept | told, capture_output=True, text=True, check=False
    )


def test_the_window_opens_in_a_home_that_can_only_be_read(read_only: Path) -> None:
    done = run(PROGRAMS / "aicode-desktop", "--close-when-painted", home=read_only)

    assert (done.returncode, done.stdout) == (0, "")
    assert "Traceback" not in done.stderr


def test_the_window_opens_for_a_user_without_a_home() -> None:
    done = run(PROGRAMS / "aicode-desktop", "--close-when-painted", home=None)

    assert (done.returncode, done.stdout) == (0, "")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("has_home", [True, False])
def test_what_cannot_be_kept_is_refused_in_words(
    read_only: Path, tmp_path: Path, has_home: bool
) -> None:
    passphrase = tmp_path / "passphrase.txt"
    passphrase.write_text("four words of my own\n", encoding="utf-8")
    make = ("identity", "--new", "--passphrase-file", passphrase)

    done = run(PROGRAMS / "aicode", *make, home=read_only if has_home else None)

    assert done.returncode not in {0, 1}
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr


def test_what_needs_no_home_is_done_without_one() -> None:
    record = HOMES / "0.1.0" / "records" / "2026-0001-revontuli-frontier-oy"

    listed = run(PROGRAMS / "aicode", "archive", "list", home=None)
    verified = run(PROGRAMS / "aicode", "verify", record / "data" / "signed-form.pdf", home=None)

    assert (listed.returncode, listed.stdout + listed.stderr) == (0, "0 records\n")
    assert "not changed since" in verified.stdout
    assert "Traceback" not in verified.stderr


def test_a_folder_that_may_not_be_looked_into_is_refused_in_words(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)

    done = run(PROGRAMS / "aicode", "archive", "import", closed, home=tmp_path)

    assert done.returncode not in {0, 1}
    assert "“closed” cannot be read: the system does not permit it." in done.stderr
