"""What the program tells a signatory, as data: each statement with sources, date and grade.

The statements are in ``resources/counsel`` and are edited without touching code. A statement that
is only this program’s reading says so in its own sentence.
"""

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from aicode_desktop import bundled
from aicode_desktop.check.sources import Grade, Source, Sourced, sources
from aicode_desktop.words import Catalogue, in_use, tr


@dataclass(frozen=True, slots=True)
class Statement(Sourced):
    """One statement; ``aged`` names what the FAQ no longer says about it, as in ``aged_sheet``."""

    id: str
    sentence: str
    sources: tuple[Source, ...]
    grade: Grade
    aged: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AgedEntry(Sourced):
    """What the FAQ says in some paragraphs, and what holds today, since when and on whose word."""

    id: str
    faq_says: str
    paragraphs: tuple[int, ...]
    today: str
    since: date
    sources: tuple[Source, ...]
    grade: Grade


def statement(statement_id: str, **values: object) -> Statement:
    """Return the statement of that name, its ``{places}`` filled from *values*."""
    stored = stored_statements()[statement_id]
    grade = Grade(stored["grade"])
    return Statement(
        id=statement_id,
        sentence=marked(tr(stored["text"], **values), grade),
        sources=sources_of(stored),
        grade=grade,
        aged=tuple(stored["aged"]),
    )


def aged_sheet() -> tuple[AgedEntry, ...]:
    """Return everything that the FAQ no longer says, in the order of its paragraphs."""
    return _aged_sheet_in(in_use())


@cache
def _aged_sheet_in(_language: Catalogue) -> tuple[AgedEntry, ...]:
    entries = [
        AgedEntry(
            id=entry_id,
            faq_says=tr(stored["faq"]),
            paragraphs=tuple(stored["paragraphs"]),
            today=marked(tr(stored["today"]), Grade(stored["grade"])),
            since=date.fromisoformat(stored["since"]),
            sources=sources_of(stored),
            grade=Grade(stored["grade"]),
        )
        for entry_id, stored in stored_in("aged.json").items()
    ]
    return tuple(sorted(entries, key=lambda entry: (entry.paragraphs, entry.since)))


def stored_statements() -> dict[str, Any]:
    """Return the statements as they are stored, by name."""
    return stored_in("statements.json")


@cache
def stored_in(name: str) -> dict[str, Any]:
    """Return one file of ``resources/counsel``."""
    stored: dict[str, Any] = json.loads(bundled.path("counsel", name).read_text(encoding="utf-8"))
    return stored


def sources_of(stored: dict[str, Any]) -> tuple[Source, ...]:
    """Return the sources that something stored names by their keys."""
    return tuple(sources()[key] for key in stored["sources"])


def marked(sentence: str, grade: Grade) -> str:
    """Return *sentence* as it is shown: an inference of ours says that it is one."""
    return tr("Our reading: {sentence}", sentence=sentence) if grade is Grade.INFERRED else sentence
