"""Drafts of every combination of chapters, situation of the provider and mix of models."""

from dataclasses import replace
from datetime import date
from itertools import product

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
    Representative,
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
    """Return a draft in that situation, hardly filled in beyond what the explanation reads."""
    status, outlook, country = SITUATIONS[situation]
    return Draft(
        provider=Provider(legal_name="Ada AI", status=status, address=Address(country=country)),
        chapters=chapters,
        systemic_risk_outlook=outlook,
        models=models,
    )


RARE = (
    Model("Gita", "", PLANNED, "", (Modality.OTHER,), "2e24", systemic_risk=NO,
          modified_from="Basis", original_compute_flop="9e24", modification_compute_flop="1e24"),
    Model("Hana", "", PLACED, "2025-06", TEXT, "2e25", systemic_risk=YES,
          threshold_date="2025-05-02", modified_from="Grund",
          original_systemic_risk=YES, modification_compute_flop="5e24"),
    Model("Inge", "", PLANNED, "", TEXT, "2e24", systemic_risk=NO, modified_from="Base"),
)  # fmt: skip


def rare_draft() -> Draft:
    """Return a draft with what none of the mixes holds."""
    draft = draft_of("without_systemic_risk", RARE, COMBINATIONS[0])
    provider = replace(draft.provider, representative=Representative(name="Ida Ek"))
    return replace(draft, provider=provider)
