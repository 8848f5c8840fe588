"""Says what in a window has less room than its words need, or lies over its neighbour."""

import re
from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QWidget,
)

# Where a line may break: at blanks and at marks for it, and within a path (UAX #14, SY and HY: not
# before digits).
_BREAKS = re.compile(r"[\s\u200b]+|(?<=[/-])(?!\d)")


def misfits(window: QWidget) -> list[str]:
    """Return one line for each visible widget of *window* that is cut or covered."""
    return [*_cut(window), *_covered(window)]


def _cut(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or _is_inside_a_control(widget):
            continue
        need_width, need_height = _need(widget)
        if widget.width() < need_width or widget.height() < need_height:
            yield (
                f"{_name(widget)} has {widget.width()} × {widget.height()},"
                f" needs {need_width} × {need_height}"
            )


def _need(widget: QWidget) -> tuple[int, int]:
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            longest = max(_BREAKS.split(QLabel.text(widget)), key=len)  # as it is shown
            return (
                widget.fontMetrics().horizontalAdvance(longest),
                widget.heightForWidth(widget.width()),
            )
        return widget.sizeHint().width(), widget.sizeHint().height()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.minimumSizeHint().width(), widget.fontMetrics().height()
    if isinstance(widget, QLineEdit | QComboBox):
        return 48, widget.minimumSizeHint().height()
    return 0, 0


def _covered(window: QWidget) -> Iterator[str]:
    for layout in window.findChildren(QLayout):
        parent = layout.parentWidget()
        if parent is None or parent.layout() is not layout or _is_inside_a_control(parent):
            continue
        shown = [
            item.widget()
            for place in range(layout.count())
            if (item := layout.itemAt(place)) is not None and item.widget() is not None
        ]
        visible = [widget for widget in shown if widget is not None and widget.isVisible()]
        for place, one in enumerate(visible):
            for other in visible[place + 1 :]:
                if one.geometry().intersects(other.geometry()):
                    yield f"{_name(one)} lies over {_name(other)}"


def _is_inside_a_control(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QLineEdit):
            return True
        if isinstance(parent, QAbstractScrollArea) and parent.viewport() is not widget:
            grandparent = widget.parentWidget()
            return parent.metaObject().className() in {"ModelsTable", "QListView"} and (
                grandparent is not None
            )
        parent = parent.parentWidget()
    return False


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName()} “{words[:40]}”".replace("  ", " ")
