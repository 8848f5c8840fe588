"""Names that every file system and mail program takes: lower-case ASCII, digits and hyphens."""

import re
import unicodedata

_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae"})


def slug(text: str, *, longest: int = 40) -> str:
    """Return *text* as such a name of at most *longest* characters; empty where nothing is left."""
    decomposed = unicodedata.normalize("NFKD", text[: longest * 8].casefold().translate(_PLAIN))
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    words = re.split(r"[^a-z0-9]+", plain)
    kept = ""
    for word in filter(None, words):
        longer = f"{kept}-{word}" if kept else word
        if len(longer) > longest:
            return kept or word[:longest]
        kept = longer
    return kept
