"""Answers to the measures, kept beside the drafts."""

from pathlib import Path

import pytest

from aicode_desktop.drafts.folder import DraftFolder
from aicode_desktop.drafts.measures import MeasureFolder, measures_beside
from aicode_desktop.drafts.vault import new_vault
from aicode_desktop.errors import DraftUnreadableError, NoIdentityError
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.gap import MeasureAnswer, MeasureAnswers
from aicode_desktop.model.gap_codec import encode_measures

ANSWERS = MeasureAnswers("one", (MeasureAnswer(measure="1.1", own_measure="A record"),))


def test_answers_are_kept_for_their_draft(tmp_path: Path) -> None:
    folder = MeasureFolder(tmp_path)
    folder.save(ANSWERS)
    assert folder.load("one") == ANSWERS
    assert folder.load("two") == MeasureAnswers("two")


def test_they_are_never_taken_for_a_draft(tmp_path: Path) -> None:
    DraftFolder(tmp_path).save(Draft(id="one"))
    MeasureFolder(tmp_path).save(ANSWERS)
    assert [summary.id for summary in DraftFolder(tmp_path).summaries()] == ["one"]


def test_saving_again_replaces_what_was_there(tmp_path: Path) -> None:
    folder = MeasureFolder(tmp_path)
    folder.save(ANSWERS)
    folder.save(MeasureAnswers("one"))
    assert folder.load("one").measures == ()


def test_with_a_vault_they_are_encrypted_and_plain_ones_are_taken_over(tmp_path: Path) -> None:
    vault = new_vault()
    plain = MeasureFolder(tmp_path).save(ANSWERS)
    folder = MeasureFolder(tmp_path, vault)
    assert folder.load("one") == ANSWERS
    closed = folder.save(folder.load("one"))
    assert not plain.exists()
    assert b"A record" not in closed.read_bytes()
    assert MeasureFolder(tmp_path, vault).load("one") == ANSWERS
    with pytest.raises(NoIdentityError):
        MeasureFolder(tmp_path).load("one")


@pytest.mark.parametrize("draft_id", ["", "../secret", "a/b", "."])
def test_an_identifier_never_leads_out_of_the_folder(draft_id: str, tmp_path: Path) -> None:
    with pytest.raises(DraftUnreadableError):
        MeasureFolder(tmp_path).load(draft_id)
    with pytest.raises(DraftUnreadableError):
        MeasureFolder(tmp_path).save(MeasureAnswers(draft_id))


def test_a_file_beside_the_draft_is_found_by_its_name(tmp_path: Path) -> None:
    draft = tmp_path / "form.json"
    assert measures_beside(draft) == MeasureAnswers()
    (tmp_path / "form.measures.json").write_bytes(encode_measures(ANSWERS))
    assert measures_beside(draft) == ANSWERS
