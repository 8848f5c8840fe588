"""The Commission's form in the window: filled, corrected by picking, and taken for signing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from aicode_desktop.fill.office_copy import office_copy
from aicode_desktop.gui.dialogs.fill import FillDialog
from aicode_desktop.gui.dialogs.leaving import LeavingDialog
from aicode_desktop.gui.pages.record import RecordPage
from aicode_desktop.gui.pages.review import ReviewPage
from aicode_desktop.gui.pages.send import SendPage
from aicode_desktop.gui.pages.sign import SignPage
from aicode_desktop.gui.window import Window
from aicode_desktop.host import office, paths
from aicode_desktop.model.commission_form import Confidence
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.workflow import filling
from aicode_desktop.workflow.journey import Step
from tests import commission_forms, documents, pdf_forms
from tests.gui.conftest import OpenWindow, press
from tests.gui.fit import misfits
from tests.gui.pages import page_of, settled, sign_by_all, words_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen


SMALL = (983, 672)  # of a screen of 1024 × 700


@pytest.fixture(autouse=True)
def no_office(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do as if no office program were installed: what one does is tried elsewhere."""
    monkeypatch.setenv(office.PROGRAM_VARIABLE, "/no/such/program")


@pytest.fixture
def window(open_window: OpenWindow) -> Window:
    return open_window(documents.example(), step=Step.REVIEW)


def opened(window: Window, content: bytes, folder: Path, qtbot: QtBot) -> FillDialog:
    file = folder / ("form.pdf" if content.startswith(b"%PDF") else "form.docx")
    file.write_bytes(content)
    settled(window, qtbot)
    page = page_of(window, ReviewPage)
    assert page.form.use_commission_form.isVisible()
    if not page.take_file(file):  # a PDF that is dropped may be any
        page._commission.take_file(file)
    settled(window, qtbot)
    dialog = window.findChild(FillDialog)
    assert dialog is not None
    shown(window, dialog, qtbot)
    return dialog


def shown(window: Window, dialog: FillDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.is_current)
    settled(window, qtbot)


def rows(dialog: FillDialog) -> list[str]:
    model = dialog.form.places.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def choose_row(dialog: FillDialog, row: int) -> None:
    dialog.form.places.setCurrentIndex(dialog.form.places.model().index(row, 0))


def uncertain_row(dialog: FillDialog) -> int:
    return next(number for number, row in enumerate(rows(dialog)) if "Please confirm" in row)


def answer_file(parent: QWidget, file: Path) -> None:
    """Answer the dialog for a file that is open below *parent*."""
    dialog = next(one for one in parent.findChildren(QFileDialog) if one.isVisible())
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(str(file))
    dialog.accept()


def use_as_found(dialog: FillDialog) -> None:
    """Take the form for signing with its uncertain places as they are."""
    press(dialog.form.as_found)
    press(dialog.form.use)


def test_a_pdf_form_is_filled_shown_and_taken_for_signing(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, pdf_forms.pdf_form(), tmp_path, qtbot)

    assert rows(dialog)[0] == f"Legal name of the provider. {commission_forms.NAME}"
    assert dialog.preview.page_count == 1
    use_as_found(dialog)
    settled(window, qtbot)

    signing = window.session.signing
    assert signing is not None
    assert signing.kind is DocumentKind.COMMISSION_FORM
    page_of(window, SignPage)


def test_what_is_uncertain_is_left_as_found_until_it_is_confirmed(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, pdf_forms.pdf_form(), tmp_path, qtbot)
    place = uncertain_row(dialog)
    assert "1 place is uncertain and left as found" in dialog.form.lead.text()
    choose_row(dialog, place)
    assert dialog.form.confirm.isVisible()

    press(dialog.form.confirm)
    shown(window, dialog, qtbot)

    assert rows(dialog)[place] == "Status of the provider. Current provider"
    assert not dialog.form.confirm.isVisible()
    dialog.reject()


def test_a_form_with_an_uncertain_place_is_not_signed_before_somebody_said_so(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, pdf_forms.pdf_form(), tmp_path, qtbot)
    choose_row(dialog, 0)
    press(dialog.form.use)
    settled(window, qtbot)

    assert dialog.isVisible()
    assert dialog.form.state.text.startswith("1 place is uncertain.")
    assert dialog.form.places.currentIndex().row() == uncertain_row(dialog)
    assert dialog.form.confirm.hasFocus()

    press(dialog.form.own_alone)
    assert not dialog.form.as_found.isVisible()
    press(dialog.form.form_alone)
    press(dialog.form.as_found)
    press(dialog.form.confirm)
    shown(window, dialog, qtbot)
    assert not dialog.form.as_found.isVisible()  # nothing is uncertain any more
    press(dialog.form.use)
    settled(window, qtbot)
    page_of(window, SignPage)


