"""The faces that ship, as reportlab reads, measures and subsets them.

One object a face for the whole process: parsing takes some milliseconds, and the one of Han
characters far more, so a face is read when a character first needs it.
"""

import io
import lzma
import struct
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from aicode_desktop import bundled
from aicode_desktop.render.engine.whole_tables import WholeTablesFont

_OUTLINE_BOX = struct.Struct(">4h")  # after the number of contours (OpenType, table glyf)


class Box(NamedTuple):
    """The rectangle around one glyph's outline, per mille of an em."""

    left: float
    bottom: float
    right: float
    top: float


class Typeface:
    """One face. ``font`` is reportlab's, which keeps for each document what it has drawn."""

    def __init__(self, name: str) -> None:
        self.font: Any = WholeTablesFont(name, _file_of(name))
        self._glyphs: dict[int, int] = self.font.face.charToGlyph

    def has(self, character: str) -> bool:
        """Return whether the face has a glyph for *character*."""
        return bool(self._glyphs.get(ord(character)))

    def width(self, character: str) -> float:
        """Return how far *character* moves the pen, per mille of an em."""
        return float(self.font.face.getCharWidth(ord(character)))

    def box(self, character: str) -> Box | None:
        """Return the rectangle around *character*, or ``None`` if it draws nothing."""
        face, glyph = self.font.face, self._glyphs.get(ord(character), 0)
        begin, end = face.glyphPos[glyph], face.glyphPos[glyph + 1]
        if begin == end:
            return None
        table = face.get_table_pos("glyf")[0]
        sides = _OUTLINE_BOX.unpack(face.get_chunk(table + begin + 2, _OUTLINE_BOX.size))
        return Box(*(side * 1000 / face.unitsPerEm for side in sides))

    def code_points(self) -> Iterator[int]:
        """Return the code points that have a glyph."""
        return (code for code, glyph in self._glyphs.items() if glyph)


def _file_of(name: str) -> str | io.BytesIO:
    # A frozen bundle packs the face of Han characters: it is a fifteenth of the whole.
    packed = bundled.path("fonts", f"{name}.ttf.xz")
    if packed.exists():
        return io.BytesIO(lzma.decompress(packed.read_bytes()))
    return str(bundled.path("fonts", f"{name}.ttf"))


@cache
def typeface(name: str) -> Typeface:
    """Return the shipped face *name*, read once."""
    return Typeface(name)
