"""The letters of a draft: hidden ones, confusable ones, and those that no font draws."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from aicode_desktop import bundled
from aicode_desktop.check import text as text_checks
from aicode_desktop.check.findings import findings_in
from aicode_desktop.check.scripts import is_in_latin_script, words_in_two_scripts
from aicode_desktop.model.draft import Draft, Provider, Signatory, Statements

TODAY = date(2026, 11, 23)


def text_codes(draft: Draft) -> dict[str, str]:
    codes = {"unfit_character", "hidden_character", "character_not_drawable", "scripts_mixed"}
    return {f.field: f.sentence for f in findings_in(draft, today=TODAY) if f.code in codes}


@pytest.fixture
def fonts_of_latin_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Shipped fonts that draw Latin-1 and “–”, and nothing else."""
    (tmp_path / "fonts").mkdir()
    ranges = {"ranges": [[0x2013, 0x2013], [0x20, 0x7E], [0xA0, 0xFF]]}
    (tmp_path / "fonts" / "coverage.json").write_text(json.dumps(ranges))
    text_checks._coverage.cache_clear()
    root = bundled.root()

    def shipped(*parts: str) -> Path:
        return (tmp_path if parts[0] == "fonts" else root).joinpath(*parts)

    monkeypatch.setattr(bundled, "path", shipped)
    yield
    text_checks._coverage.cache_clear()


@pytest.mark.usefixtures("fonts_of_latin_only")
def test_letters_that_no_shipped_font_draws_are_named_by_their_unicode_names() -> None:
    assert text_codes(Draft(place="Köln – \u0416\u0416\ua9c4")) == {
        "place": "The document’s fonts cannot draw: “Ж” CYRILLIC CAPITAL LETTER ZHE (U+0416), "
        "“꧄” JAVANESE PADA MADYA (U+A9C4)."
    }


@pytest.mark.usefixtures("fonts_of_latin_only")
def test_at_most_five_letters_are_named() -> None:
    (sentence,) = text_codes(Draft(place="Димитровград")).values()
    assert sentence.count("CYRILLIC") == 5
    assert sentence.endswith("….")


@pytest.mark.usefixtures("fonts_of_latin_only")
def test_line_ends_and_letters_composed_from_their_parts_are_drawn() -> None:
    assert text_codes(Draft(statements=Statements(further=("one\ntwo",)), place="Ko\u0308ln")) == {}


def test_hidden_characters_are_told_by_name() -> None:
    hidden = text_codes(Draft(provider=Provider(legal_name="Exam\u00adple\u200b")))
    assert hidden == {
        "provider.legal_name": "This holds characters that nobody sees: SOFT HYPHEN (U+00AD), "
        "ZERO WIDTH SPACE (U+200B)."
    }


def test_the_joiners_that_persian_and_hindi_need_are_no_finding() -> None:
    draft = Draft(signatories=(Signatory(name="می\u200cخواهم"),))
    assert "hidden_character" not in {f.code for f in findings_in(draft, today=TODAY)}


def test_control_characters_are_told_by_code_because_they_have_no_name() -> None:
    sentence = text_codes(Draft(place="a\x1bb"))["place"]
    assert sentence == "This holds the control character U+001B; delete it."


def test_a_word_that_mixes_look_alike_letters_is_told_from_honest_words() -> None:
    assert words_in_two_scripts("Exаmple Lab") == ("Exаmple",)
    assert words_in_two_scripts("Езиков разум Balkan-7B α-test 東京ABC") == ()


@pytest.mark.parametrize(
    "name", ["Gaillimh", "Żabbar", "Ó Súilleabháin 3ª", "Æthel–42", "Hawaiʻi", ""]
)
def test_latin_letters_are_known_with_all_their_marks(name: str) -> None:
    assert is_in_latin_script(name)


@pytest.mark.parametrize("name", ["Ελένη", "Димитровград", "東京", "Éxample Жan"])
def test_other_scripts_are_known(name: str) -> None:
    assert not is_in_latin_script(name)
