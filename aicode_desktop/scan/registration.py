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
Tile = tuple[int, int]  # column and row of a piece of the page

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
    tiles = list(_tiles(expected, ignored))
    for coarser, reach in _STEPS:
        over = _warped(shrunk, fitted, expected.size)
        step = map_through(list(_matches(expected, over, tiles, coarser, reach)))
        if step is None:
            return None
        fitted = fitted.after(step)
    over = _warped(shrunk, fitted, expected.size)
    return Overlay(over, mean(_left_over(expected, over, tiles)))


def _at_the_same_resolution(scanned: Image.Image, start: Affine) -> tuple[Image.Image, Affine]:
    factor = start.scale
    if factor <= 1.0:
        return scanned, start
    size = (max(1, round(scanned.width / factor)), max(1, round(scanned.height / factor)))
    shrunk = scanned.resize(size, Image.Resampling.BOX, reducing_gap=2.0)
    return shrunk, scaling(size[0] / scanned.width).after(start)


def _matches(
    expected: Image.Image, over: Image.Image, tiles: Sequence[Tile], coarser: int, reach: int
) -> Iterator[Match]:
    page = expected.reduce(coarser) if coarser > 1 else expected
    found = over.reduce(coarser) if coarser > 1 else over
    shifts = _shifts(page, found, tiles, _TILE_PX // coarser, reach)
    for (column, row), (dx, dy) in zip(tiles, shifts, strict=True):
        middle = ((column + 0.5) * _TILE_PX, (row + 0.5) * _TILE_PX)
        yield middle, (middle[0] + dx * coarser, middle[1] + dy * coarser)


def _shifts(
    page: Image.Image, found: Image.Image, tiles: Sequence[Tile], tile_px: int, reach: int
) -> Iterator[tuple[int, int]]:
    """Yield for each tile by how much it lies elsewhere in *found*, *reach* pixels away at most.

    The whole page is compared at each shift, and all of its tiles summed at once: piece by piece
    takes many times longer.
    """
    steps = range(-reach, reach + 1)
    shifts = [(dx, dy) for dy in steps for dx in steps]
    unlike = [_unlike(page, found, shift, tile_px) for shift in shifts]
    across = -(-page.width // tile_px)
    for column, row in tiles:
        place = row * across + column
        # Among equals the nearest, so that a piece without detail stays where it is.
        yield min(
            zip(unlike, shifts, strict=True),
            key=lambda each: (each[0][place], each[1][0] ** 2 + each[1][1] ** 2),
        )[1]


def _unlike(
    page: Image.Image, found: Image.Image, shift: tuple[int, int], tile_px: int
) -> Sequence[float]:
    """Return how unlike *page* each tile of *found* is, moved by *shift*; row by row."""
    dx, dy = shift
    there = found.crop((dx, dy, dx + page.width, dy + page.height))
    means = ImageChops.difference(page, there).convert("F").reduce(tile_px)
    return memoryview(means.tobytes()).cast("f")


def _tiles(expected: Image.Image, ignored: Sequence[Box]) -> Iterator[Tile]:
    for row in range((expected.height - 1) // _TILE_PX):
        for column in range((expected.width - 1) // _TILE_PX):
            left, top = column * _TILE_PX, row * _TILE_PX
            box = (left, top, left + _TILE_PX, top + _TILE_PX)
            is_written_on = any(_overlap(box, other) for other in ignored)
            if not is_written_on and _is_distinct(expected, box):
                yield column, row


def _is_distinct(expected: Image.Image, box: Box) -> bool:
    """Return whether a piece looks different when it is moved, sideways as well as upwards."""
    piece = expected.crop(box)
    return all(
        _total(ImageChops.difference(piece, ImageChops.offset(piece, *by)))
        >= _LEAST_CHANGE * _TILE_PX**2
        for by in ((2, 0), (0, 2))
    )


def _total(image: Image.Image) -> int:
    return sum(map(mul, _SHADES, image.histogram()))


def _left_over(expected: Image.Image, over: Image.Image, tiles: Sequence[Tile]) -> Iterator[float]:
    for dx, dy in _shifts(expected, over, tiles, _TILE_PX, _FURTHEST_LEFT_OVER_PX):
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
