"""Draws pieces as the content of a page, each marked as what it is in the structure tree."""

import math

from aicode_desktop.render.engine import typography as type_
from aicode_desktop.render.engine.embedding import EmbeddedFace, EmbeddedFaces
from aicode_desktop.render.engine.faces import Style, legible
from aicode_desktop.render.engine.marks import has_marks, placements
from aicode_desktop.render.engine.objects import number
from aicode_desktop.render.engine.strips import CheckBox, Rule, Words
from aicode_desktop.render.engine.structure import MarkedContent, Node
from aicode_desktop.render.engine.vocabulary import SignaturePanel
from aicode_desktop.render.engine.wrap import shortened

_BEZIER_CIRCLE = 0.5523  # control point of a quarter circle, in radii
_BANNER_ANGLE = math.radians(52)


class Drawing:
    """The content of one page or of one form, written from left to right and top to bottom."""

    def __init__(self, faces: EmbeddedFaces, *, page: int = 0, is_tagged: bool = True) -> None:
        self.nodes: list[Node] = []  # by marked-content identifier
        self._faces = faces
        self._page = page
        self._is_tagged = is_tagged
        self._operators: list[str] = []
        self._open: Node | str | None = None

    def content(self) -> bytes:
        """Return the content stream; nothing can be drawn afterwards."""
        self._mark(None)
        return "\n".join(self._operators).encode("ascii")

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
        x, y = number(left + rule.x), number(top - rule.y)
        end = number(left + rule.x + rule.width)
        self._operators.append(
            f"{rule.colour} RG {number(rule.thickness)} w {x} {y} m {end} {y} l S"
        )

    def check_box(self, box: CheckBox, left: float, top: float) -> None:
        """Draw a check box, and the tick in it."""
        self._mark(box.node)
        side = type_.CHECK_BOX_PT
        x, y = left + box.x, top - box.y - side
        self._operators.append(f"{type_.INK} RG 0.9 w {number(x)} {number(y)} {side} {side} re S")
        if box.is_checked:
            path = [(2.1, 5.2), (4.2, 2.6), (7.9, 7.9)]
            start, *rest = (f"{number(x + dx)} {number(y + dy)}" for dx, dy in path)
            lines = " ".join(f"{point} l" for point in rest)
            self._operators.append(f"{type_.ACCENT} RG 1.6 w 1 J 1 j {start} m {lines} S 0 J 0 j")

    def banner(self, text: str, size_pt: tuple[float, float]) -> None:
        """Draw *text* across the page; what follows is drawn over it."""
        self._mark("/Artifact <</Type/Pagination/Subtype/Watermark>> BDC")
        # Slanted letters would stand between the words of text taken out of the page.
        self._operators.append("/Span <</ActualText()>> BDC")
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
        self._operators.append("EMC")

    def block_outline(self, left: float, top: float) -> None:
        """Draw the rounded outline of a signature block, an artifact."""
        size = (type_.SIGNATURE_BLOCK_WIDTH_PT, type_.SIGNATURE_BLOCK_HEIGHT_PT)
        self.outline(left, top, size)

    def shape(self, operators: str, node: Node) -> None:
        """Draw what *operators* draw, as a figure of its own."""
        self._mark(node)
        self._operators.append(operators)

    def outline(self, left: float, top: float, size_pt: tuple[float, float]) -> None:
        """Draw a rounded outline, an artifact."""
        self._mark("/Artifact BMC")
        right, bottom = left + size_pt[0], top - size_pt[1]
        self._operators.append(
            f"{type_.LINE} RG 0.8 w "
            + _rounded(left, bottom, right, top, type_.SIGNATURE_CORNER_PT)
            + " S"
        )

    def panel(
        self, panel: SignaturePanel, x: float = 0.0, y: float = 0.0, node: Node | None = None
    ) -> None:
        """Draw what is seen of a signature; *x* and *y* are the lower left corner of its block."""
        self._mark(node)
        side_styles = [(type_.SIGNATURE_SIDE, legible(line)) for line in panel.side_lines]
        side_width = max((style.width(line) for style, line in side_styles), default=0.0)
        left = x + type_.SIGNATURE_PADDING_PT
        right = x + type_.SIGNATURE_BLOCK_WIDTH_PT - type_.SIGNATURE_PADDING_PT
        side_width = min(side_width, (right - left) * 0.45)
        room = right - left - side_width - type_.COLUMN_GAP_PT
        soft = [(type_.SIGNATURE_SOFT, panel.lines[-1])] if panel.lines else []
        lines = [
            (type_.SIGNATURE_KICKER, panel.kicker),
            (type_.SIGNATURE_NAME, panel.name),
            *((type_.SIGNATURE_TEXT, line) for line in panel.lines[:-1]),
            *soft,
        ]
        baseline = y + type_.SIGNATURE_BLOCK_HEIGHT_PT - 0.5
        for style, line in lines:
            baseline -= style.leading_pt
            self._text(style, shortened(legible(line), style, room), left, baseline)
        baseline = y + 10.0 + type_.SIGNATURE_SIDE.leading_pt * (len(side_styles) - 1)
        for style, line in side_styles:
            seen = shortened(line, style, side_width)
            self._text(style, seen, right - style.width(seen), baseline)
            baseline -= style.leading_pt

    def _mark(self, what: Node | str | None) -> None:
        if not self._is_tagged or what is self._open or (what and what == self._open):
            return
        if self._open is not None:
            self._operators.append("EMC")
        if isinstance(what, Node):
            identifier = len(self.nodes)
            self.nodes.append(what)
            what.kids.append(MarkedContent(self._page, identifier))
            self._operators.append(f"/{what.role} <</MCID {identifier}>> BDC")
        elif what is not None:
            self._operators.append(what)
        self._open = what

    def _text(self, style: Style, text: str, x: float, baseline: float) -> None:
        self._show(style, text, f"1 0 0 1 {number(x)} {number(baseline)}")

    def _show(self, style: Style, text: str, matrix: str) -> None:
        shown = []
        for name, run in style.stack.runs(text):
            embedded = self._faces[name]
            shown.append(f"/{embedded.resource} {number(style.size_pt)} Tf")
            if has_marks(run):
                shown.append(_with_marks(run, name, embedded, style.size_pt))
            else:
                shown.append(f"{embedded.encoded(run)} Tj")
        if shown:
            self._operators.append(f"BT {style.colour} rg {matrix} Tm {' '.join(shown)} ET")


