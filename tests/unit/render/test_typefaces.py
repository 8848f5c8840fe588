import pytest

from aicode_desktop import bundled
from aicode_desktop.render.engine.typefaces import Typeface, typeface

SHIPPED = sorted(path.stem for path in bundled.path("fonts").glob("*.ttf"))


@pytest.fixture(scope="module", params=SHIPPED)
def shipped(request: pytest.FixtureRequest) -> Typeface:
    return typeface(request.param)


def test_a_face_has_the_letters_of_its_cmap_and_no_others(shipped: Typeface) -> None:
    assert shipped.has("A")
    assert not shipped.has("\U0010fffd")
    assert ord("A") in set(shipped.code_points())


def test_widths_and_outlines_are_those_of_a_typeface(shipped: Typeface) -> None:
    box, small = shipped.box("W"), shipped.box("i")

    assert shipped.width("W") > shipped.width("i") > 0
    assert box is not None
    assert small is not None
    assert 600 < box.top < 800
    assert box.right - box.left > small.right - small.left
    assert shipped.box(" ") is None


def test_a_face_is_read_once() -> None:
    assert typeface(SHIPPED[0]) is typeface(SHIPPED[0])
