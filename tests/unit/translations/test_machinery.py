"""From the program's sentences to a catalogue in use, and what is refused on the way."""

import gettext
import io
import json
from pathlib import Path

import pytest

from aicode_desktop import languages as program_languages
from aicode_desktop import words
from aicode_desktop.words import plural, speaking, tr
from tests.translations import mo_file, ts_file
from tests.translations.exchange import exported, imported, number_of
from tests.translations.extraction import (
    AmbiguousError,
    Message,
    NotLiteralError,
    messages,
    messages_in,
)
from tests.translations.languages import FOLDER, languages
from tests.translations.rules import faults_in, set_in_type

GERMAN, FRENCH, POLISH = (languages()[code] for code in ("de", "fr", "pl"))
GREETING = Message("“{name}” is missing.", places=("aicode_desktop/archive/audit.py",))
COUNTED = Message("One draft", many="{n} drafts", places=("ui/start.ui",))
PRESSED = Message("&Open", meaning="act", places=("ui/start.ui",))
THOUSANDS = Message(",", meaning="between thousands", places=("aicode_desktop/check/wording.py",))
ALL = (GREETING, COUNTED, PRESSED)


def catalogue(translations: tuple[ts_file.Translation, ...]) -> gettext.GNUTranslations:
    return gettext.GNUTranslations(io.BytesIO(mo_file.compiled(translations, POLISH)))


def finished(message: Message, *texts: str) -> ts_file.Translation:
    return ts_file.Translation(message, texts, is_finished=True)


def test_sentences_are_read_off_calls_with_their_plural_and_meaning() -> None:
    source = 'tr("A {b}", b=1)\nplural("One", "{n} things", 2)\nwords.tr("Open", "state")'

    assert list(messages_in(source, "x.py")) == [
        Message("A {b}", places=("x.py",)),
        Message("One", many="{n} things", places=("x.py",)),
        Message("Open", meaning="state", places=("x.py",)),
    ]


@pytest.mark.parametrize("source", ['tr(f"{a}")', 'tr("a" + b)', "tr(sentence)", 'plural("One")'])
def test_a_sentence_that_is_put_together_stops_the_extraction(source: str) -> None:
    with pytest.raises(NotLiteralError):
        list(messages_in(source, "x.py"))


def test_program_forms_and_shipped_texts_are_all_read() -> None:
    try:
        places = {place for message in messages() for place in message.places}
    except AmbiguousError as error:  # pragma: no cover  (says which)
        pytest.fail(str(error))

    assert {"ui/send.ui", "aicode_desktop/cli/main.py", "resources/form/countries.json"} <= places


def test_a_source_survives_writing_and_reading(tmp_path: Path) -> None:
    file = tmp_path / "aicode_pl.ts"
    known = (finished(GREETING, "„{name}” — brak & <nic>."), ts_file.Translation(PRESSED))
    merged = ts_file.merged(known, ALL, POLISH)
    file.write_text(ts_file.written(merged, POLISH), encoding="utf-8")

    again = ts_file.read(file)

    assert sorted(again, key=lambda each: each.message.source) == sorted(
        merged, key=lambda each: each.message.source
    )
    assert ts_file.tally(again) == ts_file.Tally(finished=1, unfinished=2, vanished=0)


def test_what_the_program_no_longer_says_is_kept_aside_and_comes_back() -> None:
    known = (finished(GREETING, "„{name}” zniknął."),)

    without = ts_file.merged(known, [PRESSED], POLISH)

    assert [each.is_vanished for each in without] == [False, True]
    assert catalogue(without).gettext(GREETING.source) == GREETING.source
    assert ts_file.merged(without, ALL, POLISH)[0].texts == known[0].texts


def test_a_catalogue_counts_as_its_language_does() -> None:
    made = catalogue((finished(COUNTED, "{n} szkic", "{n} szkice", "{n} szkiców"),))

    with speaking(made):
        assert [plural("One draft", "{n} drafts", n) for n in (1, 2, 5, 22, 112)] == [
            "1 szkic",
            "2 szkice",
            "5 szkiców",
            "22 szkice",
            "112 szkiców",
        ]
    assert plural("One draft", "{n} drafts", 2) == "2 drafts"


def test_one_english_word_has_a_translation_for_each_meaning() -> None:
    with speaking(catalogue((finished(PRESSED, "&Otwórz"),))):
        assert tr("&Open", "act") == "&Otwórz"
        assert tr("&Open") == "&Open"
        assert tr("") == ""


CLDR_SAMPLES = {  # CLDR, cardinal plurals: numbers of each form, in the order of the forms
    "cs": [(1,), (2, 4), (0, 5, 100)],
    "de": [(1,), (0, 2, 100)],
    "fr": [(0, 1), (2, 17, 100)],
    "ga": [(1,), (2,), (3, 6), (7, 10), (0, 11, 25)],
    "hr": [(1, 21, 101), (2, 4, 22), (0, 5, 11, 12, 19, 112)],
    "lt": [(1, 21, 101), (2, 9, 22), (0, 10, 11, 19, 111)],
    "lv": [(0, 10, 11, 19, 111), (1, 21, 101), (2, 9, 22)],
    "mt": [(1,), (2,), (0, 3, 10, 103), (11, 19, 111), (20, 35, 100)],
    "pl": [(1,), (2, 4, 22), (0, 5, 12, 21, 112)],
    "ro": [(1,), (0, 2, 19, 101, 119), (20, 35, 100)],
    "sk": [(1,), (2, 4), (0, 5, 22)],
    "sl": [(1, 101), (2, 102), (3, 4, 103), (0, 5, 100)],
}


