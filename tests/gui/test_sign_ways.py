"""The page Sign: a key of one's own, a time-stamp, and the choice among the ways to sign."""

import re
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from aicode_desktop.gui.pages.sign import SignPage
from aicode_desktop.gui.window import Window
from aicode_desktop.model.signed import SignatureLevel
from aicode_desktop.workflow.journey import Step
from tests import pki
from tests.fakes import StoppedClock
from tests.gui.conftest import OpenWindow, example, press
from tests.gui.contact_sheet import settle
from tests.gui.fit import misfits
from tests.gui.pages import key_file, page_of, settled, words_in
from tests.timestamp_service import LIST_URL, WRONG, Service, serving

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen

ONE = "voluntary-safety-named-models"
JOINT = "joint-signatories-outside-the-union"
GOOD_ENOUGH = "four words of mine"
SMALL = (1024, 700)


@pytest.fixture
def service(loopback: str) -> Iterator[Service]:
    with serving(loopback) as running:
        yield running


def sign_page(window: Window, qtbot: QtBot) -> SignPage:
    window.go_to(Step.SIGN)
    settled(window, qtbot)
    return page_of(window, SignPage)


def own_key_page(window: Window, qtbot: QtBot) -> SignPage:
    page = sign_page(window, qtbot)
    press(page.form.by_own_key)
    settled(window, qtbot)
    return page


