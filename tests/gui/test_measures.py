"""Documents for the provider’s own files: brief, calendar, and the measures of the Code."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from aicode_desktop.drafts.measures import MeasureFolder
from aicode_desktop.gui.dialogs import measures
from aicode_desktop.gui.dialogs.help import HelpDialog
from aicode_desktop.gui.dialogs.import_answers import ImportAnswersDialog
from aicode_desktop.gui.dialogs.leaving import LeavingDialog
from aicode_desktop.gui.dialogs.measures import MeasuresDialog
from aicode_desktop.gui.lists.measures_list import MEASURE, STATUS
from aicode_desktop.gui.pages.review import ReviewPage
from aicode_desktop.gui.widgets.row_list import RowList
from aicode_desktop.gui.window import Window
from aicode_desktop.host import paths
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import ChapterAnswer, ChapterAnswers
from aicode_desktop.model.gap import MeasureStatus
from aicode_desktop.workflow.journey import Step
from aicode_desktop.workflow.manual import Spot
from tests.counsel_documents import text_of
from tests.gui.conftest import OpenWindow, example, press
from tests.gui.contact_sheet import settle
from tests.gui.fit import misfits
from tests.gui.pages import page_of, settled, words_in
from tests.spreadsheets import workbook

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen

ALL_LEFT_OUT = ChapterAnswers(*(ChapterAnswer.OPT_OUT for _ in range(3)))


@pytest.fixture
def window(open_window: OpenWindow, qtbot: QtBot) -> Window:
    draft = replace(example("all-chapters-systemic-risk"), id="kept", chapters=ALL_LEFT_OUT)
    window = open_window(draft, Step.REVIEW)
    settled(window, qtbot)
    return window


def opened(window: Window, qtbot: QtBot) -> MeasuresDialog:
    press(page_of(window, ReviewPage).form.measures)
    settled(window, qtbot)
    dialog = window.findChild(MeasuresDialog)
    assert dialog is not None
    return dialog


def name_file(parent: QWidget, path: Path, qtbot: QtBot) -> None:
    dialog = parent.findChild(QFileDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_forty_measures_are_gone_through_by_keyboard_and_kept(window: Window, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    form = dialog.form
    assert form.table.model().rowCount() == 40
    assert form.table.hasFocus()
    QTest.keyClick(form.table, Qt.Key.Key_Down)
    assert "1.2" in form.details_title.text()
    press(form.status_in_place)
    assert "what the measure is" in form.own_measure_field.complaint
    form.own_measure.setFocus()
    QTest.keyClicks(form.own_measure, "We answer within a week")
    form.evidence.setFocus()
    QTest.keyClicks(form.evidence, "Ticket system")
    assert form.table.model().index(1, STATUS).data() == "In place"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settled(window, qtbot)
    (kept,) = MeasureFolder(paths.drafts(), window.session.door.vault).load("kept").measures
    assert kept.own_measure == "We answer within a week"
    assert kept.status is MeasureStatus.IN_PLACE
    assert opened(window, qtbot).form.table.model().index(1, STATUS).data() == "In place"


def test_a_title_too_long_for_its_column_goes_on_in_the_next_line(
    window: Window, qtbot: QtBot
) -> None:
    table = opened(window, qtbot).form.table
    titles, metrics = table.model(), table.fontMetrics()
    widths = [
        metrics.horizontalAdvance(titles.index(row, MEASURE).data())
        for row in range(titles.rowCount())
    ]
    narrow, wide = widths.index(min(widths)), widths.index(max(widths))
    assert max(widths) > table.columnWidth(MEASURE)
    assert table.rowHeight(wide) >= table.rowHeight(narrow) + metrics.lineSpacing()


def test_a_measure_shows_its_own_answer_when_it_is_chosen(window: Window, qtbot: QtBot) -> None:
    form = opened(window, qtbot).form
    press(form.status_planned)
    form.owner.setFocus()
    QTest.keyClicks(form.owner, "Legal")
    form.table.setFocus()
    QTest.keyClick(form.table, Qt.Key.Key_Down)
    assert form.owner.text() == ""
    assert not form.status_planned.isChecked()
    QTest.keyClick(form.table, Qt.Key.Key_Up)
    assert form.owner.text() == "Legal"
    assert form.status_planned.isChecked()


def test_the_gap_analysis_is_marked_as_going_by_eu_send_and_never_overwrites(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(window, qtbot)
    assert "EU SEND" in dialog.form.guidance.text
    table = tmp_path / "gap.csv"
    press(dialog.form.export_spreadsheet)
    name_file(dialog, table, qtbot)
    settled(window, qtbot)
    content = table.read_bytes()
    assert content.count(b"\n") > 40
    press(dialog.form.export_spreadsheet)
    name_file(dialog, table, qtbot)
    settled(window, qtbot)
    assert table.read_bytes() == content
    assert "gap.csv" in dialog.form.errors.text
    document = tmp_path / "gap.pdf"
    press(dialog.form.export_pdf)
    name_file(dialog, document, qtbot)
    settled(window, qtbot)
    assert document.read_bytes().startswith(b"%PDF")


def test_signed_chapters_make_a_plan(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(replace(example("all-chapters-systemic-risk"), id="kept"), Step.REVIEW)
    settled(window, qtbot)
    dialog = opened(window, qtbot)
    assert dialog.form.plan.isChecked()
    assert not dialog.form.export_spreadsheet.isVisible()
    assert "good faith" in dialog.form.guidance.text
    file = tmp_path / "plan.pdf"
    press(dialog.form.export_pdf)
    name_file(dialog, file, qtbot)
    settled(window, qtbot)
    assert file.read_bytes().startswith(b"%PDF")
    press(dialog.form.gap)
    assert "no gap" in dialog.form.guidance.text
    assert not dialog.form.table.isVisible()


@pytest.mark.parametrize("is_internal", [True, False])
def test_a_plan_is_internal_unless_somebody_says_otherwise(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, *, is_internal: bool
) -> None:
    window = open_window(replace(example("all-chapters-systemic-risk"), id="kept"), Step.REVIEW)
    settled(window, qtbot)
    dialog = opened(window, qtbot)
    assert dialog.form.internal.isChecked()
    if not is_internal:
        press(dialog.form.internal)
    press(dialog.form.export_pdf)
    name_file(dialog, tmp_path / "plan.pdf", qtbot)
    settled(window, qtbot)
    assert ("Internal" in text_of((tmp_path / "plan.pdf").read_bytes())) is is_internal


def test_in_the_list_figures_answer_and_return_goes_to_the_text(
    window: Window, qtbot: QtBot
) -> None:
    form = opened(window, qtbot).form
    QTest.keyClick(form.table, Qt.Key.Key_2)
    assert form.status_partly.isChecked()
    assert form.progress.text() == "1 of 40 answered"
    QTest.keyClick(form.table, Qt.Key.Key_0)
    assert form.progress.text() == "0 of 40 answered"
    QTest.keyClick(form.table, Qt.Key.Key_Return)
    assert form.own_measure.hasFocus()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(form.own_measure, Qt.Key.Key_Down, control)
    QTest.keyClicks(form.own_measure, "Second")
    QTest.keyClick(form.own_measure, Qt.Key.Key_Up, control)
    assert "1.1" in form.details_title.text()
    assert form.own_measure.toPlainText() == ""
    assert form.own_measure.hasFocus()


def test_a_table_filled_in_elsewhere_is_shown_before_it_is_taken(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(window, qtbot)
    QTest.keyClick(dialog.form.table, Qt.Key.Key_3)
    table = tmp_path / "gap.xlsx"
    headings = ["Chapter", "Measure", "Own measure", "Status", "Budget"]
    first = ["Transparency", "1.1", "A register", "", "5"]
    table.write_bytes(workbook([headings, first, ["Copyright", "1.1", "A policy", "maybe", "5"]]))
    press(dialog.form.import_table)
    name_file(dialog, table, qtbot)
    settled(window, qtbot)
    shown = dialog.findChild(ImportAnswersDialog)
    assert shown is not None
    title = "Drawing up and keeping up-to-date model documentation"
    assert spoken(shown.form.understood_list) == [
        f"Transparency 1.1 {title}. A register. Replaces yours",
        "Copyright 1.1 Draw up, keep up-to-date and implement a copyright policy. A policy. New",
    ]
    assert spoken(shown.form.skipped_list) == [
        "Column “Budget”. This heading is not known.",
        "Row 3, column “Status”. “maybe” is not understood.",
    ]
    assert misfits(shown) == []
    assert not dialog.answers.measures[0].own_measure
    press(shown.form.take)
    settled(window, qtbot)
    kept = MeasureFolder(paths.drafts(), window.session.door.vault).load("kept")
    answer = kept.answer_for(ChapterKey.TRANSPARENCY, "1.1")
    assert (answer.own_measure, answer.status) == ("A register", MeasureStatus.PLANNED)
    press(dialog.form.undo_import)
    settled(window, qtbot)
    kept = MeasureFolder(paths.drafts(), window.session.door.vault).load("kept")
    answer = kept.answer_for(ChapterKey.TRANSPARENCY, "1.1")
    assert (answer.own_measure, answer.status) == ("", MeasureStatus.PLANNED)
    assert not dialog.form.undo_import.isVisible()


def test_f1_in_the_dialog_opens_the_manual_at_the_field(window: Window, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    QTest.keyClick(dialog.form.table, Qt.Key.Key_F1)
    (help_,) = dialog.findChildren(HelpDialog)
    assert help_.spot == Spot("counsel", "measures")
    help_.reject()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.form.evidence.setFocus()
    QTest.keyClick(dialog.form.evidence, Qt.Key.Key_F1)
    assert help_.spot == Spot("fields", "what-shows-it")


def test_a_file_that_is_no_table_is_explained_and_takes_nothing(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(window, qtbot)
    (tmp_path / "gap.xlsx").write_bytes(b"PK\x03\x04 no workbook")
    press(dialog.form.import_table)
    name_file(dialog, tmp_path / "gap.xlsx", qtbot)
    settled(window, qtbot)
    assert "not a spreadsheet" in dialog.form.errors.text
    assert not dialog.answers.measures


def test_answers_that_cannot_be_read_are_not_typed_over(window: Window, qtbot: QtBot) -> None:
    folder = paths.drafts() / "measures"
    folder.mkdir(parents=True)
    (folder / "kept.json").write_text(json.dumps({"not": "answers"}), encoding="utf-8")
    dialog = opened(window, qtbot)
    assert dialog.form.errors.isVisible()
    assert not dialog.form.table.isEnabled()
    dialog.accept()
    assert json.loads((folder / "kept.json").read_text()) == {"not": "answers"}


@pytest.mark.parametrize(
    ("button", "name", "begins"),
    [
        (lambda form: form.brief, "brief.pdf", b"%PDF"),
        (lambda form: form.calendar, "obligations.ics", b"BEGIN:VCALENDAR"),
    ],
    ids=["brief", "calendar"],
)
def test_a_document_is_saved_under_a_new_name(
    window: Window,
    qtbot: QtBot,
    tmp_path: Path,
    button: Callable[[object], QWidget],
    name: str,
    begins: bytes,
) -> None:
    page = page_of(window, ReviewPage)
    press(button(page.form))
    name_file(page, tmp_path / name, qtbot)
    settled(window, qtbot)
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert name in page.form.papers_saved.text
    assert "None of them is attached" in words_in(page.form.papers)


def test_the_brief_names_who_prepared_it(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = page_of(window, ReviewPage)
    page.form.prepared_by.setFocus()
    QTest.keyClicks(page.form.prepared_by, "Dr. Edda Quill")
    press(page.form.brief)
    name_file(page, tmp_path / "brief.pdf", qtbot)
    settled(window, qtbot)
    assert "Prepared by Dr. Edda Quill" in text_of((tmp_path / "brief.pdf").read_bytes())
    window.session.open_form(example("potential-future-provider"), step=Step.REVIEW)
    assert page.form.prepared_by.text() == ""


def test_answers_that_cannot_be_kept_keep_the_dialog_open(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measures, "TRY_AGAIN_AFTER_MS", 100)
    dialog = opened(window, qtbot)
    paths.drafts().mkdir(parents=True, exist_ok=True)
    (paths.drafts() / "measures").write_text("in the way", encoding="utf-8")
    press(dialog.form.status_partly)
    press(dialog.form.close)
    settled(window, qtbot)
    assert dialog.isVisible()
    assert dialog.form.errors.isVisible()
    assert dialog.form.status_partly.isChecked()
    press(dialog.form.close)  # the second time it asks
    (question,) = (each for each in dialog.findChildren(LeavingDialog) if each.isVisible())
    question.reject()
    assert dialog.isVisible()
    (paths.drafts() / "measures").unlink()
    qtbot.waitUntil(dialog.form.errors.isHidden)  # tried again by itself
    press(dialog.form.close)
    settled(window, qtbot)
    again = opened(window, qtbot)
    assert again.form.status_partly.isChecked()


@pytest.mark.parametrize("width", [400, 784, 1164])
def test_the_measures_fit_a_small_screen(window: Window, qtbot: QtBot, width: int) -> None:
    dialog = opened(window, qtbot)
    press(dialog.form.status_in_place)
    dialog.resize(width, 640)
    settle(window)
    assert dialog.width() == width
    assert misfits(dialog) == []


def spoken(shown: RowList) -> list[str]:
    model = shown.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]
