"""One act of a page at a time: a second press while it runs does nothing."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from aicode_desktop.gui.background import Background

Result = TypeVar("Result")


class OneAct(QObject):
    """Runs work off the GUI thread; ``changed`` says that it began or ended."""

    changed = Signal()

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self.is_running = False

    def run(
        self,
        work: Callable[[], Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
        act: str = "",
    ) -> None:
        """Run *work*, unless something runs already; *act* is what the busy row says."""
        if self.is_running:
            return
        self._turn(is_running=True)
        self._background.run(
            work,
            done=lambda result: self._settle(lambda: done(result)),
            failed=lambda error: self._settle(lambda: failed(error)),
            act=act,
        )

    def _settle(self, tell: Callable[[], None]) -> None:
        self.is_running = False
        tell()
        if not self.is_running:  # what began in “tell” has said so itself, before what it told
            self.changed.emit()

    def _turn(self, *, is_running: bool) -> None:
        self.is_running = is_running
        self.changed.emit()
