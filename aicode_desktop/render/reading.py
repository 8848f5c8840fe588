"""Finds in a PDF the data that this program put there, and holds it against the page.

Every file is taken for hostile: what is read from it is bounded in size, and nothing in it is
followed or run.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf.settings import set_qpdf_limits

from aicode_desktop.errors import (
    AicodeError,
    DocumentUnreadableError,
    DraftUnreadableError,
    NewerDraftError,
)
from aicode_desktop.model.codec import DRAFT_LIMIT_BYTES, canonical_json, decode_submission
from aicode_desktop.model.filling_record import FILE_NAME as FILLING_RECORD
from aicode_desktop.model.filling_record import FillingRecord, decode_record
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.render.engine import metadata
from aicode_desktop.render.form import ATTACHMENT_NAMES
from aicode_desktop.words import tr

PDF_LIMIT_BYTES = 60_000_000
_LARGEST_STREAM_BYTES = 100_000_000  # what one stream may swell to, several times our largest
_ATTACHMENT_LIMIT = 20
_FIELD_LIMIT = 1_000
_LAYOUT = re.compile(rb"<aicode:layout>(\d{1,9})</aicode:layout>")

# For the whole process, so set where this process begins to read foreign files.
set_qpdf_limits(
    flate_max_memory=_LARGEST_STREAM_BYTES,
    png_max_memory=_LARGEST_STREAM_BYTES,
    tiff_max_memory=_LARGEST_STREAM_BYTES,
    run_length_max_memory=_LARGEST_STREAM_BYTES,
    dct_max_memory=_LARGEST_STREAM_BYTES,
    max_stream_filters=2,
    doc_max_warnings=1_000,
)


def content_of(pdf: bytes) -> DocumentContent:
    """Return what a document of this program says, as data.

    Raises:
        DocumentUnreadableError: it is no PDF, or carries no such data, or data that is damaged.
        NewerDraftError: a newer version of the program made it.
    """
    with opened_pdf(pdf) as opened:
        return _content_in(opened)


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """What a document of this program says, and what ``differences`` tells of its pages.

    ``are_pages_compared`` is false where only added notes, stamps and fields were looked for.
    ``is_of_this_layout`` is false where another version of the program set the document, so that
    its pages were only searched for what the data says.
    """

    content: DocumentContent
    differences: tuple[str, ...]
    is_of_this_layout: bool
    are_pages_compared: bool


def read_and_compared(pdf: bytes, *, with_pages: bool = True) -> ReadDocument:
    """Return what a document of this program says, *with_pages* its pages held against that.

    Pages that cannot be read count as a difference.

    Raises:
        DocumentUnreadableError: it is no PDF, or carries no such data, or data that is damaged.
        NewerDraftError: a newer version of the program made it.
    """
    with opened_pdf(pdf) as opened:
        content = _content_in(opened)
        is_of_this_layout = _layout_of(opened) == metadata.LAYOUT
        try:
            found = _differences(pdf, content, opened, with_pages=with_pages)
        except Exception:  # noqa: BLE001  (a hostile file fails a parser in any way)
            found = (tr("The pages cannot be read."),)
        return ReadDocument(content, found, is_of_this_layout, with_pages)


def open_blocks(pdf: bytes) -> tuple[str, ...]:
    """Return the names of the signature fields that wait for a signature, in their order.

    What is among the fields and is none is passed over.

    Raises:
        DocumentUnreadableError: it is no PDF.
    """
    with opened_pdf(pdf) as opened:
        form = opened.Root.get("/AcroForm")
        fields = form.get("/Fields") if isinstance(form, pikepdf.Dictionary) else None
        if not isinstance(fields, pikepdf.Array):
            return ()
        return tuple(str(field.T) for field in list(fields)[:_FIELD_LIMIT] if _is_open(field))


def differences(pdf: bytes, content: DocumentContent) -> tuple[str, ...]:
    """Return where what the pages show is not what the data inside says, one sentence each.

    The document is made anew from *content*, and the pages of both are compared: their size, their
    text and their look. A document of another layout cannot be made anew; its pages are searched
    for what *content* says. What signatures show in their blocks is left to their validation.

    Raises:
        DocumentUnreadableError: the pages cannot be read.
    """
    with opened_pdf(pdf) as opened:
        return _differences(pdf, content, opened)


def is_of_this_layout(pdf: bytes) -> bool:
    """Return whether a document of this program is set as this version of the program sets it.

    Raises:
        DocumentUnreadableError: it is no PDF.
    """
    with opened_pdf(pdf) as opened:
        return _layout_of(opened) == metadata.LAYOUT


def _content_in(opened: pikepdf.Pdf) -> DocumentContent:
    found = list(_submissions_in(opened))
    if not found:
        raise _unreadable(tr("This PDF carries no data of this program."))
    if len(found) > 1:
        raise _unreadable(tr("This PDF carries more than one set of answers."))
    kind, content = found[0]
    try:
        draft = decode_submission(content)
    except NewerDraftError:
        raise
    except DraftUnreadableError as error:
        raise _unreadable(tr("The data inside this PDF is damaged.")) from error
    if canonical_json(draft) != content:
        raise _unreadable(tr("The data inside this PDF was not written by this program."))
    return DocumentContent(kind, draft, content)


def _differences(
    pdf: bytes, content: DocumentContent, opened: pikepdf.Pdf, *, with_pages: bool = True
) -> tuple[str, ...]:
    if content.kind is DocumentKind.SCAN:
        return ()  # its pages are pictures of paper
    if content.kind is DocumentKind.COMMISSION_FORM:
        return _differences_in_filled(pdf, content)
    return (
        *(
            tr("Page {page} carries an added note, stamp or field.", page=page)
            for page in _pages_with_foreign_annotations(opened)
        ),
        *(_differing_pages(pdf, content, opened) if with_pages else ()),
    )


def filling_record_in(pdf: bytes) -> FillingRecord:
    """Return what was put into the Commission's form that became *pdf*.

    Raises:
        DocumentUnreadableError: it says nothing of the kind, or is damaged.
    """
    with opened_pdf(pdf) as opened:
        found = [
            _bounded_content(specification.EF.F)
            for specification in _attachments_of(opened)
            if str(specification.get("/UF", "")) == FILLING_RECORD
        ]
    try:
        (content,) = found
        return decode_record(content)
    except ValueError as error:
        raise _unreadable(tr("This PDF does not say what was filled into the form.")) from error


def _differences_in_filled(pdf: bytes, content: DocumentContent) -> tuple[str, ...]:
    from aicode_desktop.render import filled_pages

    with opened_pdf(pdf) as opened:
        foreign = _pages_with_foreign_annotations(opened)
    return (
        *(tr("Page {page} carries an added note, stamp or field.", page=page) for page in foreign),
        *filled_pages.differences(pdf, filling_record_in(pdf), content.draft),
    )


def _differing_pages(pdf: bytes, content: DocumentContent, opened: pikepdf.Pdf) -> tuple[str, ...]:
    layout = _layout_of(opened)
    if layout == metadata.LAYOUT:
        from aicode_desktop.render.comparison import differing_pages

        return differing_pages(pdf, content, opened=opened)
    from aicode_desktop.render.other_layout import answers_missing

    return answers_missing(pdf, content, is_newer=layout > metadata.LAYOUT)


def _layout_of(opened: pikepdf.Pdf) -> int:
    """Return the number of the layout; this program's where a document says none."""
    packet = opened.Root.get("/Metadata")
    if not isinstance(packet, pikepdf.Stream):
        return metadata.LAYOUT
    said = _LAYOUT.search(packet.read_bytes())
    return int(said.group(1)) if said else metadata.LAYOUT


