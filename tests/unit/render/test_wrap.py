import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.render.engine import typography as type_
from aicode_desktop.render.engine.faces import legible
from aicode_desktop.render.engine.wrap import wrap
from tests.documents import TYPED


@given(st.lists(TYPED, max_size=8), st.floats(40, 400))
def test_lines_fit_and_together_are_the_text(texts: list[str], width_pt: float) -> None:
    text = legible(" ".join(texts))
    lines = wrap(text, type_.TEXT, width_pt)

    assert "".join(lines) == text
    for line in lines:
        is_one_letter = sum(not unicodedata.combining(c) for c in line.rstrip(" ")) <= 1
        assert type_.TEXT.width(line.rstrip(" ")) <= width_pt or is_one_letter


@given(st.text(alphabet="aé\u0301\u0323", max_size=200))
def test_no_line_begins_with_a_mark_that_belongs_to_the_letter_before(text: str) -> None:
    lines = wrap(legible("x" + text), type_.TEXT, 60.0)

    assert not any(line and unicodedata.combining(line[0]) for line in lines)


def test_a_broken_line_keeps_its_space_so_that_words_stay_apart() -> None:
    lines = wrap("General-purpose AI models with systemic risk", type_.TEXT, 100.0)

    assert len(lines) > 1
    assert all(line.endswith((" ", "-")) for line in lines[:-1])


def test_a_compound_is_broken_after_its_hyphen_but_a_date_is_not() -> None:
    assert wrap("General-purpose", type_.TEXT, 60.0) == ["General-", "purpose"]
    assert wrap("on 2026-11-23", type_.TEXT, 60.0) == ["on ", "2026-11-23"]


def test_han_characters_are_broken_between_but_not_before_a_full_stop() -> None:
    lines = wrap("北京智能语言。上海", type_.TEXT, 61.0)

    assert lines == ["北京智能语", "言。上海"]


@pytest.mark.parametrize("text", ["", "one"])
def test_what_fits_is_one_line(text: str) -> None:
    assert wrap(text, type_.TEXT, 100.0) == [text]
