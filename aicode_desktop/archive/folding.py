"""The words that a record is found by, so that “Lodz” finds “Łódź”.

SQLite's own folding leaves Ł, Ø and the Greek tonos alone, so a folded column is kept instead.
"""

import re
from datetime import date

from aicode_desktop.model.folding import folded

_NO_WORD = re.compile(r"[\W_]+")
_DAY = re.compile(r"(?P<y>\d{4})-(?P<m>\d\d)(?:-(?P<d>\d\d))?", re.ASCII)
_DAY_FIRST = re.compile(r"(?P<d>\d\d)[./](?P<m>\d\d)[./](?P<y>\d{4})", re.ASCII)


def words_in(text: str) -> list[str]:
    """Return the words of *text*, folded; letters and digits only."""
    return [word for word in _NO_WORD.split(folded(text)) if word]


def word_of_day(day: date) -> str:
    """Return the one word by which a record is found by that day, such as “20261123”."""
    return f"{day:%Y%m%d}"


def day_begun(term: str) -> str:
    """Return the beginning of that word where *term* reads as a day or a month, else nothing.

    Takes “2026-11-23”, “2026-11”, “23.11.2026” and “23/11/2026”.
    """
    found = _DAY.fullmatch(term) or _DAY_FIRST.fullmatch(term)
    return f"{found['y']}{found['m']}{found['d'] or ''}" if found else ""
