"""Lets Tab go through what is made from data where it stands, and not after all else."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def stops_in(part: QWidget) -> list[QWidget]:
    """Return *part* and what is in it, as far as Tab stops there; not lists that pop up."""
    window = part.window()
    return [
        each
        for each in (part, *part.findChildren(QWidget))
        if bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and each.focusProxy() is None
        and each.window() is window
    ]


def tab_through(before: QWidget, *parts: QWidget) -> None:
    """Let Tab go from *before* through *parts*, and then on."""
    for part in parts:
        for stop in stops_in(part):
            QWidget.setTabOrder(before, stop)
            before = stop


def put_in_place(parts: list[QWidget], frame: QWidget) -> None:
    """Let Tab go through *parts*, which were put into *frame*, where that stands."""
    if any(stops_in(part) for part in parts):
        before = _stop_before(frame)
        if before is not None:
            tab_through(before, *parts)


def _stop_before(part: QWidget) -> QWidget | None:
    """Return the last stop above *part*: forms are made in the order in which they are read."""
    inside, around = part, part.parentWidget()
    while around is not None and not isinstance(around, QStackedWidget):
        siblings = around.findChildren(QWidget, options=_DIRECT)
        for sibling in reversed(siblings[: siblings.index(inside)]):
            if stops := stops_in(sibling):
                return stops[-1]
        inside, around = around, around.parentWidget()
    return None
