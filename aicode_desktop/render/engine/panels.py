"""Where everything stands that is seen in a signature block, from its lower left corner."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from aicode_desktop.render.engine import typography as type_
from aicode_desktop.render.engine.faces import Style, legible
from aicode_desktop.render.engine.vocabulary import InkPicture, SignaturePanel
from aicode_desktop.render.engine.wrap import shortened

_SIDE_BASELINE_PT = 10.0
_LARGEST_SIDE_SHARE = 0.45
_EDGE_PT = 5.0  # between a picture and the outline
_CLEAR_PT = 1.5  # between a picture and words above or below
_PICTURE_WIDTH_PT = 60.0  # what the words leave to a picture at least
_ABOVE_BASELINE = 0.8  # of the size; how far letters reach
_BELOW_BASELINE = 0.3


class PanelLine(NamedTuple):
    """A line of text and where it begins."""

    style: Style
    text: str
    x: float
    baseline: float

    @property
    def top(self) -> float:
        """The height that its letters reach."""
        return self.baseline + _ABOVE_BASELINE * self.style.size_pt

    @property
    def bottom(self) -> float:
        """How far down its letters reach."""
        return self.baseline - _BELOW_BASELINE * self.style.size_pt


class Space(NamedTuple):
    """A rectangle in the block."""

    left: float
    bottom: float
    width: float
    height: float


def panel_lines(
    panel: SignaturePanel, *, has_picture: bool
) -> tuple[list[PanelLine], list[PanelLine]]:
    """Return the lines on the left, and those beside them that end on the right."""
    left = type_.SIGNATURE_PADDING_PT
    right = type_.SIGNATURE_BLOCK_WIDTH_PT - type_.SIGNATURE_PADDING_PT
    side_style = type_.SIGNATURE_SIDE
    sides = [legible(line) for line in panel.side_lines]
    side_width = max((side_style.width(line) for line in sides), default=0.0)
    side_width = min(side_width, (right - left) * _LARGEST_SIDE_SHARE)
    room = right - left - side_width - type_.COLUMN_GAP_PT
    if has_picture:
        room -= _PICTURE_WIDTH_PT + type_.COLUMN_GAP_PT
    on_left = []
    baseline = type_.SIGNATURE_BLOCK_HEIGHT_PT - 0.5
    for style, line in _styled(panel):
        baseline -= style.leading_pt
        on_left.append(PanelLine(style, shortened(legible(line), style, room), left, baseline))
    on_right = []
    baseline = _SIDE_BASELINE_PT + side_style.leading_pt * (len(sides) - 1)
    for line in sides:
        seen = shortened(line, side_style, side_width)
        x = right - side_style.width(seen)
        on_right.append(PanelLine(side_style, seen, x, baseline))
        baseline -= side_style.leading_pt
    return on_left, on_right


def place_of_picture(
    picture: InkPicture, on_left: Sequence[PanelLine], on_right: Sequence[PanelLine]
) -> Space:
    """Return where *picture* is seen largest without touching a word."""
    places = (
        _fitted(picture, _between(bottom, top, on_left, on_right))
        for bottom in _edges((*on_left, *on_right), lowest=True)
        for top in _edges((*on_left, *on_right), lowest=False)
        if bottom < top
    )
    return max(places, key=lambda place: place.width * place.height)


def _styled(panel: SignaturePanel) -> list[tuple[Style, str]]:
    return [
        (type_.SIGNATURE_KICKER, panel.kicker),
        (type_.SIGNATURE_NAME, panel.name),
        *((type_.SIGNATURE_TEXT, line) for line in panel.lines[:-1]),
        *((type_.SIGNATURE_SOFT, line) for line in panel.lines[-1:]),
    ]


def _edges(lines: Sequence[PanelLine], *, lowest: bool) -> Iterator[float]:
    """Yield where a picture may begin or end: at the outline, and next to a line."""
    yield _EDGE_PT if lowest else type_.SIGNATURE_BLOCK_HEIGHT_PT - _EDGE_PT
    for line in lines:
        yield line.top + _CLEAR_PT if lowest else line.bottom - _CLEAR_PT


def _between(
    bottom: float, top: float, on_left: Sequence[PanelLine], on_right: Sequence[PanelLine]
) -> Space:
    left = max(
        (line.x + line.style.width(line.text) for line in on_left if _meets(line, bottom, top)),
        default=type_.SIGNATURE_PADDING_PT - type_.COLUMN_GAP_PT,
    )
    right = min(
        (line.x for line in on_right if _meets(line, bottom, top)),
        default=type_.SIGNATURE_BLOCK_WIDTH_PT - type_.SIGNATURE_PADDING_PT + type_.COLUMN_GAP_PT,
    )
    width = right - left - 2 * type_.COLUMN_GAP_PT
    return Space(left + type_.COLUMN_GAP_PT, bottom, max(width, 0.0), top - bottom)


def _meets(line: PanelLine, bottom: float, top: float) -> bool:
    return line.bottom < top and line.top > bottom and bool(line.text)


def _fitted(picture: InkPicture, space: Space) -> Space:
    scale = min(space.width / picture.width_px, space.height / picture.height_px)
    width, height = picture.width_px * scale, picture.height_px * scale
    return Space(
        space.left + (space.width - width) / 2,
        space.bottom + (space.height - height) / 2,
        width,
        height,
    )
