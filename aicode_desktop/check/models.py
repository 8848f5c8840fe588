"""Findings about the models: identity, market, computing effort, systemic risk."""

from collections.abc import Iterator
from datetime import date

from aicode_desktop.check.chapters import OUTLOOKS_WITH_SYSTEMIC_RISK
from aicode_desktop.check.grounds import block, note, warn
from aicode_desktop.check.normal_form import is_blank
from aicode_desktop.check.reading import flop_in, period_in
from aicode_desktop.check.thresholds import threshold_findings
from aicode_desktop.check.triage import GENERAL_PURPOSE_FLOP, SYSTEMIC_RISK_FLOP
from aicode_desktop.check.wording import exact_amount
from aicode_desktop.model.draft import (
    ChapterAnswer,
    ComputeMethod,
    Draft,
    MarketStatus,
    Model,
    ProviderStatus,
    SystemicRisk,
    SystemicRiskOutlook,
)
from aicode_desktop.model.finding import Finding
from aicode_desktop.words import tr

SMALLEST_LIKELY_FLOP = 1e15  # far below any trained language model; a lost power of ten
LARGEST_LIKELY_FLOP = 1e30  # far above any training run announced
FIRST_LIKELY_YEAR = 2017  # no model of this kind was on any market before
YEARS_AHEAD = 10
_OUTLOOKS_OF_LATER = frozenset({SystemicRiskOutlook.DEVELOPING, SystemicRiskOutlook.INTENDS})


def model_findings(draft: Draft, *, today: date) -> Iterator[Finding]:
    """Yield what is wrong with the models; rows in which nothing is typed are passed over."""
    if draft.provider.status is ProviderStatus.PROVIDER and all(map(is_blank, draft.models)):
        yield note(
            "no_model_named",
            "models",
            tr("No model is named, although you provide one today; the form may do without."),
            source="program",
        )
    seen: set[tuple[str, str]] = set()
    for index, model in enumerate(draft.models):
        if is_blank(model):
            continue
        field = f"models[{index}]"
        if not model.name:
            yield block(
                "model_name_missing",
                f"{field}.name",
                tr("Give the name of the model."),
                source="faq_7",
            )
        identity = (model.name.casefold(), model.version.casefold())
        if model.name and identity in seen:
            yield warn(
                "model_twice",
                f"{field}.name",
                tr("This model is listed twice with the same version."),
                source="program",
            )
        seen.add(identity)
        yield from _market_findings(model, field, provider=draft.provider.status, today=today)
        yield from _compute_findings(model, field)
        yield from _systemic_risk_findings(model, field, outlook=draft.systemic_risk_outlook)
        yield from _chapter_findings(model, field, draft=draft)
        yield from threshold_findings(model, field, today=today)


def _market_findings(
    model: Model, field: str, *, provider: ProviderStatus, today: date
) -> Iterator[Finding]:
    if model.market_status is MarketStatus.UNANSWERED:
        yield warn(
            "market_status_unanswered",
            f"{field}.market_status",
            tr("Say whether the model is on the Union market or planned for it."),
            source="program",
        )
    if (
        model.market_status is MarketStatus.PLACED
        and provider is ProviderStatus.POTENTIAL_FUTURE_PROVIDER
    ):
        yield block(
            "future_provider_with_placed_model",
            f"{field}.market_status",
            tr("Whoever has a model on the Union market is a provider today, not a future one."),
            source="faq_1",
        )
    yield from _market_date_findings(model, f"{field}.market_date", today=today)


def _market_date_findings(model: Model, field: str, *, today: date) -> Iterator[Finding]:
    period = period_in(model.market_date)
    if period is None:
        if model.market_date:
            yield block(
                "market_date_unreadable",
                field,
                tr("Write a year, a month or a day, such as 2026-11."),
                source="iso_8601",
            )
        elif model.market_status is MarketStatus.PLACED:
            yield warn(
                "market_date_missing",
                field,
                tr("Say when the model was placed on the Union market."),
                source="program",
            )
    elif period.last.year < FIRST_LIKELY_YEAR or period.first.year > today.year + YEARS_AHEAD:
        yield warn(
            "market_date_unlikely",
            field,
            tr("The year {year} is not likely; look for a typing slip.", year=period.first.year),
            source="program",
        )
    elif model.market_status is MarketStatus.PLACED and period.first > today:
        yield block(
            "placed_in_future",
            field,
            tr("The model is said to be on the market, but this date lies in the future."),
            source="program",
        )
    elif model.market_status is MarketStatus.PLANNED and period.last < today:
        yield warn(
            "planned_in_past",
            field,
            tr("The model is said to be planned, but this date has passed."),
            source="program",
        )


