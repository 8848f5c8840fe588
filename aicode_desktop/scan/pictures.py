"""Pictures of scanned pages, from image files and from pages drawn elsewhere.

Every file is taken for hostile: how large its pictures are is looked at before they are decoded.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from PIL import Image, ImageOps, ImageSequence

from aicode_desktop.errors import DocumentUnreadableError
from aicode_desktop.model.picture import PagePicture
from aicode_desktop.words import tr

LARGEST_PICTURE_PX = 90_000_000  # A3 at 600 dpi has 70 million
SMALLEST_SIDE_PX = 600
MOST_PAGES = 200
_FORMATS = ("PNG", "JPEG", "TIFF")
_GREY_MODES = {"1", "L", "LA", "I;16", "I"}
_JPEG_QUALITY = 85

Image.MAX_IMAGE_PIXELS = None  # our own limit is looked at first, and raises our own error


@dataclass(frozen=True, slots=True)
class Picture:
    """One scanned page: grey or red, green, blue. ``source`` says which file and page it is."""

    source: str
    image: Image.Image

    @property
    def is_grey(self) -> bool:
        """Whether it has one component a pixel."""
        return self.image.mode == "L"

    def turned(self, quarters: int) -> "Picture":
        """Return the picture turned clockwise by that many quarters; no pixel is lost."""
        ways = {
            1: Image.Transpose.ROTATE_270,
            2: Image.Transpose.ROTATE_180,
            3: Image.Transpose.ROTATE_90,
        }
        way = ways.get(quarters % 4)
        return self if way is None else Picture(self.source, self.image.transpose(way))

    def as_jpeg(self) -> bytes:
        """Return the picture as a JPEG file without any remark about who made it."""
        output = BytesIO()
        self.image.save(output, "JPEG", quality=_JPEG_QUALITY, optimize=True)
        return output.getvalue()


def pictures_in(name: str, content: bytes) -> Iterator[Picture]:
    """Yield the pictures in a PNG, JPEG or TIFF file, one for each page it has.

    Raises:
        DocumentUnreadableError: it is none of these, damaged, or too large.
    """
    try:
        with Image.open(BytesIO(content), formats=_FORMATS) as opened:
            _assert_few_pages(opened, name)
            for number, frame in enumerate(ImageSequence.Iterator(opened), start=1):
                _assert_plausible(frame, name)
                source = name if number == 1 else tr("{name}, page {n}", name=name, n=number)
                yield Picture(source, _plain(frame))
    except DocumentUnreadableError:
        raise
    except Exception as error:  # a hostile file fails a decoder in any way
        raise _unreadable(tr("“{name}” is not a picture that can be read.", name=name)) from error


def picture_of(page: PagePicture, source: str) -> Picture:
    """Return a page that was drawn elsewhere."""
    return Picture(source, _reduced_to_grey(_decoded(page, "RGB")))


def grey_of(page: PagePicture) -> Image.Image:
    """Return a page in grey."""
    return _decoded(page, "RGB").convert("L")


def _decoded(page: PagePicture, mode: str) -> Image.Image:
    size = (page.width_px, page.height_px)
    return Image.frombytes(mode, size, page.bgra, "raw", "BGRX", page.stride)


def _plain(frame: Image.Image) -> Image.Image:
    upright: Image.Image = ImageOps.exif_transpose(frame)
    if upright.mode in _GREY_MODES:
        if upright.mode.startswith("I"):
            upright = upright.point(lambda shade: shade / 256)
        return upright.convert("L")
    if upright.mode in {"RGBA", "P", "PA"}:
        layered = upright.convert("RGBA")
        ground: Any = Image.new("RGBA", layered.size, "white")
        return _reduced_to_grey(Image.alpha_composite(ground, layered).convert("RGB"))
    return _reduced_to_grey(upright.convert("RGB"))


def _reduced_to_grey(image: Image.Image) -> Image.Image:
    """Return *image* in grey where it has no colour."""
    red, green, blue = image.reduce(4).split()
    is_grey = all(band.tobytes() == green.tobytes() for band in (red, blue))
    return image.convert("L") if is_grey else image


def _assert_few_pages(opened: Image.Image, name: str) -> None:
    if _has_more_pages(opened, MOST_PAGES):
        raise _unreadable(tr("“{name}” has more pages than a form.", name=name))


def _has_more_pages(opened: Image.Image, count: int) -> bool:
    if opened.format != "TIFF":
        return getattr(opened, "n_frames", 1) > count
    try:  # to count them all, a million directories of nothing would be read one after another
        opened.seek(count)
    except EOFError:
        return False
    return True


def _assert_plausible(frame: Image.Image, name: str) -> None:
    if frame.width * frame.height > LARGEST_PICTURE_PX:
        raise _unreadable(tr("“{name}” is larger than a scan of a page is.", name=name))
    if min(frame.size) < SMALLEST_SIDE_PX:
        raise _unreadable(tr("“{name}” is too small to be the scan of a page.", name=name))


def _unreadable(what: str) -> DocumentUnreadableError:
    return DocumentUnreadableError(
        what,
        safe=tr("Nothing was kept, and the files are unchanged."),
        next_step=tr("Scan the pages at 150 to 300 dpi as PDF, PNG, JPEG or TIFF."),
    )
