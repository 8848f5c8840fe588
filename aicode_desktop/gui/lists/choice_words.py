"""The answers that are chosen and not typed, in the words of the window. Without Qt."""

import re
from collections.abc import Mapping

from aicode_desktop.languages import official
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.draft import (
    AuthorityBasis,
    ChapterAnswer,
    ComputeMethod,
    Language,
    ListingAnswer,
    MarketStatus,
    Modality,
    Paper,
    ProviderStatus,
    SystemicRisk,
    SystemicRiskOutlook,
)
from aicode_desktop.words import tr
from aicode_desktop.workflow.record_words import act_words

UNANSWERED = "unanswered"  # as every choice of the draft says it
_BETWEEN = "; "  # as differences name several
_PLACE = re.compile(r"\[\d+\]")


def answer_words(path: str, value: str) -> str:
    """Return *value*, as kept at *path* of a draft, as its page says it; as it is where typed."""
    words = _words_at(_PLACE.sub("", path).removeprefix("act.follows."))
    if not words:
        return value
    known = {"": "", UNANSWERED: tr("Not answered yet"), **words}
    return _BETWEEN.join(known.get(each, each) for each in value.split(_BETWEEN))


def _words_at(field: str) -> Mapping[str, str]:
    """Return the words of each answer that can be chosen there; none where something is typed."""
    group, _, last = field.rpartition(".")
    if group == "chapters":
        return {ChapterAnswer.SIGN: tr("Signed"), ChapterAnswer.OPT_OUT: tr("Left out")}
    if last in {"under_safety_and_security", "is_open_source", "confirms_authority"}:
        return {"true": tr("Yes"), "false": tr("No")}
    if group == "models":
        return _words_of_models(last)
    choices: dict[str, Mapping[str, str]] = {
        "language": {each: official()[each] for each in Language},
        "paper": {Paper.A4: tr("A4"), Paper.LETTER: tr("Letter")},
        "act": {each: act_words(each) for each in ActKind},
        "act.kind": {each: act_words(each) for each in ActKind},
        "provider.status": {
            ProviderStatus.PROVIDER: tr("Provider of general-purpose AI models"),
            ProviderStatus.POTENTIAL_FUTURE_PROVIDER: tr("Potential future provider"),
        },
        "signatories.authority.basis": {
            AuthorityBasis.STATUTORY_REPRESENTATIVE: tr("Statutory representative"),
            AuthorityBasis.BOARD_RESOLUTION: tr("Board resolution"),
            AuthorityBasis.POWER_OF_ATTORNEY: tr("Power of attorney"),
            AuthorityBasis.OTHER: tr("Other"),
        },
        "systemic_risk_outlook": {
            SystemicRiskOutlook.HAS: tr("The provider has a model with systemic risk."),
            SystemicRiskOutlook.DEVELOPING: tr("The provider is developing one."),
            SystemicRiskOutlook.INTENDS: tr("The provider intends one."),
            SystemicRiskOutlook.NONE: tr("The provider has none and plans none."),
        },
        "listing.answer": {
            ListingAnswer.AGREE: tr("Agree"),
            ListingAnswer.DECLINE: tr("Do not agree"),
        },
    }
    return choices.get(field, {})


def _words_of_models(name: str) -> Mapping[str, str]:
    risks: Mapping[str, str] = {
        SystemicRisk.YES: tr("Yes"),
        SystemicRisk.NO: tr("No"),
        SystemicRisk.UNDER_ASSESSMENT: tr("Under assessment"),
    }
    choices: dict[str, Mapping[str, str]] = {
        "market_status": {
            MarketStatus.PLACED: tr("Placed on it"),
            MarketStatus.PLANNED: tr("Planned"),
        },
        "modalities": {
            Modality.TEXT: tr("Text"),
            Modality.CODE: tr("Code"),
            Modality.AUDIO: tr("Audio"),
            Modality.IMAGE: tr("Image"),
            Modality.VIDEO: tr("Video"),
            Modality.OTHER: tr("Other"),
        },
        "compute_method": {
            ComputeMethod.UNANSWERED: tr("Not said"),
            ComputeMethod.HARDWARE: tr("Hardware and time"),
            ComputeMethod.ARCHITECTURE: tr("Parameters and data"),
            ComputeMethod.OTHER: tr("Another method"),
        },
        "systemic_risk": risks,
        "original_systemic_risk": risks,
    }
    return choices.get(name, {})