@pytest.mark.parametrize("code", sorted(set(languages()) - {"en"}))
def test_each_official_language_counts_as_cldr_says(code: str) -> None:
    language = languages()[code]
    forms = tuple(f"form {number}" for number in range(len(language.forms)))
    made = gettext.GNUTranslations(
        io.BytesIO(mo_file.compiled((finished(COUNTED, *forms),), language))
    )

    for form, numbers in enumerate(CLDR_SAMPLES.get(code, [(1,), (0, 2, 11)])):
        assert {made.ngettext("One draft", "{n} drafts", n) for n in numbers} == {f"form {form}"}


def test_the_tool_and_the_program_know_the_same_24_languages() -> None:
    known = {code: each.name for code, each in languages().items()}

    assert known == dict(program_languages.official())
    assert len(known) == 24


@pytest.mark.parametrize(
    ("message", "texts", "fault"),
    [
        (GREETING, ("„{nam}“ fehlt.",), "has other places than {name}"),
        (GREETING, ("„{name}“\nfehlt.",), "has another number of line breaks"),
        (GREETING, ("„{name}“ fehlt. ",), "begins or ends with other spaces"),
        (GREETING, ("“{name}” fehlt.",), "quotes 1 times; use „…“"),
        (GREETING, ('"{name}" fehlt.',), "has straight quotation marks; use „…“"),
        (GREETING, ("„{name}“ fehlt",), "does not end with “.”"),
        (GREETING, ("",), "is empty"),
        (PRESSED, ("Öffnen",), "needs one & before the letter to press"),
        (COUNTED, ("Ein Entwurf",), "needs 2 forms (one, other), not 1"),
        (COUNTED, ("Ein Entwurf", "{m} Entwürfe"), "other: has other places than {n}"),
    ],
)
def test_a_translation_that_breaks_a_rule_is_named(
    message: Message, texts: tuple[str, ...], fault: str
) -> None:
    assert fault in list(faults_in(message, texts, GERMAN))


def test_good_translations_have_no_fault() -> None:
    assert not list(faults_in(GREETING, ("„{name}“ fehlt.",), GERMAN))
    assert not list(faults_in(COUNTED, ("Ein Entwurf", "{n} Entwürfe"), GERMAN))
    french = set_in_type("« {name} » manque.", FRENCH)
    assert not list(faults_in(GREETING, (french,), FRENCH))


def test_a_language_may_set_a_space_between_thousands() -> None:
    assert not list(faults_in(THOUSANDS, ("\u202f",), FRENCH))
    assert list(faults_in(THOUSANDS, ("",), FRENCH)) == ["is empty"]


def test_french_gets_the_spaces_that_do_not_break() -> None:
    assert set_in_type("«ceci» : vraiment ? oui ; http://a", FRENCH) == (
        "«\u202fceci\u202f»\u00a0: vraiment\u202f? oui\u202f; http://a"
    )


def test_a_batch_goes_out_and_comes_back_checked() -> None:
    translations = ts_file.merged((), ALL, GERMAN)
    lines = [json.loads(line) for line in exported(translations, GERMAN)]
    answers = {
        GREETING.source: "„{name}“ fehlt.",
        COUNTED.source: ["Ein Entwurf", "{n} Entwürfe"],
        PRESSED.source: "Öffnen",
    }
    done = [json.dumps({**line, "translation": answers[line["source"]]}) for line in lines]

    taken = imported(translations, [*done, "not JSON", '{"id": "x", "translation": "y"}'], GERMAN)

    assert taken.count == 2
    assert [each.partition(":")[0] for each in taken.faults] == [
        f"line 3, {number_of(PRESSED)}",
        "line 4",
        "line 5",
    ]
    left = [json.loads(line)["source"] for line in exported(taken.translations, GERMAN)]
    assert left == ["&Open"]


def test_each_catalogue_that_ships_says_its_language_and_its_countries() -> None:
    for file in FOLDER.glob("*.mo"):
        with file.open("rb") as content:
            shipped = gettext.GNUTranslations(content)
        assert shipped.info()["language"] == file.stem
        assert shipped.gettext("Germany") != "Germany"


@pytest.mark.parametrize(
    ("environment", "asked_for", "code"),
    [
        ({}, "", "en"),
        ({"LANG": "de_AT.UTF-8"}, "", "de"),
        ({"LANG": "de_AT.UTF-8", "LC_ALL": "C.UTF-8"}, "", "en"),
        ({"LANG": "de_AT.UTF-8", "LANGUAGE": "xx:fr_BE"}, "", "fr"),
        ({"LANG": "de_AT.UTF-8", "AICODE_LANGUAGE": "fr"}, "", "fr"),
        ({"AICODE_LANGUAGE": "fr"}, "de", "de"),
        ({"LANG": "../../etc"}, "", "en"),
    ],
)
def test_the_language_is_the_one_asked_for_or_the_system_s(
    environment: dict[str, str], asked_for: str, code: str
) -> None:
    assert program_languages.chosen(environment, asked_for=asked_for) == code


def test_a_document_has_its_language_while_the_person_keeps_another() -> None:
    words.speak(program_languages.catalogue("de"))
    try:
        assert tr("Germany") == "Deutschland"
        with speaking(program_languages.catalogue("fr")):
            assert tr("Germany") == "Allemagne"
        assert tr("Germany") == "Deutschland"
    finally:
        words.speak(words.ENGLISH)
    assert tr("Germany") == "Germany"
