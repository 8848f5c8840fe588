"""Explanations for every combination of chapters, situation of the provider and mix of models.

The golden files were read against what is known of the law; a statement stands in full where it
is said first in a file and by its name afterwards.
"""

import time
from collections.abc import Callable, Iterator

import pytest

from aicode_desktop.check.consequences import Expectation
from aicode_desktop.check.explanation import Explanation, Situation, explanation
from aicode_desktop.check.wording import day_in_words
from aicode_desktop.cli.explaining import ExplanationText
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import ChapterAnswer, ChapterAnswers, Draft, SystemicRiskOutlook
from tests.counsel_drafts import CASES, COMBINATIONS, LARGE, MIXES, SITUATIONS, TODAY, draft_of


def told(explained: Explanation) -> Iterator[str]:
    """Yield what depends on the combination, statements by their names."""
    yield f"=== {explained.combination.sentence}"
    for chapter in explained.chapters:
        yield f"{chapter.chapter.title}: {chapter.answer}. {chapter.line.sentence}"
        said = chapter.if_signed if chapter.answer is ChapterAnswer.SIGN else chapter.if_left_out
        yield "  " + " ".join(statement.id for statement in said)
    for model in explained.models:
        yield f"{model.name}: {' '.join(statement.id for statement in model.statements)}"
    for each in explained.obligations:
        day = day_in_words(each.day) if each.day else "after its event"
        yield f"{day}: {each.id} {each.model}".rstrip()
    for boundary in explained.boundaries:
        yield from (f"open: {point.sentence}" for point in boundary.open_points)
    yield ""


@pytest.mark.proves("combination.tcs", "combination.tc", "combination.ts", "combination.cs")
@pytest.mark.proves("combination.t", "combination.c", "combination.s", "combination.none")
@pytest.mark.proves("situation.has", "situation.coming", "situation.without", "situation.future")
@pytest.mark.proves("situation.future_not_yet", "transparency.serves", "transparency.otherwise")
@pytest.mark.proves("copyright.serves", "copyright.otherwise", "safety.serves")
@pytest.mark.proves("safety.otherwise", "signing.taskforce", "not.mandate_open_source")
@pytest.mark.parametrize(("situation", "mix"), CASES)
def test_all_eight_combinations_are_explained_in_every_situation_with_every_mix(
    situation: str, mix: str, golden: Callable[[str, bytes], None]
) -> None:
    models = MIXES[situation][mix]
    text = ExplanationText()
    first = explanation(draft_of(situation, models, COMBINATIONS[0]), today=TODAY)
    lines = [*text.lines(first), ""]
    for chapters in COMBINATIONS:
        explained = explanation(draft_of(situation, models, chapters), today=TODAY)
        assert explained.situation == situation
        lines += told(explained)
    golden(f"explanations/{situation}-{mix}.txt", "\n".join(lines).encode())


@pytest.mark.parametrize("chapters", COMBINATIONS, ids=lambda each: str(len(each.signed())))
@pytest.mark.parametrize("situation", SITUATIONS)
def test_every_statement_that_is_told_has_a_source(
    situation: str, chapters: ChapterAnswers
) -> None:
    for models in MIXES[situation].values():
        found = explanation(draft_of(situation, models, chapters), today=TODAY)
        said = [
            *found.situation_statements, found.combination, *found.signing, *found.costs,
            *found.afterwards, *found.past, *found.compute,
            *(s for chapter in found.chapters for s in chapter.if_signed + chapter.if_left_out),
            *(s for model in found.models for s in model.statements),
            *(s for b in found.boundaries for s in b.statements + b.open_points),
        ]  # fmt: skip
        assert all(statement.sources for statement in said)
        assert not any("{" in statement.sentence for statement in said)
        entries = {entry.id for entry in found.aged}
        assert {name for statement in said for name in statement.aged} <= entries


@pytest.mark.parametrize(
    ("outlook", "expected"),
    [
        (SystemicRiskOutlook.HAS, Expectation.EXPECTED),
        (SystemicRiskOutlook.DEVELOPING, Expectation.EXPECTED),
        (SystemicRiskOutlook.INTENDS, Expectation.EXPECTED),
        (SystemicRiskOutlook.NONE, Expectation.OPTIONAL),
        (SystemicRiskOutlook.UNANSWERED, Expectation.OPEN),
    ],
)
def test_safety_and_security_is_expected_optional_or_open(
    outlook: SystemicRiskOutlook, expected: Expectation
) -> None:
    assert explanation(Draft(systemic_risk_outlook=outlook), today=TODAY).safety is expected


@pytest.mark.proves("combination.open", "situation.open")
def test_a_blank_draft_is_explained_as_open() -> None:
    found = explanation(Draft(), today=TODAY)
    assert found.situation is Situation.OPEN
    assert found.combination.id == "combination.open"
    assert found.models == ()


@pytest.mark.proves("safety.no_loss")
def test_leaving_safety_and_security_out_costs_nothing_only_without_systemic_risk() -> None:
    chapters = COMBINATIONS[-1]
    free = explanation(draft_of("without_systemic_risk", (), chapters), today=TODAY)
    grave = explanation(draft_of("has_systemic_risk", (), chapters), today=TODAY)
    assert [each.id for each in free.chapters[2].if_left_out] == ["safety.no_loss"]
    assert "faq.9.gap" in [each.id for each in grave.chapters[2].if_left_out]


def test_five_hundred_models_are_explained_quickly() -> None:
    draft = draft_of("has_systemic_risk", LARGE * 167, COMBINATIONS[0])
    explanation(draft, today=TODAY)
    began = time.perf_counter()
    assert len(explanation(draft, today=TODAY).models) == 501
    assert time.perf_counter() - began < 2.0


def test_all_eight_ways_to_answer_are_described_whichever_is_chosen() -> None:
    for chapters in (*COMBINATIONS, ChapterAnswers()):
        found = explanation(draft_of("has_systemic_risk", (), chapters), today=TODAY)
        assert [each.signed for each in found.combinations] == [c.signed() for c in COMBINATIONS]
        chosen = [each.signed for each in found.combinations if each.is_chosen]
        assert chosen == ([] if chapters == ChapterAnswers() else [chapters.signed()])


def test_a_chapter_left_out_is_shown_otherwise_unless_article_55_asks_nothing() -> None:
    grave = explanation(draft_of("systemic_risk_coming", (), COMBINATIONS[0]), today=TODAY)
    free = explanation(draft_of("without_systemic_risk", (), COMBINATIONS[0]), today=TODAY)
    for each in grave.combinations:
        assert set(each.shown_otherwise) == set(ChapterKey) - set(each.signed)
    for each in free.combinations:
        assert ChapterKey.SAFETY_AND_SECURITY not in each.shown_otherwise
