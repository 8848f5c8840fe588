"""Every template is filled right without a hand on the mapping, and nothing else in it changes."""

import contextlib
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.check.submission import submission_from
from aicode_desktop.errors import AicodeError, FormRefusedError
from aicode_desktop.fill.filling import fill, proposals_in
from aicode_desktop.model.commission_form import LEFT_EMPTY, Confidence, FilledForm, PlaceKind
from aicode_desktop.model.submission import Submission
from tests import commission_forms, documents

NAMES = sorted(commission_forms.MAKERS)


@pytest.fixture(scope="module")
def submission() -> Submission:
    return submission_from(documents.example(), today=commission_forms.TODAY)


@pytest.fixture(scope="module")
def filled(submission: Submission) -> Callable[[str], FilledForm]:
    made: dict[str, FilledForm] = {}

    def form(name: str) -> FilledForm:
        if name not in made:
            template = commission_forms.template(name).docx
            made[name] = fill(template, submission, chosen={}, today=commission_forms.TODAY)
        return made[name]

    return form


def test_there_are_at_least_twelve_templates() -> None:
    assert len(NAMES) >= 12


@pytest.mark.parametrize("name", NAMES)
def test_the_right_answers_go_into_the_right_places(
    name: str, filled: Callable[[str], FilledForm]
) -> None:
    form, template = filled(name), commission_forms.template(name)
    put = {one.answer: one.is_ticked if one.place.is_check else one.text for one in form.filled}

    assert put == dict(template.expected)
    assert len(form.empty) == template.empty
    assert len(form.uncertain) == template.uncertain
    assert form.language == template.language


@pytest.mark.parametrize("name", NAMES)
def test_what_was_filled_stands_in_the_file(name: str, filled: Callable[[str], FilledForm]) -> None:
    form = filled(name)
    said = "\n".join(commission_forms.lines_of(form.file))

    written = [one.text for one in form.filled if one.place.kind is not PlaceKind.LIST_FIELD]

    assert [text for text in written if text not in said] == []


def test_a_legacy_list_remembers_which_entry_was_chosen(
    filled: Callable[[str], FilledForm],
) -> None:
    with zipfile.ZipFile(BytesIO(filled("legacy_protected").file)) as package:
        said = package.read("word/document.xml").decode()

    assert '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Please choose"/>' in said


@pytest.mark.parametrize("name", NAMES)
def test_python_docx_opens_what_was_filled(name: str, filled: Callable[[str], FilledForm]) -> None:
    docx.Document(BytesIO(filled(name).file))


@pytest.mark.parametrize("name", NAMES)
def test_parts_without_a_filled_place_are_the_same_bytes_in_the_same_order(
    name: str, filled: Callable[[str], FilledForm]
) -> None:
    before = commission_forms.template(name).docx
    after = filled(name).file
    with zipfile.ZipFile(BytesIO(before)) as old, zipfile.ZipFile(BytesIO(after)) as new:
        assert new.testzip() is None
        assert new.namelist() == old.namelist()
        changed = [part for part in old.namelist() if old.read(part) != new.read(part)]
        raw_same = {
            one.filename
            for one, other in zip(old.infolist(), new.infolist(), strict=True)
            if _raw(before, one) == _raw(after, other)
        }

    allowed = ("word/document.xml", "word/header", "word/footer", "customXml/item9.xml")
    assert all(part.startswith(allowed) for part in changed)
    assert raw_same == set(old.namelist()) - set(changed)


@pytest.mark.parametrize("name", NAMES)
def test_the_words_of_the_form_stand_as_they_stood(
    name: str, filled: Callable[[str], FilledForm]
) -> None:
    """Read without the program: every line without a place is there, in the same order."""
    before = commission_forms.lines_of(commission_forms.template(name).docx)
    after = iter(commission_forms.lines_of(filled(name).file))
    room = set("_….[]☐\t\uf0a8")
    kept = [
        line
        for line in before
        if line.strip() and "     " not in line and not room & set(line.replace(". ", ""))
    ]
    hint = "Click or tap here to enter text."

    assert [line for line in kept if hint not in line and line not in after] == []


def test_a_row_is_added_for_each_model_without_room(filled: Callable[[str], FilledForm]) -> None:
    before = docx.Document(BytesIO(commission_forms.template("model_rows").docx)).tables[0]
    after = docx.Document(BytesIO(filled("model_rows").file)).tables[0]

    assert (len(before.rows), len(after.rows)) == (2, 4)
    names = ["Maré Texto", "Maré Voz", "Maré Imagem"]
    assert [row.cells[0].text for row in after.rows[1:]] == names


