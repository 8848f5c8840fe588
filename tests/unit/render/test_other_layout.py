"""Documents that an older or newer version set are not held against pages of this one."""

import dataclasses
import os
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name

from aicode_desktop.model.code import CodeOfPractice
from aicode_desktop.model.draft import (
    Address,
    ChapterAnswer,
    Draft,
    Language,
    Model,
    Provider,
    Signatory,
)
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.render import form, sections
from aicode_desktop.render.engine import metadata, typography
from aicode_desktop.render.engine.vocabulary import Block, Note
from aicode_desktop.render.other_layout import answers_missing
from aicode_desktop.render.pictures import open_pages
from aicode_desktop.render.reading import content_of, differences, is_of_this_layout
from tests import documents
from tests.documents import ALPHABETS, EXAMPLES, TYPED, example, rendered, with_models, with_name

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "documents"
OLDER, NEWER = metadata.LAYOUT - 1, metadata.LAYOUT + 1
both_directions = pytest.mark.parametrize("layout", [OLDER, NEWER], ids=["older", "newer"])


@pytest.fixture
def set_in(monkeypatch: pytest.MonkeyPatch) -> Callable[..., bytes]:
    """Return what sets a document as a version with that number, larger type and words did."""

    set_statements = sections.statement_blocks

    def statements_said_otherwise(draft: Draft, code: CodeOfPractice) -> list[Block]:
        return [Note("Whoever signs states:"), *set_statements(draft, code)]

    def make(draft: Draft, layout: int, kind: DocumentKind = DocumentKind.FORM) -> bytes:
        with monkeypatch.context() as patch:
            patch.setattr(metadata, "LAYOUT", layout)
            patch.setattr(metadata, "CREATOR_TOOL", "AI Code Desktop 7.0.0")
            patch.setattr(typography, "CONTENT_TOP_PT", 190.0)
            patch.setattr(form, "not_yet_answered", lambda: "Left open")
            patch.setattr(form, "statement_blocks", statements_said_otherwise)
            return rendered(draft, kind).pdf

    return make


