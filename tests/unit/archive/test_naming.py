from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.archive.naming import folder_name, free_folder


@pytest.mark.parametrize(
    ("number", "provider", "expected"),
    [
        ("2026-0001", "Phronesis AI", "2026-0001-phronesis-ai"),
        ("2026-0001", "Łódź Modele Sp. z o.o.", "2026-0001-lodz-modele-sp-z-o-o"),
        ("2026-0001", "Φρόνησις", "2026-0001"),
        ("", "", "record"),
        ("../..", "/etc/passwd", "etc-passwd"),
        ("2026-0001", "x" * 300, "2026-0001-" + "x" * 40),
        ("2026-0001", "one two " * 30, "2026-0001-one-two-one-two-one-two-one-two-one-two"),
    ],
)
def test_a_folder_is_named_after_number_and_provider(
    number: str, provider: str, expected: str
) -> None:
    assert folder_name(number, provider) == expected


@given(st.text(), st.text())
def test_a_folder_name_is_plain_on_every_system(number: str, provider: str) -> None:
    name = folder_name(number, provider)

    assert 0 < len(name) <= 81
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert not name.startswith("-")
    assert not name.endswith("-")


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        folder = free_folder(tmp_path, document_number="2026-0001", provider="Phronesis AI")
        folder.mkdir()
        names.append(folder.name)

    assert names == [
        "2026-0001-phronesis-ai",
        "2026-0001-phronesis-ai-2",
        "2026-0001-phronesis-ai-3",
    ]


def test_a_root_that_is_not_there_yet_has_every_name_free(tmp_path: Path) -> None:
    folder = free_folder(tmp_path / "none", document_number="2026-0001", provider="P")

    assert folder == tmp_path / "none" / "2026-0001-p"
