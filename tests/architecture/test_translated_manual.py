"""Pages of the manual in other languages: of today's English, and in the words of the window."""

import re
from functools import cache
from pathlib import Path

import pytest

from aicode_desktop.workflow.manual import first_line_of_translation
from tests.architecture.conftest import ROOT
from tests.architecture.test_manual import plain
from tests.translations import ts_file

MANUAL = ROOT / "docs" / "manual"
PAGES = sorted(MANUAL.glob("*/*.md"))


def name_of(page: Path) -> str:
    return f"{page.parent.name}-{page.stem}"


def english_of(page: Path) -> str:
    return (MANUAL / page.name).read_text(encoding="utf-8")


@cache
def said_in(language: str) -> frozenset[str]:
    known = ts_file.read(ROOT / "resources" / "translations" / f"aicode_{language}.ts")
    return frozenset(plain(text) for each in known if not each.is_vanished for text in each.texts)


def test_who_signs_finds_one_page_in_their_language() -> None:
    written = {name_of(page) for page in PAGES}
    assert {"de-five-minutes", "fr-five-minutes"} <= written


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_it_says_what_the_english_page_says_today(page: Path) -> None:
    """Where this fails, translate what changed; then the line wanted here is its first."""
    first, _, text = page.read_text(encoding="utf-8").partition("\n")
    assert first == first_line_of_translation(english_of(page))
    text = text.replace("](../", "](")  # what is there in English only lies one folder above
    for kept in (r"^#+ ", r"\]\(([^)]+)\)", r"`[^`]+`", r"^\d+\. "):
        found, wanted = (re.findall(kept, each, re.MULTILINE) for each in (text, english_of(page)))
        assert found == wanted


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_what_it_puts_in_bold_the_window_says_so(page: Path) -> None:
    named = re.findall(r"\*\*([^*]+)\*\*", page.read_text(encoding="utf-8"))
    assert {each for each in named if plain(each) not in said_in(page.parent.name)} == set()
