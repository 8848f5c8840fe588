"""What a person finds after the window program was killed, many times, while a robot typed in it.

200 windows, each of which takes a quarter of a second to open; ``AICODE_KILLS`` says otherwise.
"""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

from aicode_desktop.drafts.folder import DraftFolder
from aicode_desktop.drafts.lock import DraftLock
from aicode_desktop.drafts.session import OpenDraft
from aicode_desktop.drafts.vault import Vault, new_vault
from aicode_desktop.host.clock import SystemClock
from aicode_desktop.host.left_behind import LEFT_BEHIND_AFTER_SECONDS, sweep_left_behind
from aicode_desktop.model.draft import Draft
from tests.journeys.typing_robots import TYPED_EVERY_SECONDS, Killed, typed_after

pytestmark = pytest.mark.skipif(os.name == "nt", reason="forks and kills as POSIX does")

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("AICODE_KILLS", "200"))  # spread over all that a window lives
SEED = 2026
LOSS_SECONDS = 2.0  # what a crash may cost
SLACK_SECONDS = 0.6  # of a disk that does other things, too


@dataclass(frozen=True)
class Home:
    """What lies in the home of a window that was killed, read as the program reads it."""

    killed: Killed
    vault: Vault

    @property
    def path(self) -> Path:
        return Path(self.killed.home)

    @cached_property
    def folder(self) -> DraftFolder:
        return DraftFolder(self.path / "drafts", self.vault)

    @cached_property
    def draft(self) -> Draft | None:
        """The draft that was typed; None where not even that it was begun is kept."""
        ids = [one.id for one in self.folder.summaries()]
        assert len(ids) <= 1
        return self.folder.load(ids[0]) if ids else None

    @property
    def letters_kept(self) -> int:
        """How many letters are kept, in their order, with none missing in between."""
        if self.draft is None:
            return 0
        provider = self.draft.provider
        said = {
            "legal_name": provider.legal_name,
            "register": provider.register,
            "street": provider.address.street,
            "city": provider.address.city,
        }
        count = sum(len(text) for text in said.values())
        assert said == typed_after(count)
        return count

    @property
    def seconds_lost(self) -> float:
        """How long before the kill the first letter was typed that is lost, by the window's clock.

        That clock is the robot: it types by a timer of the window that is killed. A machine that
        is busy with other things stops both alike, and is not what is measured.
        """
        lost = self.killed.letters - self.letters_kept
        return max(0, lost - 1) * TYPED_EVERY_SECONDS


def test_windows_killed_at_any_moment_while_a_robot_types_lose_two_seconds_at_most(
    tmp_path: Path,
) -> None:
    homes = homes_of_killed_windows(tmp_path)

    lost = [home.seconds_lost for home in homes]
    assert len(lost) == KILLS
    assert max(lost) <= LOSS_SECONDS + SLACK_SECONDS
    assert sum(home.letters_kept for home in homes) > KILLS  # there was something to lose
    for home in homes:
        assert_all_opens(home)
        if home.draft is not None:
            assert_next_window_takes_over(home)
    hit = [home for home in homes if home.killed.half_written]
    assert hit  # some kills fell into a save
    for home in hit:
        assert_half_written_goes_with_time(home)
        assert_all_opens(home)


def homes_of_killed_windows(folder: Path) -> list[Home]:
    vault = new_vault()
    program = (sys.executable, "-m", "tests.journeys.typing_robots")
    done = subprocess.run(
        [*program, folder / "killed", str(KILLS), str(SEED)],
        input=vault.identity() + "\n",
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr
    return [Home(Killed(**told), vault) for told in json.loads(done.stdout)]


def assert_all_opens(home: Home) -> None:
    assert [one.problem for one in home.folder.summaries() if one.problem] == []
    history = home.folder.history
    assert history is not None
    for draft_id in [home.draft.id] if home.draft is not None else []:
        for state in history.states(draft_id):
            assert history.draft_at(draft_id, state.id).id == draft_id


def assert_next_window_takes_over(home: Home) -> None:
    """It offers the draft, and the lock that was left stands in nobody’s way."""
    assert home.draft is not None
    assert OpenDraft(home.path / "open").left_open() == home.draft.id
    lock = DraftLock(home.path / "drafts", home.draft.id, clock=SystemClock())
    lock.take()
    lock.release()


def assert_half_written_goes_with_time(home: Home) -> None:
    long_ago = time.time() - 2 * LEFT_BEHIND_AFTER_SECONDS
    for partial in home.killed.half_written:
        os.utime(partial, (long_ago, long_ago))
    sweep_left_behind(home.path)
    assert list(home.path.rglob(".*.partial")) == []
