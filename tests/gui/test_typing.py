"""Typing: it reaches the draft, clears complaints, can be undone, and nothing loses a word."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from aicode_desktop.gui.pages.provider import ProviderPage
from aicode_desktop.gui.pages.statements import StatementsPage
from aicode_desktop.gui.window import Window
from aicode_desktop.model.draft import ListingAnswer, Provider, ProviderStatus
from aicode_desktop.workflow.journey import FORM_STEPS, Step
from tests.gui.conftest import BLANK, OpenWindow, example, press

TypeInto = Callable[[QLineEdit, str], None]


def provider_page(window: Window) -> ProviderPage:
    page = window.page
    assert isinstance(page, ProviderPage)
    return page


def test_typing_a_name_reaches_the_draft_and_clears_the_complaint(
    open_window: OpenWindow, type_into: TypeInto
) -> None:
    window = open_window()
    form = provider_page(window).form
    window.press_primary()
    complaints = [form.legal_name_field.complaint]
    type_into(form.legal_name, "Phronesis AI")
    complaints.append(form.legal_name_field.complaint)
    assert window.session.store.draft.provider.legal_name == "Phronesis AI"
    assert [bool(complaint) for complaint in complaints] == [True, False]


def test_a_complaint_waits_until_its_field_is_left(
    open_window: OpenWindow, type_into: TypeInto
) -> None:
    form = provider_page(open_window()).form
    type_into(form.lei, "99990")
    complaints = [form.lei_field.complaint]
    form.legal_name.setFocus()
    QApplication.processEvents()
    complaints.append(form.lei_field.complaint)
    assert [bool(complaint) for complaint in complaints] == [False, True]
    assert form.lei_field.complaint in form.lei.accessibleDescription()


def test_what_a_file_brought_wrongly_is_complained_about_at_once(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"))
    window.session.store.put_at("provider.lei", "999900REVONTULI00147")
    window.session.open_form(window.session.store.draft)
    assert provider_page(window).form.lei_field.complaint


def test_typing_in_one_field_is_undone_in_one_step_and_redone(
    open_window: OpenWindow, type_into: TypeInto
) -> None:
    window = open_window()
    form = provider_page(window).form
    type_into(form.legal_name, "Phronesis")
    type_into(form.city, "Athens")
    QTest.keyClick(form.city, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (form.legal_name.text(), form.city.text()) == ("Phronesis", "")
    QTest.keyClick(form.city, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (form.legal_name.text(), form.city.text()) == ("", "")
    window.session.store.redo()
    window.session.store.redo()
    assert (form.legal_name.text(), form.city.text()) == ("Phronesis", "Athens")


def test_undoing_an_answer_leaves_it_unanswered(open_window: OpenWindow) -> None:
    window = open_window()
    form = provider_page(window).form
    press(form.status_future)
    assert window.session.store.draft.provider.status is ProviderStatus.POTENTIAL_FUTURE_PROVIDER
    window.session.store.undo()
    assert not form.status_future.isChecked()
    assert not form.status_provider.isChecked()


def test_a_name_longer_than_a_line_holds_stays_whole_where_it_is_only_looked_at(
    open_window: OpenWindow,
) -> None:
    draft = replace(BLANK, provider=Provider(legal_name="name " * 8_000))
    window = open_window(draft)
    assert len(provider_page(window).form.legal_name.text()) == 32_767  # Qt's own limit
    assert window.session.store.draft == draft


def test_an_echo_does_not_move_the_cursor(open_window: OpenWindow, type_into: TypeInto) -> None:
    form = provider_page(open_window()).form
    type_into(form.legal_name, "Phronsis")
    form.legal_name.setCursorPosition(5)
    QTest.keyClicks(form.legal_name, "e")
    assert form.legal_name.text() == "Phronesis"
    assert form.legal_name.cursorPosition() == 6


@pytest.mark.parametrize("hidden", ["\u202e", "\u2066", "\x07", "\x00"])
def test_what_is_pasted_comes_without_hidden_characters(
    open_window: OpenWindow, hidden: str
) -> None:
    window = open_window()
    form = provider_page(window).form
    QGuiApplication.clipboard().setText(f"Phro{hidden}nesis")
    form.legal_name.setFocus()
    QTest.keyClick(form.legal_name, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert form.legal_name.text() == "Phronesis"
    assert window.session.store.draft.provider.legal_name == "Phronesis"


def test_going_back_and_forth_loses_no_word(open_window: OpenWindow, type_into: TypeInto) -> None:
    window = open_window()
    type_into(provider_page(window).form.legal_name, "Phronesis AI")
    for step in FORM_STEPS:
        window.go_to(step)
    for _ in FORM_STEPS[1:]:
        window.go_back()
    assert window.place is Step.PROVIDER
    assert provider_page(window).form.legal_name.text() == "Phronesis AI"


@pytest.mark.qt_log_ignore("This plugin does not support")  # pop-ups, offscreen
def test_a_country_is_found_by_typing_and_kept_as_its_code(
    open_window: OpenWindow, type_into: TypeInto
) -> None:
    window = open_window()
    line = provider_page(window).form.country.lineEdit()
    assert line is not None
    type_into(line, "Gree")
    assert window.session.store.draft.provider.address.country == "Gree"
    type_into(line, "ce")
    assert window.session.store.draft.provider.address.country == "GR"
    assert line.text() == "Greece"


@pytest.mark.qt_log_ignore("This plugin does not support")  # pop-ups, offscreen
def test_countries_that_begin_with_what_is_typed_come_before_those_with_it_inside(
    open_window: OpenWindow, type_into: TypeInto
) -> None:
    window = open_window()
    line = provider_page(window).form.country.lineEdit()
    assert line is not None
    type_into(line, "Fr")
    completer = line.completer()
    assert completer is not None
    popup, found = completer.popup(), completer.completionModel()
    assert popup is not None
    names = [str(found.index(row, 0).data()) for row in range(found.rowCount())]
    assert names[0] == "France"
    assert "Central African Republic" in names
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert window.session.store.draft.provider.address.country == "FR"


def test_a_representative_is_asked_for_only_outside_the_union(
    open_window: OpenWindow, type_into: TypeInto
) -> None:
    window = open_window()
    form = provider_page(window).form
    assert form.representative.isHidden()
    window.session.store.put_at("provider.address.country", "RS")
    assert not form.representative.isHidden()
    window.session.store.put_at("provider.address.country", "GR")
    assert form.representative.isHidden()


def test_the_legal_name_can_be_taken_as_the_listed_name(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"), Step.STATEMENTS)
    page = window.page
    assert isinstance(page, StatementsPage)
    window.session.store.put_at("listing.answer", ListingAnswer.AGREE)
    window.session.store.put_at("listing.name", "Another")
    press(page.form.use_legal_name)
    draft = window.session.store.draft
    assert draft.listing.name == draft.provider.legal_name


def test_each_line_is_a_statement_of_its_own(open_window: OpenWindow) -> None:
    window = open_window(step=Step.STATEMENTS)
    page = window.page
    assert isinstance(page, StatementsPage)
    page.form.further_statements.setFocus()
    QTest.keyClicks(page.form.further_statements, "One")
    QTest.keyClick(page.form.further_statements, Qt.Key.Key_Return)
    QTest.keyClicks(page.form.further_statements, "Two")
    assert window.session.store.draft.statements.further == ("One", "Two")
    assert page.form.further_statements.toPlainText() == "One\nTwo"


def test_who_only_passes_by_is_not_blamed_for_a_blank(open_window: OpenWindow) -> None:
    window = open_window(step=Step.STATEMENTS)
    window.go_to(Step.SIGNATORY)
    window.go_to(Step.STATEMENTS)
    page = window.page
    assert isinstance(page, StatementsPage)
    assert not page.form.confirms_authority_field.complaint
