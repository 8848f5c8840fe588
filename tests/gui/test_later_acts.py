"""After signing, in the window: noting what became of a record, and acts that follow it."""

import hashlib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from aicode_desktop.archive.record import open_record
from aicode_desktop.gui import opening
from aicode_desktop.gui.dialogs.later_act import LaterActDialog, show_later_act
from aicode_desktop.gui.dialogs.load_edition import LoadEditionDialog
from aicode_desktop.gui.pages.record import KeptRecordPage, RecordPage
from aicode_desktop.gui.pages.review import ReviewPage
from aicode_desktop.gui.pages.start import StartPage
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.window import Window
from aicode_desktop.host import paths
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.draft import ChapterAnswer, Draft, LaterAct
from aicode_desktop.workflow.archiving import archive_in
from aicode_desktop.workflow.journey import Step
from tests.archives import grow
from tests.fakes import StoppedClock
from tests.gui.conftest import OpenWindow, example, press
from tests.gui.pages import everything_waiting, page_of, settled, sign_by_all, words_in
from tests.later_acts import NEWER_EDITION, newer_edition, write_newer_edition

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen

ONE = "voluntary-safety-named-models"
MAIL = (
    b"From: AI Office <office@ec.europa.eu>\r\nSubject: Received\r\n"
    b"Date: Mon, 23 Nov 2026 09:00:00 +0000\r\n\r\nThank you."
)