def _with_marks(run: str, name: str, embedded: EmbeddedFace, size_pt: float) -> str:
    shown = []
    for part in placements(run, name):
        string = embedded.encoded(part.text)
        if part.right or part.up:
            there, back = number(-part.right), number(part.right)
            rise = number(part.up * size_pt / 1000)
            shown.append(f"{rise} Ts [{there} {string} {back}] TJ 0 Ts")
        else:
            shown.append(f"{string} Tj")
    return " ".join(shown)


def _rounded(left: float, bottom: float, right: float, top: float, radius: float) -> str:
    pull = radius * (1 - _BEZIER_CIRCLE)
    n = number
    return " ".join(
        (
            f"{n(left + radius)} {n(bottom)} m {n(right - radius)} {n(bottom)} l",
            f"{n(right - pull)} {n(bottom)} {n(right)} {n(bottom + pull)}",
            f"{n(right)} {n(bottom + radius)} c {n(right)} {n(top - radius)} l",
            f"{n(right)} {n(top - pull)} {n(right - pull)} {n(top)} {n(right - radius)} {n(top)} c",
            f"{n(left + radius)} {n(top)} l",
            f"{n(left + pull)} {n(top)} {n(left)} {n(top - pull)} {n(left)} {n(top - radius)} c",
            f"{n(left)} {n(bottom + radius)} l",
            f"{n(left)} {n(bottom + pull)} {n(left + pull)} {n(bottom)}",
            f"{n(left + radius)} {n(bottom)} c h",
        )
    )
