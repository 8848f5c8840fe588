"""The Commission’s form as a PDF to be signed: as a word processor laid it out, words untouched.

What is added: the data inside, what was filled, and a signature field for each signatory.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from aicode_desktop.errors import DocumentUnreadableError
from aicode_desktop.model.codec import canonical_json
from aicode_desktop.model.filling_record import FILE_NAME, FillingRecord, encode_record
from aicode_desktop.model.internal import without_internal_fields
from aicode_desktop.model.rendered import (
    DocumentContent,
    DocumentKind,
    RenderedDocument,
    signature_fields,
)
from aicode_desktop.model.submission import Submission
from aicode_desktop.render.filled_metadata import describe
from aicode_desktop.render.filled_pages import differences
from aicode_desktop.render.form import ATTACHMENT_NAMES
from aicode_desktop.render.pictures import open_pages
from aicode_desktop.render.reading import opened_pdf
from aicode_desktop.render.signature_places import SignaturePlace, places_for
from aicode_desktop.words import tr

_PRINTED_AND_LOCKED = 132  # annotation flags Print and Locked (ISO 32000-1, 12.5.3)
_MOST_PAGES = 500


def commission_document(
    pdf: bytes, submission: Submission, record: FillingRecord, *, signature_labels: Sequence[str]
) -> RenderedDocument:
    """Return the filled form, laid out as *pdf*, ready to be signed.

    Raises:
        DocumentUnreadableError: it is no PDF, is signed already, or its pages do not show every
            answer that was put in; the sentence says which.
    """
    draft = without_internal_fields(submission.draft)
    content = DocumentContent(DocumentKind.COMMISSION_FORM, draft, canonical_json(draft))
    with open_pages(pdf) as pages:
        if pages.page_count > _MOST_PAGES:
            raise _unfit(tr("This PDF has more pages than any form."))
        missing = differences(pdf, record, draft)
        if missing:
            raise _unfit(tr("This PDF is not the form as it was filled: {first}", first=missing[0]))
        places = places_for(pages, signature_labels, count=len(draft.signatories))
    with _prepared(pdf) as opened:
        _attach(opened, ATTACHMENT_NAMES[content.kind], content.canonical_json, "Source")
        _attach(opened, FILE_NAME, encode_record(record), "Data")
        names = [signatory.name for signatory in draft.signatories]
        _add_fields(opened, places, signature_fields(draft), names)
        name = draft.provider.legal_name_latin.strip() or draft.provider.legal_name
        describe(
            opened,
            title=tr("Signatory Form, General-Purpose AI Code of Practice: {name}", name=name),
            language=record.language,
        )
        page_count = len(opened.pages)
        stream = BytesIO()
        opened.save(
            stream, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable
        )
    return RenderedDocument(stream.getvalue(), content, page_count)


@contextmanager
def _prepared(pdf: bytes) -> Iterator[pikepdf.Pdf]:
    with opened_pdf(pdf) as opened:
        form = opened.Root.get("/AcroForm")
        if form is not None and len(form.get("/Fields", Array())):
            raise _unfit(tr("This PDF holds fields that could still be changed, or is signed."))
        if "/AF" in opened.Root or "/EmbeddedFiles" in opened.Root.get("/Names", Dictionary()):
            raise _unfit(tr("This PDF carries other files inside."))
        yield opened


def _attach(opened: pikepdf.Pdf, name: str, content: bytes, relationship: str) -> None:
    stream = opened.make_stream(content)
    stream.Type, stream.Subtype = Name.EmbeddedFile, Name("/application/json")
    stream.Params = Dictionary(Size=len(content))
    specification = opened.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(name),
            UF=String(name),
            Desc=String(tr("What this form says, as data")),
            AFRelationship=Name(f"/{relationship}"),
            EF=Dictionary(F=stream, UF=stream),
        )
    )
    root = opened.Root
    root.AF = Array([*root.get("/AF", Array()), specification])
    if "/Names" not in root:
        root.Names = Dictionary()
    listed = root.Names.get("/EmbeddedFiles", Dictionary(Names=Array()))
    # The names of such a tree stand in order (ISO 32000-1, 7.9.6).
    pairs = [
        *zip(listed.Names[::2], listed.Names[1::2], strict=True),
        (String(name), specification),
    ]
    pairs.sort(key=lambda pair: str(pair[0]))
    root.Names.EmbeddedFiles = Dictionary(Names=Array([part for pair in pairs for part in pair]))


def _add_fields(
    opened: pikepdf.Pdf,
    places: Sequence[SignaturePlace],
    fields: Sequence[str],
    names: Sequence[str],
) -> None:
    made = []
    for place, field, name in zip(places, fields, names, strict=True):
        while place.page >= len(opened.pages):
            last = opened.pages[-1].mediabox
            size = (float(last[2]) - float(last[0]), float(last[3]) - float(last[1]))
            opened.add_blank_page(page_size=size)
        page = opened.pages[place.page]
        left, low, _, high = (float(edge) for edge in page.mediabox)
        box = place.box
        rectangle = [left + box.left, high - box.bottom, left + box.right, high - box.top]
        rectangle[1] = max(low, rectangle[1])
        width, height = rectangle[2] - rectangle[0], rectangle[3] - rectangle[1]
        look = opened.make_stream(b"")
        look.Type, look.Subtype = Name.XObject, Name.Form
        look.BBox, look.Resources = Array([0, 0, width, height]), Dictionary()
        description = String(tr("Signature of {name}", name=name))
        widget = opened.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Sig,
                T=String(field),
                TU=description,
                Contents=description,
                Rect=Array([round(edge, 2) for edge in rectangle]),
                P=page.obj,
                F=_PRINTED_AND_LOCKED,
                AP=Dictionary(N=look),
            )
        )
        page.obj.Annots = Array([*page.obj.get("/Annots", Array()), widget])
        page.obj.Tabs = Name.S
        _tag(opened, widget, page)
        made.append(widget)
    opened.Root.AcroForm = opened.make_indirect(Dictionary(Fields=Array(made)))


def _tag(opened: pikepdf.Pdf, widget: Any, page: pikepdf.Page) -> None:
    """Put a field into the structure of a tagged document (ISO 14289-1, 7.18.4)."""
    tree = opened.Root.get("/StructTreeRoot")
    parents = tree.get("/ParentTree") if tree is not None else None
    if tree is None or parents is None or "/Nums" not in parents:
        return
    kids = tree.get("/K")
    top = kids[0] if isinstance(kids, Array) and len(kids) else kids
    if top is None:
        return
    key = max([int(tree.get("/ParentTreeNextKey", 0)), *(int(n) + 1 for n in parents.Nums[::2])])
    element = opened.make_indirect(
        Dictionary(
            Type=Name.StructElem,
            S=Name.Form,
            P=top,
            Pg=page.obj,
            K=Dictionary(Type=Name.OBJR, Obj=widget, Pg=page.obj),
        )
    )
    widget.StructParent = key
    parents.Nums = Array([*parents.Nums, key, element])
    tree.ParentTreeNextKey = key + 1
    inside = top.get("/K", Array())
    top.K = Array([*(inside if isinstance(inside, Array) else [inside]), element])


def _unfit(what: str) -> DocumentUnreadableError:
    return DocumentUnreadableError(
        what,
        safe=tr("The file was not changed, and nothing was made from it."),
        next_step=tr("Make the PDF again from the filled form, and change nothing in between."),
    )
