"""A picture of a handwriting gives a clean mark or a reason, never a broken document."""

import re
import time
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ImageOps

from aicode_desktop.errors import PictureUnreadableError
from aicode_desktop.render.engine.panels import panel_lines, place_of_picture
from aicode_desktop.render.engine.typography import (
    SIGNATURE_BLOCK_HEIGHT_PT,
    SIGNATURE_BLOCK_WIDTH_PT,
)
from aicode_desktop.render.engine.vocabulary import InkPicture, SignaturePanel
from aicode_desktop.render.handwriting_picture import LARGEST_SIZE_PX, handwriting_picture
from aicode_desktop.render.mark import signature_mark
from aicode_desktop.render.pictures import open_pages
from tests import pki
from tests.documents import SIGNED_AT, example, rendered
from tests.hostile_pictures import FIT, SECRET, UNFIT, saved, scribble

README = Path(__file__).resolve().parents[2] / "fixtures" / "hostile" / "pictures" / "README.md"
SECONDS_FOR_ANY = 5.0


def mark(handwriting: bytes | None, *, specimen: bool = False) -> bytes:
    from aicode_desktop.sign.keyfile import open_key_file

    key = open_key_file(pki.signatory("Ana").p12(), name="k.p12", passphrase=pki.PASSPHRASE)
    return signature_mark(
        signatory=example().signatories[0],
        certificate=key.certificates()[0],
        place="Lisboa",
        at=SIGNED_AT,
        specimen=specimen,
        handwriting=handwriting,
    ).pdf


@pytest.mark.parametrize("name", FIT)
def test_an_odd_picture_becomes_plain_pixels(name: str) -> None:
    picture = handwriting_picture(FIT[name]())

    assert len(picture.samples) == picture.width_px * picture.height_px * (
        1 if picture.is_grey else 3
    )
    assert picture.width_px <= LARGEST_SIZE_PX[0]
    assert picture.height_px <= LARGEST_SIZE_PX[1]
    assert min(picture.samples) < 128
    assert max(picture.samples) > 128


@pytest.mark.parametrize("name", UNFIT)
def test_what_is_no_picture_to_show_is_refused_at_once_with_its_reason(name: str) -> None:
    content = UNFIT[name]()
    before = time.perf_counter()

    with pytest.raises(PictureUnreadableError) as refused:
        mark(content)

    assert time.perf_counter() - before < SECONDS_FOR_ANY
    assert "handwriting" in refused.value.what
    assert refused.value.safe == "Nothing was signed, and the file is unchanged."
    assert "PNG or JPEG" in refused.value.next_step


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("animated", "moves"),
        ("one-pixel", "too small"),
        ("blank", "nothing but paper"),
        ("wholly-transparent", "nothing but paper"),
        ("four-thousand-million-pixels", "too many pixels"),
        ("too-many-bytes", "larger than 20 MB"),
        ("truncated", "not a PNG or JPEG file"),
    ],
)
def test_the_reason_is_the_right_one(name: str, reason: str) -> None:
    with pytest.raises(PictureUnreadableError, match=reason):
        handwriting_picture(UNFIT[name]())


def test_the_readme_names_every_picture() -> None:
    named = re.findall(r"^\| `([^`]+)` \|", README.read_text(encoding="utf-8"), re.MULTILINE)

    assert named == list(UNFIT)


@settings(max_examples=60, deadline=timedelta(seconds=2))
@given(st.binary(max_size=200), st.integers(0, 2_000), st.sampled_from(["colour", "jpeg"]))
def test_a_damaged_picture_is_shown_or_refused(damage: bytes, at: int, name: str) -> None:
    whole = FIT[name]()
    try:
        picture = handwriting_picture(whole[:at] + damage + whole[at + len(damage) :])
    except PictureUnreadableError:
        return
    assert picture.samples


