"""The main job opens no connection: done where there is no network, and traced all the same."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROVE = ROOT / "packaging" / "prove.py"


@pytest.mark.outside("strace")
@pytest.mark.outside("unshare")
def test_the_main_job_needs_no_network_and_tries_no_connection() -> None:
    done = subprocess.run(
        [sys.executable, PROVE, "offline", Path(sys.executable).parent],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stdout + done.stderr
    assert "no connection was tried" in done.stdout


@pytest.mark.outside("strace")
@pytest.mark.outside("unshare")
def test_a_program_that_does_connect_is_found_out(tmp_path: Path) -> None:
    call = (
        "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('9.9.9.9', 53))"
    )
    program = tmp_path / "aicode"
    # The network is missing, so the connection fails; that it was tried is what counts.
    program.write_text(f'#!/bin/sh\n{sys.executable} -c "{call}" 2>/dev/null\nmkdir -p record\n'
                       "echo x > record/mail.eml\nexit 0\n")  # fmt: skip
    program.chmod(0o755)

    done = subprocess.run(
        [sys.executable, PROVE, "offline", tmp_path], capture_output=True, text=True, check=False
    )

    assert done.returncode != 0
    assert "AF_INET" in done.stderr
