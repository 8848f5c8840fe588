"""Which processes are running, told by marks that files hold and anybody may have written."""

import os
import subprocess
import sys

import pytest

from aicode_desktop.host.processes import is_running, this_process


def test_this_process_is_running_and_one_that_ended_is_not() -> None:
    assert is_running(this_process())
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert not is_running(f"{ended.pid} 1")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a mark is the number alone")
def test_a_number_that_is_used_again_is_another_process() -> None:
    assert not is_running(f"{os.getpid()} 1")


@pytest.mark.parametrize(
    "mark", ["", "0", "-1", "x", "٣", "2147483648 1", "12345678901234567890 5", "0" * 9_000 + "1"]
)
def test_what_is_no_number_of_a_process_counts_as_ended(mark: str) -> None:
    assert not is_running(mark)