def test_a_picture_is_turned_as_the_telephone_says() -> None:
    picture = handwriting_picture(FIT["turned-with-remarks"]())

    assert picture.width_px > 2 * picture.height_px


def test_paper_around_the_ink_is_cut_off() -> None:
    sheet = scribble()
    large = ImageOps.expand(sheet, border=900, fill="white")

    assert handwriting_picture(saved(large)) == handwriting_picture(saved(sheet))


@pytest.mark.parametrize(
    ("name", "is_grey"), [("colour", False), ("grey", True), ("black-and-white", True)]
)
def test_ink_without_colour_is_grey(name: str, is_grey: bool) -> None:
    assert handwriting_picture(FIT[name]()).is_grey is is_grey


def test_the_mark_says_that_the_picture_is_decoration_and_keeps_its_words() -> None:
    with open_pages(mark(None)) as plain, open_pages(mark(FIT["colour"]())) as drawn:
        before, after = plain.text(0).split(), drawn.text(0).split()

    assert " ".join(after).endswith("Handwriting: decoration only")
    assert after[: len(before)] == before


def test_the_picture_is_in_the_mark_as_bare_samples() -> None:
    with pikepdf.open(BytesIO(mark(FIT["transparent"]()))) as opened:
        (picture,) = opened.pages[0].Resources.XObject.values()
        names = set(picture.keys())
        colours = picture.ColorSpace

    assert colours == "/DeviceRGB"
    assert names == {
        "/Type", "/Subtype", "/Width", "/Height", "/ColorSpace", "/BitsPerComponent", "/Filter",
        "/Length",
    }  # fmt: skip


@pytest.mark.parametrize("name", ["turned-with-remarks", "remarks-in-png"])
def test_nothing_that_a_picture_says_beside_its_pixels_gets_into_the_mark(name: str) -> None:
    content = FIT[name]()
    assert SECRET in content

    with pikepdf.open(BytesIO(mark(content))) as opened:
        everything = b"".join(
            each.read_bytes() + each.stream_dict.unparse()
            if isinstance(each, pikepdf.Stream)
            else each.unparse(resolved=True)
            for each in opened.objects
        )

    for told in (SECRET, b"Exif", b"JFIF", b"Pillow"):
        assert told not in everything


def test_the_same_picture_gives_the_same_mark() -> None:
    assert mark(FIT["jpeg"]()) == mark(FIT["jpeg"]())


def test_a_photograph_leaves_the_mark_small() -> None:
    assert len(mark(FIT["photograph"]())) < 700_000


names = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x17F), max_size=90)


@given(
    st.integers(1, 3_000), st.integers(1, 3_000), names, names, names,
    st.lists(names, min_size=3, max_size=5),
)  # fmt: skip
def test_the_picture_stands_in_the_block_and_touches_no_word(
    width: int, height: int, name: str, second: str, third: str, sides: list[str]
) -> None:
    picture = InkPicture(b"", width, height, is_grey=True)
    panel = SignaturePanel("Signature", name, (second, third), tuple(sides), picture)
    on_left, on_right = panel_lines(panel, has_picture=True)

    place = place_of_picture(picture, on_left, on_right)

    right, top = place.left + place.width, place.bottom + place.height
    assert 0 < place.left < right < SIGNATURE_BLOCK_WIDTH_PT
    assert 0 < place.bottom < top < SIGNATURE_BLOCK_HEIGHT_PT
    for line in (*on_left, *on_right):
        is_beside = right <= line.x or place.left >= line.x + line.style.width(line.text)
        assert is_beside or place.bottom >= line.bottom or top <= line.bottom or not line.text
        assert is_beside or top <= line.bottom or place.bottom >= line.top or not line.text


def test_without_a_picture_the_mark_is_what_it_was() -> None:
    with pikepdf.open(BytesIO(mark(None))) as opened:
        assert "/XObject" not in opened.pages[0].Resources
    assert "decoration" not in rendered(example()).pdf.decode("latin-1")
