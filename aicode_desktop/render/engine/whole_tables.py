"""reportlab's reader of a TrueType face, its large tables read whole instead of number by number.

That is ten milliseconds less for each face, and a document has four. Made for the faces that ship:
any other is left to reportlab.
"""

import struct
from typing import Any
from weakref import WeakKeyDictionary

from reportlab.pdfbase.ttfonts import TTEncoding, TTFont, TTFontFace

# OpenType 1.9: head, hhea and maxp; cmap with its “segmented coverage”, format 12.
_LOCATION_FORMAT = struct.Struct(">50xh")
_METRIC_COUNT = struct.Struct(">34xH")
_SUBTABLE_COUNT = struct.Struct(">2xH")
_SUBTABLE = struct.Struct(">2HL")
_COVERAGE_HEAD = struct.Struct(">2H3L")
_GROUP = struct.Struct(">3L")
_MICROSOFT_WHOLE_UNICODE = (3, 10)
_SEGMENTED_COVERAGE = 12


class WholeTablesFace(TTFontFace):  # type: ignore[misc]  # reportlab has no types
    """A face with the same attributes as reportlab’s own, which subsets and embeds it."""

    def extractInfo(self, charInfo: int = 1) -> None:  # noqa: N802, N803  (reportlab’s names)
        """Set the attributes that reportlab documents for this method."""
        groups = self._groups()
        if not charInfo or groups is None:
            super().extractInfo(charInfo)
            return
        super().extractInfo(charInfo=0)
        self.charToGlyph = {
            code: glyph
            for first, last, first_glyph in groups
            for code, glyph in enumerate(range(first_glyph, first_glyph + last - first + 1), first)
        }
        self._read_metrics()
        self.charToGlyph[0xA0] = self.charToGlyph[0x20]
        self.defaultWidth = self._pdfScale(self.hmetrics[0][0])
        self.charWidths = {
            code: self._pdfScale(self.hmetrics[glyph][0])
            for code, glyph in self.charToGlyph.items()
        }
        (location_format,) = _LOCATION_FORMAT.unpack_from(self.get_table("head"))
        self.glyphPos = self._locations(is_long=location_format == 1)

    def _groups(self) -> list[tuple[int, int, int]] | None:
        cmap = self.get_table("cmap")
        (count,) = _SUBTABLE_COUNT.unpack_from(cmap)
        # reportlab takes the last one that it can use; in the faces that ship that is this one.
        *_, (*encoding, offset) = _SUBTABLE.iter_unpack(cmap[4 : 4 + _SUBTABLE.size * count])
        form, _, _, _, groups = _COVERAGE_HEAD.unpack_from(cmap, offset)
        if tuple(encoding) != _MICROSOFT_WHOLE_UNICODE or form != _SEGMENTED_COVERAGE:
            return None
        begin = offset + _COVERAGE_HEAD.size
        return list(_GROUP.iter_unpack(cmap[begin : begin + _GROUP.size * groups]))

    def _read_metrics(self) -> None:
        (count,) = _METRIC_COUNT.unpack_from(self.get_table("hhea"))
        metrics = self.get_table("hmtx")
        self.hmetrics = list(struct.iter_unpack(">2H", metrics[: 4 * count]))
        last_advance = self.hmetrics[-1][0]  # which the glyphs that list a bearing only have too
        rest = metrics[4 * count : 4 * count + 2 * (self.numGlyphs - count)]
        self.hmetrics += [(last_advance, bearing) for (bearing,) in struct.iter_unpack(">H", rest)]

    def _locations(self, *, is_long: bool) -> list[int]:
        count = self.numGlyphs + 1
        if is_long:
            return list(struct.unpack_from(f">{count}L", self.get_table("loca")))
        return [half << 1 for half in struct.unpack_from(f">{count}H", self.get_table("loca"))]


class WholeTablesFont(TTFont):  # type: ignore[misc]  # reportlab has no types
    """A font of such a face; codes are given in the order of use, and text is not shaped."""

    def __init__(self, name: str, file: Any) -> None:
        # Instead of reportlab’s own, which sets the same and reads the face number by number.
        self.fontName = name
        self.face = WholeTablesFace(file)
        self.encoding = TTEncoding()
        self.state: WeakKeyDictionary[object, Any] = WeakKeyDictionary()
        self._asciiReadable = False  # nothing is embedded that is not drawn
        self.shapable = False
