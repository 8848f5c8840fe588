"""Each sentence of the FAQ is told where it matters, with what holds today, and nowhere else."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from aicode_desktop.check.counsel import AgedEntry, Statement, aged_sheet
from aicode_desktop.check.explanation import Explanation, explanation
from aicode_desktop.check.findings import findings_in
from aicode_desktop.model.draft import (
    ChapterAnswer,
    ChapterAnswers,
    Draft,
    Listing,
    ListingAnswer,
    Provider,
    Representative,
    SystemicRisk,
)
from aicode_desktop.model.finding import Severity
from tests.counsel_drafts import COMBINATIONS, LARGE, SITUATIONS, SMALL, TODAY, draft_of

ALL_SIGNED, NONE_SIGNED = COMBINATIONS[0], COMBINATIONS[-1]
LOSSES = {
    "faq.3.opt_out", "faq.6.other_means", "faq.9.report", "faq.9.gap", "faq.10.requests",
    "faq.10.why",
}  # fmt: skip


def explained(situation: str, chapters: ChapterAnswers = ALL_SIGNED) -> Explanation:
    models = LARGE if situation == "has_systemic_risk" else ()
    return explanation(draft_of(situation, models, chapters), today=TODAY)


def names(statements: Iterable[Statement]) -> set[str]:
    return {statement.id for statement in statements}


def aged(entry_id: str) -> AgedEntry:
    return next(entry for entry in aged_sheet() if entry.id == entry_id)


def blocking(draft: Draft) -> set[str]:
    found = findings_in(draft, today=TODAY)
    return {finding.code for finding in found if finding.severity is Severity.BLOCK}


@pytest.mark.proves("faq.1.sign", "faq.15.helps")
@pytest.mark.parametrize("situation", SITUATIONS)
def test_whoever_may_sign_is_told_how_and_what_for(situation: str) -> None:
    assert names(explained(situation).signing) >= {"faq.1.sign", "faq.15.helps"}
    assert "status_unanswered" in blocking(Draft())


@pytest.mark.proves("faq.2.authority")
def test_authority_is_told_and_asked_for() -> None:
    assert "faq.2.authority" in names(explained("has_systemic_risk").signing)
    assert {"authority_basis_unanswered", "authority_unconfirmed"} <= blocking(Draft())


@pytest.mark.proves("faq.3.rely", "signing.no_proof", "signing.no_presumption")
@pytest.mark.parametrize("situation", SITUATIONS)
def test_reliance_is_told_with_its_limits(situation: str) -> None:
    signing = explained(situation).signing
    rely = next(statement for statement in signing if statement.id == "faq.3.rely")
    assert {"adequacy", "reliance", "omnibus"} <= set(rely.aged)
    assert "1 August 2025" in aged("adequacy").today
    assert {"signing.no_proof", "signing.no_presumption"} <= names(signing)


@pytest.mark.proves("faq.3.opt_out", "faq.6.other_means", "faq.9.report", "faq.9.gap")
@pytest.mark.proves("faq.10.requests", "faq.10.why", "channel.eu_send")
@pytest.mark.parametrize("index", range(3))
def test_what_leaving_a_chapter_out_costs_is_told_beside_that_chapter(index: int) -> None:
    chapter = explained("has_systemic_risk", NONE_SIGNED).chapters[index]
    assert names(chapter.if_left_out) >= LOSSES
    assert not names(chapter.if_signed) & LOSSES
    assert "report those measures to the AI Office" in chapter.line.sentence


@pytest.mark.proves("faq.3.opt_out", "safety.no_loss")
def test_without_systemic_risk_leaving_safety_and_security_out_loses_nothing() -> None:
    chapters = explained("without_systemic_risk", NONE_SIGNED).chapters
    assert names(chapters[2].if_left_out) == {"safety.no_loss"}
    assert names(chapters[0].if_left_out) >= LOSSES


@pytest.mark.proves("faq.4.focus", "faq.4.trust", "cost.enforcement")
def test_where_enforcement_looks_is_told_with_the_day_since_when_it_can() -> None:
    found = explained("has_systemic_risk")
    focus = next(each for each in found.signing if each.id == "faq.4.focus")
    assert "faq.4.trust" in names(found.signing)
    assert focus.aged == ("enforcement",)
    assert "2 August 2026" in aged("enforcement").today
    assert "cost.enforcement" in names(found.costs)


@pytest.mark.proves("faq.5.no_deadline")
def test_no_deadline_is_told_and_no_day_is_too_late() -> None:
    assert "faq.5.no_deadline" in names(explained("future_provider").signing)
    late = TODAY.replace(year=2040)
    codes = {finding.code for finding in findings_in(Draft(), today=late)}
    assert not any("deadline" in code for code in codes)


@pytest.mark.proves("faq.5.listing")
def test_a_provider_is_listed_only_if_it_agrees_under_the_name_it_gives() -> None:
    assert "faq.5.listing" in names(explained("has_systemic_risk").signing)
    assert "listing_unanswered" in blocking(Draft())
    agreed = replace(Draft(), listing=Listing(answer=ListingAnswer.AGREE))
    assert "listing_name_missing" in blocking(agreed)
    declined = replace(Draft(), listing=Listing(answer=ListingAnswer.DECLINE))
    assert "listing_name_missing" not in blocking(declined)
    other = replace(
        agreed,
        provider=Provider(legal_name="Ada AI"),
        listing=Listing(answer=ListingAnswer.AGREE, name="Ada"),
    )
    assert "listing_name_differs" in {each.code for each in findings_in(other, today=TODAY)}


@pytest.mark.proves("faq.5.before_august", "faq.6.aware", "cost.legacy")
@pytest.mark.parametrize("situation", SITUATIONS)
def test_what_has_passed_is_told_as_past(situation: str) -> None:
    found = explained(situation)
    assert names(found.past) == {"faq.5.before_august", "faq.6.aware"}
    assert not names(found.past) & names([*found.signing, *found.afterwards])
    assert "Both days have passed" in aged("dates").today
    assert "2 August 2027" in aged("legacy").today


@pytest.mark.proves("faq.7.optional", "faq.7.name_models", "safety.full_code")
@pytest.mark.proves("safety.names_needed", "safety.expected")
@pytest.mark.parametrize("situation", SITUATIONS)
def test_safety_and_security_is_offered_as_voluntary_only_without_systemic_risk(
    situation: str,
) -> None:
    is_free = situation in {"without_systemic_risk", "future_provider"}
    voluntary = {"faq.7.optional", "faq.7.name_models", "safety.full_code", "safety.names_needed"}
    said = names(explained(situation).chapters[2].if_signed)
    assert said & voluntary == (voluntary if is_free else set())
    assert ("safety.expected" in said) is not is_free


@pytest.mark.proves("faq.7.name_models", "model.under_assessment")
def test_a_voluntary_signature_names_models_and_only_models_without_systemic_risk() -> None:
    unnamed = tuple(replace(model, under_safety_and_security=False) for model in SMALL)
    draft = draft_of("without_systemic_risk", unnamed, ALL_SIGNED)
    assert "voluntary_model_missing" in blocking(draft)
    named = replace(SMALL[0], systemic_risk=SystemicRisk.UNDER_ASSESSMENT)
    draft = draft_of("without_systemic_risk", (named,), ALL_SIGNED)
    assert "voluntary_model_under_assessment" in blocking(draft)


@pytest.mark.proves("faq.8.time", "faq.8.good_faith")
def test_time_after_signing_is_told_with_how_old_the_reason_is() -> None:
    found = {each.id: each for each in explained("has_systemic_risk").afterwards}
    assert found["faq.8.good_faith"].aged == found["faq.8.time"].aged == ("recency",)
    assert aged("recency").today.startswith("Our reading: ")
    assert "Commitment 6" in found["faq.8.time"].sentence


@pytest.mark.proves("faq.11.adapt", "faq.12.updates", "faq.12.two_years", "faq.12.guidance")
@pytest.mark.proves("faq.13.invited", "signing.review_date")
@pytest.mark.parametrize("situation", SITUATIONS)
def test_how_the_code_may_change_is_told_and_its_review_is_a_day(situation: str) -> None:
    found = explained(situation)
    assert names(found.afterwards) >= {
        "faq.11.adapt", "faq.12.updates", "faq.12.two_years", "faq.12.guidance", "faq.13.invited",
        "signing.review_date",
    }  # fmt: skip
    review = next(each for each in found.obligations if each.id == "code_review")
    assert str(review.day) == "2027-07-10"
    unsigned = explained(situation, NONE_SIGNED).obligations
    assert not any(each.id == "code_review" for each in unsigned)


@pytest.mark.proves("faq.14.withdraw")
@pytest.mark.parametrize("situation", SITUATIONS)
def test_withdrawal_is_told_as_free_at_any_time(situation: str) -> None:
    assert "faq.14.withdraw" in names(explained(situation).afterwards)


@pytest.mark.proves("signing.partly")
def test_signing_in_part_is_told_to_be_possible_only_where_it_is_in_question() -> None:
    assert "signing.partly" not in names(explained("has_systemic_risk").signing)
    partly = replace(ALL_SIGNED, copyright=ChapterAnswer.OPT_OUT)
    assert "signing.partly" in names(explained("has_systemic_risk", partly).signing)


@pytest.mark.proves("not.notice", "not.mandate", "not.mandate_rule", "not.summary")
@pytest.mark.proves("not.summary_rule", "not.other_code", "not.commission_form")
@pytest.mark.proves("channel.not_for_form")
@pytest.mark.parametrize("situation", SITUATIONS)
def test_what_the_form_does_not_do_is_told_in_every_situation(situation: str) -> None:
    said = names(
        statement
        for boundary in explained(situation).boundaries
        for statement in boundary.statements
    )
    assert said >= {
        "not.notice", "not.mandate", "not.mandate_rule", "not.summary", "not.other_code",
        "not.summary_rule", "not.commission_form", "channel.not_for_form",
    }  # fmt: skip


@pytest.mark.proves("open.notice", "open.notice_past", "open.mandate", "open.mandate_later")
@pytest.mark.proves("open.summary")
def test_the_provider_s_own_open_points_stand_beside_what_the_form_does_not_do() -> None:
    def points(situation: str) -> dict[str, set[str]]:
        models = LARGE if situation == "has_systemic_risk" else SMALL
        found = explanation(draft_of(situation, models, ALL_SIGNED), today=TODAY)
        return {each.article: names(each.open_points) for each in found.boundaries if each.article}

    assert points("has_systemic_risk") == {
        "Article 52": {"open.notice", "open.notice_past"},
        "Article 54": set(),
        "Article 53(1)(d)": {"open.summary"},
    }
    assert points("without_systemic_risk")["Article 54"] == {"open.mandate"}
    assert points("future_provider")["Article 54"] == {"open.mandate_later"}


@pytest.mark.proves("open.notice_before_application")
def test_of_a_day_before_the_act_applied_no_two_weeks_are_said_to_have_ended() -> None:
    early = replace(LARGE[0], threshold_date="2025-03-01")
    found = explanation(draft_of("has_systemic_risk", (early,), ALL_SIGNED), today=TODAY)
    assert names(found.boundaries[0].open_points) == {"open.notice_before_application"}


@pytest.mark.proves("open.mandate_date")
def test_a_representative_without_the_day_of_the_mandate_is_an_open_point() -> None:
    draft = draft_of("without_systemic_risk", (), ALL_SIGNED)
    named = replace(draft.provider, representative=Representative(name="Ida Ek"))
    found = explanation(replace(draft, provider=named), today=TODAY)
    assert names(found.boundaries[1].open_points) == {"open.mandate_date"}