def test_two_signatories_stand_side_by_side() -> None:
    joint = documents.example("joint-signatories-outside-the-union")
    made = fill(
        commission_forms.template("merged_matrix").docx,
        submission_from(joint, today=commission_forms.TODAY),
        chosen={},
        today=commission_forms.TODAY,
    )
    put = {one.answer: one.text for one in made.filled}

    assert put["signatories[0].name"] == joint.signatories[0].name
    assert put["signatories[1].name"] == joint.signatories[1].name
    assert [one.is_ticked for one in made.filled if one.answer.endswith("=opt_out")] == [
        False, False, True,
    ]  # fmt: skip


def test_deleted_text_is_no_place_and_stays_deleted(filled: Callable[[str], FilledForm]) -> None:
    with zipfile.ZipFile(BytesIO(filled("tracked_and_bound").file)) as package:
        said = package.read("word/document.xml").decode()
        bound = package.read("customXml/item9.xml").decode()

    assert "<w:delText>company: ____________</w:delText>" in said
    assert said.count("<w:ins ") == 1
    assert "<f:town>Lisboa</f:town><f:other>kept</f:other>" in bound


def test_protection_stays_and_keeps_open_lines_from_being_filled(
    filled: Callable[[str], FilledForm],
) -> None:
    form = filled("legacy_protected")
    with zipfile.ZipFile(BytesIO(form.file)) as package:
        settings = package.read("word/settings.xml").decode()

    assert 'w:edit="forms"' in settings
    assert any("Official use only: ____" in one for one in commission_forms.lines_of(form.file))


def test_a_form_protected_against_every_change_is_refused(submission: Submission) -> None:
    def read_only(name: str, part: bytes) -> bytes:
        return part.replace(b'w:edit="forms"', b'w:edit="readOnly"') if "settings" in name else part

    template = commission_forms.template("legacy_protected").docx
    with pytest.raises(FormRefusedError, match="protected"):
        fill(
            commission_forms.rewritten(template, read_only),
            submission,
            chosen={},
            today=commission_forms.TODAY,
        )


def test_what_a_person_leaves_empty_stays_empty(submission: Submission) -> None:
    template = commission_forms.template("underscores").docx
    place = proposals_in(template)[0].place
    made = fill(template, submission, chosen={place.id: LEFT_EMPTY}, today=commission_forms.TODAY)

    assert place in made.empty
    assert "provider.legal_name" not in {one.answer for one in made.filled}


def test_what_a_person_picks_goes_before_what_was_proposed(submission: Submission) -> None:
    template = commission_forms.template("underscores").docx
    place = proposals_in(template)[0].place
    made = fill(
        template, submission, chosen={place.id: "provider.lei"}, today=commission_forms.TODAY
    )

    assert place in made.empty  # the example has no LEI
    picked = fill(
        template, submission, chosen={place.id: "contact.name"}, today=commission_forms.TODAY
    )
    assert (picked.filled[0].place, picked.filled[0].text) == (place, commission_forms.CONTACT)


@pytest.mark.parametrize(
    ("lines", "label"),
    [
        (["Name: ______", "Signature: ______", "Name: ______", "Position: _____"], "Name"),
        (["Name of the representative of the provider: ______", "Date: ____", "Place: ____"],
         "Name of the representative of the provider"),
        (["Reasons concerning the Transparency chapter: ______", "Date: ____", "Place: ____"],
         "Reasons concerning the Transparency chapter"),
    ],
)  # fmt: skip
def test_nothing_uncertain_is_filled(lines: list[str], label: str, submission: Submission) -> None:
    document = docx.Document()
    document.add_heading(commission_forms.TITLE, 0)
    for line in lines:
        document.add_paragraph(line)
    made = fill(
        commission_forms.saved(document), submission, chosen={}, today=commission_forms.TODAY
    )

    assert label not in {one.place.label for one in made.filled}
    assert label in {place.label for place in made.empty}


def test_a_second_block_without_a_number_is_only_likely_the_second_signatory() -> None:
    document = docx.Document()
    document.add_heading(commission_forms.TITLE, 0)
    for _ in range(2):
        document.add_paragraph("Name of signatory: ______")
        document.add_paragraph("Signature: ______")
    said = proposals_in(commission_forms.saved(document))

    assert [(one.answer, one.confidence) for one in said if one.answer.endswith("name")] == [
        ("signatories[0].name", Confidence.CERTAIN),
        ("signatories[1].name", Confidence.LIKELY),
    ]


def test_a_filled_form_can_be_filled_again_and_keeps_what_it_says(
    filled: Callable[[str], FilledForm], submission: Submission
) -> None:
    """What stands in a control is only likely to be meant for replacing."""
    again = fill(
        filled("content_controls").file, submission, chosen={}, today=commission_forms.TODAY
    )

    assert again.file == filled("content_controls").file


