"""The folder of drafts."""

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.check.examples import examples
from aicode_desktop.drafts.folder import DraftFolder
from aicode_desktop.errors import AicodeError, CannotReadFileError, DraftUnreadableError
from aicode_desktop.model.codec import decode
from aicode_desktop.model.draft import (
    ChapterAnswers,
    Draft,
    ListingAnswer,
    Provider,
    Statements,
    SystemicRisk,
    SystemicRiskOutlook,
)

EARLIER = decode(examples()[0].read_bytes())


@pytest.fixture
def folder(tmp_path: Path) -> DraftFolder:
    return DraftFolder(tmp_path / "drafts")


def named(draft: Draft, name: str) -> Draft:
    return replace(draft, provider=Provider(legal_name=name))


def test_a_folder_that_does_not_exist_yet_holds_no_drafts(folder: DraftFolder) -> None:
    assert folder.summaries() == ()


def test_a_saved_draft_is_loaded_as_it_was(folder: DraftFolder) -> None:
    path = folder.save(EARLIER)
    assert folder.load(EARLIER.id) == EARLIER
    assert [summary.id for summary in folder.summaries()] == [EARLIER.id]
    assert list(path.parent.iterdir()) == [path]
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
        assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_summary_says_who_which_number_and_when(folder: DraftFolder) -> None:
    path = folder.save(EARLIER)
    os.utime(path, (1_800_000_000, 1_800_000_000))
    (summary,) = folder.summaries()
    assert summary.provider_name == "Revontuli Frontier Oy"
    assert summary.document_number == "2026-0001"
    assert summary.modified == datetime.fromtimestamp(1_800_000_000, UTC)
    assert summary.path == path
    assert summary.problem == ""
    assert repr(summary) == "<DraftSummary>"


def test_the_draft_changed_last_comes_first_and_changes_are_seen(folder: DraftFolder) -> None:
    older, newer = folder.new(clock_year=2026), folder.new(clock_year=2026)
    os.utime(folder.save(named(older, "Older")), (1_000, 1_000))
    os.utime(folder.save(named(newer, "Newer")), (2_000, 2_000))
    assert [summary.provider_name for summary in folder.summaries()] == ["Newer", "Older"]
    os.utime(folder.save(named(older, "Changed")), (3_000, 3_000))
    assert [summary.provider_name for summary in folder.summaries()] == ["Changed", "Newer"]


def test_an_unreadable_file_is_listed_with_its_problem_and_harms_no_other(
    folder: DraftFolder,
) -> None:
    path = folder.save(EARLIER)
    broken = path.with_name("broken.json")
    broken.write_bytes(b"{")
    listed = {summary.id: summary.problem for summary in folder.summaries()}
    assert listed == {
        EARLIER.id: "",
        "broken": "The file is not JSON: it goes wrong in line 1, column 2.",
    }


def test_other_files_in_the_folder_are_passed_over(folder: DraftFolder) -> None:
    path = folder.save(EARLIER)
    path.with_name("notes.txt").write_text("x")
    path.with_name(".hidden.json").write_text("x")
    assert len(folder.summaries()) == 1


def test_a_draft_copied_by_hand_is_known_by_its_file_name(folder: DraftFolder) -> None:
    path = folder.save(EARLIER)
    path.with_name("copy of it.json").write_bytes(path.read_bytes())
    assert folder.load("copy of it").id == "copy of it"
    assert len(folder.summaries()) == 2


@pytest.mark.parametrize(
    "draft_id", ["", "../x", "a/b", "a\\b", ".", "..", ".a", "a\nb", "x" * 101]
)
def test_an_identifier_that_leads_out_of_the_folder_is_refused(
    folder: DraftFolder, draft_id: str
) -> None:
    with pytest.raises(DraftUnreadableError):
        folder.save(replace(EARLIER, id=draft_id))
    with pytest.raises(DraftUnreadableError):
        folder.load(draft_id)
    with pytest.raises(DraftUnreadableError):
        folder.set_aside(draft_id)


@given(draft_id=st.text())
def test_no_identifier_reaches_another_folder(
    tmp_path_factory: pytest.TempPathFactory, draft_id: str
) -> None:
    with pytest.raises(AicodeError):
        DraftFolder(tmp_path_factory.getbasetemp() / "none").load(draft_id)


def test_a_draft_that_is_not_there_is_told(folder: DraftFolder) -> None:
    with pytest.raises(CannotReadFileError):
        folder.load("gone")


def test_new_drafts_are_numbered_through_the_year(folder: DraftFolder) -> None:
    first = folder.new(clock_year=2026)
    assert first.document_number == "2026-0001"
    folder.save(replace(first, document_number="2026-0041"))
    folder.save(replace(folder.new(clock_year=2026), document_number="2025-0099"))
    assert folder.new(clock_year=2026).document_number == "2026-0042"
    assert folder.new(clock_year=2027).document_number == "2027-0001"
    taken = folder.new(clock_year=2026, numbers_taken=["2026-0077", "free text"])
    assert taken.document_number == "2026-0078"


def test_the_number_of_a_deleted_draft_is_not_given_again(folder: DraftFolder) -> None:
    draft = folder.new(clock_year=2026)
    folder.save(draft)
    folder.set_aside(draft.id)
    assert folder.new(clock_year=2026).document_number == "2026-0002"


def test_a_blank_draft_is_blank_but_for_its_identifier_and_number(folder: DraftFolder) -> None:
    draft = folder.new(clock_year=2026)
    assert replace(draft, id="", document_number="") == Draft()
    assert folder.summaries() == ()


def test_a_draft_from_an_earlier_one_keeps_people_and_facts_but_no_answer(
    folder: DraftFolder,
) -> None:
    draft = folder.new(clock_year=2026, from_draft=EARLIER)
    assert draft.id != EARLIER.id
    assert draft.provider == EARLIER.provider
    assert draft.signatories == EARLIER.signatories
    assert draft.place == EARLIER.place
    assert draft.listing.name == EARLIER.listing.name
    assert [model.name for model in draft.models] == [model.name for model in EARLIER.models]
    assert draft.chapters == ChapterAnswers()
    assert draft.systemic_risk_outlook is SystemicRiskOutlook.UNANSWERED
    assert draft.listing.answer is ListingAnswer.UNANSWERED
    assert draft.statements == Statements()
    assert draft.notes == ""
    assert {model.systemic_risk for model in draft.models} == {SystemicRisk.UNANSWERED}
    assert not any(model.under_safety_and_security for model in draft.models)


def test_a_draft_opened_from_elsewhere_never_takes_the_place_of_another(
    folder: DraftFolder,
) -> None:
    folder.save(EARLIER)
    adopted = folder.adopt(EARLIER)
    folder.save(named(adopted, "Edited"))
    assert folder.load(EARLIER.id) == EARLIER


def test_a_deleted_draft_leaves_the_list_but_not_the_disk(folder: DraftFolder) -> None:
    folder.save(EARLIER)
    first = folder.set_aside(EARLIER.id)
    assert folder.summaries() == ()
    assert decode(first.read_bytes()) == EARLIER
    folder.save(named(EARLIER, "Again"))
    second = folder.set_aside(EARLIER.id)
    assert decode(first.read_bytes()) == EARLIER
    assert decode(second.read_bytes()).provider.legal_name == "Again"
