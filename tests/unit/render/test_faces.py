import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.render.engine import faces
from aicode_desktop.render.engine.faces import (
    REPLACEMENT,
    SANS,
    SERIF,
    SERIF_STRONG,
    drawn,
    legible,
    stack,
    undrawable_in,
)
from tests.documents import ALPHABETS


@pytest.mark.parametrize("language", ALPHABETS)
def test_the_main_family_alone_has_every_letter_of_the_union(language: str) -> None:
    for names in (SERIF, SERIF_STRONG, SANS):
        used = {name for name, _ in stack(names).runs(legible(ALPHABETS[language]))}
        assert used == {names[0]}


def test_han_characters_come_from_the_second_face() -> None:
    assert stack(SERIF).runs("Sophia 智能") == [
        ("NotoSerif-Regular", "Sophia "),
        ("NotoSansSC-Regular", "智能"),
    ]


@pytest.mark.parametrize(
    "character",
    [
        *"\u0627\u05d0\u0915\u0e01",  # Arabic, Hebrew, Devanagari, Thai: would need shaping
        *"\u200b\u200e\u00ad\ufeff\ufe0f",  # zero-width, direction, soft hyphen, selector
        *"\ue000\u0378\U0001f600",  # private, unassigned, an emoji no face has
    ],
)
def test_what_cannot_be_set_plainly_is_named_and_replaced_visibly(character: str) -> None:
    assert undrawable_in(f"a{character}b") == character
    assert drawn(f"a{character}b") == f"a{REPLACEMENT}b"


@pytest.mark.parametrize("character", [*"\x00\x1b\u202e\u2066", "\ud800"])
def test_what_no_draft_may_hold_is_left_out(character: str) -> None:
    assert drawn(f"a{character}b") == "ab"


def test_a_replacement_character_in_the_text_itself_is_damage() -> None:
    assert undrawable_in("a\ufffdb") == "\ufffd"


def test_each_undrawable_character_is_named_once_in_order() -> None:
    assert undrawable_in("\u05d0x\u0627\u05d0") == "\u05d0\u0627"


def test_letters_are_put_together_and_white_space_is_one_space() -> None:
    assert legible("  Cafe\u0301 \t\n du\u00a0Nord ") == "Café du\u00a0Nord"


@given(st.text())
def test_any_text_can_be_measured_and_drawn(text: str) -> None:
    serif = stack(SERIF)
    shown = drawn(text)

    assert serif.width(legible(text), 10.0) >= 0
    assert "".join(run for _, run in serif.runs(legible(text))) == shown
    assert all(faces.is_set_plainly(character) or character == REPLACEMENT for character in shown)


@given(st.text())
def test_what_is_legible_stays_as_it_is(text: str) -> None:
    assert legible(legible(text)) == legible(text)
    assert unicodedata.is_normalized("NFC", legible(text))
