"""A clock that cannot be right is told once, in words, and nothing that rests on it is done."""

import secrets
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from aicode_desktop.archive import acts
from aicode_desktop.archive.store import Archive
from aicode_desktop.check.clock import MADE_ON, clock_objection
from aicode_desktop.check.examples import examples
from aicode_desktop.check.findings import findings_in
from aicode_desktop.cli.exit_codes import REFUSED, exit_code_of
from aicode_desktop.errors import IncompleteDraftError, WrongClockError
from aicode_desktop.model.finding import Severity
from aicode_desktop.sign.ownkey import make_own_key
from aicode_desktop.workflow.actions import open_draft, submission
from aicode_desktop.workflow.self_test import self_test

IN_1970 = datetime(1970, 1, 1, 0, 0, 10, tzinfo=UTC)
WRONG = [IN_1970, datetime(2026, 10, 31, tzinfo=UTC), datetime(2106, 2, 7, tzinfo=UTC)]


@pytest.mark.parametrize("at", WRONG)
def test_a_day_that_cannot_be_is_shown_in_words(at: datetime) -> None:
    objection = clock_objection(at.date())

    assert objection is not None
    assert f"{at.day} {at:%B %Y}" in objection


@pytest.mark.parametrize("day", [MADE_ON, date(2026, 11, 23), date(2056, 12, 31)])
def test_a_day_in_the_life_of_the_program_meets_no_objection(day: date) -> None:
    assert clock_objection(day) is None


@pytest.mark.parametrize("at", WRONG)
def test_a_form_is_blocked_by_the_clock_and_by_no_day_that_only_seems_to_lie_ahead(
    at: datetime,
) -> None:
    draft = open_draft(examples()[0])

    blocking = [
        one for one in findings_in(draft, today=at.date()) if one.severity is Severity.BLOCK
    ]

    assert [one.code for one in blocking] == ["clock_wrong"]
    with pytest.raises(IncompleteDraftError, match="clock of this computer is wrong"):
        submission(draft, today=at.date())


def test_what_is_open_in_a_draft_is_told_beside_the_clock() -> None:
    draft = replace(open_draft(examples()[0]), signatories=())

    codes = [one.code for one in findings_in(draft, today=IN_1970.date())]

    assert codes[0] == "clock_wrong"
    assert codes[1:] == [one.code for one in findings_in(draft, today=MADE_ON)]


@pytest.mark.parametrize("at", WRONG)
def test_no_key_is_made_whose_days_of_validity_would_be_false(at: datetime) -> None:
    with pytest.raises(WrongClockError, match="clock of this computer is wrong") as refused:
        make_own_key(
            name="A", provider="B", country="FI", at=at, passphrase=secrets.token_urlsafe()
        )
    assert exit_code_of(refused.value) == REFUSED  # as where something is signed


def test_no_record_is_disposed_of_because_the_clock_says_that_decades_have_passed(
    tmp_path: Path,
) -> None:
    far_ahead = datetime(2106, 2, 7, tzinfo=UTC)

    with pytest.raises(WrongClockError, match="clock of this computer is wrong"):
        acts.dispose(Archive(tmp_path), "2026-0001-example", at=far_ahead)

    assert list(tmp_path.iterdir()) == []


def test_the_self_test_names_the_clock_and_not_what_follows_from_it() -> None:
    (tested,) = self_test(at=IN_1970)

    assert tested.problem is not None
    assert "it shows 1 January 1970" in tested.problem
    assert "Set the clock" in tested.problem