def type_into(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QApplication.processEvents()


def keep_as(window: Window, file: Path, qtbot: QtBot) -> None:
    """Type where the key is to be kept into the dialog that is open, and confirm."""
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.clear()
    QTest.keyClicks(line, str(file))
    QTest.keyClick(line, Qt.Key.Key_Return)
    settled(window, qtbot)


def make_key(window: Window, file: Path, qtbot: QtBot) -> None:
    form = page_of(window, SignPage).form
    type_into(form.own_passphrase, GOOD_ENOUGH)
    type_into(form.own_repeat, GOOD_ENOUGH)
    press(window.foot.primary_button)
    keep_as(window, file, qtbot)


def wish_for(page: SignPage, level: SignatureLevel, address: str) -> None:
    """Choose a level and type the address of a service, as somebody does."""
    page.form.timestamp_fold.open()
    page.form.long_term.choose(level)
    type_into(page.form.long_term.form.address, address)


def network_words(window: Window) -> str:
    return next(
        label.text() for label in window.rail.findChildren(QLabel) if "etwork" in label.text()
    )


def open_key(window: Window, folder: Path, qtbot: QtBot) -> None:
    form = page_of(window, SignPage).form
    person = window.session.store.draft.signatories[0]
    form.key_file.setText(str(key_file(folder, person.name_latin or person.name)))
    type_into(form.passphrase, pki.PASSPHRASE)
    window.press_primary()
    settled(window, qtbot)


def test_the_ways_are_one_question_for_arrow_keys_and_screen_readers(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(example(ONE), size=(840, 480))
    form = sign_page(window, qtbot).form
    assert form.by_file.isChecked()
    form.by_file.setFocus()
    QTest.keyClick(form.by_file, Qt.Key.Key_Right)
    QTest.keyClick(form.by_token, Qt.Key.Key_Right)
    assert form.by_own_key.isChecked()
    assert form.own_way.isVisible()
    assert not form.file_way.isVisible()
    assert not form.token_way.isVisible()
    QTest.keyClick(form.by_own_key, Qt.Key.Key_Down)
    assert form.by_paper.isChecked()  # wherever it stands
    QTest.keyClick(form.by_paper, Qt.Key.Key_Right)
    assert form.by_file.isChecked()
    interface = QAccessible.queryAccessibleInterface(form.by_own_key)
    assert interface.role() is QAccessible.Role.RadioButton


def test_what_an_own_key_proves_and_does_not_is_said_before_it_is_made(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    page = own_key_page(open_window(example(ONE)), qtbot)
    said = words_in(page.form.own_way)
    assert "What it proves" in said
    assert "nothing in the form was changed" in said
    assert "What it does not prove" in said
    assert "nobody checked it" in said


def test_a_key_is_made_kept_shown_and_signs(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = own_key_page(window, qtbot)
    file = tmp_path / "mine.p12"
    make_key(window, file, qtbot)
    assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0
    assert page.form.certificate.isVisible()
    assert "Its holder" in words_in(page.form.certificate)
    assert "mine.p12" in page.form.own_made.text
    assert page.form.own_passphrase.text() == page.form.own_repeat.text() == ""
    window.press_primary()
    settled(window, qtbot)
    assert window.session.progress.is_kept


def test_a_key_that_is_made_while_the_page_is_left_is_told_and_not_held(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page, file = own_key_page(window, qtbot), tmp_path / "mine.p12"
    page.form.own_passphrase.setText(GOOD_ENOUGH)
    page._ways._own_key._make(file)  # as the dialog for files does
    window.go_to(Step.REVIEW)
    settled(window, qtbot)
    window.go_to(Step.SIGN)
    settled(window, qtbot)
    assert "mine.p12" in page.form.own_made.text
    assert page.form.key_file.text() == str(file)
    assert not page.form.certificate.isVisible()


def test_a_weak_passphrase_is_objected_to_in_words_before_anything_is_made(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(example(ONE))
    form = own_key_page(window, qtbot).form
    type_into(form.own_passphrase, "short")
    form.own_repeat.setFocus()
    assert "at least 12 characters" in form.own_passphrase_field.complaint
    press(window.foot.primary_button)
    assert form.own_passphrase.hasFocus()
    assert window.findChild(QFileDialog) is None


def test_two_different_passphrases_are_pointed_out(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(example(ONE))
    form = own_key_page(window, qtbot).form
    type_into(form.own_passphrase, GOOD_ENOUGH)
    type_into(form.own_repeat, f"{GOOD_ENOUGH}.")
    press(window.foot.primary_button)
    assert "differ" in form.own_repeat_field.complaint
    assert window.findChild(QFileDialog) is None


def test_a_key_never_replaces_a_file(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(example(ONE))
    page = own_key_page(window, qtbot)
    file = tmp_path / "mine.p12"
    file.write_bytes(b"precious")
    make_key(window, file, qtbot)
    assert page.errors.isVisible()
    assert file.read_bytes() == b"precious"
    assert not page.form.certificate.isVisible()


def test_joint_signatories_choose_for_whom_the_key_is(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(JOINT))
    page = own_key_page(window, qtbot)
    second = window.session.store.draft.signatories[1]
    page.form.own_name.setFocus()
    QTest.keyClick(page.form.own_name, Qt.Key.Key_Down)
    make_key(window, tmp_path / "second.p12", qtbot)
    assert page.form.holder.text() == (second.name_latin or second.name)
    assert window.foot.primary_button.text() == f"Sign as {second.name}"


def test_another_way_forgets_what_was_typed(open_window: OpenWindow, qtbot: QtBot) -> None:
    form = own_key_page(open_window(example(ONE)), qtbot).form
    type_into(form.own_passphrase, GOOD_ENOUGH)
    press(form.by_file)
    press(form.by_own_key)
    assert form.own_passphrase.text() == ""


def test_a_dropped_key_file_turns_to_the_certificate_file(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = own_key_page(window, qtbot)
    key = key_file(tmp_path, "Somebody")
    window.take_file(key)
    assert page.form.by_file.isChecked()
    assert page.form.key_file.text() == str(key)


def test_without_an_address_no_network_is_used_and_the_rail_says_so(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    page.form.timestamp_fold.open()
    assert "the one act that uses the network" in page.form.long_term.form.words.text()
    open_key(window, tmp_path, qtbot)
    window.press_primary()
    settled(window, qtbot)
    assert network_words(window) == "No network used"
    assert window.session.progress.is_kept


def test_a_time_stamp_is_added_and_the_rail_says_what_the_network_was_used_for(
    open_window: OpenWindow,
    clock: StoppedClock,
    qtbot: QtBot,
    tmp_path: Path,
    service: Service,
) -> None:
    clock.advance(pki.NOW - clock.now())
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    wish_for(page, SignatureLevel.T, service.url)
    open_key(window, tmp_path, qtbot)
    assert "Connects to 127.0.0.1" in words_in(window.foot)
    assert network_words(window) == "No network used"
    assert service.requests == []
    window.press_primary()
    settled(window, qtbot)
    assert service.requests
    assert "PAdES B-T" in words_in(page.form.made)
    assert network_words(window) == "Network: time-stamp only"


def test_evidence_that_lasts_is_added_from_files_and_what_is_missing_is_named(
    open_window: OpenWindow,
    clock: StoppedClock,
    qtbot: QtBot,
    tmp_path: Path,
    service: Service,
) -> None:
    clock.advance(pki.NOW - clock.now())
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    name = window.session.store.draft.signatories[0].name
    checked = pki.issue(name=pki.subject(name), issuer=pki.root(), revocations_at=LIST_URL)
    (tmp_path / "checked.p12").write_bytes(checked.p12())
    (tmp_path / "root.crl").write_bytes(pki.revocation_list(pki.root()))
    wish_for(page, SignatureLevel.LTA, service.url)
    page.form.key_file.setText(str(tmp_path / "checked.p12"))
    type_into(page.form.passphrase, pki.PASSPHRASE)
    window.press_primary()
    settled(window, qtbot)
    window.press_primary()
    settled(window, qtbot)
    assert LIST_URL in page.errors.text
    assert not window.session.progress.is_signing_begun
    page.form.long_term.add_revocations([tmp_path / "root.crl"])
    window.press_primary()
    settled(window, qtbot)
    assert "PAdES B-LTA" in words_in(page.form.made)


def test_joint_signatories_may_each_sign_for_the_long_term(
    open_window: OpenWindow,
    clock: StoppedClock,
    qtbot: QtBot,
    tmp_path: Path,
    service: Service,
) -> None:
    clock.advance(pki.NOW - clock.now())
    window = open_window(example(JOINT))
    page = sign_page(window, qtbot)
    (tmp_path / "root.crl").write_bytes(pki.revocation_list(pki.root()))
    wish_for(page, SignatureLevel.LTA, service.url)
    page.form.long_term.add_revocations([tmp_path / "root.crl"])
    for number, person in enumerate(window.session.store.draft.signatories):
        assert window.session.progress.signatures_made == number
        assert not window.session.progress.is_signed
        key = key_file(tmp_path, person.name_latin or person.name, number=number)
        page.form.key_file.setText(str(key))
        page.form.passphrase.setText(pki.PASSPHRASE)
        window.press_primary()
        settled(window, qtbot)
        window.press_primary()
        settled(window, qtbot)
        assert not page.errors.isVisible(), page.errors.text
    assert window.session.progress.is_kept


def test_a_file_that_is_no_evidence_is_told_and_the_key_stays_open(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, service: Service
) -> None:
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    (tmp_path / "root.crl").write_bytes(b"nothing of the kind")
    wish_for(page, SignatureLevel.LT, service.url)
    page.form.long_term.add_revocations([tmp_path / "root.crl"])
    open_key(window, tmp_path, qtbot)
    window.press_primary()
    settled(window, qtbot)
    assert page.errors.isVisible()
    assert page.form.certificate.isVisible()
    assert service.requests == []


def test_a_service_that_fails_leaves_the_key_open_and_offers_to_sign_without(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, service: Service
) -> None:
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    service.reply = WRONG["out-of-service"][0]
    wish_for(page, SignatureLevel.T, service.url)
    open_key(window, tmp_path, qtbot)
    window.press_primary()
    settled(window, qtbot)
    assert page.errors.isVisible()
    assert page.form.certificate.isVisible()
    assert not window.session.progress.is_signing_begun
    assert "nobody vouches for the time" in page.form.no_service.text
    assert window.focusWidget() is page.form.no_timestamp
    press(page.form.no_timestamp)
    assert not page.form.no_service.isVisible()
    window.press_primary()
    settled(window, qtbot)
    assert "PAdES B-B" in words_in(page.form.made)


def test_what_is_no_address_is_told_at_its_field_before_the_key_is_used(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    wish_for(page, SignatureLevel.T, "tsa.example")
    open_key(window, tmp_path, qtbot)
    window.press_primary()
    settled(window, qtbot)
    assert "begins with http" in page.form.long_term.form.address_field.complaint
    assert not window.session.progress.is_signing_begun


def test_every_state_fits_a_small_screen(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(JOINT), size=SMALL)
    page = sign_page(window, qtbot)
    page.form.timestamp_fold.open()
    settle(window)
    found = misfits(window)
    press(page.form.by_own_key)
    settled(window, qtbot)
    press(window.foot.primary_button)
    settle(window)
    found += misfits(window)
    make_key(window, tmp_path / "mine.p12", qtbot)
    settle(window)
    found += misfits(window)
    assert not found


def test_a_passphrase_of_an_own_key_is_nowhere_on_the_disk(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, home: Path
) -> None:
    window = open_window(example(ONE))
    own_key_page(window, qtbot)
    make_key(window, tmp_path / "mine.p12", qtbot)
    window.press_primary()
    settled(window, qtbot)
    kept = [path for folder in (home, tmp_path) for path in folder.rglob("*") if path.is_file()]
    assert kept
    pattern = re.compile(re.escape(GOOD_ENOUGH.encode()))
    assert not [path for path in kept if pattern.search(path.read_bytes())]
