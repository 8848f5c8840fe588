"""The faces that ship, which of them draws a character, and how wide text is.

Text is drawn one character at a time from left to right, so only scripts that are read that way
are set. Anything else, and whatever no face has, is drawn as a visible replacement character; who
must not let that happen asks ``undrawable_in`` first.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import NamedTuple

from aicode_desktop.model.text import fit_text
from aicode_desktop.render.engine.typefaces import typeface

REPLACEMENT = "\ufffd"
SERIF = ("NotoSerif-Regular", "NotoSans-Regular", "NotoSansSC-Regular")
SERIF_STRONG = ("NotoSerif-SemiBold", "NotoSans-SemiBold", "NotoSansSC-Regular")
SANS = ("NotoSans-Regular", "NotoSerif-Regular", "NotoSansSC-Regular")
SANS_STRONG = ("NotoSans-SemiBold", "NotoSerif-SemiBold", "NotoSansSC-Regular")

# Scripts written from left to right, one glyph a character: Latin, Greek, Cyrillic, their marks
# and symbols; Han, kana, Hangul syllables. Unicode 15.1, Blocks.txt.
_BLOCKS_SET_PLAINLY = (
    range(0x0020, 0x0530),
    range(0x1AB0, 0x1B00),
    range(0x1C80, 0x1C90),
    range(0x1D00, 0x2C00),
    range(0x2C60, 0x2C80),
    range(0x2DE0, 0xA000),
    range(0xA640, 0xA800),
    range(0xAB30, 0xAB70),
    range(0xAC00, 0xD7A4),
    range(0xF900, 0xFB07),
    range(0xFE20, 0xFE70),
    range(0xFF01, 0xFFE7),
    range(0x20000, 0x40000),
)
# Controls, formats (zero-width, bidi, soft hyphen), private use, halves of pairs, line separators.
_CATEGORIES_NEVER_SET = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})


class Drawn(NamedTuple):
    """How one character is drawn: by which face, as which character, how wide (per mille em)."""

    face: str
    character: str
    width: float


class FontStack(dict[str, Drawn]):
    """Says for every character how it is drawn, asking one face after the other."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        self.primary = names[0]
        self._names = names

    def __missing__(self, character: str) -> Drawn:
        drawn = self._drawn_by_first(character) or self._drawn_by_first(REPLACEMENT)
        if drawn is None:
            raise KeyError(character)
        self[character] = drawn
        return drawn

    def width(self, text: str, size_pt: float) -> float:
        """Return the width of *text* in points."""
        return sum([self[character].width for character in text]) * size_pt / 1000

    def runs(self, text: str) -> list[tuple[str, str]]:
        """Return *text* as it is drawn, in runs of one face each."""
        drawn = [self[character] for character in text]
        return [
            (name, "".join([each.character for each in run]))
            for name, run in groupby(drawn, key=lambda each: each.face)
        ]

    def can_draw(self, character: str) -> bool:
        """Return whether a face has *character* and it can be set plainly."""
        return self[character].character == character and character != REPLACEMENT

    def _drawn_by_first(self, character: str) -> Drawn | None:
        if character != REPLACEMENT and not is_set_plainly(character):
            return None
        for name in self._names:
            candidate = typeface(name)
            if candidate.has(character):
                return Drawn(name, character, candidate.width(character))
        return None


@cache
def stack(names: tuple[str, ...]) -> FontStack:
    """Return the stack of those faces, which remembers what it has looked up."""
    return FontStack(names)


@dataclass(frozen=True, slots=True)
class Style:
    """How a line of text looks; ``colour`` is red, green, blue from 0 to 1 as PDF operands."""

    faces: tuple[str, ...]
    size_pt: float
    leading_pt: float
    colour: str

    @property
    def stack(self) -> FontStack:
        """The faces that draw it."""
        return stack(self.faces)

    def width(self, text: str) -> float:
        """Return the width of *text* in points."""
        return self.stack.width(text, self.size_pt)


def is_set_plainly(character: str) -> bool:
    """Return whether *character* needs no shaping, no reordering and is visible or a space."""
    code = ord(character)
    if not any(code in block for block in _BLOCKS_SET_PLAINLY):
        return False
    return unicodedata.category(character) not in _CATEGORIES_NEVER_SET


def undrawable_in(text: str) -> str:
    """Return the characters of *text* that the document cannot show, each once, in order."""
    serif = stack(SERIF)
    found = dict.fromkeys(legible(text))
    return "".join(character for character in found if not serif.can_draw(character))


def legible(text: str) -> str:
    """Return *text* as a draft may hold it, in normal form (NFC), white space as single spaces."""
    fit = unicodedata.normalize("NFC", fit_text(text, is_multi_line=True))
    # Not str.split(), which would also split at no-break spaces.
    return " ".join(word for word in fit.replace("\n", " ").split(" ") if word)


def drawn(text: str) -> str:
    """Return *text* as the page shows it, with replacements for what cannot be drawn."""
    serif = stack(SERIF)
    return "".join(serif[character].character for character in legible(text))
