import dataclasses
import zlib
from collections.abc import Callable
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from aicode_desktop.errors import AicodeError, DocumentUnreadableError, NewerDraftError
from aicode_desktop.model.draft import Draft, Provider
from aicode_desktop.model.rendered import DocumentContent, DocumentKind, RenderedDocument
from aicode_desktop.render import comparison
from aicode_desktop.render.reading import content_of, differences, open_blocks
from tests import documents
from tests.documents import EXAMPLES, example, rendered, with_models


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return rendered(example()).pdf


def changed(pdf: bytes, change: Callable[[Pdf], None]) -> bytes:
    """Return *pdf* after *change*, saved as any PDF editor would."""
    output = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        change(opened)
        opened.save(output)
    return output.getvalue()


@pytest.mark.parametrize("kind", documents.KINDS)
@pytest.mark.parametrize("name", EXAMPLES)
def test_what_was_put_in_comes_out_and_is_what_the_pages_say(name: str, kind: DocumentKind) -> None:
    document = rendered(example(name), kind)
    content = content_of(document.pdf)

    assert content == document.content
    assert differences(document.pdf, content) == ()
    is_to_be_signed = kind in {DocumentKind.FORM, DocumentKind.SPECIMEN}
    people = content.draft.signatories if is_to_be_signed else ()
    assert open_blocks(document.pdf) == tuple(f"Signature{n + 1}" for n in range(len(people)))


def test_a_signed_document_still_says_what_its_data_says() -> None:
    document = rendered(example("joint-signatories-outside-the-union"))
    signed = documents.signed(document)

    assert content_of(signed.pdf) == document.content
    assert differences(signed.pdf, document.content) == ()
    assert open_blocks(signed.pdf) == ()


@settings(max_examples=20)
@given(st.builds(Draft, edition=st.just("2025-07-10"), provider=st.from_type(Provider)))
def test_the_pages_of_any_draft_say_what_its_data_says(draft: Draft) -> None:
    document = rendered(draft, DocumentKind.DRAFT)

    assert content_of(document.pdf) == document.content
    assert differences(document.pdf, document.content) == ()


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_in_words(content: bytes) -> None:
    for read in (content_of, open_blocks):
        with pytest.raises(DocumentUnreadableError):
            read(b"%PDF-1.7\n" + content)


@given(st.integers(0, 33_000), st.binary(min_size=1, max_size=40))
def test_a_damaged_document_is_read_as_it_was_or_refused(at: int, damage: bytes) -> None:
    whole = _whole()
    damaged = whole.pdf[:at] + damage + whole.pdf[at + len(damage) :]
    try:
        content = content_of(damaged)
    except AicodeError:
        return
    assert content == whole.content


@given(st.integers(0, 33_000))
def test_a_document_cut_short_is_refused(length: int) -> None:
    with pytest.raises(DocumentUnreadableError):
        content_of(_whole().pdf[:length])


@cache
def _whole() -> RenderedDocument:
    return rendered(example())


def test_a_pdf_of_another_program_carries_nothing() -> None:
    blank = Pdf.new()
    blank.add_blank_page()
    output = BytesIO()
    blank.save(output)

    with pytest.raises(DocumentUnreadableError, match="carries no data"):
        content_of(output.getvalue())
    assert open_blocks(output.getvalue()) == ()


def test_a_protected_pdf_is_refused(pdf: bytes) -> None:
    output = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        opened.save(output, encryption=pikepdf.Encryption(owner="o", user="u"))

    with pytest.raises(DocumentUnreadableError):
        content_of(output.getvalue())


def _embed(content: bytes, name: str = "submission.json") -> Callable[[Pdf], None]:
    def change(opened: Pdf) -> None:
        stream = opened.make_stream(content)
        specification = Dictionary(
            Type=Name.Filespec, F=String(name), UF=String(name), EF=Dictionary(F=stream)
        )
        opened.Root.AF = Array([opened.make_indirect(specification)])

    return change


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b'{"format": "aicode-draft", "schema_version": 1}',
        b'{"format": "aicode-submission", "schema_version": 1, "notes": "x"}',
        b'{"schema_version":1,"format":"aicode-submission"}',
        b"\xff\xfe",
        b"[" * 100_000,
    ],
    ids=["nothing", "blank", "draft", "with notes", "not canonical", "not UTF-8", "nested"],
)
def test_data_that_this_program_did_not_write_is_refused(pdf: bytes, content: bytes) -> None:
    with pytest.raises(DocumentUnreadableError):
        content_of(changed(pdf, _embed(content)))


