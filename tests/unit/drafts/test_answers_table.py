"""What is exported as a table comes back: every answer, and nothing that was not understood."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aicode_desktop import languages
from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.check.examples import examples
from aicode_desktop.check.gap import gap_rows
from aicode_desktop.check.gap_table import GapColumn, heading_of
from aicode_desktop.drafts.answers_table import ImportedAnswers, answers_in
from aicode_desktop.drafts.cells import Skipped
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.codec import decode
from aicode_desktop.model.draft import ChapterAnswer, ChapterAnswers
from aicode_desktop.model.gap import MeasureAnswer, MeasureAnswers, MeasureStatus
from aicode_desktop.model.text import fit_text
from aicode_desktop.render.spreadsheet import gap_csv, gap_xlsx
from aicode_desktop.words import ENGLISH, English
from tests.spreadsheets import open_document, workbook

ALL_LEFT_OUT = ChapterAnswers(*(ChapterAnswer.OPT_OUT for _ in ChapterKey))
DRAFT = replace(decode(examples()[0].read_bytes()), chapters=ALL_LEFT_OUT)
CODE = code_of_practice(DRAFT.edition)
PLACES = [
    (chapter.key, measure.number)
    for chapter in CODE
    for commitment in chapter.commitments
    for measure in commitment.measures
]
AWKWARD = [
    "=1+1",
    "'=1",
    "-5",
    "+49 30 1",
    "@home",
    " x ",
    'a "b"; c, d',
    "_x0041_",
    "a\nb",
    "’",
    "١",
]
HEADINGS = "Chapter;Measure;Title;Own measure;Evidence;Owner;Date;Status\n"


def lines(*, is_multi_line: bool) -> st.SearchStrategy[str]:
    texts = st.one_of(st.sampled_from(AWKWARD), st.text(max_size=12))
    fit = texts.map(lambda text: fit_text(text, is_multi_line=is_multi_line))
    return fit.map(lambda text: text if text.strip() else "")


some_answers = st.builds(
    MeasureAnswer,
    own_measure=lines(is_multi_line=True),
    evidence=lines(is_multi_line=False),
    owner=lines(is_multi_line=False),
    date=lines(is_multi_line=False),
    status=st.sampled_from(MeasureStatus),
)


@pytest.mark.parametrize("written", [gap_csv, gap_xlsx])
@settings(max_examples=25, deadline=None)
@given(given_answers=st.lists(some_answers, min_size=1, max_size=6))
def test_whatever_is_exported_comes_back_unchanged(
    written: Callable[..., bytes], given_answers: list[MeasureAnswer]
) -> None:
    answers = MeasureAnswers("d").overlaid(
        replace(answer, chapter=key, measure=number)
        for answer, (key, number) in zip(given_answers, PLACES[::7], strict=False)
    )
    imported = answers_in(written(gap_rows(DRAFT, answers)), CODE)
    assert MeasureAnswers("d").overlaid(imported.answers) == MeasureAnswers(
        "d",
        tuple(
            each for each in answers.measures if each != MeasureAnswer(each.chapter, each.measure)
        ),
    )
    assert not imported.skipped
    assert not imported.ignored_columns


def test_forty_measures_come_back_from_an_open_document() -> None:
    answers = MeasureAnswers(
        "d", tuple(MeasureAnswer(key, n, own_measure=f"{key} {n}\nand so on") for key, n in PLACES)
    )
    headings = [heading_of(column) for column in GapColumn]
    rows = [
        [row.chapter.title, "", row.measure.number, "", row.answer.own_measure]
        for row in gap_rows(DRAFT, answers)
    ]
    assert answers_in(open_document([headings, *rows]), CODE).answers == answers.measures


def read(*rows: str) -> ImportedAnswers:
    return answers_in(HEADINGS + "\n".join(rows), CODE)


def test_a_number_that_a_spreadsheet_took_for_a_day_is_known_by_its_title() -> None:
    (answer,) = read("Transparency;01. Feb;Providing relevant information;We do;;;;").answers
    assert (answer.chapter, answer.measure) == (ChapterKey.TRANSPARENCY, "1.2")


@pytest.mark.parametrize(
    ("row", "column", "reason"),
    [
        ("Transparency;1.2;Documentation;x;;;;maybe", "Status", "“maybe” is not understood."),
        ("Transparency;9.9;;x;;;;", "Measure", "“9.9” is not a measure of the Code."),
        (";1.1;;x;;;;", "Measure", "The chapter of this measure is not clear."),
        ("Transparency;1.1;Providing relevant information;x;;;;", "",
         "The number and the title name different measures."),
        ("Transparency;1.1;;x;;;;;why", "", "“why” stands beyond the last heading."),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_told_with_its_place(row: str, column: str, reason: str) -> None:
    assert read(row).skipped == (Skipped(2, column, reason),)


def test_a_status_that_is_not_understood_costs_only_itself() -> None:
    (answer,) = read("Copyright;1.1;;We keep a policy;Policy 7;;2026-05;maybe").answers
    assert (answer.own_measure, answer.date) == ("We keep a policy", "2026-05")
    assert answer.status is MeasureStatus.UNANSWERED


def test_the_first_of_two_rows_about_one_measure_counts() -> None:
    found = read("Copyright;1.1;;first;;;;", "Copyright;1.1;;second;;;;")
    assert [answer.own_measure for answer in found.answers] == ["first"]
    assert found.skipped == (Skipped(3, "", "An earlier row is about this measure already."),)


def test_a_column_of_ones_own_is_named_and_passed_over() -> None:
    found = answers_in("Chapter,Measure,Own measure,Budget\nCopyright,1.1,We do,7\n", CODE)
    assert found.ignored_columns == ("Budget",)
    assert len(found.answers) == 1


def test_a_table_about_something_else_is_not_guessed_at() -> None:
    found = answers_in(workbook([["Name", "Price"], ["Tea", 3]]), CODE)
    assert not found.answers
    assert found.skipped == (Skipped(1, "", "No column has the heading “Measure”."),)


def test_a_blank_cell_takes_nothing_away() -> None:
    before = MeasureAnswers(
        "d", (MeasureAnswer(*PLACES[0], own_measure="kept", status=MeasureStatus.PLANNED),)
    )
    after = before.overlaid(read("Transparency;1.1;;;Minutes;;;").answers)
    assert after.measures == (
        MeasureAnswer(
            *PLACES[0], own_measure="kept", evidence="Minutes", status=MeasureStatus.PLANNED
        ),
    )


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("In place", MeasureStatus.IN_PLACE), ("done", MeasureStatus.IN_PLACE),
        ("partially", MeasureStatus.PARTLY), ("N/A", MeasureStatus.NOT_APPLICABLE),
        ("not yet answered", MeasureStatus.UNANSWERED), ("–", MeasureStatus.UNANSWERED),
    ],
)  # fmt: skip
def test_a_status_in_plain_words_is_understood(words: str, status: MeasureStatus) -> None:
    (answer,) = read(f"S;6.1;;x;;;;{words}").answers
    assert (answer.chapter, answer.status) == (ChapterKey.SAFETY_AND_SECURITY, status)


def test_a_workbook_that_another_program_saved_again_comes_back() -> None:
    book = openpyxl.load_workbook(io.BytesIO(gap_xlsx(gap_rows(DRAFT, MeasureAnswers("d")))))
    sheet = book["Measures"]
    sheet["E2"], sheet["H2"], sheet["I2"] = "A register", date(2026, 3, 1), "In place"
    sheet["C3"] = 1.2
    sheet["F3"] = "=1+1"
    written = io.BytesIO()
    book.save(written)
    (first,) = answers_in(written.getvalue(), CODE).answers  # a formula without a value is none
    assert (first.own_measure, first.date) == ("A register", "2026-03-01")
    assert first.status is MeasureStatus.IN_PLACE


class Mirrored(English):
    """A language in which every sentence is written backwards."""

    def gettext(self, message: str) -> str:
        return message[::-1]


@pytest.mark.parametrize("written", [gap_csv, gap_xlsx])
def test_a_table_comes_back_whatever_language_it_was_written_in(
    written: Callable[..., bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "shipped", lambda: ("en", "xx"))
    monkeypatch.setattr(
        languages, "catalogue", lambda code: Mirrored() if code == "xx" else ENGLISH
    )
    status = MeasureStatus.PARTLY
    answers = MeasureAnswers("d", (MeasureAnswer(*PLACES[9], owner="Legal", status=status),))
    with languages.written_in("xx"):
        content = written(gap_rows(DRAFT, answers))
    assert b"renwO" in content or written is gap_xlsx
    imported = answers_in(content, CODE)
    assert imported.answers == answers.measures
    assert not imported.skipped
    assert not imported.ignored_columns
