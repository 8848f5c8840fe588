"""Which steps there are, which page a finding belongs to, and what each step says of itself.

Navigation as a function of the draft and of what has been signed, without any window.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from aicode_desktop.model.draft import (
    ChapterAnswer,
    Draft,
    ListingAnswer,
    Provider,
    Signatory,
    Statements,
    SystemicRiskOutlook,
)
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.words import plural, tr


class Step(StrEnum):
    """The nine steps, in the order of the rail."""

    PROVIDER = "provider"
    SIGNATORY = "signatory"
    CHAPTERS = "chapters"
    MODELS = "models"
    STATEMENTS = "statements"
    REVIEW = "review"
    SIGN = "sign"
    SEND = "send"
    RECORD = "record"


class ReadingStep(StrEnum):
    """What somebody reads first who is handed a complete form to sign."""

    BRIEF = "brief"
    DOCUMENT = "document"


AnyStep = Step | ReadingStep
PREPARED_HERE: tuple[AnyStep, ...] = tuple(Step)
HANDED_OVER: tuple[AnyStep, ...] = (
    ReadingStep.BRIEF,
    ReadingStep.DOCUMENT,
    Step.SIGN,
    Step.SEND,
)

FORM_STEPS = (Step.PROVIDER, Step.SIGNATORY, Step.CHAPTERS, Step.MODELS, Step.STATEMENTS)


class Mark(StrEnum):
    """The sign beside a step's name; its words always say the same."""

    NOT_STARTED = "not_started"
    OPEN = "open"
    COMPLETE = "complete"
    LATER = "later"
    SIGNED = "signed"
    LOCKED = "locked"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class StepState:
    """What the rail shows of one step."""

    step: AnyStep
    mark: Mark
    words: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a draft has come beyond its form: signatures made, mail offered, record kept.

    ``is_elsewhere``: another window has the draft, so that nothing is signed in this one.
    """

    signatures_made: int = 0
    signatures_needed: int = 1
    is_rehearsal: bool = False
    is_mail_opened: bool = False
    is_kept: bool = False
    is_signed_on_paper: bool = False
    is_elsewhere: bool = False

    @property
    def is_signing_begun(self) -> bool:
        """Whether the form is locked, because a signature stands on it."""
        return self.signatures_made > 0 or self.is_signed_on_paper

    @property
    def is_signed(self) -> bool:
        """Whether every signatory has signed."""
        return self.signatures_made >= self.signatures_needed or self.is_signed_on_paper


_STEP_OF_FIELD = {
    "provider": Step.PROVIDER,
    "signatories": Step.SIGNATORY,
    "chapters": Step.CHAPTERS,
    "edition": Step.CHAPTERS,
    "systemic_risk_outlook": Step.CHAPTERS,
    "models": Step.MODELS,
    "listing": Step.STATEMENTS,
    "statements": Step.STATEMENTS,
    "place": Step.STATEMENTS,
    "notes": Step.STATEMENTS,
    "language": Step.STATEMENTS,
    "paper": Step.STATEMENTS,
    "document_number": Step.STATEMENTS,
}


def title_of(step: AnyStep) -> str:
    """Return the name of the step as the rail shows it."""
    return {
        ReadingStep.BRIEF: tr("Brief"),
        ReadingStep.DOCUMENT: tr("Document"),
        Step.PROVIDER: tr("Provider"),
        Step.SIGNATORY: tr("Signatory"),
        Step.CHAPTERS: tr("Chapters"),
        Step.MODELS: tr("Models"),
        Step.STATEMENTS: tr("Statements"),
        Step.REVIEW: tr("Review"),
        Step.SIGN: tr("Sign"),
        Step.SEND: tr("Send"),
        Step.RECORD: tr("Record"),
    }[step]


def step_of(field: str) -> Step:
    """Return the page on which the field of that path is filled in."""
    head = re.split(r"[.\[]", field, maxsplit=1)[0]
    return _STEP_OF_FIELD.get(head, Step.REVIEW)


def next_step(step: object, way: Sequence[AnyStep] = PREPARED_HERE) -> AnyStep | None:
    """Return the step after *step*, or None after the last and for what is no step of the way."""
    place = way.index(step) + 1 if step in way else len(way)
    return way[place] if place < len(way) else None


def previous_step(step: object, way: Sequence[AnyStep] = PREPARED_HERE) -> AnyStep | None:
    """Return the step before *step*, or None before the first and for what is no step of it."""
    place = way.index(step) if step in way else 0
    return way[place - 1] if place else None


def blocks_in(findings: Iterable[Finding], step: Step | None = None) -> tuple[Finding, ...]:
    """Return the findings that block, on one page or on all."""
    return tuple(
        finding
        for finding in findings
        if finding.severity is Severity.BLOCK and (step is None or step_of(finding.field) is step)
    )


def states(draft: Draft, findings: Sequence[Finding], progress: Progress) -> tuple[StepState, ...]:
    """Return the state of every step, in the order of the rail."""
    return tuple(state_of(step, draft, findings, progress) for step in Step)


def states_handed_over(read: Collection[AnyStep], progress: Progress) -> tuple[StepState, ...]:
    """Return the state of every step of a form that was handed over, *read* being what was read."""
    return (
        *(
            StepState(step, Mark.COMPLETE, tr("Read"))
            if step in read
            else StepState(step, Mark.OPEN, tr("To read"))
            for step in ReadingStep
        ),
        _sign_state(0, progress),
        _send_state(progress),
    )


def state_of(
    step: Step, draft: Draft, findings: Sequence[Finding], progress: Progress
) -> StepState:
    """Return what the rail shows of *step*, as mark and words."""
    if step in FORM_STEPS:
        return _form_state(step, draft, findings, progress)
    open_points = len(blocks_in(findings))
    if step is Step.REVIEW:
        return _review_state(open_points, findings, progress)
    if step is Step.SIGN:
        return _sign_state(open_points, progress)
    if step is Step.SEND:
        return _send_state(progress)
    if progress.is_kept:
        return StepState(step, Mark.DONE, tr("Kept"))
    return StepState(step, Mark.LATER, tr("After signing"))


def _form_state(
    step: Step, draft: Draft, findings: Sequence[Finding], progress: Progress
) -> StepState:
    if progress.is_signing_begun:
        return StepState(step, Mark.SIGNED, tr("Signed, locked"))
    blocks = len(blocks_in(findings, step))
    if _is_untouched(step, draft):
        if not blocks and not _may_need_models(draft):
            return StepState(step, Mark.COMPLETE, tr("No model named"))
        return StepState(step, Mark.NOT_STARTED, tr("Not started"))
    if blocks:
        return StepState(step, Mark.OPEN, plural("{n} to answer", "{n} to answer", blocks))
    if step is Step.MODELS:
        return StepState(step, Mark.COMPLETE, _models_named(draft))
    return StepState(step, Mark.COMPLETE, tr("Complete"))


def _may_need_models(draft: Draft) -> bool:
    """Return whether it is not answered yet if models must be named."""
    is_open = draft.systemic_risk_outlook is SystemicRiskOutlook.UNANSWERED
    return is_open or draft.chapters.safety_and_security is ChapterAnswer.UNANSWERED


def _models_named(draft: Draft) -> str:
    return plural("{n} model", "{n} models", _count_of_models(draft))


def _count_of_models(draft: Draft) -> int:
    from aicode_desktop.check.normal_form import is_blank  # not for the page without a form

    return sum(not is_blank(model) for model in draft.models)


def _is_untouched(step: Step, draft: Draft) -> bool:
    if step is Step.PROVIDER:
        return draft.provider == Provider()
    if step is Step.SIGNATORY:
        return all(signatory == Signatory() for signatory in draft.signatories)
    if step is Step.CHAPTERS:
        return (
            set(_chapter_answers(draft)) == {"unanswered"}
            and draft.systemic_risk_outlook is SystemicRiskOutlook.UNANSWERED
        )
    if step is Step.MODELS:
        return not _count_of_models(draft)
    return (
        draft.statements == Statements()
        and draft.listing.answer is ListingAnswer.UNANSWERED
        and not draft.place
    )


def _chapter_answers(draft: Draft) -> tuple[str, ...]:
    answers = draft.chapters
    return (answers.transparency, answers.copyright, answers.safety_and_security)


def _review_state(open_points: int, findings: Sequence[Finding], progress: Progress) -> StepState:
    if progress.is_signing_begun:
        return StepState(Step.REVIEW, Mark.SIGNED, tr("Signed, locked"))
    if open_points:
        words = plural("{n} point open", "{n} points open", open_points)
        return StepState(Step.REVIEW, Mark.OPEN, words)
    warnings = sum(finding.severity is Severity.WARN for finding in findings)
    if warnings:
        words = plural("Complete, {n} warning", "Complete, {n} warnings", warnings)
        return StepState(Step.REVIEW, Mark.COMPLETE, words)
    return StepState(Step.REVIEW, Mark.COMPLETE, tr("Complete"))


def _sign_state(open_points: int, progress: Progress) -> StepState:
    if progress.is_signed_on_paper:
        return StepState(Step.SIGN, Mark.DONE, tr("Signed on paper"))
    if progress.is_signed:
        words = tr("Rehearsed") if progress.is_rehearsal else tr("Signed")
        return StepState(Step.SIGN, Mark.DONE, words)
    if progress.is_signing_begun:
        words = tr(
            "{made} of {needed} signed",
            made=progress.signatures_made,
            needed=progress.signatures_needed,
        )
        return StepState(Step.SIGN, Mark.OPEN, words)
    if progress.is_elsewhere:
        return StepState(Step.SIGN, Mark.LATER, tr("In another window"))
    if open_points:
        return StepState(Step.SIGN, Mark.LATER, tr("After the review"))
    return StepState(Step.SIGN, Mark.OPEN, tr("Ready"))


def _send_state(progress: Progress) -> StepState:
    if not progress.is_signed:
        return StepState(Step.SEND, Mark.LATER, tr("After signing"))
    if progress.is_rehearsal:
        return StepState(Step.SEND, Mark.LOCKED, tr("Not in a rehearsal"))
    if progress.is_mail_opened:
        return StepState(Step.SEND, Mark.DONE, tr("E-mail draft opened"))
    return StepState(Step.SEND, Mark.OPEN, tr("Ready"))
