"""The text of one paragraph as a person reads it, and which element each character lies in.

Deleted text (tracked changes) is not there; inserted text is. Whatever is a place of its own, such
as a content control, stands as one ``OBJECT`` character.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from aicode_desktop.fill.markup import Element, W, value_of

OBJECT = "\ufffc"  # Unicode: object replacement character
SYMBOL_BOX = "☐"
SYMBOL_TICKED = "☒"

# Boxes in symbol fonts, as ``w:sym`` or as letters set in them; each with its ticked counterpart.
WINGDINGS = {"A8": "FE", "6F": "FE", "71": "FE", "72": "FE", "70": "FE", "A1": "FE", "A4": "FE"}
WINGDINGS_2 = {"A3": "52", "2A": "52", "30": "52"}
SYMBOL_FONTS = {"wingdings": WINGDINGS, "wingdings 2": WINGDINGS_2}

_HOLDERS = {
    f"{W}hyperlink", f"{W}ins", f"{W}moveTo", f"{W}smartTag", f"{W}fldSimple", f"{W}customXml",
    f"{W}bdo", f"{W}dir",
}  # fmt: skip
_RUN, _SDT, _TEXT = f"{W}r", f"{W}sdt", f"{W}t"
_GIVEN_TEXT = {
    f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-",
}  # fmt: skip
_FIELD_CHAR, _INSTRUCTION, _SYM = f"{W}fldChar", f"{W}instrText", f"{W}sym"


@dataclass(slots=True)
class Piece:
    """A stretch of a paragraph's text and the element that holds it."""

    element: Element
    text: str
    start: int
    run: Element | None = None
    is_underlined: bool = False
    field: "LegacyField | None" = None

    @property
    def end(self) -> int:
        """The position after its last character."""
        return self.start + len(self.text)


@dataclass(slots=True)
class LegacyField:
    """A form field of before content controls (ECMA-376, 17.16.17), and the runs of its result."""

    properties: Element  # w:ffData
    begin: Element  # the run that begins it
    result: list[Element]
    end: Element | None = None
    is_in_result: bool = False


class ParagraphText:
    """What a paragraph says, piece by piece."""

    def __init__(self, paragraph: Element) -> None:
        self.paragraph = paragraph
        self.pieces: list[Piece] = []
        self._length = 0
        self._fields: list[LegacyField | None] = []
        self._walk(paragraph)
        self.text = "".join(piece.text for piece in self.pieces)

    def pieces_in(self, start: int, end: int) -> Iterator[Piece]:
        """Yield the pieces that share a character with the stretch from *start* to *end*."""
        return (piece for piece in self.pieces if piece.start < end and piece.end > start)

    def objects(self) -> Iterator[Piece]:
        """Yield the content controls and legacy fields that lie in the line."""
        return (piece for piece in self.pieces if piece.text == OBJECT)

    def _walk(self, holder: Element) -> None:
        for child in holder:
            tag = child.tag
            if tag == _RUN:
                self._walk_run(child)
            elif tag == _SDT:
                if not self._is_in_field():
                    self._add(child, OBJECT)
            elif tag in _HOLDERS:
                self._walk(child)

    def _walk_run(self, run: Element) -> None:
        properties = run.find(f"{W}rPr")
        # An underline that is "none" takes the style's away.
        underline = value_of(properties, f"{W}u") if properties is not None else ""
        is_underlined = underline not in {"", "none"}
        field = self._fields[-1] if self._fields else None
        if field is not None and field.is_in_result:
            field.result.append(run)
        for child in run:
            tag = child.tag
            if tag == _FIELD_CHAR:
                self._field_character(child, run)
            elif self._is_in_field():
                continue
            elif tag == _TEXT:
                self._add(
                    child, _in_font(child.text or "", properties), run, underlined=is_underlined
                )
            elif tag in _GIVEN_TEXT:
                self._add(child, _GIVEN_TEXT[tag], run, underlined=is_underlined)
            elif tag == _SYM:
                self._add(child, _symbol(child), run)

    def _field_character(self, mark: Element, run: Element) -> None:
        kind = mark.get(f"{W}fldCharType")
        if kind == "begin":
            properties = mark.find(f"{W}ffData")
            field = LegacyField(properties, run, []) if properties is not None else None
            if field is not None and not self._is_in_field():
                self._add(mark, OBJECT, run)
                self.pieces[-1].field = field
            self._fields.append(field)
        elif kind == "separate" and self._fields:
            if self._fields[-1] is not None:
                self._fields[-1].is_in_result = True
        elif kind == "end" and self._fields:
            ended = self._fields.pop()
            if ended is not None:
                ended.end = run
                if run in ended.result:
                    ended.result.remove(run)

    def _is_in_field(self) -> bool:
        return any(field is not None for field in self._fields)

    def _add(
        self, element: Element, text: str, run: Element | None = None, *, underlined: bool = False
    ) -> None:
        self.pieces.append(Piece(element, text, self._length, run, underlined))
        self._length += len(text)


def plain_text(container: Element) -> str:
    """Return what a container of paragraphs says, one line each; objects are left out."""
    lines = (ParagraphText(one).text for one in container.iter(f"{W}p"))
    return "\n".join(line.replace(OBJECT, "").strip() for line in lines).strip()


def box_code(text: str) -> str:
    """Return the code in a symbol font, two hexadecimal digits: of ``F0A8`` it is ``A8``."""
    return text.upper()[-2:]


def _symbol(element: Element) -> str:
    boxes = SYMBOL_FONTS.get(element.get(f"{W}font", "").casefold(), {})
    code = box_code(element.get(f"{W}char", ""))
    if code in boxes:
        return SYMBOL_BOX
    return SYMBOL_TICKED if code in boxes.values() else "•"


def _in_font(text: str, properties: Element | None) -> str:
    """Return *text* with the letters that a symbol font shows as boxes in their place."""
    if properties is None:
        return text
    fonts = properties.find(f"{W}rFonts")
    name = fonts.get(f"{W}ascii", "").casefold() if fonts is not None else ""
    boxes = SYMBOL_FONTS.get(name)
    if boxes is None:
        return text
    ticked = set(boxes.values())
    shown = []
    for letter in text:
        code = f"{ord(letter) & 0xFF:02X}"
        shown.append(SYMBOL_BOX if code in boxes else SYMBOL_TICKED if code in ticked else letter)
    return "".join(shown)
