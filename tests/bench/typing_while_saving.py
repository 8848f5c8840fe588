"""Typing into the real window while the draft is saved: by how much a save delays a keystroke."""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from aicode_desktop.drafts.vault import new_vault
from aicode_desktop.gui.main import open_window
from aicode_desktop.gui.theme import Theme
from aicode_desktop.gui.window import Window
from aicode_desktop.workflow.journey import Step
from tests.bench.figures import percentile_95

SAVES = 30
LONGEST_SECONDS = 20.0


def measure(draft: Path) -> int:
    """Print the 95th percentile of keystrokes during a save, less the median without one, in ms."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    window = open_window(Theme(application), draft)
    window.session.door.take(new_vault())  # as if the keyring had opened it
    window.show()
    _wait(lambda: bool(window.session.store.draft.models))
    window.go_to(Step.PROVIDER)
    line = next(each for each in window.page.findChildren(QLineEdit) if each.isVisible())
    calm, busy = [], []
    for _ in range(SAVES):
        _wait(lambda: window.session.is_idle and window.preview.is_idle)
        calm.append(_keystroke_ms(line))
        _wait(lambda: window.session.is_idle and window.preview.is_idle)
        window.session.store.put_at("notes", f"{time.perf_counter()}")
        window.session.autosave.flush()
        busy += _while_saving(window, line)
    window.close()
    print(percentile_95(busy) - statistics.median(calm))
    return 0


def _while_saving(window: Window, line: QLineEdit) -> list[float]:
    taken = []
    while not window.session.autosave.is_idle:
        taken.append(_keystroke_ms(line))
        if len(taken) > 1:  # the next save begins with what was typed
            break
    return taken


def _keystroke_ms(line: QLineEdit) -> float:
    start = time.perf_counter()
    QTest.keyClick(line, Qt.Key.Key_N)
    return (time.perf_counter() - start) * 1000


def _wait(happened: Callable[[], bool]) -> None:
    give_up = time.perf_counter() + LONGEST_SECONDS
    while not happened():
        if time.perf_counter() > give_up:
            raise TimeoutError("the window did not come to rest")
        QApplication.processEvents()
