"""A program killed at any moment loses at most the save that was under way.

Here a saver that does nothing else; ``journeys/test_killed_windows.py`` kills the window program.
"""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from aicode_desktop.drafts.folder import DraftFolder
from aicode_desktop.drafts.vault import Vault, new_vault

KILLS = 60
# Forks a saver again and again, and kills it at a random moment; the saver says after each save
# which number is safe on disk. Run in a process of its own, so that nothing else is forked.
ROBOT = textwrap.dedent(
    """
    import os, random, signal, sys, time
    from dataclasses import replace
    from pathlib import Path

    from aicode_desktop.drafts.folder import DraftFolder
    from aicode_desktop.drafts.vault import Vault
    from aicode_desktop.model.draft import Draft

    root, identity = Path(sys.argv[1]), sys.stdin.readline()
    folder = DraftFolder(root, Vault(identity))
    random.seed(6)
    number = 0
    for kill in range(int(sys.argv[2])):
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            while True:
                number += 1
                folder.save(Draft(id="draft", notes=str(number)))
                os.write(writer, b"%d\\n" % number)
        os.close(writer)
        time.sleep(random.uniform(0.002, 0.05))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(reader, "rb") as safe:
            lines = safe.read().split()
        number = int(lines[-1]) if lines else number
        found = int(folder.load("draft").notes) if folder.summaries() else 0
        assert found in (number, number + 1), (found, number)
        number = found
        assert not [one for one in folder.summaries() if one.problem]
    print(number)
    """
)


@pytest.mark.skipif(sys.platform == "win32", reason="forks, so that many kills take seconds")
def test_a_draft_opens_after_each_of_many_kills_and_has_the_last_save(tmp_path: Path) -> None:
    vault = new_vault()

    done = subprocess.run(
        [sys.executable, "-c", ROBOT, tmp_path, str(KILLS)],
        input=vault.identity(), capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    saved = int(done.stdout)
    assert saved > KILLS / 10  # how many saves a machine makes in that time is its own affair
    folder = DraftFolder(tmp_path, Vault(vault.identity()))
    assert folder.load("draft").notes == str(saved)
    history = folder.history
    assert history is not None
    for state in history.states("draft"):
        assert history.draft_at("draft", state.id).id == "draft"
