"""What the headings and cells of a table of models mean."""

import re
from collections.abc import Mapping
from enum import StrEnum

from aicode_desktop.check.table_words import folded, meanings
from aicode_desktop.drafts.written_dates import date_in
from aicode_desktop.model.draft import ComputeMethod, MarketStatus, Modality, SystemicRisk


class Column(StrEnum):
    """What a column is about."""

    NAME = "name"
    VERSION = "version"
    MARKET_STATUS = "market_status"
    MARKET_DATE = "market_date"
    MODALITIES = "modalities"
    TRAINING_COMPUTE = "training_compute"
    COMPUTE_METHOD = "compute_method"
    COMPUTE_NOTE = "compute_note"
    SYSTEMIC_RISK = "systemic_risk"
    UNDER_CHAPTER = "under_chapter"
    OPEN_SOURCE = "open_source"
    MODIFIED_FROM = "modified_from"
    ORIGINAL_COMPUTE = "original_compute"
    ORIGINAL_RISK = "original_risk"
    MODIFICATION_COMPUTE = "modification_compute"
    THRESHOLD_DATE = "threshold_date"


COLUMNS: Mapping[Column, str] = {
    Column.NAME: "name",
    Column.VERSION: "version",
    Column.MARKET_STATUS: "market_status",
    Column.MARKET_DATE: "market_date",
    Column.MODALITIES: "modalities",
    Column.TRAINING_COMPUTE: "training_compute_flop",
    Column.COMPUTE_METHOD: "compute_method",
    Column.COMPUTE_NOTE: "compute_note",
    Column.SYSTEMIC_RISK: "systemic_risk",
    Column.UNDER_CHAPTER: "under_safety_and_security",
    Column.OPEN_SOURCE: "is_open_source",
    Column.MODIFIED_FROM: "modified_from",
    Column.ORIGINAL_COMPUTE: "original_compute_flop",
    Column.ORIGINAL_RISK: "original_systemic_risk",
    Column.MODIFICATION_COMPUTE: "modification_compute_flop",
    Column.THRESHOLD_DATE: "threshold_date",
}

# Tried from top to bottom; the first whose words stand in the heading is taken.
_TRIED = (
    Column.ORIGINAL_COMPUTE,
    Column.ORIGINAL_RISK,
    Column.MODIFICATION_COMPUTE,
    Column.MODIFIED_FROM,
    Column.THRESHOLD_DATE,
    Column.OPEN_SOURCE,
    Column.UNDER_CHAPTER,
    Column.SYSTEMIC_RISK,
    Column.COMPUTE_METHOD,
    Column.COMPUTE_NOTE,
    Column.TRAINING_COMPUTE,
    Column.MODALITIES,
    Column.MARKET_DATE,
    Column.MARKET_STATUS,
    Column.VERSION,
    Column.NAME,
)
# Columns whose cells are one of a few answers: how the table’s words call them, and the answers in
# the order in which they are tried.
_ANSWERS: Mapping[Column, tuple[str, Mapping[str, object]]] = {
    Column.MARKET_STATUS: (
        "market_status",
        {"planned": MarketStatus.PLANNED, "placed": MarketStatus.PLACED},
    ),
    Column.COMPUTE_METHOD: (
        "compute_method",
        {
            "hardware": ComputeMethod.HARDWARE,
            "architecture": ComputeMethod.ARCHITECTURE,
            "other": ComputeMethod.OTHER,
        },
    ),
    Column.SYSTEMIC_RISK: (
        "systemic_risk",
        {
            "under_assessment": SystemicRisk.UNDER_ASSESSMENT,
            "no": SystemicRisk.NO,
            "yes": SystemicRisk.YES,
        },
    ),
    Column.UNDER_CHAPTER: ("yes_or_no", {"no": False, "yes": True}),
}
# Columns whose cells mean what those of another one mean.
_ALIKE: Mapping[Column, Column] = {
    Column.ORIGINAL_RISK: Column.SYSTEMIC_RISK,
    Column.OPEN_SOURCE: Column.UNDER_CHAPTER,
    Column.THRESHOLD_DATE: Column.MARKET_DATE,
}
_DASHES = "-–— "


def column_for(heading: str) -> Column | None:
    """Return what a column with that heading is about, in any language that is known."""
    words = folded(heading)
    patterns = meanings("models", "headings")
    return next((column for column in _TRIED if patterns[column].search(words)), None)


def says_nothing(text: str) -> bool:
    """Whether a cell is left open: blank, a dash, “n/a” and the like."""
    words = folded(text)
    if not words:
        return not text.strip(_DASHES)
    return meanings("models", "words")["nothing"].fullmatch(words) is not None


def understood(column: Column, text: str) -> object | None:
    """Return the value of a model’s field that *text* means in that column, or ``None``."""
    column = _ALIKE.get(column, column)
    if column is Column.MODALITIES:
        return _modalities_in(text)
    if column is Column.MARKET_DATE:
        written, beside = date_in(text)
        return written if written and not beside else text
    if column not in _ANSWERS:
        return text
    words = folded(text)
    key, answers = _ANSWERS[column]
    patterns = meanings("models", key)
    if column is Column.MARKET_STATUS:
        if patterns["not_yet"].search(words):
            return MarketStatus.PLANNED
        if _is_denied(words):
            return None
    return next((answer for name, answer in answers.items() if patterns[name].search(words)), None)


def market_in(heading: str, text: str) -> Mapping[str, object]:
    """Return the fields of a model that a cell about the market tells: status, date, or both.

    A date alone has the status that *heading* says, as “Placed on the market” or “Planned for”.
    """
    status = understood(Column.MARKET_STATUS, text)
    written, beside = date_in(text)
    if status is None and written and not beside:
        said = folded(heading)
        patterns = meanings("models", "market_status")
        answers = _ANSWERS[Column.MARKET_STATUS][1]
        told = [answer for name, answer in answers.items() if patterns[name].search(said)]
        status = told[0] if len(told) == 1 else None
    elif status is None:
        written = ""
    fields = {Column.MARKET_STATUS: status, Column.MARKET_DATE: written}
    return {COLUMNS[column]: value for column, value in fields.items() if value}


def _modalities_in(text: str) -> tuple[Modality, ...] | None:
    between = meanings("models", "words")["and"]
    parts = [each for part in re.split(r"[,;/|+&]", text) for each in between.split(folded(part))]
    if any(map(_is_denied, parts)):
        return None
    patterns = meanings("models", "modalities")
    found = {
        modality
        for part in parts
        for modality in Modality
        if modality.value in patterns and patterns[modality.value].search(part)
    }
    return tuple(modality for modality in Modality if modality in found) or None


def _is_denied(words: str) -> bool:
    return meanings("models", "words")["not"].search(words) is not None
