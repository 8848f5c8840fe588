"""Steps: where Next, Back and the rail lead, and what they say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aicode_desktop.gui.pages.chapters import ChaptersPage
from aicode_desktop.gui.pages.provider import ProviderPage
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import ChapterAnswer, SystemicRiskOutlook
from aicode_desktop.workflow.journey import FORM_STEPS, Step
from tests.gui.conftest import OpenWindow, example, press


def test_next_goes_to_the_first_problem_and_offers_a_way_on(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"))
    page = window.page
    assert isinstance(page, ProviderPage)
    window.session.store.put_at("provider.address.city", "")
    window.press_primary()
    assert window.page is page
    assert page.form.city.hasFocus()
    assert page.form.city_field.complaint
    window.go_onward()
    assert window.place is Step.SIGNATORY


def test_next_leads_on_where_nothing_is_missing(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"))
    for step in FORM_STEPS[1:]:
        window.press_primary()
        assert window.place is step


def test_the_primary_button_names_where_it_leads(open_window: OpenWindow) -> None:
    window = open_window(step=Step.CHAPTERS)
    assert window.foot.primary_button.text().replace("&", "") == "Next: Models"


def test_the_foot_counts_what_is_missing_on_the_page(open_window: OpenWindow) -> None:
    window = open_window(step=Step.CHAPTERS)
    QApplication.processEvents()
    assert window.foot.words.startswith("4 ")
    window.session.store.put(systemic_risk_outlook=SystemicRiskOutlook.NONE)
    QApplication.processEvents()
    assert window.foot.words.startswith("3 ")


def test_the_rail_says_each_state_in_words(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"))
    assert window.rail.button(Step.PROVIDER).words == "Complete"
    window.session.store.put_at("provider.address.city", "")
    QApplication.processEvents()
    assert window.rail.button(Step.PROVIDER).words == "1 to answer"
    spoken = window.rail.button(Step.PROVIDER).accessibleDescription()
    assert spoken.startswith("1 to answer")


@pytest.mark.parametrize(
    ("key", "step"), [(Qt.Key.Key_2, Step.SIGNATORY), (Qt.Key.Key_4, Step.MODELS)]
)
def test_a_step_is_reached_by_its_number(open_window: OpenWindow, key: Qt.Key, step: Step) -> None:
    window = open_window()
    window.activateWindow()
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert window.place is step


def test_a_field_is_reached_from_elsewhere_with_its_complaint(open_window: OpenWindow) -> None:
    window = open_window(step=Step.STATEMENTS)
    window.session.go_to_field("provider.address.street")
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, ProviderPage)
    assert page.form.street.hasFocus()
    assert page.form.street_field.complaint


def test_leaving_a_chapter_out_is_an_answer_with_its_consequence(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"), Step.CHAPTERS)
    page = window.page
    assert isinstance(page, ChaptersPage)
    card = page.form.copyright
    press(card.form.leave_out)
    press(card.form.confirm)
    assert window.session.store.draft.chapters[ChapterKey.COPYRIGHT] is ChapterAnswer.OPT_OUT
    assert "53(1)(c)" in card.form.consequence.text
    assert card.form.consequence.isVisible()


def test_a_chapter_tells_what_it_commits_to_when_asked(open_window: OpenWindow) -> None:
    window = open_window(step=Step.CHAPTERS)
    page = window.page
    assert isinstance(page, ChaptersPage)
    fold = page.form.copyright.form.commitments
    assert "1.5" not in fold.text
    fold.open()
    assert "1.5" in fold.text


def test_a_signature_locks_the_form(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"))
    before = window.session.store.draft
    window.session.store.is_locked = True
    window.session.signing_changed.emit()
    page = window.page
    assert isinstance(page, ProviderPage)
    assert not page.form.legal_name.isEnabled()
    window.session.store.put_at("provider.legal_name", "Another")
    assert window.session.store.draft == before
