"""What other programs read in a document is what was typed, in the order of the form."""

import hashlib
import re
import subprocess
import unicodedata
from pathlib import Path

import pytest

from aicode_desktop.model.draft import Draft
from aicode_desktop.model.rendered import DocumentKind
from tests import documents
from tests.documents import ALPHABETS, EXAMPLES, example, rendered, with_models, with_name

BEGINNING = [
    "Signatory Form",
    (
        "Declaration of signature under the edition of 10 July 2025, addressed to the European AI"
        " Office"
    ),
    (
        "A declaration prepared with AI Code Desktop from the Commission’s FAQ. It is not the"
        " Commission’s own form."
    ),
    "1 Provider",
    "Legal name",
    (
        "Езиков разум „Стара планина“ доо Димитровград"
        " Ezikov razum “Stara planina” doo Dimitrovgrad (in Latin script)"
    ),
    "Legal form",
    "друштво с ограничена отговорност (доо)",
    "Register",
    "Serbian Business Registers Agency (APR) 99123450",
    "Address",
    "ул. Примерна 7, 18320 Димитровград, Serbia",
    "Website",
    "https://ezikov-razum.example",
    "Status",
    "Provider of general-purpose AI models",
    "Contact",
    "Милена Тодорова, Legal Counsel",
    "milena.todorova@ezikov-razum.example",
    "· +381 10 555 0123",
]
CHAPTERS = [
    "3 Chapters",
    "Transparency",
    "Art. 53(1)(a) and (b); Annexes XI and XII 1 commitment, 3 measures",
    "Signed",
    "Copyright",
    "Art. 53(1)(c) 1 commitment, 5 measures",
    "Signed",
    "Safety and Security",
    "Art. 55 10 commitments, 32 measures The provider opts out of this chapter",
    "Not signed",
]
TABLE = [
    "5 Models",
    "Model",
    "Version",
    "Placed on the market",
    "Systemic risk",
    (
        "Балкан-7Б (Balkan-7B) Text · 1.9 × 10²³ FLOP, estimated from the architecture"
        " (6 × 7.2e9 parameters × 4.4e12 tokens)"
    ),
    "2026-08",
    "30 September 2026",
    "No",
]

OUTLINES: dict[bytes, str] = {}


def spoken(pdf: bytes, folder: Path) -> list[str]:
    """Return what a screen reader is given, element by element."""
    # Poppler goes through the page once for each element: seconds, for the same bytes only once.
    digest = hashlib.sha256(pdf).digest()
    if digest not in OUTLINES:
        OUTLINES[digest] = read_by("pdfinfo", pdf, folder, "-struct-text")
    outline = OUTLINES[digest]
    elements: list[str] = []
    for line in outline.splitlines():
        text = line.strip()
        if not text.startswith('"'):
            elements.append("")
        elif elements:
            elements[-1] += text[1:-1]
    return [element.strip() for element in elements if element.strip()]


def read_by(tool: str, pdf: bytes, folder: Path, *options: str) -> str:
    file = folder / "document.pdf"
    file.write_bytes(pdf)
    target = ["-"] if tool == "pdftotext" else []
    return subprocess.run(
        [tool, *options, file, *target],
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    ).stdout


def values_in(draft: Draft) -> list[str]:
    """Return what was typed and has to be on the page as it is."""
    provider, contact = draft.provider, draft.provider.contact
    values = [
        provider.legal_name,
        provider.legal_name_latin,
        provider.legal_form,
        provider.register,
        provider.register_number,
        provider.lei,
        provider.address.street,
        provider.address.postal_code,
        provider.address.city,
        provider.website,
        contact.name,
        contact.role,
        contact.email,
        contact.phone,
        provider.representative.name,
        provider.representative.email,
        draft.listing.name,
        draft.place,
        *draft.statements.further,
    ]
    for signatory in draft.signatories:
        values += [signatory.name, signatory.name_latin, signatory.position, signatory.email]
        values.append(signatory.authority.reference)
    for model in draft.models:
        values += [model.name, model.version, model.compute_note]
    return [value for value in values if value]


def in_order(part: list[str], whole: list[str]) -> bool:
    """Return whether *part* stands in *whole* without anything between."""
    return any(whole[at : at + len(part)] == part for at in range(len(whole)))


def squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).split())


@pytest.mark.outside("pdfinfo")
@pytest.mark.parametrize(
    "part", [BEGINNING, CHAPTERS, TABLE], ids=["beginning", "chapters", "table"]
)
def test_a_screen_reader_is_given_the_form_in_its_order(part: list[str], tmp_path: Path) -> None:
    pdf = rendered(example("joint-signatories-outside-the-union")).pdf

    assert in_order(part, spoken(pdf, tmp_path))


@pytest.mark.outside("pdfinfo")
@pytest.mark.parametrize("name", EXAMPLES)
def test_every_answer_is_read_word_for_word(name: str, tmp_path: Path) -> None:
    draft = example(name)
    read = " ".join(spoken(rendered(draft).pdf, tmp_path))

    assert [value for value in values_in(draft) if value not in read] == []


