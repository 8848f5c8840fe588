"""From blocks to a PDF: tagged, PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).

There is no other way to make a document here, so none can come out untagged.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from aicode_desktop.render.engine import typography as type_
from aicode_desktop.render.engine.annotations import PlacedField, PlacedLink, add_annotations
from aicode_desktop.render.engine.catalogue import (
    Target,
    attachment_entries,
    form_entry,
    outline_entry,
    output_intent_entry,
)
from aicode_desktop.render.engine.drawing import Drawing
from aicode_desktop.render.engine.embedding import EmbeddedFaces
from aicode_desktop.render.engine.faces import drawn, legible
from aicode_desktop.render.engine.finishing import finished
from aicode_desktop.render.engine.metadata import add_document_information, add_metadata
from aicode_desktop.render.engine.objects import ObjectFile, references, text_string
from aicode_desktop.render.engine.pagination import Placed, pages_of
from aicode_desktop.render.engine.setting import Composition, compose
from aicode_desktop.render.engine.strips import CheckBox, Rule, SignatureField, Strip, Words
from aicode_desktop.render.engine.structure import Node
from aicode_desktop.render.engine.tagging import add_structure
from aicode_desktop.render.engine.vocabulary import Block, Sheet, SignaturePanel
from aicode_desktop.words import tr

_BLOCK_BOX = f"[0 0 {type_.SIGNATURE_BLOCK_WIDTH_PT} {type_.SIGNATURE_BLOCK_HEIGHT_PT}]"


@dataclass(frozen=True, slots=True)
class SetDocument:
    """A document as a file, and how many pages it has."""

    pdf: bytes
    page_count: int


def set_document(sheet: Sheet, blocks: Sequence[Block]) -> SetDocument:
    """Return *blocks*, set on *sheet*.

    Raises:
        CannotRenderError: nothing was made.
    """
    composition = compose(blocks)
    _, height = type_.PAPER_SIZE_PT[sheet.paper]
    room = height - type_.CONTENT_TOP_PT - type_.CONTENT_BOTTOM_PT
    pages = pages_of(composition.strips, height_pt=room)
    plain = _Assembly(sheet, composition, pages).written()
    return SetDocument(finished(plain), len(pages))


def set_panel(panel: SignaturePanel) -> bytes:
    """Return the one-page PDF of what is seen of a signature, to be put into its block.

    It is no document: it takes its place in the structure from the field that shows it.
    """
    objects, faces = ObjectFile(), EmbeddedFaces()
    drawing = Drawing(faces, is_tagged=False)
    drawing.panel(panel)
    content = objects.add_stream("", drawing.content())
    tree, page = objects.reserve(), objects.reserve()
    objects.put(
        page,
        f"<</Type/Page/Parent {tree} 0 R/MediaBox{_BLOCK_BOX}"
        f"/Resources{faces.add_to(objects)}/Contents {content} 0 R>>",
    )
    objects.put(tree, f"<</Type/Pages/Count 1/Kids{references([page])}>>")
    root = objects.add(f"<</Type/Catalog/Pages {tree} 0 R>>")
    return finished(objects.written({"Root": root}))


class _Assembly:
    """One document in the making."""

    def __init__(self, sheet: Sheet, composition: Composition, pages: list[list[Placed]]) -> None:
        self._sheet = sheet
        self._composition = composition
        self._pages = pages
        self._width, self._height = type_.PAPER_SIZE_PT[sheet.paper]
        self._left = type_.margin_pt(sheet.paper)
        self._faces = EmbeddedFaces()
        self._objects = ObjectFile()
        self._resources = self._objects.reserve()
        self._page_numbers = [self._objects.reserve() for _ in pages]
        self._placed: list[PlacedField | PlacedLink] = []
        self._targets: list[Target] = []

    def written(self) -> bytes:
        """Return the file before the last pass."""
        objects, sheet, pages = self._objects, self._sheet, self._page_numbers
        drawings = [self._draw(page, placed) for page, placed in enumerate(self._pages)]
        contents = [objects.add_stream("", drawing.content()) for drawing in drawings]
        objects.put(self._resources, self._faces.add_to(objects))
        annotations = add_annotations(objects, self._placed, pages)
        structure = add_structure(
            objects,
            self._composition.root,
            pages=pages,
            nodes_on_pages=[drawing.nodes for drawing in drawings],
            annotation_owners=annotations.owners,
        )
        tree = objects.reserve()
        for index, page in enumerate(pages):
            added = annotations.by_page[index]
            objects.put(
                page,
                f"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {self._width} {self._height}]"
                f"/Resources {self._resources} 0 R/Contents {contents[index]} 0 R"
                f"/StructParents {index}/Tabs/S"
                f"{f'/Annots{references(added)}' if added else ''}>>",
            )
        objects.put(tree, f"<</Type/Pages/Count {len(pages)}/Kids{references(pages)}>>")
        title = drawn(sheet.title)
        root = objects.add(
            f"<</Type/Catalog/Pages {tree} 0 R/Lang{text_string(sheet.language)}"
            f"/MarkInfo<</Marked true>>/StructTreeRoot {structure} 0 R"
            "/ViewerPreferences<</DisplayDocTitle true>>"
            f"/Metadata {add_metadata(objects, title=title, language=sheet.language)} 0 R"
            f"{output_intent_entry(objects)}{outline_entry(objects, self._targets)}"
            f"{form_entry(annotations.fields)}{attachment_entries(objects, sheet.attachment)}>>"
        )
        information = add_document_information(objects, title=title)
        return objects.written({"Root": root, "Info": information})

    def _draw(self, page: int, placed: list[Placed]) -> Drawing:
        drawing = Drawing(self._faces, page=page)
        if self._sheet.banner:
            drawing.banner(self._sheet.banner, (self._width, self._height))
        self._draw_running(drawing, page)
        for distance, strip in placed:
            top = self._height - type_.CONTENT_TOP_PT - distance
            if strip.bookmark:
                self._targets.append(Target(strip.bookmark, self._page_numbers[page], top))
            self._draw_strip(drawing, page, strip, top)
        return drawing

    def _draw_running(self, drawing: Drawing, page: int) -> None:
        sheet, style = self._sheet, type_.RUNNING
        page_of = tr("Page {page} of {pages}", page=page + 1, pages=len(self._pages))
        head = self._height - type_.HEAD_BASELINE_PT
        for left_text, right_text, baseline, subtype in (
            (legible(sheet.head_left), legible(sheet.head_right), head, "Header"),
            (legible(sheet.foot_left), page_of, type_.FOOT_BASELINE_PT, "Footer"),
        ):
            right = self._left + type_.MEASURE_PT - style.width(right_text)
            drawing.running(style, left_text, self._left, baseline, subtype)
            drawing.running(style, right_text, right, baseline, subtype)
        rule = Rule(0.0, 0.0, type_.MEASURE_PT, type_.HAIRLINE_PT, type_.LINE)
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

    def _field(self, piece: SignatureField, page: int, left: float, top: float) -> PlacedField:
        drawing = Drawing(self._faces, is_tagged=False)
        drawing.panel(piece.block.panel)
        appearance = self._objects.add_stream(
            f"/Type/XObject/Subtype/Form/BBox{_BLOCK_BOX}/Resources {self._resources} 0 R",
            drawing.content(),
        )
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
            appearance=appearance,
        )


def _link(words: Words, node: Node, page: int, left: float, top: float) -> PlacedLink:
    style = words.style
    x, y = left + words.x, top - words.baseline
    box = (x, y - 0.3 * style.size_pt, x + style.width(words.text.rstrip(" ")), y + style.size_pt)
    return PlacedLink(node, page, box, words.address)
