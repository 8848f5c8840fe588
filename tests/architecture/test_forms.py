"""The laws of ui/ that can be told without a window."""

from pathlib import Path

import pytest

import dev
from tests.architecture.conftest import ROOT


@pytest.fixture(scope="module")
def fresh() -> dict[Path, str]:
    return dev.compiled_forms()


def test_every_committed_form_equals_a_fresh_compile(fresh: dict[Path, str]) -> None:
    committed = {p for p in dev.FORMS.glob("*.py") if p.name != "__init__.py"}

    assert fresh
    assert committed == set(fresh)
    for path, content in fresh.items():
        assert path.read_text(encoding="utf-8") == content, f"run dev.py forms for {path.name}"


def test_compiled_forms_name_no_folder_of_this_machine(fresh: dict[Path, str]) -> None:
    assert [path.name for path, content in fresh.items() if str(ROOT) in content] == []
