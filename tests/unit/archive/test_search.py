"""Finding records by words in any script and case, by what they are, sorted, in pages."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.archive.chain import NOTHING_BEFORE, ChainEntry
from aicode_desktop.archive.folding import words_in
from aicode_desktop.archive.index import Index
from aicode_desktop.archive.search import SortBy, Wanted, choices, family_of, find, find_all
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.folding import folded
from aicode_desktop.model.record import EventKind, FollowedDocument, Record, RecordState
from aicode_desktop.model.rendered import DocumentKind
from tests import pki

PROVIDERS = (
    "Łódź Modele Sp. z o.o.",
    "Φρόνησις ΑΕ",
    "Åström & Søn A/S",
    "Straße KI GmbH",
    "Œuvre SA",
)
BASE = Record(
    folder=Path("records/0"), kept_at=pki.NOW, kind=DocumentKind.FORM, document_number="",
    provider_name="", signatory_names=("Jane Doe",), payload={},
)  # fmt: skip


def records() -> list[Record]:
    kept = [
        replace(
            BASE,
            folder=Path(f"records/2026-{number:04d}"),
            kept_at=pki.NOW + timedelta(days=150 * number),
            document_number=f"2026-{number:04d}",
            provider_name=provider,
            model_names=(f"Model {number}",),
            chapters=tuple(ChapterKey)[: number % 3 + 1],
            fingerprint=f"{number}" * 64,
        )
        for number, provider in enumerate(PROVIDERS)
    ]
    change = replace(
        kept[0], folder=Path("records/change"), document_number="2027-0001", act=ActKind.CHANGE,
        kept_at=pki.NOW + timedelta(days=1000), fingerprint="c" * 64,
        follows=FollowedDocument("2026-0000", "0" * 64, ""),
    )  # fmt: skip
    withdrawal = replace(
        change, folder=Path("records/withdrawal"), document_number="2027-0002",
        act=ActKind.WITHDRAWAL, fingerprint="d" * 64, kept_at=pki.NOW + timedelta(days=1001),
        follows=FollowedDocument("2027-0001", "c" * 64, ""),
    )  # fmt: skip
    return [*kept, change, withdrawal]


def entry(number: int, record: Record, kind: EventKind = EventKind.KEPT) -> ChainEntry:
    return ChainEntry(
        number=number, previous=NOTHING_BEFORE, kind=kind, on=record.kept_at.date(),
        noted_at=record.kept_at, folder=record.folder.name,
        document_number=record.document_number, digest=f"{number:0128d}",
    )  # fmt: skip


@pytest.fixture
def index() -> Iterator[Index]:
    index = Index(None)
    kept = records()
    links = [(entry(n, record), "", record) for n, record in enumerate(kept, start=1)]
    index.take_in([*links, (entry(len(kept) + 1, kept[1], EventKind.SENT), "", None)])
    yield index
    index.close()


@pytest.mark.parametrize(
    ("words", "provider"),
    [
        ("Lodz", PROVIDERS[0]),
        ("łÓDŹ mod", PROVIDERS[0]),
        ("φρονησις", PROVIDERS[1]),
        ("ΦΡΌΝΗΣΙΣ αε", PROVIDERS[1]),
        ("astrom son", PROVIDERS[2]),
        ("strasse", PROVIDERS[3]),
        ("oeuvre", PROVIDERS[4]),
        ("2026-0002 jane", PROVIDERS[2]),
        ('model "3"', PROVIDERS[3]),
    ],
)
def test_words_are_found_without_their_accents_and_strokes(
    words: str, provider: str, index: Index
) -> None:
    found = find(index, Wanted(words=words))

    assert {record.provider_name for record in found.records} == {provider}


@pytest.mark.parametrize("typed", ["2026-11-23", "2026-11", "23.11.2026", "23/11/2026 lodz"])
def test_a_record_is_found_by_the_day_or_month_on_which_it_was_kept(
    typed: str, index: Index
) -> None:
    (found,) = find(index, Wanted(words=typed)).records

    assert found.provider_name == PROVIDERS[0]
    assert find(index, Wanted(words=typed, year=2027)).total == 0


def test_a_number_that_reads_as_a_month_is_still_a_number(index: Index) -> None:
    numbered = replace(BASE, folder=Path("records/month"), document_number="2024-05")
    index.take_in([(entry(20, numbered), "", numbered)])

    (found,) = find(index, Wanted(words="2024-05")).records
    assert found.folder == "month"


@given(st.text(max_size=60))
def test_whatever_is_typed_is_a_question_and_not_a_fault(words: str) -> None:
    index = Index(None)
    try:
        find(index, Wanted(words=words))
        find(index, Wanted(words=words, year=2026))
    finally:
        index.close()


def test_letters_of_letters_fold_to_plain_ones() -> None:
    assert folded("\N{LATIN CAPITAL LETTER O WITH STROKE AND ACUTE}rsted") == "orsted"
    assert words_in("\N{MATHEMATICAL MONOSPACE CAPITAL A}i") == ["ai"]


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert words_in(" ".join(words_in(text))) == words_in(text)
    assert folded(text.upper()) == folded(text.upper().lower()) or not text.isascii()


def test_records_are_filtered_by_what_they_are(index: Index) -> None:
    def numbers(**wanted: object) -> list[str]:
        found = find(index, Wanted(**wanted))  # type: ignore[arg-type]
        return [record.document_number for record in found.records]

    assert numbers(provider=PROVIDERS[1]) == ["2026-0001"]
    assert numbers(chapter=ChapterKey.SAFETY_AND_SECURITY) == ["2026-0002"]
    assert numbers(model="Model 4") == ["2026-0004"]
    assert numbers(act=ActKind.WITHDRAWAL) == ["2027-0002"]
    assert numbers(state=RecordState.SENT) == ["2026-0001"]
    assert numbers(kind=DocumentKind.SPECIMEN) == []
    assert numbers(year=pki.NOW.year, words="2026") == ["2026-0000"]
    assert numbers(words="2026", sort_by=SortBy.PROVIDER, is_ascending=True)[0] == "2026-0002"


def test_found_records_come_in_pages_with_the_newest_first(index: Index) -> None:
    first = find(index, Wanted(), most=3)
    second = find(index, Wanted(), first=3, most=3)
    numbers = [record.document_number for record in find_all(index, Wanted())]

    assert (first.total, second.first) == (7, 3)
    assert [r.document_number for r in (*first.records, *second.records)] == numbers[:6]
    assert numbers[0] == "2027-0002"


def test_the_choices_are_what_occurs(index: Index) -> None:
    offered = choices(index)

    assert set(offered.providers) == set(PROVIDERS)
    assert "Model 0" in offered.models
    assert offered.years == tuple(sorted(set(offered.years), reverse=True))


def test_a_form_and_the_acts_that_follow_it_are_one_family(index: Index) -> None:
    for record in index.records("provider_name = ?", (PROVIDERS[0],)):
        family = family_of(index, record)

        assert [one.act for one in family] == [
            ActKind.FIRST_FORM,
            ActKind.CHANGE,
            ActKind.WITHDRAWAL,
        ]
