"""Every document is PDF/A-3a and PDF/UA-1 at once, in the words of validators not our own."""

import dataclasses
import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings

from aicode_desktop.model.draft import Draft, Language, Paper
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.render.engine.document import set_document
from aicode_desktop.render.engine.vocabulary import (
    CheckRow,
    Column,
    FieldRow,
    HandSignatureBlock,
    Heading,
    LetteredList,
    Link,
    Note,
    PageMark,
    Paragraph,
    Row,
    Sheet,
    SignatureBlock,
    SignaturePanel,
    Table,
    Title,
)
from tests import documents
from tests.conformance.verapdf import FLAVOURS, Verdict, verdicts_on
from tests.documents import ALPHABETS, EXAMPLES, TYPED, example, rendered, with_models

MODEL_COUNTS = (1, 2, 50, 200)
TYPED_DRAFTS = 12
MODELS_FOR_PAGES = {2: 1, 3: 24, 4: 40, 5: 60, 6: 80, 7: 120, 8: 138, 9: 150, 10: 175}


def names() -> list[str]:
    kinds = [f"{name} {kind}" for name in EXAMPLES for kind in documents.KINDS]
    return [
        *kinds,
        *(f"{name} signed" for name in EXAMPLES),
        "joint-signatories-outside-the-union specimen signed",
        *(f"{count} models" for count in MODEL_COUNTS),
        *(f"alphabet {language}" for language in ALPHABETS),
        *(f"in {language}, signed" for language in Language),
        "an empty draft",
        "Letter",
        "Han characters",
        "five signatories",
        "ten pages and more, signed",
        *(f"{pages} pages" for pages in MODELS_FOR_PAGES),
        "one page of every block",
        "a statement of 10,000 characters",
        "hidden characters, draft",
        *(f"typed {number}" for number in range(TYPED_DRAFTS)),
    ]


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    """Return every document of this module by its name."""
    pdfs = {
        f"{name} {kind}": rendered(example(name), kind).pdf
        for name in EXAMPLES
        for kind in documents.KINDS
    }
    for name in EXAMPLES:
        pdfs[f"{name} signed"] = documents.signed(rendered(example(name))).pdf
    joint = rendered(example("joint-signatories-outside-the-union"), DocumentKind.SPECIMEN)
    pdfs["joint-signatories-outside-the-union specimen signed"] = documents.signed(joint).pdf
    for count in MODEL_COUNTS:
        pdfs[f"{count} models"] = rendered(with_models(count)).pdf
    for language, letters in ALPHABETS.items():
        pdfs[f"alphabet {language}"] = rendered(documents.with_name(letters)).pdf
    for each in Language:
        form = rendered(dataclasses.replace(example(), language=each))
        pdfs[f"in {each}, signed"] = documents.signed(form).pdf
    pdfs["an empty draft"] = rendered(Draft(), DocumentKind.DRAFT).pdf
    letter = dataclasses.replace(example(), paper=Paper.LETTER)
    pdfs["Letter"] = rendered(letter).pdf
    pdfs["Han characters"] = rendered(
        documents.with_name("北京智能语言有限公司 株式会社ことば")
    ).pdf
    pdfs["five signatories"] = rendered(documents.with_signatories(5)).pdf
    pdfs["ten pages and more, signed"] = documents.signed(rendered(with_models(200))).pdf
    for pages, count in MODELS_FOR_PAGES.items():
        document = rendered(with_models(count))
        assert document.page_count == pages
        pdfs[f"{pages} pages"] = document.pdf
    pdfs["one page of every block"] = every_block()
    long = dataclasses.replace(example().statements, further=("Wörter " * 1_428 + "Ende",))
    pdfs["a statement of 10,000 characters"] = rendered(
        dataclasses.replace(example(), statements=long)
    ).pdf
    hidden = documents.with_name("a\u200bb\u202ec\u2066d\u00ade\ufefff\u0378g <b>&amp;</b> \\()")
    pdfs["hidden characters, draft"] = rendered(hidden, DocumentKind.DRAFT).pdf
    pdfs |= {f"typed {number}": pdf for number, pdf in enumerate(typed_documents())}
    return pdfs


