"""A page as pixels, as it passes between what draws it and what looks at it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as pixels: rows of *stride* bytes, four bytes a pixel (blue, green, red, alpha)."""

    width_px: int
    height_px: int
    stride: int
    bgra: bytes
