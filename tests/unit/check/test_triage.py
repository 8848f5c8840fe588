"""Where a model stands: thresholds, modification, notice, chapter."""

from dataclasses import replace
from datetime import date

import pytest

from aicode_desktop.check.findings import findings_in
from aicode_desktop.check.obligations import obligations
from aicode_desktop.check.triage import Modification, Notice, Standing, is_vague_name, triage
from aicode_desktop.model.draft import (
    ChapterAnswer,
    ChapterAnswers,
    Draft,
    MarketStatus,
    Modality,
    Model,
    SystemicRisk,
)
from aicode_desktop.model.finding import Severity

TODAY = date(2026, 11, 23)
LANGUAGE = Model(name="Ada", modalities=(Modality.TEXT,), training_compute_flop="4e24")


def said_of(model: Model, *, signs_safety: bool = False) -> list[str]:
    found = triage(model, 0, signs_safety=signs_safety, today=TODAY)
    return [statement.id for statement in found.statements]


@pytest.mark.proves("model.no_compute", "model.below", "model.not_presumed", "model.near")
@pytest.mark.proves("model.general_purpose", "model.presumed")
@pytest.mark.parametrize(
    ("flop", "standing", "said"),
    [
        ("", Standing.UNKNOWN, ["model.no_compute"]),
        ("?", Standing.UNKNOWN, ["model.no_compute"]),
        ("1e22", Standing.BELOW, ["model.below", "model.not_presumed"]),
        ("1e23", Standing.BELOW, ["model.below", "model.not_presumed", "model.near"]),
        (
            "1.2 × 10^23",
            Standing.GENERAL_PURPOSE,
            ["model.general_purpose", "model.not_presumed", "model.near"],
        ),
        ("4e24", Standing.GENERAL_PURPOSE, ["model.general_purpose", "model.not_presumed"]),
        (
            "1e25",
            Standing.GENERAL_PURPOSE,
            ["model.general_purpose", "model.not_presumed", "model.near"],
        ),
        (
            "1.1e25",
            Standing.PRESUMED_SYSTEMIC_RISK,
            ["model.presumed", "model.near", "notice.rule", "notice.no_day"],
        ),
        ("3,4·10^25", Standing.PRESUMED_SYSTEMIC_RISK,
         ["model.presumed", "notice.rule", "notice.no_day"]),
    ],
)  # fmt: skip
def test_thresholds(flop: str, standing: Standing, said: list[str]) -> None:
    model = replace(LANGUAGE, training_compute_flop=flop)
    assert triage(model, 0, signs_safety=False, today=TODAY).standing is standing
    assert said_of(model) == said


@pytest.mark.proves("model.other_output")
def test_an_output_that_the_guidelines_do_not_name_is_told_apart() -> None:
    robot = replace(LANGUAGE, modalities=(Modality.OTHER,))
    assert said_of(robot) == ["model.other_output", "model.not_presumed"]


@pytest.mark.proves("modified.above", "modified.below", "modified.above_unknown")
@pytest.mark.proves("modified.below_unknown", "modified.open")
@pytest.mark.parametrize(
    ("original", "risk", "own", "expected", "said"),
    [
        ("3e24", "unanswered", "1.1e24", Modification.ABOVE_A_THIRD, "modified.above"),
        ("3e24", "unanswered", "1e24", Modification.BELOW_A_THIRD, "modified.below"),
        ("", "yes", "3.4e24", Modification.ABOVE_A_THIRD, "modified.above_unknown"),
        ("", "yes", "3.3e24", Modification.BELOW_A_THIRD, "modified.below_unknown"),
        ("", "no", "3.4e22", Modification.ABOVE_A_THIRD, "modified.above_unknown"),
        ("", "no", "3.3e22", Modification.BELOW_A_THIRD, "modified.below_unknown"),
        ("", "unanswered", "1e22", Modification.OPEN, "modified.open"),
        ("", "under_assessment", "1e22", Modification.OPEN, "modified.open"),
        ("3e24", "no", "", Modification.OPEN, "modified.open"),
        ("3e24", "no", "much", Modification.OPEN, "modified.open"),
    ],
)
def test_the_rule_of_one_third(
    original: str, risk: str, own: str, expected: Modification, said: str
) -> None:
    model = replace(
        LANGUAGE,
        modified_from="Basis",
        original_compute_flop=original,
        original_systemic_risk=SystemicRisk(risk),
        modification_compute_flop=own,
    )
    found = triage(model, 0, signs_safety=False, today=TODAY)
    assert found.modification is expected
    assert said in said_of(model)


def test_a_model_of_ones_own_hears_nothing_of_modifications() -> None:
    found = triage(LANGUAGE, 0, signs_safety=True, today=TODAY)
    assert found.modification is Modification.NONE
    assert not any(each.startswith("modified") for each in said_of(LANGUAGE))


@pytest.mark.proves("notice.rule", "notice.due", "notice.past", "notice.before_application")
@pytest.mark.proves("notice.no_day")
@pytest.mark.parametrize(
    ("day", "notice", "said"),
    [
        ("2026-11-20", Notice(date(2026, 11, 20), date(2026, 12, 4)), "notice.due"),
        ("2026-11-09", Notice(date(2026, 11, 9), date(2026, 11, 23)), "notice.due"),
        ("2026-11-08", Notice(date(2026, 11, 8), date(2026, 11, 22)), "notice.past"),
        ("2025-08-01", Notice(date(2025, 8, 1), date(2025, 8, 15)), "notice.before_application"),
        ("", Notice(None, None), "notice.no_day"),
        ("soon", Notice(None, None), "notice.no_day"),
    ],
)
def test_the_two_weeks_are_counted_from_the_day_given(day: str, notice: Notice, said: str) -> None:
    model = replace(LANGUAGE, training_compute_flop="2e25", threshold_date=day)
    assert triage(model, 0, signs_safety=False, today=TODAY).notice == notice
    assert said_of(model)[-2:] == ["notice.rule", said]


