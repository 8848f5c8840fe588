from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from aicode_desktop.errors import AicodeError, DocumentUnreadableError
from aicode_desktop.render.pictures import open_pages
from tests import hostile_signed
from tests.documents import example, rendered


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return rendered(example()).pdf


def test_a_page_becomes_pixels_at_the_scale_asked_for(pdf: bytes) -> None:
    with open_pages(pdf) as pages:
        picture = pages.picture(0, scale=2.0)

    assert (picture.width_px, picture.height_px) == (1191, 1684)
    assert picture.stride >= picture.width_px * 4
    assert len(picture.bgra) == picture.stride * picture.height_px
    assert picture.bgra[:4] == b"\xff\xff\xff\xff"
    assert b"\x00" * 3 not in picture.bgra[3::4], "every pixel is opaque"


def test_signature_blocks_are_seen_but_are_no_text_of_the_page(pdf: bytes) -> None:
    with open_pages(pdf) as pages:
        seen = pages.picture(1, scale=1.0)
        bare = pages.picture(1, scale=1.0, with_annotations=False)

        assert seen.bgra != bare.bgra
        assert "Not yet signed" not in pages.text(1)


def test_pages_can_be_drawn_again_and_again(pdf: bytes) -> None:
    with open_pages(pdf) as pages:
        assert pages.picture(1, scale=0.5) == pages.picture(1, scale=0.5)


@given(st.binary(max_size=200))
def test_what_is_no_pdf_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(AicodeError):
        open_pages(content)


def test_a_password_is_named_as_what_is_in_the_way() -> None:
    with pytest.raises(DocumentUnreadableError, match="protected by a password"):
        open_pages(hostile_signed.UNREADABLE["encrypted"](b""))


def test_a_page_that_is_not_there_and_a_picture_too_large_are_refused(pdf: bytes) -> None:
    with open_pages(pdf) as pages:
        with pytest.raises(DocumentUnreadableError):
            pages.size_pt(7)
        with pytest.raises(DocumentUnreadableError):
            pages.picture(0, scale=100.0)


def test_a_page_of_more_stretches_of_text_than_any_page_has_is_refused_at_once() -> None:
    written = BytesIO()
    canvas = Canvas(written, pageCompression=1)
    for number in range(5_000):
        canvas.drawString(number * 37 % 560, number * 53 % 800, "ab")
    canvas.showPage()
    canvas.save()
    with open_pages(written.getvalue()) as pages, pytest.raises(DocumentUnreadableError):
        pages.lines(0)
