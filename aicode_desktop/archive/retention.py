"""How long records are kept, and which are due to be looked at: a list that a person decides on.

Ten years for documents that sign Transparency or Safety and Security, as long as the documentation
that these chapters ask to be kept (Measures 1.1 and 10.1); five years for all others, as long as
the Code asks for reports of incidents (Measure 9.4). An organisation's own rules come first, so
both can be set. Nothing is ever taken away by itself.
"""

import json
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path

from aicode_desktop.archive.index import Index
from aicode_desktop.archive.search import Wanted, family_of, find_all
from aicode_desktop.errors import AicodeError, RecordError
from aicode_desktop.host.files import read_file, replace_file
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.record import ListedRecord, RecordState
from aicode_desktop.words import tr

LONG_YEARS = 10  # Code of Practice, Measures 1.1 and 10.1
SHORT_YEARS = 5  # Code of Practice, Measure 9.4
FEWEST_YEARS, MOST_YEARS = 1, 100

_LONG_CHAPTERS = {ChapterKey.TRANSPARENCY, ChapterKey.SAFETY_AND_SECURITY}
_GONE = {RecordState.DISPOSED, RecordState.MISSING}
_LIMIT_BYTES = 10_000


@dataclass(frozen=True, slots=True)
class Retention:
    """Two periods, in years."""

    long_years: int = LONG_YEARS
    short_years: int = SHORT_YEARS

    def __post_init__(self) -> None:
        if not all(FEWEST_YEARS <= n <= MOST_YEARS for n in (self.long_years, self.short_years)):
            raise RecordError(
                tr(
                    "A retention period is from {first} to {last} years.",
                    first=FEWEST_YEARS,
                    last=MOST_YEARS,
                ),
                safe=tr("Nothing was changed."),
                next_step=tr("Give another number."),
            )


@dataclass(frozen=True, slots=True)
class Due:
    """A record whose period ended on the day ``kept_until``; ``years`` is how long it was."""

    record: ListedRecord
    kept_until: date
    years: int


def retention_of(root: Path) -> Retention:
    """Return the periods set for the archive *root*, or the usual ones.

    Where what was set cannot be read, the longest: it may have been longer than the usual ones, and
    no record is due too soon because of a damaged file.
    """
    place = _place(root)
    if not place.exists():
        return Retention()
    try:
        told = json.loads(read_file(place, limit_bytes=_LIMIT_BYTES))
        return Retention(int(told["long_years"]), int(told["short_years"]))
    except (AicodeError, ValueError, KeyError, TypeError, RecursionError, OverflowError):
        return Retention(MOST_YEARS, MOST_YEARS)


def set_retention(root: Path, retention: Retention) -> None:
    """Keep these periods for the archive *root*.

    Raises:
        CannotWriteError: what was set before still is.
    """
    replace_file(_place(root), json.dumps(asdict(retention)).encode())


def due(index: Index, retention: Retention, *, today: date) -> tuple[Due, ...]:
    """Return the records whose period is over, the oldest first.

    A document and the acts that follow it are kept together: as long as the longest of them, from
    the day on which the last was kept.

    Raises:
        FalseIndexError: the list is damaged.
    """
    found = []
    shortest = min(retention.long_years, retention.short_years)
    for record in find_all(index, Wanted(is_ascending=True)):
        if record.state in _GONE or _plus(record.kept_at, shortest) > today:
            continue
        family = [one for one in family_of(index, record) if one.state not in _GONE]
        years = max(_years(one, retention) for one in family)
        until = max(_plus(one.kept_at, years) for one in family)
        if until <= today:
            found.append(Due(record, until, years))
    return tuple(found)


def _years(record: ListedRecord, retention: Retention) -> int:
    is_long = bool(_LONG_CHAPTERS & set(record.chapters))
    return retention.long_years if is_long else retention.short_years


def _plus(kept_at: datetime, years: int) -> date:
    day = kept_at.date()
    if day.year + years > date.max.year:  # a record from elsewhere may say any day
        return date.max
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # the 29th of February
        return date(day.year + years, 3, 1)


def _place(root: Path) -> Path:
    return root.with_name(f"{root.name}-retention.json")
