"""The step rail: whose form this is, nine steps with their states, and what was saved."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aicode_desktop.gui.help.opening import help_here
from aicode_desktop.gui.theme import Theme
from aicode_desktop.gui.widgets.consequence_line import ConsequenceLine, Entailed
from aicode_desktop.gui.widgets.notice import wrapped_label
from aicode_desktop.words import tr
from aicode_desktop.workflow.journey import (
    PREPARED_HERE,
    AnyStep,
    Mark,
    Step,
    StepState,
    title_of,
)

WIDTH = 248
MARGIN = 4  # steps of the grid
STEP_HEIGHT = 50
STEP_GAP = 2
GAP_BELOW_STEPS = 3  # steps of the grid
CIRCLE = 20


class Rail(QWidget):
    """Emits ``chosen`` with the step that was asked for, ``start_asked_for`` for the first page.

    ``chapter_chosen`` carries the key of the chapter whose consequence was pressed.
    """

    chosen = Signal(object)
    chapter_chosen = Signal(object)
    start_asked_for = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._current: AnyStep | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "rail")
        self.setFixedWidth(theme.px(WIDTH))
        self.setAccessibleName(tr("Steps"))
        self._start = QPushButton(tr("All forms"), self)
        self._start.setProperty("kind", "link")
        self._start.clicked.connect(self.start_asked_for)
        self._help = QPushButton(tr("Help"), self)
        self._help.setProperty("kind", "link")
        self._help.setToolTip(tr("About this page (F1)"))
        self._help.clicked.connect(lambda _down=False: help_here(self.window(), str(self._current)))
        self._provider = wrapped_label(self, type_="strong")
        self._number = wrapped_label(self, type_="soft")
        self._saved = wrapped_label(self, type_="soft")
        self._network = wrapped_label(self, type_="soft")
        self._network.setText(tr("No network used"))
        self._room = _StepRoom(self)
        self._consequences: list[ConsequenceLine] = []
        self._consequence_room = QVBoxLayout()
        self._steps: dict[AnyStep, StepButton] = {
            step: StepButton(step, theme, self._room.inside) for step in Step
        }
        self._lay_out()

    def show_form(self, provider: str, number: str, *, kind: str) -> None:
        """Say whose form this is, its number, and of what kind."""
        self._provider.setText(provider or tr("New form"))
        said = tr("{kind} · {number}", kind=kind, number=number) if number else kind
        self._number.ensurePolished()  # else it measures with the font of another label
        room = self.width() - 2 * self._theme.grid(MARGIN)
        if number and self._number.fontMetrics().horizontalAdvance(said) > room:
            said = f"{kind}\n{number}"  # no line ends with a point
        self._number.setText(said)

    def show_states(self, states: Iterable[StepState], current: AnyStep | None) -> None:
        """Show the state of each step, and which one is open."""
        for state in states:
            self._steps[state.step].show_state(state, is_current=state.step is current)
        if current is not None and current is not self._current:
            self._current = current
            QTimer.singleShot(0, self, self._bring_current_into_view)

    def _bring_current_into_view(self) -> None:
        if self._current is not None:
            self._room.ensureWidgetVisible(self._steps[self._current], 0, 0)

    def show_current(self, current: AnyStep | None) -> None:
        """Show which step is open while the states are not known yet."""
        self.show_states((StepState(step, Mark.NOT_STARTED, "") for step in Step), current)

    def show_consequences(self, entailed: tuple[Entailed, ...]) -> None:
        """Show what the answered chapters entail, below the steps."""
        if entailed == tuple(line.entailed for line in self._consequences):
            return  # the focus stays where it is
        for line in self._consequences:
            line.hide()
            line.deleteLater()
        self._consequences = [ConsequenceLine(each, self._room.inside) for each in entailed]
        for line in self._consequences:
            line.clicked.connect(
                lambda _down=False, key=line.entailed.key: self.chapter_chosen.emit(key)
            )
            self._consequence_room.addWidget(line)
        self._fit_consequences()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the steps clear of a scroll bar where the window is low."""
        super().resizeEvent(event)
        self._fit_consequences()

    def _fit_consequences(self) -> None:
        """Show what the answers entail where it fits; the page Chapters says it in any case."""
        layout = self.layout()
        if layout is not None:
            layout.activate()  # so that the room is as high as it will be
        gap = self._theme.px(STEP_GAP)
        needed = sum(button.sizeHint().height() + gap for button in self._steps.values())
        needed += self._theme.grid(GAP_BELOW_STEPS)
        needed += sum(line.sizeHint().height() for line in self._consequences)
        for line in self._consequences:
            line.setVisible(needed <= self._room.height())

    def show_saved(self, words: str) -> None:
        """Say when the draft was saved, or that it could not be."""
        self._saved.setText(words)

    def show_network_used(self) -> None:
        """Say from now on what the network was used for."""
        self._network.setText(tr("Network: time-stamp only"))

    def button(self, step: AnyStep) -> "StepButton":
        """Return the button of *step*."""
        return self._steps[step]

    def _lay_out(self) -> None:
        grid = self._theme.grid
        column = QVBoxLayout(self)
        column.setContentsMargins(grid(MARGIN), grid(MARGIN), grid(MARGIN), grid(MARGIN))
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self._start)
        head.addStretch(1)
        head.addWidget(self._help)
        column.addLayout(head)
        column.addSpacing(grid(2))
        column.addWidget(self._provider)
        column.addWidget(self._number)
        column.addSpacing(grid(5))
        column.addWidget(self._room, 1)
        column.addSpacing(grid(2))
        steps = QVBoxLayout(self._room.inside)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(self._theme.px(STEP_GAP))
        for button in self._steps.values():
            steps.addWidget(button)
            button.clicked.connect(lambda _down=False, step=button.step: self.chosen.emit(step))
        self._consequence_room.setContentsMargins(0, grid(GAP_BELOW_STEPS), 0, 0)
        self._consequence_room.setSpacing(0)
        steps.addLayout(self._consequence_room)
        steps.addStretch(1)
        column.addWidget(self._saved)
        column.addWidget(self._network)