def every_block() -> bytes:
    """Return a page on which each word of the engine's vocabulary stands once, in no order."""
    panel = SignaturePanel("Signature", "Nobody", ("second", "third"), ("side",))
    mark = PageMark("aicode:1", "QR code")
    document = set_document(
        Sheet("Every block", head_left="left", head_right="right", mark_of=lambda *_: mark),
        [
            Note("A note before everything"),
            Table(
                (Column("A", 0.5), Column("B", 0.5)), (Row(("1", "2"), "detail"), Row(("3", "")))
            ),
            FieldRow("Label", ("line", Link("link", "https://example.org", "after")), is_open=True),
            SignatureBlock("Field", "Signature of nobody", panel),
            Heading("A heading", "9"),
            CheckRow("Not answered", (), None, "Open"),
            CheckRow("Answered", ("detail",), is_checked=True, answer="Yes"),
            LetteredList(("first\nsecond line", "second")),
            SignatureBlock("", "A picture of one", panel),
            Title("The title", "and its subtitle", ("remark",)),
            HandSignatureBlock("By hand", "Nobody", "second", ("Place", "Signature")),
            Paragraph("The last paragraph."),
        ],
    )
    assert document.page_count == 1
    return document.pdf


def typed_documents() -> list[bytes]:
    """Return drafts with whatever Hypothesis types into them."""
    pdfs: list[bytes] = []

    @settings(max_examples=TYPED_DRAFTS, derandomize=True, database=None)
    @given(TYPED)
    def type_and_render(text: str) -> None:
        pdfs.append(rendered(documents.with_name(text), DocumentKind.DRAFT).pdf)

    type_and_render()
    return pdfs[:TYPED_DRAFTS]


@pytest.fixture(scope="module")
def verdicts(
    made: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory
) -> dict[tuple[str, str], Verdict]:
    """Return what veraPDF says of them, asked once."""
    return verdicts_on(made, tmp_path_factory.mktemp("verapdf"))


@pytest.mark.outside("java", "javac")
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("name", names())
def test_verapdf_finds_the_document_conforming(
    name: str, flavour: str, verdicts: dict[tuple[str, str], Verdict]
) -> None:
    verdict = verdicts[name, flavour]

    assert verdict.conforms, verdict.reasons


@pytest.mark.outside("java", "javac")
def test_verapdf_sees_a_missing_language_and_a_missing_structure(
    made: dict[str, bytes], tmp_path: Path
) -> None:
    with pikepdf.open(BytesIO(made["Letter"])) as pdf:
        del pdf.Root.Lang
        del pdf.Root.StructTreeRoot
        output = BytesIO()
        pdf.save(output)

    verdicts = verdicts_on({"broken": output.getvalue()}, tmp_path)

    assert not any(verdict.conforms for verdict in verdicts.values())


@pytest.mark.outside("qpdf")
@pytest.mark.parametrize("name", names())
def test_qpdf_finds_the_file_well_formed(name: str, made: dict[str, bytes], tmp_path: Path) -> None:
    file = tmp_path / "document.pdf"
    file.write_bytes(made[name])

    checked = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True, check=False)

    assert (checked.returncode, checked.stderr) == (0, "")


@pytest.mark.outside("pdfsig")
@pytest.mark.parametrize("name", [name for name in names() if name.endswith("signed")])
def test_pdfsig_finds_every_signature_valid(
    name: str, made: dict[str, bytes], tmp_path: Path
) -> None:
    file = tmp_path / "document.pdf"
    file.write_bytes(made[name])

    report = subprocess.run(
        ["pdfsig", "-nocert", file], capture_output=True, text=True, check=False
    ).stdout

    expected = 2 if name.startswith("joint") else 1
    assert report.count("Signature Validation: Signature is Valid.") == expected
    assert report.count("  - Total document signed") == 1
