"""Brief, gap analysis, plan and calendar: what they say and what they never do."""

import csv
import io
import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import icalendar
import openpyxl
import pikepdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from aicode_desktop import languages
from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.check.gap import gap_findings, gap_rows, plan_rows
from aicode_desktop.check.obligations import obligations
from aicode_desktop.errors import CannotRenderError, CannotWriteError
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import (
    Contact,
    Draft,
    Language,
    MarketStatus,
    Model,
    Provider,
    SystemicRisk,
    SystemicRiskOutlook,
)
from aicode_desktop.model.gap import MeasureAnswer, MeasureAnswers, MeasureStatus
from aicode_desktop.model.gap_codec import decode_measures
from aicode_desktop.model.rendered import DocumentKind, in_groups
from aicode_desktop.render.calendar import obligation_calendar
from aicode_desktop.render.spreadsheet import gap_csv, gap_xlsx
from aicode_desktop.workflow import actions, counsel
from aicode_desktop.workflow.counsel import GapFormat, gap_format_of
from tests.counsel_documents import (
    EXAMPLES,
    NOTHING_SIGNED,
    NOW,
    PARTLY,
    TODAY,
    answers_for,
    text_of,
)

CALENDAR_LIMIT_OCTETS = 75


def page_count(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return len(document.pages)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_brief_fits_one_page_for_every_example(name: str) -> None:
    assert page_count(counsel.brief(EXAMPLES[name], today=TODAY)) == 1


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_brief_says_its_sentences_in_full_in_every_language(
    name: str, language: Language
) -> None:
    draft = replace(EXAMPLES[name], language=language)
    said = "".join(text_of(counsel.brief(draft, today=TODAY)).split())
    assert "…" not in said
    if ChapterKey.TRANSPARENCY in draft.chapters.signed():
        with languages.written_in(language.value):
            code = code_of_practice(draft.edition)
            (summary,) = (one.summary for one in code if one.key is ChapterKey.TRANSPARENCY)
            assert "".join(summary.split()) in said


def test_the_brief_fits_one_page_however_much_there_is_to_say() -> None:
    long = "Gesellschaft für verantwortungsvolle Sprachmodelle " * 12
    model = Model(
        name=long,
        market_status=MarketStatus.PLANNED,
        market_date="2027",
        training_compute_flop="2e25",
        systemic_risk=SystemicRisk.YES,
    )
    draft = replace(
        PARTLY,
        provider=Provider(legal_name=long, contact=Contact(name=long)),
        models=(model,) * 500,
    )
    assert page_count(counsel.brief(draft, today=TODAY)) == 1
    assert page_count(counsel.brief(Draft(), today=TODAY)) == 1


@pytest.mark.proves("cost.fines", "signing.no_proof")
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_brief_names_who_prepared_it_and_the_fingerprint_of_the_form(name: str) -> None:
    draft = EXAMPLES[name]
    form = actions.render(draft, kind=DocumentKind.FORM, today=TODAY)
    said = text_of(counsel.brief(draft, prepared_by="Ida Ek", today=TODAY))
    assert "Prepared by Ida Ek, 23 November 2026" in said
    assert in_groups(form.content.fingerprint, 16) in said
    assert "3 % of worldwide annual turnover or EUR 15 million" in said
    assert "not conclusive evidence" in said


def test_the_contact_person_prepared_the_brief_where_nobody_is_named() -> None:
    assert f"Prepared by {PARTLY.provider.contact.name}" in text_of(
        counsel.brief(PARTLY, today=TODAY)
    )


def test_internal_reasons_and_notes_stay_out_of_every_document() -> None:
    draft = replace(
        NOTHING_SIGNED,
        notes="hushed",
        opt_out_reasons=replace(NOTHING_SIGNED.opt_out_reasons, copyright="hushed"),
    )
    answers = answers_for(draft)
    for pdf in (
        counsel.brief(draft, today=TODAY),
        counsel.gap(draft, answers, as_=GapFormat.PDF, today=TODAY),
    ):
        assert "hushed" not in text_of(pdf)


@pytest.mark.parametrize(
    ("key", "count"),
    [
        (ChapterKey.TRANSPARENCY, 3),
        (ChapterKey.COPYRIGHT, 5),
        (ChapterKey.SAFETY_AND_SECURITY, 32),
    ],
)
def test_the_gap_analysis_has_every_measure_of_a_chapter_left_out(
    key: ChapterKey, count: int
) -> None:
    rows = gap_rows(NOTHING_SIGNED, MeasureAnswers())
    assert sum(row.chapter.key is key for row in rows) == count
    assert len(plan_rows(NOTHING_SIGNED, MeasureAnswers())) == 0


def test_the_plan_has_what_is_signed_and_not_in_place() -> None:
    answers = answers_for(PARTLY)
    rows = plan_rows(PARTLY, answers)
    assert {row.chapter.key for row in rows} == {ChapterKey.SAFETY_AND_SECURITY}
    settled = {MeasureStatus.IN_PLACE, MeasureStatus.NOT_APPLICABLE}
    assert not settled & {row.answer.status for row in rows}
    in_place = sum(
        answer.status in settled and answer.chapter is ChapterKey.SAFETY_AND_SECURITY
        for answer in answers.measures
    )
    assert len(rows) == 32 - in_place < 32


@pytest.mark.proves("faq.9.gap", "channel.eu_send")
def test_the_gap_analysis_says_which_way_it_goes_and_shows_every_answer() -> None:
    said = text_of(counsel.gap(NOTHING_SIGNED, answers_for(PARTLY), as_=GapFormat.PDF, today=TODAY))
    for words in (
        "EU SEND",
        "never attached to the Signatory Form",
        "We keep a record",
        "Łukasz",
        "2026-12-01",
        "Model cards",
        "Partly",
        "Not yet",
    ):
        assert words in said, words


def test_the_gap_analysis_carries_its_measures_as_data() -> None:
    pdf = counsel.gap(NOTHING_SIGNED, answers_for(PARTLY), as_=GapFormat.PDF, today=TODAY)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        attached = json.loads(document.attachments["measures.json"].get_file().read_bytes())
    assert len(attached) == 40
    assert attached[1]["own_measure"] == "We keep a record"


@pytest.mark.proves("faq.8.good_faith")
def test_the_plan_is_internal_unless_it_is_made_to_be_shared() -> None:
    internal = counsel.plan(PARTLY, answers_for(PARTLY), today=TODAY)
    shared = counsel.plan(PARTLY, answers_for(PARTLY), is_internal=False, today=TODAY)
    assert "Internal" in text_of(internal)
    assert "Internal" not in text_of(shared)


def test_an_example_with_nothing_left_out_has_no_gap() -> None:
    draft = EXAMPLES["all-chapters-systemic-risk"]
    pdf = counsel.gap(draft, MeasureAnswers(), as_=GapFormat.PDF, today=TODAY)
    assert "there is no gap to analyse" in text_of(pdf)


def test_what_means_nothing_without_systemic_risk_is_said_to() -> None:
    draft = replace(NOTHING_SIGNED, systemic_risk_outlook=SystemicRiskOutlook.NONE)
    said = text_of(counsel.gap(draft, MeasureAnswers(), as_=GapFormat.PDF, today=TODAY))
    assert "leaving this chapter out costs nothing" in said


FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1", " =cmd|' /C calc'!A0", "=HYPERLINK(1)"]


@pytest.mark.parametrize("typed", FORMULAS)
def test_csv_never_writes_a_live_formula(typed: str) -> None:
    rows = gap_rows(NOTHING_SIGNED, answers_for(PARTLY, own_measure=typed))
    cells = [row[4] for row in csv.reader(io.StringIO(gap_csv(rows).decode("utf-8-sig")))]
    assert cells[2] == f"'{typed}"


@pytest.mark.parametrize("typed", [*FORMULAS, "https://example.org", "123", "{=1}"])
def test_the_workbook_holds_texts_only(typed: str) -> None:
    rows = gap_rows(NOTHING_SIGNED, answers_for(PARTLY, own_measure=typed))
    book = openpyxl.load_workbook(io.BytesIO(gap_xlsx(rows)))
    sheet = book["Measures"]
    cells = [cell for line in sheet.iter_rows() for cell in line]
    types = {cell.data_type for cell in cells if cell.value is not None}
    assert types == {"s"}
    assert sheet.cell(row=3, column=5).value == typed
    assert not any(cell.hyperlink for cell in cells)


def test_the_workbook_has_every_measure_and_says_first_which_way_it_goes() -> None:
    book = openpyxl.load_workbook(io.BytesIO(gap_xlsx(gap_rows(NOTHING_SIGNED, MeasureAnswers()))))
    assert book.sheetnames == ["Read first", "Measures"]
    assert book["Measures"].max_row == 41
    first = " ".join(str(line[0].value) for line in book["Read first"].iter_rows())
    assert "EU SEND" in first
    assert "never attached" in first


def test_a_text_that_no_cell_holds_is_refused_and_nothing_is_cut() -> None:
    rows = gap_rows(NOTHING_SIGNED, answers_for(PARTLY, own_measure="x" * 32_768))
    with pytest.raises(CannotRenderError, match=r"1\.2"):
        gap_xlsx(rows)
    assert b"x" * 32_768 in gap_csv(rows)


@given(st.text(max_size=40))
@example("'")
@settings(max_examples=25)
def test_whatever_is_typed_comes_back_from_csv(typed: str) -> None:
    answers = MeasureAnswers("", (MeasureAnswer(measure="1.1", own_measure=typed),))
    read = csv.reader(
        io.StringIO(gap_csv(gap_rows(NOTHING_SIGNED, answers)).decode("utf-8-sig"), newline="")
    )
    # What is read back takes one apostrophe away, which marks text that looks like a formula.
    assert list(read)[1][4].removeprefix("'") == typed


def test_answers_to_fill_in_name_every_measure_and_keep_what_was_there() -> None:
    content = counsel.gap(PARTLY, answers_for(PARTLY), as_=GapFormat.JSON, today=TODAY)
    answers = decode_measures(content)
    assert len(answers.measures) == 40
    assert answers.draft_id == PARTLY.id
    assert answers.measures[1].own_measure == "We keep a record"


@pytest.mark.parametrize("name", ["gap.doc", "gap", ".pdf", "gap.pdf.exe"])
def test_a_name_that_says_no_format_is_refused(name: str) -> None:
    with pytest.raises(CannotWriteError, match="does not say what"):
        gap_format_of(Path(name))


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"measure": "9.9"}, "measure_unknown"),
        ({"status": MeasureStatus.IN_PLACE}, "own_measure_missing"),
        ({"status": MeasureStatus.IN_PLACE, "own_measure": "x"}, "evidence_missing"),
        ({"status": MeasureStatus.NOT_APPLICABLE}, "reason_missing"),
        (
            {"evidence": "Code of Practice on Transparency of AI-generated content"},
            "other_code",
        ),
        ({"date": "soon"}, "measure_date_unreadable"),
        ({"date": "1999"}, "measure_date_unlikely"),
        ({"date": "2037"}, "measure_date_unlikely"),
        ({"date": "2027", "status": MeasureStatus.IN_PLACE}, "in_place_in_future"),
        ({"date": "2026-10", "status": MeasureStatus.PLANNED}, "planned_date_passed"),
    ],
)
def test_what_is_doubtful_in_an_answer_is_told_in_its_field(
    fields: dict[str, str], code: str
) -> None:
    answer = replace(MeasureAnswer(measure="1.1"), **fields)  # type: ignore[arg-type]  # texts and choices
    found = gap_findings(
        PARTLY, MeasureAnswers("", (MeasureAnswer(measure="1.2"), answer)), today=TODAY
    )
    assert code in {each.code for each in found}
    assert all(each.field.startswith("measures[1].") for each in found)