def test_below_the_threshold_no_notice_is_spoken_of() -> None:
    model = replace(LANGUAGE, systemic_risk=SystemicRisk.NO)
    assert triage(model, 0, signs_safety=True, today=TODAY).notice is None


@pytest.mark.proves("open.notice_no_day")
def test_without_a_figure_a_model_with_systemic_risk_may_owe_a_notice() -> None:
    model = Model(name="Ada", systemic_risk=SystemicRisk.UNDER_ASSESSMENT)
    assert triage(model, 0, signs_safety=True, today=TODAY).notice == Notice(None, None)


@pytest.mark.proves("model.covered", "model.voluntary", "model.under_assessment")
@pytest.mark.parametrize(
    ("risk", "is_named", "said"),
    [
        (SystemicRisk.YES, True, "model.covered"),
        (SystemicRisk.YES, False, "model.covered"),
        (SystemicRisk.NO, True, "model.voluntary"),
        (SystemicRisk.UNDER_ASSESSMENT, True, "model.under_assessment"),
    ],
)
def test_how_a_model_comes_under_the_signed_chapter(
    risk: SystemicRisk, is_named: bool, said: str
) -> None:
    model = replace(LANGUAGE, systemic_risk=risk, under_safety_and_security=is_named)
    assert said in said_of(model, signs_safety=True)


def test_only_a_model_without_systemic_risk_can_be_voluntary() -> None:
    can = [
        risk
        for risk in SystemicRisk
        if triage(
            replace(LANGUAGE, systemic_risk=risk), 0, signs_safety=True, today=TODAY
        ).can_be_voluntary
    ]
    assert can == [SystemicRisk.NO]


@pytest.mark.proves("open_source.documentation", "open_source.systemic_risk")
@pytest.mark.parametrize(
    ("flop", "risk", "said"),
    [
        ("4e24", SystemicRisk.NO, "open_source.documentation"),
        ("4e24", SystemicRisk.YES, "open_source.systemic_risk"),
        ("2e25", SystemicRisk.NO, "open_source.systemic_risk"),
    ],
)
def test_open_source_exempts_from_two_duties_and_never_with_systemic_risk(
    flop: str, risk: SystemicRisk, said: str
) -> None:
    model = replace(LANGUAGE, training_compute_flop=flop, systemic_risk=risk, is_open_source=True)
    assert said in said_of(model)


@pytest.mark.proves("model.vague")
@pytest.mark.parametrize(
    "name", ["All models", "all our models", "Any model we make", "Models", "various", "TBD", "all"]
)
def test_a_name_that_names_nothing_is_vague(name: str) -> None:
    assert is_vague_name(name)
    assert "model.vague" in said_of(replace(LANGUAGE, name=name))


@pytest.mark.parametrize("name", ["Ada", "Allegro", "Model S", "Anyword 2", "Small Models Inc 7B"])
def test_a_name_is_a_name(name: str) -> None:
    assert not is_vague_name(name)


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"name": "all models"}, "model_name_vague", "name"),
        ({"original_compute_flop": "-1"}, "modification_flop_unreadable", "original_compute_flop"),
        (
            {"modification_compute_flop": "0"},
            "modification_flop_unreadable",
            "modification_compute_flop",
        ),
        ({"original_compute_flop": "1e24"}, "original_model_missing", "modified_from"),
        (
            {"modified_from": "B", "modification_compute_flop": "5e24"},
            "modification_above_whole",
            "modification_compute_flop",
        ),
        ({"threshold_date": "12/11/2026"}, "threshold_date_unreadable", "threshold_date"),
        ({"threshold_date": "1999-01-01"}, "threshold_date_unlikely", "threshold_date"),
        ({"threshold_date": "2027-01-01"}, "threshold_date_in_future", "threshold_date"),
        ({"threshold_date": "2025-08-01"}, "threshold_before_application", "threshold_date"),
        ({"threshold_date": "2026-11-08"}, "notice_period_over", "threshold_date"),
        ({"threshold_date": "2026-11-09"}, "notice_due", "threshold_date"),
    ],
)
def test_what_is_doubtful_is_told_but_never_blocks(
    fields: dict[str, str], code: str, field: str
) -> None:
    draft = Draft(models=(replace(LANGUAGE, **fields),))  # type: ignore[arg-type]  # text fields only
    found = {each.code: each for each in findings_in(draft, today=TODAY)}
    assert found[code].field == f"models[0].{field}"
    assert found[code].severity is not Severity.BLOCK


@pytest.mark.parametrize("year", [9990, 9991, 9999])
def test_no_deadline_is_counted_beyond_the_end_of_the_calendar(year: int) -> None:
    model = Model(
        name="Ada",
        market_status=MarketStatus.PLANNED,
        market_date=f"{year}-12-31",
        systemic_risk=SystemicRisk.YES,
        threshold_date=f"{year}-12-31",
    )
    signed = ChapterAnswers(safety_and_security=ChapterAnswer.SIGN)
    deadlines = obligations(Draft(chapters=signed, models=(model,)))
    counted = [each for each in deadlines if each.model == "Ada"]
    found = triage(model, 0, signs_safety=True, today=date(2026, 11, 23))
    assert found.notice is not None
    assert (found.notice.last_day is not None) is (year == 9990)
    assert bool(counted) is (year == 9990)
