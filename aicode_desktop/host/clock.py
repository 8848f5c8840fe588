"""The only place that asks what time it is, and which day."""

from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time as an aware UTC ``datetime``."""

    def now(self) -> datetime:
        """Return the present moment, in UTC."""


class SystemClock:
    """The clock of the machine."""

    def now(self) -> datetime:
        """Return the present moment, in UTC."""
        return datetime.now(UTC)


def legal_day(at: datetime) -> date:
    """Return the day that the moment *at* falls on where this computer stands.

    A day that a person types or signs is a day there, while moments are kept in UTC.
    """
    return here(at).date()


def here(at: datetime) -> datetime:
    """Return *at* in the time zone of this computer; at the calendar’s ends, in its own.

    A certificate without an end says that it is good until the last second of the year 9999
    (RFC 5280, 4.1.2.5), which east of Greenwich is in a year that no calendar has.
    """
    try:
        return at.astimezone()
    except (OverflowError, ValueError, OSError):  # OSError: Windows, long before its own time
        return at
