"""Files of earlier schema versions: migrated in memory, copied first, never changed by reading."""

import json
from pathlib import Path

import pytest

from aicode_desktop.drafts.folder import OLDER, DraftFolder
from aicode_desktop.drafts.vault import new_vault
from aicode_desktop.errors import DraftUnreadableError, NewerDraftError
from aicode_desktop.model import codec, migrations
from aicode_desktop.model.codec import decode, encode, is_older
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.strict_json import Number

NEXT = 2


def town_to_place(value: dict[str, object]) -> dict[str, object]:
    """Bring a draft of version 1, in which the place was called town, to version 2."""
    rest = {key: item for key, item in value.items() if key != "town"}
    return rest | {"place": value.get("town", "")}


@pytest.fixture
def later_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program be one whose schema has version 2, with a step that leads there."""
    steps = {("aicode-draft", 1): town_to_place}
    monkeypatch.setattr(codec, "SCHEMA_VERSION", NEXT)
    monkeypatch.setattr(codec, "_NEWEST", b'"schema_version": 2,')
    monkeypatch.setattr(
        codec,
        "migrated",
        lambda name, value: migrations.migrated(name, value, steps=steps, newest=NEXT),
    )
    monkeypatch.setattr(
        codec, "version_of", lambda value: migrations.version_of(value, newest=NEXT)
    )


def earlier_file() -> bytes:
    """Return a draft as the program of version 1 wrote it."""
    kept = {"format": "aicode-draft", "schema_version": 1, "id": "old", "town": "Lisboa"}
    return json.dumps(kept).encode()


@pytest.mark.usefixtures("later_program")
def test_an_earlier_draft_is_opened_and_the_next_save_is_of_the_new_version() -> None:
    draft = decode(earlier_file())
    assert draft.place == "Lisboa"
    assert is_older(earlier_file())
    assert not is_older(encode(draft))
    assert json.loads(encode(draft))["schema_version"] == NEXT


@pytest.mark.usefixtures("later_program")
def test_the_file_of_an_earlier_version_is_kept_as_it_was(tmp_path: Path) -> None:
    vault = new_vault()
    closed = tmp_path / "old.age"
    closed.write_bytes(vault.closed(earlier_file()))
    before = closed.read_bytes()
    folder = DraftFolder(tmp_path, vault)
    draft = folder.load("old")
    assert closed.read_bytes() == before
    folder.save(draft)
    assert folder.load("old").place == "Lisboa"
    (copy,) = (tmp_path / OLDER).iterdir()
    assert vault.opened(copy.read_bytes()) == earlier_file()
    assert [each.id for each in folder.summaries()] == ["old"]


def test_a_version_without_a_step_differs_by_new_fields_only() -> None:
    answers: dict[str, object] = {"format": "aicode-other", "schema_version": Number("1")}
    assert migrations.migrated("aicode-other", answers, newest=NEXT) == answers


@pytest.mark.parametrize("version", ["2", "999999999999999999999999"])
def test_a_newer_version_is_refused_with_what_to_do(version: str) -> None:
    content = f'{{"format": "aicode-draft", "schema_version": {version}}}'.encode()
    with pytest.raises(NewerDraftError) as refused:
        decode(content)
    assert "Install the newer version" in refused.value.next_step
    assert not is_older(content)


@pytest.mark.parametrize("version", ["0", "1.0", "-1", '"1"', "null"])
def test_what_is_no_version_is_refused(version: str) -> None:
    content = f'{{"format": "aicode-draft", "schema_version": {version}}}'.encode()
    with pytest.raises(DraftUnreadableError):
        decode(content)


def test_what_this_version_writes_is_not_older() -> None:
    assert not is_older(encode(Draft(id="new")))
    assert not is_older(b"[]")
    assert not is_older(b"{")