def calendar_of(draft: Draft) -> icalendar.Calendar:
    read = icalendar.Calendar.from_ical(counsel.calendar(draft, at=NOW))
    assert isinstance(read, icalendar.Calendar)
    return read


@pytest.mark.proves("notice.rule", "cost.legacy")
@pytest.mark.parametrize("name", EXAMPLES)
def test_another_parser_reads_every_deadline_with_its_day(name: str) -> None:
    draft = EXAMPLES[name]
    read = calendar_of(draft)
    found = sorted(
        (event.decoded("DTSTART"), str(event["SUMMARY"])) for event in read.walk("VEVENT")
    )
    dated = [each for each in obligations(draft) if each.day]
    expected = [
        (each.day, f"{each.title} ({each.model})" if each.model else each.title) for each in dated
    ]
    assert found == sorted([*expected, (TODAY, "Deadlines that follow an event")])
    assert not any(event.errors for event in read.walk())


def test_every_entry_lasts_one_day_and_has_its_own_identifier() -> None:
    draft = replace(PARTLY, models=PARTLY.models * 2)
    events = calendar_of(draft).walk("VEVENT")
    identifiers = [str(event["UID"]) for event in events]
    assert len(set(identifiers)) == len(identifiers) > 5
    for event in events:
        assert event.decoded("DTEND") - event.decoded("DTSTART") == timedelta(days=1)
        assert event.decoded("DTSTAMP") == NOW


