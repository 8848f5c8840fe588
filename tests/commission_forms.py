"""Signatory Forms made for the tests: each of another construction, none of them the Commission's.

Each comes with what a right filling with the example ``voluntary-safety-named-models`` puts there.
"""

import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import BytesIO
from typing import Any

import docx
from docx.document import Document
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from lxml import etree

TODAY = date(2026, 11, 23)
TITLE = "Signatory Form: General-Purpose AI Code of Practice"
ADDRESS = "Rua do Exemplo, 45, 3.º Esq., 1100-999 Lisboa, Portugal"
NAME, SIGNATORY, POSITION = "Lúmen de Maré, Lda.", "João Conceição e Sá", "Managing Director"
CONTACT, CONTACT_EMAIL = "Inês Figueiredo", "ines.figueiredo@lumen-de-mare.example"
TRANSPARENCY, COPYRIGHT, SAFETY = (
    f"chapters.{chapter}=sign" for chapter in ("transparency", "copyright", "safety_and_security")
)
AGREES, DECLINES = "listing.answer=agree", "listing.answer=decline"

W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
BOXES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)

Expected = Mapping[str, str | bool]


@dataclass(frozen=True, slots=True)
class Template:
    """A form and what belongs into it: texts, and for boxes whether they are ticked."""

    name: str
    docx: bytes
    expected: Expected
    empty: int = 0  # places that stay empty, the one for the signature among them
    uncertain: int = 0
    language: str = "en"


MAKERS: dict[str, Callable[[], Template]] = {}


def _template(maker: Callable[[], Template]) -> Callable[[], Template]:
    MAKERS[maker.__name__.removeprefix("_")] = maker
    return maker


@cache
def template(name: str) -> Template:
    """Return the template of that name."""
    return MAKERS[name]()


