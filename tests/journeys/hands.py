"""Hands that work the window as people do: with the mouse and the keyboard, or by keys alone."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.window import Window

MOST_TABS = 200
PATIENCE_MS = 30_000
MOUSE_EVENTS = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
}


class Hands(Protocol):
    """What somebody does at the window."""

    window: Window

    def press(self, button: QWidget) -> None:
        """Press a button, a radio button or a check box."""

    def type(self, field: QWidget, text: str) -> None:
        """Type *text* into a field."""

    def choose(self, combo: QComboBox, words: str) -> None:
        """Choose the entry with these words."""


class MouseAndKeyboard:
    """Clicks on what is wanted, and types."""

    def __init__(self, window: Window) -> None:
        self.window = window

    def press(self, button: QWidget) -> None:
        """Click on the button."""
        self._click(button)

    def type(self, field: QWidget, text: str) -> None:
        """Click into the field and type."""
        self._click(field)
        type_keys(text)

    def choose(self, combo: QComboBox, words: str) -> None:
        """Open nothing, as pop-ups are their own windows: go down the entries by key."""
        combo.setFocus()
        go_down_to(combo, words)

    def _click(self, widget: QWidget) -> None:
        page = self.window.page
        if page.isAncestorOf(widget):
            page.ensureWidgetVisible(widget)
        assert widget.isVisible(), widget.objectName()
        assert widget.isEnabled(), widget.objectName()
        middle = widget.rect().center()
        middle.setX(min(middle.x(), 8))
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=middle)
        QApplication.processEvents()


class KeysAlone:
    """Reaches everything with Tab, the arrows, Space and Return."""

    def __init__(self, window: Window) -> None:
        self.window = window

    def press(self, button: QWidget) -> None:
        """Go to the button and press Space; within a choice, go on with the arrows."""
        if not isinstance(button, QRadioButton):
            self._reach(lambda here: here is button, button.objectName())
            self.key(Qt.Key.Key_Space)
            return
        choice = button.parent()
        self._reach(lambda here: here.parent() is choice, button.objectName())
        for _ in range(8):
            if QApplication.focusWidget() is button:
                break
            self.key(Qt.Key.Key_Right)
        if not button.isChecked():
            self.key(Qt.Key.Key_Space)
        assert button.isChecked(), button.objectName()

    def type(self, field: QWidget, text: str) -> None:
        """Go to the field and type."""
        self._reach(lambda here: here is field or field.isAncestorOf(here), field.objectName())
        type_keys(text)

    def choose(self, combo: QComboBox, words: str) -> None:
        """Go to the combo box, and down its entries."""
        self._reach(lambda here: here is combo, combo.objectName())
        go_down_to(combo, words)

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press one key, wherever the focus is."""
        QTest.keyClick(self.window.windowHandle(), key, modifier)
        QApplication.processEvents()

    def _reach(self, is_there: Callable[[QWidget], bool], name: str) -> None:
        for _ in range(MOST_TABS):
            here = QApplication.focusWidget()
            if here is not None and is_there(here):
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"{name} cannot be reached by Tab")


class MouseSpy(QObject):
    """Counts what a mouse did to the application."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count; take nothing away."""
        if event.type() in MOUSE_EVENTS:
            self.count += 1
        return super().eventFilter(watched, event)


def type_keys(text: str) -> None:
    """Type *text*, in any script, into what has the focus."""
    for character in text:
        target = QApplication.focusWidget()
        assert target is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(target, event)
    QApplication.processEvents()


def go_down_to(combo: QComboBox, words: str) -> None:
    """Press Down until the combo box says *words*."""
    for _ in range(combo.count() + 1):
        if combo.currentText() == words:
            return
        QTest.keyClick(combo, Qt.Key.Key_Down)
    raise AssertionError(f"{combo.objectName()} does not offer “{words}”")


def choose_in_dialog(page: Page, file: Path, qtbot: QtBot) -> None:
    """Type the name of *file* into the dialog that the page has opened, and confirm it."""
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, str(file))
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    page.window().activateWindow()  # as a desktop does when a dialog goes
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page.window())


def wait_for(window: Window, qtbot: QtBot) -> None:
    """Wait until nothing runs and nothing is unsaved."""
    QApplication.processEvents()
    qtbot.waitUntil(lambda: window.session.is_idle, timeout=PATIENCE_MS)
    QApplication.processEvents()
