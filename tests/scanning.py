"""Scans as a scanner makes them: pages written on, turned, shaded, blurred and with noise."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from aicode_desktop.model.page_places import Box, HandwritingArea
from aicode_desktop.model.rendered import RenderedDocument
from aicode_desktop.render.pictures import Pages, open_pages

PAPER_SHADE = 235
SCANS_KEPT = 8  # of some megabytes each
Hand = Callable[["Sheet"], None]


@dataclass(frozen=True)
class Sheet:
    """A printed page that somebody writes on; places are in points from its top left corner."""

    image: Image.Image
    px_per_pt: float

    def line(self, *points: tuple[float, float], width_pt: float = 1.1) -> None:
        """Draw a line with a dark pen."""
        k = self.px_per_pt
        at = [(x * k, y * k) for x, y in points]
        ImageDraw.Draw(self.image).line(at, fill=50, width=max(1, round(width_pt * k)))

    def wipe(self, box: Box) -> None:
        """Cover a place with correction fluid."""
        k = self.px_per_pt
        corners = (box.left * k, box.top * k, box.right * k, box.bottom * k)
        ImageDraw.Draw(self.image).rectangle(corners, fill=255)


def sign(area: HandwritingArea) -> Hand:
    """Return a hand that writes place and date, and signs, in that block."""

    def write(sheet: Sheet) -> None:
        chance, box = random.Random(area.name), area.box  # noqa: S311  (a scrawl, not a key)
        for start, step, height in ((15, 5, 8), (205, 5, 24)):
            sheet.line(
                *(
                    (box.left + start + i * step, box.top + 80 + chance.uniform(-height, height))
                    for i in range(24)
                )
            )

    return write


@lru_cache(maxsize=SCANS_KEPT)
def scan_of(
    document: RenderedDocument,
    page: int,
    *,
    dpi: int = 150,
    degrees: float = 0.6,
    noise: float = 12.0,
    hands: tuple[Hand, ...] = (),
    is_signed: bool = True,
    quarters: int = 0,
) -> Image.Image:
    """Return the scan of a page, counted from 1, in grey; the same one each time, not to alter."""
    with open_pages(document.pdf) as pages:
        printed = _grey(pages, page - 1, dpi)
    sheet = Sheet(printed, dpi / 72)
    signing = tuple(sign(area) for area in document.handwriting if area.page == page)
    for hand in (*(signing if is_signed else ()), *hands):
        hand(sheet)
    image = sheet.image.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=255)
    image = ImageChops.offset(image, round(0.03 * dpi), -round(0.02 * dpi))
    image = image.filter(ImageFilter.GaussianBlur(0.6 * dpi / 150))
    lamp = Image.linear_gradient("L").resize(image.size).point(lambda shade: 255 - shade // 8)
    image = ImageChops.multiply(image, lamp).point(lambda shade: 30 + shade * PAPER_SHADE // 300)
    image = ImageChops.add(image, _noise(image.size, noise), 1, -128)
    for _ in range(quarters):
        image = image.transpose(Image.Transpose.ROTATE_90)
    return image


def place_of(document: RenderedDocument, page: int, text: str) -> Box:
    """Return where the line with that text stands."""
    with open_pages(document.pdf) as pages:
        return next(line.box for line in pages.lines(page - 1) if text in line.text)


@cache  # drawing it takes longer than all the rest
def _noise(size: tuple[int, int], sigma: float) -> Image.Image:
    return Image.effect_noise(size, sigma)


def _grey(pages: Pages, page: int, dpi: int) -> Image.Image:
    drawn = pages.picture(page, scale=dpi / 72)
    size = (drawn.width_px, drawn.height_px)
    return Image.frombytes("RGB", size, drawn.bgra, "raw", "BGRX", drawn.stride).convert("L")
