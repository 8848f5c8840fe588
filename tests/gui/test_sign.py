"""The page Sign: the certificate before it is used, wrong passphrases, several signatories."""

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aicode_desktop.gui.pages.sign import SignPage
from aicode_desktop.gui.window import Window
from aicode_desktop.host import paths
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.workflow.journey import Step
from tests import pki
from tests.fakes import FullDisk, StoppedClock
from tests.gui.conftest import OpenWindow, example, press
from tests.gui.pages import everything_waiting, key_file, page_of, settled, sign_by_all, words_in

ONE = "voluntary-safety-named-models"
JOINT = "joint-signatories-outside-the-union"


def sign_page(window: Window, qtbot: QtBot) -> SignPage:
    window.go_to(Step.SIGN)
    settled(window, qtbot)
    return page_of(window, SignPage)


def open_key(window: Window, key: Path, qtbot: QtBot, passphrase: str = pki.PASSPHRASE) -> None:
    form = page_of(window, SignPage).form
    form.key_file.setText(str(key))
    form.passphrase.setFocus()
    QTest.keyClicks(form.passphrase, passphrase)
    QTest.keyClick(form.passphrase, Qt.Key.Key_Return)
    settled(window, qtbot)


def holder_of(window: Window) -> str:
    return window.session.store.draft.signatories[0].name


