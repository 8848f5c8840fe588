"""Explanations for every combination of chapters, situation of the provider and mix of models.

The golden files were read against what is known of the law; a statement stands in full where it
is said first in a file and by its name afterwards.
"""

import time
from collections.abc import Callable, Iterator
from datetime import date
from itertools import product

import pytest

from aicode_desktop.check.consequences import Expectation
from aicode_desktop.check.explanation import Explanation, Situation, explanation
from aicode_desktop.check.wording import day_in_words
from aicode_desktop.cli.explaining import ExplanationText
from aicode_desktop.model.draft import (
    Address,
    ChapterAnswer,
    ChapterAnswers,
    Draft,
    MarketStatus,
    Modality,
    Model,
    Provider,
    ProviderStatus,
    SystemicRisk,
    SystemicRiskOutlook,
)

TODAY = date(2026, 11, 23)
SIGN, OPT_OUT = ChapterAnswer.SIGN, ChapterAnswer.OPT_OUT
NO, YES = SystemicRisk.NO, SystemicRisk.YES
PLACED, PLANNED = MarketStatus.PLACED, MarketStatus.PLANNED
TEXT = (Modality.TEXT,)
COMBINATIONS = [
    ChapterAnswers(transparency=t, copyright=c, safety_and_security=s)
    for t, c, s in product((SIGN, OPT_OUT), repeat=3)
]

SMALL = (
    Model("Ada", "1", PLACED, "2025-03", TEXT, "4e23", systemic_risk=NO,
          under_safety_and_security=True),
    Model("Bela", "2", PLANNED, "2027-02-01", (Modality.OTHER,), "2e22", systemic_risk=NO),
)  # fmt: skip
MODIFIED = (
    Model("Cleo", "", PLACED, "2026-01-15", TEXT, "2e24", systemic_risk=NO, is_open_source=True),
    Model("Dora", "", PLANNED, "2027-03-01", TEXT, "5e24", systemic_risk=NO,
          modified_from="Basis", original_compute_flop="3e24", modification_compute_flop="2e24"),
    Model("Every model", "", PLANNED, "", TEXT, "", systemic_risk=SystemicRisk.UNDER_ASSESSMENT,
          modified_from="Ganz", original_systemic_risk=NO, modification_compute_flop="1e22"),
)  # fmt: skip
LARGE = (
    Model("Elan", "4", PLACED, "2026-05-01", TEXT, "3e25", systemic_risk=YES,
          under_safety_and_security=True, threshold_date="2026-02-01"),
    Model("Fado", "", PLANNED, "2027-04", TEXT, "9e24", systemic_risk=YES,
          under_safety_and_security=True, threshold_date="2026-11-16", is_open_source=True),
    SMALL[0],
)  # fmt: skip
MIXES: dict[str, dict[str, tuple[Model, ...]]] = {
    "has_systemic_risk": {"large": LARGE, "large-and-modified": LARGE + MODIFIED},
    "systemic_risk_coming": {"no-models": (), "large-to-come": LARGE[1:]},
    "without_systemic_risk": {
        "no-models": (),
        "small": SMALL,
        "small-and-modified": SMALL + MODIFIED,
    },
    "future_provider": {"no-models": (), "small-to-come": SMALL[1:]},
}
SITUATIONS = {
    "has_systemic_risk": (ProviderStatus.PROVIDER, SystemicRiskOutlook.HAS, "DE"),
    "systemic_risk_coming": (ProviderStatus.PROVIDER, SystemicRiskOutlook.DEVELOPING, "FR"),
    "without_systemic_risk": (ProviderStatus.PROVIDER, SystemicRiskOutlook.NONE, "US"),
    "future_provider": (
        ProviderStatus.POTENTIAL_FUTURE_PROVIDER,
        SystemicRiskOutlook.NONE,
        "JP",
    ),
}
CASES = [(situation, mix) for situation, mixes in MIXES.items() for mix in mixes]


def draft_of(situation: str, models: tuple[Model, ...], chapters: ChapterAnswers) -> Draft:
    status, outlook, country = SITUATIONS[situation]
    return Draft(
        provider=Provider(legal_name="Ada AI", status=status, address=Address(country=country)),
        chapters=chapters,
        systemic_risk_outlook=outlook,
        models=models,
    )


def told(explained: Explanation) -> Iterator[str]:
    """Yield what depends on the combination, statements by their names."""
    yield f"=== {explained.combination.sentence}"
    for chapter in explained.chapters:
        yield f"{chapter.chapter.title}: {chapter.answer}. {chapter.line.sentence}"
        said = chapter.if_signed if chapter.answer is SIGN else chapter.if_left_out
        yield "  " + " ".join(statement.id for statement in said)
    for model in explained.models:
        yield f"{model.name}: {' '.join(statement.id for statement in model.statements)}"
    for each in explained.obligations:
        day = day_in_words(each.day) if each.day else "after its event"
        yield f"{day}: {each.id} {each.model}".rstrip()
    for boundary in explained.boundaries:
        yield from (f"open: {point.sentence}" for point in boundary.open_points)
    yield ""


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


def test_a_blank_draft_is_explained_as_open() -> None:
    found = explanation(Draft(), today=TODAY)
    assert found.situation is Situation.OPEN
    assert found.combination.id == "combination.open"
    assert found.models == ()


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
