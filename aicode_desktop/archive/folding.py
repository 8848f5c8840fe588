"""The words that a record is found by, so that “Lodz” finds “Łódź”.

SQLite's own folding leaves Ł, Ø and the Greek tonos alone, so a folded column is kept instead.
"""

import re

from aicode_desktop.model.folding import folded

_NO_WORD = re.compile(r"[\W_]+")


def words_in(text: str) -> list[str]:
    """Return the words of *text*, folded; letters and digits only."""
    return [word for word in _NO_WORD.split(folded(text)) if word]
