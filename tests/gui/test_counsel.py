"""What every choice entails, where it is made: on Chapters, and in the sheet of what has aged."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aicode_desktop.check.counsel import aged_sheet
from aicode_desktop.gui.dialogs.what_changed import WhatChangedDialog
from aicode_desktop.gui.pages.chapters import ChaptersPage
from aicode_desktop.gui.theme import Theme
from aicode_desktop.gui.widgets.chapter_card import ChapterCard
from aicode_desktop.gui.widgets.consequence_line import ConsequenceLine, Entailed
from aicode_desktop.gui.widgets.counsel import StatementLines
from aicode_desktop.gui.window import Window
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import ChapterAnswer, ChapterAnswers, SystemicRiskOutlook
from aicode_desktop.workflow.journey import Step
from tests.gui.conftest import BLANK, OpenWindow, example, press
from tests.gui.contact_sheet import settle
from tests.gui.fit import misfits
from tests.gui.pages import page_of, words_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen


def copyright_card(window: Window) -> ChapterCard:
    return page_of(window, ChaptersPage).form.copyright


def answer(window: Window) -> ChapterAnswer:
    return window.session.store.draft.chapters.copyright


def test_leaving_out_is_an_answer_only_once_it_is_confirmed(open_window: OpenWindow) -> None:
    window = open_window(step=Step.CHAPTERS)
    form = copyright_card(window).form
    press(form.leave_out)
    assert answer(window) is ChapterAnswer.UNANSWERED
    assert "53(1)(c)" in form.question_words.text()
    press(form.confirm)
    assert answer(window) is ChapterAnswer.OPT_OUT
    assert form.leave_out.isChecked()
    assert not form.question.isVisible()
    window.session.store.undo()
    assert answer(window) is ChapterAnswer.UNANSWERED


def test_who_does_not_confirm_has_changed_nothing(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"), Step.CHAPTERS)
    form = copyright_card(window).form
    press(form.leave_out)
    press(form.not_now)
    assert answer(window) is ChapterAnswer.SIGN
    assert form.sign.isChecked()
    assert not form.question.isVisible()
    press(form.leave_out)
    press(form.sign)
    assert answer(window) is ChapterAnswer.SIGN
    assert not form.question.isVisible()
    assert form.remark.isVisible()


def test_leaving_out_is_confirmed_by_keys_and_leads_to_the_reason(open_window: OpenWindow) -> None:
    window = open_window(step=Step.CHAPTERS)
    form = copyright_card(window).form
    form.sign.setFocus()
    QTest.keyClick(form.sign, Qt.Key.Key_Right)
    QTest.keyClick(form.leave_out, Qt.Key.Key_Space)
    QTest.keyClick(form.leave_out, Qt.Key.Key_Tab)
    assert form.confirm.hasFocus()
    QTest.keyClick(form.confirm, Qt.Key.Key_Space)
    assert form.reason.hasFocus()
    QTest.keyClicks(form.reason, "Our own policy")
    assert window.session.store.draft.opt_out_reasons.copyright == "Our own policy"
    assert "never printed" in form.reason.accessibleDescription()


def test_the_question_goes_when_another_form_is_opened(open_window: OpenWindow) -> None:
    window = open_window(step=Step.CHAPTERS)
    press(copyright_card(window).form.leave_out)
    window.session.open_form(replace(BLANK, id="another"), step=Step.CHAPTERS)
    assert not copyright_card(window).form.question.isVisible()


def test_each_card_says_what_both_answers_entail(open_window: OpenWindow) -> None:
    window = open_window(step=Step.CHAPTERS)
    form = copyright_card(window).form
    form.entails.open()
    said = form.entails.text
    assert "If you sign" in said
    assert "If you leave it out" in said
    assert "FAQ, paragraph 9, as of July 2025" in said


def test_an_open_fold_follows_the_outlook(open_window: OpenWindow) -> None:
    window = open_window(step=Step.CHAPTERS)
    form = page_of(window, ChaptersPage).form
    safety = form.safety_and_security.form
    safety.entails.open()
    assert "costs nothing" not in safety.entails.text
    press(form.outlook_none)
    QApplication.processEvents()
    assert "costs nothing" in safety.entails.text
    press(form.outlook_has)
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, 52)  # what was to be deleted is
    assert "costs nothing" not in safety.entails.text


def test_all_eight_ways_to_answer_are_told_and_ours_is_marked(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"), Step.CHAPTERS)
    form = page_of(window, ChaptersPage).form
    form.combinations.open()
    said = form.combinations.text
    assert said.count("Signed: ") == 2 ** len(ChapterKey)
    assert said.count("(your answers)") == 1
    assert "All three chapters are signed" in words_in(form.together_list)


def test_signing_is_never_said_to_presume_conformity(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"), Step.CHAPTERS)
    form = page_of(window, ChaptersPage).form
    form.signing.open()
    assert "no presumption of conformity" in form.signing.text
    assert "EUR 15 million" in form.signing.text


def test_a_statement_that_has_aged_leads_to_what_holds_today(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"), Step.CHAPTERS)
    form = page_of(window, ChaptersPage).form
    form.signing.open()
    QApplication.processEvents()
    aged = [line for line in form.signing.findChildren(StatementLines) if line.changed_since]
    link = aged[0].changed_since
    assert link is not None
    assert link.accessibleDescription()
    press(link)
    dialog = window.findChild(WhatChangedDialog)
    assert dialog is not None
    assert "confirmed as adequate on 1 August 2025" in words_in(dialog)
    assert "1744" in words_in(dialog)
    assert "2 August 2027" not in words_in(dialog)
    press(dialog.form.show_all)
    for entry in aged_sheet():
        assert entry.today in words_in(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_sheet_is_opened_from_the_page_and_fits_a_small_screen(open_window: OpenWindow) -> None:
    window = open_window(step=Step.CHAPTERS, size=(1024, 700))
    press(page_of(window, ChaptersPage).form.what_changed)
    dialog = window.findChild(WhatChangedDialog)
    assert dialog is not None
    settle(window)
    assert misfits(dialog) == []
    assert dialog.form.sheet.accessibleName()
    dialog.reject()


def test_everything_unfolded_cuts_nothing(open_window: OpenWindow) -> None:
    draft = replace(
        BLANK,
        chapters=ChapterAnswers(copyright=ChapterAnswer.OPT_OUT),
        systemic_risk_outlook=SystemicRiskOutlook.NONE,
    )
    window = open_window(draft, Step.CHAPTERS, size=(1024, 700))
    form = page_of(window, ChaptersPage).form
    for card in (form.transparency, form.copyright, form.safety_and_security):
        card.form.entails.open()
    for fold in (form.combinations, form.signing, form.afterwards):
        fold.open()
    press(form.transparency.form.leave_out)
    settle(window)
    assert misfits(window) == []


def test_a_long_title_takes_two_lines_on_the_rail_and_is_not_cut(
    theme: Theme, qtbot: QtBot
) -> None:
    heights = []
    for words in ("Kapitel", "Ausgelassen: Sicherheit und Gefahrenabwehr"):
        line = ConsequenceLine(Entailed(ChapterKey.COPYRIGHT, words, "Hier", "Satz."))
        qtbot.addWidget(line)
        heights.append(line.sizeHint().height())
        assert line.sizeHint().height() == line.heightForWidth(line.sizeHint().width())
    assert heights[1] > heights[0] + line.fontMetrics().xHeight()


def test_the_rail_keeps_what_each_answer_entails_in_sight(open_window: OpenWindow) -> None:
    window = open_window(step=Step.CHAPTERS)
    assert window.rail.findChildren(ConsequenceLine) == []
    press(copyright_card(window).form.leave_out)
    press(copyright_card(window).form.confirm)
    QApplication.processEvents()
    (line,) = window.rail.findChildren(ConsequenceLine)
    assert line.accessibleName() == "Copyright left out: Art. 53(1)(c) by other means"
    assert "gap analysis" in line.accessibleDescription()
    window.go_to(Step.PROVIDER)
    press(line)
    assert window.place is Step.CHAPTERS
