import dataclasses
import hashlib
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aicode_desktop import __version__, bundled
from aicode_desktop.errors import CannotRenderError
from aicode_desktop.model.codec import canonical_json
from aicode_desktop.model.draft import (
    ChapterAnswer,
    ChapterAnswers,
    Draft,
    Listing,
    ListingAnswer,
    Model,
    Paper,
    Statements,
    SystemicRisk,
    SystemicRiskOutlook,
)
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.render.engine.faces import undrawable_in
from aicode_desktop.render.engine.metadata import LAYOUT
from aicode_desktop.render.other_layout import answers_missing
from aicode_desktop.render.pictures import open_pages
from aicode_desktop.render.reading import open_blocks
from tests import documents
from tests.documents import EXAMPLES, TYPED, example, rendered, with_models, with_name

RENDER_FROM_ELSEWHERE = """
import hashlib, sys
from aicode_desktop.model.codec import decode
from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.render.form import render_draft
draft = decode(sys.stdin.buffer.read())
print(hashlib.sha256(render_draft(draft, code_of_practice(draft.edition)).pdf).hexdigest())
"""


def words_on(pdf: bytes) -> str:
    """Return what the pages say, white space as single spaces."""
    with open_pages(pdf) as pages:
        return " ".join(" ".join(pages.text(page) for page in range(pages.page_count)).split())


def draft_words(**fields: object) -> str:
    draft = dataclasses.replace(Draft(), **fields)  # type: ignore[arg-type]  # as the test names them
    return words_on(rendered(draft, DocumentKind.DRAFT).pdf)


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_makes_a_form_of_one_to_three_pages_below_80_kb(name: str) -> None:
    document = rendered(example(name))

    assert 1 <= document.page_count <= 3
    assert len(document.pdf) < 80_000


@pytest.mark.parametrize("kind", documents.KINDS)
def test_the_document_carries_its_content_without_the_notes(kind: DocumentKind) -> None:
    draft = dataclasses.replace(example(), notes="call counsel first")
    document = rendered(draft, kind)
    with pikepdf.open(BytesIO(document.pdf)) as pdf:
        names = list(pdf.attachments)
        carried = pdf.attachments[names[0]].get_file().read_bytes()
        relationship = str(pdf.Root.AF[0].AFRelationship)

    assert names == [{"form": "submission.json"}.get(kind, f"{kind}.json")]
    assert carried == document.content.canonical_json == canonical_json(draft)
    assert relationship == "/Source"
    assert b"call counsel" not in carried
    assert "call counsel" not in words_on(document.pdf)


def test_a_form_has_one_field_for_each_signatory_and_a_draft_has_none() -> None:
    joint = example("joint-signatories-outside-the-union")
    with pikepdf.open(BytesIO(rendered(joint).pdf)) as pdf:
        assert [str(field.T) for field in pdf.Root.AcroForm.Fields] == ["Signature1", "Signature2"]
    with pikepdf.open(BytesIO(rendered(joint, DocumentKind.DRAFT).pdf)) as pdf:
        assert "/AcroForm" not in pdf.Root


def test_the_banner_tells_a_draft_and_a_specimen_from_a_form_on_every_page() -> None:
    for kind, banner in ((DocumentKind.DRAFT, "DRAFT"), (DocumentKind.SPECIMEN, "SPECIMEN")):
        with open_pages(rendered(with_models(60), kind).pdf) as pages:
            assert all(banner in pages.text(page) for page in range(pages.page_count))
    form = words_on(rendered(example()).pdf)
    assert "DRAFT" not in form
    assert "SPECIMEN" not in form


def test_the_document_never_promises_a_presumption_of_conformity() -> None:
    for name in EXAMPLES:
        assert "presumption" not in words_on(rendered(example(name)).pdf).lower()


def test_it_says_that_it_is_not_the_commissions_form() -> None:
    assert "It is not the Commission’s own form." in words_on(rendered(example()).pdf)


def test_a_blank_draft_says_what_is_open() -> None:
    words = draft_words()

    assert "Legal name Not yet answered" in words
    assert "Outlook Not yet answered" in words
    assert "Not yet confirmed: The signatory has sufficient authority" in words
    assert "Not yet answered: whether the provider agrees to be listed publicly" in words
    assert words.count("Art. 55") == 1


def test_an_opt_out_is_stated_as_an_answer() -> None:
    answers = ChapterAnswers(ChapterAnswer.SIGN, ChapterAnswer.OPT_OUT, ChapterAnswer.UNANSWERED)
    words = draft_words(chapters=answers)

    assert words.count("The provider opts out of this chapter") == 1
    assert "Art. 53(1)(c) Not signed" in words
    assert "Annexes XI and XII Signed" in words


