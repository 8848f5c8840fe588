"""Forms made in odd ways: what no program writes as a rule, and what a word processor reads on."""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from docx.oxml.ns import nsdecls

from aicode_desktop.check.submission import submission_from
from aicode_desktop.errors import FormRefusedError, FormUnreadableError
from aicode_desktop.fill.dates import day_as
from aicode_desktop.fill.filling import fill, proposals_in
from aicode_desktop.fill.office_copy import office_copy
from aicode_desktop.model.commission_form import Confidence, FilledForm
from aicode_desktop.model.submission import Submission
from tests import commission_forms, documents
from tests.commission_forms import BOX, BOXES, TODAY, W14, W15, control, rewritten, run, with_part

MAIN = "word/document.xml"
ITEM = "{0F3B2E4C-6A64-4B0E-9C0B-2F4F6F1B7A11}"
CONSENT = "Consent to be listed publicly as a signatory:"
EMPTY = "<w:p/>"


def line(words: str) -> str:
    return f"<w:p>{run(words)}</w:p>"


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def form(body: str, *, encoding: str = "UTF-8") -> bytes:
    """Return a form of three lines and *body*."""
    lines = "".join(
        line(f"{words}: ____________________") for words in ("Legal name", "Street", "Signature")
    )
    document = (
        f'<?xml version="1.0" encoding="{encoding}"?>'
        f"<w:document {nsdecls('w')} {W14} {W15} {BOXES}><w:body>"
        f"{line(commission_forms.TITLE)}{lines}{body}</w:body></w:document>"
    ).encode(encoding)
    good = commission_forms.template("underscores").docx
    return rewritten(good, lambda name, part: document if name == MAIN else part)


@pytest.fixture(scope="module")
def complete() -> Submission:
    """Two signatories, and three models that all come under the third chapter."""
    draft = documents.example()
    model, signatory = draft.models[0], draft.signatories[0]
    return submission_from(
        replace(
            draft,
            models=tuple(replace(model, name=f"Model {n}") for n in "ABC"),
            signatories=(signatory, replace(signatory, name="Ana Sá", email="ana@lumen.example")),
        ),
        today=TODAY,
    )


def filled(template: bytes, complete: Submission) -> FilledForm:
    return fill(template, complete, chosen={}, today=TODAY)


def said(made: FilledForm) -> dict[str, str | bool]:
    return {one.answer: one.is_ticked if one.place.is_check else one.text for one in made.filled}


FIELD = (
    "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:textInput/></w:ffData></w:fldChar></w:r>"
    "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
)
STATES = ("ZZ", "D800", "110000", "0", "FFFF", "202E")


@pytest.mark.parametrize(
    "body",
    [
        table(row(line("Website"), "")),
        "<w:tbl><w:tr><w:tc>" + line("Website") + "</w:tc>"
        "<w:sdt><w:sdtContent><w:tc><w:p/></w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>",
        f"<w:p>{run('Website: ')}<w:sdt><w:sdtPr/></w:sdt></w:p>",
        f"<w:p><w:sdt><w:sdtPr>{BOX}</w:sdtPr></w:sdt>{run('Chapter Copyright')}</w:p>",
        *(
            line(CONSENT)
            + f"<w:p>{control(BOX.replace('2612', state), run('☐'), hint=False)}{run('Yes')}</w:p>"
            for state in STATES
        ),
        table(
            f"<w:tr><w:trPr><w:gridBefore w:val='{'9' * 5000}'/></w:trPr>"
            f"<w:tc>{line('Website')}</w:tc><w:tc><w:p/></w:tc></w:tr>"
        ),
        f"<w:p>{run('Website: ')}{FIELD}</w:p>",
    ],
    ids=[
        "a cell without a paragraph", "a control of a cell without properties",
        "a control without content", "a box without content", *(f"a tick {it}" for it in STATES),
        "more columns than a number has", "a field without a result",
    ],
)  # fmt: skip
def test_what_lacks_a_piece_is_filled_or_no_place(body: str, complete: Submission) -> None:
    assert said(filled(form(body), complete))["provider.legal_name"] == commission_forms.NAME


@pytest.mark.parametrize(
    "body",
    [
        table(row(line("Model name"), line("Version")), row(EMPTY, EMPTY) * 6_000),
        "".join(line("Legal name: ______ Street: ______") for _ in range(3_000)),
    ],
    ids=["rows", "lines"],
)
def test_a_form_of_more_places_than_any_has_is_refused_at_once(body: str) -> None:
    with pytest.raises(FormUnreadableError, match="more than any form"):
        proposals_in(form(body))


