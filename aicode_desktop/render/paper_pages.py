"""The pages of a paper form as they were printed: what a scan is held against."""

from collections.abc import Iterator, Sequence

from aicode_desktop.errors import DocumentUnreadableError
from aicode_desktop.model.page_places import Box, HandwritingArea, PrintedLine
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.model.scan import FormPage
from aicode_desktop.render.engine.typography import (
    SIGNATURE_BLOCK_WIDTH_PT,
    SIGNATURE_PADDING_PT,
)
from aicode_desktop.render.form import render_content
from aicode_desktop.render.paper import page_code
from aicode_desktop.render.pictures import open_pages
from aicode_desktop.render.reading import content_of, differences, is_of_this_layout
from aicode_desktop.words import tr

_BLOCK_EDGE_PT = 8.0  # from the words at its head and foot


def printed_pages(pdf: bytes, *, dpi: int) -> tuple[DocumentContent, tuple[FormPage, ...]]:
    """Return what the paper form *pdf* says and how its pages look.

    Raises:
        DocumentUnreadableError: it is no paper form of this program, or not as it was made.
    """
    content = content_of(pdf)
    if content.kind is not DocumentKind.PAPER:
        raise _unreadable(tr("This PDF is not a form that was made to be signed on paper."))
    differing = differences(pdf, content)
    if differing:
        raise _unreadable(differing[0])
    made: tuple[HandwritingArea, ...] | None = None
    if is_of_this_layout(pdf):
        made = render_content(content).handwriting
    names = iter([signatory.name.strip() for signatory in content.draft.signatories])
    with open_pages(pdf) as pages:
        found = []
        for index in range(pages.page_count):
            width, height = pages.size_pt(index)
            lines = tuple(pages.lines(index))
            areas = areas_by_their_words(index + 1, lines, names) if made is None else made
            found.append(
                FormPage(
                    code=page_code(content, index + 1, pages.page_count),
                    width_pt=width,
                    height_pt=height,
                    picture=pages.picture(index, scale=dpi / 72),
                    handwriting=tuple(area for area in areas if area.page == index + 1),
                    lines=lines,
                )
            )
    return content, tuple(found)


def areas_by_their_words(
    page: int, lines: Sequence[PrintedLine], names: Iterator[str]
) -> tuple[HandwritingArea, ...]:
    """Return where somebody writes on a page that another version of the program set.

    Found by the words at the head and at the foot of a block, which every layout has.
    """
    heads = [line.box for line in lines if line.text == tr("Signature by hand")]
    feet = [line.box for line in lines if line.text == tr("Signature")]
    areas = []
    for head in heads:
        below = [foot for foot in feet if foot.top > head.bottom]
        if not below:
            continue
        left = head.left - SIGNATURE_PADDING_PT
        bottom = min(foot.bottom for foot in below) + _BLOCK_EDGE_PT
        box = Box(left, head.top - _BLOCK_EDGE_PT, left + SIGNATURE_BLOCK_WIDTH_PT, bottom)
        areas.append(HandwritingArea(page, box, next(names, "")))
    return tuple(areas)


def _unreadable(what: str) -> DocumentUnreadableError:
    return DocumentUnreadableError(
        what,
        safe=tr("Nothing was kept, and the files are unchanged."),
        next_step=tr("Give the PDF that was printed, as “aicode paper” made it."),
    )
