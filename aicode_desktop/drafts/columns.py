"""What the headings and cells of a table of models mean."""

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum

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
_HEADINGS: tuple[tuple[Column, str], ...] = (
    (Column.ORIGINAL_COMPUTE, r"original.*(?:flops?\b|compute)"),
    (Column.ORIGINAL_RISK, r"original.*\brisk"),
    (Column.MODIFICATION_COMPUTE, r"(?:modifi|fine tun).*(?:flops?\b|compute)"),
    (Column.MODIFIED_FROM, r"(?:modified|derived|fine tuned) from|^(?:original|base) model$"),
    (Column.THRESHOLD_DATE, r"threshold"),
    (Column.OPEN_SOURCE, r"open source"),
    (Column.UNDER_CHAPTER, r"safety|security|voluntar|chapter|^s s$"),
    (Column.SYSTEMIC_RISK, r"systemic|\brisk"),
    (Column.COMPUTE_METHOD, r"method|how estimated|estimated how|estimation"),
    (Column.COMPUTE_NOTE, r"note|remark|comment"),
    (Column.TRAINING_COMPUTE, r"flops?\b|compute"),
    (Column.MODALITIES, r"modalit|generates|output"),
    (Column.MARKET_DATE, r"\bdate|\bwhen\b|released on|placed on$|\byear\b|\bmonth\b"),
    (Column.MARKET_STATUS, r"status|market|placed|planned|availab"),
    (Column.VERSION, r"version|identifier|\bids?\b|release|revision"),
    (Column.NAME, r"\bname\b|^(?:the )?models?$|^title$"),
)
# Tried from top to bottom. An answer that decides something must be the whole cell.
_CHOICES: Mapping[Column, tuple[tuple[str, object], ...]] = {
    Column.MARKET_STATUS: (
        (r"plan|future|not yet|coming", MarketStatus.PLANNED),
        (
            r"^(?!.*\bnot?\b).*(?:placed|market|available|released|live|launched)",
            MarketStatus.PLACED,
        ),
    ),
    Column.COMPUTE_METHOD: (
        (r"hardware|chip|gpu|accelerator", ComputeMethod.HARDWARE),
        (r"architect|parameter|token|\b6 ?[pn]d\b", ComputeMethod.ARCHITECTURE),
        (r"^other$", ComputeMethod.OTHER),
    ),
    Column.SYSTEMIC_RISK: (
        (
            r"^under |pending|being assessed|to be assessed|unclear|tbd",
            SystemicRisk.UNDER_ASSESSMENT,
        ),
        (r"^(?:no|n|false|0|without systemic risk)$", SystemicRisk.NO),
        (r"^(?:yes|y|true|1|x|✓|with systemic risk)$", SystemicRisk.YES),
    ),
    Column.UNDER_CHAPTER: (
        (r"^(?:no|n|false|0)$", False),
        (r"^(?:yes|y|true|1|x|✓)$", True),
    ),
}
# Columns whose cells mean what those of another one mean.
_ALIKE: Mapping[Column, Column] = {
    Column.ORIGINAL_RISK: Column.SYSTEMIC_RISK,
    Column.OPEN_SOURCE: Column.UNDER_CHAPTER,
    Column.THRESHOLD_DATE: Column.MARKET_DATE,
}
_MODALITIES = (
    (r"text|language|chat", Modality.TEXT),
    (r"code|program", Modality.CODE),
    (r"audio|speech|voice|music|sound", Modality.AUDIO),
    (r"image|picture|photo", Modality.IMAGE),
    (r"video|film", Modality.VIDEO),
    (r"other", Modality.OTHER),
)
_MIDNIGHT = re.compile(r"(\d{4}-\d{2}-\d{2})[ T]00:00(?::00(?:\.0+)?)?", re.ASCII)
_DOTTED_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)
_SLASHED_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)


def column_for(heading: str) -> Column | None:
    """Return what a column with that English heading is about."""
    words = re.sub(r"[\W_]+", " ", heading.casefold()).strip()
    for column, pattern in _HEADINGS:
        if re.search(pattern, words):
            return column
    return None


def understood(column: Column, text: str) -> object | None:
    """Return the value of a model's field that *text* means in that column, or ``None``."""
    column = _ALIKE.get(column, column)
    if column is Column.MODALITIES:
        return _modalities_in(text)
    if column is Column.MARKET_DATE:
        return _date_as_typed(text)
    if column not in _CHOICES:
        return text
    words = text.casefold().rstrip(".")
    return next((choice for pattern, choice in _CHOICES[column] if re.search(pattern, words)), None)


def _modalities_in(text: str) -> tuple[Modality, ...] | None:
    found = {
        modality
        for part in re.split(r"[,;/|+&]|\band\b", text.casefold())
        for pattern, modality in _MODALITIES
        if re.search(pattern, part)
    }
    return tuple(modality for modality in Modality if modality in found) or None


def _date_as_typed(text: str) -> str:
    """Return an ISO date where there is only one way to read *text*; else the text itself."""
    midnight = _MIDNIGHT.fullmatch(text)
    if midnight:
        return midnight[1]
    dotted, slashed = _DOTTED_DAY.fullmatch(text), _SLASHED_DAY.fullmatch(text)
    if dotted:
        return _iso_date(dotted[3], month=dotted[2], day=dotted[1]) or text
    if slashed:
        # Day first in most of the world, month first in the United States.
        readings = {
            _iso_date(slashed[3], month=slashed[2], day=slashed[1]),
            _iso_date(slashed[3], month=slashed[1], day=slashed[2]),
        } - {None}
        return readings.pop() or text if len(readings) == 1 else text
    return text


def _iso_date(year: str, *, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
