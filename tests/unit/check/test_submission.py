"""From a complete draft to a submission."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from aicode_desktop.check.examples import examples
from aicode_desktop.check.findings import findings_in
from aicode_desktop.check.submission import submission_from
from aicode_desktop.errors import IncompleteDraftError
from aicode_desktop.model.codec import decode
from aicode_desktop.model.draft import Draft, Model, Signatory, Statements
from aicode_desktop.model.finding import Severity

TODAY = date(2026, 11, 23)
COMPLETE = decode(examples()[0].read_bytes())


@pytest.mark.parametrize("path", examples(), ids=lambda path: path.stem)
def test_every_example_is_a_submission_as_it_stands(path: Path) -> None:
    draft = decode(path.read_bytes())
    submission = submission_from(draft, today=TODAY)
    assert submission.draft == draft
    assert submission.code.edition == draft.edition


@pytest.mark.parametrize("path", examples(), ids=lambda path: path.stem)
def test_an_example_gives_no_warning(path: Path) -> None:
    found = findings_in(decode(path.read_bytes()), today=TODAY)
    assert {finding.severity for finding in found} <= {Severity.NOTE}


def test_a_blank_draft_is_no_submission_and_the_error_holds_every_finding() -> None:
    with pytest.raises(IncompleteDraftError) as caught:
        submission_from(Draft(), today=TODAY)
    assert caught.value.findings == findings_in(Draft(), today=TODAY)
    assert caught.value.what.startswith("17 points are open, the first of them: Give the legal")


def test_one_open_point_is_named() -> None:
    with pytest.raises(IncompleteDraftError) as caught:
        submission_from(replace(COMPLETE, place=""), today=TODAY)
    assert caught.value.what == "One point is open: Give the place of signing."


def test_a_submission_is_in_normal_form() -> None:
    untidy = replace(
        COMPLETE,
        place="  Helsinki \t ",
        provider=replace(
            COMPLETE.provider,
            legal_name="Revontuli\u00a0 Frontier\nOy",
            lei=f" {COMPLETE.provider.lei.lower()} ",
            address=replace(COMPLETE.provider.address, country="fi"),
        ),
        signatories=(
            replace(COMPLETE.signatories[0], name="Aino Va\u0308isa\u0308nen"),
            Signatory(position=" "),
        ),
        models=(Model(name=" "), *COMPLETE.models, Model()),
        statements=Statements(
            confirms_authority=True, further=("", "\n one \n\n two  three \n", " ")
        ),
    )
    tidy = submission_from(untidy, today=TODAY).draft
    assert tidy == replace(
        COMPLETE,
        statements=Statements(confirms_authority=True, further=("one\n\ntwo three",)),
    )


def test_normal_form_is_reached_once_and_for_all() -> None:
    once = submission_from(COMPLETE, today=TODAY).draft
    assert submission_from(once, today=TODAY).draft == once
