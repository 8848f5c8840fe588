import pytest

from aicode_desktop import bundled
from aicode_desktop.render.engine.faces import face
from aicode_desktop.render.engine.truetype import TrueTypeFace

SHIPPED = sorted(path.stem for path in bundled.path("fonts").glob("*.ttf"))
LETTERS = "AaÄäΩωЖж.1"


@pytest.fixture(scope="module", params=SHIPPED)
def shipped(request: pytest.FixtureRequest) -> TrueTypeFace:
    return face(request.param)


def test_a_face_has_the_letters_of_its_cmap_and_no_others(shipped: TrueTypeFace) -> None:
    assert shipped.glyph("A")
    assert not shipped.glyph("\U0010fffd")
    assert any(ord("A") in block for block in shipped.code_points())


def test_widths_and_outlines_are_those_of_a_typeface(shipped: TrueTypeFace) -> None:
    wide, narrow = shipped.glyph("W"), shipped.glyph("i")
    box = shipped.box(wide)

    assert shipped.advance(wide) > shipped.advance(narrow) > 0
    assert box is not None
    assert box.top <= shipped.bounding_box.top
    assert box.top == pytest.approx(shipped.cap_height, rel=0.05)
    assert shipped.box(shipped.glyph(" ")) is None


def test_a_subset_is_a_font_with_the_same_glyphs_in_the_order_asked_for(
    shipped: TrueTypeFace, tmp_path_factory: pytest.TempPathFactory
) -> None:
    glyphs = [0, *(shipped.glyph(letter) for letter in LETTERS if shipped.glyph(letter))]
    file = tmp_path_factory.mktemp("subset") / "Subset.ttf"
    file.write_bytes(shipped.subset(glyphs))
    subset = TrueTypeFace(file)

    assert [subset.advance(at) for at in range(len(glyphs))] == [
        shipped.advance(glyph) for glyph in glyphs
    ]
    assert [subset.box(at) for at in range(len(glyphs))] == [shipped.box(g) for g in glyphs]


def test_a_subset_is_small_and_always_the_same(shipped: TrueTypeFace) -> None:
    glyphs = [0, *(shipped.glyph(letter) for letter in "Signatory Form")]

    assert len(shipped.subset(glyphs)) < 8_000
    assert shipped.subset(glyphs) == shipped.subset(glyphs)


def test_the_parts_of_a_composite_glyph_come_along() -> None:
    serif = face("NotoSerif-Regular")
    letter = serif.glyph("ǻ")
    alone, with_parts = serif.subset([0]), serif.subset([0, letter])

    # A reference to parts is some twenty bytes; the parts' outlines are several times that.
    assert len(with_parts) > len(alone) + 150
