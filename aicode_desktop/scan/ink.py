"""What of a page is ink, whatever paper, lamp and scanner made of it; and where two pages differ.

Finds what is as large as a letter of running text, a tick or a word. It does not find a changed
comma, and nothing in the outermost margin, where holes are punched and paper ends.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageDraw, ImageFilter

RESOLUTION_DPI = 150
PX_PER_PT = RESOLUTION_DPI / 72

Box = tuple[int, int, int, int]

_PAPER_STEP_PX = 24
_BLACKEST_PER_MILLE = 4  # the code alone is more than that
_INK_AFTER = 220
_CLEARLY_INK = 64
_PERHAPS_INK = 36
_REACH_PX = 5  # of the neighbourhood that counts as the same place: 0.34 mm each way
_WINDOW_PX = 9
_LEAST_IN_WINDOW = 15  # of 81 pixels
_CELL_PX = 8
_SIDE_MARGIN_PT = 45.0
_TOP_MARGIN_PT = 20.0
_LEAST_HANDWRITING_PX = 120


@dataclass(frozen=True, slots=True)
class Differences:
    """Where ink was added and where it is lacking, as boxes in pixels."""

    added: tuple[Box, ...]
    lacking: tuple[Box, ...]


class Ink:
    """The ink of one page: what is ink beyond doubt, and what may be."""

    def __init__(self, page: Image.Image) -> None:
        darkness = _darkness(page)
        self.sure = _above(darkness, _CLEARLY_INK)
        self._near = _spread(_above(darkness, _PERHAPS_INK), _REACH_PX // 2)

    def without(self, other: "Ink") -> Image.Image:
        """Return the ink that the other page has not, nor anything near it."""
        return ImageChops.subtract(self.sure, other._near)  # noqa: SLF001  (the same class)


def differences(printed: Ink, scanned: Ink, *, written_on: Sequence[Box]) -> Differences:
    """Return where *scanned* differs from *printed*; additions in *written_on* are meant to be."""
    added, lacking = scanned.without(printed), printed.without(scanned)
    _blot_margins(added)
    draw = ImageDraw.Draw(added)
    for box in written_on:
        draw.rectangle(box, fill=0)
    return Differences(tuple(_spots(added)), tuple(_spots(lacking)))


def has_handwriting(printed: Ink, scanned: Ink, box: Box) -> bool:
    """Return whether somebody wrote in that box."""
    added = scanned.without(printed).crop(box).filter(ImageFilter.MedianFilter(3))
    return added.histogram()[-1] >= _LEAST_HANDWRITING_PX


def _darkness(page: Image.Image) -> Image.Image:
    """Return how much darker each pixel is than the paper around it, black ink being 220."""
    small = page.reduce(_PAPER_STEP_PX)
    paper = small.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.BoxBlur(2))
    darkness = ImageChops.subtract(paper.resize(page.size, Image.Resampling.BILINEAR), page)
    darkness = darkness.filter(ImageFilter.GaussianBlur(0.6))
    strongest = max(_shade_reached_by(darkness, _BLACKEST_PER_MILLE), 1)
    return darkness.point([min(255, shade * _INK_AFTER // strongest) for shade in range(256)])


def _shade_reached_by(image: Image.Image, per_mille: int) -> int:
    counts = image.histogram()
    wanted, seen = sum(counts) * per_mille / 1000, 0
    for shade in range(255, -1, -1):
        seen += counts[shade]
        if seen >= wanted:
            return shade
    return 0


def _above(image: Image.Image, shade: int) -> Image.Image:
    return image.point([255 if value > shade else 0 for value in range(256)])


def _spread(mask: Image.Image, by_px: int) -> Image.Image:
    """Return *mask* grown to all sides: what MaxFilter gives, in a fraction of its time."""
    width, height = mask.size
    for across, down in ((1, 0), (0, 1)):
        grown = mask
        for step in range(1, by_px + 1):
            for dx, dy in ((step * across, step * down), (-step * across, -step * down)):
                moved = mask.crop((dx, dy, dx + width, dy + height))  # nothing beyond the edges
                grown = ImageChops.lighter(grown, moved)
        mask = grown
    return mask


def _blot_margins(mask: Image.Image) -> None:
    side, top = round(_SIDE_MARGIN_PT * PX_PER_PT), round(_TOP_MARGIN_PT * PX_PER_PT)
    draw = ImageDraw.Draw(mask)
    width, height = mask.size
    for box in (
        (0, 0, side, height),
        (width - side, 0, width, height),
        (0, 0, width, top),
        (0, height - top, width, height),
    ):
        draw.rectangle(box, fill=0)


def _spots(mask: Image.Image) -> Iterator[Box]:
    """Yield the boxes around what is too much together to be noise, those that touch as one."""
    dense = mask.filter(ImageFilter.BoxBlur(_WINDOW_PX // 2))
    limit = 255 * _LEAST_IN_WINDOW // _WINDOW_PX**2
    cells = _spread(_above(dense, limit), 1).reduce(_CELL_PX)
    columns = cells.width
    left = {index for index, shade in enumerate(cells.tobytes()) if shade}
    while left:
        reached = [left.pop()]
        spot = []
        while reached:
            index = reached.pop()
            spot.append(index)
            around = {
                index + down * columns + across for down in (-1, 0, 1) for across in (-1, 0, 1)
            }
            touching = around & left
            left -= touching
            reached += touching
        rows, across_ = [i // columns for i in spot], [i % columns for i in spot]
        yield (
            min(across_) * _CELL_PX,
            min(rows) * _CELL_PX,
            (max(across_) + 1) * _CELL_PX,
            (max(rows) + 1) * _CELL_PX,
        )
