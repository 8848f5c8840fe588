import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.render.engine.marks import has_marks, placements
from aicode_desktop.render.engine.typefaces import typeface

SERIF = "NotoSerif-Regular"
ACUTE, MACRON, DOT_BELOW = "\u0301", "\u0304", "\u0323"


@pytest.mark.parametrize("letter", ["x", "m", "W"])
def test_a_mark_stands_in_the_middle_of_its_letter(letter: str) -> None:
    base, mark = placements(letter + ACUTE, SERIF)
    serif = typeface(SERIF)
    box, outline = serif.box(letter), serif.box(ACUTE)

    assert box is not None
    assert outline is not None
    centre = serif.width(letter) + (outline.left + outline.right) / 2 + mark.right
    assert (base.text, base.right, base.up) == (letter, 0.0, 0.0)
    assert centre == pytest.approx((box.left + box.right) / 2)


def test_a_mark_is_raised_clear_of_a_capital_but_not_of_a_small_letter() -> None:
    small, capital = placements("x" + ACUTE, SERIF)[1], placements("X" + ACUTE, SERIF)[1]

    assert small.up == 0.0
    assert capital.up > 100


def test_marks_are_stacked_above_and_hang_below() -> None:
    _, first, second, below = placements("m" + MACRON + ACUTE + DOT_BELOW, SERIF)

    assert second.up > first.up
    assert below.up <= 0.0


@given(st.text(alphabet="aX \u0301\u0323\u0304", max_size=12))
def test_the_parts_together_are_the_text(text: str) -> None:
    assert "".join(part.text for part in placements(text, SERIF)) == text


def test_text_without_marks_takes_the_short_way() -> None:
    assert not has_marks("Žluťoučký")
    assert has_marks("x" + ACUTE)
