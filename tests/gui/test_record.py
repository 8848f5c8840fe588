"""The page Record: what was kept, and whether it still is what was kept."""

import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from aicode_desktop.gui.pages.record import RecordPage
from aicode_desktop.gui.pages.verify import VerifyPage
from aicode_desktop.gui.widgets.consequence_line import ConsequenceLine
from aicode_desktop.gui.window import Window
from aicode_desktop.model.record import Record
from aicode_desktop.workflow import archiving
from aicode_desktop.workflow.journey import Step
from tests.archives import grow
from tests.gui.conftest import OpenWindow, example, press
from tests.gui.pages import page_of, settled, sign_by_all, words_in

ONE = "voluntary-safety-named-models"


def record_page(window: Window, folder: Path, qtbot: QtBot) -> tuple[RecordPage, Record]:
    sign_by_all(window, folder, qtbot)
    window.go_to(Step.RECORD)
    settled(window, qtbot)
    page = page_of(window, RecordPage)
    assert page.record is not None
    return page, page.record


def answers_on_the_rail(window: Window) -> set[str]:
    """Return what the rail says of each answered chapter."""
    lines = window.rail.findChildren(ConsequenceLine)
    return {line.text() for line in lines if line.isVisible()}


def test_before_signing_the_page_says_that_nothing_is_kept_yet(open_window: OpenWindow) -> None:
    window = open_window(example(ONE), step=Step.RECORD)
    page = page_of(window, RecordPage)
    assert "Nothing is kept yet" in page.form.not_yet.text
    assert not page.form.files.isVisible()
    press(window.foot.primary_button)
    assert window.place is Step.SIGN


def test_every_kept_file_is_named_with_what_it_is(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page, record = record_page(open_window(example(ONE)), tmp_path, qtbot)
    said = words_in(page.form.files)
    assert record.payload
    for name in record.payload:
        assert name in said
    assert str(record.folder) in words_in(page.form.summary)


def test_the_rail_says_signed_of_a_chapter_only_when_it_is(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    settled(window, qtbot)
    assert "Copyright to be signed" in answers_on_the_rail(window)
    record_page(window, tmp_path, qtbot)
    assert "Copyright signed" in answers_on_the_rail(window)


def test_a_sound_record_is_found_sound(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page, _ = record_page(window, tmp_path, qtbot)
    press(window.foot.primary_button)
    settled(window, qtbot)
    assert "Every file is as it was kept" in page.form.result_words.text
    assert window.foot.primary_button.isEnabled()


def test_evidence_of_authority_is_kept_beside_the_record(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page, record = record_page(window, tmp_path, qtbot)
    evidence = tmp_path / "Board resolution.pdf"
    evidence.write_bytes(b"%PDF-1.7 resolution")
    before = {path: path.read_bytes() for path in record.payload.values()}

    page.add_authority(evidence)
    settled(window, qtbot)

    assert "Board resolution.pdf" in page.form.kept.text
    event = archiving.events_of(record)[-1]
    assert event.files["authority.pdf"].read_bytes() == evidence.read_bytes()
    assert {path: path.read_bytes() for path in record.payload.values()} == before


def test_an_altered_file_is_named(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(example(ONE))
    page, record = record_page(window, tmp_path, qtbot)
    record.payload["mail.eml"].write_bytes(b"something else")
    press(window.foot.primary_button)
    settled(window, qtbot)
    assert "not as it was kept" in page.form.result_words.text
    assert "mail.eml" in words_in(page.form.result_list)


def test_a_sound_record_in_the_place_of_another_is_found(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    _, record = record_page(window, tmp_path, qtbot)
    (grown,) = (path for path in grow(tmp_path / "other", 1).iterdir() if path.name[0] != "_")
    shutil.rmtree(record.folder)
    shutil.copytree(grown, record.folder)

    assert archiving.problems_in(record) == ("It is another record than the one that was kept.",)


def test_a_signed_form_that_is_gone_is_explained(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page, record = record_page(window, tmp_path, qtbot)
    record.payload["signed-form.pdf"].unlink()
    press(window.foot.primary_button)
    settled(window, qtbot)
    assert "signed-form.pdf" in page.errors.text
    assert window.foot.primary_button.isEnabled()


def test_the_signed_form_is_verified_and_can_be_renewed_from_its_record(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page, record = record_page(window, tmp_path, qtbot)
    press(page.form.verify_form)
    settled(window, qtbot)
    verify = page_of(window, VerifyPage)
    assert record.signatory_names[0] in verify.form.verdict.text
    assert verify.form.renewal.isVisible()


def test_a_new_form_from_the_record_keeps_who_signs(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(ONE))
    page, _ = record_page(window, tmp_path, qtbot)
    press(page.form.new_form)
    settled(window, qtbot)
    assert window.place is Step.PROVIDER
    assert window.session.signing is None
    assert not window.session.store.is_locked
    assert window.session.store.draft.provider == example(ONE).provider
