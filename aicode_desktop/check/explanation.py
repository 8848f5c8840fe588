"""What every choice entails for one provider: the explanation beside the questions.

The same for the window, the command line and the executive brief. It explains; it blocks nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import product

from aicode_desktop.check.boundaries import Boundary, boundaries
from aicode_desktop.check.consequences import (
    Consequence,
    Expectation,
    consequence,
    expectation_of,
)
from aicode_desktop.check.counsel import AgedEntry, Statement, aged_sheet, statement
from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.check.normal_form import in_normal_form, is_blank
from aicode_desktop.check.obligations import Obligation, obligations
from aicode_desktop.check.triage import ModelTriage, triage
from aicode_desktop.model.code import Chapter, ChapterKey
from aicode_desktop.model.draft import (
    ChapterAnswer,
    Draft,
    ProviderStatus,
    SystemicRiskOutlook,
)


class Situation(StrEnum):
    """Where the provider stands, as far as the choices depend on it."""

    HAS_SYSTEMIC_RISK = "has_systemic_risk"
    SYSTEMIC_RISK_COMING = "systemic_risk_coming"
    WITHOUT_SYSTEMIC_RISK = "without_systemic_risk"
    FUTURE_PROVIDER = "future_provider"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class ChapterExplanation:
    """One chapter: what each answer entails. ``line`` is the present answer in one sentence."""

    chapter: Chapter
    answer: ChapterAnswer
    line: Consequence
    if_signed: tuple[Statement, ...]
    if_left_out: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Combination:
    """One of the eight ways to answer: what it comes to, and what is then shown otherwise.

    ``shown_otherwise`` leaves out Safety and Security where Article 55 asks nothing.
    """

    signed: tuple[ChapterKey, ...]
    statement: Statement
    shown_otherwise: tuple[ChapterKey, ...]
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything that the program has to say about one draft, in the order it is read."""

    situation: Situation
    safety: Expectation
    combination: Statement
    combinations: tuple[Combination, ...]
    situation_statements: tuple[Statement, ...]
    signing: tuple[Statement, ...]
    chapters: tuple[ChapterExplanation, ...]
    models: tuple[ModelTriage, ...]
    compute: tuple[Statement, ...]
    costs: tuple[Statement, ...]
    afterwards: tuple[Statement, ...]
    obligations: tuple[Obligation, ...]
    boundaries: tuple[Boundary, ...]
    past: tuple[Statement, ...]
    aged: tuple[AgedEntry, ...]


def explanation(draft: Draft, *, today: date) -> Explanation:
    """Return what the answers of *draft* entail. *today* is a legal day.

    Raises:
        UnknownEditionError: the program does not hold the edition of the draft.
    """
    normal = in_normal_form(draft)
    situation = situation_of(normal)
    signs_safety = ChapterKey.SAFETY_AND_SECURITY in normal.chapters.signed()
    models = tuple(
        triage(model, index, signs_safety=signs_safety, today=today)
        for index, model in enumerate(normal.models)
        if not is_blank(model)
    )
    return Explanation(
        situation=situation,
        safety=expectation_of(normal.systemic_risk_outlook),
        combination=combination_of(normal),
        combinations=tuple(_combinations(normal)),
        situation_statements=tuple(_situation_statements(normal, situation)),
        signing=tuple(_signing_statements(normal)),
        chapters=tuple(
            _chapter_explanation(chapter, normal) for chapter in code_of_practice(normal.edition)
        ),
        models=models,
        compute=_said("compute.hardware", "compute.architecture", "compute.band"),
        costs=_said("cost.enforcement", "cost.fines", "cost.legacy"),
        afterwards=_said(*_AFTERWARDS),
        obligations=obligations(normal),
        boundaries=boundaries(normal, models, today=today),
        past=_said("faq.5.before_august", "faq.6.aware"),
        aged=aged_sheet(),
    )


def situation_of(draft: Draft) -> Situation:
    """Return where the provider stands; open while one of the two questions is."""
    outlook = draft.systemic_risk_outlook
    status = draft.provider.status
    if ProviderStatus.UNANSWERED is status or outlook is SystemicRiskOutlook.UNANSWERED:
        return Situation.OPEN
    if status is ProviderStatus.POTENTIAL_FUTURE_PROVIDER:
        return Situation.FUTURE_PROVIDER
    return {
        SystemicRiskOutlook.HAS: Situation.HAS_SYSTEMIC_RISK,
        SystemicRiskOutlook.DEVELOPING: Situation.SYSTEMIC_RISK_COMING,
        SystemicRiskOutlook.INTENDS: Situation.SYSTEMIC_RISK_COMING,
        SystemicRiskOutlook.NONE: Situation.WITHOUT_SYSTEMIC_RISK,
    }[outlook]