def test_of_a_row_that_no_page_is_wide_enough_for_the_first_cells_are_places() -> None:
    wide = table(row(line("Model name"), *[EMPTY] * 20_000))

    assert len(proposals_in(form(wide))) == 3 + 62


def test_each_of_three_tables_gets_the_rows_that_it_needs(complete: Submission) -> None:
    models = table(row(line("Model name"), line("Version")), row(EMPTY, EMPTY))
    people = table(row(line("Name of signatory"), line("Position")), row(EMPTY, EMPTY))
    safety = line("Models under the Safety and Security chapter")
    made = filled(form(f"{line('Models')}{models}{people}{safety}{models}"), complete)

    assert {key for key in said(made) if key.endswith(".name")} == {
        *(f"models[{n}].name" for n in range(3)),
        *(f"covered_models[{n}].name" for n in range(3)),
        *(f"signatories[{n}].name" for n in range(2)),
    }


def test_a_row_for_a_signatory_who_is_not_there_gets_no_date_and_no_signature(
    complete: Submission,
) -> None:
    heads = row(*map(line, ("Name of signatory", "Position", "Date", "Signature")))
    made = filled(form(table(heads, row(EMPTY, EMPTY, EMPTY, EMPTY) * 4)), complete)

    assert [one.answer for one in made.filled].count("date") == 2
    assert len(made.signatures) == 3  # two in the table, and the line above it


def test_a_date_in_the_row_of_a_model_is_not_taken_for_today() -> None:
    heads = row(line("Model name"), line("Version"), line("Date"))
    proposals = proposals_in(form(table(heads, row(EMPTY, EMPTY, EMPTY))))

    dates = [one for one in proposals if one.place.label == "Date"]
    assert [one.confidence for one in dates] == [Confidence.LIKELY]


def test_a_long_answer_is_written_whole(complete: Submission) -> None:
    many = tuple(
        replace(complete.draft.models[0], name=f"Model {n} " + "x" * 80) for n in range(60)
    )
    long = submission_from(replace(complete.draft, models=many), today=TODAY)
    made = filled(form(line("Names of the models: ______")), long)

    assert str(said(made).get("models", "")).endswith("x 2")
    assert len(str(said(made)["models"])) > 5_000


def test_a_ticked_box_keeps_its_distance_to_the_words(complete: Submission) -> None:
    made = filled(form(line(CONSENT) + line("☐Yes") + line("☐No")), complete)

    assert {"☒Yes", "☐No"} <= set(commission_forms.lines_of(made.file))