def test_what_is_no_field_among_the_fields_is_passed_over(pdf: bytes) -> None:
    def add(opened: Pdf) -> None:
        fields = opened.Root.AcroForm.Fields
        nameless = Dictionary(FT=Name.Sig, T=Name.Signature2)
        for stranger in (None, 7, Name.Sig, String("Signature2"), Array([]), nameless):
            fields.insert(0, stranger)

    assert open_blocks(changed(pdf, add)) == ("Signature1",)


@pytest.mark.parametrize("form", [7, Name.Sig, Dictionary(), Dictionary(Fields=7)], ids=repr)
def test_a_document_whose_form_is_none_has_no_open_fields(form: object) -> None:
    output = BytesIO()
    with Pdf.new() as blank:
        blank.add_blank_page()
        blank.Root["/AcroForm"] = form
        blank.save(output)

    assert open_blocks(output.getvalue()) == ()


def test_data_of_a_newer_version_is_named_as_such(pdf: bytes) -> None:
    newer = b'{"format":"aicode-submission","schema_version":99}'

    with pytest.raises(NewerDraftError):
        content_of(changed(pdf, _embed(newer)))


def test_two_sets_of_answers_are_refused(pdf: bytes) -> None:
    def double(opened: Pdf) -> None:
        opened.Root.AF.append(opened.Root.AF[0])

    with pytest.raises(DocumentUnreadableError, match="more than one"):
        content_of(changed(pdf, double))


def test_data_that_swells_without_end_is_refused(pdf: bytes) -> None:
    packed = zlib.compress(bytes(150_000_000), 1)

    def swell(opened: Pdf) -> None:
        bomb = Stream(opened, packed)
        bomb.stream_dict.Filter = Name.FlateDecode
        _embed(b"")(opened)
        opened.Root.AF[0].EF.F = opened.make_indirect(bomb)

    output = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        swell(opened)
        as_it_is = pikepdf.StreamDecodeLevel.none
        opened.save(output, compress_streams=False, stream_decode_level=as_it_is)
    assert len(output.getvalue()) < 1_000_000

    with pytest.raises(DocumentUnreadableError):
        content_of(output.getvalue())


def test_a_file_of_any_size_is_refused_before_it_is_read() -> None:
    with pytest.raises(DocumentUnreadableError, match="too large"):
        content_of(b"%PDF-1.7" + bytes(60_000_000))


def other(content: DocumentContent, place: str) -> DocumentContent:
    return dataclasses.replace(content, draft=dataclasses.replace(content.draft, place=place))


def test_a_changed_word_is_named_with_its_page(pdf: bytes) -> None:
    found = differences(pdf, other(content_of(pdf), "Porto"))

    assert found == ("Page 2 says “Lisboa” where its data says “Porto”.",)


def test_a_word_left_out_and_a_word_added_are_named(pdf: bytes) -> None:
    assert differences(pdf, other(content_of(pdf), "Lisboa Norte")) == (
        "Page 2 leaves out “Norte”, which its data says.",
    )
    longer = dataclasses.replace(example(), place="Lisboa Norte")
    assert "Page 2 says “Norte”, of which its data says nothing." in differences(
        rendered(longer).pdf, content_of(pdf)
    )


def test_a_missing_page_is_named(pdf: bytes) -> None:
    def drop(opened: Pdf) -> None:
        del opened.pages[1]

    assert differences(changed(pdf, drop), content_of(pdf)) == (
        "The document has 1 pages, but its data gives 2.",
    )


def test_words_painted_over_are_seen(pdf: bytes) -> None:
    def cover(opened: Pdf) -> None:
        paint = opened.make_stream(b"q 1 1 1 rg 60 300 300 200 re f Q")
        opened.pages[0].contents_add(paint)

    assert differences(changed(pdf, cover), content_of(pdf)) == (
        "Page 1 does not look as its data gives.",
    )


def test_a_note_on_a_page_is_seen(pdf: bytes) -> None:
    def annotate(opened: Pdf) -> None:
        note = Dictionary(
            Type=Name.Annot, Subtype=Name.FreeText, Rect=[100, 100, 300, 200], Contents="withdrawn"
        )
        opened.pages[0].Annots = Array([opened.make_indirect(note)])

    assert differences(changed(pdf, annotate), content_of(pdf)) == (
        "Page 1 carries an added note, stamp or field.",
    )


def test_no_more_than_twenty_differences_are_listed(pdf: bytes) -> None:
    many = rendered(with_models(3))

    assert len(differences(pdf, many.content)) <= 20


def test_a_page_flooded_with_words_is_one_place_that_differs_rather_than_minutes_of_search() -> (
    None
):
    meant, said = ["Signed", *["the", "a"] * 400], ["Signed", *["a", "the", "x"] * 400]

    assert list(comparison._differing_words(meant, said)) == [(meant[1:], said[1:])]
    assert list(comparison._differing_words(meant[:5], said[:4])) == [(["the"], []), (["a"], ["x"])]
