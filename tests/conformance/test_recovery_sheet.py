"""The recovery sheet is PDF/A-3a and PDF/UA-1, in the words of veraPDF."""

from datetime import date
from pathlib import Path

import pytest

from aicode_desktop.drafts.vault import new_vault
from aicode_desktop.workflow.vault import recovery_sheet
from tests.conformance.verapdf import FLAVOURS, verdicts_on


@pytest.mark.outside("java", "javac")
def test_the_recovery_sheet_conforms(tmp_path: Path) -> None:
    sheet = recovery_sheet(new_vault(), today=date(2026, 11, 23))

    verdicts = verdicts_on({"recovery sheet": sheet}, tmp_path)

    assert len(verdicts) == len(FLAVOURS)
    assert all(verdict.conforms for verdict in verdicts.values()), verdicts
