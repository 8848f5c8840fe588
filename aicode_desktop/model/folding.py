"""Text as it is compared: small letters without marks, so that “Lodz” is “Łódź”."""

import unicodedata

_LETTERS = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "þ": "th", "ß": "ss",
        "æ": "ae", "œ": "oe", "ı": "i", "ŋ": "n", "ĸ": "k", "ς": "σ",
    }
)  # fmt: skip


def folded(text: str) -> str:
    """Return *text* for comparing: no case, no marks, letters with strokes as plain ones."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text)  # “𝙰” is an “A” only then
    decomposed = unicodedata.normalize("NFKD", plain.casefold().translate(_LETTERS))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