class _StepRoom(QScrollArea):
    """Lets the steps be scrolled where the window is low."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setViewport(QWidget(self))
        self.inside = QWidget(self)
        self.setWidget(self.inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside.setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class StepButton(QAbstractButton):
    """One step: a number or mark in a circle, the name, and the state in words."""

    def __init__(
        self,
        step: AnyStep,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        way: Sequence[AnyStep] = PREPARED_HERE,
    ) -> None:
        super().__init__(parent)
        self.step = step
        self._theme = theme
        self._number = way.index(step) + 1
        self._is_current = False
        self._state = StepState(step, Mark.NOT_STARTED, "")
        self.setText(title_of(step))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_state(self, state: StepState, *, is_current: bool) -> None:
        """Show *state*, in words for screen readers too."""
        if (state, is_current) == (self._state, self._is_current):
            return
        self._state = state
        self._is_current = is_current
        self.setAccessibleName(tr("Step {n}: {title}", n=self._number, title=title_of(self.step)))
        here = tr("This step is open.") if is_current else ""
        self.setAccessibleDescription(f"{state.words}. {here}".strip())
        self.update()

    @property
    def words(self) -> str:
        """The state as shown."""
        return self._state.words

    def sizeHint(self) -> QSize:
        """Return the room for two lines of text."""
        return QSize(self._theme.px(WIDTH - 32), self._theme.px(STEP_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the step."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, colour = self._theme.px, self._theme.colour
        if self._is_current or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            ground = colour("tint")
            ground.setAlphaF(1.0 if self._is_current else 0.5)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(self.rect()), px(6), px(6))
        self._draw_mark(painter)
        left = px(42)
        room = self.width() - left - px(8)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self._is_current else QFont.Weight.Normal)
        middle = self.height() // 2
        line = painter.fontMetrics().height()
        painter.setFont(font)
        painter.setPen(colour("ink"))
        _draw_line(painter, left, middle - line, room, line, self.text())
        painter.setFont(self.font())
        is_good = self._state.mark in {Mark.COMPLETE, Mark.DONE}
        painter.setPen(colour("good" if is_good else "soft"))
        _draw_line(painter, left, middle, room, line, self._state.words)

    def _draw_mark(self, painter: QPainter) -> None:
        px, colour = self._theme.px, self._theme.colour
        mark = self._state.mark
        circle = QRectF(px(10), (self.height() - px(CIRCLE)) / 2, px(CIRCLE), px(CIRCLE))
        if mark in {Mark.COMPLETE, Mark.DONE} and not self._is_current:
            self._draw_disc(painter, circle, colour("good"))
            _draw_check(painter, circle, colour("on_good"))
            return
        if self._is_current:
            self._draw_disc(painter, circle, colour("accent"))
            painter.setPen(colour("on_accent"))
        else:
            is_far = mark in {Mark.LATER, Mark.LOCKED}
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("off_line" if is_far else "soft"), 1.4))
            painter.drawEllipse(circle)
            if mark is Mark.SIGNED:
                _draw_check(painter, circle, colour("good"))
                return
            painter.setPen(colour("soft"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))

    @staticmethod
    def _draw_disc(painter: QPainter, circle: QRectF, ground: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(circle)


def _draw_check(painter: QPainter, circle: QRectF, ink: QColor) -> None:
    unit = circle.width() / 20
    path = QPainterPath(circle.topLeft() + QPointF(5.6, 10.4) * unit)
    path.lineTo(circle.topLeft() + QPointF(8.7, 13.5) * unit)
    path.lineTo(circle.topLeft() + QPointF(14.4, 7.2) * unit)
    pen = QPen(ink, 2 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _draw_line(painter: QPainter, left: int, top: int, width: int, height: int, words: str) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
    align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(left, top, width, height, align, shown)
