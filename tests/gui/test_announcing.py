"""Problems and progress are told to assistive technology when they appear."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.gui.session import Place
from aicode_desktop.workflow.journey import Step
from tests.gui import states_of_dialogs
from tests.gui.conftest import OpenWindow
from tests.gui.contact_sheet import settle

ASSERTIVE = QAccessible.AnnouncementPoliteness.Assertive


class Listener:
    """Hears what would be spoken, in the place of a screen reader."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, bool]] = []

    def updateAccessibility(self, event: object) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        self.heard.append((event.message(), event.politeness() is ASSERTIVE))

    def isActive(self) -> bool:
        return True

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Listener:
    listener = Listener()
    monkeypatch.setattr("PySide6.QtGui.QAccessible", listener)
    return listener


def test_a_failure_is_told_at_once_and_whole(open_window: OpenWindow, listener: Listener) -> None:
    window = open_window()
    listener.heard.clear()

    window.page.explain(CannotReadFileError("It broke.", safe="All is safe.", next_step="Wait."))

    assert listener.heard == [("It broke. All is safe. Wait.", True)]


def test_a_complaint_is_told_when_it_appears_and_once(
    open_window: OpenWindow, listener: Listener
) -> None:
    window = open_window(step=Step.PROVIDER)
    listener.heard.clear()

    window.page.show_first_problem()
    settle(window)
    first = list(listener.heard)
    window.page.show_complaints()

    assert ("Give the legal name of the provider that is to be bound.", False) in first
    assert listener.heard == first


def test_a_page_is_named_when_it_comes_with_what_is_missing_on_it(
    open_window: OpenWindow, listener: Listener
) -> None:
    window = open_window(step=Step.PROVIDER)
    listener.heard.clear()

    window.go_to(Step.SIGNATORY)

    assert listener.heard == [("Signatory", False), (window.foot.words, False)]
    assert window.foot.words
    assert window.windowTitle() == "Signatory – Signatory Form"
    window.go_to(Place.START)
    assert window.windowTitle() == "Signatory Form"


def test_that_saving_works_again_is_told(open_window: OpenWindow, listener: Listener) -> None:
    window = open_window()
    error = CannotReadFileError("It broke.", safe="All is safe.", next_step="Wait.")
    window.session.autosave.failed.emit(error)
    listener.heard.clear()

    window.session.autosave.resumed.emit(error)

    assert listener.heard == [("Everything is saved again.", False)]
    assert window.page.errors.isHidden()


@pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen
def test_what_takes_long_in_a_dialog_is_told_once(
    open_window: OpenWindow, listener: Listener, tmp_path: Path
) -> None:
    window = open_window()
    states_of_dialogs.load_edition(window, tmp_path)
    listener.heard.clear()

    window.session.background.busy_changed.emit("Loading the edition")

    assert listener.heard == [("Loading the edition …", False)]


def test_what_takes_long_is_told_and_its_end_too(
    open_window: OpenWindow, listener: Listener
) -> None:
    window = open_window()
    listener.heard.clear()

    window.foot.busy.say("Signing")
    window.foot.busy.say("")

    assert listener.heard == [("Signing …", False), ("Done", False)]
