"""Days, amounts and lists as each language writes them, and amounts as people type them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from aicode_desktop import languages
from aicode_desktop.check.compute import (
    TimeUnit,
    estimate_from_hardware,
    quantity_in,
    share_in,
    speed_in,
)
from aicode_desktop.check.reading import flop_in
from aicode_desktop.check.wording import (
    day_in_words,
    exact_amount,
    figures,
    listed,
    moment_in_words,
    names_in_words,
    rounded_amount,
    said_time,
    typed_day_in_words,
)
from aicode_desktop.words import grouped, plural


@pytest.fixture(params=languages.shipped())
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    with languages.written_in(request.param):
        yield request.param


def test_a_day_is_written_as_the_language_writes_it(language: str) -> None:
    written = {"en": "1 May 2028", "de": "1. Mai 2028", "fr": "1er mai 2028"}
    assert day_in_words(date(2028, 5, 1)) == typed_day_in_words("2028-05-01") == written[language]
    month = {"en": "May 2028", "de": "Mai 2028", "fr": "mai 2028"}
    assert typed_day_in_words("2028-05") == month[language]


def test_a_moment_is_written_as_the_language_writes_it(language: str) -> None:
    at = datetime(2028, 5, 1, 14, 2, tzinfo=UTC)
    day = day_in_words(at)
    assert moment_in_words(at) == f"{day}, 14:02"
    between = {"en": "at", "de": "um", "fr": "à"}[language]
    assert said_time(at) == f"{day} {between} 14:02 UTC"


def test_amounts_have_the_marks_of_the_language(language: str) -> None:
    assert figures("1,234.5") == {"en": "1,234.5", "de": "1.234,5", "fr": "1\u202f234,5"}[language]
    assert exact_amount(3.84e23) == ("3.84 × 10²³" if language == "en" else "3,84 × 10²³")
    assert grouped(9_999) == "9999"
    apart = {"en": "100,000", "de": "100.000", "fr": "100\u202f000"}[language]
    assert grouped(100_000) == apart
    assert plural("{n} byte", "{n} bytes", 100_000).startswith(apart)


def test_a_list_ends_as_the_language_ends_it(language: str) -> None:
    last = {"en": "and", "de": "und", "fr": "et"}[language]
    assert listed([]) == ""
    assert listed(["a"]) == "a"
    assert listed(["a", "b"]) == f"a {last} b"
    assert listed(["a", "b", "c"]) == names_in_words(["a", "b", "c"]) == f"a, b {last} c"
    assert names_in_words(list("abcdefg")).startswith("a, b, c, d, e ")
    assert names_in_words(list("abcdefg")).count(f" {last} ") == 1


@pytest.mark.parametrize("typed", ["1,5e25", "1.5e25", "1,5 × 10²⁵", "1,5·10^25", "1,5 x 10**25"])
def test_a_figure_is_read_the_same_in_each_language(language: str, typed: str) -> None:
    assert flop_in(typed) == 1.5e25


def test_what_is_written_can_be_typed_again(language: str) -> None:
    for amount in (1.5e25, 3.84e23, 1e25, 2.0e6, 123_456.75, 999_999.75):
        assert flop_in(exact_amount(amount)) == amount


def test_a_count_that_could_be_a_thousand_times_another_is_asked_for_again(language: str) -> None:
    assert quantity_in("1,024") is None
    assert quantity_in("1.024") == (1.024 if language == "en" else None)
    assert quantity_in("1 024") == quantity_in("1\u202f024") == 1024
    assert quantity_in("1.5") == quantity_in("1,5") == 1.5
    assert quantity_in("1,5 M") == 1.5e6
    assert share_in("37,5 %") == share_in("0,375") == 0.375
    assert speed_in("989,5 TFLOP/s") == 9.895e14
    assert quantity_in("1.500 M") == (1.5e6 if language == "en" else None)
    assert speed_in("1.979 TFLOP/s") == (1.979e12 if language == "en" else None)


def test_figures_below_a_million_are_written_out(language: str) -> None:
    assert rounded_amount(123_456.0) == rounded_amount(120_000.0) == "120000"
    note = estimate_from_hardware(
        chip_count="1048576", time="1", unit=TimeUnit.HOURS, peak="9e14", utilisation="40 %"
    ).note
    assert figures("1,048,576") in note


def test_the_method_of_an_estimate_has_the_marks_of_the_language(language: str) -> None:
    note = estimate_from_hardware(
        chip_count="16384", time="54,5", unit=TimeUnit.DAYS, peak="9,89e14", utilisation="37,5 %"
    ).note
    for amount in {"en": ("16,384", "54.5", "9.89 × 10¹⁴", "37.5 %")}.get(
        language, (figures("16,384"), "54,5", "9,89 × 10¹⁴", "37,5")
    ):
        assert amount in note