def test_relative_deadlines_are_explained_in_one_entry() -> None:
    event = next(
        event
        for event in calendar_of(PARTLY).walk("VEVENT")
        if str(event["SUMMARY"]) == "Deadlines that follow an event"
    )
    described = str(event["DESCRIPTION"])
    assert "Within 2, 5, 10 or 15 days" in described
    assert "measure 9.3" in described
    assert "grade A" in described


def test_only_the_chapters_and_models_chosen_give_deadlines() -> None:
    nothing = {each.id for each in obligations(NOTHING_SIGNED)}
    assert nothing <= {"notice", "legacy"}
    transparency = {each.id for each in obligations(EXAMPLES["potential-future-provider"])}
    assert "downstream_answered" in transparency
    assert "incident_first" not in transparency


def test_a_later_calendar_changes_entries_instead_of_adding_them() -> None:
    first, later = calendar_of(PARTLY), calendar_of(replace(PARTLY, place="Elsewhere"))
    assert [str(e["UID"]) for e in first.walk("VEVENT")] == [
        str(e["UID"]) for e in later.walk("VEVENT")
    ]


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=120))
@settings(max_examples=40)
def test_lines_are_folded_and_texts_escaped_whatever_the_names(name: str) -> None:
    content = obligation_calendar(obligations(PARTLY), draft_id="x", provider=name, at=NOW)
    lines = content.split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= CALENDAR_LIMIT_OCTETS for line in lines)
    assert all(line.decode() is not None for line in lines)
    event = icalendar.Calendar.from_ical(content).walk("VEVENT")[0]
    if name:
        assert str(event["DESCRIPTION"]).startswith(name)


def test_months_are_counted_without_falling_off_the_calendar() -> None:
    draft = replace(PARTLY, models=(replace(PARTLY.models[1], market_date="2028-03-14"),))
    days = {each.id: each.day for each in obligations(draft)}
    assert days["framework_confirmed"] == date(2028, 2, 29)
    assert days["framework_assessed"] == date(2029, 2, 28)