def combination_of(draft: Draft) -> Statement:
    """Return what the three answers come to together."""
    if any(draft.chapters[key] is ChapterAnswer.UNANSWERED for key in ChapterKey):
        return statement("combination.open")
    return _combination_statement(draft.chapters.signed())


_AFTERWARDS = (
    "faq.8.good_faith",
    "faq.8.time",
    "faq.13.invited",
    "faq.12.two_years",
    "signing.review_date",
    "faq.12.updates",
    "faq.12.guidance",
    "faq.11.adapt",
    "faq.14.withdraw",
    "signing.taskforce",
)
_IF_LEFT_OUT = (
    "faq.3.opt_out",
    "faq.6.other_means",
    "faq.9.report",
    "faq.9.gap",
    "faq.10.requests",
    "faq.10.why",
    "channel.eu_send",
)
_PREFIX = {
    ChapterKey.TRANSPARENCY: "transparency",
    ChapterKey.COPYRIGHT: "copyright",
    ChapterKey.SAFETY_AND_SECURITY: "safety",
}


def _combinations(draft: Draft) -> Iterator[Combination]:
    """Yield all eight, from all chapters signed to none."""
    answered = all(draft.chapters[key] is not ChapterAnswer.UNANSWERED for key in ChapterKey)
    is_free = expectation_of(draft.systemic_risk_outlook) is Expectation.OPTIONAL
    for choice in product((True, False), repeat=len(ChapterKey)):
        signed = tuple(key for key, is_signed in zip(ChapterKey, choice, strict=True) if is_signed)
        yield Combination(
            signed=signed,
            statement=_combination_statement(signed),
            shown_otherwise=tuple(
                key
                for key in ChapterKey
                if key not in signed and not (is_free and key is ChapterKey.SAFETY_AND_SECURITY)
            ),
            is_chosen=answered and signed == draft.chapters.signed(),
        )


def _combination_statement(signed: tuple[ChapterKey, ...]) -> Statement:
    letters = "".join(key.value[0] for key in signed)
    return statement(f"combination.{letters or 'none'}")


def _said(*names: str) -> tuple[Statement, ...]:
    return tuple(statement(name) for name in names)


def _situation_statements(draft: Draft, situation: Situation) -> Iterator[Statement]:
    if situation is Situation.FUTURE_PROVIDER:
        yield statement("situation.future")
        yield statement("situation.future_not_yet")
    by_outlook = {
        SystemicRiskOutlook.HAS: "situation.has",
        SystemicRiskOutlook.DEVELOPING: "situation.coming",
        SystemicRiskOutlook.INTENDS: "situation.coming",
        SystemicRiskOutlook.NONE: "situation.without",
    }
    if situation is Situation.OPEN:
        yield statement("situation.open")
    elif situation is not Situation.FUTURE_PROVIDER:
        yield statement(by_outlook[draft.systemic_risk_outlook])


def _signing_statements(draft: Draft) -> Iterator[Statement]:
    yield from _said("faq.1.sign", "faq.2.authority", "faq.15.helps", "faq.3.rely")
    yield from _said("signing.no_proof", "signing.no_presumption", "faq.4.focus", "faq.4.trust")
    yield from _said("faq.5.no_deadline", "faq.5.listing")
    if len(draft.chapters.signed()) < len(ChapterKey):
        yield statement("signing.partly")


def _chapter_explanation(chapter: Chapter, draft: Draft) -> ChapterExplanation:
    key = chapter.key
    prefix = _PREFIX[key]
    expectation = expectation_of(draft.systemic_risk_outlook)
    if_signed = _said(f"{prefix}.serves")
    if_left_out = (statement(f"{prefix}.otherwise"), *_said(*_IF_LEFT_OUT))
    if key is ChapterKey.SAFETY_AND_SECURITY and expectation is Expectation.EXPECTED:
        if_signed += _said("safety.expected")
    if key is ChapterKey.SAFETY_AND_SECURITY and expectation is Expectation.OPTIONAL:
        if_signed += _said(
            "faq.7.optional", "faq.7.name_models", "safety.full_code", "safety.names_needed"
        )
        if_left_out = _said("safety.no_loss")
    if key is ChapterKey.SAFETY_AND_SECURITY and expectation is Expectation.OPEN:
        if_signed += _said("situation.open")
        if_left_out = _said("situation.open")
    if draft.provider.status is ProviderStatus.POTENTIAL_FUTURE_PROVIDER:
        if_left_out += _said("situation.future_not_yet")
    return ChapterExplanation(
        chapter=chapter,
        answer=draft.chapters[key],
        line=consequence(key, draft),
        if_signed=if_signed,
        if_left_out=if_left_out,
    )
