"""A name of 250 letters without a blank is broken into lines: nothing is cut or grows wide."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from aicode_desktop.drafts.handover import handover_bytes
from aicode_desktop.gui import comparing, opening
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.theme import Theme
from aicode_desktop.gui.widgets.notice import Kind, Notice
from aicode_desktop.gui.widgets.wrapped_label import (
    HOLD,
    LONGEST_WORD,
    MARK,
    PlainCopies,
    WrappedLabel,
    breakable,
    held_together,
    without_marks,
)
from aicode_desktop.gui.window import Window
from aicode_desktop.workflow import handing_over
from tests.fakes import MIDDAY
from tests.gui.conftest import OpenWindow, example
from tests.gui.contact_sheet import settle
from tests.gui.fit import misfits
from tests.passphrases import easily_closed

ADDRESS = "ines.figueiredo@lumen-de-mare.example"
NAME = "w" * 246 + ".age"
DRAFT = example("voluntary-safety-named-models")


def closed_handover(window: Window, file: Path) -> None:
    handover = handing_over.freeze(DRAFT, at=MIDDAY)
    file.write_bytes(easily_closed(handover_bytes(handover), "seven wet otters"))
    opening.open_sent(window.session, file)


def verified(window: Window, file: Path) -> None:
    file.write_bytes(handing_over.freeze(DRAFT, at=MIDDAY).pdf)
    window.go_to(Place.VERIFY)
    window.page.take_file(file)


def refused(window: Window, file: Path) -> None:
    opening.open_file(window.session, file, failed=window.page.explain)  # there is none


def compared(window: Window, file: Path) -> None:
    file.write_bytes(handing_over.freeze(DRAFT, at=MIDDAY).pdf)
    comparing.compare(window.session, comparing.side_of_file(window.session, file))


@pytest.mark.parametrize("shown", [closed_handover, verified, refused, compared])
def test_a_file_with_the_longest_name_there_is_fits_wherever_it_is_named(
    shown: Callable[[Window, Path], None], open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(DRAFT, size=(840, 480))
    width = window.width()

    shown(window, tmp_path / NAME)
    settle(window)

    words = "".join(label.text().replace(MARK, "") for label in shown_labels(window))
    assert NAME in words or shown is compared  # which has it in a box
    assert misfits(window) == []
    assert window.width() == width


def shown_labels(window: Window) -> list[QLabel]:
    return [one for one in window.findChildren(QLabel) if one.isVisible()]


def test_what_is_copied_is_the_name_without_the_marks(theme: Theme, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    PlainCopies(holder)
    label = WrappedLabel(holder)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setText(NAME)
    label.setSelection(0, len(breakable(NAME)))
    assert MARK in label.selectedText()
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == NAME
    QGuiApplication.clipboard().setText(breakable(f"{NAME} of another program"))
    assert MARK in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    "said", ["Signed on 4 May 2028", "Write to ana-maria@big-firm.example", "x" * 90]
)
def test_a_screen_reader_is_told_no_marks(theme: Theme, qtbot: QtBot, said: str) -> None:
    label = WrappedLabel()
    qtbot.addWidget(label)

    def spoken() -> str:
        return QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)

    label.setText(said)
    assert spoken() == said
    label.setText("Short")
    assert spoken() == "Short"
    label.setAccessibleName("A name of its own")
    label.setText(said)
    assert spoken() == "A name of its own"


def test_an_address_is_not_broken_at_its_hyphens_and_is_copied_as_it_is(
    theme: Theme, qtbot: QtBot
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    PlainCopies(holder)
    label = WrappedLabel(holder)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
    label.setText(f"Officer, {ADDRESS}")
    assert label.minimumSizeHint().width() >= label.fontMetrics().horizontalAdvance(ADDRESS)
    label.setSelection(0, len(held_together(label.text())))
    assert HOLD in label.selectedText()
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"Officer, {ADDRESS}"


@given(st.from_regex(r"[-a-z]{1,45}@[-a-z]{1,45}", fullmatch=True))
def test_an_address_longer_than_a_word_may_still_be_broken(address: str) -> None:
    shown = breakable(held_together(address))
    assert without_marks(shown) == address
    assert len(address) < LONGEST_WORD or HOLD not in shown


@pytest.mark.parametrize(
    "whole", ["26 August 2081", "26. August 2081", "1er août 2081", "Article 53", "Art. 53"]
)
def test_a_date_and_the_number_of_an_article_are_not_broken_and_are_copied_as_they_are(
    whole: str, theme: Theme, qtbot: QtBot
) -> None:
    label = WrappedLabel()
    qtbot.addWidget(label)
    label.setText(f"to {whole}\u00a0!")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
    assert label.minimumSizeHint().width() >= label.fontMetrics().horizontalAdvance(whole)
    label.setSelection(0, len(held_together(label.text())))
    assert HOLD in label.selectedText()
    assert without_marks(label.selectedText()) == label.text()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_notice_says_what_it_was_told_and_grows_down_rather_than_wide(
    theme: Theme, qtbot: QtBot
) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.say(Kind.GOOD, f"Saved as {NAME}.")
    assert notice.text == f"Saved as {NAME}."
    assert notice.minimumSizeHint().width() < theme.px(300)
    assert notice.heightForWidth(theme.px(300)) > theme.px(60)


@given(st.text())
def test_only_marks_are_put_in_and_only_into_what_is_longer_than_a_word(said: str) -> None:
    shown = breakable(said)
    assert shown.replace(MARK, "") == said.replace(MARK, "")
    if all(len(word) < LONGEST_WORD for word in said.split()):
        assert shown == said
