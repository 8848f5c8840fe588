"""Puts every layout of a form on the spacing grid, so that forms hold no sizes in pixels."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QWidget,
)

from aicode_desktop.gui.help.explaining import explain_dialog, explain_field
from aicode_desktop.gui.theme import Theme
from aicode_desktop.gui.widgets.choice import Choice
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.flow import let_flow

BETWEEN_FIELDS = 4
NO_LIMIT = (1 << 24) - 1  # of a width or height: Qt’s QWIDGETSIZE_MAX
# Steps of the grid: room at left and right, above, below, and between, by a frame's “panel”.
_PANELS = {
    "card": (5, 4.5, 4.5, 2),
    "waiting": (5, 4.5, 4.5, 2),
    "heading": (0, 0, 2, 1),
    "section": (0, 4, 0, 3),
    "warn": (3, 2.5, 2.5, 1),
    "error": (3, 2.5, 2.5, 1),
    "tint": (3, 2.5, 2.5, 1),
    "fields": (0, 0, 0, 4),
    "stack": (0, 0, 0, 1),
    "group": (0, 0, 0, 3),
    "first": (0, 0, 0, 3),
    "before": (0, 0, 4, 4),
    "links": (0, 0, 1, 4),
    "row": (0, 0, 0, 2),
    "checks": (0, 1, 1, 4),
}


def arrange(form: QWidget, theme: Theme) -> None:
    """Give each layout below *form* its margins and gaps, by the kind of its frame.

    Dialogs, and fields that are none of the draft, get their help here; pages tie the others.
    """
    explain_dialog(form)
    for frame in (form, *form.findChildren(QWidget)):
        layout = frame.layout()
        if layout is None or not layout.objectName():
            continue  # a widget without one, or with its own, made by its class
        if isinstance(frame, Field):
            layout.setSpacing(theme.grid(1))
            explain_field(form, frame)
        elif isinstance(frame, Choice):
            layout.setSpacing(theme.grid(2))
        elif isinstance(frame, QFrame) and frame.property("panel") in _PANELS:
            side, above, below, between = _PANELS[frame.property("panel")]
            if isinstance(layout, QHBoxLayout) and _hang_fields(layout):
                between = BETWEEN_FIELDS  # columns of fields, and not buttons in a row
            layout.setSpacing(theme.grid(between))
            layout.setContentsMargins(*(theme.grid(steps) for steps in (side, above, side, below)))
            continue
        else:
            layout.setSpacing(theme.grid(BETWEEN_FIELDS))
        layout.setContentsMargins(0, 0, 0, 0)
        if isinstance(layout, QHBoxLayout):
            _hang_fields(layout)
    for frame in form.findChildren(QWidget):
        if _is_row_of_buttons(frame):
            let_flow(frame)
    _guard(form)


def _guard(form: QWidget) -> None:
    # The first page has neither lists of answers nor paragraphs.
    if form.findChild(QComboBox) is not None:
        from aicode_desktop.gui.widgets.wheel_guard import WheelGuard

        WheelGuard(form)
    for edit in form.findChildren(QPlainTextEdit):
        from aicode_desktop.gui.widgets.long_runs import LongRuns

        LongRuns(edit)


def _is_row_of_buttons(frame: QWidget) -> bool:
    """Whether buttons stand side by side from the left, so that they may go on in a second line."""
    row = frame.layout()
    is_row = isinstance(frame, Choice) or frame.property("panel") == "row"
    if row is None or not is_row or not isinstance(row, QHBoxLayout) or not row.objectName():
        return False
    items = [row.itemAt(place) for place in range(row.count())]
    if items and items[-1] is not None and items[-1].spacerItem() is not None:
        items.pop()
    widgets = [item.widget() for item in items if item is not None]
    return len(widgets) > 1 and all(isinstance(each, QAbstractButton) for each in widgets)


def _hang_fields(row: QHBoxLayout) -> bool:
    """Let fields side by side start at the same height; return whether there are any."""
    has_fields = False
    for place in range(row.count()):
        item = row.itemAt(place)
        field = item.widget() if item is not None else None
        if isinstance(field, Field):
            row.setAlignment(field, Qt.AlignmentFlag.AlignTop)
            has_fields = True
    return has_fields
