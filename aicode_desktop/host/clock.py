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
    return at.astimezone().date()
