"""Two windows on one draft: the second reads, says who has it and since when, and may copy it."""

import json
import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aicode_desktop.drafts.lock import DraftLock
from aicode_desktop.errors import DraftInUseError
from aicode_desktop.gui import opening
from aicode_desktop.gui.pages.history import HistoryPage
from aicode_desktop.gui.pages.provider import ProviderPage
from aicode_desktop.gui.pages.sign import SignPage
from aicode_desktop.gui.pages.start import StartPage
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.window import Window
from aicode_desktop.host import paths
from aicode_desktop.model.draft import Draft
from aicode_desktop.workflow.journey import Step
from tests.fakes import StoppedClock
from tests.gui.conftest import BLANK, OpenWindow, example, press
from tests.gui.fit import misfits
from tests.gui.pages import page_of, settled, words_in

COMPLETE = "voluntary-safety-named-models"
DRAFT = replace(example(COMPLETE), id="shared", chapters=BLANK.chapters)


def refuse(error: Exception) -> None:
    raise AssertionError(error)


def opened(open_window: OpenWindow, qtbot: QtBot) -> Window:
    window = open_window(Draft())
    window.session.folder.save(DRAFT)
    opening.open_draft(window.session, DRAFT.id, failed=refuse)
    settled(window, qtbot)
    return window


def button(window: Window, words: str) -> QPushButton:
    found = window.frame.bar.findChildren(QPushButton)
    return next(each for each in found if each.text() == words)


@pytest.fixture
def elsewhere(clock: StoppedClock) -> DraftLock:
    """Return the lock of another window, which has the draft open."""
    paths.drafts().mkdir(parents=True)
    lock = DraftLock(paths.drafts(), DRAFT.id, clock=clock)
    lock.take()
    return lock


def test_an_open_draft_is_locked_and_given_back_on_the_start_page(
    open_window: OpenWindow, clock: StoppedClock, qtbot: QtBot
) -> None:
    window = opened(open_window, qtbot)
    other = DraftLock(paths.drafts(), DRAFT.id, clock=clock)
    with pytest.raises(DraftInUseError):
        other.take()
    assert window.frame.bar.isHidden()
    window.go_to(Place.START)
    settled(window, qtbot)
    other.take()


@pytest.mark.parametrize("is_left_first", [False, True])
def test_a_draft_that_is_still_being_saved_stays_locked_and_its_successor_too(
    open_window: OpenWindow,
    clock: StoppedClock,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    *,
    is_left_first: bool,
) -> None:
    window = opened(open_window, qtbot)
    session, successor = window.session, replace(DRAFT, id="successor")
    lock = DraftLock(paths.drafts(), successor.id, clock=clock)
    lock.take()
    other = DraftLock(paths.drafts(), DRAFT.id, clock=clock)
    is_slow = threading.Event()
    save = session.folder.save
    monkeypatch.setattr(session.folder, "save", lambda draft: is_slow.wait(60) and save(draft))
    try:
        session.store.put_at("provider.legal_name", "Phronesis")
        if is_left_first:
            session.close_form()
        session.open_form(successor, lock=lock)
        qtbot.waitUntil(lambda: session.background.is_idle)
        with pytest.raises(DraftInUseError):
            other.take()
    finally:
        is_slow.set()
    settled(window, qtbot)
    other.take()
    assert session.hold.is_held
    with pytest.raises(DraftInUseError):
        DraftLock(paths.drafts(), successor.id, clock=clock).take()


