"""What somebody typed or chose on a page, taken from it before it is made anew and given back.

The draft is not in it, for pages show the draft anyhow; nor is anything secret, for that is never
kept.
"""

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from aicode_desktop.gui.widgets.fold import Fold


@dataclass(frozen=True, slots=True)
class Keepsake:
    """What inputs hold, by their names; how far the page was scrolled; where the cursor was."""

    held: dict[str, Any]
    scrolled: int
    focus: str


def keepsake_of(page: QScrollArea) -> Keepsake:
    """Return what *page* holds."""
    held = {
        widget.objectName(): _held(widget)
        for widget in page.findChildren(QWidget)
        if widget.objectName() and _held(widget) is not None
    }
    focus = QApplication.focusWidget()
    is_here = focus is not None and page.isAncestorOf(focus)
    name = focus.objectName() if focus is not None and is_here else ""
    return Keepsake(held, page.verticalScrollBar().value(), name)


def give_back(page: QScrollArea, kept: Keepsake) -> None:
    """Let *page*, made anew, hold what it held."""
    for name, held in kept.held.items():
        widget = page.findChild(QWidget, name)
        if widget is not None and _held(widget) not in (None, held):
            _hold(widget, held)
    focus = page.findChild(QWidget, kept.focus) if kept.focus else None
    if focus is not None:
        focus.setFocus()
    page.verticalScrollBar().setValue(kept.scrolled)


def _held(widget: QWidget) -> Any:
    if isinstance(widget, QLineEdit):
        is_open = widget.echoMode() is QLineEdit.EchoMode.Normal
        return widget.text() if is_open and not widget.isReadOnly() else None
    if isinstance(widget, QPlainTextEdit):
        return None if widget.isReadOnly() else widget.toPlainText()
    if isinstance(widget, QComboBox):
        return None if widget.isEditable() else widget.currentIndex()
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        return widget.isChecked()
    return widget.is_open if isinstance(widget, Fold) else None


def _hold(widget: QWidget, held: Any) -> None:
    if isinstance(widget, QLineEdit):
        widget.setText(held)
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(held)
    elif isinstance(widget, QComboBox):
        widget.setCurrentIndex(held)
    elif isinstance(widget, QAbstractButton):
        widget.setChecked(held)
    elif isinstance(widget, Fold) and held:
        widget.open()
