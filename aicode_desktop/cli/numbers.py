"""Numbers and days on a command line, each refused where it cannot be."""

from argparse import ArgumentTypeError
from collections.abc import Callable
from datetime import date

from aicode_desktop.words import tr

LAST_YEAR = 9_999
MOST_DAYS = 100_000  # more than any certificate lasts, and no day beyond the calendar’s


def number_between(first: int, last: int) -> Callable[[str], int]:
    """Return what reads a whole number from *first* to *last*, as argparse’s ``type``."""

    def read(typed: str) -> int:
        try:
            number = int(typed)
        except ValueError:
            number = first - 1
        if not first <= number <= last:
            raise ArgumentTypeError(
                tr("give a whole number from {first} to {last}", first=first, last=last)
            )
        return number

    return read


def day(typed: str) -> date:
    """Read a day written as ``YYYY-MM-DD``, as argparse’s ``type``."""
    try:
        found = date.fromisoformat(typed)
    except ValueError:
        found = None
    if found is None or found.isoformat() != typed:  # Python takes other forms of ISO 8601, too
        raise ArgumentTypeError(tr("“{text}” is no day written as YYYY-MM-DD.", text=typed[:40]))
    return found