def test_voluntary_safety_and_security_names_its_models_and_keeps_the_others_apart() -> None:
    words = words_on(rendered(example()).pdf)

    assert "for the models named in section 5 and no others." in words
    under, others = words.index("5 Models under the Safety"), words.index("6 Other models")
    assert under < words.index("Maré Texto") < words.index("Maré Voz") < others
    assert others < words.index("Maré Imagem")


def test_a_draft_that_names_no_model_yet_refers_to_no_section_of_models() -> None:
    words = draft_words(
        chapters=ChapterAnswers(safety_and_security=ChapterAnswer.SIGN),
        systemic_risk_outlook=SystemicRiskOutlook.NONE,
        models=(),
    )

    assert "Voluntarily; no model is named yet" in words
    assert "named in section" not in words


def test_safety_and_security_for_systemic_risk_covers_and_names_those_models() -> None:
    models = (
        Model(name="Large", systemic_risk=SystemicRisk.YES),
        Model(name="Small", systemic_risk=SystemicRisk.NO),
    )
    words = draft_words(
        chapters=ChapterAnswers(safety_and_security=ChapterAnswer.SIGN),
        systemic_risk_outlook=SystemicRiskOutlook.HAS,
        models=models,
    )

    assert "Covers the provider’s models with systemic risk; those named are in section 5." in words
    assert words.index("Models under the Safety") < words.index("Large")
    assert words.index("Large") < words.index("Other models") < words.index("Small")


@pytest.mark.parametrize(
    ("listing", "sentence"),
    [
        (Listing(ListingAnswer.AGREE, "Phronesis AI"), "under the name “Phronesis AI”."),
        (Listing(ListingAnswer.DECLINE, "unused"), "The provider does not agree to be listed"),
    ],
)
def test_the_listing_answer_is_stated(listing: Listing, sentence: str) -> None:
    words = draft_words(listing=listing)

    assert sentence in words
    assert "unused" not in words


def test_markup_is_text() -> None:
    name = "AT&T <b>bold</b> &amp; (Ünit) \\ 100 % {x}"

    assert name in words_on(rendered(with_name(name)).pdf)


def test_a_long_statement_of_several_lines_is_printed_whole() -> None:
    text = "\n".join(f"paragraph{number} " + "word " * 300 for number in range(6))
    words = draft_words(statements=Statements(further=(text,)))

    assert all(f"paragraph{number} word" in words for number in range(6))
    assert words.count("word ") >= 1800


def test_a_character_that_no_face_has_stops_a_form_and_is_replaced_in_a_draft() -> None:
    draft = with_name("שלום")

    with pytest.raises(CannotRenderError, match=r"U\+05E9"):
        rendered(draft)
    with pytest.raises(CannotRenderError):
        rendered(draft, DocumentKind.SPECIMEN)
    assert "Legal name \ufffd\ufffd\ufffd\ufffd" in words_on(
        rendered(draft, DocumentKind.DRAFT).pdf
    )


@settings(max_examples=25)
@given(TYPED, st.sampled_from(Paper))
def test_whatever_is_typed_gives_a_draft(text: str, paper: Paper) -> None:
    listing = Listing(ListingAnswer.AGREE, text)
    draft = dataclasses.replace(with_name(text), paper=paper, document_number=text, listing=listing)

    assert rendered(draft, DocumentKind.DRAFT).page_count >= 1


@settings(max_examples=25)
@given(TYPED)
def test_whatever_is_typed_gives_a_form_that_says_just_that_or_a_reason(text: str) -> None:
    if undrawable_in(text):
        with pytest.raises(CannotRenderError, match=r"U\+"):
            rendered(with_name(text))
        return
    document = rendered(with_name(text))
    assert document.content.draft.provider.legal_name == text
    assert answers_missing(document.pdf, document.content, is_newer=False) == ()


@pytest.mark.parametrize("hidden", "\u200b\u200d\u00ad\ufeff\u0378\ue000")
def test_a_hidden_character_never_gets_into_a_form_unsaid(hidden: str) -> None:
    draft = with_name(f"Lúmen{hidden}Maré")

    with pytest.raises(CannotRenderError, match=f"U\\+{ord(hidden):04X}"):
        rendered(draft)
    assert "Lúmen\ufffdMaré" in words_on(rendered(draft, DocumentKind.DRAFT).pdf)


@pytest.mark.parametrize("length", [9_999, 10_000])
def test_a_statement_of_ten_thousand_letters_without_a_space_is_printed_whole(length: int) -> None:
    letters = "".join(f"x{number}" for number in range(length))[:length]
    draft = dataclasses.replace(example(), statements=Statements(further=(letters,)))
    document = rendered(draft)

    assert answers_missing(document.pdf, document.content, is_newer=False) == ()
    assert document.page_count <= 5


