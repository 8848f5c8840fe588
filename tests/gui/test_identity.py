"""The key of the vault: its recovery sheet, its public half, and the export that “age” reads."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from aicode_desktop.drafts.identity import identity_in
from aicode_desktop.drafts.recovery import recovery_words
from aicode_desktop.drafts.vault import Vault
from aicode_desktop.gui.dialogs.identity import IdentityDialog
from aicode_desktop.gui.pages.start import StartPage
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.window import Window
from aicode_desktop.host import paths
from aicode_desktop.host.settings import read_settings
from aicode_desktop.model.draft import Draft, Provider
from tests.gui.conftest import OpenWindow, press
from tests.gui.contact_sheet import settle
from tests.gui.fit import misfits
from tests.gui.pages import page_of, settled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen


@pytest.fixture
def window(open_window: OpenWindow, qtbot: QtBot) -> Window:
    window = open_window(Draft())
    window.go_to(Place.START)
    settled(window, qtbot)
    return window


def opened(window: Window, qtbot: QtBot) -> IdentityDialog:
    press(page_of(window, StartPage).form.recovery)
    settled(window, qtbot)
    return window.findChildren(IdentityDialog)[-1]


def name_file(dialog: IdentityDialog, path: Path) -> None:
    asked = dialog.findChild(QFileDialog)
    assert asked is not None
    line = asked.findChild(QLineEdit)
    assert line is not None
    line.setText(str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_the_recovery_sheet_and_the_exported_key_hold_the_key(
    window: Window, vault: Vault, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(window, qtbot)
    sheet, key = tmp_path / "sheet.pdf", tmp_path / "identity.txt"
    press(dialog.form.save_sheet)
    name_file(dialog, sheet)
    settled(window, qtbot)
    assert sheet.read_bytes().startswith(b"%PDF")
    assert len(recovery_words(vault.identity())) == 24
    assert "read every draft" in dialog.form.saved.text
    assert window.session.preferences.settings.is_recovery_settled
    press(dialog.form.export_key)
    name_file(dialog, key)
    settled(window, qtbot)
    assert identity_in(key.read_bytes()) == vault.identity()
    press(dialog.form.export_key)
    name_file(dialog, key)
    settled(window, qtbot)
    assert "exists already" in dialog.form.errors.text
    settle(window)
    assert misfits(dialog) == []


def test_the_public_key_is_shown_and_copied(window: Window, vault: Vault, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    assert dialog.form.public_key.text().replace("\n", "") == vault.public_key
    press(dialog.form.copy)
    assert QGuiApplication.clipboard().text() == vault.public_key


def test_a_draft_worth_losing_reminds_of_the_sheet_quietly_until_it_is_made_or_declined(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    start = page_of(window, StartPage)
    assert not start.form.sheet.isVisible()  # there is nothing to lose yet
    window.session.folder.save(Draft(id="empty"))
    arrive(window, qtbot)
    assert not start.form.sheet.isVisible()
    window.session.folder.save(Draft(id="begun", provider=Provider(legal_name="Phronesis AI")))
    arrive(window, qtbot)
    assert "stay closed for good" in start.form.sheet_words.text()
    settle(window)
    assert misfits(window) == []
    press(start.form.make_sheet)
    settled(window, qtbot)
    dialog = window.findChildren(IdentityDialog)[-1]
    press(dialog.form.save_sheet)
    name_file(dialog, tmp_path / "sheet.pdf")
    settled(window, qtbot)
    dialog.reject()
    assert not start.form.sheet.isVisible()
    arrive(window, qtbot)
    assert not start.form.sheet.isVisible()


def test_who_wants_no_sheet_is_not_reminded_again(window: Window, qtbot: QtBot) -> None:
    window.session.folder.save(Draft(id="begun", provider=Provider(legal_name="Phronesis AI")))
    arrive(window, qtbot)
    start = page_of(window, StartPage)
    assert start.form.sheet.isVisible()
    press(start.form.no_sheet)
    assert not start.form.sheet.isVisible()
    window.session.preferences.flush()
    assert read_settings(paths.settings()).is_recovery_settled


def arrive(window: Window, qtbot: QtBot) -> None:
    window.go_to(Place.START)
    settled(window, qtbot)
