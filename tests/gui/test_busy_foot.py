"""What takes long is named at the foot of the window also where no form is open."""

from PySide6.QtWidgets import QLabel

from aicode_desktop.gui.busy_foot import BusyFoot
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.window import Window
from tests.gui.conftest import OpenWindow
from tests.gui.contact_sheet import settle
from tests.gui.fit import misfits


def said(window: Window) -> list[str]:
    foot = window.findChild(BusyFoot)
    assert foot is not None
    return [label.text() for label in foot.findChildren(QLabel) if label.isVisible()]


def test_a_page_outside_a_form_names_what_takes_long(open_window: OpenWindow) -> None:
    window = open_window(size=(1024, 700))
    window.go_to(Place.ARCHIVE)
    settle(window)
    assert said(window) == []
    window.session.background.busy_changed.emit("Checking the archive")
    settle(window)
    assert said(window) == ["Checking the archive …"]
    assert not misfits(window)
    window.session.background.busy_changed.emit("")
    assert said(window) == []


def test_opening_the_drafts_is_named_too(open_window: OpenWindow) -> None:
    window = open_window()
    window.go_to(Place.UNLOCK)
    settle(window)
    window.session.door.busy_changed.emit("Opening the draft")
    assert said(window) == ["Opening the draft …"]


def test_in_a_form_the_foot_bar_alone_says_it(open_window: OpenWindow) -> None:
    window = open_window()
    settle(window)
    window.session.background.busy_changed.emit("Signing")
    assert said(window) == []
    assert window.foot.busy.isVisible()
