from io import BytesIO

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.render.engine.objects import ObjectFile, number, text_string


@given(st.text(st.characters(codec="utf-16"), max_size=40))
def test_a_text_string_is_read_back_as_it_was(text: str) -> None:
    assert str(pikepdf.Object.parse(text_string(text).encode("ascii"))) == text


@pytest.mark.parametrize(
    ("value", "written"), [(0.0, "0"), (470.56, "470.56"), (-0.004, "0"), (1 / 3, "0.33")]
)
def test_a_number_has_two_decimals_at_most(value: float, written: str) -> None:
    assert number(value) == written


def test_a_file_is_one_that_qpdf_reads_without_repair() -> None:
    objects = ObjectFile()
    tree = objects.reserve()
    content = objects.add_stream("", b"BT ET")
    page = objects.add(
        f"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 9 9]/Resources<<>>/Contents {content} 0 R>>"
    )
    objects.put(tree, f"<</Type/Pages/Count 1/Kids[{page} 0 R]>>")
    root = objects.add(f"<</Type/Catalog/Pages {tree} 0 R>>")

    with pikepdf.open(BytesIO(objects.written({"Root": root})), attempt_recovery=False) as pdf:
        assert pdf.pages[0].Contents.read_bytes() == b"BT ET"
        assert pdf.get_warnings() == []
