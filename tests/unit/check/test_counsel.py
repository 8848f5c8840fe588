"""The statements as data: sources, dates, grades, and what the FAQ no longer says."""

import re
from datetime import date
from pathlib import Path
from string import Formatter

import pytest

from aicode_desktop import check
from aicode_desktop.check.counsel import aged_sheet, statement, stored_in, stored_statements
from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.check.sources import Grade, sources
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.message import AI_OFFICE_ADDRESS

EVERY = sorted(stored_statements())
RANK = [Grade.OFFICIAL, Grade.TWO_COPIES_AGREE, Grade.ONE_COPY, Grade.INFERRED]
FIRST_DAY, LAST_DAY = date(2025, 7, 10), date(2026, 11, 23)
FAQ_SENTENCES = {1: 1, 2: 1, 3: 2, 4: 2, 5: 3, 6: 2, 7: 2, 8: 2, 9: 2, 10: 2, 11: 1, 12: 3, 13: 1,
                 14: 1, 15: 1}  # fmt: skip


def filled(statement_id: str) -> str:
    text = stored_statements()[statement_id]["text"]
    names = [name for _, name, _, _ in Formatter().parse(text) if name]
    return statement(statement_id, **dict.fromkeys(names, "x")).sentence


@pytest.mark.parametrize("statement_id", EVERY)
def test_every_statement_has_a_sentence_a_source_and_a_date(statement_id: str) -> None:
    stored = stored_statements()[statement_id]
    assert stored["sources"]
    assert set(stored["sources"]) <= set(sources())
    assert re.search(r"[.]$", filled(statement_id))
    found = statement(statement_id) if "{" not in stored["text"] else None
    assert found is None or FIRST_DAY <= found.as_of <= LAST_DAY


@pytest.mark.parametrize("statement_id", EVERY)
def test_no_statement_is_graded_better_than_the_sources_it_rests_on(statement_id: str) -> None:
    stored = stored_statements()[statement_id]
    worst = max((sources()[key].grade for key in stored["sources"]), key=RANK.index)
    assert RANK.index(Grade(stored["grade"])) >= RANK.index(worst)


@pytest.mark.parametrize("statement_id", EVERY)
def test_an_inference_is_said_to_be_one_and_nothing_else_is(statement_id: str) -> None:
    is_inference = stored_statements()[statement_id]["grade"] == "G"
    assert filled(statement_id).startswith("Our reading: ") is is_inference


@pytest.mark.parametrize("name", ["statements.json", "aged.json", "obligations.json"])
def test_no_presumption_of_conformity_is_ever_an_effect_of_signing(name: str) -> None:
    for stored in stored_in(name).values():
        said = " ".join(str(value) for value in stored.values())
        for found in re.finditer(r"presumption of conformity", said, re.IGNORECASE):
            assert said[: found.start()].endswith("no "), said


def test_the_faq_is_told_sentence_by_sentence() -> None:
    told = [key for key in stored_statements() if key.startswith("faq.")]
    by_paragraph = {
        paragraph: sum(key.startswith(f"faq.{paragraph}.") for key in told)
        for paragraph in FAQ_SENTENCES
    }
    assert by_paragraph == FAQ_SENTENCES
    for key in told:
        paragraph = key.split(".")[1]
        assert f"faq_{paragraph}" in stored_statements()[key]["sources"]


@pytest.mark.proves("faq.1.sign")
def test_the_address_of_the_faq_is_the_one_that_mails_go_to() -> None:
    assert AI_OFFICE_ADDRESS in statement("faq.1.sign").sentence


def test_what_the_faq_no_longer_says_is_dated_and_reachable_from_what_it_touches() -> None:
    entries = {entry.id: entry for entry in aged_sheet()}
    touched = {entry for stored in stored_statements().values() for entry in stored["aged"]}
    assert touched == set(entries)
    for entry in entries.values():
        assert entry.sources
        assert FIRST_DAY <= entry.since <= LAST_DAY
        reached = {
            int(key.split(".")[1])
            for key, stored in stored_statements().items()
            if key.startswith("faq.") and entry.id in stored["aged"]
        }
        assert reached == set(entry.paragraphs), entry.id


@pytest.mark.parametrize(
    ("entry_id", "words"),
    [
        ("adequacy", "1 August 2025"),
        ("enforcement", "2 August 2026"),
        ("legacy", "2 August 2027"),
        ("omnibus", "(EU) 2026/1744"),
        ("guidelines", "C(2025) 7719"),
        ("reliance", "not conclusive evidence"),
    ],
)
def test_the_sheet_says_what_holds_today(entry_id: str, words: str) -> None:
    entry = next(entry for entry in aged_sheet() if entry.id == entry_id)
    assert words in entry.today


def test_deadlines_name_measures_that_stand_in_the_chapter() -> None:
    code = code_of_practice("2025-07-10")
    for stored in stored_in("obligations.json").values():
        chapter = code.chapter(ChapterKey(stored["chapter"]))
        measures = {m.number for commitment in chapter.commitments for m in commitment.measures}
        assert stored["measure"] in measures
        assert set(stored["sources"]) <= set(sources())


def test_nothing_that_ships_speaks_of_a_presumption_of_conformity_as_an_effect() -> None:
    root = Path(__file__).parents[3]
    files = [
        *(root / "aicode_desktop").rglob("*.py"),
        *(root / "resources").rglob("*.json"),
        *(root / "ui").glob("*.ui"),
    ]
    assert len(files) > 100
    for file in files:
        said = " ".join(file.read_text(encoding="utf-8").split())
        for found in re.finditer(r"presum\w+ of conformity", said, re.IGNORECASE):
            assert re.search(r"\b(?:no|never)\s$", said[: found.start()]), file.name


def test_powers_of_ten_read_as_in_print_wherever_a_person_reads_them() -> None:
    told = [stored["text"] for stored in stored_statements().values()]
    told += [text for entry in aged_sheet() for text in (entry.faq_says, entry.today)]
    assert any("10²⁵" in text for text in told)
    assert not [text for text in told if "^" in text]
    program = Path(check.__file__).parents[1]
    in_code = [
        path.name
        for path in program.rglob("*.py")
        if re.search(r"tr\([^)]*\b10\^\d", path.read_text(encoding="utf-8"))
    ]
    assert not in_code
