"""The calendar of a date: below the line, or above it where the screen ends."""

from PySide6.QtCore import QRect, QSize

from aicode_desktop.gui.widgets.date_line import DateLine
from aicode_desktop.workflow.journey import Step
from tests.gui.conftest import OpenWindow, example
from tests.gui.contact_sheet import settle

CALENDAR = QSize(320, 280)


def test_the_calendar_stays_within_the_screen(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"), step=Step.SIGNATORY)
    room = window.screen().availableGeometry()
    window.resize(room.width(), room.height())
    settle(window)
    lines = [line for line in window.findChildren(DateLine) if line.isVisible()]
    assert lines
    for line in lines:
        place = QRect(line.place_for(CALENDAR), CALENDAR)
        top = line.mapToGlobal(line.rect().topLeft()).y()
        assert place.left() >= room.left()
        assert place.right() <= room.right()
        if top + line.height() + CALENDAR.height() <= room.height():
            assert place.top() == top + line.height()
        else:
            assert place.bottom() < top


def test_the_calendar_covers_no_date_at_the_foot_of_the_screen(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"), step=Step.SIGNATORY)
    room = window.screen().availableGeometry()
    settle(window)
    line = next(line for line in window.findChildren(DateLine) if line.isVisible())
    window.move(0, room.bottom() - line.mapTo(window, line.rect().bottomLeft()).y())
    settle(window)
    top = line.mapToGlobal(line.rect().topLeft()).y()
    assert QRect(line.place_for(CALENDAR), CALENDAR).bottom() < top
