"""Pictures of a handwriting as people bring them, and some with one thing wrong."""

import math
import struct
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw

SECRET = b"Rua do Segredo 7, telephone of Jo"
_BLUE, _WHITE = (20, 30, 120), (255, 255, 255)


def scribble(mode: str = "RGB", size: tuple[int, int] = (600, 200)) -> Image.Image:
    """Return a line drawn by nobody, dark blue on white, or on nothing where *mode* can say so."""
    has_alpha = mode in {"RGBA", "LA"}
    ground = (*_WHITE, 0) if has_alpha else _WHITE
    image = Image.new("RGBA" if has_alpha else "RGB", size, ground)
    width, height = size
    points = [
        (width * (0.1 + 0.8 * n / 200), height * (0.5 + 0.35 * math.sin(n / 9) * math.cos(n / 40)))
        for n in range(201)
    ]
    ImageDraw.Draw(image).line(points, fill=_BLUE, width=max(1, height // 30))
    return image if image.mode == mode else image.convert(mode)


def saved(image: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    """Return *image* as a file."""
    output = BytesIO()
    image.save(output, kind, **options)
    return output.getvalue()


def png(width: int, height: int, bits: int, colour: int, rows: bytes, *more: bytes) -> bytes:
    """Return a PNG file (ISO/IEC 15948) with that header and those rows, packed."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        checksum = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + checksum

    header = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", header),
            *(chunk(each[:4], each[4:]) for each in more),
            chunk(b"IDAT", zlib.compress(rows)),
            chunk(b"IEND", b""),
        )
    )


def _deep_colour() -> bytes:
    row = b"".join(struct.pack(">HHH", n % 7 * 9000, 2000, 60000) for n in range(300))
    return png(300, 100, 16, 2, (b"\0" + row) * 100)


def _deep_grey() -> bytes:
    image = Image.new("I;16", (300, 100), 65535)
    for x in range(40, 260):
        image.putpixel((x, 20 + x % 60), 1200)
    return saved(image)


def _turned() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by a quarter
    exif[0x010E] = SECRET.decode()
    exif[0x013B] = SECRET.decode()
    exif.get_ifd(0x8825)[0x001D] = "2026:11:23"  # day at a place
    return saved(scribble(size=(200, 600)), "JPEG", exif=exif, comment=SECRET)


def _remarks_in_png() -> bytes:
    from PIL.PngImagePlugin import PngInfo

    remarks = PngInfo()
    remarks.add_text("Author", SECRET.decode())
    remarks.add_itxt("XML:com.adobe.xmp", SECRET.decode())
    return saved(scribble(), pnginfo=remarks)


def _unreadable_exif() -> bytes:
    return saved(scribble(), "JPEG", exif=b"Exif\0\0MM\0*\0\0\xff\xff" + b"\xff" * 40)


FIT: Mapping[str, Callable[[], bytes]] = {
    "colour": lambda: saved(scribble()),
    "grey": lambda: saved(scribble("L")),
    "black-and-white": lambda: saved(scribble("1")),
    "palette": lambda: saved(scribble("P")),
    "palette-with-a-transparent-colour": lambda: saved(scribble("RGBA").quantize(8), optimize=True),
    "transparent": lambda: saved(scribble("RGBA")),
    "transparent-grey": lambda: saved(scribble("LA")),
    "white-said-to-be-transparent": lambda: saved(scribble("L"), transparency=255),
    "jpeg": lambda: saved(scribble(), "JPEG"),
    "grey-jpeg": lambda: saved(scribble("L"), "JPEG"),
    "cmyk-jpeg": lambda: saved(scribble("CMYK"), "JPEG"),
    "sixteen-bits-grey": _deep_grey,
    "sixteen-bits-colour": _deep_colour,
    "turned-with-remarks": _turned,
    "remarks-in-png": _remarks_in_png,
    "remarks-that-cannot-be-read": _unreadable_exif,
    "profile-that-is-none": lambda: saved(scribble(), icc_profile=b"no profile " + SECRET),
    "two-in-one-photograph": lambda: saved(
        scribble(), "MPO", save_all=True, append_images=[scribble()]
    ),
    "wide": lambda: saved(scribble(size=(4000, 200))),
    "photograph": lambda: saved(Image.effect_noise((2400, 1200), 90).convert("RGB"), "JPEG"),
}

UNFIT: Mapping[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "plain-text": lambda: b"Eleni Papadopoulou",
    "a-pdf": lambda: b"%PDF-1.7\n%%EOF\n",
    "vector-graphics": lambda: (
        b"<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0L9 9'/></svg>"
    ),
    "gif": lambda: saved(scribble("P"), "GIF"),
    "tiff": lambda: saved(scribble(), "TIFF"),
    "truncated": lambda: saved(scribble())[:600],
    "truncated-jpeg": lambda: saved(scribble(), "JPEG")[:900],
    "checksum-wrong": lambda: saved(scribble()).replace(b"IDAT", b"IDAT\xff", 1),
    "animated": lambda: saved(
        scribble(), save_all=True, append_images=[scribble("L").convert("RGB").rotate(180)]
    ),
    "one-pixel": lambda: saved(Image.new("L", (1, 1), 0)),
    "one-row": lambda: saved(Image.new("L", (600, 1), 0)),
    "a-hair": lambda: saved(scribble(size=(9000, 30))),
    "a-pole": lambda: saved(scribble(size=(30, 9000))),
    "blank": lambda: saved(Image.new("RGB", (600, 200), _WHITE)),
    "wholly-transparent": lambda: saved(Image.new("RGBA", (600, 200), (0, 0, 0, 0))),
    "four-thousand-million-pixels": lambda: png(65535, 65535, 8, 0, bytes(1000)),
    "as-many-pixels-as-a-number-holds": lambda: png(0x7FFFFFFF, 0x7FFFFFFF, 8, 2, b""),
    "no-pixels": lambda: png(0, 0, 8, 0, b""),
    "remark-that-swells": lambda: png(
        300, 100, 8, 0, bytes(301) * 100, b"zTXtremark\0\0" + zlib.compress(bytes(200_000_000), 1)
    ),
    "too-many-bytes": lambda: saved(scribble()) + bytes(20_000_000),
}
