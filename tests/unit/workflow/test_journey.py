"""What the rail says, from the draft alone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.model.draft import (
    ChapterAnswer,
    ChapterAnswers,
    Draft,
    Model,
    Provider,
    SystemicRiskOutlook,
)
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.workflow.journey import (
    FORM_STEPS,
    AnyStep,
    Mark,
    Progress,
    Step,
    next_step,
    previous_step,
    state_of,
    states,
    step_of,
    title_of,
)


def finding(field: str, severity: Severity = Severity.BLOCK) -> Finding:
    return Finding(severity=severity, code="x", field=field, sentence="Say it.", source="FAQ")


@pytest.mark.parametrize(
    ("field", "step"),
    [
        ("provider.address.city", Step.PROVIDER),
        ("signatories[1].authority.date", Step.SIGNATORY),
        ("chapters.copyright", Step.CHAPTERS),
        ("systemic_risk_outlook", Step.CHAPTERS),
        ("models[12].name", Step.MODELS),
        ("models", Step.MODELS),
        ("listing.answer", Step.STATEMENTS),
        ("place", Step.STATEMENTS),
        ("something_new", Step.REVIEW),
    ],
)
def test_a_finding_leads_to_the_page_of_its_field(field: str, step: Step) -> None:
    assert step_of(field) is step


def test_a_blank_form_has_not_started_and_cannot_be_signed_yet() -> None:
    findings = [finding("provider.legal_name"), finding("chapters.copyright")]
    found = {state.step: state for state in states(Draft(), findings, Progress())}
    assert found[Step.PROVIDER].mark is Mark.NOT_STARTED
    assert found[Step.MODELS].mark is Mark.NOT_STARTED  # whether one must be named is open
    assert found[Step.REVIEW].words == "2 points open"
    assert found[Step.SIGN].words == "After the review"
    assert found[Step.SEND].words == "After signing"
    assert found[Step.RECORD].words == "After signing"


def test_a_page_begun_says_how_many_answers_it_waits_for() -> None:
    models = (Model(name="Lume"), Model())
    draft = replace(
        Draft(), chapters=ChapterAnswers(transparency=ChapterAnswer.SIGN), models=models
    )
    findings = [finding("chapters.copyright"), finding("chapters.safety_and_security")]
    state = state_of(Step.CHAPTERS, draft, findings, Progress())
    assert (state.mark, state.words) == (Mark.OPEN, "2 to answer")
    assert state_of(Step.MODELS, draft, (), Progress()).words == "1 model"


def test_no_model_need_be_named_once_the_chapters_say_so() -> None:
    chapters = ChapterAnswers(safety_and_security=ChapterAnswer.OPT_OUT)
    outlook = SystemicRiskOutlook.NONE
    draft = replace(Draft(), chapters=chapters, systemic_risk_outlook=outlook, models=(Model(),))
    state = state_of(Step.MODELS, draft, (), Progress())
    assert (state.mark, state.words) == (Mark.COMPLETE, "No model named")


def test_warnings_do_not_hold_up_the_review_but_are_counted() -> None:
    draft = replace(Draft(), provider=Provider(legal_name="Acme"))
    state = state_of(Step.REVIEW, draft, [finding("place", Severity.WARN)], Progress())
    assert (state.mark, state.words) == (Mark.COMPLETE, "Complete, 1 warning")
    assert state_of(Step.SIGN, draft, (), Progress()).mark is Mark.OPEN


def test_the_first_signature_locks_the_form_and_the_last_opens_sending() -> None:
    one_of_two = Progress(signatures_made=1, signatures_needed=2)
    for step in (*FORM_STEPS, Step.REVIEW):
        assert state_of(step, Draft(), (), one_of_two).mark is Mark.SIGNED
    assert state_of(Step.SIGN, Draft(), (), one_of_two).words == "1 of 2 signed"
    assert state_of(Step.SEND, Draft(), (), one_of_two).mark is Mark.LATER
    both = Progress(signatures_made=2, signatures_needed=2)
    assert state_of(Step.SIGN, Draft(), (), both).mark is Mark.DONE
    assert state_of(Step.SEND, Draft(), (), both).mark is Mark.OPEN


def test_a_rehearsal_never_opens_sending() -> None:
    rehearsed = Progress(signatures_made=1, is_rehearsal=True, is_kept=True)
    assert state_of(Step.SIGN, Draft(), (), rehearsed).words == "Rehearsed"
    assert state_of(Step.SEND, Draft(), (), rehearsed).mark is Mark.LOCKED
    assert state_of(Step.RECORD, Draft(), (), rehearsed).words == "Kept"


def test_opening_the_mail_is_never_called_sent() -> None:
    opened = Progress(signatures_made=1, is_mail_opened=True)
    assert state_of(Step.SEND, Draft(), (), opened).words == "E-mail draft opened"


def test_next_and_back_walk_the_rail_from_end_to_end() -> None:
    walked: list[AnyStep] = [Step.PROVIDER]
    while (step := next_step(walked[-1])) is not None:
        assert previous_step(step) is walked[-1]
        walked.append(step)
    assert walked == list(Step)
    assert previous_step(Step.PROVIDER) is None


def test_every_step_has_a_title_of_its_own() -> None:
    assert len({title_of(step) for step in Step}) == len(Step)


fields = st.sampled_from(
    ["provider.lei", "signatories[0].name", "chapters.copyright", "models[0].name", "place", "odd"]
)


@given(
    findings=st.lists(st.builds(finding, fields, st.sampled_from(list(Severity)))),
    made=st.integers(0, 3),
    needed=st.integers(1, 3),
    is_rehearsal=st.booleans(),
)
def test_signing_is_ready_only_when_nothing_blocks(
    findings: list[Finding], made: int, needed: int, is_rehearsal: bool
) -> None:
    progress = Progress(
        signatures_made=min(made, needed), signatures_needed=needed, is_rehearsal=is_rehearsal
    )
    found = {state.step: state for state in states(Draft(), findings, progress)}
    has_blocks = any(finding.severity is Severity.BLOCK for finding in findings)
    assert all(state.words for state in found.values())
    if not progress.is_signing_begun:
        assert (found[Step.SIGN].mark is Mark.OPEN) is not has_blocks
    if found[Step.SEND].mark is Mark.OPEN:
        assert progress.is_signed
        assert not is_rehearsal