def test_a_wrong_proposal_is_corrected_by_picking_with_the_keyboard(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, pdf_forms.pdf_form(), tmp_path, qtbot)
    choose_row(dialog, 0)
    box = dialog.form.answer
    assert box.currentData() == "provider.legal_name"

    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    shown(window, dialog, qtbot)

    assert rows(dialog)[0].endswith("Stays empty")
    assert dialog._read.proposals[0].confidence is Confidence.CHOSEN
    dialog.reject()
    (asked,) = dialog.findChildren(LeavingDialog)  # corrections are work, too
    asked.reject()
    assert dialog.isVisible()

    dialog._save(tmp_path / "map.json", lambda: filling.map_of(dialog._read))
    settled(window, qtbot)
    assert not dialog.has_unsaved_words()
    dialog.reject()


def test_without_an_office_program_word_makes_the_pdf_and_it_is_taken_back(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, commission_forms.template("underscores").docx, tmp_path, qtbot)

    assert dialog.form.take_pdf.isVisible()
    assert not dialog.form.use.isEnabled()
    assert "Save the filled form, open it in Word" in dialog.form.state.text
    assert not dialog.form.errors.isVisible()  # nothing failed
    other = tmp_path / "other.pdf"
    other.write_bytes(pdf_forms.form_without_fields())
    dialog.take_pdf(other)
    shown(window, dialog, qtbot)
    assert "not the form as it was filled" in words_in(dialog.form.errors)
    dialog.reject()


