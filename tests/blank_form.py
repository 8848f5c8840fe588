"""A small unsigned form: what signing relies on in a rendered document, and nothing else.

Tagged and laid out as the real one: each signature block is one field and widget, reached through
the page, the form and a ``Form`` element of the structure tree; the data is an associated file.
"""

import io
from collections.abc import Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from aicode_desktop.model.codec import canonical_json
from aicode_desktop.model.draft import (
    Address,
    ChapterAnswer,
    ChapterAnswers,
    Contact,
    Draft,
    Provider,
    Signatory,
)
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.model.signed import SignatureMark

WIDTH, HEIGHT = 200, 60
_XMP = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/">\
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>"""


def content_of(
    kind: DocumentKind = DocumentKind.FORM, *, signatories: Sequence[str] = ("Eleni Papadopoulou",)
) -> DocumentContent:
    """Return the content of a form signed by *signatories*."""
    draft = Draft(
        document_number="2026-0001",
        provider=Provider(
            legal_name="Φρόνησις ΑΕ",
            legal_name_latin="Phronesis AI S.A.",
            address=Address(city="Athens", country="GR"),
            contact=Contact(name="Nikos Ioannou", email="nikos@phronesis.example"),
        ),
        signatories=tuple(Signatory(name=name, position="Director") for name in signatories),
        chapters=ChapterAnswers(
            transparency=ChapterAnswer.SIGN,
            copyright=ChapterAnswer.SIGN,
            safety_and_security=ChapterAnswer.OPT_OUT,
        ),
        place="Athens",
    )
    return DocumentContent(kind=kind, draft=draft, canonical_json=canonical_json(draft))


def blank_form(
    content: DocumentContent, *, blocks: int | None = None, producer: str = "a test"
) -> bytes:
    """Return an unsigned form of *content* with an empty signature block for each signatory."""
    pdf = Pdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    document = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=tree))
    tree.K = document
    fields, elements = [], []
    for number in range(1, (blocks or len(content.draft.signatories)) + 1):
        field = pdf.make_indirect(_field(pdf, number, page))
        reference = Dictionary(Type=Name.OBJR, Obj=field, Pg=page.obj)
        element = Dictionary(Type=Name.StructElem, S=Name.Form, P=document, K=reference)
        elements.append(pdf.make_indirect(element))
        fields.append(field)
    document.K = Array(elements)
    numbered = [part for number, one in enumerate(elements) for part in (number, one)]
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbered)))
    page.Annots = Array(fields)
    pdf.Root.AcroForm = Dictionary(Fields=Array(fields), SigFlags=0)
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    _attach(pdf, "submission.json", content.canonical_json)
    pdf.docinfo = pdf.make_indirect(Dictionary(Producer=String(producer)))
    pdf.Root.Metadata = pdf.make_stream(_XMP, Type=Name.Metadata, Subtype=Name.XML)
    written = io.BytesIO()
    pdf.save(written, min_version="1.7")
    return written.getvalue()


def mark(text: str = "Signed by Eleni Papadopoulou") -> SignatureMark:
    """Return a mark of lines, the size of the block."""
    pdf = Pdf.new()
    page = pdf.add_blank_page(page_size=(WIDTH, HEIGHT))
    page.Contents = pdf.make_stream(f"0 0 m {len(text)} 30 l S".encode())
    written = io.BytesIO()
    pdf.save(written)
    return SignatureMark(written.getvalue(), WIDTH, HEIGHT)


def _field(pdf: Pdf, number: int, page: pikepdf.Page) -> Dictionary:
    appearance = pdf.make_stream(b"")
    appearance.update(Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, WIDTH, HEIGHT]))
    bottom = 700 - number * (HEIGHT + 10)
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Widget,
        FT=Name.Sig,
        T=String(f"Signature{number}"),
        TU=String(f"Signature of signatory {number}"),
        F=132,
        Rect=[60, bottom, 60 + WIDTH, bottom + HEIGHT],
        P=page.obj,
        StructParent=number - 1,
        AP=Dictionary(N=appearance),
    )


def _attach(pdf: Pdf, name: str, content: bytes) -> None:
    pdf.attachments[name] = pikepdf.AttachedFileSpec(
        pdf,
        content,
        description="",
        filename=name,
        mime_type="application/json",
        creation_date="",
        mod_date="",
    )
    specification = pdf.attachments[name].obj
    specification.AFRelationship = Name.Source
    pdf.Root.AF = Array([specification])
