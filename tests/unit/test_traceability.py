"""Every statement shows somewhere and is proved by a test; the table in docs/ says so."""

import os

import pytest

from aicode_desktop.check.counsel import stored_statements
from tests import traceability

EVERY = sorted(stored_statements())


@pytest.fixture(scope="module")
def shown() -> dict[str, set[str]]:
    return traceability.places()


@pytest.fixture(scope="module")
def proved() -> dict[str, set[str]]:
    return traceability.proofs()


@pytest.mark.parametrize("name", EVERY)
def test_every_statement_shows_and_is_proved(
    name: str, shown: dict[str, set[str]], proved: dict[str, set[str]]
) -> None:
    assert shown[name], "shows nowhere"
    assert proved[name], "no test is marked to prove it"


def test_no_test_claims_to_prove_what_is_not_said(proved: dict[str, set[str]]) -> None:
    assert set(proved) == set(EVERY)


def test_the_table_in_the_documentation_is_what_the_data_says() -> None:
    fresh = traceability.traceability()
    if os.environ.get("REWRITE_GOLDEN"):
        traceability.DOCUMENT.write_text(fresh, encoding="utf-8")
    written = traceability.DOCUMENT.read_text(encoding="utf-8")
    assert written == fresh, "run dev.py golden, read the diff"
