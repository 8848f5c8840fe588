"""The page Sign with SoftHSM as a smart card: what is seen, the PIN, and what the doctor says."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from aicode_desktop.gui.pages.sign import SignPage
from aicode_desktop.gui.window import Window
from aicode_desktop.workflow.journey import Step
from tests import pki
from tests.gui.conftest import OpenWindow, example, press
from tests.gui.contact_sheet import settle
from tests.gui.fit import misfits
from tests.gui.pages import page_of, settled, words_in
from tests.softhsm import PIN, TokenStore, shim, softhsm

pytestmark = [
    pytest.mark.outside("softhsm2-util", "pkcs11-tool"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # dialogs, offscreen
]

ONE = "voluntary-safety-named-models"
JOINT = "joint-signatories-outside-the-union"
TOKEN = "Executive"  # noqa: S105  (the name of one)


@pytest.fixture
def tokens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TokenStore:
    """Return a store with one empty token."""
    store = TokenStore(tmp_path / "store").prepare()
    store.put_into(monkeypatch)
    store.add_token(TOKEN)
    return store


def executive(draft: str = ONE, place: int = 0) -> pki.Issued:
    person = example(draft).signatories[place]
    return pki.signatory(person.name_latin or person.name, number=place)


def token_page(window: Window, qtbot: QtBot, module: Path | None = None) -> SignPage:
    """Go to the tokens; through *module* alone, chosen by hand."""
    window.go_to(Step.SIGN)
    settled(window, qtbot)
    page = page_of(window, SignPage)
    press(page.form.by_token)
    settled(window, qtbot)
    if module is not None:
        choose_module(window, module, qtbot)
    return page


def choose_module(window: Window, module: Path, qtbot: QtBot) -> None:
    press(page_of(window, SignPage).form.choose_module)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.clear()
    QTest.keyClicks(line, str(module))
    dialog.accept()
    settled(window, qtbot)


def type_pin(page: SignPage, pin: str) -> None:
    page.form.pin.setFocus()
    QTest.keyClicks(page.form.pin, pin)
    QApplication.processEvents()


def radios(page: SignPage) -> list[QRadioButton]:
    return page.form.token_list.findChildren(QRadioButton)


def test_the_only_fit_certificate_is_shown_and_signs_with_its_pin(
    open_window: OpenWindow, qtbot: QtBot, tokens: TokenStore
) -> None:
    tokens.put(TOKEN, executive())
    window = open_window(example(ONE))
    page = token_page(window, qtbot)
    said = words_in(page.form.token_list)
    assert "Issued by Test Root" in said
    assert "Signing of documents" in said
    assert TOKEN in said
    name = window.session.store.draft.signatories[0].name
    assert window.foot.primary_button.text() == f"Sign as {name}"
    type_pin(page, PIN)
    press(window.foot.primary_button)
    assert page.form.pin.text() == ""
    settled(window, qtbot)
    assert window.session.progress.is_kept


def test_a_wrong_pin_is_tried_once_and_what_the_token_reports_is_said(
    open_window: OpenWindow, qtbot: QtBot, tokens: TokenStore
) -> None:
    tokens.put(TOKEN, executive())
    window = open_window(example(ONE))
    page = token_page(window, qtbot)
    type_pin(page, "000000")
    QTest.keyClick(page.form.pin, Qt.Key.Key_Return)
    settled(window, qtbot)
    assert "does not open" in page.form.pin_field.complaint
    assert "wrong PIN was entered last" in page.form.token_words.text
    assert page.form.pin.text() == ""
    assert page.form.pin.hasFocus()
    assert not window.session.progress.is_signing_begun
    type_pin(page, PIN)
    QTest.keyClick(page.form.pin, Qt.Key.Key_Return)
    settled(window, qtbot)
    assert window.session.progress.is_kept


def test_on_a_small_screen_the_complaint_about_a_pin_is_brought_into_view(
    open_window: OpenWindow, qtbot: QtBot, tokens: TokenStore
) -> None:
    tokens.put(TOKEN, executive())
    window = open_window(example(ONE), size=(840, 480))
    page = token_page(window, qtbot)
    type_pin(page, "000000")
    press(window.foot.primary_button)
    settled(window, qtbot)
    settle(window)
    bottom = page.form.pin_field.mapTo(page, page.form.pin_field.rect().bottomLeft()).y()
    assert 0 < bottom <= page.viewport().height()


def test_without_a_pin_nothing_is_tried(
    open_window: OpenWindow, qtbot: QtBot, tokens: TokenStore
) -> None:
    tokens.put(TOKEN, executive())
    window = open_window(example(ONE))
    page = token_page(window, qtbot)
    press(window.foot.primary_button)
    assert "Type the PIN" in page.form.pin_field.complaint
    press(page.form.look_again)
    settled(window, qtbot)
    assert page.form.token_words.text == ""


def test_what_cannot_sign_is_shown_with_the_reason_and_cannot_be_chosen(
    open_window: OpenWindow, qtbot: QtBot, tokens: TokenStore
) -> None:
    tokens.put(TOKEN, pki.certificate_for_tls_only())
    window = open_window(example(ONE))
    page = token_page(window, qtbot)
    assert "not issued for signing" in words_in(page.form.token_list)
    assert [radio.isEnabled() for radio in radios(page)] == [False]
    assert not page.form.pin_field.isVisible()
    assert "not issued for signing" in page.form.token_words.text
    assert window.foot.primary_button.text() == "Look for tokens"


def test_among_several_a_person_chooses_by_keyboard_whose_block_is_signed(
    open_window: OpenWindow, qtbot: QtBot, tokens: TokenStore
) -> None:
    tokens.put(TOKEN, executive(JOINT, 0))
    tokens.put(TOKEN, executive(JOINT, 1), number=2)
    window = open_window(example(JOINT))
    page = token_page(window, qtbot)
    first, second = radios(page)
    assert not first.isChecked()
    assert not second.isChecked()
    assert not page.form.pin_field.isVisible()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.isChecked()
    name = second.text()
    people = window.session.store.draft.signatories
    person = next(one for one in people if name in {one.name, one.name_latin})
    assert window.foot.primary_button.text() == f"Sign as {person.name}"
    interface = QAccessible.queryAccessibleInterface(second)
    assert interface.text(QAccessible.Text.Name) == name
    assert "Issued by Test Root" in interface.text(QAccessible.Text.Description)


def test_a_certificate_of_somebody_else_is_pointed_out_before_the_pin(
    open_window: OpenWindow, qtbot: QtBot, tokens: TokenStore
) -> None:
    tokens.put(TOKEN, pki.signatory("Somebody Else"))
    page = token_page(open_window(example(ONE)), qtbot)
    assert "Somebody Else" in words_in(page.form.token_objections)
    assert page.form.pin.text() == ""


def test_the_doctor_says_what_was_seen_one_cause_and_one_next_step(
    open_window: OpenWindow, qtbot: QtBot, tokens: TokenStore
) -> None:
    window = open_window(example(ONE))
    page = token_page(window, qtbot, softhsm().path)
    assert "shows no certificate" in page.form.token_words.text
    page.form.token_doctor.open()
    said = page.form.token_doctor.text
    assert "shows no certificate" in said
    assert "Ask its issuer" in said
    assert str(softhsm().path) in said
    assert f"{TOKEN} (" in said
    assert "the PIN is as it should be" in said
    assert tokens.folder.is_dir()


def test_a_module_that_is_none_is_named_as_the_cause(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    module = tmp_path / "module.so"
    module.write_bytes(b"no module")
    window = open_window(example(ONE))
    page = token_page(window, qtbot, module)
    assert "“module.so” is no PKCS#11 module" in page.form.token_words.text


@pytest.mark.outside("cc")
def test_with_a_pin_pad_no_pin_is_asked_for_here(
    open_window: OpenWindow, qtbot: QtBot, tokens: TokenStore, tmp_path: Path
) -> None:
    tokens.put(TOKEN, executive())
    window = open_window(example(ONE))
    page = token_page(window, qtbot, shim(tmp_path, "PIN_PAD").path)
    assert not page.form.pin_field.isVisible()
    assert "on the reader" in page.form.pin_pad.text
    press(window.foot.primary_button)
    settled(window, qtbot)
    assert window.session.progress.is_kept


@pytest.mark.outside("cc")
@pytest.mark.parametrize(
    ("fault", "pin", "words"),
    [("LOCKS", "000000", "locked"), ("REMOVED_AT_SIGNING", PIN, "not there any more")],
)
def test_a_token_that_fails_while_it_signs_is_named_and_nothing_is_signed(
    open_window: OpenWindow,
    qtbot: QtBot,
    tokens: TokenStore,
    tmp_path: Path,
    fault: str,
    pin: str,
    words: str,
) -> None:
    tokens.put(TOKEN, executive())
    window = open_window(example(ONE))
    page = token_page(window, qtbot, shim(tmp_path, fault).path)
    type_pin(page, pin)
    press(window.foot.primary_button)
    settled(window, qtbot)
    assert words in page.errors.text
    assert page.errors.isVisible()
    assert not window.session.progress.is_signing_begun


@pytest.mark.outside("cc")
def test_a_locked_token_is_the_cause_that_the_doctor_names(
    open_window: OpenWindow, qtbot: QtBot, tokens: TokenStore, tmp_path: Path
) -> None:
    tokens.put(TOKEN, executive())
    window = open_window(example(ONE))
    page = token_page(window, qtbot, shim(tmp_path, "LOCKED").path)
    assert "locked" in f"{page.form.token_words.text} {words_in(page.form.token_list)}"
    assert not page.form.pin_field.isVisible()


def test_pin_and_choice_are_forgotten_when_the_page_is_left(
    open_window: OpenWindow, qtbot: QtBot, tokens: TokenStore
) -> None:
    tokens.put(TOKEN, executive())
    window = open_window(example(ONE))
    page = token_page(window, qtbot)
    type_pin(page, "24")
    window.go_to(Step.REVIEW)
    settled(window, qtbot)
    assert page.form.pin.text() == ""
    assert not radios(page)
    window.go_to(Step.SIGN)
    settled(window, qtbot)
    assert len(radios(page)) == 1


def test_every_state_fits_a_small_screen(
    open_window: OpenWindow, qtbot: QtBot, tokens: TokenStore
) -> None:
    tokens.put(TOKEN, executive())
    tokens.put(TOKEN, pki.certificate_for_tls_only(), number=2)
    window = open_window(example(ONE), size=(1024, 700))
    page = token_page(window, qtbot)
    settle(window)
    found = misfits(window)
    page.form.token_doctor.open()
    settle(window)
    found += misfits(window)
    press(window.foot.primary_button)
    settle(window)
    found += misfits(window)
    assert not found
