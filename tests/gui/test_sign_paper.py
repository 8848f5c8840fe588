"""The page Sign with a pen: the form to print, the scan that comes back, its seal, its record."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from aicode_desktop.gui.dialogs.print_preview import PrintPreviewDialog
from aicode_desktop.gui.forms.paper_way import Ui_PaperWay
from aicode_desktop.gui.pages.record import RecordPage
from aicode_desktop.gui.pages.send import SendPage
from aicode_desktop.gui.pages.sign import SignPage
from aicode_desktop.gui.window import Window
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.rendered import DocumentKind, RenderedDocument
from aicode_desktop.workflow import actions
from aicode_desktop.workflow.journey import Step
from tests import pki
from tests.gui.conftest import OpenWindow, example, press
from tests.gui.contact_sheet import settle
from tests.gui.fit import misfits
from tests.gui.pages import page_of, settled, words_in
from tests.scanning import scan_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen

ONE = "voluntary-safety-named-models"


def paper_of(draft: Draft) -> RenderedDocument:
    return actions.render(draft, kind=DocumentKind.PAPER, today=pki.NOW.date())


@pytest.fixture(scope="module")
def scans(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return what a scanner makes of the printed form: each page, and one with a stain."""
    folder, paper = tmp_path_factory.mktemp("scans"), paper_of(example(ONE))
    made = {}
    for page in range(1, paper.page_count + 1):
        made[f"page-{page}"] = folder / f"page-{page}.png"
        scan_of(paper, page).save(made[f"page-{page}"])
    made["stained"] = folder / "stained.png"
    stain = lambda sheet: sheet.line((200, 715), (245, 732), width_pt=3.0)  # noqa: E731
    scan_of(paper, 1, hands=(stain,)).save(made["stained"])
    return made


def pages_of(scans: dict[str, Path]) -> list[Path]:
    return [file for name, file in scans.items() if name.startswith("page-")]


def paper_page(window: Window, qtbot: QtBot) -> SignPage:
    """Go to signing, and choose the pen."""
    window.go_to(Step.SIGN)
    settled(window, qtbot)
    page = page_of(window, SignPage)
    press(page.form.by_paper)
    settled(window, qtbot)
    return page


def fields_of(window: Window) -> Ui_PaperWay:
    return page_of(window, SignPage).form.paper_way.form


def answer_dialog(window: Window, files: list[Path], qtbot: QtBot) -> None:
    """Type the names of *files* into the dialog that is open, and confirm."""
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.clear()
    names = str(files[0]) if len(files) == 1 else " ".join(f'"{file}"' for file in files)
    QTest.keyClicks(line, names)
    dialog.accept() if len(files) > 1 else QTest.keyClick(line, Qt.Key.Key_Return)
    settled(window, qtbot)
    QApplication.processEvents()


def print_it(window: Window, folder: Path, qtbot: QtBot) -> Path:
    file = folder / "to-sign.pdf"
    press(window.foot.primary_button)
    answer_dialog(window, [file], qtbot)
    return file


def bring_back(window: Window, files: list[Path], qtbot: QtBot) -> None:
    assert page_of(window, SignPage).take_files(files)
    settled(window, qtbot)


