"""Every dialog fits, names what is in it, can be used by keyboard, and loses no word."""

from itertools import pairwise
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aicode_desktop.gui.dialogs.dialog import BAR, Dialog
from aicode_desktop.gui.dialogs.leaving import LeavingDialog
from aicode_desktop.gui.widgets.focus_ring import FocusRing
from tests.gui import states_of_dialogs, states_of_drafts
from tests.gui.conftest import OpenWindow, press
from tests.gui.dragging import drop
from tests.gui.fit import misfits
from tests.gui.pages import settled
from tests.gui.test_access import A_ROW, focusable, name_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen

# Of each dialog the state with most in it; the contact sheet shows the others too.
SHOWN = (
    "about",
    "comments",
    "fill",
    "hand-over-key",
    "help-found",
    "identity-saved",
    "import-answers",
    "import-models",
    "later-act-withdrawal",
    "leave-words",
    "load-edition-refused",
    "measures-plan",
    "measures-none",
    "send-back-complaint",
    "what-changed-one",
)


def faults_of(dialog: QDialog) -> list[str]:
    """Return what is wrong with how *dialog* stands there."""
    faults = misfits(dialog)
    faults += [f"no name: {stop.objectName()}" for stop in focusable(dialog) if not name_of(stop)]
    buttons = [each for each in dialog.findChildren(QAbstractButton) if each.isVisible()]
    shown = [button.text() for button in buttons]
    shown += [label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None]
    keys = [
        text.replace("&&", "").split("&")[1][0].lower()
        for text in shown
        if "&" in text.replace("&&", "")
    ]
    faults += jumps_back(dialog)
    faults += [f"{keys}: a key twice"] if len(keys) != len(set(keys)) else []
    primary = [button for button in buttons if button.property("kind") == "primary"]
    faults += [f"{button.text()} is not what Enter presses" for button in primary[1:]]
    faults += [
        f"{button.text()} is not what Enter presses"
        for button in primary
        if isinstance(button, QPushButton) and not button.isDefault()
    ]
    return faults


def jumps_back(dialog: QDialog) -> list[str]:
    """Return the stops to which Tab goes up, and not to a column further right."""
    stops: list[QWidget] = []
    stop = dialog.nextInFocusChain()
    while stop is not None and stop is not dialog:
        if stop in focusable(dialog):
            stops.append(stop)
        stop = stop.nextInFocusChain()
    places = [stop.mapTo(dialog, QPoint(0, 0)) for stop in stops]
    return [
        f"Tab goes back to {after.objectName() or after.accessibleName()}"
        for (before, after), (one, other) in zip(pairwise(stops), pairwise(places), strict=True)
        if other.y() < one.y() - A_ROW and other.x() <= one.x() and not is_scrolled(dialog, before)
    ]


def is_scrolled(dialog: QDialog, stop: QWidget) -> bool:
    """Whether *stop* is out of sight in a part that scrolls, so that its place says nothing."""
    return stop.visibleRegion().isEmpty() and dialog.isAncestorOf(stop)


def is_open(dialog: QDialog) -> bool:
    return shiboken6.isValid(dialog) and dialog.isVisible()


def close(dialog: QDialog) -> None:
    """Close *dialog* as Esc does, and lose what is typed there."""
    dialog.reject()
    if is_open(dialog):
        for asked in dialog.findChildren(LeavingDialog):
            asked.form.lose.click()
    QApplication.processEvents()
    parent = dialog.parentWidget() if shiboken6.isValid(dialog) else None
    if isinstance(parent, QDialog):
        parent.reject()


