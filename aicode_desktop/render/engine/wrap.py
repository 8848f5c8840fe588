"""Breaks text into lines that fit a width.

Each line keeps the space at which it was broken, so that text taken out of the document has its
words apart. A word wider than the line is broken between characters, never before a combining mark.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from aicode_desktop.render.engine.faces import Style

# Words with the space after them; a compound may end after its hyphen.
_WORDS = re.compile(r"[^ ]{3,}?[-–—/](?=[^\W\d_]{3})|[^ ]+ *| +")
_FIRST_IDEOGRAPH = "\u2e80"


def wrap(text: str, style: Style, width_pt: float) -> list[str]:
    """Return *text* in lines at most *width_pt* wide; an empty text gives one empty line."""
    if style.width(text) <= width_pt:
        return [text]
    lines: list[str] = []
    line, used = "", 0.0
    for chunk in _chunks(text, style, width_pt):
        if line and used + style.width(chunk.rstrip(" ")) > width_pt:
            lines.append(line)
            line, used = "", 0.0
        line += chunk
        used += style.width(chunk)
    lines.append(line)
    return lines


def shortened(line: str, style: Style, width_pt: float) -> str:
    """Return *line*, or its beginning with an ellipsis where it is wider than *width_pt*."""
    if style.width(line) <= width_pt:
        return line
    return next(_pieces(line, style, width_pt - style.width("…"))).rstrip(" ") + "…"


def _chunks(text: str, style: Style, width_pt: float) -> Iterator[str]:
    pattern = _WORDS if max(text) < _FIRST_IDEOGRAPH else _words_and_ideographs()
    for found in pattern.finditer(text):
        chunk = found.group()
        if style.width(chunk.rstrip(" ")) <= width_pt:
            yield chunk
        else:
            yield from _pieces(chunk, style, width_pt)


@cache
def _words_and_ideographs() -> re.Pattern[str]:
    """Return the pattern that breaks between Han characters too, compiled where it is needed."""
    ideographs = "\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff"
    never_first = "、。，．」』）：；？！"
    return re.compile(
        rf"[{ideographs}][{never_first}]* *"
        rf"|[^ {ideographs}]{{3,}}?[-–—/](?=[^\W\d_]{{3}})"
        rf"|[^ {ideographs}]+ *"
        r"| +"
    )


def _pieces(chunk: str, style: Style, width_pt: float) -> Iterator[str]:
    piece, used = "", 0.0
    for character in chunk:
        width = style.width(character)
        fits = used + width <= width_pt or character == " "
        if piece and not fits and not unicodedata.combining(character):
            yield piece
            piece, used = "", 0.0
        piece += character
        used += width
    yield piece
