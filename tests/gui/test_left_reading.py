"""Which hand-over is read: the one dropped last, and at the next start the one left unread."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aicode_desktop.drafts.vault import Vault
from aicode_desktop.gui import opening
from aicode_desktop.gui.pages.start import StartPage
from aicode_desktop.gui.remembering import note_sent_back
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.window import Window
from aicode_desktop.workflow import handing_over
from aicode_desktop.workflow.journey import ReadingStep
from tests import pki
from tests.gui.conftest import OpenWindow, example, press
from tests.gui.pages import everything_waiting, page_of, settled, words_in

DRAFT = replace(example("voluntary-safety-named-models"), id="for-the-executive")


def refuse(error: Exception) -> None:
    raise error


@pytest.fixture
def file(vault: Vault, tmp_path: Path) -> Path:
    """Return a hand-over that this computer opens without a passphrase."""
    handover = handing_over.freeze(DRAFT, at=pki.NOW)
    path = tmp_path / "for-you.age"
    path.write_bytes(handing_over.closed_for_keys(handover, [vault.public_key]))
    return path


@pytest.fixture
def reading(open_window: OpenWindow, file: Path, qtbot: QtBot) -> Window:
    """Return the window with the brief of the hand-over in front."""
    window = open_window()
    opening.open_file(window.session, file, failed=refuse)
    settled(window, qtbot)
    assert window.place is ReadingStep.BRIEF
    return window


def started_anew(window: Window, qtbot: QtBot) -> StartPage:
    """Return the first page as the next start shows it, when no hand-over is open yet."""
    window.session.handed.begin(None)
    window.go_to(Place.START)
    settled(window, qtbot)
    return page_of(window, StartPage)


def test_it_is_opened_again_and_a_file_that_is_gone_is_said(
    reading: Window, file: Path, qtbot: QtBot
) -> None:
    kept_elsewhere = file.rename(file.with_name("elsewhere.age"))
    page = started_anew(reading, qtbot)
    assert "while you read “for-you.age”" in words_in(page.form.left_open)
    assert "It is no longer in" in words_in(page.form.left_open)
    assert not page.form.reopen.isVisible()
    assert page.form.new_form.property("kind") == "primary"  # one primary button a page
    kept_elsewhere.rename(file)
    press(started_anew(reading, qtbot).form.reopen)
    settled(reading, qtbot)
    assert reading.place is ReadingStep.BRIEF


def test_who_leaves_it_on_purpose_is_not_reminded(reading: Window, qtbot: QtBot) -> None:
    reading.go_to(Place.START)
    assert not started_anew(reading, qtbot).form.left_open.isVisible()


def test_who_leaves_it_closed_is_not_reminded_again(reading: Window, qtbot: QtBot) -> None:
    press(started_anew(reading, qtbot).form.leave_closed)
    assert not started_anew(reading, qtbot).form.left_open.isVisible()


def test_nothing_is_left_to_read_once_it_was_sent_back(reading: Window, qtbot: QtBot) -> None:
    note_sent_back(reading.session)
    reading.go_to(ReadingStep.DOCUMENT)
    assert not started_anew(reading, qtbot).form.left_open.isVisible()


def test_the_file_that_was_dropped_last_is_the_one_that_opens(
    open_window: OpenWindow, vault: Vault, file: Path, qtbot: QtBot
) -> None:
    other = replace(DRAFT, place="Elsewhere", id="another")
    content = handing_over.closed_for_keys(
        handing_over.freeze(other, at=pki.NOW), [vault.public_key]
    )
    later = file.with_name("later.age")
    later.write_bytes(content)
    window = open_window()
    with everything_waiting(window):
        opening.open_sent(window.session, file)
        opening.open_sent(window.session, later)
    settled(window, qtbot)
    assert window.place is ReadingStep.BRIEF
    assert window.session.store.draft.place == "Elsewhere"
