"""Typing into the real window: how long until the preview beside it shows the letter."""

import json
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from aicode_desktop.drafts.vault import new_vault
from aicode_desktop.gui.main import open_window
from aicode_desktop.gui.theme import Theme
from aicode_desktop.gui.window import Window
from aicode_desktop.workflow.journey import Step
from tests.bench import bare_document
from tests.bench.documents import sheet_and_blocks
from tests.bench.window_process import WINDOW_PX

KEYSTROKES = 40
WARM_UP = 3
LONGEST_SECONDS = 20.0


class _Painted(QObject):
    """Counts how often a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.Paint
        return False


def measure(draft: Path) -> int:
    """Print the times of both, in ms."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    window = open_window(Theme(application), draft)
    window.session.door.take(new_vault())  # as if the keyring had opened it
    window.resize(*WINDOW_PX)
    window.show()
    while not window.session.store.draft.id:
        QApplication.processEvents()
    window.go_to(Step.PROVIDER)
    seconds = Typist(window).type_letters()
    window.close()
    print(json.dumps(seconds))
    return 0


class Typist:
    """Types into the first field of the page in front, and watches the preview."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._drawn = 0
        self._painted_when_drawn = 0
        self._painted = _Painted()
        window.preview.drawn.connect(self._count)
        window.preview.view.viewport().installEventFilter(self._painted)
        self._wait(lambda: bool(window.preview.page_count) and window.preview.is_idle)
        self._field = next(
            field
            for field in window.page.findChildren(QLineEdit)
            if field.isVisible() and field.isEnabled()
        )

    def type_letters(self) -> dict[str, list[float]]:
        """Return the times of typing and of the peer, which take turns."""
        ours, peer = [], []
        for n in range(KEYSTROKES + WARM_UP):
            typed, drawn = self._one_keystroke(), self._one_bare_drawing()
            if n >= WARM_UP:
                ours.append(typed)
                peer.append(drawn)
        return {"ours": ours, "peer": peer, "pages": [self._window.preview.page_count]}

    def _one_keystroke(self) -> float:
        drawn = self._drawn
        start = time.perf_counter()
        QTest.keyClick(self._field, Qt.Key.Key_N)
        self._wait(lambda: self._drawn > drawn and self._window.preview.is_idle)
        self._wait(lambda: self._painted.times > self._painted_when_drawn)
        return (time.perf_counter() - start) * 1000

    def _one_bare_drawing(self) -> float:
        sheet, blocks = sheet_and_blocks(self._window.session.store.draft)
        width_px = self._window.preview.view.width_px()
        start = time.perf_counter()
        bare_document.page_picture(bare_document.draw(sheet, blocks), width_px)
        return (time.perf_counter() - start) * 1000

    def _count(self) -> None:
        self._drawn += 1
        self._painted_when_drawn = self._painted.times

    def _wait(self, happened: Callable[[], bool]) -> None:
        give_up = time.perf_counter() + LONGEST_SECONDS
        while not happened():
            if time.perf_counter() > give_up:
                raise TimeoutError("the preview did not follow")
            QApplication.processEvents()