def _compute_findings(model: Model, field: str) -> Iterator[Finding]:
    if not model.training_compute_flop:
        return
    flop = flop_in(model.training_compute_flop)
    if flop is None:
        yield block(
            "flop_unreadable",
            f"{field}.training_compute_flop",
            tr("Write the training compute as one number, such as 3.4e24."),
            source="guidelines",
        )
    elif not SMALLEST_LIKELY_FLOP <= flop <= LARGEST_LIKELY_FLOP:
        yield warn(
            "flop_unlikely",
            f"{field}.training_compute_flop",
            tr(
                "A figure of {flop} FLOP is not likely; look for a lost power of ten.",
                flop=exact_amount(flop),
            ),
            source="program",
        )
    elif flop <= GENERAL_PURPOSE_FLOP:
        yield note(
            "flop_below_general_purpose",
            f"{field}.training_compute_flop",
            tr(
                "At or below 10²³ FLOP the Guidelines do not, as an indication, count a model as "
                "general-purpose."
            ),
            source="guidelines",
        )
    if model.compute_method is ComputeMethod.UNANSWERED:
        yield warn(
            "compute_method_unanswered",
            f"{field}.compute_method",
            tr("Say how the training compute was estimated."),
            source="guidelines",
        )


def _systemic_risk_findings(
    model: Model, field: str, *, outlook: SystemicRiskOutlook
) -> Iterator[Finding]:
    field = f"{field}.systemic_risk"
    flop = flop_in(model.training_compute_flop)
    is_above_threshold = flop is not None and flop > SYSTEMIC_RISK_FLOP
    if model.systemic_risk is SystemicRisk.UNANSWERED:
        yield block(
            "systemic_risk_unanswered",
            field,
            tr("Say whether the model poses systemic risk."),
            source="act_51_2",
        )
    elif model.systemic_risk is SystemicRisk.YES and outlook is SystemicRiskOutlook.NONE:
        yield block(
            "systemic_risk_contradiction",
            field,
            tr("This model poses systemic risk, yet you say that you neither have nor intend one."),
            source="faq_7",
        )
    elif model.systemic_risk is SystemicRisk.NO and is_above_threshold:
        yield warn(
            "above_threshold_without_systemic_risk",
            field,
            tr(
                "Above 10²⁵ FLOP a model is presumed to have high-impact capabilities; to hold "
                "otherwise takes arguments to the Commission under Art. 52(2)."
            ),
            source="act_51_2",
        )
    elif (
        model.systemic_risk is SystemicRisk.YES
        and model.market_status is MarketStatus.PLACED
        and outlook in _OUTLOOKS_OF_LATER
    ):
        yield block(
            "systemic_risk_there_already",
            field,
            tr("This model poses systemic risk and is on the market, so the provider has one."),
            source="act_51_2",
        )
    elif model.systemic_risk is SystemicRisk.UNDER_ASSESSMENT and is_above_threshold:
        if outlook is SystemicRiskOutlook.NONE:
            yield warn(
                "above_threshold_yet_none",
                field,
                tr(
                    "Above 10²⁵ FLOP and under assessment, yet you say that you neither have nor"
                    " intend a model with systemic risk."
                ),
                source="act_51_2",
            )
        yield note(
            "above_threshold_under_assessment",
            field,
            tr(
                "The Commission is to be notified within two weeks of reaching 10²⁵ FLOP, or of "
                "knowing that it will be reached. This form is not that notice."
            ),
            source="act_52_1",
        )


def _chapter_findings(model: Model, field: str, *, draft: Draft) -> Iterator[Finding]:
    answer = draft.chapters.safety_and_security
    outlook = draft.systemic_risk_outlook
    risk = model.systemic_risk
    under_chapter = f"{field}.under_safety_and_security"
    if model.under_safety_and_security and answer is ChapterAnswer.OPT_OUT:
        yield block(
            "model_under_chapter_left_out",
            under_chapter,
            tr("The model is put under Safety and Security, but that chapter is left out."),
            source="faq_7",
        )
    if answer is not ChapterAnswer.SIGN:
        return
    if not model.under_safety_and_security and risk is SystemicRisk.YES:
        yield warn(
            "systemic_risk_model_left_out",
            under_chapter,
            tr("The chapter covers every model with systemic risk, this one too."),
            source="code_safety_glossary",
        )
    if not model.under_safety_and_security:
        return
    if outlook is SystemicRiskOutlook.NONE and risk is SystemicRisk.UNDER_ASSESSMENT:
        yield block(
            "voluntary_model_under_assessment",
            f"{field}.systemic_risk",
            tr(
                "Only models without systemic risk can be named voluntarily; settle this one first."
            ),
            source="faq_7",
        )
    if outlook in OUTLOOKS_WITH_SYSTEMIC_RISK and risk is SystemicRisk.NO:
        yield note(
            "model_beyond_the_chapter",
            under_chapter,
            tr("The chapter is about models with systemic risk; you add this one voluntarily."),
            source="act_56_7",
        )
