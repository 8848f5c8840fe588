"""A picture of somebody's handwriting, made fit for a document: its pixels and nothing else.

The file is taken for hostile: how large its picture is is looked at before it is decoded. Remarks,
places, names and profiles that it carries are left behind.
"""

import warnings
from io import BytesIO

from PIL import Image, ImageChops, ImageOps

from aicode_desktop.errors import PictureUnreadableError
from aicode_desktop.model.picture import PagePicture
from aicode_desktop.render.engine.vocabulary import InkPicture
from aicode_desktop.words import tr

LIMIT_BYTES = 20_000_000
LARGEST_PX = 16_000_000  # decoded and laid on white, 200 MB
LARGEST_JPEG_PX = 50_000_000  # a telephone's photograph, which is made smaller while it is decoded
SMALLEST_SIDE_PX = 8
SMALLEST_PX = 400
LARGEST_SIZE_PX = (600, 300)  # 290 dpi where the signature block has most room
_FORMATS = ("PNG", "JPEG")
_PAPER = 232  # of 255 shades; what is lighter is paper around the ink
_DEEP_GREY = frozenset({"I", "I;16", "I;16B", "I;16L", "I;16N"})
_WITH_ALPHA = frozenset({"LA", "La", "PA", "RGBA", "RGBa"})

Image.MAX_IMAGE_PIXELS = None  # our own limit is looked at first, and raises our own error


def handwriting_picture(content: bytes) -> InkPicture:
    """Return the picture in a PNG or JPEG file, upright, on white, without the paper around it.

    Raises:
        PictureUnreadableError: it is none, moves, is too large, too small, or shows nothing.
    """
    if len(content) > LIMIT_BYTES:
        raise _unreadable(tr("The picture of the handwriting is larger than 20 MB."))
    try:
        with (
            warnings.catch_warnings(action="ignore"),  # of remarks, which are not looked at
            Image.open(BytesIO(content), formats=_FORMATS) as opened,
        ):
            _assert_plausible(opened)
            opened.draft("RGB", (LARGEST_SIZE_PX[0] * 4, LARGEST_SIZE_PX[1] * 4))
            plain = _on_white(_upright(opened))
    except PictureUnreadableError:
        raise
    except Exception as error:  # a hostile file fails a decoder in any way
        raise _unreadable(
            tr("The picture of the handwriting is not a PNG or JPEG file that can be read.")
        ) from error
    return _as_ink(_trimmed(plain))


def shown_picture(content: bytes) -> PagePicture:
    """Return the picture in a PNG or JPEG file as a block shows it, for a screen.

    Raises:
        PictureUnreadableError: as ``handwriting_picture`` does.
    """
    ink = handwriting_picture(content)
    size = (ink.width_px, ink.height_px)
    image = Image.frombytes("L" if ink.is_grey else "RGB", size, ink.samples).convert("RGB")
    stride = ink.width_px * 4
    return PagePicture(*size, stride, image.tobytes("raw", "BGRX"))


def _assert_plausible(opened: Image.Image) -> None:
    largest = LARGEST_PX if opened.format == "PNG" else LARGEST_JPEG_PX
    if opened.width * opened.height > largest:
        raise _unreadable(tr("The picture of the handwriting has too many pixels."))
    if min(opened.size) < SMALLEST_SIDE_PX or opened.width * opened.height < SMALLEST_PX:
        raise _unreadable(tr("The picture of the handwriting is too small to be seen."))
    # Photographs of some telephones hold a second picture, which is none of an animation.
    if opened.format == "PNG" and getattr(opened, "is_animated", False):
        raise _unreadable(tr("The picture of the handwriting moves."))


def _upright(opened: Image.Image) -> Image.Image:
    opened.load()
    try:
        upright: Image.Image = ImageOps.exif_transpose(opened)
    except Exception:  # noqa: BLE001  (a remark that cannot be read turns no picture)
        return opened
    return upright


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode in _DEEP_GREY:
        return image.convert("I").point(lambda shade: shade / 256).convert("L")
    if image.mode in _WITH_ALPHA or "transparency" in image.info:
        layered = image.convert("RGBA")
        ground = Image.new("RGBA", layered.size, "white")
        return Image.alpha_composite(ground, layered).convert("RGB")
    return image.convert("RGB")


def _trimmed(image: Image.Image) -> Image.Image:
    ink = ImageOps.invert(image.convert("L")).point([int(255 - n < _PAPER) for n in range(256)])
    box = ink.getbbox()
    if box is None:
        raise _unreadable(tr("The picture of the handwriting shows nothing but paper."))
    return image.crop(box)


def _as_ink(image: Image.Image) -> InkPicture:
    image.thumbnail(LARGEST_SIZE_PX, Image.Resampling.LANCZOS, reducing_gap=3.0)
    if min(image.size) < SMALLEST_SIDE_PX:
        raise _unreadable(tr("The picture of the handwriting is too narrow to be seen."))
    if image.mode == "RGB" and not _has_colour(image):
        image = image.convert("L")
    return InkPicture(image.tobytes(), image.width, image.height, is_grey=image.mode == "L")


def _has_colour(image: Image.Image) -> bool:
    red, green, blue = image.split()
    return any(ImageChops.difference(green, band).getbbox() for band in (red, blue))


def _unreadable(what: str) -> PictureUnreadableError:
    return PictureUnreadableError(
        what,
        safe=tr("Nothing was signed, and the file is unchanged."),
        next_step=tr("Choose a PNG or JPEG picture of the handwriting, or sign without one."),
    )