def test_nothing_can_be_signed_while_a_point_is_open_and_the_button_leads_there(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(replace(example(ONE), place=""))
    page = sign_page(window, qtbot)
    assert "1 point is open" in page.form.not_ready.text
    assert not page.form.key.isVisible()
    press(window.foot.primary_button)
    assert window.place is Step.STATEMENTS


def test_the_certificate_is_shown_before_it_signs_and_only_then_the_button_says_so(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    assert "Sign as" not in window.foot.primary_button.text()
    open_key(window, key_file(tmp_path, holder_of(window)), qtbot)
    assert page.form.holder.text() == holder_of(window)
    said = words_in(page.form.certificate)
    assert "Test Root" in said
    assert "Signing of documents" in said
    assert window.foot.primary_button.text() == f"Sign as {holder_of(window)}"
    assert not window.session.progress.is_signing_begun


def test_a_wrong_passphrase_is_told_beside_its_field_and_forgotten(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    open_key(window, key_file(tmp_path, holder_of(window)), qtbot, pki.PASSPHRASE[:-1])
    assert "does not open" in page.form.passphrase_field.complaint
    assert page.form.passphrase.text() == ""
    assert page.form.passphrase.hasFocus()
    assert not page.errors.isVisible()


def test_without_a_file_the_button_asks_for_one(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    press(window.foot.primary_button)
    assert page.form.key_file_field.complaint
    assert page.form.key_file.hasFocus()


def test_a_missing_file_is_told_beside_its_field(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    open_key(window, tmp_path / "none.p12", qtbot)
    assert "no file of that name" in page.form.key_file_field.complaint


@pytest.mark.parametrize(
    ("issued", "words"),
    [
        (pki.certificate_expired, "expired"),
        (pki.certificate_not_yet_valid, "not valid before"),
        (pki.certificate_for_encryption_only, "not issued for signing"),
    ],
)
def test_a_certificate_that_cannot_sign_is_shown_with_the_reason_and_does_not(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, issued: object, words: str
) -> None:
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    key = tmp_path / "unfit.p12"
    assert callable(issued)
    key.write_bytes(issued().p12())
    open_key(window, key, qtbot)
    assert words in words_in(page.form.objections)
    press(window.foot.primary_button)
    settled(window, qtbot)
    assert not window.session.progress.is_signing_begun
    assert page.form.key_file.hasFocus()


def test_a_certificate_of_somebody_else_is_pointed_out_before_it_signs(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    open_key(window, key_file(tmp_path, "Somebody Else"), qtbot)
    said = words_in(page.form.objections)
    assert "Somebody Else" in said
    assert holder_of(window) in said


def test_after_the_last_signature_all_is_kept_and_the_form_is_locked(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    sign_by_all(window, tmp_path, qtbot)
    page = page_of(window, SignPage)
    record = window.session.signing.record if window.session.signing else None
    assert record is not None
    assert str(record.folder) in words_in(page.form.made)
    assert "holds" in words_in(page.form.made)
    before = window.session.store.draft
    window.session.store.put_at("place", "Elsewhere")
    assert window.session.store.draft == before
    window.go_to(Step.PROVIDER)
    assert not window.page.body.isEnabled()


def test_joint_signatories_sign_one_after_another_each_in_their_own_block(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(JOINT))
    first, second = window.session.store.draft.signatories
    page = sign_page(window, qtbot)
    # The second signs first: the certificate says whose block it is.
    open_key(window, key_file(tmp_path, second.name_latin, number=1), qtbot)
    assert window.foot.primary_button.text() == f"Sign as {second.name}"
    window.press_primary()
    settled(window, qtbot)
    said = words_in(page.form.who_list)
    assert f"{second.name}, {second.position}: signed" in said
    assert f"{first.name}, {first.position}: still to sign" in said
    assert page.form.key.isVisible()
    assert page.form.key_file.text() == ""
    open_key(window, key_file(tmp_path, first.name_latin, number=0), qtbot)
    window.press_primary()
    settled(window, qtbot)
    assert window.session.progress.is_kept


def test_key_and_passphrase_are_forgotten_when_the_page_is_left(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    open_key(window, key_file(tmp_path, holder_of(window)), qtbot)
    page.form.passphrase.setText("half a passphr")
    window.go_to(Step.REVIEW)
    settled(window, qtbot)
    window.go_to(Step.SIGN)
    settled(window, qtbot)
    assert page.form.passphrase.text() == ""
    assert not page.form.certificate.isVisible()


def test_a_key_that_opens_after_its_page_was_left_is_let_go_of(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    page.form.key_file.setText(str(key_file(tmp_path, holder_of(window))))
    page.form.passphrase.setText(pki.PASSPHRASE)
    with everything_waiting(window):
        window.press_primary()
        window.go_to(Step.REVIEW)
    settled(window, qtbot)
    window.go_to(Step.SIGN)
    settled(window, qtbot)
    assert not page.form.certificate.isVisible()
    assert page.form.key.isVisible()


def test_a_passphrase_is_nowhere_on_the_disk(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, home: Path
) -> None:
    window = open_window(example(ONE))
    sign_by_all(window, tmp_path, qtbot)
    files = [path for path in home.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if pki.PASSPHRASE.encode() in path.read_bytes()]


@pytest.mark.skipif(os.name == "nt", reason="fakes a full disk by descriptor")
def test_a_full_disk_leaves_everything_as_it_was_and_says_so_in_three_sentences(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    window.session.autosave.flush()
    settled(window, qtbot)
    open_key(window, key_file(tmp_path, holder_of(window)), qtbot)
    with FullDisk().in_place(monkeypatch):
        window.press_primary()
        settled(window, qtbot)
    assert page.errors.isVisible()
    assert "disk is full" in page.errors.text
    assert not window.session.progress.is_signing_begun
    assert page.form.key.isVisible()
    sign_by_all(window, tmp_path, qtbot)  # and it goes on once there is room


def test_a_clock_that_is_wrong_is_pointed_out(
    open_window: OpenWindow, clock: StoppedClock, qtbot: QtBot
) -> None:
    window = open_window(example(ONE))
    clock.advance(timedelta(days=-23))
    page = sign_page(window, qtbot)
    assert "The clock of this computer is wrong" in page.errors.text
    assert window.session.signing is None  # no document with such a day is frozen
    assert "not frozen" in page.form.lead.text()
    assert page.form.frozen.text() == ""  # nothing is being prepared any more

    clock.advance(timedelta(days=23))
    press(window.foot.primary_button)  # “Try again”
    settled(window, qtbot)
    assert "fingerprint" in page.form.frozen.text()
    assert "is frozen" in page.form.lead.text()
    assert page.errors.isHidden()


def test_a_form_can_be_rehearsed_first_and_nothing_of_it_remains_on_the_form(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    press(page.form.rehearse)
    settled(window, qtbot)
    assert "SPECIMEN" in page.form.rehearsal.text
    assert not page.form.key.isVisible()
    window.press_primary()
    settled(window, qtbot)
    signing = window.session.signing
    assert signing is not None
    assert signing.kind is DocumentKind.SPECIMEN
    assert signing.email is None
    assert signing.record is not None
    assert paths.rehearsals() in signing.record.folder.parents
    press(page.form.end_rehearsal)
    settled(window, qtbot)
    assert not window.session.store.is_locked
    sign_by_all(window, tmp_path, qtbot)
    assert window.session.signing is not None
    assert window.session.signing.kind is DocumentKind.FORM


def test_a_dropped_key_file_is_taken_as_the_certificate(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    key = key_file(tmp_path, holder_of(window))
    window.take_file(key)
    assert page.form.key_file.text() == str(key)
    assert page.form.passphrase.hasFocus()


def test_a_signing_that_was_left_half_way_goes_on_where_it_was(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    draft = example(JOINT)
    window = open_window(draft)
    sign_page(window, qtbot)
    person = draft.signatories[0]
    open_key(window, key_file(tmp_path, person.name_latin), qtbot)
    window.press_primary()
    settled(window, qtbot)
    window.close()

    from aicode_desktop.gui import opening  # as the start page does

    again = open_window()
    opening.open_draft(again.session, draft.id, failed=again.page.explain)
    settled(again, qtbot)
    assert again.place is Step.SIGN
    said = words_in(page_of(again, SignPage).form.who_list)
    assert f"{person.name}, {person.position}: signed" in said
    assert again.session.store.is_locked


def test_certificates_that_the_key_file_lacks_come_from_a_file_beside_it(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    complete = pki.signatory(holder_of(window))
    bare, above = tmp_path / "bare.p12", tmp_path / "above.pem"
    bare.write_bytes(pki.Issued(complete.key, complete.certificate).p12())
    above.write_bytes(pki.root().pem)
    window.take_file(above)
    settled(window, qtbot)
    assert "above.pem" in page.form.chain_names.text()
    open_key(window, bare, qtbot)
    window.press_primary()
    settled(window, qtbot)
    assert window.session.signing is not None
    # A signature is in its file in hexadecimal digits.
    assert pki.root().der.hex().encode() in window.session.signing.current_pdf.lower()


def test_what_is_no_certificate_is_not_taken_for_one(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = sign_page(window, qtbot)
    (tmp_path / "above.pem").write_bytes(b"nothing of the kind")
    window.take_file(tmp_path / "above.pem")
    settled(window, qtbot)
    assert page.errors.isVisible()
    assert not page.form.chain_names.isVisible()
