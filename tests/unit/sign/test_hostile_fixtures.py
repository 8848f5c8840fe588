"""Every hostile fixture made while the tests run has its line in a README, and the reverse."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests import hostile_bulk, hostile_signed, pki
from tests.softhsm import SHIM
from tests.timestamp_service import WRONG

HOSTILE = Path(__file__).resolve().parents[2] / "fixtures" / "hostile"


def listed_in(folder: str) -> set[str]:
    text = (HOSTILE / folder / "README.md").read_text(encoding="utf-8")
    return set(re.findall(r"^\| `([^`]+)` \|", text, re.MULTILINE))


def faults_of_the_shim() -> set[str]:
    return set(re.findall(r"^#ifdef (\w+)$", SHIM.read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize(
    ("folder", "made"),
    [
        ("keys", pki.key_files()),
        ("timestamps", WRONG),
        ("modules", faults_of_the_shim()),
        (
            "signed",
            {
                *hostile_signed.SOUND_BYTES_BUT_ADDED_TO,
                *hostile_signed.ALTERED,
                *hostile_signed.UNREADABLE,
                *hostile_bulk.BULK,
            },
        ),
    ],
    ids=["keys", "timestamps", "modules", "signed"],
)
def test_every_fixture_has_a_line_that_says_what_is_wrong(folder: str, made: Iterable[str]) -> None:
    assert listed_in(folder) == set(made)
