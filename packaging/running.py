"""Commands that have to hold: the main job, and how one of them is run and judged."""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

NO_NETWORK = ("unshare", "--user", "--map-root-user", "--net")
_LINES_SHOWN = 20
_LONGEST_SECONDS = 600  # a program that hangs must not hang what proves it

EXAMPLE = "all-chapters-systemic-risk.json"

# The main job as commands; {aicode} and {example} are paths, the rest is in the working folder.
MAIN_JOB = """
set -eu
umask 077
head -c 24 /dev/urandom | base64 > passphrase.txt
{aicode} key --name "Aino Väisänen" --provider "Example" --country FI -o key.p12 \\
  --passphrase-file passphrase.txt
{aicode} submit {example} --key key.p12 --passphrase-file passphrase.txt --out record
{aicode} verify "$(find record -name signed-form.pdf)"
test -s "$(find record -name mail.eml)"
"""


def run(command: Sequence[str | Path], *, cwd: Path | None = None) -> None:
    """Run *command* with its output shown; stop everything where it fails."""
    done = _ended(command, cwd=cwd)
    if done.returncode:
        raise SystemExit(f"This failed with exit code {done.returncode}: {command[-1]}")


def outcome(
    command: Sequence[str | Path], *, environment: Mapping[str, str] | None = None
) -> tuple[int, str]:
    """Return exit code and all output of *command*."""
    done = _ended(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    return done.returncode, done.stdout


def _ended(command: Sequence[str | Path], **how: Any) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(command, check=False, timeout=_LONGEST_SECONDS, **how)
    except subprocess.TimeoutExpired as error:
        raise SystemExit(f"This did not end: {error}") from error


def has_to(what: str, holds: bool, said: str = "") -> None:  # noqa: FBT001  (reads as it does)
    """Say that *what* holds, or stop with what was *said* instead."""
    if not holds:
        last = "\n".join(said.splitlines()[-_LINES_SHOWN:])
        raise SystemExit(f"This does not hold: {what}.\n{last}")
    print(f"ok: {what}", flush=True)
