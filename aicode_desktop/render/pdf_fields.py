"""Reads the fields of a PDF form that somebody supplies, each with the words printed beside it.

Forms of the XFA kind are refused: what they show is made by a program inside the file, and most
readers show something else. XFA was taken out of PDF 2.0 (ISO 32000-2).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf
from pikepdf import Array, Name

from aicode_desktop.errors import DocumentUnreadableError, FormRefusedError, FormUnreadableError
from aicode_desktop.model.page_places import Box, PrintedLine
from aicode_desktop.model.pdf_field import PdfField, PdfFieldKind, PdfFormReading
from aicode_desktop.render.pictures import open_pages
from aicode_desktop.render.reading import opened_pdf
from aicode_desktop.words import tr

_MOST_FIELDS = 2_000
_MOST_OPTIONS = 1_000
_MOST_PARENTS = 32
_MOST_PAGES = 500
_READ_ONLY, _PUSH_BUTTON = 1, 1 << 16  # ISO 32000-1, tables 221 and 226
_NEAR_PT = 14.0
_ROW_PT = 6.0  # fields whose tops differ by less stand in one row
_HEADING_PT = 120.0
_MOST_HEADINGS = 3


@dataclass(frozen=True, slots=True)
class Widget:
    """A field as it stands on a page: *field* has its value, *annotation* its look."""

    field: Any
    annotation: Any
    name: str
    page: int
    state: str


def read_pdf_form(pdf: bytes) -> PdfFormReading:
    """Return the fields of a PDF form, in reading order.

    Raises:
        FormUnreadableError: it is no PDF, is encrypted, or has no fields.
        FormRefusedError: it is of the XFA kind, or signed.
    """
    try:
        with opened_pdf(pdf) as opened:
            refuse_unfit(opened)
            return _read(opened, pdf)
    except DocumentUnreadableError as error:
        raise FormUnreadableError(error.what, safe=error.safe, next_step=error.next_step) from error


def refuse_unfit(opened: pikepdf.Pdf) -> None:
    """Return if a PDF form may be filled.

    Raises:
        FormRefusedError: it is encrypted, of the XFA kind, or signed.
    """
    form = opened.Root.get("/AcroForm")
    if opened.is_encrypted:
        raise _refused(tr("This PDF is encrypted."))
    if form is None:
        return
    if "/XFA" in form:
        raise _refused(
            tr(
                "This PDF is a form of the XFA kind: a program inside it makes what is seen, and"
                " most readers do not show it. It cannot be filled so that everybody sees the same."
            )
        )
    if any(
        widget.field.get("/FT") == Name.Sig and "/V" in widget.field
        for widget in widgets_in(opened)
    ):
        raise _refused(tr("This PDF is signed already, and filling it would break the signature."))


def widgets_in(opened: pikepdf.Pdf) -> Iterator[Widget]:
    """Yield what may be filled on each page, and signature fields; nothing that is read-only."""
    count = 0
    for number, page in enumerate(opened.pages):
        for annotation in page.get("/Annots", Array()):
            if annotation.get("/Subtype") != Name.Widget:
                continue
            count += 1
            if count > _MOST_FIELDS:
                raise _refused(tr("This PDF has more fields than any form."))
            field = annotation if "/FT" in annotation else annotation.get("/Parent", annotation)
            kind, flags = field.get("/FT"), int(field.get("/Ff", 0))
            if kind is None or flags & _READ_ONLY or (kind == Name.Btn and flags & _PUSH_BUTTON):
                continue
            state = _on_state(annotation) if kind == Name.Btn else ""
            yield Widget(field, annotation, _full_name(field), number, state)


def _read(opened: pikepdf.Pdf, pdf: bytes) -> PdfFormReading:
    with open_pages(pdf) as pages:
        if pages.page_count > _MOST_PAGES:
            raise _refused(tr("This PDF has more pages than any form."))
        lines = [pages.lines(page) for page in range(pages.page_count)]
        heights = [pages.size_pt(page)[1] for page in range(pages.page_count)]
        text = "\n".join(pages.text(page) for page in range(pages.page_count))
    placed = [
        (widget.page, _box_of(widget.annotation, heights[widget.page]), widget)
        for widget in widgets_in(opened)
    ]
    placed.sort(key=lambda one: (one[0], round(one[1].top / _ROW_PT), one[1].left))
    fields = tuple(_described(widget, box, lines[page]) for page, box, widget in placed)
    if not fields:
        raise FormUnreadableError(
            tr("This PDF has no fields that could be filled."),
            safe=tr("The file was not changed."),
            next_step=tr("Use the form as a DOCX, as the Commission publishes it."),
        )
    return PdfFormReading(text, fields)


def _described(widget: Widget, box: Box, lines: list[PrintedLine]) -> PdfField:
    field = widget.field
    kind = {Name.Tx: PdfFieldKind.TEXT, Name.Btn: PdfFieldKind.BOX, Name.Ch: PdfFieldKind.LIST}
    own = kind.get(field.get("/FT"), PdfFieldKind.SIGNATURE)
    level = [one for one in lines if one.box.bottom > box.top - 2 and one.box.top < box.bottom + 2]
    before = [one for one in level if one.box.left < box.left and one.box.right < box.right + 2]
    after = [one for one in level if one.box.left >= box.right - 4]
    over = [one for one in lines if one.box.bottom <= box.top + 2]
    above = max(over, key=lambda one: one.box.bottom, default=None)
    is_near = above is not None and box.top - above.box.bottom < _NEAR_PT
    higher = [one for one in over if box.top - one.box.bottom < _HEADING_PT]
    higher.sort(key=lambda one: -one.box.bottom)
    value = field.get("/V", "")
    is_text = own is not PdfFieldKind.BOX and isinstance(value, pikepdf.String)
    return PdfField(
        name=widget.name,
        kind=own,
        state=widget.state,
        hint=str(widget.annotation.get("/TU", field.get("/TU", ""))),
        options=_options(field) if own is PdfFieldKind.LIST else (),
        value=str(value) if is_text else "",
        is_ticked=own is PdfFieldKind.BOX and str(widget.annotation.get("/AS")) == widget.state,
        left=max(before, key=lambda one: one.box.right).text if before else "",
        right=min(after, key=lambda one: one.box.left).text if after else "",
        above=above.text if above is not None and is_near else "",
        headings=tuple(one.text for one in higher if one not in before)[:_MOST_HEADINGS],
    )


def _options(field: Any) -> tuple[str, ...]:
    listed = field.get("/Opt", Array())
    if len(listed) > _MOST_OPTIONS:
        raise _refused(tr("This PDF has more fields than any form."))
    return tuple(str(one[1] if isinstance(one, Array) else one) for one in listed)


def _on_state(annotation: Any) -> str:
    looks = annotation.get("/AP", pikepdf.Dictionary()).get("/N", pikepdf.Dictionary())
    if isinstance(looks, pikepdf.Stream):
        return "/Yes"
    return next((str(name) for name in looks if name != "/Off"), "/Yes")


def _full_name(field: Any) -> str:
    parts: list[str] = []
    for _ in range(_MOST_PARENTS):
        if "/T" in field:
            parts.append(str(field.T))
        if "/Parent" not in field:
            break
        field = field.Parent
    return ".".join(reversed(parts))


def _box_of(annotation: Any, height: float) -> Box:
    edges = [float(edge) for edge in annotation.Rect]
    left, right = sorted((edges[0], edges[2]))
    low, high = sorted((edges[1], edges[3]))
    return Box(left, height - high, right, height - low)


def _refused(what: str) -> FormRefusedError:
    return FormRefusedError(
        what,
        safe=tr("The file was not changed, and nothing was filled."),
        next_step=tr("Use the form as a DOCX, as the Commission publishes it."),
    )
