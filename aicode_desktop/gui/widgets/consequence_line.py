"""What one chapter's answer entails, in a few words on the rail; a click leads to its card."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from aicode_desktop.gui.theme import current_theme
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.words import tr

HEIGHT = 42
WIDTH = 216
PADDING = 10


@dataclass(frozen=True, slots=True)
class Entailed:
    """One answered chapter: its answer, what it entails in a few words, and in a sentence."""

    key: ChapterKey
    answer: str
    short: str
    sentence: str


class ConsequenceLine(QAbstractButton):
    """Shows *entailed* in two lines; the whole sentence is its tip and its description."""

    def __init__(self, entailed: Entailed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entailed = entailed
        self._theme = current_theme()
        self.setText(entailed.answer)
        self.setToolTip(entailed.sentence)
        self.setAccessibleName(
            tr("{answer}: {short}", answer=entailed.answer, short=entailed.short)
        )
        self.setAccessibleDescription(entailed.sentence)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the room for two lines of text."""
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the answer, and below it what it entails."""
        px, colour = self._theme.px, self._theme.colour
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("tint"))
            painter.drawRoundedRect(QRectF(self.rect()), px(6), px(6))
        font = QFont(self.font())
        font.setPixelSize(px(12))  # as hints have it
        painter.setFont(font)
        line, middle = painter.fontMetrics().height(), self.height() // 2
        for top, words, ink in (
            (middle - line, self.text(), "ink"),
            (middle, self.entailed.short, "soft"),
        ):
            painter.setPen(colour(ink))
            room = self.width() - 2 * px(PADDING)
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(px(PADDING), top, room, line, align, shown)