@contextmanager
def opened_pdf(pdf: bytes) -> Iterator[pikepdf.Pdf]:
    """Give *pdf* opened, as a hostile file.

    Raises:
        DocumentUnreadableError: it is no PDF that can be read, or too large.
    """
    if len(pdf) > PDF_LIMIT_BYTES:
        raise _unreadable(tr("This file is too large to be a document of this program."))
    try:
        with pikepdf.open(BytesIO(pdf), suppress_warnings=True, attempt_recovery=False) as opened:
            yield opened
    except AicodeError:
        raise
    except Exception as error:  # a hostile file fails a parser in any way
        raise _unreadable(tr("This file is not a PDF that this program can read.")) from error


def _submissions_in(opened: pikepdf.Pdf) -> Iterator[tuple[DocumentKind, bytes]]:
    kinds = {name: kind for kind, name in ATTACHMENT_NAMES.items()}
    for specification in _attachments_of(opened):
        kind = kinds.get(str(specification.get("/UF", "")))
        if kind is not None:
            yield kind, _bounded_content(specification.EF.F)


def _attachments_of(opened: pikepdf.Pdf) -> list[Any]:
    return list(opened.Root.get("/AF", pikepdf.Array()))[:_ATTACHMENT_LIMIT]


def _bounded_content(stream: Any) -> bytes:
    content: bytes = stream.read_bytes()
    if len(content) > DRAFT_LIMIT_BYTES:
        raise _unreadable(tr("The data inside this PDF is too large."))
    return content


def _pages_with_foreign_annotations(opened: pikepdf.Pdf) -> list[int]:
    return [
        index
        for index, page in enumerate(opened.pages, start=1)
        if any(_is_foreign(annotation) for annotation in page.get("/Annots", pikepdf.Array()))
    ]


def _is_foreign(annotation: Any) -> bool:
    """Return whether an annotation is none of those we make: links and signature fields."""
    if annotation.get("/Subtype") == pikepdf.Name.Link:
        return False
    field = annotation.get("/Parent", annotation)
    is_signature = annotation.get("/FT", field.get("/FT")) == pikepdf.Name.Sig
    return not (is_signature and annotation.get("/Subtype") == pikepdf.Name.Widget)


def _is_open(field: Any) -> bool:
    return (
        isinstance(field, pikepdf.Dictionary)
        and field.get("/FT") == pikepdf.Name.Sig
        and isinstance(field.get("/T"), pikepdf.String)
        and "/V" not in field
    )


def _unreadable(what: str) -> DocumentUnreadableError:
    return DocumentUnreadableError(
        what,
        safe=tr("The file was not changed."),
        next_step=tr("Check that you chose the right file, and ask its sender for the original."),
    )
