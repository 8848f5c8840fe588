"""Finds in the text of pages what was typed, wherever lines, cells and pages broke it."""

import re
import unicodedata
from collections.abc import Callable

_GAP = 500  # characters that may stand between two lines of one answer: other cells, heads, feet
_SHORTEST_PIECE = 4  # characters of an answer that stand together on a line
_MOST_PLACES = 200

# Space, and hyphens, which readers of PDFs leave out or change where a line ends; and the sign for
# a character that cannot be drawn.
_LEFT_OUT = re.compile("[\\s\\-\u00ad\u2010\ufffd\ufffe\x02]+")


def squeezed(text: str) -> str:
    """Return *text*, which is in normal form (NFC), without spaces, hyphens and loose marks.

    A mark that no letter with it exists for is drawn over its letter, where readers of PDFs find it
    before or behind.
    """
    bare = _LEFT_OUT.sub("", text)
    return "".join(character for character in bare if not unicodedata.combining(character))


class PrintedText:
    """The squeezed text of all pages in the order in which they are drawn."""

    def __init__(self, whole: str) -> None:
        self._whole = whole

    def places(self, value: str) -> list[int]:
        """Return where the squeezed *value* begins, on one line or broken into several."""
        found = self._occurrences(value)
        if found:
            return found
        size = _longest(value, lambda beginning: beginning in self._whole)
        if size < min(_SHORTEST_PIECE, len(value)):
            return []
        beginnings = self._occurrences(value[:size])
        return [at for at in beginnings if self._goes_on(at + size, value[size:])]

    def _occurrences(self, value: str) -> list[int]:
        found: list[int] = []
        at = self._whole.find(value)
        while at >= 0 and len(found) < _MOST_PLACES:
            found.append(at)
            at = self._whole.find(value, at + 1)
        return found

    def _goes_on(self, end: int, rest: str) -> bool:
        while rest:
            near = self._whole[end : end + _GAP + len(rest)]
            size = _longest(rest, lambda piece, near=near: 0 <= near.find(piece) <= _GAP)  # type: ignore[misc]
            if size < min(_SHORTEST_PIECE, len(rest)):
                return False
            end += near.find(rest[:size]) + size
            rest = rest[size:]
        return True


def _longest(value: str, holds: Callable[[str], bool]) -> int:
    """Return the length of the longest beginning of *value* that *holds*; 0 for none."""
    low, high = 0, len(value)
    while low < high:
        middle = (low + high + 1) // 2
        if holds(value[:middle]):
            low = middle
        else:
            high = middle - 1
    return low
