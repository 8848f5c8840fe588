"""Lays a scanned page over the page it was printed from.

The corners of the code give a first position; pieces of the page are then looked for around where
they should be, in coarse pictures first, and the affine map that suits most of them is taken. That
takes care of resolution, of pages that lie askew, and of paper that is fed unevenly.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import mul
from statistics import mean

from PIL import Image, ImageChops

from aicode_desktop.scan.affine import Affine, Match, map_through, scaling

Box = tuple[int, int, int, int]

_STEPS = ((4, 4), (2, 2), (1, 2), (1, 1))  # how much coarser, and how far to look, in pixels
_TILE_PX = 100
_LEAST_CHANGE = 2.5  # mean change of shade where a piece is moved by two pixels, either way
_WHITE = 255
_SHADES = range(256)
_FURTHEST_LEFT_OVER_PX = 3


@dataclass(frozen=True, slots=True)
class Overlay:
    """A scan as it lies over the page: the same size in pixels; ``error`` is what is left over."""

    image: Image.Image
    error: float


def laid_over(
    expected: Image.Image, scanned: Image.Image, start: Affine, *, ignored: Sequence[Box]
) -> Overlay | None:
    """Return *scanned* laid over *expected*, or None where they do not fit at all.

    *start* leads from pixels of the page to pixels of the scan. Boxes that are *ignored* are
    written on, so that nothing in them is looked for.
    """
    shrunk, fitted = _at_the_same_resolution(scanned, start)
    for coarser, reach in _STEPS:
        matches = list(_matches(expected, shrunk, fitted, coarser, reach, ignored))
        step = map_through(matches)
        if step is None:
            return None
        fitted = fitted.after(step)
    over = _warped(shrunk, fitted, expected.size)
    return Overlay(over, mean(_left_over(expected, over, ignored)))


def _at_the_same_resolution(scanned: Image.Image, start: Affine) -> tuple[Image.Image, Affine]:
    factor = start.scale
    if factor <= 1.0:
        return scanned, start
    size = (max(1, round(scanned.width / factor)), max(1, round(scanned.height / factor)))
    shrunk = scanned.resize(size, Image.Resampling.BOX, reducing_gap=2.0)
    return shrunk, scaling(size[0] / scanned.width).after(start)


def _matches(
    expected: Image.Image,
    scanned: Image.Image,
    fitted: Affine,
    coarser: int,
    reach: int,
    ignored: Sequence[Box],
) -> Iterator[Match]:
    over = _warped(scanned, fitted, expected.size)
    page = expected.reduce(coarser) if coarser > 1 else expected
    found = over.reduce(coarser) if coarser > 1 else over
    for box in _tiles(expected, ignored):
        small: Box = tuple(edge // coarser for edge in box)  # type: ignore[assignment]
        dx, dy = _shift(page, found, small, reach)
        middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        yield middle, (middle[0] + dx * coarser, middle[1] + dy * coarser)


def _shift(page: Image.Image, found: Image.Image, box: Box, reach: int) -> tuple[int, int]:
    wanted = page.crop(box)
    best, shift = None, (0, 0)
    for dy in range(-reach, reach + 1):
        for dx in range(-reach, reach + 1):
            there = found.crop((box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy))
            unlike = _total(ImageChops.difference(wanted, there))
            # Among equals the nearest, so that a piece without detail stays where it is.
            rank = (unlike, dx * dx + dy * dy)
            if best is None or rank < best:
                best, shift = rank, (dx, dy)
    return shift


def _total(image: Image.Image) -> int:
    return sum(map(mul, _SHADES, image.histogram()))


def _tiles(expected: Image.Image, ignored: Sequence[Box]) -> Iterator[Box]:
    for top in range(0, expected.height - _TILE_PX, _TILE_PX):
        for left in range(0, expected.width - _TILE_PX, _TILE_PX):
            box = (left, top, left + _TILE_PX, top + _TILE_PX)
            is_written_on = any(_overlap(box, other) for other in ignored)
            if not is_written_on and _is_distinct(expected, box):
                yield box


def _is_distinct(expected: Image.Image, box: Box) -> bool:
    """Return whether a piece looks different when it is moved, sideways as well as upwards."""
    piece = expected.crop(box)
    return all(
        _total(ImageChops.difference(piece, ImageChops.offset(piece, *by)))
        >= _LEAST_CHANGE * _TILE_PX**2
        for by in ((2, 0), (0, 2))
    )


def _left_over(expected: Image.Image, over: Image.Image, ignored: Sequence[Box]) -> Iterator[float]:
    for box in _tiles(expected, ignored):
        dx, dy = _shift(expected, over, box, _FURTHEST_LEFT_OVER_PX)
        yield float(max(abs(dx), abs(dy)))


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _warped(scanned: Image.Image, fitted: Affine, size: tuple[int, int]) -> Image.Image:
    return scanned.transform(
        size,
        Image.Transform.AFFINE,
        (fitted.a, fitted.b, fitted.c, fitted.d, fitted.e, fitted.f),
        Image.Resampling.BILINEAR,
        fillcolor=_paper_shade(scanned),  # beyond the edges of the scan, as if there were paper
    )


def _paper_shade(scanned: Image.Image) -> int:
    counts = scanned.histogram()
    half, seen = sum(counts) / 2, 0
    for shade, count in enumerate(counts):
        seen += count
        if seen >= half:
            return shade
    return _WHITE
