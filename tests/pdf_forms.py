"""PDF forms with fields (AcroForm), made for the tests."""

from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from tests import commission_forms

LEFT, FIELD_LEFT, TOP = 60, 230, 760
TEXTS = ("Legal name of the provider", "Registered address", "Name of the signatory", "Position")
CHAPTERS = ("Transparency", "Copyright", "Safety and Security")
STATUSES = ["Current provider", "Potential future provider"]


def pdf_form(title: str = commission_forms.TITLE) -> bytes:
    """Return a form with texts, boxes, a list and a field for the signature."""
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=True)
    canvas.drawString(LEFT, 800, title)
    height = TOP
    form = canvas.acroForm
    for number, label in enumerate(TEXTS):
        canvas.drawString(LEFT, height, f"{label}:")
        form.textfield(
            name=f"field{number}", x=FIELD_LEFT, y=height - 6, width=300, height=20, borderWidth=0
        )
        height -= 32
    canvas.drawString(LEFT, height, "Status of the provider:")
    form.choice(
        name="status", options=STATUSES, value=STATUSES[1], x=FIELD_LEFT, y=height - 6, width=300,
        height=20, borderWidth=0,
    )  # fmt: skip
    height -= 32
    for chapter in CHAPTERS:
        form.checkbox(name=chapter, x=LEFT, y=height - 3, size=14, borderWidth=1)
        canvas.drawString(LEFT + 24, height, f"{chapter} chapter")
        height -= 28
    canvas.drawString(LEFT, height, "Date:")
    form.textfield(name="date", x=FIELD_LEFT, y=height - 6, width=120, height=20, borderWidth=0)
    canvas.drawString(LEFT, height - 32, "Signature:")
    canvas.save()
    with pikepdf.open(BytesIO(stream.getvalue())) as opened:
        signature = opened.make_indirect(
            Dictionary(
                Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T=String("signature"), F=4,
                Rect=Array([FIELD_LEFT, height - 80, FIELD_LEFT + 300, height - 20]),
                P=opened.pages[0].obj,
            )
        )  # fmt: skip
        opened.pages[0].obj.Annots.append(signature)
        opened.Root.AcroForm.Fields.append(signature)
        return _saved(opened)


def xfa_form() -> bytes:
    """Return the form with a packet of the XFA kind inside."""
    with pikepdf.open(BytesIO(pdf_form())) as opened:
        opened.Root.AcroForm.XFA = opened.make_stream(b"<xdp:xdp/>")
        return _saved(opened)


def scripted_form() -> bytes:
    """Return the form with a program that runs when it is opened."""
    with pikepdf.open(BytesIO(pdf_form())) as opened:
        opened.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
        return _saved(opened)


def form_without_fields() -> bytes:
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=True)
    canvas.drawString(LEFT, 800, commission_forms.TITLE)
    canvas.save()
    return stream.getvalue()


def _saved(opened: pikepdf.Pdf) -> bytes:
    stream = BytesIO()
    opened.save(stream, deterministic_id=True)
    return stream.getvalue()
