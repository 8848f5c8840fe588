"""An edition from a file: taken exactly or refused, whatever somebody wrote into it."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop import bundled
from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.check.edition_comparison import (
    EditionChange,
    differences_between_editions,
    sentence_about,
    what_it_means,
)
from aicode_desktop.check.edition_file import LIMIT_BYTES, edition_in
from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.model.code import ChapterKey
from tests.later_acts import newer_edition

SHIPPED = bundled.path("code", "2025-07-10", "code.json").read_bytes()
Stored = dict[str, Any]


def without(key: str) -> Callable[[Stored], None]:
    return lambda stored: stored.pop(key)


def setting(value: object, *path: str | int) -> Callable[[Stored], None]:
    def change(stored: Stored) -> None:
        place: Any = stored
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value

    return change


def _measures(stored: Stored) -> list[Any]:
    found: list[Any] = stored["chapters"][0]["commitments"][0]["measures"]
    return found


HOSTILE: dict[str, Callable[[Stored], object]] = {
    "no-title": without("title"),
    "another-field": lambda stored: stored.update(script="x"),
    "edition-that-leads-elsewhere": setting("../../2027-07-01", "edition"),
    "edition-of-another-day": setting("2027-07-02", "edition"),
    "no-such-day": lambda stored: stored.update(edition="2027-02-30", published="2027-02-30"),
    "week-date": lambda stored: stored.update(edition="2027-W01-1", published="2027-W01-1"),
    "two-chapters": lambda stored: stored["chapters"].pop(),
    "chapters-in-another-order": lambda stored: stored["chapters"].reverse(),
    "chapter-of-another-code": setting("deployment", "chapters", 0, "key"),
    "chapter-that-is-none": setting(7, "chapters", 0),
    "no-commitment": setting([], "chapters", 0, "commitments"),
    "no-measure": setting([], "chapters", 0, "commitments", 0, "measures"),
    "measure-twice": lambda stored: _measures(stored).append(_measures(stored)[0]),
    "measure-of-another-commitment": setting(
        "2.1", "chapters", 0, "commitments", 0, "measures", 0, "number"
    ),
    "number-that-is-one": setting(1.1, "chapters", 0, "commitments", 0, "measures", 0, "number"),
    "title-of-nothing": setting("  ", "title"),
    "title-without-end": setting("a" * 301, "title"),
    "title-on-two-lines": setting("a\nb", "title"),
    "title-turned-around": setting("a\u202eb", "title"),
    "title-that-fills-in": setting("{edition.__class__}", "title"),
    "measures-without-end": lambda stored: _measures(stored).extend(
        {"number": f"1.{n}", "title": "x"} for n in range(4, 200)
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_an_edition_with_one_thing_wrong_is_refused_in_three_sentences(name: str) -> None:
    stored = json.loads(newer_edition())
    HOSTILE[name](stored)

    with pytest.raises(CannotReadFileError) as refused:
        edition_in(json.dumps(stored).encode())

    assert refused.value.what
    assert "unchanged" in refused.value.safe


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{}", b"\xff\xfe", b"[" * 100_000, bytes(LIMIT_BYTES + 1), SHIPPED + b"x"],
)
def test_what_is_no_edition_at_all_is_refused(content: bytes) -> None:
    with pytest.raises(CannotReadFileError):
        edition_in(content)


def test_a_key_that_stands_twice_is_refused() -> None:
    with pytest.raises(CannotReadFileError):
        edition_in(SHIPPED.replace(b'"title":', b'"title": "another", "title":', 1))


@given(st.binary(max_size=300), st.integers(min_value=0, max_value=len(SHIPPED)))
def test_any_bytes_are_an_edition_or_refused(content: bytes, place: int) -> None:
    try:
        edition_in(SHIPPED[:place] + content + SHIPPED[place + len(content) :])
    except CannotReadFileError:
        return


def test_what_ships_is_read_as_it_always_was() -> None:
    assert edition_in(SHIPPED) == code_of_practice("2025-07-10")


def test_editions_are_compared_measure_by_measure_and_for_the_provider() -> None:
    old, new = edition_in(SHIPPED), edition_in(newer_edition())

    found = differences_between_editions(old, new, signed=(ChapterKey.COPYRIGHT,))

    renamed, gone, *added = (sentence_about(each) for each in found)
    assert renamed.startswith("Transparency: measure 1.2 Providing relevant information is now 1.2")
    assert gone.startswith("Copyright: measure 1.5 Designate a point of contact")
    assert gone.endswith(" is gone.")
    assert added == [
        "Safety and Security: commitment 11 Made for a test is new.",
        "Safety and Security: measure 11.1 A measure made for a test is new.",
    ]
    assert [each.concerns_provider for each in found] == [False, True, False, False]
    assert "In the chapters that you signed: 1 measure is gone. Read" in what_it_means(found)
    assert "stay as they are" in what_it_means(found[:1])
    assert differences_between_editions(old, old) == ()


def test_a_measure_that_moved_is_found_again() -> None:
    stored = json.loads(newer_edition())
    stored["chapters"][0]["commitments"][0]["measures"].insert(
        0, {"number": "1.1", "title": "Made for a test"}
    )
    for number, measure in enumerate(stored["chapters"][0]["commitments"][0]["measures"], 1):
        measure["number"] = f"1.{number}"

    found = differences_between_editions(
        edition_in(newer_edition()), edition_in(json.dumps(stored).encode())
    )

    assert [each.change for each in found] == [
        EditionChange.ADDED,
        *[EditionChange.RENUMBERED] * 3,
    ]
    assert "has moved to 1.2" in sentence_about(found[1])
