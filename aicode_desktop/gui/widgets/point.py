"""One finding as a button: the sentence, its source, and the page that it leads to."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aicode_desktop.check.sources import sources
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.field import KIND_OF
from aicode_desktop.gui.widgets.notice import MarkedLine, wrapped_label
from aicode_desktop.model.finding import Finding
from aicode_desktop.words import tr
from aicode_desktop.workflow.journey import step_of, title_of


class PointButton(QAbstractButton):
    """Shows *finding*; a click is meant to go to its field.

    *about* names whom or what it is about, where there are several.
    """

    def __init__(self, finding: Finding, parent: QWidget | None = None, *, about: str = "") -> None:
        super().__init__(parent)
        self._theme = current_theme()
        self.finding = finding
        self.about = about
        page = title_of(step_of(finding.field))
        self.setAccessibleName(tr("{sentence} Go to {page}.", sentence=self._sentence, page=page))
        self.setAccessibleDescription(tr("Source: {source}", source=finding.source))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._lay_out(page)

    @property
    def _sentence(self) -> str:
        sentence = self.finding.sentence
        return (
            tr("{name}: {problem}", name=self.about, problem=sentence) if self.about else sentence
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a line below, and the ground while it is pointed at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("tint" if self.isDown() else "rail"))
            painter.drawRoundedRect(QRectF(self.rect()), self._theme.px(6), self._theme.px(6))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(colour("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _lay_out(self, page: str) -> None:
        grid = self._theme.grid
        row = QHBoxLayout(self)
        row.setContentsMargins(0, grid(2.5), 0, grid(2.5))
        row.setSpacing(grid(4))
        said = QVBoxLayout()
        said.setSpacing(grid(1))
        sentence = MarkedLine(self)
        sentence.say(KIND_OF[self.finding.severity], self._sentence, is_quiet=True)
        said.addWidget(sentence)
        if self.finding.source != sources()["program"].citation:  # the usual one is worth no line
            source = wrapped_label(self, type_="hint")
            source.setText(tr("Source: {source}", source=self.finding.source))
            source.setIndent(self._theme.px(22))
            said.addWidget(source)
        row.addLayout(said, 1)
        target = wrapped_label(self, type_="link")
        target.setWordWrap(False)
        target.setText(page)
        row.addWidget(target, 0, Qt.AlignmentFlag.AlignTop)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
