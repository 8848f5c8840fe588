"""The folder of drafts with a vault: nothing readable on disk, plain drafts taken over, history."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.check.examples import examples
from aicode_desktop.drafts import summaries
from aicode_desktop.drafts.folder import DraftFolder
from aicode_desktop.drafts.history import ONE_STATE_WITHIN, History
from aicode_desktop.drafts.vault import new_vault
from aicode_desktop.errors import (
    AicodeError,
    CannotDecryptError,
    CannotReadFileError,
    CannotWriteError,
    NoIdentityError,
)
from aicode_desktop.model.codec import decode
from aicode_desktop.model.draft import Draft
from tests.fakes import FullDisk, StoppedClock

DRAFT = decode(examples()[0].read_bytes())
NAME = DRAFT.provider.legal_name
VAULT = new_vault()

JSON = st.recursive(
    st.none() | st.integers() | st.text(max_size=5) | st.just(f"{DRAFT.id}.age"),
    lambda inner: st.lists(inner, max_size=6),
)
At = Callable[[timedelta], None]


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def folder(tmp_path: Path, clock: StoppedClock) -> DraftFolder:
    return DraftFolder(tmp_path / "drafts", VAULT, clock=clock)


def noted(draft: Draft, notes: str) -> Draft:
    return replace(draft, notes=notes)


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_closed_draft_is_read_as_it_was_and_nothing_of_it_can_be_read_on_disk(
    folder: DraftFolder, tmp_path: Path
) -> None:
    path = folder.save(DRAFT)
    assert path.name == f"{DRAFT.id}.age"
    assert folder.load(DRAFT.id) == DRAFT
    assert NAME.encode() not in everything_in(tmp_path)
    assert [summary.provider_name for summary in folder.summaries()] == [NAME]
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_plain_draft_is_read_and_encrypted_when_it_is_next_saved(
    folder: DraftFolder, tmp_path: Path
) -> None:
    plain = DraftFolder(tmp_path / "drafts").save(DRAFT)
    assert folder.load(DRAFT.id) == DRAFT
    assert [summary.id for summary in folder.summaries()] == [DRAFT.id]
    folder.save(folder.load(DRAFT.id))
    assert not plain.exists()
    assert NAME.encode() not in everything_in(tmp_path)
    assert [summary.id for summary in folder.summaries()] == [DRAFT.id]


def test_of_a_draft_with_two_files_the_one_written_last_counts(
    folder: DraftFolder, tmp_path: Path
) -> None:
    closed = folder.save(noted(DRAFT, "older"))
    os.utime(closed, (1_000, 1_000))
    DraftFolder(tmp_path / "other").save(noted(DRAFT, "newer")).rename(closed.with_suffix(".json"))
    assert folder.load(DRAFT.id).notes == "newer"
    assert len(folder.summaries()) == 1
    os.utime(closed.with_suffix(".json"), (500, 500))
    assert folder.load(DRAFT.id).notes == "older"
    assert [summary.path for summary in folder.summaries()] == [closed]


def test_without_the_vault_an_encrypted_draft_is_listed_with_its_problem(
    folder: DraftFolder, tmp_path: Path
) -> None:
    folder.save(DRAFT)
    without = DraftFolder(tmp_path / "drafts")
    (summary,) = without.summaries()
    assert "encrypted" in summary.problem
    with pytest.raises(NoIdentityError):
        without.load(DRAFT.id)
    with pytest.raises(CannotDecryptError):
        DraftFolder(tmp_path / "drafts", new_vault()).load(DRAFT.id)


def test_without_the_vault_nothing_is_written_in_plain_text_beside_an_encrypted_draft(
    folder: DraftFolder, tmp_path: Path
) -> None:
    folder.save(DRAFT)
    with pytest.raises(NoIdentityError):
        DraftFolder(tmp_path / "drafts").save(noted(DRAFT, "newer"))
    assert NAME.encode() not in everything_in(tmp_path)
    assert folder.load(DRAFT.id) == DRAFT


def test_a_full_disk_leaves_what_was_saved_before(
    folder: DraftFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.save(DRAFT)
    with FullDisk(room_bytes=100).in_place(monkeypatch), pytest.raises(CannotWriteError):
        folder.save(noted(DRAFT, "lost"))
    assert folder.load(DRAFT.id) == DRAFT


def test_a_deleted_draft_keeps_its_file_and_its_number(folder: DraftFolder) -> None:
    number = folder.new(clock_year=2026).document_number
    folder.save(replace(DRAFT, document_number=number))
    folder.set_aside(DRAFT.id)
    assert folder.summaries() == ()
    assert folder.new(clock_year=2026).document_number != number


def test_states_within_five_minutes_are_one_and_later_ones_are_kept(
    folder: DraftFolder, clock: StoppedClock
) -> None:
    for step in range(6):
        folder.save(noted(DRAFT, f"state {step}"))
        clock.advance(ONE_STATE_WITHIN / 3)
    history = folder.history
    assert history is not None
    states = history.states(DRAFT.id)
    assert [history.draft_at(DRAFT.id, one.id).notes for one in states] == ["state 5", "state 2"]
    assert states[0].saved_at > states[1].saved_at


def test_a_named_state_is_kept_and_its_name_is_encrypted(
    folder: DraftFolder, tmp_path: Path
) -> None:
    history = folder.history
    assert history is not None
    folder.save(noted(DRAFT, "as the board saw it"))
    history.name(DRAFT.id, history.states(DRAFT.id)[0].id, "Board\u202e meeting")
    folder.save(noted(DRAFT, "after"))
    assert [state.name for state in history.states(DRAFT.id)] == ["", "Board meeting"]
    assert b"Board" not in everything_in(tmp_path)


def test_bringing_a_state_back_keeps_what_was_there_until_then(
    folder: DraftFolder, clock: StoppedClock
) -> None:
    history = folder.history
    assert history is not None
    folder.save(noted(DRAFT, "first"))
    clock.advance(ONE_STATE_WITHIN)
    folder.save(noted(DRAFT, "second"))
    first = history.states(DRAFT.id)[-1]
    assert folder.bring_back(DRAFT.id, first.id).notes == "first"
    assert folder.load(DRAFT.id).notes == "first"
    notes = [history.draft_at(DRAFT.id, state.id).notes for state in history.states(DRAFT.id)]
    assert notes == ["first", "second", "first"]


def test_a_clock_put_back_a_year_puts_no_state_among_the_old_ones(
    folder: DraftFolder, clock: StoppedClock
) -> None:
    folder.save(noted(DRAFT, "before"))
    clock.advance(timedelta(days=-365))
    folder.save(noted(DRAFT, "after"))
    history = folder.history
    assert history is not None
    newest = history.states(DRAFT.id)[0]
    assert history.draft_at(DRAFT.id, newest.id).notes == "after"


def test_foreign_files_among_the_states_are_passed_over(tmp_path: Path) -> None:
    place = tmp_path / "history" / "draft"
    place.mkdir(parents=True)
    for name in ("notes.txt", "20269999T999999999999Z.json", "..age", "names.json"):
        (place / name).write_bytes(b"\xff")
    assert History(tmp_path).states("draft") == ()


@given(draft_id=st.text(), state_id=st.text())
def test_no_identifier_of_a_state_reaches_another_file(
    tmp_path_factory: pytest.TempPathFactory, draft_id: str, state_id: str
) -> None:
    with pytest.raises(AicodeError):
        History(tmp_path_factory.getbasetemp()).draft_at(draft_id, state_id)


@given(content=st.binary(max_size=200))
def test_any_bytes_in_the_folder_are_a_draft_or_a_told_error(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    root = tmp_path_factory.mktemp("drafts")
    for sealed in (content, VAULT.closed(content)):
        (root / "x.age").write_bytes(sealed)
        folder = DraftFolder(root, VAULT)
        assert folder.summaries()[0].problem
        with pytest.raises(AicodeError):
            folder.load("x")


def test_a_state_that_is_not_there_is_told(folder: DraftFolder) -> None:
    folder.save(DRAFT)
    with pytest.raises(CannotReadFileError):
        folder.bring_back(DRAFT.id, "20260101T000000000000Z")


def test_a_later_list_opens_no_draft_that_is_as_it_was(
    folder: DraftFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.save(DRAFT)
    listed = folder.summaries()
    assert NAME.encode() not in everything_in(tmp_path)
    later = DraftFolder(tmp_path / "drafts", VAULT)
    with monkeypatch.context() as patch:
        patch.setattr(summaries, "decode", None)
        assert later.summaries() == listed
    later.save(replace(DRAFT, document_number="2026-0099"))
    (summary,) = DraftFolder(tmp_path / "drafts", VAULT).summaries()
    assert summary.document_number == "2026-0099"


def test_a_new_number_opens_no_deleted_draft_that_is_as_it_was(
    folder: DraftFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.save(replace(DRAFT, document_number="2026-0041"))
    folder.set_aside(DRAFT.id)
    deleted = folder.deleted()
    later = DraftFolder(tmp_path / "drafts", VAULT)
    with monkeypatch.context() as patch:
        patch.setattr(summaries, "decode", None)
        assert later.new(clock_year=2026).document_number == "2026-0042"
        assert later.deleted() == deleted
    later.restore(deleted[0].path)
    assert later.deleted() == ()
    assert NAME.encode() not in everything_in(tmp_path)


@given(content=st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_a_damaged_index_hides_no_draft_and_names_none_wrongly(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    root = tmp_path_factory.mktemp("drafts")
    DraftFolder(root, VAULT).save(DRAFT)
    (root / "index").mkdir()
    for sealed in (content, VAULT.closed(content)):
        (root / "index" / "summaries.age").write_bytes(sealed)
        (summary,) = DraftFolder(root, VAULT).summaries()
        assert summary.provider_name == NAME
