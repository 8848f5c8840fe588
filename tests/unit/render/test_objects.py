import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.render.engine.objects import number, text_string


@given(st.text(st.characters(codec="utf-16"), max_size=40))
def test_a_text_string_is_read_back_as_it_was(text: str) -> None:
    assert str(pikepdf.Object.parse(text_string(text).encode("ascii"))) == text


@pytest.mark.parametrize(
    ("value", "written"), [(0.0, "0"), (470.56, "470.56"), (-0.004, "0"), (1 / 3, "0.33")]
)
def test_a_number_has_two_decimals_at_most(value: float, written: str) -> None:
    assert number(value) == written
