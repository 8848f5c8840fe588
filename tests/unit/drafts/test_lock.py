"""The lock of a draft: who has it, since when, and when it was left behind."""

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.drafts.lock import LEFT_BEHIND_AFTER, DraftLock
from aicode_desktop.errors import DraftInUseError, DraftUnreadableError
from tests.fakes import StoppedClock


def lock_in(folder: Path) -> DraftLock:
    return DraftLock(folder, "draft", clock=StoppedClock())


def test_the_second_window_is_told_who_has_the_draft_and_since_when(tmp_path: Path) -> None:
    first, second = lock_in(tmp_path), lock_in(tmp_path)
    first.take()
    with pytest.raises(DraftInUseError) as refused:
        second.take()
    assert platform.node() in refused.value.what
    assert "23 November 2026, 12:00 UTC" in refused.value.what
    first.renew()
    first.release()
    second.take()
    assert second.holder() is not None
    second.release()
    assert list(tmp_path.iterdir()) == []


def test_a_window_releases_no_lock_but_its_own(tmp_path: Path) -> None:
    first, second = lock_in(tmp_path), lock_in(tmp_path)
    first.take()
    second.release()
    assert first.holder() is not None
    with pytest.raises(DraftInUseError):
        second.renew()


def test_a_lock_whose_process_has_ended_is_taken_over(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from aicode_desktop.drafts.lock import DraftLock\n"
        "from aicode_desktop.host.clock import SystemClock\n"
        "DraftLock(Path(sys.argv[1]), 'draft', clock=SystemClock()).take()"
    )
    subprocess.run([sys.executable, "-c", program, tmp_path], check=True)
    lock = lock_in(tmp_path)
    holder = lock.holder()
    assert holder is not None
    assert holder.is_gone
    lock.take()
    holder = lock.holder()
    assert holder is not None
    assert not holder.is_gone
    assert [path.name for path in tmp_path.iterdir()] == ["draft.lock"]


def test_a_lock_of_another_machine_holds_while_it_is_renewed(tmp_path: Path) -> None:
    path = of_another_machine(tmp_path)
    with pytest.raises(DraftInUseError, match="counsel has this draft open on “elsewhere”"):
        lock_in(tmp_path).take()
    long_ago = path.stat().st_mtime - LEFT_BEHIND_AFTER.total_seconds() - 5
    os.utime(path, (long_ago, long_ago))
    lock = lock_in(tmp_path)
    lock.take()
    holder = lock.holder()
    assert holder is not None
    assert holder.machine == platform.node()


def test_a_window_that_lost_its_lock_is_told(tmp_path: Path) -> None:
    lock = lock_in(tmp_path)
    lock.take()
    of_another_machine(tmp_path)
    with pytest.raises(DraftInUseError, match="elsewhere"):
        lock.renew()
    lock.release()
    assert (tmp_path / "draft.lock").exists()


@given(content=st.binary(max_size=100) | st.builds(lambda x: json.dumps(x).encode(), st.floats()))
def test_a_broken_lock_locks_nothing(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = tmp_path_factory.mktemp("drafts")
    (folder / "draft.lock").write_bytes(content)
    lock = lock_in(folder)
    assert lock.holder() is None
    lock.take()
    assert lock.holder() is not None


def test_no_lock_leads_out_of_the_folder(tmp_path: Path) -> None:
    with pytest.raises(DraftUnreadableError):
        DraftLock(tmp_path, "../draft", clock=StoppedClock())


def of_another_machine(folder: Path) -> Path:
    path = folder / "draft.lock"
    told = {
        "person": "counsel",
        "machine": "elsewhere",
        "process": "1",
        "since": "2025-11-23T10:00:00+00:00",
    }
    path.write_text(json.dumps(told), encoding="utf-8")
    return path


def test_what_a_lock_calls_its_holder_is_shown_without_hidden_turns_and_cut(tmp_path: Path) -> None:
    told = {
        "person": "Ann\u202e\x1b[2J" + "a" * 500,
        "machine": "elsewhere",
        "process": "12345678901234567890 5",
        "since": "2026-11-23T12:00:00+00:00",
    }
    (tmp_path / "draft.lock").write_text(json.dumps(told))
    holder = lock_in(tmp_path).holder()
    assert holder is not None
    assert holder.person.startswith("Ann[2Ja")
    assert len(holder.person) == 100


def test_a_lock_with_a_number_that_no_process_has_counts_as_left_behind(tmp_path: Path) -> None:
    told = {
        "person": "Ann",
        "machine": platform.node(),
        "process": "12345678901234567890 5",
        "since": "2026-11-23T12:00:00+00:00",
    }
    (tmp_path / "draft.lock").write_text(json.dumps(told))
    lock_in(tmp_path).take()
