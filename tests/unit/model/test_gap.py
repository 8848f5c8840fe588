"""Answers to the measures as a file beside the draft."""

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.errors import AicodeError, DraftUnreadableError, NewerDraftError
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.codec import encode
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.gap import MeasureAnswer, MeasureAnswers, MeasureStatus
from aicode_desktop.model.gap_codec import decode_measures, encode_measures

COPYRIGHT = ChapterKey.COPYRIGHT
POLICY = MeasureAnswer(
    COPYRIGHT, "1.1", "A policy\nin two lines", "Wiki", "Ada", "2026-12", MeasureStatus.PARTLY
)


def test_answers_come_back_as_they_were() -> None:
    answers = MeasureAnswers("id", (POLICY, MeasureAnswer(measure="1.2")))
    assert decode_measures(encode_measures(answers)) == answers


def test_a_measure_without_an_answer_is_blank_and_the_last_answer_counts() -> None:
    answers = MeasureAnswers().with_answer(POLICY).with_answer(MeasureAnswer(COPYRIGHT, "1.1", "B"))
    assert [answer.own_measure for answer in answers.measures] == ["B"]
    assert answers.answer_for(COPYRIGHT, "1.1").own_measure == "B"
    assert answers.answer_for(COPYRIGHT, "1.2") == MeasureAnswer(COPYRIGHT, "1.2")
    assert answers.answer_for(ChapterKey.TRANSPARENCY, "1.1").own_measure == ""


def test_a_draft_is_not_taken_for_answers() -> None:
    with pytest.raises(DraftUnreadableError, match="aicode-measures"):
        decode_measures(encode(Draft()))


@pytest.mark.parametrize(
    ("measures", "words"),
    [
        ([{"status": "done"}], "measures\\[0\\].status"),
        ([{"chapter": "safety"}], "measures\\[0\\].chapter"),
        ([{"owner": "a\u202eb"}], "U\\+202E"),
        ([{"budget": "1"}], "measures\\[0\\].budget"),
        ("none", "measures"),
    ],
)
def test_what_is_wrong_is_named(measures: object, words: str) -> None:
    content = json.dumps({"format": "aicode-measures", "measures": measures}).encode()
    with pytest.raises(DraftUnreadableError, match=words):
        decode_measures(content)


def test_a_newer_file_is_refused_rather_than_half_read() -> None:
    with pytest.raises(NewerDraftError):
        decode_measures(b'{"format": "aicode-measures", "schema_version": 2}')


def test_what_was_typed_stays_out_of_repr() -> None:
    assert "policy" not in repr(MeasureAnswers("id", (POLICY,)))


@given(st.binary(max_size=200))
def test_any_bytes_give_answers_or_an_error_for_people(content: bytes) -> None:
    with contextlib.suppress(AicodeError):
        assert isinstance(decode_measures(content), MeasureAnswers)
