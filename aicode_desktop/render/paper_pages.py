"""The pages of a paper form as they were printed: what a scan is held against."""

from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.errors import DocumentUnreadableError
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.model.scan import FormPage
from aicode_desktop.render.form import render_content
from aicode_desktop.render.paper import page_code
from aicode_desktop.render.pictures import open_pages
from aicode_desktop.render.reading import content_of, differences
from aicode_desktop.words import tr


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
    made = render_content(content, code_of_practice(content.draft.edition))
    with open_pages(pdf) as pages:
        found = []
        for index in range(pages.page_count):
            width, height = pages.size_pt(index)
            found.append(
                FormPage(
                    code=page_code(content, index + 1, pages.page_count),
                    width_pt=width,
                    height_pt=height,
                    picture=pages.picture(index, scale=dpi / 72),
                    handwriting=tuple(area for area in made.handwriting if area.page == index + 1),
                    lines=tuple(pages.lines(index)),
                )
            )
    return content, tuple(found)


def _unreadable(what: str) -> DocumentUnreadableError:
    return DocumentUnreadableError(
        what,
        safe=tr("Nothing was kept, and the files are unchanged."),
        next_step=tr("Give the PDF that was printed, as “aicode paper” made it."),
    )
