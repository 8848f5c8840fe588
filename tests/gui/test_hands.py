"""Keys of the figures, wheels, a stroke taken back, a paste by mistake: hands as they are."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QStandardItemModel, QTextOption, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aicode_desktop.gui.pages.signatory import SignatoryPage
from aicode_desktop.gui.pages.statements import StatementsPage
from aicode_desktop.gui.theme import Theme
from aicode_desktop.gui.widgets.ink_pad import InkPad
from aicode_desktop.gui.widgets.page_view import NOTCH, PageView
from aicode_desktop.gui.widgets.row_list import Row, RowList
from aicode_desktop.gui.widgets.rows_table import RowsTable
from aicode_desktop.workflow.journey import Step
from tests.gui.conftest import BLANK, OpenWindow, example
from tests.gui.contact_sheet import settle
from tests.gui.pages import page_of


def turn(view: PageView, *, by: int, across: int = 0) -> None:
    """Turn the wheel over *view* with Ctrl held."""
    event = QWheelEvent(
        QPointF(9, 9),
        QPointF(9, 9),
        QPoint(),
        QPoint(across, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_either_enter_opens_a_row(theme: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    rows = RowList()
    qtbot.addWidget(rows)
    rows.show_rows([Row("a draft", "A draft")])
    keypad, none = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(rows.opened) as opened:
        QTest.keyClick(rows, key, keypad if key is Qt.Key.Key_Enter else none)
    assert opened.args == ["a draft"]


def test_a_touchpad_zooms_once_for_a_notch_and_not_at_all_across(
    theme: Theme, qtbot: QtBot
) -> None:
    view = PageView(theme)
    qtbot.addWidget(view)
    turn(view, by=0, across=NOTCH)
    assert view.zoom == 1.0
    for _ in range(4):
        turn(view, by=NOTCH // 4)
    assert view.zoom == 1.25
    turn(view, by=-2 * NOTCH)
    assert view.zoom == 0.75


def test_a_page_is_drawn_anew_for_a_screen_of_another_scale(theme: Theme, qtbot: QtBot) -> None:
    view = PageView(theme)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.size_wanted):
        QApplication.sendEvent(view, QEvent(QEvent.Type.DevicePixelRatioChange))


def test_a_stroke_that_is_taken_back_does_not_go_on(theme: Theme, qtbot: QtBot) -> None:
    pad = InkPad()
    qtbot.addWidget(pad)
    for take_back in (pad.clear, pad.undo):
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
        QTest.mouseMove(pad, QPoint(60, 60))
        take_back()  # by key, while the button is held
        QTest.mouseMove(pad, QPoint(90, 90))
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(90, 90))
        assert pad.is_empty


def test_the_bar_before_chosen_rows_stands_before_all_of_them(theme: Theme, qtbot: QtBot) -> None:
    table = RowsTable()
    qtbot.addWidget(table)
    table.setSelectionMode(RowsTable.SelectionMode.ExtendedSelection)
    table.setModel(QStandardItemModel(4, 2, table))
    table.show()
    for row in (0, 1, 3):
        table.selectionModel().select(
            table.model().index(row, 0),
            table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
        )
    seen = table.viewport().grab().toImage()
    accent = theme.colour("accent")
    has_bar = [
        seen.pixelColor(1, table.rowViewportPosition(row) + table.rowHeight(row) // 2) == accent
        for row in range(4)
    ]
    assert has_bar == [True, True, False, True]


def test_who_scrolls_over_a_list_of_answers_changes_none_of_them(open_window: OpenWindow) -> None:
    draft = example("all-chapters-systemic-risk")
    window = open_window(draft, Step.SIGNATORY, size=(1024, 700))
    page = page_of(window, SignatoryPage)
    basis, bar = page.form.basis, page.verticalScrollBar()
    basis.setFocus()
    settle(window)
    bar.setValue(0)
    middle = basis.mapTo(window, basis.rect().center())
    QTest.wheelEvent(window.windowHandle(), QPointF(middle), QPoint(0, -NOTCH))
    QApplication.processEvents()
    assert window.session.store.draft == draft
    assert bar.value() > 0


def test_letters_without_a_blank_by_the_ton_are_taken_at_once(open_window: OpenWindow) -> None:
    window = open_window(BLANK, Step.STATEMENTS)
    notes = page_of(window, StatementsPage).form.notes
    plain = notes.wordWrapMode()
    notes.insertPlainText("Words as people write them. " * 100)
    assert notes.wordWrapMode() is plain
    notes.insertPlainText("x" * 2_000)
    assert notes.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere
    assert window.session.store.draft.notes.endswith("x" * 2_000)
