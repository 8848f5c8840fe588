"""A process ends at once, but not before what is to be done at its end."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import atexit, tempfile, threading, time
from aicode_desktop.cli.ending import QuickEnding

class Freed:
    def __del__(self):
        print("freed")

ending = QuickEnding()
kept = [Freed()]
kept.append(kept)
folder = tempfile.TemporaryDirectory()
print(folder.name)
atexit.register(print, "registered later")
threading.Thread(target=lambda: (time.sleep(0.05), print("thread"))).start()
{last}
"""


def ended(last: str) -> subprocess.CompletedProcess[str]:
    program = PROGRAM.format(last=last)
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )


def test_threads_and_functions_of_the_end_come_first_and_nothing_is_freed() -> None:
    done = ended("ending.with_code(5)")

    folder, *said = done.stdout.splitlines()
    assert (done.returncode, said) == (5, ["thread", "registered later"])
    assert not Path(folder).exists()


def test_an_error_that_nobody_foresaw_is_said_as_python_says_it() -> None:
    done = ended("raise RuntimeError('unforeseen')")

    assert done.returncode == 1
    assert "RuntimeError: unforeseen" in done.stderr
    assert "registered later" in done.stdout
