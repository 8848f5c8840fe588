"""What findings rest on: articles, paragraphs and standards, each with its date and its grade."""

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from aicode_desktop import bundled
from aicode_desktop.check.wording import clauses
from aicode_desktop.words import Catalogue, in_use, tr


class Grade(StrEnum):
    """How well a source is established."""

    OFFICIAL = "A"
    TWO_COPIES_AGREE = "B"
    ONE_COPY = "C"
    INFERRED = "G"


@dataclass(frozen=True, slots=True)
class Source:
    """One source; ``as_of`` is the day for which it is known to say so."""

    citation: str
    as_of: date
    grade: Grade


class Sourced:
    """What is said on the word of ``sources``, of which there is at least one."""

    __slots__ = ()
    sources: tuple[Source, ...]

    @property
    def citation(self) -> str:
        """The sources as they are shown."""
        return clauses(source.citation for source in self.sources)

    @property
    def as_of(self) -> date:
        """The day for which all sources are known to say so."""
        return min(source.as_of for source in self.sources)


def sources() -> dict[str, Source]:
    """Return all sources by their keys in ``resources/form/sources.json``, as cited here."""
    return _sources_in(in_use())


@cache
def _sources_in(_language: Catalogue) -> dict[str, Source]:
    stored = json.loads(bundled.path("form", "sources.json").read_text(encoding="utf-8"))
    return {
        key: Source(
            citation=tr(source["citation"]),
            as_of=date.fromisoformat(source["as_of"]),
            grade=Grade(source["grade"]),
        )
        for key, source in stored.items()
    }
