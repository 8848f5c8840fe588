"""Where each model stands: thresholds, modifications, the notice of Article 52, the chapter."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from aicode_desktop.check.counsel import Statement, statement
from aicode_desktop.check.reading import can_be_counted_from, date_in, flop_in
from aicode_desktop.check.wording import day_in_words, rounded_amount
from aicode_desktop.model.draft import Modality, Model, SystemicRisk

SYSTEMIC_RISK_FLOP = 1e25  # AI Act, Art. 51(2)
GENERAL_PURPOSE_FLOP = 1e23  # Commission Guidelines, indicative criterion
ESTIMATE_BAND = 0.30  # Commission Guidelines: an estimate may be off by so much
MODIFIED_SHARE = 1 / 3  # Commission Guidelines: of the original's training compute
NOTICE_PERIOD = timedelta(weeks=2)  # AI Act, Art. 52(1)
APPLICATION_DAY = date(2025, 8, 2)  # obligations for general-purpose AI models apply

_LANGUAGE_AND_PICTURES = frozenset(
    {Modality.TEXT, Modality.CODE, Modality.AUDIO, Modality.IMAGE, Modality.VIDEO}
)
_VAGUE_NAME = re.compile(
    r"(?:all|any|each|every|our|several|various)\b.*\bmodels?\b.*|all|models?|various|t\.?b\.?d\.?",
    re.IGNORECASE,
)


class Standing(StrEnum):
    """What a model’s training compute says about it."""

    UNKNOWN = "unknown"
    BELOW = "below"
    OTHER_OUTPUT = "other_output"
    GENERAL_PURPOSE = "general_purpose"
    PRESUMED_SYSTEMIC_RISK = "presumed_systemic_risk"


class Modification(StrEnum):
    """Whether a modification makes its maker a provider, by the rule of one third."""

    NONE = "none"
    OPEN = "open"
    BELOW_A_THIRD = "below_a_third"
    ABOVE_A_THIRD = "above_a_third"


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice under Article 52 that may be due; both days are unknown without a typed one."""

    first_day: date | None
    last_day: date | None


@dataclass(frozen=True, slots=True)
class ModelTriage:
    """Where one model stands; ``index`` is its place in the draft."""

    index: int
    name: str
    standing: Standing
    modification: Modification
    notice: Notice | None
    can_be_voluntary: bool
    statements: tuple[Statement, ...]


def triage(model: Model, index: int, *, signs_safety: bool, today: date) -> ModelTriage:
    """Return where *model* stands; *signs_safety* is whether Safety and Security is signed."""
    flop = flop_in(model.training_compute_flop)
    notice = _notice(model, flop)
    return ModelTriage(
        index=index,
        name=name_of(model),
        standing=_standing(model, flop),
        modification=_modification(model),
        notice=notice,
        can_be_voluntary=model.systemic_risk is SystemicRisk.NO,
        statements=(
            *_compute_statements(model, flop),
            *_chapter_statements(model, signs_safety=signs_safety),
            *_modification_statements(model),
            *_open_source_statements(model, flop),
            *_notice_statements(notice, today=today),
        ),
    )


def name_of(model: Model) -> str:
    """Return the model’s name with its version."""
    return f"{model.name} {model.version}".strip()


def is_vague_name(name: str) -> bool:
    """Whether *name* stands for models without naming one, such as “all models”."""
    return _VAGUE_NAME.fullmatch(name.strip()) is not None


def _standing(model: Model, flop: float | None) -> Standing:
    if flop is None:
        return Standing.UNKNOWN
    if flop > SYSTEMIC_RISK_FLOP:
        return Standing.PRESUMED_SYSTEMIC_RISK
    if flop <= GENERAL_PURPOSE_FLOP:
        return Standing.BELOW
    generates = _LANGUAGE_AND_PICTURES.intersection(model.modalities)
    return Standing.GENERAL_PURPOSE if generates else Standing.OTHER_OUTPUT


