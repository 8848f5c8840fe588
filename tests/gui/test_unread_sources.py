"""PySide reads no source of ours; see ``gui/unread_sources.py``."""

import subprocess
import sys

import pytest

PROBE = """
import linecache
import PySide6.QtCore
from aicode_desktop.gui.unread_sources import leave_sources_unread
{first}
from aicode_desktop.errors import AicodeError
print(sum(name.endswith("errors.py") for name in linecache.cache))
"""


@pytest.mark.parametrize(("first", "read"), [("leave_sources_unread()", 0), ("", 1)])
def test_pyside_reads_the_source_of_what_is_loaded_only_where_nobody_tells_it_not_to(
    first: str, read: int
) -> None:
    # Where the second case fails, PySide no longer does so, and the module has had its day.
    probe = [sys.executable, "-c", PROBE.format(first=first)]
    done = subprocess.run(probe, capture_output=True, text=True, check=True)

    assert int(done.stdout) == read
