"""What every released version left behind opens in this one, and nothing in it is lost."""

import shutil
from pathlib import Path

import pytest

from aicode_desktop.check.examples import examples
from aicode_desktop.drafts.folder import DraftFolder
from aicode_desktop.drafts.identity import IdentityStore
from aicode_desktop.host.settings import read_settings
from aicode_desktop.workflow import actions, archive_check
from aicode_desktop.workflow.archiving import archive_in
from tests import pki
from tests.fakes import StoppedClock
from tests.keyrings import KeyringInMemory
from tests.older_homes import HOMES, PASSPHRASE

VERSIONS = sorted(path.name for path in HOMES.iterdir())


@pytest.fixture(params=VERSIONS)
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copytree(HOMES / request.param, tmp_path / "home"))


def test_every_draft_opens_with_its_history(home: Path) -> None:
    vault = IdentityStore(home, KeyringInMemory()).open_with(PASSPHRASE)
    folder = DraftFolder(home / "drafts", vault, clock=StoppedClock(pki.NOW))

    found = {folder.load(summary.id) for summary in folder.summaries()}

    assert found == {actions.open_draft(path) for path in examples()[:2]}
    history = folder.history
    assert history is not None
    states = [state for draft in found for state in history.states(draft.id)]
    assert len(states) == 3


def test_the_settings_are_kept(home: Path) -> None:
    settings = read_settings(home / "settings.json")

    assert (settings.language, settings.text_percent) == ("de", 150)


def test_the_archive_holds(home: Path) -> None:
    with archive_in(home / "records") as archive:
        report = archive_check.check_archive(archive, at=pki.NOW)
        listed = archive.ask(lambda index: index.newest(10))

    assert report.is_sound
    assert len(listed) == 1
