"""Lists: signatories and models, added, chosen, edited, removed, and quick when there are many."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip
from pytestqt.qtbot import QtBot

from aicode_desktop import languages
from aicode_desktop.gui.lists.models_list import DATE, NAME, STATE, VERSION, ModelsList
from aicode_desktop.gui.pages.models import ModelsPage
from aicode_desktop.gui.pages.signatory import SignatoryPage
from aicode_desktop.gui.rows import row_words
from aicode_desktop.gui.theme import Theme
from aicode_desktop.gui.widgets.models_table import BESIDE_CELL
from aicode_desktop.gui.widgets.row_list import Row, RowList
from aicode_desktop.gui.window import Window
from aicode_desktop.model.draft import Model, Signatory, SystemicRisk
from aicode_desktop.workflow.journey import Step
from tests.gui.conftest import BLANK, OpenWindow, example, press


def models_page(window: Window) -> ModelsPage:
    page = window.page
    assert isinstance(page, ModelsPage)
    return page


def signatory_page(window: Window) -> SignatoryPage:
    page = window.page
    assert isinstance(page, SignatoryPage)
    return page


def test_a_second_signatory_has_a_form_of_their_own(open_window: OpenWindow) -> None:
    window = open_window(step=Step.SIGNATORY)
    form = signatory_page(window).form
    assert form.people.isHidden()
    QTest.keyClicks(form.name, "Ana")
    press(form.add)
    QTest.keyClicks(form.name, "Bo")
    names = [signatory.name for signatory in window.session.store.draft.signatories]
    assert names == ["Ana", "Bo"]
    form.people.setCurrentIndex(0)
    assert form.name.text() == "Ana"
    press(form.remove)
    assert form.name.text() == "Bo"
    window.session.store.undo()
    assert len(window.session.store.draft.signatories) == 2


def test_a_problem_of_the_second_signatory_shows_the_second_form(open_window: OpenWindow) -> None:
    window = open_window(example("joint-signatories-outside-the-union"))
    window.session.store.put_at("signatories[1].position", "")
    window.session.go_to_field("signatories[1].position")
    form = signatory_page(window).form
    assert form.people.currentIndex() == 1
    assert form.position.hasFocus()
    assert form.position_field.complaint


def test_a_model_is_added_duplicated_and_removed(open_window: OpenWindow) -> None:
    window = open_window(step=Step.MODELS)
    form = models_page(window).form
    press(form.add)
    QTest.keyClicks(form.name, "Sophia")
    QTest.keyClicks(form.version, "1")
    press(form.duplicate)
    models = window.session.store.draft.models
    assert [(model.name, model.version) for model in models] == [("Sophia", "1"), ("Sophia", "")]
    press(form.remove)
    assert len(window.session.store.draft.models) == 1


def test_a_cell_is_typed_into_by_keyboard_alone(open_window: OpenWindow) -> None:
    window = open_window(replace(BLANK, models=(Model(name="Sophia"),)), Step.MODELS)
    table = models_page(window).form.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, VERSION))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "2.1")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert window.session.store.draft.models[0].version == "2.1"
    assert models_page(window).form.version.text() == "2.1"


def test_the_details_follow_the_chosen_row(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"), Step.MODELS)
    form = models_page(window).form
    form.table.choose(2)
    models = window.session.store.draft.models
    assert form.name.text() == models[2].name
    press(form.risk_under_assessment)
    assert window.session.store.draft.models[2].systemic_risk is SystemicRisk.UNDER_ASSESSMENT
    assert window.session.store.draft.models[:2] == models[:2]


def test_a_row_says_what_is_open_in_it(open_window: OpenWindow) -> None:
    window = open_window(replace(BLANK, models=(Model(name="Sophia"),)), Step.MODELS)
    table = models_page(window).form.table
    QApplication.processEvents()
    assert table.model().index(0, STATE).data() == "1 to answer"


def test_a_point_about_one_of_several_rows_says_which() -> None:
    people = (Signatory(name="Ana Martins"), Signatory())
    models = (Model(name="Lume", version="2"), Model())
    draft = replace(BLANK, models=models, signatories=people)
    said = [
        row_words(draft, path)
        for path in ("models[0].name", "models[1].name", "signatories[0].name", "models", "place")
    ]

    assert said == ["Lume 2", "Model 2", "Ana Martins", "", ""]
    assert row_words(replace(draft, models=models[:1]), "models[0].name") == ""


@pytest.mark.parametrize(("width", "is_full"), [(1360, True), (840, False)])
def test_days_and_states_of_models_are_read_in_full_where_names_have_room(
    width: int, is_full: bool, open_window: OpenWindow
) -> None:
    models = (Model(name="Lume", market_date="2026-11-23"), Model())
    window = open_window(replace(BLANK, models=models), step=Step.MODELS, size=(width, 860))
    table = models_page(window).form.table
    for column in (DATE, STATE):
        words = str(table.model().index(0, column).data())
        needed = table.fontMetrics().horizontalAdvance(words) + BESIDE_CELL
        assert (table.columnWidth(column) >= needed) is is_full
    assert table.model().index(1, STATE).data() == "Blank"


def test_a_problem_in_a_model_shows_its_row_and_field(open_window: OpenWindow) -> None:
    models = tuple(Model(name=f"Sophia {n}") for n in range(4))
    window = open_window(replace(BLANK, models=models))
    window.session.go_to_field("models[3].systemic_risk")
    form = models_page(window).form
    assert form.table.currentIndex().row() == 3
    assert form.systemic_risk_field.complaint


def test_rows_of_a_spreadsheet_go_to_the_import(open_window: OpenWindow) -> None:
    window = open_window(replace(BLANK, models=(Model(name="Sophia"),)), Step.MODELS)
    table = models_page(window).form.table
    heard: list[str] = []
    table.pasted.disconnect()
    table.pasted.connect(heard.append)
    QGuiApplication.clipboard().setText("Name\tVersion\nLogos\t3")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["Name\tVersion\nLogos\t3"]


def test_five_hundred_models_are_shown_and_edited(open_window: OpenWindow) -> None:
    models = tuple(
        Model(name=f"Model {n}", market_date="2026-01", systemic_risk=SystemicRisk.NO)
        for n in range(500)
    )
    window = open_window(replace(BLANK, models=models), Step.MODELS)
    table = models_page(window).form.table
    table.choose(499)
    QTest.keyClicks(models_page(window).form.name, "!")
    assert window.session.store.draft.models[499].name == "Model 499!"
    assert table.model().index(499, NAME).data() == "Model 499!"
    assert table.model().index(499, DATE).data() == "2026-01"
    assert table.height() < window.height()


@pytest.mark.parametrize(
    ("language", "read"), [("en", "2026-09-30"), ("de", "30.09.2026"), ("fr", "30/09/2026")]
)
def test_the_day_of_a_model_is_read_as_the_language_writes_it_and_edited_as_typed(
    language: str, read: str, open_window: OpenWindow
) -> None:
    model = Model(name="Sophia", market_date="2026-09-30")
    window = open_window(replace(BLANK, models=(model,)))
    models = ModelsList(window.session.store)
    with languages.written_in(language):
        assert models.index(0, DATE).data() == read
    assert models.index(0, DATE).data(Qt.ItemDataRole.EditRole) == "2026-09-30"


def test_a_name_too_long_for_its_column_is_read_in_full_in_its_tip(
    open_window: OpenWindow,
) -> None:
    name = "Sophia, of the third generation, for languages of the Union"
    window = open_window(replace(BLANK, models=(Model(name=name),)))
    models = ModelsList(window.session.store)
    assert models.index(0, NAME).data(Qt.ItemDataRole.ToolTipRole) == name
    assert models.index(0, STATE).data(Qt.ItemDataRole.ToolTipRole) is None


@pytest.mark.usefixtures("theme")
def test_a_list_whose_rows_now_say_more_is_not_built_anew(qtbot: QtBot) -> None:
    shown = RowList()
    qtbot.addWidget(shown)
    rows = [Row(number, f"Form {number}") for number in range(100)]
    shown.show_rows(rows)
    shown.grab()  # lays it out
    shown.setCurrentIndex(shown.model().index(2, 0))
    shown.verticalScrollBar().setValue(900)

    with qtbot.assertNotEmitted(shown.model().modelReset):
        shown.show_rows([replace(row, state="Ready") for row in rows])

    assert shown.verticalScrollBar().value() == 900
    assert shown.chosen == 2
    last = shown.model().index(99, 0)
    assert last.data(Qt.ItemDataRole.AccessibleTextRole) == "Form 99. Ready"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_row_that_is_cut_says_all_of_it_in_its_tip_and_no_other_row_has_one(
    theme: Theme, qtbot: QtBot
) -> None:
    rows = RowList()
    qtbot.addWidget(rows)
    detail = "Signed by João Conceição e Sá on 23 November 2026; not changed since. " * 3
    rows.show_rows((Row(1, "signed.pdf", detail, "Signed"), Row(2, "other.pdf", "No PDF.", "Bad")))
    rows.resize(400, 200)
    rows.show()
    for row, tip in ((1, ""), (0, f"signed.pdf\n{detail}")):
        at = rows.visualRect(rows.model().index(row, 0)).center()
        tip_event = QHelpEvent(QEvent.Type.ToolTip, at, rows.viewport().mapToGlobal(at))
        QApplication.sendEvent(rows.viewport(), tip_event)
        assert QToolTip.text() == tip
    QToolTip.hideText()
