"""Embeds of each face the glyphs that a document draws, as one composite font (ISO 32000-1, 9.7).

Every character has a glyph number of its own, so text taken out of the document is the text that
was put in.
"""

import hashlib

from aicode_desktop.render.engine.faces import face
from aicode_desktop.render.engine.objects import ObjectFile, number

_SYMBOLIC = 4  # flags of a font descriptor: glyphs are chosen by number, not by a Latin encoding
_SERIF = 2
_SEMI_BOLD_STEM = 110
_REGULAR_STEM = 80
_CODES_PER_BLOCK = 100  # ISO 32000-1 refers to Adobe note 5014: at most 100 entries in a block

_TO_UNICODE = """/CIDInit/ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
{blocks}endcmap
CMapName currentdict/CMap defineresource pop
end
end"""


class EmbeddedFace(dict[str, str]):
    """Gives each character that is drawn its code, as four hexadecimal digits."""

    def __init__(self, name: str, resource: str) -> None:
        super().__init__()
        self.resource = resource
        self._face = face(name)
        self._characters: list[str] = []

    def __missing__(self, character: str) -> str:
        self._characters.append(character)
        code = self[character] = f"{len(self._characters):04X}"
        return code

    def encoded(self, text: str) -> str:
        """Return *text* as a PDF string of codes."""
        return "<" + "".join([self[character] for character in text]) + ">"

    def add_to(self, objects: ObjectFile) -> int:
        """Return the number of the font object, everything it needs added too."""
        face_, name = self._face, self._subset_name()
        glyphs = [0, *(face_.glyph(character) for character in self._characters)]
        scale = 1000 / face_.units_per_em
        subset = face_.subset(glyphs)
        program = objects.add_stream(f"/Length1 {len(subset)}", subset)
        box = " ".join(number(side * scale) for side in face_.bounding_box)
        is_strong, is_serif = "SemiBold" in name, "Serif" in name
        descriptor = objects.add(
            f"<</Type/FontDescriptor/FontName/{name}/Flags {_SYMBOLIC + _SERIF * is_serif}"
            f"/FontBBox[{box}]/ItalicAngle 0/Ascent {number(face_.ascent * scale)}"
            f"/Descent {number(face_.descent * scale)}/CapHeight {number(face_.cap_height * scale)}"
            f"/StemV {_SEMI_BOLD_STEM if is_strong else _REGULAR_STEM}/FontFile2 {program} 0 R>>"
        )
        widths = " ".join(number(face_.advance(glyph) * scale) for glyph in glyphs)
        descendant = objects.add(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {descriptor} 0 R/W[0[{widths}]]/CIDToGIDMap/Identity>>"
        )
        to_unicode = objects.add_stream("", self._to_unicode().encode("ascii"))
        return objects.add(
            f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
            f"/DescendantFonts[{descendant} 0 R]/ToUnicode {to_unicode} 0 R>>"
        )

    def _subset_name(self) -> str:
        """Return the name with its tag of six letters, which tells subsets apart (9.6.4)."""
        digest = hashlib.sha256("".join(self._characters).encode()).digest()
        tag = "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
        return f"{tag}+{self._face.postscript_name}"

    def _to_unicode(self) -> str:
        lines = [
            f"<{code}><{character.encode('utf-16-be').hex().upper()}>\n"
            for character, code in self.items()
        ]
        blocks = [
            lines[start : start + _CODES_PER_BLOCK]
            for start in range(0, len(lines), _CODES_PER_BLOCK)
        ]
        return _TO_UNICODE.format(
            blocks="".join(
                f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n" for block in blocks
            )
        )


class EmbeddedFaces:
    """The faces of one document, each under its resource name."""

    def __init__(self) -> None:
        self._faces: dict[str, EmbeddedFace] = {}

    def __getitem__(self, name: str) -> EmbeddedFace:
        if name not in self._faces:
            self._faces[name] = EmbeddedFace(name, f"F{len(self._faces) + 1}")
        return self._faces[name]

    def add_to(self, objects: ObjectFile) -> str:
        """Return the entry for fonts in the resources of all pages."""
        fonts = "".join(
            f"/{embedded.resource} {embedded.add_to(objects)} 0 R"
            for embedded in self._faces.values()
        )
        return f"/Font<<{fonts}>>"
