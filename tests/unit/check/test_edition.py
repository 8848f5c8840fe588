"""The editions of the Code that ship."""

from datetime import date

import pytest

from aicode_desktop.check.edition import code_of_practice, editions
from aicode_desktop.errors import UnknownEditionError
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import Draft


def test_a_new_draft_names_an_edition_that_ships() -> None:
    assert Draft().edition in editions()


def test_the_edition_of_july_2025_has_three_chapters_twelve_commitments_and_forty_measures() -> (
    None
):
    code = code_of_practice("2025-07-10")
    assert [chapter.key for chapter in code] == list(ChapterKey)
    assert code.published == date(2025, 7, 10)
    assert [len(chapter.commitments) for chapter in code] == [1, 1, 10]
    assert [chapter.measure_count for chapter in code] == [3, 5, 32]


def test_commitments_and_measures_are_numbered_without_gaps() -> None:
    for chapter in code_of_practice("2025-07-10"):
        for position, commitment in enumerate(chapter.commitments, 1):
            assert commitment.number == str(position)
            assert [measure.number for measure in commitment.measures] == [
                f"{position}.{n}" for n in range(1, len(commitment.measures) + 1)
            ]


def test_every_part_of_the_code_has_words_and_a_legal_basis() -> None:
    for chapter in code_of_practice("2025-07-10"):
        assert chapter.title
        assert chapter.summary.endswith(".")
        assert "Art" in chapter.legal_basis
        for commitment in chapter.commitments:
            assert "Art" in commitment.legal_basis
            assert all(measure.title for measure in commitment.measures)


@pytest.mark.parametrize("edition", ["", "2099-01-01", "../2025-07-10", "2025-07-10/", "."])
def test_an_edition_that_does_not_ship_is_refused(edition: str) -> None:
    with pytest.raises(UnknownEditionError) as caught:
        code_of_practice(edition)
    assert "2025-07-10" in caught.value.next_step