def _compute_statements(model: Model, flop: float | None) -> Iterator[Statement]:
    standing = _standing(model, flop)
    yield {
        Standing.UNKNOWN: statement("model.no_compute"),
        Standing.BELOW: statement("model.below"),
        Standing.OTHER_OUTPUT: statement("model.other_output"),
        Standing.GENERAL_PURPOSE: statement("model.general_purpose"),
        Standing.PRESUMED_SYSTEMIC_RISK: statement("model.presumed"),
    }[standing]
    if flop is None:
        return
    if standing is not Standing.PRESUMED_SYSTEMIC_RISK:
        yield statement("model.not_presumed")
    for threshold in (GENERAL_PURPOSE_FLOP, SYSTEMIC_RISK_FLOP):
        if abs(threshold - flop) <= ESTIMATE_BAND * flop:
            yield statement("model.near", threshold=rounded_amount(threshold))


def _chapter_statements(model: Model, *, signs_safety: bool) -> Iterator[Statement]:
    if is_vague_name(model.name):
        yield statement("model.vague")
    if model.systemic_risk is SystemicRisk.UNDER_ASSESSMENT:
        yield statement("model.under_assessment")
    if not signs_safety:
        return
    if model.systemic_risk is SystemicRisk.YES:
        yield statement("model.covered")
    elif model.systemic_risk is SystemicRisk.NO and model.under_safety_and_security:
        yield statement("model.voluntary")


def _modification(model: Model) -> Modification:
    if not (model.modified_from or model.original_compute_flop or model.modification_compute_flop):
        return Modification.NONE
    limit, modification = _modified_limit(model), flop_in(model.modification_compute_flop)
    if limit is None or modification is None:
        return Modification.OPEN
    return Modification.ABOVE_A_THIRD if modification > limit else Modification.BELOW_A_THIRD


def _modified_limit(model: Model) -> float | None:
    original = flop_in(model.original_compute_flop) or _stand_in(model)
    return original * MODIFIED_SHARE if original else None


def _stand_in(model: Model) -> float | None:
    """Return the threshold that stands for an original’s compute that is not known."""
    return {
        SystemicRisk.YES: SYSTEMIC_RISK_FLOP,
        SystemicRisk.NO: GENERAL_PURPOSE_FLOP,
    }.get(model.original_systemic_risk)


def _modification_statements(model: Model) -> Iterator[Statement]:
    modification, limit = _modification(model), _modified_limit(model)
    if modification is Modification.NONE:
        return
    if modification is Modification.OPEN or limit is None:
        yield statement("modified.open")
        return
    side = "above" if modification is Modification.ABOVE_A_THIRD else "below"
    amount = rounded_amount(limit)
    if flop_in(model.original_compute_flop):
        yield statement(f"modified.{side}", limit=amount)
    else:
        threshold = rounded_amount(_stand_in(model) or 0.0)
        yield statement(f"modified.{side}_unknown", limit=amount, threshold=threshold)


def _open_source_statements(model: Model, flop: float | None) -> Iterator[Statement]:
    if not model.is_open_source:
        return
    is_above = flop is not None and flop > SYSTEMIC_RISK_FLOP
    if model.systemic_risk is SystemicRisk.YES or is_above:
        yield statement("open_source.systemic_risk")
    else:
        yield statement("open_source.documentation")


def _notice(model: Model, flop: float | None) -> Notice | None:
    first = date_in(model.threshold_date)
    if first is not None and not can_be_counted_from(first):
        first = None  # a slip, of which the findings tell
    is_above = flop is not None and flop > SYSTEMIC_RISK_FLOP
    concerns = model.systemic_risk in {SystemicRisk.YES, SystemicRisk.UNDER_ASSESSMENT}
    if not (is_above or first or (concerns and flop is None)):
        return None
    return Notice(first, first + NOTICE_PERIOD if first else None)


def _notice_statements(notice: Notice | None, *, today: date) -> Iterator[Statement]:
    if notice is None:
        return
    yield statement("notice.rule")
    if notice.first_day is None or notice.last_day is None:
        yield statement("notice.no_day")
        return
    if notice.first_day < APPLICATION_DAY:
        yield statement("notice.before_application")
        return
    name = "notice.due" if notice.last_day >= today else "notice.past"
    yield statement(name, day=day_in_words(notice.first_day), last=day_in_words(notice.last_day))