@given(st.sampled_from(NAMES), documents.TYPED)
def test_any_typed_name_is_written_or_refused_and_nothing_else_changes(
    name: str, typed: str
) -> None:
    draft = documents.example()
    odd = replace(draft, provider=replace(draft.provider, legal_name=typed))
    submission = replace(
        submission_from(draft, today=commission_forms.TODAY),
        draft=odd,
    )
    with contextlib.suppress(AicodeError):
        made = fill(
            commission_forms.template(name).docx,
            submission,
            chosen={},
            today=commission_forms.TODAY,
        )
        docx.Document(BytesIO(made.file))


def _raw(content: bytes, entry: zipfile.ZipInfo) -> bytes:
    start = entry.header_offset
    name_length = int.from_bytes(content[start + 26 : start + 28], "little")
    extra_length = int.from_bytes(content[start + 28 : start + 30], "little")
    return content[start : start + 30 + name_length + extra_length + entry.compress_size]


@pytest.mark.parametrize(
    "heading", ["Witness", "For official use only", "Previous provider", "Notary", "Témoin"]
)
def test_what_somebody_else_fills_stays_empty(heading: str, submission: Submission) -> None:
    document = commission_forms.opened()
    document.add_heading(heading, 1)
    for label in ("Legal name", "Position", "Date", "Signature"):
        document.add_paragraph(f"{label}: ________")
    document.add_paragraph("☐ Transparency chapter")
    made = fill(
        commission_forms.saved(document), submission, chosen={}, today=commission_forms.TODAY
    )

    assert made.filled == ()
    assert len(made.empty) == 5


def test_who_signs_for_the_provider_is_not_taken_for_the_provider(submission: Submission) -> None:
    document = commission_forms.opened()
    document.add_paragraph("Represented by: ________ (name and title)")
    document.add_paragraph("For and on behalf of the provider")
    document.add_paragraph("Name (in full): ………………………")
    document.add_paragraph("Position: ………………………")
    made = fill(
        commission_forms.saved(document), submission, chosen={}, today=commission_forms.TODAY
    )

    both = f"{commission_forms.SIGNATORY}, {commission_forms.POSITION}"
    assert [one.text for one in made.filled] == [
        both, commission_forms.SIGNATORY, commission_forms.POSITION,
    ]  # fmt: skip


def test_numbered_rows_of_one_table_open_its_sections(submission: Submission) -> None:
    document = commission_forms.opened()
    rows = (
        "1. Legal entity", "1.1 Full legal name of the provider (as in the register) *",
        "1.2 VAT number", "2. Contact", "2.1 First name, last name", "2.2 E-mail",
    )  # fmt: skip
    table = document.add_table(rows=len(rows), cols=2)
    for row, label in zip(table.rows, rows, strict=True):
        row.cells[0].text = label
    made = fill(
        commission_forms.saved(document), submission, chosen={}, today=commission_forms.TODAY
    )

    assert {one.answer: one.text for one in made.filled} == {
        "provider.legal_name": commission_forms.NAME,
        "contact.name": commission_forms.CONTACT,
        "contact.email": commission_forms.CONTACT_EMAIL,
    }


def test_a_box_for_another_question_is_not_ticked(submission: Submission) -> None:
    document = commission_forms.opened()
    document.add_paragraph("☐ We have read the Transparency chapter ☐ None of the chapters")
    document.add_paragraph("Is the provider an SME? ☐ Yes ☐ No")
    document.add_paragraph("☐ Copyright chapter")
    document.add_paragraph("☐ Safety and Security (for models with systemic risk)")
    made = fill(
        commission_forms.saved(document), submission, chosen={}, today=commission_forms.TODAY
    )

    assert {one.answer: one.is_ticked for one in made.filled} == {
        commission_forms.COPYRIGHT: True,
        commission_forms.SAFETY: True,
    }


def test_a_hint_that_lost_its_mark_is_still_a_hint(submission: Submission) -> None:
    """LibreOffice keeps the words of a placeholder and loses the mark that they are one."""
    template = commission_forms.rewritten(
        commission_forms.template("content_controls").docx,
        lambda _name, part: part.replace(b"<w:showingPlcHdr/>", b""),
    )
    made = fill(template, submission, chosen={}, today=commission_forms.TODAY)

    assert len(made.filled) == len(commission_forms.template("content_controls").expected)


def test_added_rows_go_on_with_their_numbers(submission: Submission) -> None:
    document = commission_forms.opened()
    document.add_paragraph("Legal name: ________  Place: ________")
    table = document.add_table(rows=2, cols=3)
    for cell, text in zip(table.rows[0].cells, ("No.", "Model name", "Version"), strict=True):
        cell.text = text
    table.rows[1].cells[0].text = "1."
    made = fill(
        commission_forms.saved(document), submission, chosen={}, today=commission_forms.TODAY
    )
    rows = docx.Document(BytesIO(made.file)).tables[0].rows

    assert [[cell.text for cell in row.cells] for row in rows[1:]] == [
        ["1.", "Maré Texto", "2"], ["2.", "Maré Voz", "1.2"], ["3.", "Maré Imagem", "0.9"],
    ]  # fmt: skip
