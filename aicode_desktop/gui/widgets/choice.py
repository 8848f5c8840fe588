"""A choice of two to four, side by side: they look like buttons and are radio buttons.

So keyboard and screen readers treat them as one question with one answer.
"""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from aicode_desktop.gui.theme import current_theme

PADDING = 16
HEIGHT = 36
_STEPS = {
    Qt.Key.Key_Right.value: 1,
    Qt.Key.Key_Down.value: 1,
    Qt.Key.Key_Left.value: -1,
    Qt.Key.Key_Up.value: -1,
}


class Choice(QWidget):
    """Holds the radio buttons that the form puts into it.

    ``left`` is emitted when one of them was answered.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[ChoiceButton] = []

    def take(self, button: "ChoiceButton") -> None:
        """Count *button* as an answer; the first is the one that gets the focus."""
        if not self.buttons:
            self.setFocusProxy(button)
        self.buttons.append(button)
        button.clicked.connect(self.left)

    def answer_beside(self, button: "ChoiceButton", steps: int) -> None:
        """Choose the answer that many places after *button*, round and round.

        In their order, not by where they stand: where there is little room, they stand in lines.
        """
        open_ones = [one for one in self.buttons if one.isEnabled() and one.isVisible()]
        found = open_ones[(open_ones.index(button) + steps) % len(open_ones)]
        found.setFocus(Qt.FocusReason.TabFocusReason)
        found.click()


class ChoiceButton(QRadioButton):
    """One answer. It keeps the room of its bold words, so that nothing moves when it is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if isinstance(parent, Choice):
            parent.take(self)

    def sizeHint(self) -> QSize:
        """Return the room for the words when chosen."""
        theme = current_theme()
        words = self.text().replace("&", "")
        width = QFontMetrics(self._bold()).horizontalAdvance(words)
        return QSize(width + 2 * theme.px(PADDING), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same room: words are never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the answer before or after with the arrows, as in any group of radio buttons."""
        choice, steps = self.parent(), _STEPS.get(event.key())
        if steps is None or not isinstance(choice, Choice):
            super().keyPressEvent(event)
        else:
            choice.answer_beside(self, steps)

    def hitButton(self, pos: QPoint) -> bool:
        """Take a click anywhere on the button."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button."""
        theme = current_theme()
        is_on, is_live = self.isChecked(), self.isEnabled()
        ground = ("accent" if is_live else "off") if is_on else ("bg" if is_live else "rail")
        edge = ground if is_on else ("edge" if is_live else "off_line")
        ink = ("on_accent" if is_live else "bg") if is_on else ("ink" if is_live else "off")
        if is_live and not is_on and self.underMouse():
            edge = ink = "accent"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(edge), 1))
        painter.setBrush(theme.colour(ground))
        radius = theme.px(6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(theme.colour(ink))
        painter.setFont(self._bold() if is_on else self.font())
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(self.rect(), flags, self.text())

    def _bold(self) -> QFont:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        return bold
