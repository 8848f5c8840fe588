"""Fills the fields of a PDF form, each with a look of its own, so that every reader shows the same.

The fonts are the program's and embedded: what a form brings along often lacks letters of a name.
"""

from collections.abc import Sequence
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from aicode_desktop.model.pdf_field import PdfAnswer
from aicode_desktop.render.engine.faces import SANS, drawn, stack
from aicode_desktop.render.engine.typefaces import typeface
from aicode_desktop.render.pdf_fields import Widget, refuse_unfit, widgets_in
from aicode_desktop.render.reading import opened_pdf

_LARGEST_PT, _SMALLEST_PT = 11.0, 4.0
_PADDING_PT = 2.0
_LEADING = 1.2
_MULTI_LINE = 1 << 12  # ISO 32000-1, table 228
_ACTIONS = ("/OpenAction", "/AA")


def filled_pdf(pdf: bytes, answers: Sequence[PdfAnswer]) -> bytes:
    """Return the form with *answers* in its fields, which can still be changed.

    Raises:
        DocumentUnreadableError, FormRefusedError: it may not be filled.
    """
    by_place = {(one.name, one.state): one for one in answers}
    with opened_pdf(pdf) as opened:
        refuse_unfit(opened)
        for widget in list(widgets_in(opened)):
            answer = by_place.get((widget.name, widget.state))
            if answer is None:
                continue
            if widget.field.get("/FT") == Name.Btn:
                _tick(widget, is_ticked=answer.is_ticked)
            else:
                _write(opened, widget, answer.text)
        return _saved(opened)


def fixed_pages(pdf: bytes) -> bytes:
    """Return a filled form as pages: what stands in its fields is printed, and no field is left.

    What would run when it is opened is left out.

    Raises:
        DocumentUnreadableError: it is no PDF.
    """
    with opened_pdf(pdf) as opened:
        opened.flatten_annotations("print")
        for name in ("/AcroForm", *_ACTIONS):
            if name in opened.Root:
                del opened.Root[name]
        names = opened.Root.get("/Names")
        if names is not None and "/JavaScript" in names:
            del names["/JavaScript"]
        for page in opened.pages:
            if "/AA" in page.obj:
                del page.obj["/AA"]
            # A field that shows nothing, such as an empty one for a signature, is still there.
            kept = [
                one for one in page.get("/Annots", Array()) if one.get("/Subtype") != Name.Widget
            ]
            page.obj.Annots = Array(kept)
        return _saved(opened)


def _write(opened: pikepdf.Pdf, widget: Widget, text: str) -> None:
    widget.field.V = String(text)
    edges = [float(edge) for edge in widget.annotation.Rect]
    width, height = abs(edges[2] - edges[0]), abs(edges[3] - edges[1])
    is_multi_line = bool(int(widget.field.get("/Ff", 0)) & _MULTI_LINE)
    look = _look(text, width, height, is_multi_line=is_multi_line)
    with pikepdf.open(BytesIO(look)) as made:
        form = opened.copy_foreign(made.pages[0].as_form_xobject())
    form.BBox = Array([0, 0, width, height])
    widget.annotation.AP = Dictionary(N=form)
    if "/RV" in widget.field:
        del widget.field["/RV"]  # the same as rich text, which would say something else now


def _tick(widget: Widget, *, is_ticked: bool) -> None:
    state = Name(widget.state) if is_ticked else Name.Off
    widget.annotation.AS = state
    is_of_group = widget.field.objgen != widget.annotation.objgen
    if is_ticked or not is_of_group or str(widget.field.get("/V", "")) == widget.state:
        widget.field.V = state


def _look(text: str, width: float, height: float, *, is_multi_line: bool) -> bytes:
    shown, fonts = drawn(text), stack(SANS)
    room = max(width - 2 * _PADDING_PT, 1.0)
    size = min(_LARGEST_PT, max(_SMALLEST_PT, height / 1.5))
    lines = [shown]
    while size > _SMALLEST_PT:
        lines = _wrapped(shown, size, room) if is_multi_line else [shown]
        is_fitting = all(fonts.width(line, size) <= room for line in lines)
        if is_fitting and len(lines) * size * _LEADING <= height + size:
            break
        size -= 0.5
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=(width, height), invariant=True, pageCompression=1)
    top = height - size * _LEADING if is_multi_line else (height - size) / 2 + size * 0.22
    for number, line in enumerate(lines):
        left = _PADDING_PT
        for name, piece in fonts.runs(line):
            pdfmetrics.registerFont(typeface(name).font)
            canvas.setFont(name, size)
            canvas.drawString(left, top - number * size * _LEADING, piece)
            left += fonts.width(piece, size)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _wrapped(text: str, size: float, room: float) -> list[str]:
    lines: list[str] = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if stack(SANS).width(longer, size) <= room or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _saved(opened: pikepdf.Pdf) -> bytes:
    stream = BytesIO()
    opened.save(stream, deterministic_id=True)
    return stream.getvalue()
