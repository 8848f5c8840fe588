"""The peer of the document: the same blocks drawn by reportlab's platypus, plainly and untagged.

The same words in the same faces and sizes, in tables and paragraphs as reportlab's own guide makes
them; no structure, no metadata, no attachment, no signature field, no finishing.
"""

import io
from collections.abc import Iterator, Sequence
from functools import cache, singledispatch
from typing import Any
from xml.sax.saxutils import escape

import pypdfium2
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    HRFlowable,
    KeepTogether,
    ListFlowable,
    SimpleDocTemplate,
    Spacer,
    TableStyle,
)
from reportlab.platypus import Paragraph as Text
from reportlab.platypus import Table as Grid

from aicode_desktop import bundled
from aicode_desktop.render.engine.vocabulary import (
    Block,
    CheckRow,
    FieldRow,
    Heading,
    LetteredList,
    Link,
    Note,
    Paragraph,
    Sheet,
    SignatureBlock,
    Table,
    Title,
)

MEASURE_PT = 470.0
LABEL_PT = 134.0
TOP = ("VALIGN", (0, 0), (-1, -1), "TOP")
LINE = HexColor("#C8CFD7")


def draw(sheet: Sheet, blocks: Sequence[Block]) -> bytes:
    """Return the blocks as a plain PDF."""
    _register_faces()
    target = io.BytesIO()
    margin = (A4[0] - MEASURE_PT) / 2 - 6  # less the padding of platypus's frame
    document = SimpleDocTemplate(
        target, pagesize=A4, leftMargin=margin, rightMargin=margin, topMargin=62, bottomMargin=62
    )

    def running(canvas: Any, _document: Any) -> None:
        if sheet.banner:
            canvas.saveState()
            canvas.setFillColor(HexColor("#E9EDF3"))
            canvas.setFont("SansStrong", 120)
            canvas.translate(A4[0] / 2, A4[1] / 2)
            canvas.rotate(50)
            canvas.drawCentredString(0, 0, sheet.banner)
            canvas.restoreState()
        canvas.setFont("Sans", 8)
        canvas.drawString(62, A4[1] - 53, sheet.head_left)
        canvas.drawRightString(A4[0] - 62, A4[1] - 53, sheet.head_right)
        canvas.drawString(62, 34, sheet.foot_left)
        canvas.drawRightString(A4[0] - 62, 34, f"Page {canvas.getPageNumber()}")

    story = [flowable for block in blocks for flowable in _flowables(block)]
    document.build(story, onFirstPage=running, onLaterPages=running)
    return target.getvalue()


def page_picture(pdf: bytes, width_px: int) -> object:
    """Return the first page as pixels, drawn by PDFium."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        return page.render(scale=width_px / page.get_width())
    finally:
        document.close()


@cache
def _register_faces() -> None:
    for name, file in (
        ("Sans", "NotoSans-Regular.ttf"),
        ("SansStrong", "NotoSans-SemiBold.ttf"),
        ("Serif", "NotoSerif-Regular.ttf"),
        ("SerifStrong", "NotoSerif-SemiBold.ttf"),
    ):
        pdfmetrics.registerFont(TTFont(name, bundled.path("fonts", file)))


@cache
def _style(face: str, size_pt: float) -> ParagraphStyle:
    return ParagraphStyle(
        f"{face}{size_pt}", fontName=face, fontSize=size_pt, leading=size_pt * 1.3
    )


def _text(words: str | Link, face: str = "Serif", size_pt: float = 10) -> Any:
    if isinstance(words, Link):
        return Text(f'<a href="{words.address}">{escape(words.text)}</a>', _style(face, size_pt))
    return Text(escape(words), _style(face, size_pt))


@singledispatch
def _flowables(block: Block) -> Iterator[Any]:
    raise TypeError(type(block).__name__)


@_flowables.register
def _(block: Title) -> Iterator[Any]:
    yield _text(block.text, "SerifStrong", 24)
    yield _text(block.subtitle, "Serif", 10.5)
    for remark in block.remarks:
        yield _text(remark, "Sans", 8)
    yield HRFlowable(width="100%", thickness=1.4, color=HexColor("#16202C"))


@_flowables.register
def _(block: Heading) -> Iterator[Any]:
    yield Spacer(0, 12)
    yield HRFlowable(width="100%", thickness=0.6, color=LINE)
    yield _text(f"{block.number} {block.text}", "SansStrong", 10)


@_flowables.register
def _(block: Paragraph) -> Iterator[Any]:
    yield _text(block.text)


@_flowables.register
def _(block: Note) -> Iterator[Any]:
    yield _text(block.text, "Sans", 8)


@_flowables.register
def _(block: FieldRow) -> Iterator[Any]:
    answers = [_text(line) for line in block.lines]
    widths = [LABEL_PT, MEASURE_PT - LABEL_PT]
    yield Grid([[_text(block.label, "Sans", 8), answers]], colWidths=widths, style=[TOP])


@_flowables.register
def _(block: CheckRow) -> Iterator[Any]:
    box = Grid([[""]], colWidths=10, rowHeights=10, style=[("BOX", (0, 0), (-1, -1), 0.8, LINE)])
    row = [
        box,
        _text(block.label, "SerifStrong", 10.5),
        [_text(detail, "Sans", 8) for detail in block.details],
        _text(block.answer, "SansStrong", 8.5),
    ]
    yield Grid([row], colWidths=[20, 140, MEASURE_PT - 240, 80], style=[TOP])


@_flowables.register
def _(block: Table) -> Iterator[Any]:
    head = [_text(column.title, "SansStrong", 8) for column in block.columns]
    rows = [
        # The detail in the first cell: a row that spans the table would slow platypus down.
        [[_text(row.cells[0]), _text(row.detail, "Sans", 8)], *map(_text, row.cells[1:])]
        for row in block.rows
    ]
    lines = TableStyle([TOP, ("LINEBELOW", (0, 0), (-1, -1), 0.6, LINE)])
    widths = [column.share * MEASURE_PT for column in block.columns]
    yield Grid([head, *rows], colWidths=widths, repeatRows=1, style=lines)


@_flowables.register
def _(block: LetteredList) -> Iterator[Any]:
    yield ListFlowable([_text(item) for item in block.items], bulletType="a")


@_flowables.register
def _(block: SignatureBlock) -> Iterator[Any]:
    panel = block.panel
    seen = [
        _text(panel.kicker, "SansStrong", 8.5),
        _text(panel.name, "SerifStrong", 13),
        *(_text(line, "Serif", 9.5) for line in panel.lines),
    ]
    beside = [_text(line, "Sans", 7.5) for line in panel.side_lines]
    frame = [TOP, ("BOX", (0, 0), (-1, -1), 0.8, LINE)]
    yield KeepTogether([Grid([[seen, beside]], colWidths=[300, 154], style=frame)])
