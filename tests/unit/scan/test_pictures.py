import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from aicode_desktop.errors import DocumentUnreadableError
from aicode_desktop.scan.codes import codes_in
from aicode_desktop.scan.pictures import Picture, pictures_in

SIZE = (700, 900)


def packed(image: Image.Image, kind: str, **options: object) -> bytes:
    output = BytesIO()
    image.save(output, kind, **options)
    return output.getvalue()


def png_that_claims(width: int, height: int) -> bytes:
    def chunk(name: bytes, content: bytes) -> bytes:
        check = zlib.crc32(name + content)
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 99))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_pictures_of_every_usual_kind_are_read(kind: str, mode: str) -> None:
    colour = 200 if mode == "L" else (200, 10, 10)

    (picture,) = pictures_in("scan", packed(Image.new(mode, SIZE, colour), kind))

    assert picture.image.size == SIZE
    assert picture.is_grey is (mode == "L")


def test_a_colour_scan_without_colour_is_kept_in_grey() -> None:
    (picture,) = pictures_in("scan.png", packed(Image.new("RGB", SIZE, (90, 90, 90)), "PNG"))

    assert picture.is_grey


@pytest.mark.parametrize("mode", ["1", "P", "RGBA", "LA"])
def test_less_usual_pixels_are_read_too(mode: str) -> None:
    (picture,) = pictures_in("scan.png", packed(Image.new("L", SIZE, 255).convert(mode), "PNG"))

    assert picture.image.getpixel((5, 5)) == 255


def test_each_page_of_a_tiff_is_a_picture_of_its_own() -> None:
    first, second = Image.new("L", SIZE, 10), Image.new("L", SIZE, 20)
    content = packed(first, "TIFF", save_all=True, append_images=[second])

    pictures = list(pictures_in("scan.tif", content))

    assert [picture.source for picture in pictures] == ["scan.tif", "scan.tif, page 2"]
    assert [picture.image.getpixel((0, 0)) for picture in pictures] == [10, 20]


def test_a_picture_taken_sideways_is_upright_as_its_camera_says() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter (Exif 2.32, table 4)

    (picture,) = pictures_in("photo.jpg", packed(Image.new("L", SIZE), "JPEG", exif=exif))

    assert picture.image.size == (SIZE[1], SIZE[0])


def test_a_kept_picture_says_nothing_of_who_made_it() -> None:
    exif = Image.Exif()
    exif[0x013B] = "Secret Author"
    content = packed(Image.new("L", SIZE, 255), "JPEG", exif=exif)
    assert b"Secret Author" in content

    (picture,) = pictures_in("photo.jpg", content)

    assert b"Secret Author" not in picture.as_jpeg()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "not a picture"),
        (b"plain text", "not a picture"),
        (packed(Image.new("L", SIZE), "PNG")[:60], "not a picture"),
        (packed(Image.new("L", SIZE), "GIF"), "not a picture"),
        (png_that_claims(60_000, 60_000), "larger than a scan"),
        (packed(Image.new("L", (100, 100)), "PNG"), "too small"),
    ],
    ids=["empty", "text", "truncated", "gif", "bomb", "icon"],
)
def test_what_is_no_scan_is_refused_before_it_is_unpacked(content: bytes, why: str) -> None:
    with pytest.raises(DocumentUnreadableError, match=why):
        list(pictures_in("file", content))


def test_pages_without_end_are_not_counted_to_the_last() -> None:
    page = packed(Image.new("L", SIZE), "TIFF")
    start = int.from_bytes(page[4:8], "little")
    end = start + 2 + 12 * int.from_bytes(page[start : start + 2], "little")
    directory, first = page[start:end], len(page)  # TIFF 6.0, section 2
    after = [first + number * (len(directory) + 4) for number in range(1, 301)]
    more = b"".join(directory + place.to_bytes(4, "little") for place in after)
    content = page[:end] + first.to_bytes(4, "little") + page[end + 4 :] + more + b"\xff"

    with pytest.raises(DocumentUnreadableError, match="more pages than a form"):
        list(pictures_in("scan.tif", content))


def test_a_fine_scan_is_not_made_finer_to_look_for_its_code(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> Image.Image:
        raise AssertionError("four times the memory")

    monkeypatch.setattr(Image.Image, "resize", refuse)
    assert codes_in(Image.new("L", (4_000, 4_000), 255)) == []


def test_turning_loses_no_pixel() -> None:
    image = Image.effect_noise((60, 40), 40)
    turned = Picture("x", image).turned(1).turned(2).turned(1)

    assert turned.image.tobytes() == image.tobytes()
