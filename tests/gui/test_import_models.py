"""The import dialog: nothing is added before it was shown, and what is left out is told."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aicode_desktop.gui.dialogs.import_models import ImportModelsDialog
from aicode_desktop.gui.pages.models import ModelsPage
from aicode_desktop.gui.widgets.row_list import RowList
from aicode_desktop.gui.window import Window
from aicode_desktop.workflow.journey import Step
from tests.gui.conftest import OpenWindow, press
from tests.gui.pages import page_of, settled

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen

TABLE = "Name\tVersion\tSystemic risk\tColour\nAlpha\t1\tno\tred\nBeta\t2\tperhaps\tblue\n"


@pytest.fixture
def window(open_window: OpenWindow) -> Window:
    return open_window(step=Step.MODELS)


def opened(window: Window, qtbot: QtBot) -> ImportModelsDialog:
    press(page_of(window, ModelsPage).form.import_models)
    dialog = window.findChild(ImportModelsDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def read(window: Window, dialog: ImportModelsDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog._read_soon.isActive())
    settled(window, qtbot)


def lines(shown: RowList) -> list[str]:
    model = shown.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def test_models_of_a_table_that_was_replaced_cannot_be_added_any_more(
    window: Window, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot)
    dialog.form.table_text.setPlainText(TABLE)
    read(window, dialog, qtbot)
    assert dialog.form.add.isEnabled()
    dialog.form.table_text.setPlainText(TABLE.replace("Alpha", "Gamma"))
    press(dialog.form.add)  # before it is read
    assert not window.session.store.draft.models
    read(window, dialog, qtbot)
    press(dialog.form.add)
    assert [one.name for one in window.session.store.draft.models] == ["Gamma", "Beta"]


def test_a_pasted_table_is_shown_before_it_is_added_in_one_step_of_undo(
    window: Window, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot)
    QGuiApplication.clipboard().setText(TABLE)
    paste = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(dialog.form.table_text, Qt.Key.Key_V, paste)
    read(window, dialog, qtbot)
    assert [line.split(".")[0] for line in lines(dialog.form.understood_list)] == [
        "Alpha 1",
        "Beta 2",
    ]
    assert not window.session.store.draft.models
    assert dialog.form.add.text() == "&Add 2 models"
    press(dialog.form.add)
    assert [each.name for each in window.session.store.draft.models] == ["Alpha", "Beta"]
    window.session.store.undo()
    assert not window.session.store.draft.models


def test_what_is_not_understood_is_told_with_row_column_and_reason(
    window: Window, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot)
    dialog.form.table_text.setPlainText(TABLE)
    read(window, dialog, qtbot)
    told = lines(dialog.form.skipped_list)
    assert any("Colour" in line and "not known" in line for line in told)
    assert any("Row 3" in line and "perhaps" in line for line in told)


@pytest.mark.parametrize(
    ("models", "strangers", "shown"),
    [(3, 1, (3, 1)), (1, 4, (1, 3)), (30, 30, (2, 2)), (30, 0, (5, 0))],
)
def test_either_list_has_the_room_that_the_other_does_not_need(
    window: Window, qtbot: QtBot, models: int, strangers: int, shown: tuple[int, int]
) -> None:
    dialog = opened(window, qtbot)
    headings = "\t".join(["Name", *(f"Stranger {place}" for place in range(strangers))])
    names = "\n".join(f"Model {place}" for place in range(models))
    dialog.form.table_text.setPlainText(f"{headings}\n{names}\n")
    read(window, dialog, qtbot)
    lists = (dialog.form.understood_list, dialog.form.skipped_list)
    heights = [
        each.viewport().height() // each.sizeHintForRow(0) if each.isVisible() else 0
        for each in lists
    ]
    assert tuple(heights) == shown


def test_a_csv_file_is_read(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "models.csv"
    file.write_text("Name;Version\nΣοφία;1\n", encoding="utf-8-sig")
    dialog = opened(window, qtbot)
    dialog.take_file(file)
    settled(window, qtbot)
    press(dialog.form.add)
    assert [model.name for model in window.session.store.draft.models] == ["Σοφία"]


def test_a_dropped_table_opens_the_dialog_on_it(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "models.csv"
    file.write_text("Name\nAlpha\n", encoding="utf-8")
    window.take_file(file)
    dialog = window.findChild(ImportModelsDialog)
    assert dialog is not None
    settled(window, qtbot)
    assert lines(dialog.form.understood_list) == ["Alpha"]
    dialog.reject()


def test_a_file_that_is_missing_is_explained_in_the_dialog(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(window, qtbot)
    dialog.take_file(tmp_path / "none.csv")
    settled(window, qtbot)
    assert "none.csv" in dialog.form.errors.text
    assert not dialog.form.add.isEnabled()


def test_cancelling_adds_nothing(window: Window, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    dialog.form.table_text.setPlainText(TABLE)
    read(window, dialog, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not window.session.store.draft.models


def test_an_empty_dialog_offers_nothing_to_add(window: Window, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    assert not dialog.form.add.isEnabled()
    assert not dialog.form.understood.isVisible()
    dialog.reject()


def test_what_a_file_does_not_say_itself_is_told(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "models.csv"
    file.write_bytes("Name;Version\nProméthée;1\n".encode("cp1252"))
    dialog = opened(window, qtbot)
    assert not dialog.form.remark.isVisible()
    dialog.take_file(file)
    settled(window, qtbot)
    assert dialog.form.remark.isVisible()
    assert dialog.form.remark.text
    assert lines(dialog.form.understood_list) == ["Prométhée 1"]
    dialog.reject()
