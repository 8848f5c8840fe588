"""A document is in the language that its data names, whatever language the person reads."""

import dataclasses
from collections.abc import Iterator
from io import BytesIO

import pikepdf
import pytest

from aicode_desktop import languages, words
from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.model.draft import Language
from aicode_desktop.render.pictures import open_pages
from aicode_desktop.render.reading import content_of, differences
from tests.documents import KINDS, example, rendered


@pytest.fixture(params=["en", "fr"])
def persons_language(request: pytest.FixtureRequest) -> Iterator[str]:
    languages.speak(request.param)
    yield request.param
    words.speak(words.ENGLISH)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.usefixtures("persons_language")
def test_a_german_document_says_so_and_is_made_anew_in_german(kind: object) -> None:
    draft = dataclasses.replace(example("all-chapters-systemic-risk"), language=Language.GERMAN)

    pdf = rendered(draft, kind).pdf  # type: ignore[arg-type]  # one of KINDS

    with pikepdf.open(BytesIO(pdf)) as opened:
        assert str(opened.Root.Lang) == "de"
    with open_pages(pdf) as pages:
        assert "Finnland" in "".join(pages.text(page) for page in range(pages.page_count))
    content = content_of(pdf)
    assert content.draft.language is Language.GERMAN
    assert differences(pdf, content) == ()


@pytest.mark.usefixtures("persons_language")
def test_an_english_document_is_the_same_whoever_makes_it() -> None:
    with words.speaking(words.ENGLISH):
        expected = rendered(example()).pdf

    assert rendered(example()).pdf == expected


def test_the_code_has_its_titles_in_the_language_in_use() -> None:
    english = code_of_practice("2025-07-10")
    with languages.written_in("de"):
        german = code_of_practice("2025-07-10")

    assert german.edition == english.edition
    assert code_of_practice("2025-07-10") is english
    assert [chapter.key for chapter in german] == [chapter.key for chapter in english]


def test_names_are_ordered_as_people_read_them() -> None:
    names = ["Zypern", "Österreich", "Oman", "Åland", "Albanien", "Łódź", "Luxemburg"]

    assert sorted(names, key=languages.in_order) == [
        "Åland",
        "Albanien",
        "Łódź",
        "Luxemburg",
        "Oman",
        "Österreich",
        "Zypern",
    ]
