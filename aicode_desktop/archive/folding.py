"""Text as it is searched: small letters without marks, so that “Lodz” finds “Łódź”.

SQLite's own folding leaves Ł, Ø and the Greek tonos alone, so a folded column is kept instead.
"""

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "þ": "th", "ß": "ss",
        "æ": "ae", "œ": "oe", "ı": "i", "ŋ": "n", "ĸ": "k", "ς": "σ",
    }
)  # fmt: skip
_NO_WORD = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """Return *text* for comparing: no case, no marks, letters with strokes as plain ones."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text)  # “𝙰” is an “A” only then
    decomposed = unicodedata.normalize("NFKD", plain.casefold().translate(_LETTERS))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def words_in(text: str) -> list[str]:
    """Return the words of *text*, folded; letters and digits only."""
    return [word for word in _NO_WORD.split(folded(text)) if word]
