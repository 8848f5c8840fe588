import io
from collections.abc import Callable

import pikepdf
import pytest

from aicode_desktop.errors import DocumentUnreadableError
from aicode_desktop.render import comparison
from aicode_desktop.render.form import render_pages
from aicode_desktop.render.reading import ReadDocument, content_of, read_and_compared
from aicode_desktop.render.sameness import shows_the_same
from tests import hostile_signed
from tests.documents import example, rendered, signed

SIGNED = signed(rendered(example())).pdf
PAGES = render_pages(content_of(SIGNED))
CHANGES = hostile_signed.SOUND_BYTES_BUT_ADDED_TO


def is_the_same(pdf: bytes) -> bool:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return shows_the_same(PAGES, opened)


def changed(pdf: bytes, change: Callable[[pikepdf.Pdf], object]) -> bytes:
    """Return *pdf* after *change*, written anew as a whole."""
    output = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        change(opened)
        opened.save(output)
    return output.getvalue()


def test_a_signed_document_still_shows_the_pages_that_its_data_gives() -> None:
    assert is_the_same(SIGNED)


def test_a_file_that_another_program_wrote_anew_shows_the_same_pages() -> None:
    with pikepdf.open(io.BytesIO(SIGNED)) as opened:
        rewritten = io.BytesIO()
        opened.save(
            rewritten,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            compress_streams=False,
        )

    assert is_the_same(rewritten.getvalue())


@pytest.mark.parametrize("change", ["page-added", "page-content-replaced"])
def test_pages_that_were_changed_by_an_addition_are_not_the_same(change: str) -> None:
    assert not is_the_same(CHANGES[change](SIGNED))


def _font_emptied(opened: pikepdf.Pdf) -> None:
    _fonts(opened)[0].FontDescriptor.FontFile2.write(b"")


def _fonts_exchanged(opened: pikepdf.Pdf) -> None:
    first, second = _fonts(opened)[:2]
    first.FontDescriptor.FontFile2, second.FontDescriptor.FontFile2 = (
        second.FontDescriptor.FontFile2,
        first.FontDescriptor.FontFile2,
    )


def _width_changed(opened: pikepdf.Pdf) -> None:
    _fonts(opened)[0].Widths[3] = 1


def _page_turned(opened: pikepdf.Pdf) -> None:
    opened.pages[0].obj.Rotate = 180


def _page_cropped(opened: pikepdf.Pdf) -> None:
    opened.pages[0].obj.CropBox = pikepdf.Array([0, 0, 300, 300])


def _pages_exchanged(opened: pikepdf.Pdf) -> None:
    kids = opened.Root.Pages.Kids
    opened.Root.Pages.Kids = pikepdf.Array([kids[1], kids[0]])


def _layer_added(opened: pikepdf.Pdf) -> None:
    opened.Root.OCProperties = pikepdf.Dictionary(OCGs=pikepdf.Array())


def _line_added(opened: pikepdf.Pdf) -> None:
    contents = opened.pages[0].obj.Contents
    contents.write(contents.read_bytes() + b"\n0 0 m 9 9 l S")


def _fonts(opened: pikepdf.Pdf) -> list[pikepdf.Object]:
    return list(opened.pages[0].obj.Resources.Font.values())


@pytest.mark.parametrize(
    "change",
    [
        _font_emptied,
        _fonts_exchanged,
        _width_changed,
        _page_turned,
        _page_cropped,
        _pages_exchanged,
        _layer_added,
        _line_added,
    ],
)
def test_whatever_changes_the_look_of_a_page_makes_it_another(
    change: Callable[[pikepdf.Pdf], object],
) -> None:
    assert not is_the_same(changed(SIGNED, change))


def test_a_file_that_had_to_be_repaired_is_left_to_a_closer_look() -> None:
    at = SIGNED.rindex(b"startxref") + len(b"startxref\n")
    damaged = SIGNED[:at] + b"7" + SIGNED[at:]

    with pikepdf.open(io.BytesIO(damaged), suppress_warnings=True) as opened:
        assert not shows_the_same(PAGES, opened)


def test_what_is_no_file_is_never_the_same() -> None:
    with pikepdf.open(io.BytesIO(SIGNED)) as opened:
        assert not shows_the_same(b"", opened)


@pytest.mark.parametrize("change", [None, *CHANGES])
def test_what_is_told_without_drawing_is_what_drawing_tells(
    change: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = SIGNED if change is None else CHANGES[change](SIGNED)
    told = outcome_of(pdf)

    monkeypatch.setattr(comparison, "shows_the_same", lambda *_: False)

    assert outcome_of(pdf) == told


def outcome_of(pdf: bytes) -> ReadDocument | str:
    try:
        return read_and_compared(pdf)
    except DocumentUnreadableError as error:
        return error.what