@pytest.mark.outside("pdfinfo")
@pytest.mark.parametrize("kind", documents.KINDS)
def test_running_heads_feet_and_banners_are_not_spoken(kind: DocumentKind, tmp_path: Path) -> None:
    # Three pages, or those that other tests have read already: reading takes seconds.
    draft = with_models(25) if kind is DocumentKind.FORM else example()
    read = spoken(rendered(draft, kind).pdf, tmp_path)

    for running in ("Page 1 of", "Document 2026-0002", "DRAFT", "SPECIMEN"):
        assert not any(running in element for element in read)
    assert sum("Fingerprint" in element for element in read) == 1


@pytest.mark.outside("pdfinfo")
def test_the_elements_nest_as_headings_lists_and_tables(tmp_path: Path) -> None:
    outline = read_by("pdfinfo", rendered(example()).pdf, tmp_path, "-struct")

    roles = re.findall(r"^ *(\w+)", outline, flags=re.MULTILINE)
    assert roles.count("H1") == 1
    assert roles.count("H2") == 8
    assert roles.count("Table") == roles.count("THead") == 2
    assert outline.count("/Scope /Column") == 8
    assert outline.count("/Scope /Row") == 3
    assert "Figure" not in roles


@pytest.mark.outside("pdfinfo")
@pytest.mark.parametrize("kind", [DocumentKind.DRAFT, DocumentKind.SPECIMEN])
def test_a_banner_takes_no_word_from_an_answer(kind: DocumentKind, tmp_path: Path) -> None:
    draft = example()
    read = " ".join(spoken(rendered(draft, kind).pdf, tmp_path))

    assert [value for value in values_in(draft) if value not in read] == []


@pytest.mark.outside("pdftotext")
@pytest.mark.parametrize("kind", documents.KINDS)
@pytest.mark.parametrize("name", EXAMPLES)
def test_text_taken_from_the_pages_has_every_answer(
    name: str, kind: DocumentKind, tmp_path: Path
) -> None:
    draft = example(name)
    taken = squeezed(read_by("pdftotext", rendered(draft, kind).pdf, tmp_path, "-raw"))

    assert [value for value in values_in(draft) if squeezed(value) not in taken] == []


@pytest.mark.outside("pdftotext")
@pytest.mark.parametrize("language", ALPHABETS)
def test_every_alphabet_of_the_union_comes_out_as_it_went_in(language: str, tmp_path: Path) -> None:
    letters = ALPHABETS[language]
    taken = squeezed(read_by("pdftotext", rendered(with_name(letters)).pdf, tmp_path, "-raw"))

    assert squeezed(letters) in taken
    assert "\ufffd" not in taken


@pytest.mark.outside("pdfinfo")
def test_words_stay_apart_where_lines_are_broken(tmp_path: Path) -> None:
    sentence = " ".join(f"office{number} e-mail fluffiest" for number in range(25))
    read = " ".join(spoken(rendered(with_name(sentence)).pdf, tmp_path))

    assert read.count(sentence) >= 4
    assert not re.search("[\u00ad\ufb00-\ufb06]", read)


@pytest.mark.outside("pdftotext")
def test_a_name_of_300_characters_without_a_space_is_whole(tmp_path: Path) -> None:
    name = "".join(chr(ord("a") + number % 26) for number in range(300))
    taken = squeezed(read_by("pdftotext", rendered(with_name(name)).pdf, tmp_path, "-raw"))

    assert name in taken


@pytest.mark.outside("pdftotext")
def test_each_page_of_a_long_table_repeats_the_column_headings(tmp_path: Path) -> None:
    draft = with_models(200)
    text = read_by("pdftotext", rendered(draft).pdf, tmp_path, "-layout")

    pages = [page for page in text.split("\f") if "Maré 0" in page or "Maré 1" in page]
    assert len(pages) > 5
    assert all("Placed on the market" in page for page in pages)
    assert all(model.name in text for model in draft.models)


@pytest.mark.outside("pdfinfo")
def test_column_headings_are_spoken_once(tmp_path: Path) -> None:
    read = spoken(rendered(with_models(25)).pdf, tmp_path)

    assert read.count("Placed on the market") == 1


@pytest.mark.outside("pdftotext")
def test_every_page_says_its_number_the_document_and_its_fingerprint(tmp_path: Path) -> None:
    document = rendered(with_models(50))
    pages = read_by("pdftotext", document.pdf, tmp_path).split("\f")[: document.page_count]
    digest = document.content.fingerprint
    short = " ".join(digest[at : at + 4] for at in range(0, 16, 4))

    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {document.page_count}" in page
        assert f"Fingerprint {short}" in page
        assert "Document 2026-0002" in page
    assert squeezed(digest) in squeezed(pages[-1])


@pytest.mark.outside("pdftotext")
def test_the_banner_does_not_stand_between_the_words(tmp_path: Path) -> None:
    pdf = rendered(example(), DocumentKind.SPECIMEN).pdf

    assert "SPECIMEN" not in read_by("pdftotext", pdf, tmp_path)
    assert "This is a specimen made to rehearse with: it declares nothing." in spoken(pdf, tmp_path)


@pytest.mark.outside("pdfinfo")
def test_marks_of_a_signature_leave_the_words_of_the_form_alone(tmp_path: Path) -> None:
    document = rendered(example())

    assert spoken(documents.signed(document).pdf, tmp_path) == spoken(document.pdf, tmp_path)
