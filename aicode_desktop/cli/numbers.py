"""Numbers on a command line, each refused where it cannot be."""

from argparse import ArgumentTypeError
from collections.abc import Callable

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
