"""The whole form is filled in from outside, through what the program tells assistive technology."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shlex import quote

import pytest

READER = Path(__file__).with_name("screen_reader.py")
PATIENCE_SECONDS = 240
SESSION = """
{program} &
program=$!
/usr/bin/python3 {reader}
code=$?
kill $program
exit $code
"""


@pytest.mark.outside("Xvfb", "dbus-run-session", "/usr/libexec/at-spi2-registryd")
def test_a_screen_reader_fills_in_the_whole_form(tmp_path: Path) -> None:
    program = Path(sys.executable).with_name("aicode-desktop")
    script = SESSION.format(program=quote(str(program)), reader=quote(str(READER)))
    with display() as number:
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", script],
            env={
                **os.environ,
                "DISPLAY": f":{number}",
                "HOME": str(tmp_path),
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            },
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE_SECONDS,
        )

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == "heard The document is frozen"


@contextmanager
def display() -> Iterator[str]:
    """Run a display that nobody sees, and yield its number."""
    reading, writing = os.pipe()
    screen = ("-screen", "0", "1400x1000x24", "-nolisten", "tcp")
    process = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *screen],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            yield said.readline().strip()  # written once it is ready
    finally:
        process.terminate()
        process.wait()
