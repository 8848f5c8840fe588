"""A choice of two or three, side by side: they look like buttons and are radio buttons.

So keyboard and screen readers treat them as one question with one answer.
"""

from PySide6.QtCore import QChildEvent, Signal
from PySide6.QtGui import QFont, QFontMetrics, QShowEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from aicode_desktop.gui.theme import current_theme

PADDING_AND_EDGE = 36  # both sides; as in window.qss, and the gap of the unseen indicator


class Choice(QWidget):
    """Holds the radio buttons that the form puts into it; the stylesheet draws them as buttons.

    ``left`` is emitted when one of them was answered or left.
    """

    left = Signal()

    def childEvent(self, event: QChildEvent) -> None:  # noqa: N802  (Qt's name)
        """Watch each radio button, and take the first as the one that gets the focus."""
        super().childEvent(event)
        child = event.child()
        if event.added() and isinstance(child, QRadioButton):
            child.clicked.connect(self.left)
            if self.focusProxy() is None:
                self.setFocusProxy(child)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Give each button the room of its bold words, so that nothing moves when it is chosen."""
        super().showEvent(event)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(bold)
        for button in self.findChildren(QRadioButton):
            words = button.text().replace("&", "")
            button.setMinimumWidth(
                metrics.horizontalAdvance(words) + current_theme().px(PADDING_AND_EDGE)
            )
