"""What an answer for a chapter entails, in the project's own words, with source and date."""

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from aicode_desktop import bundled
from aicode_desktop.check.chapters import OUTLOOKS_WITH_SYSTEMIC_RISK
from aicode_desktop.check.sources import sources
from aicode_desktop.check.wording import clauses
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import Draft, SystemicRiskOutlook
from aicode_desktop.model.finding import Severity
from aicode_desktop.words import tr


class Expectation(StrEnum):
    """Whether Safety and Security is expected of a provider, optional, or not known yet."""

    EXPECTED = "expected"
    OPTIONAL = "optional"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Consequence:
    """What the present answer entails; ``as_of`` is the day for which its sources say so."""

    sentence: str
    source: str
    as_of: date
    severity: Severity


def consequence(key: ChapterKey, draft: Draft) -> Consequence:
    """Return what the draft's answer for that chapter entails in the provider's situation."""
    stored = _stored(key, draft)
    grounds = [sources()[source] for source in stored["sources"]]
    return Consequence(
        sentence=tr(stored["sentence"]),
        source=clauses(source.citation for source in grounds),
        as_of=min(source.as_of for source in grounds),
        severity=Severity(stored["severity"]),
    )


def short_consequence(key: ChapterKey, draft: Draft) -> str:
    """Return the consequence in a few words, beside its sentence; nothing while unanswered."""
    return tr(_stored(key, draft).get("short", ""))


def expectation_of(outlook: SystemicRiskOutlook) -> Expectation:
    """Return what Safety and Security is to a provider with that outlook."""
    if outlook is SystemicRiskOutlook.UNANSWERED:
        return Expectation.OPEN
    if outlook in OUTLOOKS_WITH_SYSTEMIC_RISK:
        return Expectation.EXPECTED
    return Expectation.OPTIONAL


def _stored(key: ChapterKey, draft: Draft) -> dict[str, Any]:
    stored: dict[str, Any] = _consequences()[key][draft.chapters[key]]
    if key is ChapterKey.SAFETY_AND_SECURITY:
        stored = stored[expectation_of(draft.systemic_risk_outlook)]
    return stored


@cache
def _consequences() -> dict[str, Any]:
    content = bundled.path("form", "consequences.json").read_text(encoding="utf-8")
    consequences: dict[str, Any] = json.loads(content)
    return consequences
