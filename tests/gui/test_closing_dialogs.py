"""A dialog that is closed while it works: what it keeps is waited for, what it looks up is not."""

import hashlib
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from aicode_desktop.gui.dialogs.comments import CommentsDialog
from aicode_desktop.gui.dialogs.fill import FillDialog
from aicode_desktop.gui.dialogs.leaving import LeavingDialog
from aicode_desktop.gui.dialogs.load_edition import LoadEditionDialog
from aicode_desktop.gui.dialogs.print_preview import PrintPreviewDialog
from aicode_desktop.gui.pages.review import ReviewPage
from aicode_desktop.gui.window import Window
from aicode_desktop.workflow import filling
from aicode_desktop.workflow.journey import Step
from tests import documents
from tests.fakes import FullDisk
from tests.gui import states_of_dialogs
from tests.gui.conftest import BLANK, OpenWindow, press
from tests.gui.pages import everything_waiting, page_of, settled
from tests.gui.test_comments import DRAFT, kept, opened
from tests.later_acts import newer_edition, write_newer_edition

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen


def is_closed(dialog: CommentsDialog | LoadEditionDialog | PrintPreviewDialog) -> bool:
    return not shiboken6.isValid(dialog) or not dialog.isVisible()


@pytest.fixture
def comments(open_window: OpenWindow, qtbot: QtBot) -> tuple[Window, CommentsDialog]:
    window = open_window(DRAFT, Step.REVIEW)
    settled(window, qtbot)
    dialog = opened(window, qtbot)
    dialog.form.by.setText("Ana")
    dialog.form.text.setPlainText("Is this the right one?")
    return window, dialog


def test_a_comment_is_waited_for_before_its_dialog_goes(
    comments: tuple[Window, CommentsDialog], qtbot: QtBot
) -> None:
    window, dialog = comments
    with everything_waiting(window):
        press(dialog.form.add)
        dialog.form.close.click()
        QApplication.processEvents()
        assert dialog.isVisible()
    settled(window, qtbot)
    assert is_closed(dialog)
    assert [one.text for one in kept(window).comments] == ["Is this the right one?"]


def test_a_comment_that_the_disk_refused_keeps_its_dialog_open_and_is_asked_about(
    comments: tuple[Window, CommentsDialog], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, dialog = comments
    with FullDisk().in_place(monkeypatch):
        with everything_waiting(window):
            press(dialog.form.add)
            dialog.form.close.click()
        settled(window, qtbot)
    assert dialog.isVisible()
    assert dialog.form.errors.isVisible()
    dialog.form.close.click()
    (asked,) = dialog.findChildren(LeavingDialog)
    asked.form.lose.click()
    settled(window, qtbot)
    assert is_closed(dialog)


def test_a_reason_that_is_typed_outlives_a_comment_that_is_added(
    comments: tuple[Window, CommentsDialog], qtbot: QtBot
) -> None:
    window, dialog = comments
    dialog.form.warnings_list.findChildren(QLineEdit)[0].setText("The board decided")
    press(dialog.form.add)
    settled(window, qtbot)
    lines = dialog.form.warnings_list.findChildren(QLineEdit)
    assert [line.text() for line in lines if line.isVisible()] == ["The board decided"]


def test_the_words_of_a_hand_over_are_read_before_its_dialog_goes(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(BLANK)
    dialog = states_of_dialogs.hand_over(window, tmp_path)
    dialog.form.by_key.setChecked(True)
    dialog.form.key.setText(window.session.door.vault.public_key)
    with everything_waiting(window):
        dialog._freeze(tmp_path / "form.age")  # as the dialog for files does
        dialog.reject()
    settled(window, qtbot)
    assert dialog.form.made.isVisible()
    dialog.form.close.click()
    assert not dialog.isVisible()


def test_an_edition_that_was_given_up_begins_nothing(
    open_window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window, begun = open_window(BLANK), list[str]()
    dialog = LoadEditionDialog(window.session, loaded=begun.append, parent=window)
    dialog.open()
    with everything_waiting(window):
        dialog.form.file.setText(str(write_newer_edition(tmp_path)))
        dialog.form.digest.setText(hashlib.sha256(newer_edition()).hexdigest())
        dialog.form.load.click()
        dialog.form.cancel.click()
        dialog.findChildren(LeavingDialog)[0].form.lose.click()
    settled(window, qtbot)
    assert begun == []
    assert is_closed(dialog)


def test_who_gave_up_printing_is_asked_for_no_printer(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(BLANK, Step.REVIEW)
    settled(window, qtbot)
    dialog = PrintPreviewDialog(window.session, window)
    dialog.open()
    with everything_waiting(window):
        dialog.form.print.click()
        dialog.form.cancel.click()
    settled(window, qtbot)
    assert window.findChildren(QPrintDialog) == []
    assert is_closed(dialog)


def test_a_form_that_is_read_after_its_page_was_left_opens_nothing(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(filling, "read_form", lambda file: file)  # what it holds is not looked at
    window = open_window(documents.example(), Step.REVIEW)
    settled(window, qtbot)
    with everything_waiting(window):
        assert page_of(window, ReviewPage).take_file(Path("form.docx"))
        window.go_to(Step.PROVIDER)
    settled(window, qtbot)
    assert window.findChildren(FillDialog) == []