@pytest.mark.usefixtures("elsewhere")
def test_what_another_window_has_open_is_not_signed_here_and_says_so(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = opened(open_window, qtbot)
    window.go_to(Step.SIGN)
    settled(window, qtbot)
    page = page_of(window, SignPage)
    assert "signed there and not here" in page.form.not_ready.text
    assert not page.form.key.isVisible()
    assert "Preparing" not in words_in(page)
    assert "not frozen" in page.form.lead.text()
    (state,) = (one for one in window.session.states() if one.step is Step.SIGN)
    assert state.words == "In another window"
    assert page.primary() is None
    assert misfits(window) == []


@pytest.mark.usefixtures("elsewhere")
def test_a_second_window_reads_says_who_has_it_and_changes_nothing(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = opened(open_window, qtbot)
    before = window.session.folder.load(DRAFT.id)
    said = window.frame.bar.text
    assert "has this draft open on" in said
    assert "23 November 2026, 12:00 UTC" in said
    window.go_to(Step.PROVIDER)
    assert not page_of(window, ProviderPage).form.legal_name.isEnabled()
    window.session.store.put_at("provider.legal_name", "Somebody else")
    window.go_to(Step.REVIEW)
    settled(window, qtbot)
    assert window.session.folder.load(DRAFT.id) == before
    assert window.session.signing is None
    assert misfits(window) == []


def test_it_is_opened_again_once_the_other_window_has_closed(
    open_window: OpenWindow, elsewhere: DraftLock, qtbot: QtBot
) -> None:
    window = opened(open_window, qtbot)
    elsewhere.release()
    press(button(window, "Try again"))
    settled(window, qtbot)
    assert window.frame.bar.isHidden()
    window.go_to(Step.PROVIDER)
    assert page_of(window, ProviderPage).form.legal_name.isEnabled()


@pytest.mark.usefixtures("elsewhere")
def test_a_copy_is_a_draft_of_its_own_and_is_kept(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = opened(open_window, qtbot)
    press(button(window, "Open a copy"))
    settled(window, qtbot)
    window.session.store.put_at("provider.legal_name", "Of the copy")
    window.go_to(Place.START)
    settled(window, qtbot)
    names = [each.provider_name for each in window.session.folder.summaries()]
    assert sorted(names) == sorted([DRAFT.provider.legal_name, "Of the copy"])


def test_a_lock_that_a_crash_left_is_taken_over(open_window: OpenWindow, qtbot: QtBot) -> None:
    paths.drafts().mkdir(parents=True)
    lock = paths.drafts() / f"{DRAFT.id}.lock"
    DraftLock(paths.drafts(), DRAFT.id, clock=StoppedClock()).take()
    left = json.loads(lock.read_bytes()) | {"process": "999999999 1"}
    lock.write_text(json.dumps(left), encoding="ascii")
    window = opened(open_window, qtbot)
    assert window.frame.bar.isHidden()


def test_a_draft_that_another_window_took_meanwhile_is_not_written_over(
    open_window: OpenWindow, clock: StoppedClock, qtbot: QtBot
) -> None:
    window = opened(open_window, qtbot)
    (paths.drafts() / f"{DRAFT.id}.lock").unlink()  # as after ten minutes without a sign of life
    DraftLock(paths.drafts(), DRAFT.id, clock=clock).take()
    window.session.store.put_at("provider.legal_name", "Typed too late")
    window.session.hold._renew()
    settled(window, qtbot)
    assert "has this draft open" in window.frame.bar.text
    window.go_to(Place.START)
    settled(window, qtbot)
    assert window.session.folder.load(DRAFT.id).provider == DRAFT.provider


@pytest.mark.usefixtures("elsewhere")
def test_what_another_window_has_open_is_neither_deleted_nor_brought_back(
    open_window: OpenWindow, clock: StoppedClock, qtbot: QtBot
) -> None:
    window = open_window(Draft())
    folder = window.session.folder
    folder.save(DRAFT)
    clock.advance(timedelta(minutes=10))
    folder.name_newest(replace(DRAFT, place="Porto"), "Elsewhere")
    window.go_to(Place.START)
    settled(window, qtbot)
    start = page_of(window, StartPage)
    press(start.form.delete_draft)
    settled(window, qtbot)
    assert "has this draft open on" in start.errors.text
    press(start.form.draft_history)
    settled(window, qtbot)
    page = page_of(window, HistoryPage)
    page.form.states.setCurrentIndex(page.form.states.model().index(1, 0))
    press(page.form.bring_back)
    settled(window, qtbot)
    assert "has this draft open on" in page.errors.text
    assert folder.load(DRAFT.id).place == DRAFT.place
