"""Debian's ``age`` opens what the vault closed, and the vault opens what ``age`` closed."""

import os
import pty
import subprocess
from pathlib import Path

import pytest

from aicode_desktop.drafts.identity import identity_file, identity_in
from aicode_desktop.drafts.vault import Vault, closed_with, new_vault, opened_with
from tests.fakes import MIDDAY

CONTENT = "Πάροχος: «Αθηνά»\n".encode() * 5_000
PASSPHRASE = "seven wet otters"  # noqa: S105  (of files that exist for a test run)


@pytest.mark.outside("age")
def test_age_opens_with_the_exported_identity_what_the_vault_closed(tmp_path: Path) -> None:
    vault = new_vault()
    (tmp_path / "identity.txt").write_bytes(identity_file(vault, at=MIDDAY))
    opened = subprocess.run(
        ["age", "--decrypt", "--identity", "identity.txt"],
        cwd=tmp_path, input=vault.closed(CONTENT), capture_output=True, check=True,
    ).stdout  # fmt: skip
    assert opened == CONTENT


@pytest.mark.outside("age")
def test_the_vault_opens_what_age_closed_for_its_public_key() -> None:
    vault = new_vault()
    closed = subprocess.run(
        ["age", "--recipient", vault.public_key], input=CONTENT, capture_output=True, check=True
    ).stdout
    assert vault.opened(closed) == CONTENT


@pytest.mark.outside("age")
def test_an_identity_that_age_made_is_imported() -> None:
    made = subprocess.run(["age-keygen"], capture_output=True, check=True).stdout
    vault = Vault(identity_in(made))
    assert f"# public key: {vault.public_key}".encode() in made


@pytest.mark.outside("age")
def test_age_opens_what_a_passphrase_closed_and_the_reverse(tmp_path: Path) -> None:
    (tmp_path / "ours.age").write_bytes(closed_with(CONTENT, PASSPHRASE))
    typing_passphrase("age --decrypt --output opened ours.age", times=1, folder=tmp_path)
    assert (tmp_path / "opened").read_bytes() == CONTENT
    typing_passphrase("age --passphrase --output theirs.age opened", times=2, folder=tmp_path)
    assert opened_with((tmp_path / "theirs.age").read_bytes(), PASSPHRASE) == CONTENT


def typing_passphrase(command: str, *, times: int, folder: Path) -> None:
    """Run ``age`` with a terminal, at which the passphrase is typed when it is asked for."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.execvp("age", command.split())  # noqa: S606  (no shell)
    said = b""
    typed = 0
    try:
        while chunk := os.read(terminal, 1000):
            said += chunk
            if said.count(b": ") > typed and typed < times:
                typed += 1
                os.write(terminal, PASSPHRASE.encode() + b"\n")
    except OSError:  # how a terminal says on Linux that the other end is gone
        pass
    os.close(terminal)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0, said
