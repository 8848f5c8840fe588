"""Pages as pictures, held against approved ones; ``dev.py golden`` rewrites them."""

import os
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.render.pictures import PagePicture, open_pages
from tests import documents
from tests.documents import example, rendered

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "documents"
SCALE = 0.7
SHADES = 16
DIFFERENCE_SEEN = 0.02  # mean of 255 shades; one word exchanged for another of its length is more
DOCUMENTS = {
    "all-chapters-form": lambda: rendered(example("all-chapters-systemic-risk")).pdf,
    "joint-specimen": lambda: (
        rendered(example("joint-signatories-outside-the-union"), DocumentKind.SPECIMEN).pdf
    ),
    "joint-signed": lambda: (
        documents.signed(rendered(example("joint-signatories-outside-the-union"))).pdf
    ),
    "blank-draft": lambda: rendered(documents.blank(), DocumentKind.DRAFT).pdf,
    "letter-paper": lambda: rendered(documents.on_letter_paper()).pdf,
    "marks-and-fallback": lambda: (
        rendered(
            documents.with_name("北京智能 x\u0301 Ḿ\u0304 q\u0323\u0304 i\u0307\u0301 Ω\u0308")
        ).pdf
    ),
}


def pages_of(pdf: bytes) -> list[Image.Image]:
    with open_pages(pdf) as pages:
        return [_grey(pages.picture(page, scale=SCALE)) for page in range(pages.page_count)]


def _grey(picture: PagePicture) -> Image.Image:
    size = (picture.width_px, picture.height_px)
    colour = Image.frombytes("RGBA", size, picture.bgra, "raw", "BGRA", picture.stride)
    step = 255 // (SHADES - 1)
    return colour.convert("L").point([shade // step * step for shade in range(256)])


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_pages_look_as_they_were_approved(name: str, tmp_path: Path) -> None:
    pages = pages_of(DOCUMENTS[name]())
    files = [GOLDEN / f"{name}-{number}.png" for number in range(1, len(pages) + 1)]
    if os.environ.get("REWRITE_GOLDEN"):
        GOLDEN.mkdir(parents=True, exist_ok=True)
        for file, page in zip(files, pages, strict=True):
            page.save(file, optimize=True)

    assert sorted(GOLDEN.glob(f"{name}-*.png")) == files
    for file, page in zip(files, pages, strict=True):
        page.save(tmp_path / file.name)
        with Image.open(file) as approved:
            assert approved.size == page.size
            difference = ImageChops.difference(approved, page)
        assert ImageStat.Stat(difference).mean[0] < DIFFERENCE_SEEN, (
            f"{file.name} looks different; what it looks like now is in {tmp_path}"
        )


def test_one_word_exchanged_for_another_is_seen() -> None:
    (before, after) = (
        pages_of(rendered(documents.with_place(place)).pdf)[1] for place in ("Lisboa", "Lisbon")
    )

    assert ImageStat.Stat(ImageChops.difference(before, after)).mean[0] > DIFFERENCE_SEEN
