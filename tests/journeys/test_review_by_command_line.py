"""Comments on a draft and its saved states, at a terminal."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from aicode_desktop import bundled
from aicode_desktop.drafts.folder import DraftFolder
from aicode_desktop.drafts.lock import DraftLock
from aicode_desktop.drafts.vault import new_vault
from aicode_desktop.host import paths
from aicode_desktop.model.codec import decode
from aicode_desktop.workflow import vault as vaults
from tests.fakes import StoppedClock
from tests.journeys.conftest import Aicode
from tests.keyrings import KeyringInMemory

EXAMPLE = bundled.path("examples", "voluntary-safety-named-models.json")


@pytest.fixture
def draft_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a draft in the vault that was saved at noon and changed an hour later."""
    monkeypatch.setenv("AICODE_HOME", str(tmp_path / "home"))
    keyring = KeyringInMemory()
    monkeypatch.setattr(vaults, "SystemKeyring", lambda: keyring)
    vault = new_vault()
    vaults.identity_store().keep(vault, passphrase=None)
    clock = StoppedClock()
    folder = DraftFolder(paths.drafts(), vault, clock=clock)
    draft = replace(decode(EXAMPLE.read_bytes()), id="commented")
    folder.save(draft)
    folder.name_newest(draft, "As the board saw it")
    clock.advance(timedelta(hours=1))
    return folder.save(replace(draft, place="Oulu"))


def test_a_comment_is_added_and_listed_with_those_before(aicode: Aicode, draft_file: Path) -> None:
    assert aicode("comments", draft_file).out.strip() == "Nobody has commented on this draft."
    first = aicode("comments", draft_file, "--add", "Is this the seat?", "--by", "Aino")
    assert first.code == 0, first.err
    by_field = ("--by", "Eero", "--field", "provider.legal_name", "--json")
    listed = json.loads(aicode("comments", draft_file, "--add", "As registered", *by_field).out)
    assert [(one["by"], one["field"], one["text"]) for one in listed] == [
        ("Aino", "", "Is this the seat?"),
        ("Eero", "provider.legal_name", "As registered"),
    ]
    said = aicode("comments", draft_file).out.splitlines()
    assert said[0].startswith("Aino on the whole draft, ")
    assert said[1].endswith(": As registered")


@pytest.mark.parametrize(
    "more",
    [
        ("--add", "Who says so?"),
        ("--add", " ", "--by", "Aino"),
        ("--add", "What?", "--by", "Aino", "--field", "provider.colour_of_hair"),
    ],
)
def test_a_comment_without_words_name_or_field_is_refused(
    aicode: Aicode, draft_file: Path, more: tuple[str, ...]
) -> None:
    refused = aicode("comments", draft_file, *more)
    assert refused.code == 3
    assert "earlier comments are intact" in refused.err
    assert json.loads(aicode("comments", draft_file, "--json").out) == []


def test_nothing_is_added_behind_a_window_that_has_the_draft_open(
    aicode: Aicode, draft_file: Path
) -> None:
    DraftLock(paths.drafts(), "commented", clock=StoppedClock()).take()
    assert aicode("comments", draft_file, "--add", "Now?", "--by", "Aino").code == 5
    assert aicode("comments", draft_file).code == 0


def test_the_saved_states_are_listed_the_newest_first(aicode: Aicode, draft_file: Path) -> None:
    newest, saved = aicode("history", draft_file).out.splitlines()
    noon = StoppedClock().now().astimezone()
    assert newest == f"23 November 2026, {noon + timedelta(hours=1):%H:%M:%S}"
    assert saved == f"23 November 2026, {noon:%H:%M:%S}  As the board saw it"
    (newest, _) = aicode("--language", "de", "history", draft_file).out.splitlines()
    assert newest.startswith("23. November 2026, ")
    states = json.loads(aicode("history", draft_file, "--json").out)
    assert [one["name"] for one in states] == ["", "As the board saw it"]
