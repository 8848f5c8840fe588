from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.archive.naming import folder_name, numbered


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

    assert 0 < len(name) <= 88
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert not name.startswith("-")
    assert not name.endswith("-")


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    names = [folder.name for folder in islice(numbered(tmp_path, "2026-0001-phronesis-ai"), 3)]

    assert names == [
        "2026-0001-phronesis-ai",
        "2026-0001-phronesis-ai-2",
        "2026-0001-phronesis-ai-3",
    ]


def test_no_folder_is_called_like_a_device_of_windows() -> None:
    assert folder_name("", "Con") == "record-con"
    assert folder_name("", "LPT1") == "record-lpt1"
