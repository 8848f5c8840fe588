"""Keeps the mouse wheel from choosing: who scrolls a page must not change an answer on the way."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox, QWidget


class WheelGuard(QObject):
    """Lets the wheel scroll what the lists of answers in *form* stand on; an open list scrolls."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        for box in form.findChildren(QComboBox):
            box.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the wheel away from a list of answers, and leave it to what is around."""
        is_wheel = event.type() is QEvent.Type.Wheel
        if is_wheel:
            event.ignore()
        return is_wheel
