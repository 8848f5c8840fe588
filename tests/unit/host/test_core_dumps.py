"""A crash leaves no file in which a passphrase could be found."""

import subprocess
import sys

import pytest

LINE = """
import resource
from aicode_desktop.host.core_dumps import leave_no_core_dump

resource.setrlimit(resource.RLIMIT_CORE, (1, resource.getrlimit(resource.RLIMIT_CORE)[1]))
leave_no_core_dump()
print(resource.getrlimit(resource.RLIMIT_CORE))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes no core dumps")
def test_a_process_that_asks_for_it_leaves_no_core_dump() -> None:
    ran = subprocess.run([sys.executable, "-c", LINE], capture_output=True, text=True, check=True)

    assert ran.stdout.strip() == "(0, 0)"
