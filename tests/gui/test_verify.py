"""The page Verify: one sentence first, details per signature, and never more than was checked."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from aicode_desktop.gui.pages.verify import VerifyPage
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.window import Window
from aicode_desktop.workflow.journey import Step
from tests import pki
from tests.gui.conftest import OpenWindow, example, press
from tests.gui.pages import page_of, settled, sign_by_all, words_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen

ONE = "voluntary-safety-named-models"
JOINT = "joint-signatories-outside-the-union"


def signed_form(window: Window, folder: Path, qtbot: QtBot) -> Path:
    sign_by_all(window, folder, qtbot)
    record = window.session.signing.record if window.session.signing else None
    assert record is not None
    return record.payload["signed-form.pdf"]


def verified(window: Window, file: Path, qtbot: QtBot) -> VerifyPage:
    window.go_to(Place.VERIFY)
    window.take_file(file)
    settled(window, qtbot)
    return page_of(window, VerifyPage)


def test_a_signed_form_is_told_in_one_sentence_and_signature_by_signature(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(JOINT))
    page = verified(window, signed_form(window, tmp_path, qtbot), qtbot)
    people = window.session.store.draft.signatories
    said = words_in(page.form.signatures)
    for person in people:
        assert person.name_latin in page.form.verdict.text
        assert person.name_latin in said
    assert said.count("Holds:") == len(people)
    assert "nothing is said about" in page.form.verdict.text
    assert "Not asked" in page.form.not_said.text()


def test_a_changed_byte_is_not_relied_on(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    content = bytearray(signed_form(window, tmp_path, qtbot).read_bytes())
    content[len(content) // 3] ^= 1
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(content)
    page = verified(window, changed, qtbot)
    assert "Do not rely on this file" in page.form.verdict.text
    assert "Holds:" not in words_in(page.form.signatures)


@pytest.mark.parametrize("content", [b"", b"no pdf at all", b"%PDF-1.7\n%broken"])
def test_what_is_no_pdf_is_said_to_be_unreadable(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    window = open_window()
    file = tmp_path / "other.pdf"
    file.write_bytes(content)
    page = verified(window, file, qtbot)
    assert page.form.verdict.isVisible()
    assert "signed by" not in page.form.verdict.text.lower()
    assert not page.form.new_form.isVisible()


def test_a_root_that_is_loaded_makes_the_certificate_trusted(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = verified(window, signed_form(window, tmp_path, qtbot), qtbot)
    root = tmp_path / "root.pem"
    root.write_bytes(pki.root().pem)
    press(page.form.load_root)
    choose(page, root)
    settled(window, qtbot)
    assert "leads to a root that you loaded" in page.form.verdict.text


def test_what_is_no_root_is_explained_and_trusts_nothing(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = verified(window, signed_form(window, tmp_path, qtbot), qtbot)
    root = tmp_path / "root.pem"
    root.write_bytes(b"nothing of the kind")
    press(page.form.load_root)
    choose(page, root)
    settled(window, qtbot)
    assert page.errors.isVisible()


def test_a_form_inside_becomes_a_new_draft(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = verified(window, signed_form(window, tmp_path, qtbot), qtbot)
    press(page.form.new_form)
    settled(window, qtbot)
    assert window.place is Step.PROVIDER
    assert window.session.store.draft.provider.legal_name == example(ONE).provider.legal_name
    assert window.session.store.draft.id != example(ONE).id
    assert not window.session.store.is_locked


def choose(page: VerifyPage, file: Path) -> None:
    """Type the name of *file* into the dialog that is open, and press its button."""
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.clear()
    QTest.keyClicks(line, str(file))
    dialog.accept()