@pytest.mark.parametrize("name", SHOWN)
def test_a_dialog_fits_and_can_be_used_by_keyboard(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    window = open_window(size=(1024, 700))
    dialog = states_of_dialogs.dialogs()[name](window, tmp_path)
    settled(window, qtbot)
    assert faults_of(dialog) == []
    close(dialog)
    settled(window, qtbot)  # what was typed last is kept first
    assert not is_open(dialog)


def test_what_is_typed_and_kept_nowhere_is_asked_about_before_it_goes(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    dialog = states_of_dialogs.send_back(window, tmp_path)
    dialog.form.comment.setPlainText("The name changed.")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    (asked,) = dialog.findChildren(LeavingDialog)
    assert "kept nowhere" in asked.form.words.text()
    QTest.keyClick(asked, Qt.Key.Key_Escape)  # as “Stay here”
    settled(window, qtbot)
    assert dialog.isVisible()
    assert dialog.form.comment.toPlainText() == "The name changed."

    dialog._tell(tmp_path / "back.age", dialog.form.comment.toPlainText())
    QTest.keyClick(dialog, Qt.Key.Key_Escape)  # it is kept now, so nothing is asked
    assert not is_open(dialog)


def test_leaving_what_was_typed_behind_is_possible(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    dialog = states_of_dialogs.import_models_empty(window, tmp_path)
    dialog.form.table_text.setPlainText("Name\nSophia")
    press(dialog.form.cancel)
    assert dialog.isVisible()
    (asked,) = dialog.findChildren(LeavingDialog)
    press(asked.form.lose)
    settled(window, qtbot)
    assert not is_open(dialog)
    assert window.session.store.draft.models == states_of_drafts.one_draft().models


def test_the_keyboard_shows_where_it_is_in_a_dialog_too(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    dialog = states_of_dialogs.identity(open_window(), tmp_path)
    ring = dialog.findChild(FocusRing)
    assert ring is not None
    dialog.form.save_sheet.setFocus()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Tab)
    assert ring.widget() is dialog.form.copy
    dialog.reject()


def test_a_dialog_grows_with_what_it_has_to_say(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    dialog = states_of_dialogs.load_edition(window, tmp_path)
    before = dialog.height()
    dialog.form.by_signature.click()
    settled(window, qtbot)
    assert dialog.height() > before
    dialog.form.by_digest.click()
    settled(window, qtbot)
    assert dialog.height() == before
    dialog.reject()


class Restless(QWidget):
    """Has to be scrolled at the one width, and not at the other."""

    bar: QScrollBar | None = None

    def setContentsMargins(self, *margins: int) -> None:  # type: ignore[override]  # one of two
        """Say at once what the new width asks for, as a layout may."""
        super().setContentsMargins(*margins)
        if self.bar is not None:
            self.bar.setRange(0, 100 if margins[2] > BAR // 2 else 0)


def test_words_that_fit_at_one_width_only_do_not_go_on_for_ever(open_window: OpenWindow) -> None:
    dialog = Dialog(open_window())
    area = QScrollArea(dialog)
    restless = Restless()
    area.setWidget(restless)
    QVBoxLayout(dialog).addWidget(area)
    dialog.lay_out()
    restless.bar = area.verticalScrollBar()
    restless.bar.setRange(0, 100)
    assert restless.bar.maximum() == 0
    assert area.property("edge") == "false"
    dialog.deleteLater()


def test_a_table_is_dropped_and_shown_and_its_name_is_no_words(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    dialog = states_of_dialogs.import_models_empty(window, tmp_path)
    table = tmp_path / "models.csv"
    table.write_text(states_of_dialogs.MODELS_TABLE, encoding="utf-8")
    assert not dialog.form.table_text.acceptDrops()
    drop(dialog, table)
    settled(window, qtbot)
    assert dialog.form.understood_words.text() == "3 models understood"
    dialog.reject()


def test_files_of_an_edition_are_dropped_where_they_belong(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    dialog = states_of_dialogs.load_edition(open_window(), tmp_path)
    for name in ("edition.json", "edition.p7s", "root.pem"):
        drop(dialog, tmp_path / name)
    form = dialog.form
    assert [line.text() for line in (form.file, form.signature, form.root)] == [
        str(tmp_path / name) for name in ("edition.json", "edition.p7s", "root.pem")
    ]
    assert form.by_signature.isChecked()
    close(dialog)
