"""Typed text turned into values."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.check.reading import (
    Period,
    country_code_meant,
    country_codes,
    country_name,
    date_in,
    flop_in,
    has_lei_shape,
    is_email,
    is_in_eea,
    is_in_union,
    is_phone,
    is_website,
    lei_in,
    period_in,
)


@pytest.mark.parametrize(
    ("text", "flop"),
    [
        ("1e25", 1e25),
        ("3.4E24", 3.4e24),
        ("1E+25", 1e25),
        ("10^25", 1e25),
        ("10**25", 1e25),
        ("10²⁵", 1e25),
        ("3,4·10^24", 3.4e24),
        ("3.4 x 10^24", 3.4e24),
        ("5×10²⁴", 5e24),
        ("5 × 10²⁴ FLOP", 5e24),
        ("1e25 flops", 1e25),
        ("2 * 10 ^ 24", 2e24),
        ("10 000 000 000 000 000", 1e16),
        ("10\u202f000\u2009000", 1e7),
        ("1,000,000", 1e6),
        ("1.000.000", 1e6),
        ("99999999999999999e8", 99999999999999999e8),
        ("0", 0.0),
    ],
)
def test_training_compute_is_read_in_every_common_spelling(text: str, flop: float) -> None:
    assert flop_in(text) == flop


@pytest.mark.parametrize(
    "text",
    [
        "",
        "about 1e25",
        ">1e25",
        "-1e25",
        "1e-3",
        "1e999",
        "nan",
        "inf",
        "1,000",  # one thousand, or one
        "1,234·10^24",
        "1,234.5",
        "3.4 x 1024",  # the superscript got lost
        "10 24",
        "310^25",  # the point got lost
        "3.10^25",
        "10^25^2",
        "1e25 FLOP/s",
        "１e25",
        "9" * 81,
        "e25",
        "x10^25",
        "FLOP",
    ],
)
def test_training_compute_that_could_mean_two_things_or_none_is_refused(text: str) -> None:
    assert flop_in(text) is None


@given(st.floats(min_value=0, max_value=1e300))
def test_every_number_that_python_writes_is_read_as_that_number(value: float) -> None:
    assert "e-" in repr(value) or flop_in(repr(value)) == value


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        (" 2026-11-23 ", date(2026, 11, 23), date(2026, 11, 23)),
    ],
)
def test_a_partial_date_means_all_of_its_days(text: str, first: date, last: date) -> None:
    assert period_in(text) == Period(first, last)


@pytest.mark.parametrize(
    "text", ["", "2023-02-29", "2026-13", "0000", "20260101", "2026-1-1", "23.11.2026", "２０２６"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert period_in(text) is None


def test_a_day_is_read_only_where_it_is_complete() -> None:
    assert date_in("2026-11-23") == date(2026, 11, 23)
    assert date_in("2026-11") is None


def test_countries_are_known_by_code_and_by_membership() -> None:
    assert len(country_codes()) == 249
    assert country_name("MK") == "North Macedonia"
    assert country_name("mk") is None
    assert country_name("EL") is None
    assert country_code_meant("el") == "GR"
    assert sum(is_in_union(code) for code in country_codes()) == 27 + 7
    assert is_in_union("CY")  # often taken for a third country
    assert not is_in_union("GB")
    assert not is_in_union("NO")
    assert is_in_eea("NO")
    assert is_in_eea("AX")
    assert not is_in_eea("CH")


@pytest.mark.parametrize(
    "lei", ["5493001KJTIIGC8Y1R12", "213800WSGIIZCXF1P572", "5493 000I BP32 UQZ0 KL24"]
)
def test_a_true_lei_is_read(lei: str) -> None:
    assert lei_in(lei) == lei.replace(" ", "")


@given(st.sampled_from([0, 1, 2, 3, 4, 5, 6, 14, 16, 18, 19]), st.sampled_from("0123456789"))
def test_a_lei_with_one_wrong_digit_is_refused(position: int, digit: str) -> None:
    right = "5493001KJTIIGC8Y1R12"
    wrong = right[:position] + digit + right[position + 1 :]
    assert lei_in(wrong) == (right if wrong == right else None)


def test_a_lei_has_twenty_characters() -> None:
    assert has_lei_shape("5493001kjtiigc8y1r99")
    assert not has_lei_shape("5493001KJTIIGC8Y1R1")
    assert not has_lei_shape("5493001KJTIIGC8Y1RAB")


@pytest.mark.parametrize(
    "text",
    [
        "ada@lab.example",
        "ada.l+form@sub.lab.example",
        "жана@пример.example",
        "a@xn--e1afmkfd.xn--p1ai",
        "o'neil@lab.example",
    ],
)
def test_an_email_address_is_accepted(text: str) -> None:
    assert is_email(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ada",
        "ada@lab",
        "@lab.example",
        "ada@",
        "ada lovelace@lab.example",
        "ada@lab.example\nBcc: eve@lab.example",
        "ada@lab.example\n",
        "ada@lab.example, eve@lab.example",
        "Ada <ada@lab.example>",
        "a..b@lab.example",
        ".a@lab.example",
        "ada@-lab.example",
        "ada@lab_x.example",
        "ada@[192.0.2.1]",
        "ada@lab.1",
        "a" * 65 + "@lab.example",
        "a@" + "b" * 64 + ".example",
        "a@" + "b." * 130 + "example",
    ],
)
def test_what_is_not_one_plain_email_address_is_refused(text: str) -> None:
    assert not is_email(text)


@pytest.mark.parametrize(
    "text", ["https://lab.example", "http://lab.example:8080/a?b#c", "https://пример.example/а"]
)
def test_a_website_is_accepted(text: str) -> None:
    assert is_website(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "lab.example",
        "https://lab",
        "ftp://lab.example",
        "javascript:alert(1)",
        "https://user@lab.example",
        "https://lab.example:99999",
        "https://lab.example/ x",
        "http://[::1",
        "https://lab.example/" + "a" * 2000,
    ],
)
def test_what_is_no_website_is_refused(text: str) -> None:
    assert not is_website(text)


def test_telephone_numbers_are_told_from_other_text() -> None:
    assert is_phone("+389 2 555 0100")
    assert is_phone("+1 (555) 010-0100 ext. 12")
    assert not is_phone("12345")
    assert not is_phone("on request")
    assert not is_phone("+389 2 555 0100 555 0100 555 0100")


@given(st.text())
def test_reading_never_fails(text: str) -> None:
    for read in (period_in, date_in, flop_in, country_name, country_code_meant, lei_in):
        read(text)
    for ask in (is_email, is_website, is_phone, is_in_union, is_in_eea, has_lei_shape):
        assert ask(text) in {True, False}


@given(st.text(alphabet="0123456789.,eE+x×·*^⁰¹² \u202f", max_size=30))
def test_reading_training_compute_never_fails(text: str) -> None:
    value = flop_in(text)
    assert value is None or 0 <= value < float("inf")


@given(st.text(alphabet="htps:/.@[]%?#-ab1é\u2100", max_size=30).map("http".__add__))
def test_reading_a_website_never_fails(text: str) -> None:
    assert is_website(text) in {True, False}