def test_the_preview_shows_the_paper_form_that_is_saved_to_be_printed(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    paper_page(window, qtbot)
    shown = window.session.shown_document()
    assert window.foot.primary_button.text() == "Save the form to print…"
    file = print_it(window, tmp_path, qtbot)
    assert file.read_bytes() == shown == paper_of(example(ONE)).pdf
    assert "to-sign.pdf" in fields_of(window).printed.text
    assert window.foot.primary_button.text() == "Bring the scan back…"
    assert window.focusWidget() is fields_of(window).open_printed


@pytest.mark.qt_log_ignore("propagateSizeHints")  # of the platform that has no screen
def test_printing_it_at_once_shows_the_pages_first_and_waits_for_the_scan(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(example(ONE))
    paper_page(window, qtbot)
    press(fields_of(window).print_it)
    qtbot.waitUntil(lambda: bool(window.findChildren(PrintPreviewDialog)), timeout=20_000)
    dialog = window.findChildren(PrintPreviewDialog)[0]
    qtbot.waitUntil(dialog.isVisible)
    dialog.close()
    settled(window, qtbot)
    assert window.foot.primary_button.text() == "Bring the scan back…"
    assert "was saved or printed" in fields_of(window).printed.text


def test_a_form_to_print_replaces_no_file(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = paper_page(window, qtbot)
    (tmp_path / "to-sign.pdf").write_bytes(b"precious")
    print_it(window, tmp_path, qtbot)
    assert page.errors.isVisible()
    assert (tmp_path / "to-sign.pdf").read_bytes() == b"precious"
    assert window.foot.primary_button.text() == "Save the form to print…"


def test_a_scan_goes_from_the_dialog_to_the_record_and_into_the_mail(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, scans: dict[str, Path]
) -> None:
    window = open_window(example(ONE))
    page = paper_page(window, qtbot)
    print_it(window, tmp_path, qtbot)
    press(window.foot.primary_button)
    answer_dialog(window, list(reversed(pages_of(scans))), qtbot)
    fields = fields_of(window)
    assert "each there once" in fields.scan_words.text
    assert "Page 1: as printed, from page-1.png" in words_in(fields.scan_pages)
    assert not fields.add_pages.isVisible()
    assert window.foot.primary_button.text() == "Keep the scan"
    press(window.foot.primary_button)
    settled(window, qtbot)
    signing = window.session.signing
    assert signing is not None
    assert signing.record is not None
    assert "keep the paper" in page.form.made_words.text
    assert str(signing.record.folder) in words_in(page.form.made)
    assert window.session.store.is_locked
    assert window.session.shown_document() == signing.record.payload["signed-form.pdf"].read_bytes()
    window.go_to(Step.SEND)
    settled(window, qtbot)
    send = page_of(window, SendPage)
    assert "the e-mail says so" in send.form.not_yet.text
    assert send.form.attachment.text().startswith("Signatory-Form-")
    window.go_to(Step.RECORD)
    settled(window, qtbot)
    record = page_of(window, RecordPage)
    press(window.foot.primary_button)
    settled(window, qtbot)
    assert "The scan carries no seal" in record.form.result_words.text
    assert "As it came from the scanner" in words_in(record.form.files_list)


def test_a_missing_page_can_be_added_and_what_only_a_person_can_judge_waits_for_a_tick(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, scans: dict[str, Path]
) -> None:
    window = open_window(example(ONE))
    paper_page(window, qtbot)
    print_it(window, tmp_path, qtbot)
    bring_back(window, pages_of(scans)[1:], qtbot)
    fields = fields_of(window)
    assert "Page 1 is missing." in words_in(fields.scan_findings)
    assert window.foot.primary_button.text() == "Bring the scan back…"
    assert window.focusWidget() is fields.add_pages
    press(fields.add_pages)
    answer_dialog(window, [scans["stained"]], qtbot)
    assert "something is there that was not printed" in words_in(fields.scan_findings)
    assert window.foot.primary_button.text() == "Keep the scan"
    assert window.focusWidget() is fields.despite
    fields.add_pages.setFocus()
    press(window.foot.primary_button)  # is never dead: it leads to what is missing
    assert window.session.signing is not None
    assert not window.session.signing.progress.is_signed
    assert window.focusWidget() is fields.despite
    assert window.foot.words == "Tick that you looked at these places"
    QTest.keyClick(fields.despite, Qt.Key.Key_Space)
    assert window.foot.words == ""


def test_a_scan_is_sealed_with_a_fit_certificate_that_was_shown_before(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, scans: dict[str, Path]
) -> None:
    window = open_window(example(ONE), size=(1024, 700))
    page = paper_page(window, qtbot)
    print_it(window, tmp_path, qtbot)
    bring_back(window, pages_of(scans), qtbot)
    fields, seal, expired = fields_of(window), tmp_path / "seal.p12", tmp_path / "expired.p12"
    expired.write_bytes(pki.certificate_expired().p12())
    seal.write_bytes(pki.seal().p12())
    window.take_file(expired)
    QTest.keyClicks(fields.seal_passphrase, pki.PASSPHRASE)
    QTest.keyClick(fields.seal_passphrase, Qt.Key.Key_Return)
    settled(window, qtbot)
    assert "expired" in words_in(fields.seal_objections)
    assert not window.foot.primary_button.isEnabled()
    window.take_file(seal)
    assert not fields.seal_card.isVisible()
    assert window.focusWidget() is fields.seal_passphrase
    QTest.keyClicks(fields.seal_passphrase, "wrong")
    press(window.foot.primary_button)
    settled(window, qtbot)
    assert "does not open" in fields.seal_passphrase_field.complaint
    QTest.keyClicks(fields.seal_passphrase, pki.PASSPHRASE)
    press(window.foot.primary_button)
    settled(window, qtbot)
    assert fields.seal_holder.text() == "Phronesis AI"
    settle(window)
    assert not misfits(window)
    assert window.foot.primary_button.text() == "Seal and keep the scan"
    press(window.foot.primary_button)
    settled(window, qtbot)
    assert "Phronesis AI" in words_in(page.form.made)
    window.go_to(Step.RECORD)
    press(window.foot.primary_button)
    settled(window, qtbot)
    assert "signatures hold" in page_of(window, RecordPage).form.result_words.text


@pytest.mark.parametrize("content", [b"no picture", b"%PDF-1.7\n%broken"])
def test_what_is_no_scan_is_explained_and_keeps_nothing(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    window = open_window(example(ONE))
    page = paper_page(window, qtbot)
    print_it(window, tmp_path, qtbot)
    file = tmp_path / ("scan.pdf" if content.startswith(b"%PDF") else "scan.png")
    file.write_bytes(content)
    window.take_file(file)
    settled(window, qtbot)
    assert page.errors.isVisible()
    assert not fields_of(window).scan.isVisible()
    assert window.foot.primary_button.text() == "Bring the scan back…"


def test_a_form_changed_after_printing_is_to_be_printed_again(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, scans: dict[str, Path]
) -> None:
    window = open_window(example(ONE))
    paper_page(window, qtbot)
    print_it(window, tmp_path, qtbot)
    window.session.store.put_at("place", "Elsewhere")
    window.go_to(Step.SIGN)
    settled(window, qtbot)
    fields = fields_of(window)
    assert "changed after it was printed" in fields.printed_otherwise.text
    assert window.foot.primary_button.text() == "Save the form to print…"
    (tmp_path / "again").mkdir()
    print_it(window, tmp_path / "again", qtbot)
    bring_back(window, pages_of(scans), qtbot)
    assert "another version of document" in words_in(fields.scan_findings)


def test_a_scan_comes_back_after_the_program_was_closed(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, scans: dict[str, Path]
) -> None:
    from aicode_desktop.gui import opening  # as the start page does

    draft = example(ONE)
    window = open_window(draft)
    paper_page(window, qtbot)
    print_it(window, tmp_path, qtbot)
    window.close()

    again = open_window()
    opening.open_draft(again.session, draft.id, failed=again.page.explain)
    settled(again, qtbot)
    again.go_to(Step.SIGN)
    settled(again, qtbot)
    page = page_of(again, SignPage)
    assert page.form.by_paper.isChecked()
    assert "was saved or printed" in fields_of(again).printed.text
    bring_back(again, pages_of(scans), qtbot)
    press(again.foot.primary_button)
    settled(again, qtbot)
    assert again.session.progress.is_signed_on_paper
    again.close()

    third = open_window()
    opening.open_draft(third.session, draft.id, failed=third.page.explain)
    settled(third, qtbot)
    assert third.place is Step.SEND
    assert third.session.store.is_locked
    assert third.session.store.draft.notes == draft.notes


def test_what_was_signed_with_a_key_is_not_signed_on_paper_too(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    joint = example("joint-signatories-outside-the-union")
    window = open_window(joint)
    window.go_to(Step.SIGN)
    settled(window, qtbot)
    form = page_of(window, SignPage).form
    key = tmp_path / "first.p12"
    key.write_bytes(pki.signatory(joint.signatories[0].name_latin).p12())
    form.key_file.setText(str(key))
    form.passphrase.setText(pki.PASSPHRASE)
    window.press_primary()
    settled(window, qtbot)
    window.press_primary()
    settled(window, qtbot)
    assert window.session.progress.is_signing_begun
    assert not form.by_paper.isEnabled()


def test_going_back_to_a_key_freezes_the_electronic_form_again(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(example(ONE))
    page = paper_page(window, qtbot)
    press(page.form.by_file)
    settled(window, qtbot)
    signing = window.session.signing
    assert signing is not None
    assert signing.kind is DocumentKind.FORM
    assert page.form.timestamp.isVisible()
