from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum

import pytest

from aicode_desktop.check.wording import day_in_words, typed_day_in_words
from aicode_desktop.model.draft import (
    Address,
    AuthorityBasis,
    ComputeMethod,
    Modality,
    Model,
    ProviderStatus,
    SystemicRiskOutlook,
)
from aicode_desktop.render import wording

AT = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("2026-03-12", "12 March 2026"),
        ("2027-01", "January 2027"),
        ("2027", "2027"),
        (" next year ", "next year"),
        ("2026-02-30", "2026-02-30"),
        ("", ""),
    ],
)
def test_a_typed_day_is_said_in_words_or_left_as_it_is(typed: str, words: str) -> None:
    assert typed_day_in_words(typed) == words


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        (UTC, "23 November 2026, 10:42 (UTC)"),
        (timezone(timedelta(hours=2)), "23 November 2026, 10:42 (UTC+2)"),
        (timezone(timedelta(hours=-3, minutes=-30)), "23 November 2026, 10:42 (UTC−3:30)"),
        (timezone(timedelta(hours=5, minutes=45)), "23 November 2026, 10:42 (UTC+5:45)"),
    ],
)
def test_a_moment_is_said_with_its_offset_from_utc(zone: timezone, words: str) -> None:
    assert wording.zoned_moment_in_words(AT.replace(tzinfo=zone)) == words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("3.8e23", "3.8 × 10²³ FLOP"),
        ("1e25", "10²⁵ FLOP"),
        ("4,25·10^24", "4.25 × 10²⁴ FLOP"),
        ("123456789012345678", "1.2345678901234568 × 10¹⁷ FLOP"),
        ("5000", "5000 FLOP"),
        ("rather a lot", "rather a lot"),
    ],
)
def test_training_compute_is_said_as_a_power_of_ten(typed: str, words: str) -> None:
    assert wording.flop_in_words(typed) == words


def test_the_estimate_is_said_with_its_method_and_note() -> None:
    model = Model(
        training_compute_flop="3.8e23",
        compute_method=ComputeMethod.ARCHITECTURE,
        compute_note="6 × 1.4e10 × 4.5e12",
    )

    assert wording.compute_in_words(model) == (
        "3.8 × 10²³ FLOP, estimated from the architecture (6 × 1.4e10 × 4.5e12)"
    )
    assert wording.compute_in_words(Model(compute_note="unused")) == ""


def test_an_address_is_one_line_with_the_country_by_its_name() -> None:
    address = Address("Λεωφόρος Συγγρού 1", "117 43", "Αθήνα", "", "GR")

    assert wording.address_in_words(address) == "Λεωφόρος Συγγρού 1, 117 43 Αθήνα, Greece"
    assert wording.address_in_words(Address(country="??")) == "??"
    assert wording.address_in_words(Address()) == ""


def test_modalities_are_listed_in_a_fixed_order() -> None:
    assert wording.modalities_in_words((Modality.IMAGE, Modality.TEXT)) == "Text, image"
    assert wording.modalities_in_words(()) == ""


@pytest.mark.parametrize(
    "said",
    [
        {choice: wording.status_in_words(choice) for choice in ProviderStatus},
        {choice: wording.basis_in_words(choice) for choice in AuthorityBasis},
        {choice: wording.outlook_in_words(choice) for choice in SystemicRiskOutlook},
    ],
    ids=["status", "basis", "outlook"],
)
def test_every_choice_has_words_of_its_own_and_only_the_open_one_has_none(
    said: dict[StrEnum, str],
) -> None:
    assert [choice.value for choice, words in said.items() if not words] == ["unanswered"]
    assert len(set(said.values())) == len(said)


def test_a_day_is_said_without_a_leading_zero() -> None:
    assert day_in_words(date(2028, 5, 4)) == "4 May 2028"
