"""Which draft was open when a process ended without closing it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from aicode_desktop.drafts.session import OpenDraft
from aicode_desktop.host.processes import is_running, this_process

CRASH = """
import os, sys
from pathlib import Path
from aicode_desktop.drafts.session import OpenDraft
OpenDraft(Path(sys.argv[1])).mark_open(sys.argv[2])
if sys.argv[3] == "crash":
    os.abort() if os.name == "nt" else os.kill(os.getpid(), 9)
OpenDraft(Path(sys.argv[1])).mark_closed()
"""


def run(root: Path, draft_id: str, end: str) -> None:
    subprocess.run([sys.executable, "-c", CRASH, str(root), draft_id, end], check=False, timeout=60)


def test_nothing_was_left_open_at_the_first_start(tmp_path: Path) -> None:
    assert OpenDraft(tmp_path / "none").left_open() is None


def test_a_draft_that_was_open_in_a_crash_is_offered_until_another_is_opened(
    tmp_path: Path,
) -> None:
    run(tmp_path, "one", "crash")
    session = OpenDraft(tmp_path)
    assert session.left_open() == "one"
    assert session.left_open() == "one"
    session.mark_open("two")
    assert session.left_open() is None
    session.mark_closed()
    assert list(tmp_path.iterdir()) == []


def test_the_draft_of_the_latest_crash_is_offered(tmp_path: Path) -> None:
    run(tmp_path, "one", "crash")
    for mark in tmp_path.iterdir():
        os.utime(mark, (1, 1))
        mark.rename(tmp_path / "1.open")
    run(tmp_path, "two", "crash")
    session = OpenDraft(tmp_path)
    assert session.left_open() == "two"
    session.forget_left_open()
    assert session.left_open() is None


def test_a_draft_closed_in_good_order_is_not_offered(tmp_path: Path) -> None:
    run(tmp_path, "one", "close")
    assert OpenDraft(tmp_path).left_open() is None


def test_a_draft_open_in_a_running_process_is_not_offered(tmp_path: Path) -> None:
    OpenDraft(tmp_path).mark_open("one")
    assert OpenDraft(tmp_path).left_open() is None


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff", b"[]", b'{"draft": 1, "process": "x"}', b'{"draft": "a"}', b"[" * 9_000],
)
def test_a_broken_mark_offers_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "1.open").write_bytes(content)
    assert OpenDraft(tmp_path).left_open() is None


def test_the_number_of_a_process_used_again_is_not_taken_for_it() -> None:
    assert is_running(this_process())
    assert not is_running(f"{os.getpid()} another start")
    assert not is_running("")
    assert not is_running("not a number")
    assert not is_running("-1")
    assert not is_running("9" * 30)
