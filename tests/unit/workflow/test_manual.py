"""The manual as it ships: complete, without dead links, searched, and found from every place."""

import os
import re
from pathlib import Path

import pytest

from aicode_desktop import languages
from aicode_desktop.workflow import manual
from aicode_desktop.workflow.manual import FIELDS, Spot, anchor_of, find, page, pages

_HEADINGS = re.compile(r"^#+\s+(.+)$", re.MULTILINE)
MANUAL = Path(__file__).resolve().parents[3] / "docs" / "manual"


def anchors_of(name: str) -> set[str]:
    found = page(name)
    assert found is not None
    return {anchor_of(heading) for heading in re.findall(r"^#+\s+(.+)$", found.text, re.MULTILINE)}


@pytest.mark.parametrize(
    ("name", "made"), [("fields", manual.fields_page), ("keyboard", manual.shortcuts_page)]
)
def test_the_pages_made_from_data_are_what_the_data_says(name: str, made: object) -> None:
    assert callable(made)
    fresh = made()
    if os.environ.get("REWRITE_GOLDEN"):
        (MANUAL / f"{name}.md").write_text(fresh, encoding="utf-8")
    written = (MANUAL / f"{name}.md").read_text(encoding="utf-8")
    assert written == fresh, "run dev.py golden, read the diff"


def test_every_page_is_there_once_and_listed_in_the_contents() -> None:
    names = [each.name for each in pages()]
    assert sorted(names) == sorted(path.stem for path in MANUAL.glob("*.md"))
    contents = (MANUAL / "README.md").read_text(encoding="utf-8")
    assert [name for name in names if f"({name}.md)" not in contents] == [manual.CONTENTS]


@pytest.mark.parametrize("each", pages(), ids=lambda each: each.name)
def test_no_link_leads_out_of_the_manual_or_to_a_heading_that_is_not_there(
    each: manual.ManualPage,
) -> None:
    assert each.title
    for target in re.findall(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)", each.text):
        name, _, anchor = target.partition("#")
        linked = name.removesuffix(".md") or each.name
        assert page(linked) is not None, target
        assert not anchor or anchor in anchors_of(linked), target


def test_every_picture_of_the_manual_ships_with_it() -> None:
    for each in pages():
        for picture in re.findall(r"!\[[^\]]*\]\(([^)\s]+)\)", each.text):
            assert (manual.folder() / picture).is_file(), f"{each.name}: {picture}"


@pytest.mark.parametrize("path", ["provider.legal_name", "signatories[1].position", "notes"])
def test_a_field_leads_to_its_own_heading(path: str) -> None:
    spot = manual.spot_of_field(path)
    assert spot is not None
    assert spot.anchor in anchors_of(FIELDS)


def test_words_are_found_by_their_beginning_without_accents_and_headings_first() -> None:
    assert find("LEGAL ident")[0].spot == Spot(FIELDS, "legal-entity-identifier")
    assert find("équipement") == find("equipement")
    assert {found.spot.page for found in find("smart card")} >= {"sign"}
    assert find("") == find("   ") == ()
    assert find("nosuchwordanywhere") == ()


def test_an_excerpt_shows_the_word() -> None:
    (first, *_) = find("Handelsregister")
    assert "Handelsregister" in first.excerpt


def test_an_excerpt_leaves_a_full_stop_at_the_bold_word_before_it() -> None:
    excerpts = [found.excerpt for found in find("recovery sheet")]
    assert any("recovery sheet…. It" in excerpt for excerpt in excerpts)
    assert not [excerpt for excerpt in excerpts if re.search(r"\w…? [.,;:]", excerpt)]


def test_a_missing_translation_gives_the_english_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "README.md").write_text("# Manual\n\n1. [Send](send.md)\n", encoding="utf-8")
    (tmp_path / "send.md").write_text("# Send\n", encoding="utf-8")
    (tmp_path / "sign.md").write_text("# Sign\n", encoding="utf-8")
    of = manual.first_line_of_translation
    xend = f"{of('# Send')}\n\n# Xend\n\n[x](https://elsewhere.example)\n"
    (tmp_path / "xx" / "send.md").write_text(xend.replace(of("# Send"), of("# Send\n")), "utf-8")
    (tmp_path / "xx" / "sign.md").write_text(f"{of('# Sign, as it was')}\n\n# Xign\n", "utf-8")
    monkeypatch.setattr(manual, "folder", lambda: tmp_path)
    made = manual._pages.__wrapped__("xx")
    assert [each.title for each in made] == ["Manual", "Xend", "Sign"]
    assert "elsewhere" not in made[1].text
    assert made[0].text.count("This page of the manual is in English.") == 1
    assert "is in English" not in made[1].text
    assert "is in English" in made[2].text, "what it is the translation of has changed since"


def test_keys_are_named_as_the_keyboard_of_the_language_names_them() -> None:
    with languages.written_in("de"):
        page = manual.shortcuts_page()
    assert "Strg+Umschalt+Z" in page
    assert "Entf" in page
    assert not set(re.findall(r"Ctrl|Shift|Delete|Return|PgUp", page))


def test_a_page_in_english_is_listed_by_its_title_in_the_language_of_the_window() -> None:
    with languages.written_in("de"):
        titles = {each.name: each.title for each in manual.pages()}
    assert titles["first-steps"] == "Erste Schritte"
    assert titles["five-minutes"] == "In fünf Minuten unterzeichnen"
    assert titles[FIELDS] == "Alle Felder"


@pytest.mark.parametrize("language", [code for code in languages.shipped() if code != "en"])
def test_f1_finds_the_same_heading_in_each_language(language: str) -> None:
    with languages.written_in("en"):
        english = {each.name: _HEADINGS.findall(each.text) for each in manual.pages()}
    with languages.written_in(language):
        for each in manual.pages():
            own = {anchor_of(heading) for heading in _HEADINGS.findall(each.text)}
            for heading in english[each.name]:
                assert manual.anchor_here(each.name, anchor_of(heading)) in own


@pytest.mark.parametrize(
    ("language", "words", "page"),
    [
        ("de", "rechtlicher Name", FIELDS),
        ("de", "systemisches Risiko", FIELDS),
        ("fr", "dénomination légale", FIELDS),
        ("fr", "barre d’espace", "keyboard"),
    ],
)
def test_a_search_finds_the_words_of_the_language_of_the_window(
    language: str, words: str, page: str
) -> None:
    with languages.written_in(language):
        assert page in {found.spot.page for found in find(words)}
