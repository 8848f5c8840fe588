"""The rail of a form that was handed over: from whom, and its four steps."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from aicode_desktop.gui.help.opening import help_here
from aicode_desktop.gui.theme import Theme
from aicode_desktop.gui.widgets.notice import wrapped_label
from aicode_desktop.gui.widgets.rail import WIDTH, StepButton
from aicode_desktop.words import tr
from aicode_desktop.workflow.journey import HANDED_OVER, AnyStep, StepState


class ShortRail(QWidget):
    """Emits ``chosen`` with the step that was asked for, ``start_asked_for`` for the first page."""

    chosen = Signal(object)
    start_asked_for = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: AnyStep | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "rail")
        self.setFixedWidth(theme.px(WIDTH))
        self.setAccessibleName(tr("Steps"))
        start = QPushButton(tr("Leave this form"), self)
        start.setProperty("kind", "link")
        start.clicked.connect(self.start_asked_for)
        help_ = QPushButton(tr("Help"), self)
        help_.setProperty("kind", "link")
        help_.setToolTip(tr("About this page (F1)"))
        help_.clicked.connect(lambda _down=False: help_here(self.window(), str(self._current)))
        self._provider = wrapped_label(self, type_="strong")
        self._sender = wrapped_label(self, type_="soft")
        self._network = wrapped_label(self, type_="soft")
        self._network.setText(tr("No network used"))
        self._steps = {step: StepButton(step, theme, self, way=HANDED_OVER) for step in HANDED_OVER}
        grid = theme.grid
        column = QVBoxLayout(self)
        column.setContentsMargins(grid(4), grid(4), grid(4), grid(4))
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(start)
        head.addStretch(1)
        head.addWidget(help_)
        column.addLayout(head)
        column.addSpacing(grid(2))
        column.addWidget(self._provider)
        column.addWidget(self._sender)
        column.addSpacing(grid(5))
        for button in self._steps.values():
            column.addWidget(button)
            button.clicked.connect(lambda _down=False, step=button.step: self.chosen.emit(step))
        column.addStretch(1)
        column.addWidget(self._network)

    def show_form(self, provider: str, prepared_by: str) -> None:
        """Say whose form this is, and who prepared it."""
        self._provider.setText(provider)
        self._sender.setText(
            tr("Prepared by {name}", name=prepared_by) if prepared_by else tr("Prepared to sign")
        )

    def show_states(self, states: Iterable[StepState], current: AnyStep | None) -> None:
        """Show the state of each step, and which one is open."""
        self._current = current
        for state in states:
            self._steps[state.step].show_state(state, is_current=state.step is current)

    def show_saved(self, _words: str) -> None:
        """Say nothing: there is nothing to save in a form that was handed over."""

    def show_network_used(self) -> None:
        """Say from now on what the network was used for."""
        self._network.setText(tr("Network: time-stamp only"))

    def button(self, step: AnyStep) -> StepButton:
        """Return the button of *step*."""
        return self._steps[step]
