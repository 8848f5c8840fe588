"""A crash leaves no file in which a passphrase could be found."""

import subprocess
import sys

import pytest

MAY_DUMP = (
    "resource.setrlimit(resource.RLIMIT_CORE, (1, resource.getrlimit(resource.RLIMIT_CORE)[1]))"
)
LINE = f"""
import resource
from aicode_desktop.host.core_dumps import leave_no_core_dump

{MAY_DUMP}
leave_no_core_dump()
print(resource.getrlimit(resource.RLIMIT_CORE))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes no core dumps")
def test_a_process_that_asks_for_it_leaves_no_core_dump() -> None:
    ran = subprocess.run([sys.executable, "-c", LINE], capture_output=True, text=True, check=True)

    assert ran.stdout.strip() == "(0, 0)"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes no core dumps")
@pytest.mark.parametrize("program", ["aicode_desktop.cli.main", "aicode_desktop.gui.main"])
def test_both_programs_ask_for_it_before_anything_else(program: str) -> None:
    line = f"""
import contextlib, resource, sys
from {program} import main

{MAY_DUMP}
sys.argv = ["program", "--help"]
with contextlib.suppress(SystemExit), contextlib.redirect_stdout(None):
    main()
print(resource.getrlimit(resource.RLIMIT_CORE))
"""
    ran = subprocess.run([sys.executable, "-c", line], capture_output=True, text=True, check=True)

    assert ran.stdout.strip() == "(0, 0)"
