"""Dropping files on the window: words first, then what they say; a field takes no file's name."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from aicode_desktop.gui.dropping import DropHint, Dropping, words_of_drop
from aicode_desktop.gui.pages.provider import ProviderPage
from aicode_desktop.gui.pages.sign import SignPage
from aicode_desktop.gui.pages.verify import VerifyPage
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.theme import Theme
from aicode_desktop.gui.window import Window
from aicode_desktop.workflow.journey import AnyStep, Step
from tests.gui.conftest import OpenWindow, example
from tests.gui.contact_sheet import settle
from tests.gui.dragging import drop, hold_over, of_files
from tests.gui.pages import page_of


def dropping_of(window: Window) -> Dropping:
    found = window.findChild(Dropping)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("place", "names", "words"),
    [
        (Place.START, ["form.pdf"], "Drop it here to verify the signatures in it"),
        (Place.START, ["draft.json"], "Drop it here to open it as a form"),
        (Place.START, ["a.pdf", "b.pdf"], "Drop them here to verify 2 files"),
        (Place.START, ["a.json", "b.json"], ""),
        (Place.COMPARE, ["a.json", "b.json"], "Drop them here to compare two of them"),
        (Place.ARCHIVE, ["records.zip"], "Drop it here to import its records"),
        (Step.MODELS, ["models.csv"], "Drop it here to see the models in it"),
        (Step.REVIEW, ["form.docx"], "Drop it here to fill it, as the Commission’s form"),
        (Place.KEPT_RECORD, ["reply.eml"], "Drop it here to keep it as a reply"),
    ],
)
def test_a_drop_says_what_it_will_do(
    place: AnyStep | Place, names: list[str], words: str, tmp_path: Path
) -> None:
    assert words_of_drop(place, [tmp_path / name for name in names]) == words


def test_files_held_over_the_window_are_told_and_several_pdfs_are_verified(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    files = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    for file in files:
        file.write_bytes(b"no pdf at all")
    assert hold_over(window, of_files(*files))
    assert dropping_of(window).words == "Drop them here to verify 2 files"
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert dropping_of(window).words == ""

    drop(window, *files)
    settle(window)
    assert dropping_of(window).words == ""
    assert "2 files" in page_of(window, VerifyPage).form.summary.text


def test_what_a_drop_could_do_nothing_with_is_not_taken(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    assert not hold_over(window, of_files(tmp_path / "a.json", tmp_path / "b.json"))
    assert dropping_of(window).words == ""


def test_a_field_leaves_files_to_the_window_and_takes_words(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    field = page_of(window, ProviderPage).form.legal_name
    assert hold_over(field, of_files(tmp_path / "draft.json"))  # by the window behind it
    assert dropping_of(window).words == "Drop it here to open it as a form"
    QApplication.sendEvent(window, QDragLeaveEvent())
    words = QMimeData()
    words.setText("Phronesis AI")
    assert hold_over(field, words)
    assert dropping_of(window).words == ""


def test_the_page_sign_says_what_it_would_do_with_a_file(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(example("voluntary-safety-named-models"))
    window.go_to(Step.SIGN)
    settle(window)
    page = page_of(window, SignPage)
    form, scan, key = tmp_path / "form.pdf", tmp_path / "page.tif", tmp_path / "key.p12"
    assert page.words_of_drop([key]) == "Drop it here to sign with it"
    assert page.words_of_drop([form]) == ""  # it goes to Verify, as from any page
    assert hold_over(window, of_files(form))
    assert dropping_of(window).words == "Drop it here to verify the signatures in it"

    page.form.by_paper.setChecked(True)
    settle(window)
    assert page.words_of_drop([form]) == "Drop the scan here"
    assert page.words_of_drop([form, scan]) == "Drop the 2 pages of the scan here"


def test_words_too_long_for_the_window_go_on_in_the_next_line(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 400)
    hint = DropHint(window)
    hint.say("Drop it here")
    one_line = hint.height()
    hint.say("Drop it here to show it in the signature block")
    assert hint.width() <= window.width()
    assert hint.height() > one_line
