"""Finds the code on a page: the only place that knows zxing-cpp."""

from dataclasses import dataclass

import zxingcpp
from PIL import Image

from aicode_desktop.model.page_code import PageCode, page_code_in

Point = tuple[float, float]

_LARGEST_TO_DOUBLE_PX = 10_000_000  # A4 at 300 dpi has 9 million; of finer ones a code is large


@dataclass(frozen=True, slots=True)
class FoundCode:
    """A code and its corners in pixels, seen upright: top left, then clockwise."""

    code: PageCode
    corners: tuple[Point, Point, Point, Point]


def codes_in(image: Image.Image) -> list[FoundCode]:
    """Return the codes of ours on a page, whichever way up it lies."""
    formats = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    is_small = image.width * image.height <= _LARGEST_TO_DOUBLE_PX
    for factor in (1, 2) if is_small else (1,):  # twice as large where nothing is found at first
        size = (image.width * factor, image.height * factor)
        attempt = image if factor == 1 else image.resize(size)
        found = [
            FoundCode(code, _corners(barcode, factor))
            for barcode in zxingcpp.read_barcodes(attempt, formats=formats)
            if (code := page_code_in(barcode.text)) is not None
        ]
        if found:
            return found
    return []


def _corners(barcode: "zxingcpp.Barcode", factor: float) -> tuple[Point, Point, Point, Point]:
    at = barcode.position
    first, second, third, fourth = (
        (point.x / factor, point.y / factor)
        for point in (at.top_left, at.top_right, at.bottom_right, at.bottom_left)
    )
    return first, second, third, fourth
