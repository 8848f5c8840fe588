"""Draws pieces as the content of a page, each marked as what it is in the structure tree."""

import math
from collections.abc import Iterator

from aicode_desktop.render.engine import typography as type_
from aicode_desktop.render.engine.faces import Style
from aicode_desktop.render.engine.marks import Placement, has_marks, placements
from aicode_desktop.render.engine.objects import number
from aicode_desktop.render.engine.panels import panel_lines, place_of_picture
from aicode_desktop.render.engine.strips import CheckBox, Rule, Words
from aicode_desktop.render.engine.structure import MarkedContent, Node
from aicode_desktop.render.engine.vocabulary import SignaturePanel
from aicode_desktop.render.engine.writing import Writing

PANEL_PICTURE = "Ink"  # its name among the resources of what is seen of a signature
_BANNER_ANGLE = math.radians(52)
_ROUND = 1  # ends and corners of lines (ISO 32000-1, 8.4.3)


class Drawing:
    """The content of one page or of one form, written from left to right and top to bottom."""

    def __init__(self, writing: Writing, *, page: int = 0, is_tagged: bool = True) -> None:
        self.nodes: list[Node] = []  # by marked-content identifier
        self._writing = writing
        self._canvas = writing.canvas
        self._page = page
        self._is_tagged = is_tagged
        self._open: Node | str | None = None

    def close(self) -> None:
        """End the last mark; nothing can be drawn afterwards."""
        self._mark(None)

    def words(self, words: Words, left: float, top: float) -> None:
        """Draw one line of text, *left* and *top* being those of its strip."""
        self._mark(words.node or "/Artifact BMC")
        self._text(words.style, words.text, left + words.x, top - words.baseline)

    def running(self, style: Style, text: str, x: float, baseline: float, subtype: str) -> None:
        """Draw a running head or foot, an artifact of pagination."""
        self._mark(f"/Artifact <</Type/Pagination/Subtype/{subtype}>> BDC")
        self._text(style, text, x, baseline)

    def rule(self, rule: Rule, left: float, top: float) -> None:
        """Draw a horizontal line, an artifact."""
        self._mark("/Artifact BMC")
        x, y = left + rule.x, top - rule.y
        self._stroke(rule.colour, rule.thickness)
        self._canvas.line(x, y, x + rule.width, y)

    def check_box(self, box: CheckBox, left: float, top: float) -> None:
        """Draw a check box, and the tick in it."""
        self._mark(box.node)
        side = type_.CHECK_BOX_PT
        x, y = left + box.x, top - box.y - side
        self._stroke(type_.INK, 0.9)
        self._canvas.rect(x, y, side, side)
        if box.is_checked:
            tick = self._canvas.beginPath()
            tick.moveTo(x + 2.1, y + 5.2)
            tick.lineTo(x + 4.2, y + 2.6)
            tick.lineTo(x + 7.9, y + 7.9)
            self._canvas.saveState()
            self._stroke(type_.ACCENT, 1.6)
            self._canvas.setLineCap(_ROUND)
            self._canvas.setLineJoin(_ROUND)
            self._canvas.drawPath(tick)
            self._canvas.restoreState()

    def banner(self, text: str, size_pt: tuple[float, float]) -> None:
        """Draw *text* across the page; what follows is drawn over it."""
        self._mark("/Artifact <</Type/Pagination/Subtype/Watermark>> BDC")
        # Slanted letters would stand between the words of text taken out of the page.
        self._writing.operators("/Span <</ActualText()>> BDC")
        style = type_.BANNER_STYLE
        width, height = size_pt
        length = style.width(text)
        size = style.size_pt * min(1.0, 0.8 * math.hypot(width, height) / length)
        cosine, sine = math.cos(_BANNER_ANGLE), math.sin(_BANNER_ANGLE)
        along, across = length * size / style.size_pt / 2, size * 0.36
        x = width / 2 - along * cosine + across * sine
        y = height / 2 - along * sine - across * cosine
        matrix = f"{cosine:.4f} {sine:.4f} {-sine:.4f} {cosine:.4f} {number(x)} {number(y)}"
        self._show(Style(style.faces, size, size, style.colour), text, matrix)
        self._writing.operators("EMC")

    def block_outline(self, left: float, top: float) -> None:
        """Draw the rounded outline of a signature block, an artifact."""
        size = (type_.SIGNATURE_BLOCK_WIDTH_PT, type_.SIGNATURE_BLOCK_HEIGHT_PT)
        self.outline(left, top, size)

    def shape(self, operators: str, node: Node) -> None:
        """Draw what *operators* draw, as a figure of its own."""
        self._mark(node)
        self._writing.operators(operators)

    def outline(self, left: float, top: float, size_pt: tuple[float, float]) -> None:
        """Draw a rounded outline, an artifact."""
        self._mark("/Artifact BMC")
        width, height = size_pt
        self._stroke(type_.LINE, 0.8)
        self._canvas.roundRect(left, top - height, width, height, type_.SIGNATURE_CORNER_PT)

    def panel(
        self, panel: SignaturePanel, x: float = 0.0, y: float = 0.0, node: Node | None = None
    ) -> None:
        """Draw what is seen of a signature; *x* and *y* are the lower left corner of its block."""
        self._mark(node)
        on_left, on_right = panel_lines(panel, has_picture=panel.picture is not None)
        if panel.picture is not None:
            # Before the words, so that it covers none.
            place = place_of_picture(panel.picture, on_left, on_right)
            matrix = (place.width, 0, 0, place.height, x + place.left, y + place.bottom)
            self._writing.operators(f"q {' '.join(map(number, matrix))} cm /{PANEL_PICTURE} Do Q")
        for line in (*on_left, *on_right):
            self._text(line.style, line.text, x + line.x, y + line.baseline)

    def _mark(self, what: Node | str | None) -> None:
        if not self._is_tagged or what is self._open or (what and what == self._open):
            return
        if self._open is not None:
            self._writing.operators("EMC")
        if isinstance(what, Node):
            identifier = len(self.nodes)
            self.nodes.append(what)
            what.kids.append(MarkedContent(self._page, identifier))
            self._writing.operators(f"/{what.role} <</MCID {identifier}>> BDC")
        elif what is not None:
            self._writing.operators(what)
        self._open = what

    def _text(self, style: Style, text: str, x: float, baseline: float) -> None:
        self._show(style, text, f"1 0 0 1 {number(x)} {number(baseline)}")

    def _show(self, style: Style, text: str, matrix: str) -> None:
        shown: list[str] = []
        for face, run in style.stack.runs(text):
            parts = placements(run, face) if has_marks(run) else [Placement(run)]
            for part in parts:
                shown += self._strings(part, face, style.size_pt)
        if shown:
            self._writing.operators(f"BT {style.colour} rg {matrix} Tm {' '.join(shown)} ET")

    def _strings(self, part: Placement, face: str, size_pt: float) -> Iterator[str]:
        # Spaces are drawn like letters, and a line is one text object: text taken out has them.
        for font, string in self._writing.encoded(face, part.text):
            yield f"{font} {number(size_pt)} Tf"
            if part.right or part.up:
                shift = number(part.right)
                rise = number(part.up * size_pt / 1000)
                yield f"{rise} Ts [-{shift} {string} {shift}] TJ 0 Ts".replace("--", "")
            else:
                yield f"{string} Tj"

    def _stroke(self, colour: str, thickness: float) -> None:
        self._canvas.setStrokeColorRGB(*map(float, colour.split()))
        self._canvas.setLineWidth(thickness)
