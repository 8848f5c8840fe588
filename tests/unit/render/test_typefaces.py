import pytest
from reportlab.pdfbase.ttfonts import TTFontFace

from aicode_desktop import bundled
from aicode_desktop.render.engine.typefaces import Typeface, typeface
from aicode_desktop.render.engine.whole_tables import WholeTablesFace

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


@pytest.mark.parametrize("name", SHIPPED)
def test_tables_read_whole_say_what_reportlab_reads_number_by_number(name: str) -> None:
    file = str(bundled.path("fonts", f"{name}.ttf"))
    expected, read = vars(TTFontFace(file)), vars(WholeTablesFace(file))

    of_shaping_and_reading = {"glyphToChar", "_pos", "_pdfScale"}
    assert expected.keys() - read.keys() <= of_shaping_and_reading
    assert {key: read[key] for key in expected.keys() - of_shaping_and_reading} == {
        key: expected[key] for key in expected.keys() - of_shaping_and_reading
    }


def test_a_face_of_another_make_is_left_to_reportlab(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aicode_desktop.render.engine.whole_tables._SEGMENTED_COVERAGE", 13)
    face = WholeTablesFace(str(bundled.path("fonts", f"{SHIPPED[0]}.ttf")))

    assert face.glyphToChar[face.charToGlyph[ord("A")]] == [ord("A")]