def boxed(drawn: str, fallback: str) -> str:
    box = "<w:txbxContent>{}</w:txbxContent>"
    return (
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
        f"{box.format(drawn)}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
        f"{box.format(fallback)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )


def test_branches_of_a_text_box_that_ask_for_different_things_are_two_places() -> None:
    asked = boxed(line("Website: ________"), line("LEI: ________"))
    same = boxed(line("Website: ________"), line("Website: ________"))

    assert [one.answer for one in proposals_in(form(asked))][3:] == [
        "provider.website", "provider.lei",
    ]  # fmt: skip
    assert [one.answer for one in proposals_in(form(same))][3:] == ["provider.website"]


def bound(path: str, kind: str, content: str, *, hint: bool = True) -> str:
    binding = f'<w:dataBinding w:xpath="{path}" w:storeItemID="{ITEM}"/>'
    return control(f"{binding}{kind}", content, hint=hint)


def test_what_a_control_is_bound_to_says_the_same_in_its_own_way(complete: Submission) -> None:
    """A word processor shows what the bound element says, whatever stands in the control."""
    entries = (
        '<w:listItem w:displayText="Yes" w:value="1"/><w:listItem w:displayText="No" w:value="2"/>'
    )
    body = (
        f"<w:p>{run('Date: ')}{bound('/f/day', '<w:date/>', run('Day'))}</w:p>"
        f"<w:p>{run(CONSENT)}"
        f"{bound('/f/listed', f'<w:dropDownList>{entries}</w:dropDownList>', run('Choose'))}</w:p>"
        f"<w:p>{bound('/f/copyright', BOX, run('☐'), hint=False)}{run('Chapter Copyright')}</w:p>"
    )
    store = "<f><day/><listed/><copyright>0</copyright></f>"
    own = (
        '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"'
        f' ds:itemID="{ITEM}"/>'
    )
    template = with_part(form(body), "customXml/item9.xml", store.encode())
    made = filled(with_part(template, "customXml/itemProps9.xml", own.encode()), complete)

    assert said(made)["chapters.copyright=sign"] is True
    with zipfile.ZipFile(BytesIO(made.file)) as package:
        assert package.read("customXml/item9.xml").decode() == (
            "<f><day>2026-11-23T00:00:00</day><listed>1</listed><copyright>1</copyright></f>"
        )


@pytest.mark.parametrize(
    ("pattern", "language", "shown"),
    [
        ("dd/MM/yyyy", "fr-FR", "05/07/2026"),
        ("d' de 'MMMM' de 'yyyy", "fr-FR", "5 de juillet de 2026"),
        ("dd-MMM-yy", "en-GB", "05-Jul-26"),
        ("dd-MMM-yy", "fr-FR", ""),  # juin and juillet begin alike
        ("dddd, d MMMM yyyy", "en-GB", ""),
        ("ddd d", "en-GB", ""),
        ("d de MMMM", "pt-PT", ""),
        ("d MMMM", "pt-PT", ""),
        ("yyy", "en-GB", ""),
        ("MMM 'yy", "en-GB", "Jul '26"),
        ("HH:mm", "en-GB", ""),
    ],
)
def test_a_day_is_written_as_a_control_asks_or_not_at_all(
    pattern: str, language: str, shown: str
) -> None:
    assert day_as(date(2026, 7, 5), pattern, language) == shown


def fields(*instructions: str) -> str:
    mark = "<w:r><w:fldChar w:fldCharType='{}'/></w:r>".format
    return "".join(
        f"{mark('begin')}<w:r><w:instrText>{words}</w:instrText></w:r>{mark('separate')}{mark('end')}"
        for words in instructions
    )


def under_another_name(template: bytes, name: str) -> bytes:
    """Return the form with its main part called *name*."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(template)) as old, zipfile.ZipFile(stream, "w") as new:
        for entry in old.infolist():
            part = old.read(entry).replace(b"word/document.xml", f"word/{name}".encode())
            new.writestr(entry.filename.replace("word/document.xml", f"word/{name}"), part)
    return stream.getvalue()


FETCHES = " INCLUDEPICTURE &quot;https://example.org/a.png&quot; "


@pytest.mark.parametrize(
    "make",
    [
        lambda: form(f"<w:p>{fields(' PAGE ', FETCHES)}</w:p>"),
        lambda: form(f"<w:p><w:fldSimple w:instr='{FETCHES}'/></w:p>", encoding="UTF-16"),
        lambda: form(f"<w:p><w:fldSimple w:instr='{FETCHES}'/></w:p>", encoding="UTF-32BE"),
        lambda: under_another_name(form(f"<w:p>{fields(FETCHES)}</w:p>"), "pages.xml"),
    ],
    ids=["a second field of a line", "another encoding", "four bytes a letter", "another name"],
)
def test_an_office_program_gets_no_form_that_takes_in_other_files(
    make: Callable[[], bytes],
) -> None:
    with pytest.raises(FormRefusedError, match="takes in other files"):
        office_copy(make())


def test_a_link_that_only_a_person_follows_is_no_reason_to_refuse() -> None:
    template = form(f"<w:p>{fields(' HYPERLINK &quot;https://example.org/link&quot; ')}</w:p>")
    assert office_copy(template) == template


@pytest.mark.parametrize(
    ("words", "sureness"),
    [
        ("☐ We sign the Safety and Security chapter", Confidence.CERTAIN),
        ("☐ We plan to sign the Safety and Security chapter later", Confidence.LIKELY),
        ("☐ Nur das Kapitel Transparenz", Confidence.LIKELY),
        ("Version: ____________", Confidence.LIKELY),  # a form has one, too
        ("Model version: ____________", Confidence.CERTAIN),
        ("Model name: ____________ Version: ____________", Confidence.CERTAIN),
    ],
)
def test_what_may_mean_something_else_is_asked_about(words: str, sureness: Confidence) -> None:
    assert proposals_in(form(line(words)))[-1].confidence is sureness


@pytest.mark.parametrize(
    ("heading", "label"),
    [
        ("Second signatory", "Name"), ("Deuxième signataire", "Nom"), ("Second signataire", "Nom"),
        ("Zweiter Unterzeichner", "Name"), ("Δεύτερος υπογράφων", "Όνομα"), ("Signatory 2", "Name"),
    ],
)  # fmt: skip
def test_a_second_signatory_is_known_in_every_language(heading: str, label: str) -> None:
    found = proposals_in(form(line(heading) + line(f"{label}: ____________")))[-1]
    assert (found.answer, found.confidence) == ("signatories[1].name", Confidence.CERTAIN)
