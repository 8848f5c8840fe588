"""In a language of longer words every page still fits, and nothing on it stays English."""

import dataclasses
import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aicode_desktop import words
from aicode_desktop.gui import translator
from aicode_desktop.gui.places import BUILT
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.window import Window
from aicode_desktop.workflow.journey import Step
from tests.gui.conftest import BLANK, OpenWindow, example
from tests.gui.contact_sheet import settle
from tests.gui.fit import misfits
from tests.pseudo_language import BEGIN, PseudoLanguage

SIZES = [(1360, 860), (1024, 700)]
HAS_WORD = re.compile(r"[A-Za-z]{3,}")
# Names of things, which no language translates.
NAMES = re.compile(
    r"PAdES|PDF(/A|/UA)?|LEI|Letter|FLOP|XAdES|SHA-256|SPECIMEN|https?://\S+|\S+@\S+|\S+\.(age|json)"
    r"|\b[0-9a-f]{4}\b"
)


@pytest.fixture
def pseudo(qapp: object) -> Iterator[None]:
    translator.install()
    words.speak(PseudoLanguage())
    yield
    words.speak(words.ENGLISH)


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("name", ["blank", "joint-signatories-outside-the-union"])
def test_every_page_fits_in_a_language_of_longer_words(open_window: OpenWindow, name: str) -> None:
    window = open_window(BLANK if name == "blank" else example(name))
    found = []
    for place in BUILT:
        window.go_to(place)
        for size in SIZES:
            window.resize(*size)
            settle(window)
            found += [f"{place} at {size}: {misfit}" for misfit in misfits(window)]
    assert "\n".join(found) == ""


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("name", ["blank", "joint-signatories-outside-the-union"])
def test_nothing_on_a_page_stays_english(open_window: OpenWindow, name: str) -> None:
    draft = BLANK if name == "blank" else example(name)
    window = open_window(draft)
    typed = f"{dataclasses.asdict(draft)}"
    found = []
    for place in BUILT:
        window.go_to(place)
        window.page.show_first_problem()
        settle(window)
        found += [
            f"{place}: {type(widget).__name__} {widget.objectName()} “{said}”"
            for widget, said in said_by(window)
            if BEGIN not in said
            and [word for word in HAS_WORD.findall(NAMES.sub("", said)) if word not in typed]
        ]
    assert "\n".join(dict.fromkeys(found)) == ""


def said_by(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Yield what each visible widget shows or is called, as far as the program says it."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        said = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton):
            said.append(widget.text())
        if isinstance(widget, QGroupBox):
            said.append(widget.title())
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            said.append(widget.placeholderText())
        if isinstance(widget, QComboBox) and widget.objectName() not in LISTS_OF_NAMES:
            said += [widget.itemText(at) for at in range(widget.count())]
        for each in said:
            if each:
                yield widget, each


LISTS_OF_NAMES = {"language"}  # each language by its own name


DIALOGS: dict[str, tuple[Step | Place, str]] = {
    "measures": (Step.REVIEW, "measures"),
    "hand-over": (Step.REVIEW, "hand_over"),
    "act": (Step.REVIEW, "act_edit"),
    "comments": (Step.REVIEW, "comments"),
    "what changed": (Step.CHAPTERS, "what_changed"),
    "recovery sheet": (Place.START, "recovery"),
}


@pytest.mark.usefixtures("pseudo")
@pytest.mark.qt_log_ignore("propagateSizeHints")  # of the platform that has no screen
@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_fits_and_speaks_it_too(
    open_window: OpenWindow, qtbot: QtBot, name: str
) -> None:
    draft = example("joint-signatories-outside-the-union")
    window = open_window(draft, size=(1024, 700))
    place, button = DIALOGS[name]
    window.go_to(place)
    settle(window)
    pressed = window.page.findChild(QPushButton, button)
    assert pressed is not None
    pressed.setVisible(True)
    pressed.click()
    qtbot.waitUntil(lambda: bool(dialogs_of(window)), timeout=20_000)
    dialog = dialogs_of(window)[0]
    settle(window)
    typed = f"{dataclasses.asdict(draft)}"
    english = [
        f"{type(widget).__name__} {widget.objectName()} “{said}”"
        for widget, said in said_by(dialog)
        if BEGIN not in said
        and widget.objectName() != "public_key"
        and [word for word in HAS_WORD.findall(NAMES.sub("", said)) if word not in typed]
    ]
    assert "\n".join([*misfits(dialog), *dict.fromkeys(english)]) == ""
    dialog.close()


def dialogs_of(window: Window) -> list[QDialog]:
    return [each for each in window.findChildren(QDialog) if each.isVisible()]
