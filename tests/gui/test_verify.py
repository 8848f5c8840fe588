"""The page Verify: one sentence first, details per signature, and never more than was checked."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from aicode_desktop.gui.pages.verify import VerifyPage
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.window import Window
from aicode_desktop.model.signed import SignatureLevel
from aicode_desktop.workflow.journey import Step
from aicode_desktop.workflow.verifying import FEWEST_FOR_PROCESSES, TrustSources
from tests import pki, trusted_lists
from tests.blank_form import blank_form, content_of
from tests.fakes import StoppedClock
from tests.gui.conftest import OpenWindow, example, press
from tests.gui.contact_sheet import settle
from tests.gui.dragging import drop
from tests.gui.fit import misfits
from tests.gui.pages import page_of, settled, sign_by_all, words_in
from tests.timestamp_service import serving

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen

ONE = "voluntary-safety-named-models"
JOINT = "joint-signatories-outside-the-union"

COMMISSION = pki.issue(name=pki.subject("Commission"), number=1)
GREECE = pki.issue(name=pki.subject("Greece"), number=2)


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


def test_the_particulars_of_a_signature_are_in_a_fold_in_words(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE), size=(1024, 700))
    page = verified(window, signed_form(window, tmp_path, qtbot), qtbot)
    fold = page.form.signatures.findChildren(Fold)[0]
    assert fold.text == ""
    fold.open()
    settle(window)
    assert "ETSI EN 319 102-1" in fold.text
    assert "issued by Test Root" in fold.text
    assert words_in(page.form.signatures).count("PAdES B-B") == 1
    assert "In Acrobat" in words_in(page.form.file_facts)
    assert not misfits(window)


def test_several_files_are_a_list_with_verdicts_and_each_opens_in_full(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE), size=(1024, 700))
    good = signed_form(window, tmp_path, qtbot)
    content = bytearray(good.read_bytes())
    content[len(content) // 3] ^= 1
    changed, other = tmp_path / "changed.pdf", tmp_path / "other.pdf"
    changed.write_bytes(content)
    other.write_bytes(b"no pdf at all")
    window.go_to(Place.VERIFY)
    drop(window, good, changed, other)
    settled(window, qtbot)
    page = page_of(window, VerifyPage)
    rows = [page.form.files.model().index(place, 0) for place in range(3)]
    spoken = [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
    assert spoken[0].endswith("Signed")
    assert spoken[1].endswith("Altered")
    assert "Signed: 1" in page.form.summary.text
    assert "3 files" in page.form.summary.text
    assert page.form.drop_words.text() == "Drop other PDF files here, or choose them."
    assert not page.form.progress.isVisible()
    settle(window)
    assert not misfits(window)
    page.form.files.setFocus()
    QTest.keyClick(page.form.files, Qt.Key.Key_Down)
    QTest.keyClick(page.form.files, Qt.Key.Key_Return)
    settled(window, qtbot)
    assert "Do not rely on this file" in page.form.verdict.text
    assert page.form.files.isVisible()


def test_of_very_many_files_pages_are_left_out_which_is_said_and_rows_are_only_added(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    form = signed_form(window, tmp_path, qtbot)
    nothing = tmp_path / "other.pdf"
    nothing.write_bytes(b"no pdf at all")
    window.go_to(Place.VERIFY)
    page = page_of(window, VerifyPage)
    files = (form, *(nothing for _ in range(FEWEST_FOR_PROCESSES - 1)))
    page.take_files(files)
    rows = page.form.files.model()
    qtbot.waitUntil(lambda: rows.rowCount() > 0, timeout=20_000)
    with qtbot.assertNotEmitted(rows.modelReset):
        qtbot.waitUntil(lambda: rows.rowCount() == len(files), timeout=20_000)
        settled(window, qtbot)
    assert "Signed: 1" in page.form.summary.text
    assert "Not compared: whether the pages show" in page.form.summary.text
    page.form.show_file.click()
    settled(window, qtbot)
    assert "Signed by" in page.form.verdict.text
    assert "Not compared" not in page.form.not_said.text()


def test_stopping_leaves_what_was_found(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    files = [tmp_path / f"{number}.pdf" for number in range(50)]
    for file in files:
        file.write_bytes(b"no pdf at all")
    window.go_to(Place.VERIFY)
    page = page_of(window, VerifyPage)
    page.take_files(files)
    qtbot.waitUntil(lambda: page.form.files.model().rowCount() > 0, timeout=20_000)
    page.form.stop.click()
    settled(window, qtbot)
    assert 0 < page.form.files.model().rowCount() < len(files)
    assert not page.form.stop.isVisible()


def test_what_is_no_trusted_list_is_explained_and_changes_nothing(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = verified(window, signed_form(window, tmp_path, qtbot), qtbot)
    before = page.form.verdict.text
    broken = tmp_path / "list.xml"
    broken.write_bytes(b"<TrustServiceStatusList/>")
    press(page.form.load_list)
    choose(page, broken)
    settled(window, qtbot)
    assert page.errors.isVisible()
    assert "Trusted lists" not in words_in(page.form.file_facts)
    assert page.form.verdict.text == before


def test_trusted_lists_are_loaded_and_shown_with_their_dates(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page = verified(window, signed_form(window, tmp_path, qtbot), qtbot)
    # The Commission's own certificates are known; the lists of this test are signed by another.
    page._trust = TrustSources(list_signers=(COMMISSION.pem,))
    for name, content in (
        ("lotl.xml", trusted_lists.list_of_lists(COMMISSION, [("EL", GREECE)])),
        ("el.xml", trusted_lists.national_list(GREECE, pki.root())),
    ):
        file = tmp_path / name
        file.write_bytes(content)
        press(page.form.load_list)
        choose(page, file)
        settled(window, qtbot)
    said = words_in(page.form.file_facts)
    assert not page.errors.isVisible(), page.errors.text
    assert "EU, number 42, issued 1 November 2026" in said
    assert "EL, number 42, issued 1 November 2026" in said


@pytest.mark.parametrize(
    ("ending", "begins"), [(".pdf", b"%PDF-"), (".xml", b"<?xml"), (".json", b"{")]
)
def test_the_report_is_saved_in_each_of_its_kinds_and_replaces_nothing(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, ending: str, begins: bytes
) -> None:
    window = open_window(example(ONE))
    page = verified(window, signed_form(window, tmp_path, qtbot), qtbot)
    out = tmp_path / f"report{ending}"
    press(page.form.save_report)
    choose(page, out)
    settled(window, qtbot)
    assert out.name in page.form.report_saved.text
    content = out.read_bytes()
    assert content.startswith(begins)
    press(page.form.save_report)
    choose(page, out)
    settled(window, qtbot)
    assert page.errors.isVisible()
    assert out.read_bytes() == content


def test_a_report_for_machines_needs_a_signature_and_says_so(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    (tmp_path / "other.pdf").write_bytes(blank_form(content_of()))
    page = verified(window, tmp_path / "other.pdf", qtbot)
    press(page.form.save_report)
    choose(page, tmp_path / "report.xml")
    settled(window, qtbot)
    assert "no signature" in page.errors.text
    assert not (tmp_path / "report.xml").exists()


def test_a_kept_form_is_renewed_into_a_copy_and_the_original_stays(
    open_window: OpenWindow,
    clock: StoppedClock,
    qtbot: QtBot,
    tmp_path: Path,
    loopback: str,
) -> None:
    clock.advance(pki.NOW - clock.now())
    window = open_window(example(ONE), size=(1024, 700))
    kept = signed_form(window, tmp_path, qtbot)
    before = kept.read_bytes()
    page = verified(window, kept, qtbot)
    page.form.renew_fold.open()
    press(page.form.renew)
    assert "Type the address" in page.form.long_term.form.address_field.complaint
    (tmp_path / "root.crl").write_bytes(pki.revocation_list(pki.root()))
    with serving(loopback) as service:
        page.form.long_term.choose(SignatureLevel.LTA)
        page.form.long_term.add_revocations([tmp_path / "root.crl"])
        page.form.long_term.form.address.setText(service.url)
        assert "Connects to 127.0.0.1" in page.form.renew_remark.text()
        settle(window)
        assert not misfits(window)
        press(page.form.renew)
        choose(page, tmp_path / "renewed.pdf")
        settled(window, qtbot)
    settled(window, qtbot)
    assert not page.errors.isVisible(), page.errors.text
    assert "saved as “renewed.pdf”" in page.form.renewed.text
    assert "RFC 3161" in words_in(page.form.signatures)
    assert kept.read_bytes() == before


def test_a_service_that_does_not_answer_leaves_no_file(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, loopback: str
) -> None:
    window = open_window(example(ONE))
    page = verified(window, signed_form(window, tmp_path, qtbot), qtbot)
    page.form.renew_fold.open()
    page.form.long_term.form.address.setText(f"http://{loopback}:9/")
    press(page.form.renew)
    choose(page, tmp_path / "renewed.pdf")
    settled(window, qtbot)
    assert "no time-stamp" in page.errors.text
    assert not (tmp_path / "renewed.pdf").exists()


def test_what_is_no_form_of_this_program_is_not_offered_to_be_renewed(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    (tmp_path / "other.pdf").write_bytes(blank_form(content_of()))
    page = verified(window, tmp_path / "other.pdf", qtbot)
    assert not page.form.renewal.isVisible()


def choose(page: VerifyPage, file: Path) -> None:
    """Type the name of *file* into the dialog that is open, and press its button."""
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.clear()
    QTest.keyClicks(line, str(file))
    dialog.accept()
