"""Where a model stands, the estimate of its compute, and what is kept of it but never printed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from aicode_desktop.gui.pages.models import ModelsPage
from aicode_desktop.gui.widgets.compute_calculator import ComputeCalculator
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.model_more import ModelMore
from aicode_desktop.gui.window import Window
from aicode_desktop.model.draft import ComputeMethod, Model, SystemicRisk
from aicode_desktop.workflow.journey import Step
from tests.gui.conftest import BLANK, OpenWindow, press
from tests.gui.contact_sheet import settle
from tests.gui.fit import misfits
from tests.gui.pages import page_of


@pytest.fixture
def window(open_window: OpenWindow) -> Window:
    models = (Model(name="Alpha"), Model(name="Beta", training_compute_flop="2e25"))
    return open_window(replace(BLANK, models=models), Step.MODELS)


def calculator(window: Window) -> ComputeCalculator:
    page = page_of(window, ModelsPage)
    page.form.calculator.open()
    found = page.findChild(ComputeCalculator)
    assert found is not None
    return found


def more(window: Window) -> ModelMore:
    page = page_of(window, ModelsPage)
    page.form.more.open()
    found = page.findChild(ModelMore)
    assert found is not None
    return found


def type_over(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QApplication.processEvents()


def complaint_at(field: Field) -> str:
    return field.complaint


def press_tab() -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, Qt.Key.Key_Tab)


def test_the_compute_that_is_typed_says_where_the_model_stands(window: Window) -> None:
    form = page_of(window, ModelsPage).form
    type_over(form.training_compute_flop, "5e22")
    assert "10²³" in form.standing_notice.text
    type_over(form.training_compute_flop, "2e25")
    assert "presumed" in form.standing_notice.text


def test_another_model_is_judged_by_its_own_figures(window: Window) -> None:
    form = page_of(window, ModelsPage).form
    before = form.standing_notice.text
    form.table.setFocus()
    QTest.keyClick(form.table, Qt.Key.Key_Down)
    assert form.standing_notice.text != before
    form.standing_more.open()
    assert "two weeks" in form.standing_more.text


def test_an_estimate_from_parameters_and_data_goes_into_the_form(window: Window) -> None:
    made = calculator(window)
    type_over(made.form.parameters, "70B")
    type_over(made.form.tokens, "15T")
    assert "6.3 × 10²⁴" in made.form.result.text
    assert "30 %" in made.form.result.text
    press(made.form.use)
    model = window.session.store.draft.models[0]
    assert model.training_compute_flop == "6.3e24"
    assert model.compute_method is ComputeMethod.ARCHITECTURE
    assert "training tokens" in model.compute_note
    window.session.store.undo()
    assert window.session.store.draft.models[0] == Model(name="Alpha")


def test_an_estimate_from_chip_hours_names_the_chip(window: Window) -> None:
    made = calculator(window)
    press(made.form.by_hardware)
    type_over(made.form.time, "2.4e6")
    made.form.unit.setFocus()
    QTest.keyClick(made.form.unit, Qt.Key.Key_End)
    assert not made.form.chip_count_field.isVisible()
    made.form.chip.setFocus()
    QTest.keyClick(made.form.chip, Qt.Key.Key_Down)
    assert made.form.peak.text()
    assert made.form.chip_field.property("hint")
    type_over(made.form.utilisation, "40 %")
    press(made.form.use)
    model = window.session.store.draft.models[0]
    assert model.compute_method is ComputeMethod.HARDWARE
    assert "chip-hours" in model.compute_note
    assert made.form.chip.currentText() in model.compute_note


def test_what_cannot_be_estimated_is_said_at_its_field(window: Window) -> None:
    made = calculator(window)
    type_over(made.form.parameters, "many")
    assert made.form.parameters_field.complaint
    assert complaint_at(made.form.tokens_field) == ""
    press(made.form.use)
    assert complaint_at(made.form.tokens_field)
    assert made.form.parameters.hasFocus()
    assert not window.session.store.draft.models[0].training_compute_flop


def test_an_estimate_near_a_threshold_says_that_it_settles_nothing(window: Window) -> None:
    made = calculator(window)
    type_over(made.form.parameters, "1e12")
    type_over(made.form.tokens, "1.6e12")
    assert "does not settle" in made.form.result.text


def test_a_modification_is_weighed_by_the_rule_of_one_third(window: Window) -> None:
    form = more(window).form
    type_over(form.modified_from, "Original 1")
    type_over(form.original_compute_flop, "3e24")
    type_over(form.modification_compute_flop, "2e24")
    press(form.original_no)
    QApplication.processEvents()
    model = window.session.store.draft.models[0]
    assert model.modified_from == "Original 1"
    assert model.original_systemic_risk is SystemicRisk.NO
    assert "third" in page_of(window, ModelsPage).form.standing_notice.text


def test_the_day_of_the_threshold_says_until_when_a_notice_is_due(window: Window) -> None:
    type_over(more(window).form.threshold_date, "2026-11-20")
    assert "4 December 2026" in page_of(window, ModelsPage).form.standing_notice.text


def test_what_is_never_printed_is_shown_with_a_problem_in_it(window: Window) -> None:
    window.session.store.put_at("models[1].threshold_date", "yesterday")
    QApplication.processEvents()
    window.session.go_to_field("models[1].threshold_date")
    QApplication.processEvents()
    page = page_of(window, ModelsPage)
    found = page.findChild(ModelMore)
    assert found is not None
    assert found.form.threshold_date.hasFocus()
    assert found.form.threshold_date.text() == "yesterday"
    assert found.form.threshold_date_field.complaint


def test_what_is_unfolded_comes_next_by_the_tab_key(window: Window) -> None:
    form = page_of(window, ModelsPage).form
    made = calculator(window)
    form.calculator.setFocus()
    press_tab()
    assert made.form.by_architecture.hasFocus()
    press_tab()
    assert made.form.parameters.hasFocus()


def test_everything_unfolded_cuts_nothing(open_window: OpenWindow) -> None:
    models = (Model(name="Alpha", is_open_source=True, training_compute_flop="9e24"),)
    window = open_window(replace(BLANK, models=models), Step.MODELS, size=(1024, 700))
    made = calculator(window)
    more(window)
    page_of(window, ModelsPage).form.standing_more.open()
    settle(window)
    assert misfits(window) == []
    press(made.form.by_hardware)
    made.form.chip.setFocus()
    QTest.keyClick(made.form.chip, Qt.Key.Key_Down)
    press(made.form.use)
    settle(window)
    assert misfits(window) == []
