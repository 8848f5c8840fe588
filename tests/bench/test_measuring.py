"""The measures themselves: fair turns, right arithmetic, a peer that draws the same words."""

import json
import re

import pypdfium2
import pytest

from aicode_desktop.check.examples import examples
from aicode_desktop.model.codec import decode
from tests.bench import bare_document
from tests.bench.documents import rendered, sheet_and_blocks
from tests.bench.figures import Figure, as_json, as_table, percentile_95, taking_turns


def test_both_sides_take_turns_and_the_first_round_does_not_count() -> None:
    figures = iter([99.0, 88.0, 3.0, 10.0, 1.0, 30.0, 2.0, 20.0])

    medians = taking_turns(lambda: next(figures), lambda: next(figures), rounds=3)

    assert medians == (2.0, 20.0)
    assert list(figures) == []


def test_one_slow_keystroke_in_forty_is_beyond_the_95th_percentile() -> None:
    assert percentile_95([10.0] * 39 + [500.0]) == pytest.approx(10.0)


def test_a_figure_tells_its_ratio_and_whether_it_holds() -> None:
    within = Figure("a", "b", 20.0, 10.0, "ms", 2.0)
    over = Figure("c", "d", 21.0, 10.0, "ms", 2.0)

    assert [(line["ratio"], line["holds"]) for line in json.loads(as_json([within, over]))] == [
        (2.0, True),
        (2.1, False),
    ]
    assert re.search(r"^c .*2\.10 × +2\.0 × +over$", as_table([within, over]), re.MULTILINE)


def words_in(pdf: bytes) -> set[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        text = " ".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    return set(re.findall(r"[^\W\d_]{3,}", text))


def test_the_peer_draws_the_same_words() -> None:
    draft = decode(examples()[0].read_bytes())
    ours = words_in(rendered(draft).pdf)

    assert len(ours) > 100
    assert len(ours - words_in(bare_document.draw(*sheet_and_blocks(draft)))) <= 5  # hyphenation
