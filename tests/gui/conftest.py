"""A window on a draft, offscreen, with time stopped; closed and gone at the end of each test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from aicode_desktop.drafts.vault import Vault, new_vault
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.theme import Scheme, Theme, current_theme
from aicode_desktop.gui.window import Window
from aicode_desktop.model.codec import decode
from aicode_desktop.model.draft import Draft
from aicode_desktop.workflow.journey import Step
from tests.fakes import StoppedClock

EXAMPLES = Path(__file__).parents[2] / "resources" / "examples"
BLANK = Draft(id="a-blank-form", document_number="2026-0007")

OpenWindow = Callable[..., Window]


def example(name: str) -> Draft:
    """Return a shipped example."""
    return decode((EXAMPLES / f"{name}.json").read_bytes())


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """Return the application's theme, light."""
    try:
        found = current_theme()
    except LookupError:
        found = Theme(qapp, asked_for=Scheme.LIGHT)
    found.ask_for(Scheme.LIGHT)
    return found


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture(scope="session")
def vault() -> Vault:
    """Return the vault that every window of the tests has, as if the keyring had opened it."""
    return new_vault()


@pytest.fixture
def open_window(
    theme: Theme, clock: StoppedClock, vault: Vault, qtbot: QtBot
) -> Iterator[OpenWindow]:
    """Return a function that shows a window on a draft, at a step, its vault open."""
    opened: list[Window] = []

    def show(
        draft: Draft = BLANK, step: Step = Step.PROVIDER, size: tuple[int, int] = (1360, 860)
    ) -> Window:
        session = Session(theme=theme, clock=clock)
        session.door.take(vault)
        window = Window(session)
        session.setParent(window)
        opened.append(window)
        window.resize(*size)
        session.open_form(draft, step=step)
        window.show()
        qtbot.waitExposed(window)
        qtbot.waitUntil(lambda: bool(window.actions()))  # what waits for the first paint is done
        return window

    yield show
    for window in opened:
        window.close()
        shiboken6.delete(window)


@pytest.fixture
def type_into(qtbot: QtBot) -> Callable[[QLineEdit, str], None]:
    """Return a function that types a text into a line, as with the keyboard."""

    def type_text(line: QLineEdit, text: str) -> None:
        line.setFocus()
        QTest.keyClicks(line, text)
        QApplication.processEvents()

    return type_text


def press(button: QWidget) -> None:
    """Press a button with the mouse, in its middle."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))
    QApplication.processEvents()
