"""Which script a text is written in, and where two scripts meet in one word."""

import re
import unicodedata

_WORD = re.compile(r"[^\W\d_]+")
_LOOK_ALIKES = frozenset({"LATIN", "CYRILLIC", "GREEK"})


def is_in_latin_script(text: str) -> bool:
    """Whether every letter of *text* is a Latin one."""
    return text.isascii() or _scripts_in(text) <= {"LATIN"}


def words_in_two_scripts(text: str) -> tuple[str, ...]:
    """Return the words that mix Latin, Cyrillic or Greek letters, which look alike."""
    if text.isascii():
        return ()
    return tuple(word for word in _WORD.findall(text) if len(_scripts_in(word) & _LOOK_ALIKES) > 1)


def _scripts_in(text: str) -> set[str]:
    # The first word of a letter's Unicode name is its script. ª, º, µ and modifier letters, such
    # as the ʻ of Hawaiʻi, are of no script.
    return {
        unicodedata.name(letter, "UNNAMED").split(" ", 1)[0]
        for letter in text
        if letter.isalpha() and letter not in "ªºµ" and unicodedata.category(letter) != "Lm"
    }