def saved(document: Document) -> bytes:
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def rewritten(content: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """Return a package with each part as *change* returns it; None leaves it out."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(stream, "w") as new:
        for entry in old.infolist():
            part = change(entry.filename, old.read(entry))
            if part is not None:
                new.writestr(entry.filename, part, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    stream = BytesIO(content)
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr(name, part)
    return stream.getvalue()


def opened(title: str = TITLE) -> Document:
    document = docx.Document()
    document.add_heading(title, 0)
    return document


def _xml(document: Document, markup: str) -> None:
    body = document.element.body
    body.insert(len(body) - 1, parse_xml(markup))


def paragraph(markup: str, *, properties: str = "") -> str:
    return f"<w:p {nsdecls('w')} {W14} {W15}>{properties}{markup}</w:p>"


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def control(kind: str, content: str, *, name: str = "", hint: bool = True) -> str:
    shown = "<w:showingPlcHdr/>" if hint else ""
    alias = f'<w:alias w:val="{name}"/>' if name else ""
    return (
        f"<w:sdt><w:sdtPr>{alias}{shown}{kind}</w:sdtPr>"
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


HINT = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Click or tap here to enter text.</w:t></w:r>'  # noqa: E501  (as Word writes it)
BOX = (
    '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" '
    'w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
)


def check_control(label: str) -> str:
    box = control(BOX, run("☐", '<w:rFonts w:ascii="MS Gothic"/>'), hint=False)
    return paragraph(f"{box}{run(' ' + label)}")


def legacy_text(name: str) -> str:
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{name}"/><w:enabled/>'
        '<w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar></w:r>'
        '<w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        "<w:r><w:t>     </w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def legacy_check() -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Check1"/><w:enabled/>'
        '<w:calcOnExit w:val="0"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox>'
        "</w:ffData></w:fldChar></w:r>"
        '<w:r><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def legacy_list(*entries: str) -> str:
    listed = "".join(f'<w:listEntry w:val="{entry}"/>' for entry in entries)
    return (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Dropdown1"/><w:enabled/>'
        f'<w:calcOnExit w:val="0"/><w:ddList>{listed}</w:ddList></w:ffData></w:fldChar></w:r>'
        '<w:r><w:instrText xml:space="preserve"> FORMDROPDOWN </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


@_template
def _underscores() -> Template:
    document = opened()
    document.add_heading("1. Provider", 1)
    for label in ("Legal name of the provider", "Registered address", "Registration number"):
        document.add_paragraph(f"{label}: ______________________")
    document.add_heading("2. Signatory", 1)
    document.add_paragraph("I, the undersigned, ____________________, acting as ______________,")
    document.add_paragraph(
        "declare that the provider signs the following chapters of the Code of Practice:"
    )
    for chapter in ("Transparency", "Copyright", "Safety and Security"):
        document.add_paragraph(f"☐ {chapter} chapter")
    document.add_paragraph(
        "Does the provider agree to be listed publicly as a signatory?  ☐ Yes   ☐ No"
    )
    document.add_paragraph("Done at ______________, on ______________")
    document.add_paragraph("Signature: ____________________")
    return Template(
        "underscores",
        saved(document),
        {
            "provider.legal_name": NAME,
            "provider.address": ADDRESS,
            "provider.register_number": "599123456",
            "signatories[0].name": SIGNATORY,
            "signatories[0].position": POSITION,
            TRANSPARENCY: True, COPYRIGHT: True, SAFETY: True, AGREES: True, DECLINES: False,
            "place": "Lisboa",
            "date": "23 November 2026",
        },
        empty=1,
    )  # fmt: skip


@_template
def _table_beside() -> Template:
    document = opened()
    rows = (
        "Provider", "Full legal name", "Legal form", "Company registration number",
        "Registered office", "Website",
        "Contact person", "Name", "E-mail address", "Telephone",
        "Authorised signatory", "Name and surname", "Position / Title", "Signature", "Place, date",
    )  # fmt: skip
    table = document.add_table(rows=len(rows), cols=2, style="Table Grid")
    for row, label in zip(table.rows, rows, strict=True):
        row.cells[0].text = label
        if label in {"Provider", "Contact person", "Authorised signatory"}:
            row.cells[0].merge(row.cells[1])
    return Template(
        "table_beside",
        saved(document),
        {
            "provider.legal_name": NAME,
            "provider.legal_form": "sociedade por quotas",
            "provider.register_number": "599123456",
            "provider.address": ADDRESS,
            "provider.website": "https://lumen-de-mare.example",
            "contact.name": CONTACT,
            "contact.email": CONTACT_EMAIL,
            "contact.phone": "+351 21 555 0145",
            "signatories[0].name": SIGNATORY,
            "signatories[0].position": POSITION,
            "place_and_date": "Lisboa, 23 November 2026",
        },
        empty=1,
    )


@_template
def _content_controls() -> Template:
    document = opened()
    plain, rich = "<w:text/>", ""
    for label, kind, name in (
        ("Name of the provider", plain, "LegalName"),
        ("Registered address", rich, ""),
        ("Name of the signatory", plain, ""),
        ("Function", plain, ""),
    ):
        _xml(document, paragraph(run(f"{label}: ") + control(kind, HINT, name=name)))
    status = (
        '<w:dropDownList><w:listItem w:displayText="Choose an item." w:value=""/>'
        '<w:listItem w:displayText="Provider of a general-purpose AI model" w:value="1"/>'
        '<w:listItem w:displayText="Potential future provider" w:value="2"/></w:dropDownList>'
    )
    _xml(document, paragraph(run("Provider status: ") + control(status, HINT)))
    _xml(document, check_control("Transparency Chapter"))
    _xml(document, check_control("Copyright Chapter"))
    _xml(document, check_control("Safety and Security Chapter"))
    _xml(
        document,
        check_control(
            "We confirm that the signatory has sufficient authority to bind the provider."
        ),
    )
    day = (
        '<w:date><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/>'
        '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
    )
    _xml(document, paragraph(run("Date: ") + control(day, HINT)))
    block = control("", f"<w:p>{HINT}</w:p>", name="Name to appear on the public list")
    _xml(document, paragraph(run("Name as it should appear on the public list:")))
    _xml(document, block.replace("<w:sdt>", f"<w:sdt {nsdecls('w')}>", 1))
    return Template(
        "content_controls",
        saved(document),
        {
            "provider.legal_name": NAME,
            "provider.address": ADDRESS,
            "signatories[0].name": SIGNATORY,
            "signatories[0].position": POSITION,
            "provider.status": "Provider of a general-purpose AI model",
            TRANSPARENCY: True, COPYRIGHT: True, SAFETY: True,
            "statements.confirms_authority=true": True,
            "date": "23/11/2026",
            "listing.name": NAME,
        },
    )  # fmt: skip


@_template
def _legacy_protected() -> Template:
    document = opened()
    document.add_heading("Provider", 1)
    _xml(document, paragraph(run("Legal name: ") + legacy_text("Text1")))
    _xml(document, paragraph(run("Country of establishment: ") + legacy_text("Text2")))
    _xml(
        document,
        paragraph(
            run("Status of the provider: ")
            + legacy_list("Please choose", "Current provider", "Potential future provider")
        ),
    )
    document.add_paragraph("Official use only: ____________________ Name: ______________")
    document.add_heading("Signatory", 1)
    _xml(document, paragraph(run("Name: ") + legacy_text("Text3")))
    _xml(document, paragraph(run("Title: ") + legacy_text("Text4")))
    document.add_heading("Chapters signed", 1)
    for chapter in ("Transparency", "Copyright", "Safety and Security"):
        _xml(document, paragraph(legacy_check() + run(f" {chapter}")))
    document.settings.element.append(
        parse_xml(
            f'<w:documentProtection {nsdecls("w")} w:edit="forms" w:enforcement="1" '
            'w:cryptSpinCount="100000"/>'
        )
    )
    return Template(
        "legacy_protected",
        saved(document),
        {
            "provider.legal_name": NAME,
            "provider.address.country": "Portugal",
            "provider.status": "Current provider",
            "signatories[0].name": SIGNATORY,
            "signatories[0].position": POSITION,
            TRANSPARENCY: True, COPYRIGHT: True, SAFETY: True,
        },
    )  # fmt: skip


@_template
def _nested_and_boxed() -> Template:
    document = opened()
    header = document.sections[0].header
    header.paragraphs[0].text = "Name of the provider: ____________________"
    footer = document.sections[0].footer
    footer.paragraphs[0].text = "Website: ____________________"
    outer = document.add_table(rows=2, cols=1, style="Table Grid")
    outer.cell(0, 0).text = "Signatory"
    inner = outer.cell(1, 0).add_table(rows=3, cols=2)
    for row, label in zip(inner.rows, ("Full name", "Position", "Signature"), strict=True):
        row.cells[0].text = label
    words = "".join(
        f"<w:p>{run(f'{label}: ____________________')}</w:p>"
        for label in ("Name of contact person", "Email of contact person")
    )
    box = (
        f'<w:r {BOXES}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        '<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="4000000" cy="900000"/>'
        '<wp:docPr id="7" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/'
        'office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm>'
        '<a:off x="0" y="0"/><a:ext cx="4000000" cy="900000"/></a:xfrm><a:prstGeom prst="rect">'
        f"<a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>{words}</w:txbxContent>"
        "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
        '</mc:Choice><mc:Fallback><w:pict><v:shape style="width:315pt;height:71pt"><v:textbox>'
        f"<w:txbxContent>{words}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    _xml(document, paragraph(box))
    return Template(
        "nested_and_boxed",
        saved(document),
        {
            "provider.legal_name": NAME,
            "provider.website": "https://lumen-de-mare.example",
            "signatories[0].name": SIGNATORY,
            "signatories[0].position": POSITION,
            "contact.name": CONTACT,
            "contact.email": CONTACT_EMAIL,
        },
        empty=1,
    )


@_template
def _split_runs() -> Template:
    document = opened()
    look = ("<w:b/>", "", '<w:highlight w:val="yellow"/>', "<w:i/>")

    def split(*pieces: str) -> str:
        marks = '<w:proofErr w:type="spellStart"/>'
        return paragraph(marks.join(run(one, look[i % 4]) for i, one in enumerate(pieces)))

    _xml(document, split("Provider: ", "[ins", "ert legal na", "me of the pro", "vider]", "."))
    _xml(document, split("Registered ", "add", "ress: [", "…", "]"))
    _xml(
        document,
        split("On behalf of the provider: ", "__", "____", "__", "___ ", "[name of ", "signatory]"),
    )
    _xml(document, split("Po", "siti", "on: ", "....", "........", "...."))
    _xml(
        document,
        split("☐", " Trans", "parency", " ☐ Copy", "right ", "☐", " Safety and Sec", "urity"),
    )
    document.add_paragraph("See Article 56 [1] and the glossary [emphasis added by the author].")
    _xml(document, split("Pla", "ce: ", "[   ]", " Date: ", "[  ", "  ]"))
    return Template(
        "split_runs",
        saved(document),
        {
            "provider.legal_name": NAME,
            "provider.address": ADDRESS,
            "signatories[0].name": SIGNATORY,
            "signatories[0].position": POSITION,
            TRANSPARENCY: True, COPYRIGHT: True, SAFETY: True,
            "place": "Lisboa", "date": "23 November 2026",
        },
    )  # fmt: skip


@_template
def _french() -> Template:
    document = opened(
        "Formulaire de signature : code de bonnes pratiques pour l’IA à usage général"
    )
    document.add_heading("1. Fournisseur", 1)
    table = document.add_table(rows=4, cols=2, style="Table Grid")
    labels = ("Dénomination sociale", "Siège social", "Numéro d’immatriculation", "Pays")
    for row, label in zip(table.rows, labels, strict=True):
        row.cells[0].text = f"{label} :"
    document.add_heading("2. Signataire", 1)
    document.add_paragraph("Nom et prénom : ...................................")
    document.add_paragraph("Fonction : ...................................")
    document.add_heading("3. Chapitres signés", 1)
    for chapter in ("Transparence", "Droit d’auteur", "Sûreté et sécurité"):
        document.add_paragraph(f"☐ Chapitre {chapter}")
    document.add_paragraph(
        "Le fournisseur accepte de figurer sur la liste publique des signataires :  ☐ Oui  ☐ Non"
    )
    document.add_paragraph("Fait à ......................., le .......................")
    document.add_paragraph("Signature :")
    return Template(
        "french",
        saved(document),
        {
            "provider.legal_name": NAME,
            "provider.address": ADDRESS,
            "provider.register_number": "599123456",
            "provider.address.country": "Portugal",
            "signatories[0].name": SIGNATORY,
            "signatories[0].position": POSITION,
            TRANSPARENCY: True, COPYRIGHT: True, SAFETY: True, AGREES: True, DECLINES: False,
            "place": "Lisboa",
            "date": "23 novembre 2026",
        },
        language="fr",
    )  # fmt: skip


@_template
def _greek() -> Template:
    document = opened("Έντυπο υπογραφής: Κώδικας Πρακτικής για την ΤΝ γενικού σκοπού")
    table = document.add_table(rows=7, cols=2, style="Table Grid")
    labels = (
        "Επωνυμία του παρόχου", "Διεύθυνση έδρας", "Χώρα", "Ονοματεπώνυμο υπογράφοντος",
        "Ιδιότητα", "Τόπος και ημερομηνία", "Υπογραφή",
    )  # fmt: skip
    for row, label in zip(table.rows, labels, strict=True):
        row.cells[0].text = label
    for chapter in ("Διαφάνεια", "Πνευματικά δικαιώματα", "Ασφάλεια και προστασία"):
        document.add_paragraph(f"☐ Κεφάλαιο {chapter}")
    return Template(
        "greek",
        saved(document),
        {
            "provider.legal_name": NAME,
            "provider.address": ADDRESS.replace("Portugal", "Πορτογαλία"),
            "provider.address.country": "Πορτογαλία",
            "signatories[0].name": SIGNATORY,
            "signatories[0].position": POSITION,
            "place_and_date": "Lisboa, 23 Νοεμβρίου 2026",
            TRANSPARENCY: True, COPYRIGHT: True, SAFETY: True,
        },
        empty=1,
        language="el",
    )  # fmt: skip


@_template
def _german() -> Template:
    document = opened(
        "Unterzeichnungsformular: Praxisleitfaden für KI mit allgemeinem Verwendungszweck"
    )
    document.add_heading("Angaben zum Anbieter", 1)
    for label in ("Name", "Rechtsform", "Handelsregisternummer", "Anschrift"):
        document.add_paragraph(f"{label}: ____________________")
    document.add_heading("Ansprechpartner", 1)
    for label in ("Name", "Funktion", "E-Mail", "Telefon"):
        document.add_paragraph(f"{label}: ____________________")
    document.add_heading("Unterzeichner", 1)
    for label in ("Vor- und Nachname", "Funktion"):
        document.add_paragraph(f"{label}: ____________________")
    for chapter in ("Transparenz", "Urheberrecht", "Sicherheit und Gefahrenabwehr"):
        document.add_paragraph(f"☐ Kapitel {chapter}")
    document.add_paragraph("Ort, Datum: ____________________")
    document.add_paragraph("Unterschrift: ____________________")
    return Template(
        "german",
        saved(document),
        {
            "provider.legal_name": NAME,
            "provider.legal_form": "sociedade por quotas",
            "provider.register_number": "599123456",
            "provider.address": ADDRESS,
            "contact.name": CONTACT,
            "contact.role": "Compliance Officer",
            "contact.email": CONTACT_EMAIL,
            "contact.phone": "+351 21 555 0145",
            "signatories[0].name": SIGNATORY,
            "signatories[0].position": POSITION,
            TRANSPARENCY: True, COPYRIGHT: True, SAFETY: True,
            "place_and_date": "Lisboa, 23. November 2026",
        },
        empty=1,
        language="de",
    )  # fmt: skip


@_template
def _merged_matrix() -> Template:
    document = opened()
    about = document.add_table(rows=4, cols=4, style="Table Grid")
    about.cell(0, 0).merge(about.cell(1, 0)).text = "Provider"
    about.cell(2, 0).merge(about.cell(3, 0)).text = "Contact point"
    for row, label in enumerate(("Legal name", "Address", "Name", "E-mail")):
        about.cell(row, 1).text = label
        about.cell(row, 2).merge(about.cell(row, 3))
    document.add_paragraph()
    chapters = document.add_table(rows=4, cols=3, style="Table Grid")
    for cell, text in zip(chapters.rows[0].cells, ("Chapter", "Signed", "Not signed"), strict=True):
        cell.text = text
    for row, chapter in zip(
        chapters.rows[1:], ("Transparency", "Copyright", "Safety and Security"), strict=True
    ):
        row.cells[0].text = chapter
        row.cells[1].text = row.cells[2].text = "☐"
    document.add_paragraph()
    people = document.add_table(rows=4, cols=3, style="Table Grid")
    for column, text in enumerate(("", "Signatory 1", "Signatory 2")):
        people.cell(0, column).text = text
    for row, label in enumerate(("Name", "Position", "Signature"), start=1):
        people.cell(row, 0).text = label
    no = {
        f"chapters.{chapter}=opt_out": False
        for chapter in ("transparency", "copyright", "safety_and_security")
    }
    return Template(
        "merged_matrix",
        saved(document),
        {
            "provider.legal_name": NAME,
            "provider.address": ADDRESS,
            "contact.name": CONTACT,
            "contact.email": CONTACT_EMAIL,
            TRANSPARENCY: True, COPYRIGHT: True, SAFETY: True, **no,
            "signatories[0].name": SIGNATORY,
            "signatories[0].position": POSITION,
        },
        empty=4,
    )  # fmt: skip


@_template
def _symbols_and_tabs() -> Template:
    document = opened()
    tabs = '<w:pPr><w:tabs><w:tab w:val="right" w:leader="{}" w:pos="9000"/></w:tabs></w:pPr>'
    tab = "<w:r><w:tab/></w:r>"
    _xml(
        document,
        paragraph(run("Legal name") + tab, properties=tabs.format("dot")),
    )
    _xml(
        document,
        paragraph(run("Registered office:") + tab, properties=tabs.format("underscore")),
    )
    line = '<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:tab/><w:tab/></w:r>'
    _xml(document, paragraph(run("Name of the signatory: ") + line + run(" Function: ") + line))
    wingdings = '<w:r><w:rPr/><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>'
    for chapter in ("Transparency", "Copyright"):
        _xml(document, paragraph(wingdings + run(f" {chapter}")))
    letter = run("\uf0a8", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')
    _xml(document, paragraph(letter + run(" Safety and Security")))
    document.add_paragraph("[ ] We agree to be listed publicly as a signatory")
    document.add_paragraph("[ ] We do not agree to be listed publicly as a signatory")
    blank = run("        ", '<w:u w:val="single"/>')
    _xml(document, paragraph(run("Place and date: ") + blank))
    return Template(
        "symbols_and_tabs",
        saved(document),
        {
            "provider.legal_name": NAME,
            "provider.address": ADDRESS,
            "signatories[0].name": SIGNATORY,
            "signatories[0].position": POSITION,
            TRANSPARENCY: True, COPYRIGHT: True, SAFETY: True, AGREES: True, DECLINES: False,
            "place_and_date": "Lisboa, 23 November 2026",
        },
    )  # fmt: skip


@_template
def _model_rows() -> Template:
    document = opened()
    document.add_paragraph("Legal name of the provider: ____________________")
    document.add_heading("General-purpose AI models", 1)
    table = document.add_table(rows=2, cols=4, style="Table Grid")
    heads = ("Model name", "Version", "Date of placing on the market", "Modalities")
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        cell.text = text
    document.add_heading("Models that come under the Safety and Security chapter", 1)
    item = (
        "<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:tc><w:p>"
        f"{control('<w:text/>', HINT)}</w:p></w:tc><w:tc><w:p>{control('<w:text/>', HINT)}</w:p>"
        "</w:tc></w:tr></w:sdtContent></w:sdt>"
    )
    _xml(
        document,
        f'<w:tbl {nsdecls("w")} {W15}><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
        '<w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>'
        "<w:tr><w:tc><w:p><w:r><w:t>Name of the model</w:t></w:r></w:p></w:tc>"
        "<w:tc><w:p><w:r><w:t>Version</w:t></w:r></w:p></w:tc></w:tr>"
        "<w:sdt><w:sdtPr><w15:repeatingSection/></w:sdtPr>"
        f"<w:sdtContent>{item}</w:sdtContent></w:sdt></w:tbl>",
    )
    document.add_paragraph("Signature: ____________________")
    return Template(
        "model_rows",
        saved(document),
        {
            "provider.legal_name": NAME,
            "models[0].name": "Maré Texto", "models[0].version": "2",
            "models[0].market_date": "22 September 2025", "models[0].modalities": "text, code",
            "models[1].name": "Maré Voz", "models[1].version": "1.2",
            "models[1].market_date": "15 June 2026", "models[1].modalities": "text, audio",
            "models[2].name": "Maré Imagem", "models[2].version": "0.9",
            "models[2].market_date": "January 2027", "models[2].modalities": "image",
            "covered_models[0].name": "Maré Texto", "covered_models[0].version": "2",
            "covered_models[1].name": "Maré Voz", "covered_models[1].version": "1.2",
        },
        empty=1,
    )  # fmt: skip


@_template
def _forty_pages() -> Template:
    document = opened()
    for section in range(1, 41):
        document.add_heading(f"{section}. Commitments and measures", 1)
        for number in range(1, 16):
            document.add_paragraph(
                f"{section}.{number} Signatories of the Code commit to what is set out in this "
                "part, in proportion to their size and capacity, and keep it documented for as "
                "long as the model is on the market (see Article 53 [2]).",
                style="List Number" if number % 5 == 0 else None,
            )
        table = document.add_table(rows=4, cols=3, style="Table Grid")
        for row in table.rows:
            for cell in row.cells:
                cell.text = "As laid down above"
        document.paragraphs[-1].add_run().add_break(WD_BREAK.PAGE)
    document.add_heading("Signature page", 1)
    table = document.add_table(rows=5, cols=2, style="Table Grid")
    labels = ("Name of the provider", "Name of the signatory", "Position", "Date", "Signature")
    for row, label in zip(table.rows, labels, strict=True):
        row.cells[0].text = label
    return Template(
        "forty_pages",
        saved(document),
        {
            "provider.legal_name": NAME,
            "signatories[0].name": SIGNATORY,
            "signatories[0].position": POSITION,
            "date": "23 November 2026",
        },
        empty=1,
    )


@_template
def _tracked_and_bound() -> Template:
    document = opened()
    by = 'w:id="9" w:author="AI Office" w:date="2026-06-01T00:00:00Z"'
    _xml(
        document,
        paragraph(
            run("Provider ")
            + f"<w:del {by}><w:r><w:delText>company: ____________</w:delText></w:r></w:del>"
            + f"<w:ins {by}>{run('legal name: ')}</w:ins>"
            + run("________________")
        ),
    )
    binding = (
        "<w:dataBinding w:prefixMappings=\"xmlns:f='urn:example:form'\""
        ' w:xpath="/f:form[1]/f:town[1]"'
        ' w:storeItemID="{0F3B2E4C-6A64-4B0E-9C0B-2F4F6F1B7A11}"/><w:text/>'
    )
    _xml(document, paragraph(run("City: ") + control(binding, HINT)))
    commented = document.add_paragraph()
    runs = [commented.add_run("Registration number: "), commented.add_run("[●]")]
    document.add_comment(runs, text="Ask them for the number.", author="AI Office")
    document.add_paragraph("Signatory: ____________________")
    content = saved(document)
    item = '<f:form xmlns:f="urn:example:form"><f:town/><f:other>kept</f:other></f:form>'
    own = (
        '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"'
        ' ds:itemID="{0F3B2E4C-6A64-4B0E-9C0B-2F4F6F1B7A11}"/>'
    )
    content = with_part(content, "customXml/item9.xml", item.encode())
    content = with_part(content, "customXml/itemProps9.xml", own.encode())
    return Template(
        "tracked_and_bound",
        content,
        {
            "provider.legal_name": NAME,
            "provider.address.city": "Lisboa",
            "provider.register_number": "599123456",
            "signatories[0].name": SIGNATORY,
        },
    )


def not_the_form() -> bytes:
    """Return an ordinary contract with places to fill, which has nothing to do with the Code."""
    document = docx.Document()
    document.add_heading("Lease of business premises", 0)
    for label in ("Name of the company", "Registered office", "Position", "Signature"):
        document.add_paragraph(f"{label}: ____________________")
    return saved(document)


def look_alike() -> bytes:
    """Return a form for the Code of Practice on Transparency of AI-generated content."""
    document = docx.Document()
    document.add_heading("Code of Practice on Transparency of AI-generated content", 0)
    document.add_paragraph(
        "Return the signed form to CNECT-AIOFFICE-CODE-OF-PRACTICE-TRANSPARENCY@ec.europa.eu."
    )
    for label in ("Name of the provider", "Registered office", "Position", "Signature"):
        document.add_paragraph(f"{label}: ____________________")
    return saved(document)


def lines_of(content: bytes) -> list[str]:
    """Return what a filled form says, read without the program: one line per paragraph."""
    lines = []
    with zipfile.ZipFile(BytesIO(content)) as package:
        for name in package.namelist():
            if name.startswith("word/") and name.endswith(".xml"):
                root = etree.fromstring(package.read(name))
                for one in root.iter(qn("w:p")):
                    texts: list[Any] = list(one.iter(qn("w:t"), qn("w:tab")))
                    said = "".join("\t" if t.tag == qn("w:tab") else t.text or "" for t in texts)
                    lines.append(said)
    return lines
