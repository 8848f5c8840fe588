"""From blocks to a PDF: tagged, PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).

There is no other way to make a document here, so none can come out untagged.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from aicode_desktop.model.page_places import Box, HandwritingArea
from aicode_desktop.render.engine import typography as type_
from aicode_desktop.render.engine.annotations import PlacedField, PlacedLink, add_annotations
from aicode_desktop.render.engine.catalogue import (
    Target,
    attachment_entries,
    form_entry,
    outline_entry,
    output_intent_entry,
)
from aicode_desktop.render.engine.drawing import PANEL_PICTURE, Drawing
from aicode_desktop.render.engine.faces import drawn, legible
from aicode_desktop.render.engine.finishing import finished
from aicode_desktop.render.engine.metadata import add_metadata, information_entries
from aicode_desktop.render.engine.objects import rectangle, references, text_string
from aicode_desktop.render.engine.pagination import Placed, pages_of
from aicode_desktop.render.engine.plates import PlatePictures
from aicode_desktop.render.engine.setting import Composition, compose
from aicode_desktop.render.engine.strips import (
    CheckBox,
    Rule,
    SignatureField,
    Strip,
    Words,
    WritingSpace,
)
from aicode_desktop.render.engine.structure import Node, Role
from aicode_desktop.render.engine.tagging import add_structure
from aicode_desktop.render.engine.vocabulary import Block, Plate, Sheet, SignaturePanel
from aicode_desktop.render.engine.wrap import shortened
from aicode_desktop.render.engine.writing import Writing
from aicode_desktop.words import tr

_BLOCK_SIZE_PT = (type_.SIGNATURE_BLOCK_WIDTH_PT, type_.SIGNATURE_BLOCK_HEIGHT_PT)

_LARGEST_SHARE_OF_RIGHT = 0.55  # of a running line; the rest is for what stands on the left


@dataclass(frozen=True, slots=True)
class SetDocument:
    """A document as a file, how many pages it has, and where somebody writes on them."""

    pdf: bytes
    page_count: int
    handwriting: tuple[HandwritingArea, ...] = ()


def set_document(
    sheet: Sheet, blocks: Sequence[Block], plates: Sequence[Plate] = ()
) -> SetDocument:
    """Return *blocks*, set on *sheet*, and after them a page for each of *plates*.

    Raises:
        CannotRenderError: nothing was made.
    """
    assembly = _assembled(sheet, blocks, plates)
    plain = assembly.written()
    return SetDocument(finished(plain), assembly.page_count, tuple(assembly.handwriting))


def set_pages(sheet: Sheet, blocks: Sequence[Block]) -> bytes:
    """Return the pages of that document and nothing else, to hold others against; no document.

    They lack tags, fields, links, data and the last pass, which takes half of the time.
    """
    return _assembled(sheet, blocks).pages_alone()


def set_panel(panel: SignaturePanel) -> bytes:
    """Return the one-page PDF of what is seen of a signature, to be put into its block.

    It is no document: it takes its place in the structure from the field that shows it.
    """
    writing = Writing(_BLOCK_SIZE_PT)
    drawing = Drawing(writing, is_tagged=False)
    drawing.panel(panel)
    drawing.close()
    writing.end_page()
    if panel.picture is not None:
        ink = panel.picture
        colours = "DeviceGray" if ink.is_grey else "DeviceRGB"
        picture = writing.add_stream(
            f"/Type/XObject/Subtype/Image/Width {ink.width_px}/Height {ink.height_px}"
            f"/ColorSpace/{colours}/BitsPerComponent 8",
            ink.samples,
        )
        writing.give_pictures(0, f"<</{PANEL_PICTURE} {picture} 0 R>>")
    return finished(writing.written())


def _assembled(sheet: Sheet, blocks: Sequence[Block], plates: Sequence[Plate] = ()) -> "_Assembly":
    composition = compose(blocks)
    _, height = type_.PAPER_SIZE_PT[sheet.paper]
    bottom = type_.CONTENT_ABOVE_MARK_PT if sheet.mark_of else type_.CONTENT_BOTTOM_PT
    pages = pages_of(composition.strips, height_pt=height - type_.CONTENT_TOP_PT - bottom)
    return _Assembly(sheet, composition, pages, plates)


class _Assembly:
    """One document in the making."""

    def __init__(
        self,
        sheet: Sheet,
        composition: Composition,
        pages: list[list[Placed]],
        plates: Sequence[Plate],
    ) -> None:
        self.handwriting: list[HandwritingArea] = []
        self._plates = PlatePictures(plates)
        self._sheet = sheet
        self._composition = composition
        self._pages = pages
        self._width, self._height = type_.PAPER_SIZE_PT[sheet.paper]
        self._left = type_.margin_pt(sheet.paper)
        self._writing = Writing((self._width, self._height))
        self._placed: list[PlacedField | PlacedLink] = []
        self._targets: list[Target] = []

    def written(self) -> bytes:
        """Return the file before the last pass."""
        writing, sheet = self._writing, self._sheet
        drawings, pages = self._drawn()
        annotations = add_annotations(writing, self._placed, pages)
        structure = add_structure(
            writing,
            self._composition.root,
            pages=pages,
            nodes_on_pages=[drawing.nodes for drawing in drawings],
            annotation_owners=annotations.owners,
        )
        pictures = self._plates.add_to(writing)
        for index, added in enumerate(annotations.by_page):
            written = references(added) if added else ""
            writing.complete_page(index, annotations=written, pictures=pictures)
        title = drawn(sheet.title)
        return writing.written(
            catalogue=f"/Lang{text_string(sheet.language)}"
            f"/MarkInfo<</Marked true>>/StructTreeRoot {structure} 0 R"
            "/ViewerPreferences<</DisplayDocTitle true>>"
            f"/Metadata {add_metadata(writing, title=title, language=sheet.language)} 0 R"
            f"{output_intent_entry(writing)}{outline_entry(writing, self._targets, pages)}"
            f"{form_entry(annotations.fields)}{attachment_entries(writing, sheet.attachment)}",
            information=information_entries(title=title),
        )

    def pages_alone(self) -> bytes:
        """Return the file before the last pass, with nothing in it but its pages."""
        self._drawn()
        for index in range(self.page_count):
            self._writing.complete_page(index)
        return self._writing.written()

    @property
    def page_count(self) -> int:
        """How many pages there are, those of pictures with them."""
        return len(self._pages) + len(self._plates)

    def _drawn(self) -> tuple[list[Drawing], list[int]]:
        """Return the drawing and the object number of each page."""
        drawings, pages = [], []
        for page in range(self.page_count):
            drawing = Drawing(self._writing, page=page)
            self._draw(drawing, page)
            drawing.close()
            drawings.append(drawing)
            pages.append(self._writing.end_page())
        return drawings, pages

    def _draw(self, drawing: Drawing, page: int) -> None:
        if page >= len(self._pages):
            self._draw_plate(drawing, page)
            return
        if self._sheet.banner:
            drawing.banner(self._sheet.banner, (self._width, self._height))
        self._draw_running(drawing, page)
        for distance, strip in self._pages[page]:
            top = self._height - type_.CONTENT_TOP_PT - distance
            if strip.bookmark:
                self._targets.append(Target(strip.bookmark, page, top))
            self._draw_strip(drawing, page, strip, top)
        self._draw_mark(drawing, page)

    def _draw_plate(self, drawing: Drawing, page: int) -> None:
        plate = page - len(self._pages)
        self._draw_running(drawing, page)
        bottom = type_.CONTENT_BOTTOM_PT
        room = (type_.MEASURE_PT, self._height - type_.CONTENT_TOP_PT - bottom)
        box, operators = self._plates.drawn(plate, (self._left, bottom), room)
        drawing.shape(operators, self._figure(box, self._plates.description(plate)))

    def _draw_mark(self, drawing: Drawing, page: int) -> None:
        if self._sheet.mark_of is None:
            return
        mark = self._sheet.mark_of(page + 1, self.page_count)
        # Only pages to be signed by hand have codes.
        from aicode_desktop.render.engine.page_marks import page_mark_operators

        left = self._left + type_.MEASURE_PT - type_.PAGE_MARK_PT
        bottom = type_.PAGE_MARK_BOTTOM_PT
        box = (left, bottom, left + type_.PAGE_MARK_PT, bottom + type_.PAGE_MARK_PT)
        operators = page_mark_operators(mark.text, left, bottom)
        drawing.shape(operators, self._figure(box, mark.description))

    def _figure(self, box: tuple[float, float, float, float], description: str) -> Node:
        return self._composition.root.add(
            Role.FIGURE,
            attributes=f"<</O/Layout/BBox{rectangle(*box)}/Placement/Block>>",
            alternative=text_string(drawn(description)),
        )

    def _draw_running(self, drawing: Drawing, page: int) -> None:
        sheet, style = self._sheet, type_.RUNNING
        page_of = tr("Page {page} of {pages}", page=page + 1, pages=self.page_count)
        foot_width = type_.MEASURE_PT
        if sheet.mark_of:
            foot_width -= type_.PAGE_MARK_PT + type_.COLUMN_GAP_PT
        head = self._height - type_.HEAD_BASELINE_PT
        foot = type_.FOOT_BASELINE_PT
        for left_text, right_text, width, baseline, subtype in (
            (sheet.head_left, sheet.head_right, type_.MEASURE_PT, head, "Header"),
            (sheet.foot_left, page_of, foot_width, foot, "Footer"),
        ):
            on_right = shortened(legible(right_text), style, width * _LARGEST_SHARE_OF_RIGHT)
            room = width - style.width(on_right) - type_.COLUMN_GAP_PT
            on_left = shortened(legible(left_text), style, room)
            right = self._left + width - style.width(on_right)
            drawing.running(style, on_left, self._left, baseline, subtype)
            drawing.running(style, on_right, right, baseline, subtype)
        rule = Rule(0.0, 0.0, foot_width, type_.HAIRLINE_PT, type_.LINE)
        drawing.rule(rule, self._left, type_.FOOT_RULE_PT)

    def _draw_strip(self, drawing: Drawing, page: int, strip: Strip, top: float) -> None:
        left = self._left
        for piece in strip.pieces:
            if isinstance(piece, Words):
                drawing.words(piece, left, top)
                if piece.address and piece.node:
                    self._placed.append(_link(piece, piece.node, page, left, top))
            elif isinstance(piece, Rule):
                drawing.rule(piece, left, top)
            elif isinstance(piece, CheckBox):
                drawing.check_box(piece, left, top)
            elif isinstance(piece, WritingSpace):
                self._draw_writing_space(drawing, page, piece, top)
            else:
                self._draw_signature(drawing, page, piece, top)

    def _draw_signature(
        self, drawing: Drawing, page: int, piece: SignatureField, top: float
    ) -> None:
        x, y = self._left + piece.x, top - piece.y
        drawing.block_outline(x, y)
        if piece.block.field:
            self._placed.append(self._field(piece, page, x, y))
        else:
            bottom = y - type_.SIGNATURE_BLOCK_HEIGHT_PT
            drawing.panel(piece.block.panel, x, bottom, piece.node)

    def _draw_writing_space(
        self, drawing: Drawing, page: int, piece: WritingSpace, top: float
    ) -> None:
        x, y = self._left + piece.x, top - piece.y
        drawing.outline(x, y, (piece.width, piece.height))
        from_top = self._height - y
        box = Box(x, from_top, x + piece.width, from_top + piece.height)
        self.handwriting.append(HandwritingArea(page + 1, box, piece.name))

    def _field(self, piece: SignatureField, page: int, left: float, top: float) -> PlacedField:
        with self._writing.form(_BLOCK_SIZE_PT) as appearance:
            drawing = Drawing(self._writing, is_tagged=False)
            drawing.panel(piece.block.panel)
            drawing.close()
        return PlacedField(
            node=piece.node,
            page=page,
            box=(
                left,
                top - type_.SIGNATURE_BLOCK_HEIGHT_PT,
                left + type_.SIGNATURE_BLOCK_WIDTH_PT,
                top,
            ),
            name=piece.block.field,
            description=drawn(piece.block.description),
            appearance=appearance[0],
        )


def _link(words: Words, node: Node, page: int, left: float, top: float) -> PlacedLink:
    style = words.style
    x, y = left + words.x, top - words.baseline
    box = (x, y - 0.3 * style.size_pt, x + style.width(words.text.rstrip(" ")), y + style.size_pt)
    return PlacedLink(node, page, box, words.address)
