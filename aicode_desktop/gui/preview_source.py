"""Draws pages of the real document: the bytes that ``render`` makes, as pictures. Without Qt.

One object, used on one thread. It keeps the last document open, so that turning a page or zooming
does not set it anew.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aicode_desktop.model.draft import Draft

if TYPE_CHECKING:
    from aicode_desktop.render.pictures import PagePicture, Pages


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be seen: a draft, or the bytes of a document; a page from 0, and how large.

    ``width_px`` is the width of the picture in pixels of the screen.
    """

    document: Draft | bytes
    page: int
    width_px: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """One page as a picture, and where it stands in its document."""

    picture: "PagePicture"
    page: int
    page_count: int


class PreviewSource:
    """Draws what is wanted, setting the document anew only where it has changed."""

    def __init__(self) -> None:
        self._document: Draft | bytes | None = None
        self._pages: Pages | None = None

    def draw(self, wanted: Wanted) -> Drawn:
        """Return the picture of the wanted page, or of the last page where there are fewer.

        Raises:
            AicodeError: the document cannot be set or opened.
        """
        pages = self._opened(wanted.document)
        page = min(wanted.page, pages.page_count - 1)
        width_pt, _ = pages.size_pt(page)
        picture = pages.picture(page, scale=wanted.width_px / width_pt)
        return Drawn(picture=picture, page=page, page_count=pages.page_count)

    def close(self) -> None:
        """Let go of the open document."""
        if self._pages is not None:
            self._pages.close()
        self._pages = None
        self._document = None

    def _opened(self, document: Draft | bytes) -> "Pages":
        # Off the path to the first window: these bring reportlab and PDFium with them.
        from aicode_desktop.render.pictures import open_pages

        if self._pages is None or document != self._document:
            pages = open_pages(pdf_of(document))
            self.close()
            self._pages, self._document = pages, document
        return self._pages


def pdf_of(document: Draft | bytes) -> bytes:
    """Return the document as a PDF: made of a draft, or what it was given as."""
    return document if isinstance(document, bytes) else _set(document)


def _set(draft: Draft) -> bytes:
    from aicode_desktop.check.edition import code_of_practice
    from aicode_desktop.render.form import render_draft

    return render_draft(draft, code_of_practice(draft.edition)).pdf
