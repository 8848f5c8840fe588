"""In each language that ships, every page fits, and no two keys on a page are the same."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCalendarWidget, QLabel, QScrollArea

from aicode_desktop import languages, words
from aicode_desktop.gui import translator
from aicode_desktop.gui.places import BUILT
from aicode_desktop.gui.widgets.date_line import DateLine
from aicode_desktop.gui.window import Window
from aicode_desktop.workflow.journey import Step
from tests.gui.conftest import OpenWindow, example
from tests.gui.contact_sheet import settle
from tests.gui.fit import misfits

SIZES = [(1360, 860), (1024, 700)]
OTHERS = [code for code in languages.shipped() if code != languages.ENGLISH]


@pytest.fixture(params=OTHERS)
def language(request: pytest.FixtureRequest, qapp: object) -> Iterator[str]:
    languages.speak(request.param)
    translator.install()
    yield request.param
    words.speak(words.ENGLISH)
    translator.install()


def sideways(window: Window) -> Iterator[str]:
    """Yield the pages that would have to be scrolled sideways."""
    for area in window.findChildren(QScrollArea):
        beyond = area.horizontalScrollBar().maximum()
        if area.isVisible() and beyond > 0:
            yield f"{area.objectName()} holds {beyond} more than its width"


@pytest.mark.usefixtures("language")
def test_every_page_fits(open_window: OpenWindow) -> None:
    window = open_window(example("joint-signatories-outside-the-union"))
    found = []
    for place in BUILT:
        window.go_to(place)
        for size in SIZES:
            window.resize(*size)
            settle(window)
            said = (*misfits(window), *sideways(window))
            found += [f"{place} at {size}: {misfit}" for misfit in said]
    assert "\n".join(found) == ""


@pytest.mark.usefixtures("language")
def test_no_two_keys_of_a_page_are_the_same(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"), size=(1024, 700))
    found = []
    for place in BUILT:
        window.go_to(place)
        settle(window)
        shown = with_a_key(window)
        count = Counter(key for key, _ in shown)
        found += [f"{place}: {key} {said}" for key, said in shown if count[key] > 1]
    assert "\n".join(found) == ""


def with_a_key(window: Window) -> list[tuple[str, str]]:
    """Return the keys that labels and buttons of the page in front bear, and their words."""
    labels = [
        each.text()
        for each in window.findChildren(QLabel)
        if each.isVisible() and each.buddy() is not None
    ]
    buttons = [each.text() for each in window.findChildren(QAbstractButton) if each.isVisible()]
    plain = [(said, said.replace("&&", "")) for said in (*labels, *buttons)]
    return [(bare[bare.index("&") + 1].lower(), said) for said, bare in plain if "&" in bare]


@pytest.mark.qt_log_ignore("This plugin does not support")  # of the platform that has no screen
def test_the_calendar_has_the_months_of_the_language_and_the_week_of_the_country(
    language: str, open_window: OpenWindow
) -> None:
    window = open_window(example("all-chapters-systemic-risk"), step=Step.MODELS)
    settle(window)
    line = next(each for each in window.findChildren(DateLine) if each.isVisible())
    line.open_calendar()
    (calendar,) = line.findChildren(QCalendarWidget)
    assert calendar.locale().language() == QLocale(language).language()
    assert calendar.firstDayOfWeek() == QLocale.system().firstDayOfWeek()
    QTest.keyClick(calendar, Qt.Key.Key_Escape)
