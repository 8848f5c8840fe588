"""What one chapter's answer entails, in a few words on the rail; a click leads to its card."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from aicode_desktop.gui.theme import current_theme
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.words import tr

WIDTH = 216
PADDING, ABOVE = 10, 4  # units of room beside and above the words
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True, slots=True)
class Entailed:
    """One answered chapter: its answer, what it entails in a few words, and in a sentence."""

    key: ChapterKey
    answer: str
    short: str
    sentence: str


class ConsequenceLine(QAbstractButton):
    """Shows *entailed*, as a rule in two lines; the whole sentence is its tip and description."""

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
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the room for the words on a rail without a scroll bar."""
        width = self._theme.px(WIDTH)
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines in that width: long titles take two."""
        return sum(self._heights(width)) + 2 * self._theme.px(ABOVE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the answer, and below it what it entails."""
        px, colour = self._theme.px, self._theme.colour
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("tint"))
            painter.drawRoundedRect(QRectF(self.rect()), px(6), px(6))
        painter.setFont(self._font())
        room, above = self.width() - 2 * px(PADDING), self._heights(self.width())[0]
        answer = QRect(px(PADDING), px(ABOVE), room, above)
        painter.setPen(colour("ink"))
        painter.drawText(answer, _WRAPPED, self.text())
        painter.setPen(colour("soft"))
        painter.drawText(answer.translated(0, above), _WRAPPED, self.entailed.short)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._theme.px(12))  # as hints have it
        return font

    def _heights(self, width: int) -> tuple[int, int]:
        metrics = QFontMetrics(self._font())
        room = QRect(0, 0, width - 2 * self._theme.px(PADDING), self._theme.px(WIDTH))
        above, below = (
            metrics.boundingRect(room, _WRAPPED, words).height()
            for words in (self.text(), self.entailed.short)
        )
        return above, below
