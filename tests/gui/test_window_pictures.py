"""The main pages held against approved pictures; ``dev.py golden`` rewrites them.

Half as large and softened, so that another word or another version of Qt passes and a page that has
lost its layout, its type or its colours does not.
"""

import os
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat
from PySide6.QtCore import QBuffer, QByteArray, QIODevice

from aicode_desktop.gui.session import Place
from aicode_desktop.gui.theme import Scheme, Theme
from aicode_desktop.gui.window import Window
from aicode_desktop.workflow.journey import Step
from tests.gui.conftest import OpenWindow, example
from tests.gui.contact_sheet import settle

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "windows"
PLACES = (Step.PROVIDER, Step.CHAPTERS, Step.MODELS, Step.REVIEW, Place.SETTINGS)
SIZE = (680, 430)
COLOURS = 24
SOFTENED_BY = 2
DIFFERENCE_SEEN = 2.5  # mean of 255 shades


def picture_of(window: Window) -> Image.Image:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PPM")
    width, height = window.width(), window.height()
    pixels = bytes(content.data())[-width * height * 3 :]
    whole = Image.frombytes("RGB", (width, height), pixels)
    return whole.resize(SIZE, Image.Resampling.BOX)


def difference(one: Image.Image, other: Image.Image) -> float:
    soft = [each.convert("RGB").filter(ImageFilter.BoxBlur(SOFTENED_BY)) for each in (one, other)]
    bands: list[float] = ImageStat.Stat(ImageChops.difference(*soft)).mean
    return max(bands)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_pages_look_as_they_were_approved(
    open_window: OpenWindow, theme: Theme, scheme: Scheme, tmp_path: Path
) -> None:
    window = open_window(example("all-chapters-systemic-risk"))
    theme.ask_for(scheme)
    different = []
    for place in PLACES:
        window.go_to(place)
        settle(window)
        picture = picture_of(window)
        file = GOLDEN / f"{place.value}-{scheme.value}.png"
        if os.environ.get("REWRITE_GOLDEN"):
            GOLDEN.mkdir(parents=True, exist_ok=True)
            picture.quantize(COLOURS).save(file, optimize=True)
        with Image.open(file) as approved:
            seen = difference(approved, picture)
        if seen >= DIFFERENCE_SEEN:
            picture.save(tmp_path / file.name)
            different.append(f"{file.name} by {seen:.1f}; it is now as in {tmp_path}")
    assert not different


def test_a_page_without_its_layout_is_seen(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"))
    settle(window)
    before = picture_of(window)
    column = window.page.body.layout()
    assert column is not None
    column.setSpacing(40)
    settle(window)

    assert difference(before, picture_of(window)) > DIFFERENCE_SEEN


def test_other_colours_are_seen(open_window: OpenWindow, theme: Theme) -> None:
    window = open_window(example("all-chapters-systemic-risk"))
    settle(window)
    before = picture_of(window)
    theme.ask_for(Scheme.DARK)
    settle(window)

    assert difference(before, picture_of(window)) > DIFFERENCE_SEEN
