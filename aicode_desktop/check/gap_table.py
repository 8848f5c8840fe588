"""The columns of the gap analysis as a table, for those who write it and those who read it back."""

import re
from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from aicode_desktop import languages
from aicode_desktop.model.gap import MeasureStatus
from aicode_desktop.words import tr

Said = TypeVar("Said")


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


# Tried from top to bottom, against the whole cell.
_STATUS_WORDS = (
    (r"in place|implemented|done|yes", MeasureStatus.IN_PLACE),
    (r"part(?:ly|ially)(?: in place| implemented)?", MeasureStatus.PARTLY),
    (r"planned|to do|to be done|open until .*", MeasureStatus.PLANNED),
    (r"does not apply|not applicable|n/?a", MeasureStatus.NOT_APPLICABLE),
    (r"not (?:yet )?answered(?: yet)?|unanswered|open|[-–—]?", MeasureStatus.UNANSWERED),
)
# What people call the columns of a table of their own.
_OTHER_HEADINGS = (
    (r"measure (?:no|nr|number)|no|nr|number", GapColumn.MEASURE),
    (r"measure(?:’s|'s)? title|measure of the code", GapColumn.TITLE),
    (r"(?:our|your) measures?|what (?:we|you) do|what will be done", GapColumn.OWN_MEASURE),
    (r"what shows it|proof", GapColumn.EVIDENCE),
    (r"who sees to it|responsible", GapColumn.OWNER),
    (r"since when(?:, or by when)?|by when|deadline", GapColumn.DATE),
    (r"how far it has come|state", GapColumn.STATUS),
)


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
    """Return what a column with that heading holds: as any language writes it, or plain English."""
    words = " ".join(heading.casefold().split()).rstrip(" .?:")
    for column in GapColumn:
        if words in {column.value, *_in_every_language(heading_of, column)}:
            return column
    for pattern, column in _OTHER_HEADINGS:
        if re.fullmatch(pattern, words):
            return column
    return None


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
    """Return the status that a cell says, as any language writes it, or in plain English."""
    words = " ".join(text.casefold().split()).rstrip(" .")
    for status in MeasureStatus:
        if words in {status.value, *_in_every_language(status_in_words, status)}:
            return status
    for pattern, status in _STATUS_WORDS:
        if re.fullmatch(pattern, words):
            return status
    return None


def _in_every_language(say: Callable[[Said], str], what: Said) -> set[str]:
    """Return what *say* says in each language: a table keeps the one it was written in."""
    found = set()
    for code in languages.shipped():
        with languages.written_in(code):
            found.add(say(what).casefold())
    return found
