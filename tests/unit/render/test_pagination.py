import itertools

from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.render.engine.pagination import pages_of
from aicode_desktop.render.engine.setting import compose
from aicode_desktop.render.engine.strips import Rule, Strip, Words
from aicode_desktop.render.engine.vocabulary import (
    Column,
    FieldRow,
    Heading,
    Paragraph,
    Row,
    SignatureBlock,
    SignaturePanel,
    Table,
)

STRIPS = st.lists(
    st.builds(
        Strip,
        st.floats(1, 60),
        space_before=st.floats(0, 20),
        keeps_with_next=st.booleans(),
    ),
    max_size=80,
)
PAGE_PT = 300.0


@given(STRIPS)
def test_every_strip_stands_once_in_order_and_on_the_page(strips: list[Strip]) -> None:
    pages = pages_of(strips, height_pt=PAGE_PT)

    assert [strip.height for page in pages for _, strip in page] == [s.height for s in strips]
    for page in pages:
        ends = [(top, top + strip.height) for top, strip in page]
        assert all(end <= PAGE_PT for _, end in ends)
        assert all(end <= begin for (_, end), (begin, _) in itertools.pairwise(ends))


def test_what_keeps_together_goes_to_the_next_page_together() -> None:
    filler, heading, text = Strip(250), Strip(20, keeps_with_next=True), Strip(40)

    pages = pages_of([filler, heading, text], height_pt=PAGE_PT)

    assert [len(page) for page in pages] == [1, 2]


def test_what_is_longer_than_a_page_is_broken_all_the_same() -> None:
    pages = pages_of([Strip(100, keeps_with_next=True) for _ in range(7)], height_pt=PAGE_PT)

    assert [len(page) for page in pages] == [3, 3, 1]


def test_a_page_begins_without_space_and_without_a_line_that_only_separates() -> None:
    rule = Rule(0, 0, 10, 1, "0 0 0", only_separates=True)
    second = Strip(100, [rule], space_before=30)

    pages = pages_of([Strip(250), second], height_pt=PAGE_PT)

    top, strip = pages[1][0]
    assert (top, strip.pieces) == (0.0, [])


def test_a_paragraph_leaves_no_line_alone() -> None:
    strips = compose([Paragraph("word " * 400)]).strips

    for filled in range(0, 280, 7):
        for page in pages_of([Strip(filled), *strips], height_pt=PAGE_PT)[:-1]:
            lines = [strip for _, strip in page if strip in strips or strip.pieces]
            assert len(lines) != 1


def test_a_heading_never_stands_at_the_foot_of_a_page() -> None:
    strips = compose([Heading("Statements", "7"), Paragraph("One line.")]).strips

    for filled in range(200, 300):
        pages = pages_of([Strip(filled), *strips], height_pt=PAGE_PT)
        assert len(pages[-1]) != 1 or len(pages) == 1


def test_the_column_headings_are_repeated_as_an_artifact() -> None:
    table = Table((Column("Model", 1.0),), tuple(Row((f"Maré {n}",)) for n in range(40)))
    pages = pages_of(compose([Heading("Models"), table]).strips, height_pt=PAGE_PT)

    assert len(pages) > 2
    for page in pages[1:]:
        head = page[0][1].pieces[0]
        assert isinstance(head, Words)
        assert (head.text, head.node) == ("Model", None)


def test_no_row_of_a_table_is_left_alone_with_its_headings() -> None:
    table = Table((Column("Model", 1.0),), tuple(Row((f"Maré {n}",)) for n in range(4)))
    strips = compose([table]).strips

    for filled in range(150, 300, 3):
        pages = pages_of([Strip(filled), *strips], height_pt=PAGE_PT)
        rows = [
            sum(
                isinstance(p, Words) and p.text.startswith("Maré")
                for _, s in page
                for p in s.pieces
            )
            for page in pages
        ]
        assert 1 not in rows


def test_a_signature_stands_with_the_words_before_it() -> None:
    panel = SignaturePanel("Signature", "Nikos Vasileiou", ("Director", "Not yet signed"))
    strips = compose(
        [
            Heading("Place and signature", "8"),
            FieldRow("Place", ("Athens",)),
            SignatureBlock("Signature1", "Signature", panel),
        ]
    ).strips

    for filled in range(100, 300, 5):
        assert len(pages_of([Strip(filled), *strips], height_pt=PAGE_PT)[-1]) in {3, 4}