@pytest.fixture
def window(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> Window:
    """Return the window on the record of a form that was signed in it."""
    window = open_window(example(ONE))
    sign_by_all(window, tmp_path, qtbot)
    window.go_to(Step.RECORD)
    settled(window, qtbot)
    return window


def record_page(window: Window) -> RecordPage:
    return page_of(window, RecordPage)


def dialog_in(window: Window) -> LaterActDialog:
    """Return the dialog that is open."""
    return next(one for one in window.findChildren(LaterActDialog) if one.isVisible())


def confirm_and_sign(window: Window, folder: Path, qtbot: QtBot) -> None:
    """Confirm the power to bind for this document too, and sign it."""
    store = window.session.store
    store.put(statements=replace(store.draft.statements, confirms_authority=True))
    sign_by_all(window, folder, qtbot)
    window.go_to(Step.RECORD)
    settled(window, qtbot)


def test_another_form_of_a_provider_that_has_signed_says_so_and_leads_to_the_record(
    window: Window, qtbot: QtBot
) -> None:
    window.session.open_form(replace(example(ONE), id="another"), step=Step.REVIEW)
    settled(window, qtbot)
    form = page_of(window, ReviewPage).form
    window.session.store.put(place="Porto")  # what is found meanwhile does not hide it
    settled(window, qtbot)
    assert form.act_card.isVisible()
    assert form.act_title.text() == "This provider has signed before"
    assert "Signatory Form 2026-0002 is kept here since 23 November 2026." in form.act_words.text()
    press(form.act_edit)
    settled(window, qtbot)
    assert "2026-0002" in words_in(page_of(window, KeptRecordPage).form.summary)

    other = replace(example(ONE).provider, legal_name="Another Provider, Lda.")
    window.session.open_form(replace(example(ONE), id="third", provider=other), step=Step.REVIEW)
    settled(window, qtbot)
    assert not form.act_card.isVisible()


def test_what_became_of_a_record_is_noted_and_a_dropped_reply_is_kept(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    form = record_page(window).form.after.form
    assert "Nothing noted yet." in words_in(form.became_list)
    press(form.sent)
    settled(window, qtbot)
    assert form.noted.text == "Noted."
    assert "Sent" in words_in(form.became_list)

    reply = tmp_path / "reply.eml"
    reply.write_bytes(MAIL)
    window.take_file(reply)
    settled(window, qtbot)
    assert "The reply of AI Office <office@ec.europa.eu> is kept." in form.noted.text
    assert "Acknowledged" in words_in(form.became_list)
    assert "AI Office <office@ec.europa.eu> · Received" in words_in(form.became_list)


def test_a_day_that_cannot_be_is_explained_and_not_noted(window: Window, qtbot: QtBot) -> None:
    page = record_page(window)
    for typed in ("tomorrow", "2027-01-01"):
        page.form.after.form.day.setText(typed)
        press(page.form.after.form.listed)
        settled(window, qtbot)
        assert "Nothing was noted." in page.errors.text
    assert "Nothing noted yet." in words_in(page.form.after.form.became_list)


def test_a_withdrawal_shows_first_what_follows_from_it_and_goes_the_way_of_every_form(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    first = record_page(window).record
    press(record_page(window).form.after.form.withdraw)
    settled(window, qtbot)
    assert window.place is Step.REVIEW
    dialog = dialog_in(window)
    assert "withdraw at any time" in dialog.form.lead.text()
    assert "publishes no form for this" in dialog.form.lead.text()
    assert "report those measures to the AI Office" in words_in(dialog.form.entailed_list)
    assert dialog.form.scope.text() == "This withdraws the whole signature."
    press(dialog.form.copyright)
    assert "stay signed" in dialog.form.scope.text()
    press(dialog.form.copyright)
    QTest.keyClicks(dialog.form.effect, "2026-12-31")
    QTest.keyClicks(dialog.form.explanation, "We no longer provide models.")
    press(dialog.form.done)

    store = window.session.store
    assert store.draft.act.effect_date == "2026-12-31"
    assert store.draft.act.explanation == "We no longer provide models."
    assert set(store.draft.chapters.signed()) == set()
    confirm_and_sign(window, tmp_path, qtbot)
    chain = words_in(record_page(window).form.after.form.chain_list)
    assert chain.index("Signatory Form, kept on") < chain.index("Withdrawal, kept on")
    assert "(this one)" in chain
    assert record_page(window).form.after.form.followed.text == ""
    (open_,) = record_page(window).form.after.form.chain_list.findChildren(QPushButton)
    press(open_)
    settled(window, qtbot)
    settled(window, qtbot)
    assert first is not None
    assert window.session.kept_record is not None
    assert window.session.kept_record.folder == first.folder
    followed = page_of(window, KeptRecordPage).form.after.form.followed
    assert "follows this document. Begin from that one" in followed.text
    signing = window.session.signing
    assert signing is not None
    assert signing.email is not None
    assert signing.email.subject.startswith("Notice of Withdrawal,")


def test_a_change_says_what_was_and_what_is_as_it_is_edited(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    with everything_waiting(window):
        press(record_page(window).form.after.form.change)
        press(record_page(window).form.after.form.change)  # a press too many
    settled(window, qtbot)
    assert window.place is Step.PROVIDER
    (dialog,) = (one for one in window.findChildren(LaterActDialog) if one.isVisible())
    assert "Nothing differs yet" in words_in(dialog.form.differences_list)
    store = window.session.store
    store.put_at("provider.address.street", "Quai du Port 12")
    QApplication.processEvents()
    said = words_in(dialog.form.differences_list)
    assert "Was: Rua do Exemplo, 45" in said
    assert "Is: Quai du Port 12" in said
    press(dialog.form.done)

    window.go_to(Step.REVIEW)
    page = page_of(window, ReviewPage)
    assert "Follows Signatory Form 2026-" in page.form.act_words.text()
    press(page.form.act_edit)
    assert dialog_in(window) is not dialog
    press(dialog_in(window).form.done)
    confirm_and_sign(window, tmp_path, qtbot)
    assert window.session.progress.is_kept
    assert store.draft.document_number != store.draft.act.follows.document_number


def test_a_text_typed_into_the_dialog_is_one_step_of_undo(open_window: OpenWindow) -> None:
    draft = Draft(id="a-change", act=LaterAct(kind=ActKind.CHANGE))
    window = open_window(draft, Step.REVIEW)
    dialog = show_later_act(window.session, window.page)
    QTest.keyClicks(dialog.form.explanation, "A new address.")
    QTest.keyClicks(dialog.form.effect, "2026-12-01")
    assert window.session.store.draft.act.explanation == "A new address."
    window.session.store.undo()
    window.session.store.undo()
    assert window.session.store.draft == draft


def test_an_open_point_about_the_act_opens_the_dialog(window: Window, qtbot: QtBot) -> None:
    press(record_page(window).form.after.form.correct)
    settled(window, qtbot)
    press(dialog_in(window).form.done)

    window.session.go_to_field("act.explanation")
    settled(window, qtbot)

    assert window.place is Step.REVIEW
    assert "What was" in dialog_in(window).form.explanation_label.text()


def test_an_updated_code_is_loaded_by_its_digest_and_compared(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    press(record_page(window).form.after.form.renew)
    settled(window, qtbot)
    loading = next(one for one in window.findChildren(LoadEditionDialog) if one.isVisible())
    loading.form.file.setText(str(write_newer_edition(tmp_path)))
    loading.form.digest.setText("0" * 64)
    press(loading.form.load)
    settled(window, qtbot)
    assert "another SHA-256" in loading.form.refused.text
    press(loading.form.by_signature)
    assert not loading.form.digest.isVisible()
    loading.form.signature.setText(str(tmp_path / "none.p7s"))
    loading.form.root.setText(str(tmp_path / "none.pem"))
    press(loading.form.load)
    settled(window, qtbot)
    assert "none.pem" in loading.form.refused.text
    press(loading.form.by_digest)
    loading.form.digest.setText(hashlib.sha256(newer_edition()).hexdigest())
    press(loading.form.load)
    settled(window, qtbot)
    settled(window, qtbot)

    draft = window.session.store.draft
    assert (draft.edition, draft.act.kind) == (NEWER_EDITION, ActKind.NEW_SIGNATURE)
    said = words_in(dialog_in(window).form.differences_list)
    assert "Copyright: measure 1.5" in said
    assert "In the chapters that you signed" in said
    assert draft.chapters.copyright is ChapterAnswer.SIGN


def test_a_rehearsal_is_followed_by_nothing(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    window.session.rehearse(True)
    window.go_to(Step.RECORD)
    settled(window, qtbot)

    assert not record_page(window).form.after.isVisible()


def test_what_is_due_is_named_on_the_start_page_after_the_days_that_were_set(
    window: Window, clock: StoppedClock, qtbot: QtBot
) -> None:
    clock.advance(timedelta(days=7))
    window.go_to(Place.START)
    settled(window, qtbot)
    start = page_of(window, StartPage)
    assert not start.form.due.isVisible()

    window.session.preferences.change(remind_after_days=7)
    window.go_to(Place.START)
    settled(window, qtbot)
    assert start.form.due.isVisible()
    assert "that it was sent is not noted" in words_in(start.form.due_list)
    (open_,) = start.form.due_list.findChildren(QPushButton)
    press(open_)
    settled(window, qtbot)

    page = page_of(window, KeptRecordPage)
    press(page.form.after.form.acknowledged)
    settled(window, qtbot)
    window.go_to(Place.START)
    settled(window, qtbot)
    assert not start.form.due.isVisible()


def test_what_was_noted_of_one_record_is_not_said_of_another(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    root = grow(paths.records(), 2)
    with archive_in(root) as archive:
        one, other = (open_record(folder) for folder in archive.folders())
    window = open_window()
    opening.show_record(window.session, one)
    settled(window, qtbot)
    after = page_of(window, KeptRecordPage).form.after.form
    press(after.sent)
    settled(window, qtbot)
    assert after.noted.text == "Noted."
    opening.show_record(window.session, other)
    settled(window, qtbot)
    assert after.noted.text == ""
    with everything_waiting(window):
        press(after.listed)
        press(page_of(window, KeptRecordPage).form.check_record)
        opening.show_record(window.session, one)
    settled(window, qtbot)
    page = page_of(window, KeptRecordPage)
    assert not page.form.result.isVisible()
    assert not page.errors.isVisible()
    assert after.noted.text == ""
    assert "Listed" not in words_in(after.became_list)
