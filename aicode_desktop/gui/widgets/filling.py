"""Fills a frame of a form with what comes from data: pairs of caption and value, or any widgets."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.notice import wrapped_label

CAPTION_WIDTH = 148


def column_of(frame: QFrame) -> QBoxLayout:
    """Return the layout that the form gave to *frame*."""
    layout = frame.layout()
    if not isinstance(layout, QBoxLayout):
        raise TypeError(frame.objectName())
    return layout


def fill(frame: QFrame, widgets: Iterable[QWidget]) -> None:
    """Put *widgets* into *frame*, in place of what was there."""
    column = column_of(frame)
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    parts = list(widgets)
    for widget in parts:
        column.addWidget(widget)
        widget.show()  # at once, for a layout shows it only when the event loop rests
    from aicode_desktop.gui.widgets.tab_order import put_in_place  # the first page fills nothing

    put_in_place(parts, frame)


def show_facts(frame: QFrame, facts: Iterable[tuple[str, str]]) -> None:
    """Show each caption with its value beside it; a fact without a value is left out."""
    fill(frame, [fact_row(frame, caption, value) for caption, value in facts if value])


def fact_row(parent: QWidget | None, caption: str, value: str) -> QWidget:
    """Return one caption and its value, which can be selected and copied."""
    theme = current_theme()
    row = QWidget(parent)
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.grid(3))
    name = wrapped_label(row, type_="soft")
    name.setText(caption)
    name.setFixedWidth(theme.px(CAPTION_WIDTH))
    words = wrapped_label(row)
    words.setText(value)
    words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    words.setAccessibleName(f"{caption}: {value}")
    name.setBuddy(words)
    line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(words, 1)
    return row
