"""What somebody typed or chose on a page, taken from it before it is made anew and given back.

The draft is not in it, for pages show the draft anyhow, and what stood in a field of one model must
never reach another; nor is anything secret, for that is never kept.
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

SHOWS_DRAFT = "shows_draft"  # a property of every input that is tied to a place in the draft

_Place = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Keepsake:
    """What inputs hold, by where they are; how far the page was scrolled; where the cursor was."""

    held: dict[_Place, Any]
    scrolled: int
    focus: _Place


def keepsake_of(page: QScrollArea) -> Keepsake:
    """Return what *page* holds."""
    held = {
        _place_of(widget, page): _held(widget)
        for widget in page.findChildren(QWidget)
        if widget.objectName() and _held(widget) is not None
    }
    focus = QApplication.focusWidget()
    is_here = focus is not None and page.isAncestorOf(focus) and bool(focus.objectName())
    place = _place_of(focus, page) if focus is not None and is_here else ()
    return Keepsake(held, page.verticalScrollBar().value(), place)


def give_back(page: QScrollArea, kept: Keepsake) -> None:
    """Let *page*, made anew, hold what it held."""
    for place, held in kept.held.items():  # a fold before what is made when it opens
        widget = _widget_at(place, page)
        if widget is not None and _held(widget) not in (None, held):
            _hold(widget, held)
    focus = _widget_at(kept.focus, page) if kept.focus else None
    if focus is not None:
        focus.setFocus()
    page.verticalScrollBar().setValue(kept.scrolled)


def _place_of(widget: QWidget, page: QWidget) -> _Place:
    """Return the names of *widget* and of what it is in: three cards have the same inside."""
    names = []
    part: QWidget | None = widget
    while part is not None and part is not page:
        names.append(part.objectName())
        part = part.parentWidget()
    return tuple(filter(None, names))


def _widget_at(place: _Place, page: QWidget) -> QWidget | None:
    found = page.findChildren(QWidget, place[0])
    return next((one for one in found if _place_of(one, page) == place), None)


def _held(widget: QWidget) -> Any:
    if widget.property(SHOWS_DRAFT):
        return None
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
