"""What the checks find in later acts: which say nothing, or something else than they are called."""

import dataclasses
from collections.abc import Callable
from datetime import date

import pytest

from aicode_desktop.check.act import declared_differences, is_whole_withdrawal, withdrawn_chapters
from aicode_desktop.check.findings import findings_in
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import ChapterAnswer, Draft, EarlierDocument
from aicode_desktop.model.finding import Severity
from tests.documents import example
from tests.later_acts import (
    change,
    correction,
    earlier,
    following,
    partial_withdrawal,
    withdrawal,
)

TODAY = date(2026, 11, 23)


def codes(draft: Draft, severity: Severity = Severity.BLOCK) -> list[str]:
    return [one.code for one in findings_in(draft, today=TODAY) if one.severity is severity]


def acting(draft: Draft, **fields: object) -> Draft:
    return dataclasses.replace(draft, act=dataclasses.replace(draft.act, **fields))  # type: ignore[arg-type]  # as the test names them


def of_provider(draft: Draft, **fields: object) -> Draft:
    return dataclasses.replace(draft, provider=dataclasses.replace(draft.provider, **fields))  # type: ignore[arg-type]  # as the test names them


@pytest.mark.parametrize("make", [change, correction, withdrawal, partial_withdrawal])
def test_an_act_that_says_what_it_does_is_complete(make: Callable[[], Draft]) -> None:
    assert codes(make()) == []


def test_a_first_form_is_checked_as_ever() -> None:
    assert not any(one.field.startswith("act") for one in findings_in(example(), today=TODAY))


def test_an_act_that_changes_nothing_is_not_signed() -> None:
    assert codes(following(example(), ActKind.CHANGE)) == ["nothing_changes"]


def test_blanks_internal_answers_and_the_place_are_no_change() -> None:
    draft = following(example(), ActKind.CHANGE)
    model = dataclasses.replace(draft.models[0], threshold_date="2026-01-01")
    draft = dataclasses.replace(
        draft, notes="ask counsel", place="Porto", models=(model, *draft.models[1:])
    )

    assert declared_differences(draft) == ()
    assert codes(of_provider(draft, legal_name=f"  {draft.provider.legal_name} ")) == [
        "nothing_changes"
    ]


def test_what_an_act_follows_must_be_known_and_signed() -> None:
    unknown = acting(change(), follows=EarlierDocument())
    future = acting(
        change(), follows=dataclasses.replace(change().act.follows, signed_on="2026-11-25")
    )

    assert "earlier_document_unknown" in codes(unknown)
    assert codes(future) == ["earlier_document_not_signed_yet"]


def test_a_correction_says_what_was_wrong() -> None:
    assert codes(acting(correction(), explanation="")) == ["correction_unexplained"]


def test_a_correction_of_a_chapter_is_asked_about() -> None:
    chapters = dataclasses.replace(example().chapters, copyright=ChapterAnswer.OPT_OUT)
    draft = dataclasses.replace(correction(), chapters=chapters)

    assert "correction_of_chapters" in codes(draft, Severity.WARN)


def test_another_edition_is_signed_anew_and_only_a_newer_one() -> None:
    draft = following(example(), ActKind.CHANGE)
    renewed = following(example(), ActKind.NEW_SIGNATURE)
    earlier = dataclasses.replace(draft.act.follows, edition="2024-01-01")

    assert "change_of_edition" in codes(acting(draft, follows=earlier))
    assert codes(renewed) == ["edition_not_newer"]
    assert codes(acting(renewed, follows=earlier)) == []


def test_a_change_that_leaves_every_chapter_out_is_no_change() -> None:
    draft = dataclasses.replace(
        following(example(), ActKind.CHANGE), chapters=withdrawal().chapters
    )

    assert "no_chapter_signed" in codes(draft)


def test_a_withdrawal_names_what_it_takes_back() -> None:
    whole, part = withdrawal(), partial_withdrawal()

    assert is_whole_withdrawal(whole)
    assert withdrawn_chapters(whole) == tuple(ChapterKey)
    assert not is_whole_withdrawal(part)
    assert withdrawn_chapters(part) == (ChapterKey.SAFETY_AND_SECURITY,)
    assert codes(dataclasses.replace(whole, chapters=example().chapters)) == ["nothing_withdrawn"]


def test_a_withdrawal_signs_no_further_chapter() -> None:
    before = dataclasses.replace(
        partial_withdrawal().act.follows,
        chapters=dataclasses.replace(example().chapters, copyright=ChapterAnswer.OPT_OUT),
    )

    assert codes(acting(partial_withdrawal(), follows=before)) == ["withdrawal_adds_chapters"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("", ["effect_date_missing"]),
        ("soon", ["effect_date_unreadable"]),
        ("2026-09-30", ["effect_before_signature"]),
        ("2026-10-01", []),
        ("2027-01-01", []),
    ],
)
def test_a_withdrawal_says_from_which_day_it_holds(day: str, expected: list[str]) -> None:
    assert codes(acting(withdrawal(), effect_date=day)) == expected


def test_an_effect_in_the_past_is_asked_about() -> None:
    assert "effect_date_past" in codes(
        acting(withdrawal(), effect_date="2026-11-22"), Severity.WARN
    )


def test_what_was_withdrawn_as_a_whole_is_not_signed_again_by_a_change() -> None:
    gone = dataclasses.replace(
        earlier(withdrawal()), act=ActKind.WITHDRAWAL, chapters=withdrawal().chapters
    )

    assert "withdrawn_before" in codes(acting(change(), follows=gone))
    assert "withdrawal_not_corrected" in codes(acting(correction(), follows=gone))
    assert "withdrawal_not_corrected" not in codes(correction())
    assert "withdrawn_before" not in codes(change())


@pytest.mark.parametrize(("day", "is_far"), [("2027-11-23", False), ("2206-12-01", True)])
def test_an_effect_more_than_a_year_away_is_asked_about(day: str, is_far: bool) -> None:
    warned = codes(acting(withdrawal(), effect_date=day), Severity.WARN)

    assert ("effect_date_far" in warned) is is_far


def test_what_a_withdrawal_entails_is_told_chapter_by_chapter_with_its_source() -> None:
    found = [
        one for one in findings_in(withdrawal(), today=TODAY) if one.code == "withdrawal_entails"
    ]

    assert [one.sentence.split(":")[0] for one in found] == [
        "Transparency",
        "Copyright",
        "Safety and Security",
    ]
    assert "report those measures to the AI Office" in found[0].sentence
    assert all(one.source for one in found)


def test_a_withdrawal_needs_no_answers_that_it_does_not_declare() -> None:
    draft = dataclasses.replace(withdrawal(), models=())

    assert codes(draft) == []
    assert codes(dataclasses.replace(draft, place="")) == ["place_missing"]


def test_another_legal_entity_is_asked_about() -> None:
    renamed = of_provider(change(), legal_name="Estran Lda")

    assert "another_entity" not in codes(renamed, Severity.WARN)
    assert "another_entity" in codes(of_provider(renamed, register_number="1"), Severity.WARN)


def test_hidden_letters_in_what_was_signed_long_ago_block_nothing() -> None:
    before = change().act.follows
    odd = dataclasses.replace(before.provider, legal_name="Lú\u200bmen")

    assert codes(acting(change(), follows=dataclasses.replace(before, provider=odd))) == []