def saved(pdf: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    output = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        change(opened)
        opened.save(output)
    return output.getvalue()


@both_directions
@pytest.mark.parametrize("kind", documents.KINDS)
@pytest.mark.parametrize("name", EXAMPLES)
def test_a_document_in_another_layout_says_what_its_data_says(
    name: str, kind: DocumentKind, layout: int, set_in: Callable[..., bytes]
) -> None:
    pdf = set_in(example(name), layout, kind)
    content = content_of(pdf)

    assert not is_of_this_layout(pdf)
    assert differences(pdf, content) == ()


def test_without_its_number_such_a_document_is_held_against_the_pages_of_today(
    set_in: Callable[..., bytes],
) -> None:
    pdf = set_in(example(), OLDER)

    def unnumber(opened: pikepdf.Pdf) -> None:
        opened.Root.Metadata.write(
            opened.Root.Metadata.read_bytes().replace(b"aicode:layout>", b"aicode:other>")
        )

    assert is_of_this_layout(saved(pdf, unnumber))
    assert differences(saved(pdf, unnumber), content_of(pdf)) != ()


def test_a_document_of_today_says_its_layout() -> None:
    assert is_of_this_layout(rendered(example()).pdf)


@both_directions
def test_a_signed_document_in_another_layout_says_what_its_data_says(
    layout: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(metadata, "LAYOUT", layout)
        signed = documents.signed(rendered(example("joint-signatories-outside-the-union")))

    assert differences(signed.pdf, signed.content) == ()


def with_provider(draft: Draft, **fields: object) -> Draft:
    provider = dataclasses.replace(draft.provider, **fields)  # type: ignore[arg-type]  # as named
    return dataclasses.replace(draft, provider=provider)


CHANGES: dict[str, tuple[Callable[[Draft], Draft], str]] = {
    "place": (lambda draft: dataclasses.replace(draft, place="Porto Alegre"), "“Porto Alegre”"),
    "name": (lambda draft: with_provider(draft, legal_name="Mare Clausum SA"), "“Mare Clausum SA”"),
    "street": (
        lambda draft: with_provider(draft, address=Address(street="Rua Outra 1")),
        "“Rua Outra 1”",
    ),
    "signatory": (
        lambda draft: dataclasses.replace(draft, signatories=(Signatory(name="Ana Outra"),)),
        "“Ana Outra”",
    ),
    "model": (
        lambda draft: dataclasses.replace(draft, models=(*draft.models, Model(name="Vaga 9"))),
        "“Vaga 9”",
    ),
}


@both_directions
@pytest.mark.parametrize("change", CHANGES)
def test_an_answer_that_the_pages_lack_is_named(
    change: str, layout: int, set_in: Callable[..., bytes]
) -> None:
    pdf = set_in(example(), layout)
    alter, meant = CHANGES[change]
    content = content_of(pdf)

    found = differences(pdf, dataclasses.replace(content, draft=alter(content.draft)))

    assert found == (f"The pages leave out {meant}, or do not say it where it belongs.",)


@both_directions
def test_the_data_of_another_document_is_told_by_the_fingerprint(
    layout: int, set_in: Callable[..., bytes]
) -> None:
    pdf = set_in(example(), layout)
    other = rendered(dataclasses.replace(example(), place="Porto")).content

    found = differences(pdf, other)

    assert found[0] == "Page 1 does not carry the fingerprint of its data."
    assert "The fingerprint of its data stands in full on no page." in found


@pytest.mark.parametrize("turned", ["transparency", "copyright", "safety_and_security"])
def test_a_chapter_answered_otherwise_is_seen_in_an_older_document(
    turned: str, set_in: Callable[..., bytes]
) -> None:
    pdf = set_in(example(), OLDER)
    content = content_of(pdf)
    answers = dataclasses.replace(content.draft.chapters, **{turned: _other(content.draft, turned)})
    draft = dataclasses.replace(content.draft, chapters=answers)

    (found,) = differences(pdf, dataclasses.replace(content, draft=draft))

    assert found.startswith("The pages do not give the answer for the chapter “")


def _other(draft: Draft, name: str) -> ChapterAnswer:
    is_signed = getattr(draft.chapters, name) is ChapterAnswer.SIGN
    return ChapterAnswer.OPT_OUT if is_signed else ChapterAnswer.SIGN


@both_directions
def test_a_note_on_a_page_in_another_layout_is_seen(
    layout: int, set_in: Callable[..., bytes]
) -> None:
    def annotate(opened: pikepdf.Pdf) -> None:
        note = Dictionary(Type=Name.Annot, Subtype=Name.FreeText, Rect=[9, 9, 90, 90], Contents="x")
        opened.pages[0].Annots = Array([opened.make_indirect(note)])

    pdf = set_in(example(), layout)

    assert differences(saved(pdf, annotate), content_of(pdf)) == (
        "Page 1 carries an added note, stamp or field.",
    )


@pytest.mark.parametrize(
    "draft",
    [
        with_models(200),
        with_name("N" * 300),
        with_name("office e-mail fluffiest-word " * 40),
        with_name(" ".join(f"statement {number}" for number in range(700))),
        *map(with_name, ALPHABETS.values()),
        documents.on_letter_paper(),
        documents.with_signatories(5),
        Draft(),
    ],
    ids=lambda draft: draft.provider.legal_name[:12] or "blank",
)
def test_what_is_broken_over_lines_cells_and_pages_is_found(draft: Draft) -> None:
    document = rendered(draft, DocumentKind.DRAFT)

    assert answers_missing(document.pdf, document.content, is_newer=False) == ()


@settings(max_examples=20)
@given(
    st.one_of(
        st.builds(Draft, edition=st.just("2025-07-10"), provider=st.from_type(Provider)),
        TYPED.map(with_name),
    )
)
def test_whatever_is_typed_is_found(draft: Draft) -> None:
    document = rendered(draft, DocumentKind.DRAFT)

    assert answers_missing(document.pdf, document.content, is_newer=False) == ()


@pytest.mark.parametrize("language", list(Language))
def test_pages_that_say_something_else_raise_the_layout_number(language: Language) -> None:
    said = "\n".join(
        text
        for name in ("all-chapters-systemic-risk", "joint-signatories-outside-the-union")
        for kind in documents.KINDS
        for text in _texts_of(
            rendered(dataclasses.replace(example(name), language=language), kind).pdf
        )
    )
    file = GOLDEN / f"layout-{metadata.LAYOUT}-{language}.txt"
    if os.environ.get("REWRITE_GOLDEN"):
        file.write_text(said, encoding="utf-8", newline="\n")

    assert file.read_text(encoding="utf-8") == said, (
        "the documents say something else: if a version with this layout was released, raise"
        " metadata.LAYOUT; then run dev.py golden and read the diff"
    )


def _texts_of(pdf: bytes) -> list[str]:
    with open_pages(pdf) as pages:
        texts = (pages.text(page) for page in range(pages.page_count))
        return ["\n".join(line.rstrip() for line in text.splitlines()) + "\n" for text in texts]