@pytest.mark.outside("soffice")
def test_the_pdf_that_a_word_processor_made_elsewhere_is_taken_back_and_signed(
    window: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(window, commission_forms.template("underscores").docx, tmp_path, qtbot)
    press(dialog.form.save_form)
    answer_file(dialog, tmp_path / "filled.docx")
    shown(window, dialog, qtbot)
    with monkeypatch.context() as elsewhere:
        elsewhere.delenv(office.PROGRAM_VARIABLE)
        pdf = office.pdf_of(office_copy((tmp_path / "filled.docx").read_bytes()))
    (tmp_path / "word.pdf").write_bytes(pdf)

    press(dialog.form.take_pdf)
    answer_file(dialog, tmp_path / "word.pdf")
    shown(window, dialog, qtbot)

    assert dialog.form.state.text == "The PDF shows every answer, and can be signed."
    press(dialog.form.use)
    settled(window, qtbot)
    assert page_of(window, SignPage).form.frozen.text().startswith("The Commission’s form.")


def test_the_form_alone_is_recommended_and_chosen_at_first(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, pdf_forms.pdf_form(), tmp_path, qtbot)

    assert dialog.form.form_alone.isChecked()
    assert "recommended" in dialog.form.form_alone.text()
    dialog.reject()


def test_both_documents_are_signed_mailed_and_kept_in_the_window(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, pdf_forms.pdf_form(), tmp_path, qtbot)
    press(dialog.form.both)
    use_as_found(dialog)
    settled(window, qtbot)
    assert "signature is made twice" in page_of(window, SignPage).form.frozen.text()
    sign_by_all(window, tmp_path, qtbot)

    signing = window.session.signing
    assert signing is not None
    assert signing.record is not None
    assert {"signed-form.pdf", "own-signed-form.pdf"} <= set(signing.record.payload)
    window.go_to(Step.RECORD)
    settled(window, qtbot)
    kept = words_in(page_of(window, RecordPage))
    assert "The program’s own document of the same content" in kept
    assert "scanner" not in kept
    window.go_to(Step.SEND)
    settled(window, qtbot)
    said = page_of(window, SendPage).form.attachment.text().splitlines()
    assert signing.email is not None
    assert signing.email.beside is not None
    assert [line.split(",")[0] for line in said] == [
        signing.email.attachment_name,
        signing.email.beside.name,
    ]
    press(page_of(window, SendPage).form.copy_attachment)
    settled(window, qtbot)
    copied = [Path(line) for line in QGuiApplication.clipboard().text().splitlines()]
    assert [one.read_bytes() for one in copied] == [
        signing.email.attachment,
        signing.email.beside.content,
    ]


def test_the_programs_own_document_can_be_chosen_after_all(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, commission_forms.template("underscores").docx, tmp_path, qtbot)
    assert not dialog.form.use.isEnabled()
    press(dialog.form.own_alone)
    press(dialog.form.use)
    settled(window, qtbot)

    page_of(window, SignPage)
    signing = window.session.signing
    assert signing is not None
    assert signing.kind is DocumentKind.FORM


def test_what_was_confirmed_is_remembered_for_this_very_file(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, pdf_forms.pdf_form(), tmp_path, qtbot)
    choose_row(dialog, uncertain_row(dialog))
    press(dialog.form.confirm)
    shown(window, dialog, qtbot)
    press(dialog.form.use)
    settled(window, qtbot)
    window.go_to(Step.REVIEW)

    again = opened(window, pdf_forms.pdf_form(), tmp_path, qtbot)

    assert "Status of the provider. Current provider" in rows(again)
    again.reject()


def test_the_mapping_of_a_colleague_is_saved_loaded_and_used(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    mine = opened(window, pdf_forms.pdf_form(), tmp_path, qtbot)
    place = uncertain_row(mine)
    choose_row(mine, place)
    press(mine.form.confirm)
    shown(window, mine, qtbot)
    press(mine.form.save_map)
    answer_file(mine, tmp_path / "map.json")
    shown(window, mine, qtbot)
    mine.reject()
    settled(window, qtbot)
    for remembered in paths.form_maps().glob("*.json"):
        remembered.unlink()  # as on the colleague's computer

    theirs = opened(window, pdf_forms.pdf_form(), tmp_path, qtbot)
    assert "Please confirm" in rows(theirs)[place]
    press(theirs.form.load_map)
    answer_file(theirs, tmp_path / "map.json")
    shown(window, theirs, qtbot)

    assert rows(theirs)[place] == "Status of the provider. Current provider"
    theirs.reject()


def test_the_mapping_of_another_file_is_refused_in_the_dialog(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, pdf_forms.pdf_form(), tmp_path, qtbot)
    before = rows(dialog)
    other = tmp_path / "other.docx"
    other.write_bytes(commission_forms.template("underscores").docx)
    (tmp_path / "map.json").write_bytes(filling.map_of(filling.read_form(other)))
    press(dialog.form.load_map)
    answer_file(dialog, tmp_path / "map.json")
    shown(window, dialog, qtbot)

    assert "the digests differ" in words_in(dialog.form.errors)
    assert rows(dialog) == before
    assert dialog.form.use.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("name", ["form.docx", "form.pdf"])
def test_the_dialog_fits_a_small_screen(
    window: Window, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    content = pdf_forms.pdf_form()
    if name.endswith(".docx"):
        content = commission_forms.template("underscores").docx
    dialog = opened(window, content, tmp_path, qtbot)
    dialog.resize(*SMALL)
    choose_row(dialog, 1)
    settled(window, qtbot)

    assert (dialog.width(), dialog.height()) == SMALL
    assert misfits(dialog) == []
    dialog.reject()


def test_the_commissions_form_can_be_asked_for_on_the_page_sign(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    window.go_to(Step.SIGN)
    settled(window, qtbot)
    page = page_of(window, SignPage)
    file = tmp_path / "form.pdf"
    file.write_bytes(pdf_forms.pdf_form())
    press(page.form.use_commission_form)
    answer_file(page, file)
    settled(window, qtbot)

    dialog = window.findChild(FillDialog)
    assert dialog is not None
    shown(window, dialog, qtbot)
    use_as_found(dialog)
    settled(window, qtbot)
    assert page.form.frozen.text().startswith("The Commission’s form.")


def test_a_file_that_is_not_the_form_is_refused_on_the_page(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "lease.docx"
    file.write_bytes(commission_forms.not_the_form())
    settled(window, qtbot)
    page = page_of(window, ReviewPage)
    page._commission.take_file(file)
    settled(window, qtbot)

    assert "does not name the General-Purpose AI Code" in words_in(page)
    assert window.findChild(QDialog) is None


def test_a_rehearsal_does_not_offer_the_commissions_form(open_window: OpenWindow) -> None:
    window = open_window(documents.example(), step=Step.REVIEW)
    window.session.rehearse(is_rehearsal=True)
    page = page_of(window, ReviewPage)
    page.arrived()

    assert not page.form.commission_section.isVisible()


def test_the_commissions_form_is_signed_mailed_and_kept_in_the_window(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, pdf_forms.pdf_form(), tmp_path, qtbot)
    use_as_found(dialog)
    settled(window, qtbot)
    sign_by_all(window, tmp_path, qtbot)

    signing = window.session.signing
    assert signing is not None
    assert signing.record is not None
    assert signing.email is not None
    assert signing.record.kind is DocumentKind.COMMISSION_FORM
    assert "the form that the Commission publishes" in " ".join(signing.email.body.split())


def test_an_edit_makes_the_programs_own_document_the_one_to_be_signed(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(window, pdf_forms.pdf_form(), tmp_path, qtbot)
    use_as_found(dialog)
    settled(window, qtbot)
    window.session.store.put(place="Porto")
    window.go_to(Step.REVIEW)
    settled(window, qtbot)

    signing = window.session.signing
    assert signing is not None
    assert signing.kind is DocumentKind.FORM
