import io

import pikepdf
import pytest

from aicode_desktop.render.sameness import shows_the_same
from tests import hostile_signed
from tests.documents import example, rendered, signed

UNSIGNED = rendered(example()).pdf
SIGNED = signed(rendered(example())).pdf


def test_a_signed_document_still_shows_the_pages_that_were_signed() -> None:
    assert shows_the_same(UNSIGNED, UNSIGNED)
    assert shows_the_same(UNSIGNED, SIGNED)


@pytest.mark.parametrize("change", ["page-added", "page-content-replaced"])
def test_pages_that_were_changed_by_an_addition_are_not_the_same(change: str) -> None:
    changed = hostile_signed.SOUND_BYTES_BUT_ADDED_TO[change](SIGNED)

    assert changed.startswith(UNSIGNED)
    assert not shows_the_same(UNSIGNED, changed)


def test_a_font_that_was_exchanged_makes_another_page() -> None:
    changed = _with_another(SIGNED, "/FontFile2")

    assert not shows_the_same(UNSIGNED, changed)


def test_a_file_that_only_looks_alike_is_left_to_a_closer_look() -> None:
    rewritten = io.BytesIO()
    with pikepdf.open(io.BytesIO(UNSIGNED)) as opened:
        opened.save(rewritten)

    assert not shows_the_same(UNSIGNED, rewritten.getvalue())


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", UNSIGNED[: len(UNSIGNED) // 2]])
def test_what_is_no_whole_file_is_never_the_same(content: bytes) -> None:
    assert not shows_the_same(UNSIGNED, content)


def _with_another(pdf: bytes, key: str) -> bytes:
    """Return *pdf* with an increment that puts an empty stream in place of the first *key*."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        number = next(
            thing[key].objgen[0]
            for thing in opened.objects
            if isinstance(thing, pikepdf.Dictionary) and key in thing
        )
        size, root = int(opened.trailer.Size), opened.Root.objgen[0]
    previous = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
    offset = len(pdf) + 1
    thing = b"%d 0 obj\n<</Length 0>>\nstream\n\nendstream\nendobj\n" % number
    table = b"xref\n%d 1\n%010d 00000 n \ntrailer\n<</Size %d/Root %d 0 R/Prev %d>>\n" % (
        number,
        offset,
        size,
        root,
        previous,
    )
    start = offset + len(thing)
    return pdf + b"\n" + thing + table + b"startxref\n%d\n%%%%EOF\n" % start
