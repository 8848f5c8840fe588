"""Says what in a window has less room than its words need, or lies over its neighbour."""

import re
from collections.abc import Iterator
from itertools import combinations

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
_LISTS = {"ModelsTable", "QListView"}


def misfits(window: QWidget) -> list[str]:
    """Return one line for each visible widget of *window* that is cut or covered."""
    controls = _Controls()
    return [*_cut(window, controls), *_covered(window, controls)]


def _cut(window: QWidget, controls: "_Controls") -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or controls.hold(widget):
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


def _covered(window: QWidget, controls: "_Controls") -> Iterator[str]:
    for layout in window.findChildren(QLayout):
        parent = layout.parentWidget()
        if parent is None or not parent.isVisible():
            continue  # what it holds is not seen either
        if parent.layout() is not layout or controls.hold(parent):
            continue
        shown = [
            item.widget()
            for place in range(layout.count())
            if (item := layout.itemAt(place)) is not None and item.widget() is not None
        ]
        visible = [
            (widget, widget.geometry())
            for widget in shown
            if widget is not None and widget.isVisible()
        ]
        for (one, its_room), (other, other_room) in combinations(visible, 2):
            if its_room.intersects(other_room):
                yield f"{_name(one)} lies over {_name(other)}"


class _Controls:
    """Knows what lies inside a control, whose parts Qt lays out; asks each parent once."""

    def __init__(self) -> None:
        self._known: dict[QWidget, bool] = {}

    def hold(self, widget: QWidget) -> bool:
        """Say whether *widget* is a part of a control."""
        parent = widget.parentWidget()
        if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
            parent = parent.parentWidget()
        return parent is not None and self._holds_all_in(parent)

    def _holds_all_in(self, parent: QWidget) -> bool:
        if parent not in self._known:
            if isinstance(parent, QAbstractScrollArea):
                self._known[parent] = parent.metaObject().className() in _LISTS
            else:
                above = parent.parentWidget()
                self._known[parent] = isinstance(parent, QComboBox | QLineEdit) or (
                    above is not None and self._holds_all_in(above)
                )
        return self._known[parent]


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName()} “{words[:40]}”".replace("  ", " ")
