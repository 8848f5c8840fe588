"""Reads as much of a TrueType file as a document needs: glyphs, widths, and a subset of both.

Only for the fonts that ship (unhinted, quadratic outlines). Tables are read when first asked for,
so that a face of ten megabytes costs little until one of its glyphs is drawn.
"""

import struct
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

_ARGUMENTS_ARE_WORDS = 0x0001
_HAS_SCALE = 0x0008
_MORE_COMPONENTS = 0x0020
_HAS_TWO_SCALES = 0x0040
_HAS_MATRIX = 0x0080
_SHORT_OFFSETS = 0
_FORMAT_GROUPS = 12


class Box(NamedTuple):
    """The rectangle around one glyph's outline, in font units."""

    left: int
    bottom: int
    right: int
    top: int


class TrueTypeFace:
    """One face, read from *path*. ``postscript_name`` is the name it takes in a PDF."""

    def __init__(self, path: Path) -> None:
        self.postscript_name = path.stem
        self._bytes = path.read_bytes()
        count = self._numbers(">H", 4)[0]
        entries = (
            struct.unpack_from(">4s4xLL", self._bytes, 12 + 16 * index) for index in range(count)
        )
        self._tables: dict[bytes, tuple[int, int]] = {
            tag: (offset, length) for tag, offset, length in entries
        }

    @cached_property
    def units_per_em(self) -> int:
        """The number of font units in one em."""
        return self._numbers(">H", self._start(b"head") + 18)[0]

    @cached_property
    def bounding_box(self) -> Box:
        """The rectangle around all glyphs, in font units."""
        return Box(*self._numbers(">4h", self._start(b"head") + 36))

    @cached_property
    def ascent(self) -> int:
        """The height above the base line, in font units."""
        return self._numbers(">h", self._start(b"hhea") + 4)[0]

    @cached_property
    def descent(self) -> int:
        """The depth below the base line, in font units; negative."""
        return self._numbers(">h", self._start(b"hhea") + 6)[0]

    @cached_property
    def cap_height(self) -> int:
        """The height of a capital, in font units."""
        return self._numbers(">h", self._start(b"OS/2") + 88)[0]

    def glyph(self, character: str) -> int:
        """Return the number of the glyph for *character*, or 0 if the face has none."""
        code = ord(character)
        starts, ends, glyphs = self._groups
        index = bisect_left(ends, code)
        if index == len(ends) or code < starts[index]:
            return 0
        return glyphs[index] + code - starts[index]

    def code_points(self) -> list[range]:
        """Return the code points that have a glyph, as ranges in ascending order."""
        starts, ends, _ = self._groups
        return [range(first, last + 1) for first, last in zip(starts, ends, strict=True)]

    def advance(self, glyph: int) -> int:
        """Return how far *glyph* moves the pen, in font units."""
        return self._advances[min(glyph, len(self._advances) - 1)]

    def box(self, glyph: int) -> Box | None:
        """Return the rectangle around *glyph*, or ``None`` if it draws nothing."""
        outline = self._outline(glyph)
        return Box(*struct.unpack_from(">4h", outline, 2)) if outline else None

    def subset(self, glyphs: Sequence[int]) -> bytes:
        """Return a TrueType file whose glyph *n* is ``glyphs[n]``; glyph 0 must be first.

        Parts of composite glyphs follow at the end.
        """
        numbers = list(glyphs)
        position = {glyph: index for index, glyph in reversed(list(enumerate(numbers)))}
        outlines = [
            self._renumbered(self._outline(glyph), numbers, position)
            for glyph in numbers  # grows while it is walked
        ]
        offsets = [0, *accumulate(len(outline) for outline in outlines)]
        metrics = b"".join(
            struct.pack(">Hh", self.advance(glyph), self._left_bearing(glyph)) for glyph in numbers
        )
        count = struct.pack(">H", len(numbers))
        head = bytearray(self._table(b"head"))
        head[8:12] = bytes(4)  # the checksum of the whole, which readers of PDF do not look at
        struct.pack_into(">h", head, 50, 1)  # long offsets
        hhea = self._table(b"hhea")[:34] + count
        maxp = self._table(b"maxp")
        return _font_file(
            {
                b"glyf": b"".join(outlines),
                b"head": bytes(head),
                b"hhea": hhea,
                b"hmtx": metrics,
                b"loca": struct.pack(f">{len(offsets)}L", *offsets),
                b"maxp": maxp[:4] + count + maxp[6:],
            }
        )

    def _start(self, tag: bytes) -> int:
        return self._tables[tag][0]

    def _table(self, tag: bytes) -> bytes:
        offset, length = self._tables[tag]
        return self._bytes[offset : offset + length]

    def _numbers(self, layout: str, offset: int) -> tuple[int, ...]:
        return struct.unpack_from(layout, self._bytes, offset)

    @cached_property
    def _groups(self) -> tuple[Sequence[int], Sequence[int], Sequence[int]]:
        """First and last code point of each group, and the glyph of the first."""
        table = self._start(b"cmap")
        for index in range(self._numbers(">H", table + 2)[0]):
            _, _, offset = self._numbers(">HHL", table + 4 + 8 * index)
            if self._numbers(">H", table + offset)[0] == _FORMAT_GROUPS:
                (count,) = self._numbers(">L", table + offset + 12)
                flat = struct.unpack_from(f">{3 * count}L", self._bytes, table + offset + 16)
                return flat[0::3], flat[1::3], flat[2::3]
        raise ValueError(self.postscript_name)

    @cached_property
    def _advances(self) -> Sequence[int]:
        (count,) = self._numbers(">H", self._start(b"hhea") + 34)
        return struct.unpack_from(">" + "H2x" * count, self._bytes, self._start(b"hmtx"))

    def _left_bearing(self, glyph: int) -> int:
        table, count = self._start(b"hmtx"), len(self._advances)
        if glyph < count:
            return self._numbers(">h", table + 4 * glyph + 2)[0]
        return self._numbers(">h", table + 4 * count + 2 * (glyph - count))[0]

    @cached_property
    def _has_short_offsets(self) -> bool:
        return self._numbers(">h", self._start(b"head") + 50)[0] == _SHORT_OFFSETS

    def _outline(self, glyph: int) -> bytes:
        loca, glyf = self._start(b"loca"), self._start(b"glyf")
        if self._has_short_offsets:
            first, last = (2 * half for half in self._numbers(">2H", loca + 2 * glyph))
        else:
            first, last = self._numbers(">2L", loca + 4 * glyph)
        return self._bytes[glyf + first : glyf + last]

    def _renumbered(self, outline: bytes, numbers: list[int], position: dict[int, int]) -> bytes:
        """Return *outline* with its parts renumbered, new parts appended to *numbers*."""
        if len(outline) % 4:
            outline += bytes(-len(outline) % 4)
        if not outline or struct.unpack_from(">h", outline)[0] >= 0:
            return outline
        changed = bytearray(outline)
        offset, flags = 10, _MORE_COMPONENTS
        while flags & _MORE_COMPONENTS:
            flags, part = struct.unpack_from(">HH", changed, offset)
            if part not in position:
                position[part] = len(numbers)
                numbers.append(part)
            struct.pack_into(">H", changed, offset + 2, position[part])
            offset += 4 + (4 if flags & _ARGUMENTS_ARE_WORDS else 2)
            if flags & _HAS_SCALE:
                offset += 2
            elif flags & _HAS_TWO_SCALES:
                offset += 4
            elif flags & _HAS_MATRIX:
                offset += 8
        return bytes(changed)


def _font_file(tables: dict[bytes, bytes]) -> bytes:
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    header = struct.pack(
        ">LHHHH", 0x00010000, count, 16 * power, power.bit_length() - 1, 16 * (count - power)
    )
    directory, body, offset = [], [], len(header) + 16 * count
    for tag in sorted(tables):
        padded = tables[tag] + bytes(-len(tables[tag]) % 4)
        checksum = sum(struct.unpack(f">{len(padded) // 4}L", padded)) & 0xFFFFFFFF
        directory.append(struct.pack(">4sLLL", tag, checksum, offset, len(tables[tag])))
        body.append(padded)
        offset += len(padded)
    return b"".join((header, *directory, *body))
