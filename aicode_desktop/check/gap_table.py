"""The columns of the gap analysis as a table, for those who write it and those who read it back."""

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from aicode_desktop import languages
from aicode_desktop.check.table_words import folded, meanings
from aicode_desktop.model.gap import MeasureStatus
from aicode_desktop.words import tr

Said = TypeVar("Said")
Meant = TypeVar("Meant", bound=StrEnum)


class GapColumn(StrEnum):
    """What a column holds, in the order in which it is written; the English heading is the key."""

    CHAPTER = "chapter"
    COMMITMENT = "commitment"
    MEASURE = "measure"
    TITLE = "title"
    OWN_MEASURE = "own measure"
    EVIDENCE = "evidence"
    OWNER = "owner"
    DATE = "date"
    STATUS = "status"
    GOES_BY = "goes by"


def heading_of(column: GapColumn) -> str:
    """Return the heading under which a column is written."""
    return {
        GapColumn.CHAPTER: tr("Chapter"),
        GapColumn.COMMITMENT: tr("Commitment"),
        GapColumn.MEASURE: tr("Measure"),
        GapColumn.TITLE: tr("Title"),
        GapColumn.OWN_MEASURE: tr("Own measure"),
        GapColumn.EVIDENCE: tr("Evidence"),
        GapColumn.OWNER: tr("Owner"),
        GapColumn.DATE: tr("Date"),
        GapColumn.STATUS: tr("Status"),
        GapColumn.GOES_BY: tr("Goes by"),
    }[column]


def column_under(heading: str) -> GapColumn | None:
    """Return what a column with that heading holds: as a language writes it, or as people say."""
    words = " ".join(heading.casefold().split()).rstrip(" .?:")
    for column in GapColumn:
        if words in {column.value, *_in_every_language(heading_of, column)}:
            return column
    return _meant(GapColumn, "headings", words)


def status_in_words(status: MeasureStatus) -> str:
    """Return how far a measure has come, as documents and tables say it."""
    return {
        MeasureStatus.UNANSWERED: tr("Not yet answered"),
        MeasureStatus.IN_PLACE: tr("In place"),
        MeasureStatus.PARTLY: tr("Partly in place"),
        MeasureStatus.PLANNED: tr("Planned"),
        MeasureStatus.NOT_APPLICABLE: tr("Does not apply"),
    }[status]


def status_in(text: str) -> MeasureStatus | None:
    """Return the status that a cell says, as a language writes it, or as people say."""
    words = " ".join(text.casefold().split()).rstrip(" .")
    for status in MeasureStatus:
        if words in {status.value, *_in_every_language(status_in_words, status)}:
            return status
    return _meant(MeasureStatus, "status", text)


def _meant(known: type[Meant], key: str, text: str) -> Meant | None:
    """Return which one *text* means as people call it, in any language that is known."""
    words = folded(text)
    patterns = meanings("measures", key)
    return next((known(name) for name, one in patterns.items() if one.fullmatch(words)), None)


def _in_every_language(say: Callable[[Said], str], what: Said) -> set[str]:
    """Return what *say* says in each language: a table keeps the one it was written in."""
    found = set()
    for code in languages.shipped():
        with languages.written_in(code):
            found.add(say(what).casefold())
    return found
