"""One PDF in the making, written by reportlab: its canvas for pages, its document for the file.

Reportlab knows neither tags nor the entries that PDF/A and PDF/UA ask for. They are handed to its
document as objects in PDF syntax (ISO 32000-1, 7.3), which it numbers and writes with its own.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from aicode_desktop.render.engine.typefaces import typeface

_CODES_PER_BLOCK = 100  # ISO 32000-1 refers to Adobe note 5014: at most 100 entries in a block
_PAGE_ENTRIES = ("StructParents", "Tabs")  # those of tagged pages, which reportlab does not know

_TO_UNICODE = """/CIDInit/ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00><FF>
endcodespacerange
{blocks}endcmap
CMapName currentdict/CMap defineresource pop
end
end"""


class _Written(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab has no types
    """An object in PDF syntax, for reportlab to write as it is."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def format(self, _document: object) -> bytes:
        """Return the object as it is written."""
        return self.content

    def digest(self, _signature: object) -> None:
        """Give nothing to the identifier, which is made from the finished file."""


class _Canvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas whose pages begin empty, without the choice of a font that nothing is set in."""

    def _make_preamble(self) -> None:
        self._preamble = ""


class Writing:
    """A file being written, page after page; all its pages have one size."""

    def __init__(self, size_pt: tuple[float, float]) -> None:
        self.canvas = _Canvas(BytesIO(), pagesize=size_pt, invariant=1, pageCompression=0)
        self._document: Any = self.canvas._doc  # noqa: SLF001  (reportlab offers no other way)
        self._forms = 0

    def operators(self, *operators: str) -> None:
        """Add *operators* to the page or form that is open."""
        self.canvas._code.extend(operators)  # noqa: SLF001  (as above)

    def encoded(self, face: str, text: str) -> Iterator[tuple[str, str]]:
        """Return *text* in stretches of one font each: the font's resource name, and the string."""
        font = typeface(face).font
        for subset, codes in font.splitString(text, self._document):
            yield font.getSubsetInternalName(subset, self._document), f"<{codes.hex()}>"

    @contextmanager
    def form(self, size_pt: tuple[float, float]) -> Iterator[list[int]]:
        """Take what is drawn in the block as a form; the list then holds its object number."""
        name = f"Form{self._forms}"
        self._forms += 1
        number: list[int] = []
        self.canvas.beginForm(name, 0, 0, *size_pt)
        yield number
        self.canvas.endForm()
        number.append(self._number_of(pdfdoc.xObjectName(name)))

    def end_page(self) -> int:
        """Close the page that is open and return its object number."""
        name = self._document.thisPageName()
        self.canvas.showPage()
        page = self._document.idToObject[name]
        page.Trans = page.Rotate = None
        return self._number_of(name)

    def complete_page(self, index: int, *, annotations: str = "", pictures: str = "") -> None:
        """Give a page what a tagged page has; *annotations* and *pictures* are in PDF syntax."""
        page = self._document.Pages[index]
        page.__NoDefault__ = [*page.__NoDefault__, *_PAGE_ENTRIES]
        page.StructParents = index
        page.Tabs = pdfdoc.PDFName("S")
        if annotations:
            page.Annots = _Written(annotations.encode("ascii"))
        if pictures:
            self.give_pictures(index, pictures)

    def give_pictures(self, index: int, pictures: str) -> None:
        """Give a page *pictures* to draw, a dictionary in PDF syntax."""
        self._document.Pages[index].XObjects = _Written(pictures.encode("ascii"))

    def reserve(self) -> int:
        """Return the number of an object that is filled later."""
        return self._added(b"null")

    def put(self, number: int, content: str) -> None:
        """Fill the object that was reserved under *number*."""
        self._document.idToObject[f"R{number}"].content = content.encode("ascii")

    def add(self, content: str) -> int:
        """Return the number of a new object."""
        return self._added(content.encode("ascii"))

    def add_stream(self, entries: str, content: bytes) -> int:
        """Return the number of a new stream with these dictionary entries."""
        head = f"<<{entries}/Length {len(content)}>>\nstream\n".encode("ascii")
        return self._added(b"".join((head, content, b"\nendstream")))

    def written(self, *, catalogue: str = "", information: str = "") -> bytes:
        """Return the file; *catalogue* and *information* are entries in PDF syntax."""
        document = self._document
        pages = self._number_of(document.Reference(document.Pages).name)
        document.Catalog = _Written(f"<</Type/Catalog/Pages {pages} 0 R{catalogue}>>".encode())
        document.info = _Written(f"<<{information}>>".encode("ascii"))
        self._embed_fonts()
        written: bytes = document.GetPDFData(self.canvas)
        return written

    def _added(self, content: bytes) -> int:
        return self._number_of(self._document.Reference(_Written(content)).name)

    def _number_of(self, name: str) -> int:
        number: int = self._document.idToObjectNumberAndVersion[name][0]
        return number

    def _embed_fonts(self) -> None:
        """Have the fonts embedded, each subset under a name and a way back to text of its own."""
        document = self._document
        fonts, document.delayedFonts = document.delayedFonts, []
        for font in fonts:
            subsets = font.state[document].subsets
            font.addObjects(document)
            for index, codes in enumerate(subsets):
                embedded = document.idToObject[f"{document.fontMapping[font.fontName][1:]}+{index}"]
                self._name_subset(embedded, codes)

    def _name_subset(self, embedded: Any, codes: list[int]) -> None:
        # Reportlab tags every document's first subset alike, and knows no way back for characters
        # beyond the first plane. Two subsets in one file, as after signing, must differ (9.6.4).
        reportlabs_name = embedded.BaseFont
        digest = hashlib.sha256(str(codes).encode()).digest()
        tag = "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
        embedded.BaseFont = f"{tag}+{reportlabs_name.split('+', 1)[1]}"
        descriptor = self._document.idToObject[f"fontDescriptor:{reportlabs_name}"]
        descriptor["FontName"] = pdfdoc.PDFName(embedded.BaseFont)
        to_unicode = self._document.idToObject[f"toUnicodeCMap:{reportlabs_name}"]
        to_unicode.content = _to_unicode(codes)


def _to_unicode(codes: list[int]) -> str:
    lines = [
        f"<{index:02X}><{chr(code).encode('utf-16-be').hex().upper()}>\n"
        for index, code in enumerate(codes)
        if code
    ]
    blocks = [
        lines[start : start + _CODES_PER_BLOCK] for start in range(0, len(lines), _CODES_PER_BLOCK)
    ]
    return _TO_UNICODE.format(
        blocks="".join(f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n" for block in blocks)
    )
