"""Puts combining marks over or under their base, for sequences that have no letter of their own.

A shipped face draws a mark just left of the pen. That suits a narrow small letter; elsewhere the
mark is moved to the middle of the letter and clear of it.
"""

import unicodedata
from dataclasses import dataclass

from aicode_desktop.render.engine.typefaces import Box, typeface

_ABOVE = 230  # canonical combining classes (Unicode, table 4-3)
_BELOW = 220
_CLEARANCE_PER_MILLE = 60


@dataclass(frozen=True, slots=True)
class Placement:
    """A part of a run: text, and how far a mark is moved right and up (per mille of an em)."""

    text: str
    right: float = 0.0
    up: float = 0.0


def has_marks(text: str) -> bool:
    """Return whether *text* has combining marks."""
    return not text.isascii() and any(map(unicodedata.combining, text))


def placements(text: str, face_name: str) -> list[Placement]:
    """Return *text*, of one face, in parts: stretches without marks, and each mark."""
    parts: list[Placement] = []
    plain = ""
    base: _Base | None = None
    for character in text:
        kind = unicodedata.combining(character)
        if not kind:
            plain += character
            base = _base_of(character, face_name)
            continue
        if plain:
            parts.append(Placement(plain))
            plain = ""
        parts.append(_placed(character, kind, face_name, base))
    return [*parts, Placement(plain)] if plain else parts


@dataclass(slots=True)
class _Base:
    """The letter under a mark: where its outline stands, seen from the pen after it."""

    centre: float
    top: float
    bottom: float


def _base_of(character: str, face_name: str) -> _Base | None:
    box, advance = _measures(character, face_name)
    if box is None:
        return None
    return _Base((box.left + box.right) / 2 - advance, box.top, box.bottom)


def _placed(mark: str, kind: int, face_name: str, base: _Base | None) -> Placement:
    box, advance = _measures(mark, face_name)
    if base is None or box is None or advance:
        return Placement(mark)
    right = base.centre - (box.left + box.right) / 2
    up = 0.0
    if kind == _ABOVE:
        up = max(0.0, base.top + _CLEARANCE_PER_MILLE - box.bottom)
        base.top = box.top + up
    elif kind == _BELOW:
        up = min(0.0, base.bottom - _CLEARANCE_PER_MILLE - box.top)
        base.bottom = box.bottom + up
    return Placement(mark, right, up)


def _measures(character: str, face_name: str) -> tuple[Box | None, float]:
    face = typeface(face_name)
    return face.box(character), face.width(character)