def test_check_boxes_and_signatures_are_told_in_words_to_those_who_do_not_see_them() -> None:
    with pikepdf.open(BytesIO(rendered(example()).pdf)) as pdf:
        told = [
            str(element.Alt)
            for element in pdf.objects
            if isinstance(element, pikepdf.Dictionary) and element.get("/S") == "/Form"
        ]

    assert sorted(told) == [
        "Copyright: Signed",
        "Safety and Security: Signed",
        "Signature of João Conceição e Sá",
        "Transparency: Signed",
    ]


def test_a_reader_is_told_the_language_and_shows_the_title() -> None:
    with pikepdf.open(BytesIO(rendered(example()).pdf)) as pdf:
        assert str(pdf.Root.Lang) == "en"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert bool(pdf.Root.MarkInfo.Marked)
        assert {str(page.Tabs) for page in pdf.pages} == {"/S"}


def test_both_papers_have_their_size_and_the_same_measure() -> None:
    letter = dataclasses.replace(example(), paper=Paper.LETTER)
    with open_pages(rendered(example()).pdf) as a4, open_pages(rendered(letter).pdf) as other:
        assert a4.size_pt(0) == pytest.approx((595.28, 841.89), abs=0.01)
        assert other.size_pt(0) == (612.0, 792.0)


def test_metadata_has_the_title_and_no_dates_names_or_paths() -> None:
    with pikepdf.open(BytesIO(rendered(example()).pdf)) as pdf:
        information = {key: str(value) for key, value in pdf.docinfo.items()}
        packet = pdf.Root.Metadata.read_bytes().decode()

    assert information == {
        "/Title": "Signatory Form, Lúmen de Maré, Lda.",
        "/Creator": f"AI Code Desktop {__version__}",
        "/Producer": "AI Code Desktop",
    }
    assert f"<xmp:CreatorTool>AI Code Desktop {__version__}</xmp:CreatorTool>" in packet
    assert f"<aicode:layout>{LAYOUT}</aicode:layout>" in packet
    assert "Date" not in packet


def test_the_same_input_gives_the_same_bytes_wherever_and_whenever(tmp_path: Path) -> None:
    source = bundled.path("examples", f"{EXAMPLES[1]}.json").read_bytes()
    expected = hashlib.sha256(rendered(example(EXAMPLES[1]), DocumentKind.DRAFT).pdf).hexdigest()

    for seed, zone, language in (("0", "UTC", "C"), ("4711", "Pacific/Kiritimati", "de_DE.UTF-8")):
        made = subprocess.run(
            [sys.executable, "-c", RENDER_FROM_ELSEWHERE],
            input=source, capture_output=True, check=True, cwd=tmp_path,
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": language},
        )  # fmt: skip
        assert made.stdout.decode().strip() == expected


def test_one_document_leaves_no_trace_in_the_next() -> None:
    first = rendered(example()).pdf
    rendered(with_name("北京 ĄĆĘ Ελλάδα"), DocumentKind.DRAFT)

    assert rendered(example()).pdf == first


def test_headings_are_bookmarks() -> None:
    with pikepdf.open(BytesIO(rendered(example()).pdf)) as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]

    assert titles[:4] == ["Signatory Form", "1 Provider", "2 Signatory", "3 Chapters"]
    assert len(titles) == 9


def test_addresses_lead_where_they_say_and_only_if_they_are_plain() -> None:
    draft = example()
    odd = dataclasses.replace(
        draft,
        provider=dataclasses.replace(draft.provider, website="javascript:alert(1)"),
    )

    def targets(pdf_bytes: bytes) -> set[str]:
        with pikepdf.open(BytesIO(pdf_bytes)) as pdf:
            return {
                str(annotation.A.URI)
                for page in pdf.pages
                for annotation in page.get("/Annots", [])
                if "/A" in annotation
            }

    assert targets(rendered(draft).pdf) == {
        "https://lumen-de-mare.example",
        "mailto:ines.figueiredo@lumen-de-mare.example",
        "mailto:joao.sa@lumen-de-mare.example",
    }
    assert not any("script" in target for target in targets(rendered(odd, DocumentKind.DRAFT).pdf))


def test_five_people_can_sign() -> None:
    document = rendered(documents.with_signatories(5))

    assert open_blocks(document.pdf) == tuple(f"Signature{n}" for n in range(1, 6))
    assert "Together the signatories have sufficient authority" in words_on(document.pdf)


def test_a_long_document_number_leaves_the_title_of_the_code_its_place() -> None:
    draft = dataclasses.replace(example(), document_number="2026-" + "0" * 300)
    words = words_on(rendered(draft, DocumentKind.DRAFT).pdf)

    assert "General-Purpose AI Code of Practice Document 2026-0000" in words
    assert "0" * 80 not in words
