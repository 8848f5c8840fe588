"""Pages as pictures and as plain text, drawn by pypdfium2.

One ``Pages`` belongs to the thread that opened it. Promises nothing about files that others made:
they are drawn as PDFium draws them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

import pypdfium2

from aicode_desktop.errors import DocumentUnreadableError
from aicode_desktop.model.page_places import Box, PrintedLine
from aicode_desktop.model.picture import PagePicture
from aicode_desktop.words import tr

__all__ = ["PagePicture", "Pages", "open_pages"]

LARGEST_PICTURE_PX = 100_000_000
_MOST_STRETCHES_ON_PAGE = 4_000  # of text; each is looked for in all of the page
_MOST_STRETCHES = 40_000  # in all that one reader of a document asks for
_WHITE = (255, 255, 255, 255)


class Pages:
    """The pages of one PDF."""

    def __init__(self, pdf: bytes) -> None:
        with _errors_translated():
            self._document = pypdfium2.PdfDocument(pdf)
            self._document.init_forms()
            self.page_count: int = len(self._document)
        self._stretches_left = _MOST_STRETCHES

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def size_pt(self, page: int) -> tuple[float, float]:
        """Return width and height of a page, counted from 0, in points."""
        with _errors_translated():
            width, height = self._document.get_page_size(page)
        return float(width), float(height)

    def picture(self, page: int, *, scale: float, with_annotations: bool = True) -> PagePicture:
        """Return a page as it looks; at *scale* 1 a point is a pixel."""
        width, height = self.size_pt(page)
        if width * height * scale * scale > LARGEST_PICTURE_PX:
            raise _unreadable()
        with _errors_translated():
            opened = self._document[page]
            try:
                bitmap = opened.render(
                    scale=scale,
                    fill_color=_WHITE,
                    force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRA,
                    may_draw_forms=with_annotations,
                    draw_annots=with_annotations,
                )
                picture = PagePicture(
                    bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer)
                )
                bitmap.close()
            finally:
                opened.close()
        return picture

    def text(self, page: int) -> str:
        """Return the text that a page's content draws, without that of its annotations."""
        with _errors_translated():
            opened = self._document[page]
            try:
                text_page = opened.get_textpage()
                text = str(text_page.get_text_bounded())
                text_page.close()
            finally:
                opened.close()
        return text

    def lines(self, page: int) -> list[PrintedLine]:
        """Return the stretches of text that a page's content draws, each with its place."""
        _, height = self.size_pt(page)
        with _errors_translated():
            opened = self._document[page]
            try:
                text_page = opened.get_textpage()
                found = []
                count = text_page.count_rects()
                self._stretches_left -= count
                if count > _MOST_STRETCHES_ON_PAGE or self._stretches_left < 0:
                    raise _unreadable()
                for index in range(count):
                    left, bottom, right, top = text_page.get_rect(index)
                    text = str(text_page.get_text_bounded(left, bottom, right, top)).strip()
                    found.append(PrintedLine(Box(left, height - top, right, height - bottom), text))
                text_page.close()
            finally:
                opened.close()
        return found

    def close(self) -> None:
        """Let go of the document."""
        self._document.close()


def open_pages(pdf: bytes) -> Pages:
    """Return the pages of *pdf*; close them afterwards, or use them in ``with``.

    Raises:
        DocumentUnreadableError: it is no PDF that can be drawn.
    """
    return Pages(pdf)


@contextmanager
def _errors_translated() -> Iterator[None]:
    try:
        yield
    except (pypdfium2.PdfiumError, IndexError, ValueError, OverflowError, MemoryError) as error:
        raise _locked() if "password" in str(error).lower() else _unreadable() from error


def _locked() -> DocumentUnreadableError:
    return DocumentUnreadableError(
        tr("The pages of this file cannot be shown: it is protected by a password."),
        safe=tr("The file was not changed."),
        next_step=tr("Save it without a password, or ask for a copy without one."),
    )


def _unreadable() -> DocumentUnreadableError:
    return DocumentUnreadableError(
        tr("The pages of this file cannot be shown."),
        safe=tr("The file was not changed."),
        next_step=tr("Check that it is a PDF and that it was copied completely."),
    )
