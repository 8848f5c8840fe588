"""The memory of hand-overs."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.drafts.ledger import Entry, Ledger

ENTRY = Entry("one", 1, "f" * 64, "d" * 64, 10)


def test_the_last_handover_of_each_draft_is_remembered(tmp_path: Path) -> None:
    path = tmp_path / "handovers" / "opened.json"
    Ledger(path).note("draft", ENTRY)
    Ledger(path).note("other", Entry("two", 5, "", "", 0))
    Ledger(path).note("draft", Entry("three", 2, "", "", 0))
    found = Ledger(path).last("draft")
    assert found is not None
    assert found.id == "three"
    assert Ledger(path).with_id("one") is None
    assert Ledger(path).with_id("two") == ("other", Entry("two", 5, "", "", 0))
    assert Ledger(path).last("unknown") is None


def test_earlier_handovers_of_the_very_same_data_are_remembered_until_it_changes(
    tmp_path: Path,
) -> None:
    path = tmp_path / "handovers" / "frozen.json"
    again = Entry("two", 2, ENTRY.fingerprint, "another layout", 11)
    for entry in (ENTRY, again, again):
        Ledger(path).note("draft", entry)
    last = Ledger(path).last("draft")
    assert last is not None
    assert (last.id, last.alike) == ("two", (ENTRY,))
    assert Ledger(path).with_id("one") == ("draft", ENTRY)
    Ledger(path).note("draft", Entry("three", 3, "changed", "", 0))
    assert Ledger(path).with_id("one") is None
    assert Ledger(path).with_id("two") is None


def test_a_draft_frozen_every_minute_for_a_day_makes_no_long_memory(tmp_path: Path) -> None:
    path = tmp_path / "frozen.json"
    for turn in range(60):
        Ledger(path).note("draft", replace(ENTRY, id=str(turn), turn=turn))
    last = Ledger(path).last("draft")
    assert last is not None
    assert len(last.alike) == 50


@given(content=st.binary(max_size=100))
def test_a_damaged_ledger_counts_as_empty_and_is_written_anew(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("ledger") / "opened.json"
    path.write_bytes(content)
    assert Ledger(path).last("draft") is None
    Ledger(path).note("draft", ENTRY)
    assert Ledger(path).last("draft") == ENTRY
