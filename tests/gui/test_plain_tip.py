"""A tip is plain text, whatever a file or a draft calls itself."""

import pytest
from PySide6.QtGui import QTextDocument

from aicode_desktop.gui.plain_tip import LONGEST, plain_tip


def shown(tip: str) -> str:
    """Return what Qt shows of a tip that it takes for rich text."""
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


@pytest.mark.parametrize("name", ["<img src='file:///secret'>", "<b>Bold</b> & Co", "x" * 90])
def test_a_tip_shows_a_name_letter_by_letter(name: str) -> None:
    assert shown(plain_tip(name)) == name


def test_a_tip_is_no_larger_than_a_tip_can_be() -> None:
    assert shown(plain_tip("x" * 1_000_000)) == "x" * LONGEST + "…"


def test_a_short_name_stays_as_it_is() -> None:
    assert plain_tip("Ana & Bo, Ltd") == "Ana & Bo, Ltd"
