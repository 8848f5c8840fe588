"""For everyone: every input has a name, stands in the tab order and is reached by keyboard."""

import xml.etree.ElementTree as ET  # the forms are our own files
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)

from aicode_desktop.gui.pages.provider import ProviderPage
from aicode_desktop.gui.places import BUILT
from aicode_desktop.gui.widgets.focus_ring import FocusRing
from aicode_desktop.workflow.journey import FORM_STEPS, Step
from tests.gui.conftest import OpenWindow, example
from tests.gui.contact_sheet import settle

ROOT = Path(__file__).resolve().parents[2]
FORMS = sorted((ROOT / "ui").glob("*.ui"))
INPUTS = {
    "QLineEdit",
    "QPlainTextEdit",
    "QTextEdit",
    "QComboBox",
    "QCheckBox",
    "QRadioButton",
    "QTableView",
    "QListView",
    "ChoiceButton",
    "DateLine",
    "ModelsTable",
    "RowList",
}
A_ROW = 40
SPEAK_FOR_THEMSELVES = {"QCheckBox", "QRadioButton", "ChoiceButton"}


def widgets_in(form: Path) -> Iterator[ET.Element]:
    return ET.parse(form).iter("widget")  # noqa: S314  (our own file)


def property_of(widget: ET.Element, name: str) -> str:
    found = widget.find(f"property[@name='{name}']")
    return "".join(found.itertext()).strip() if found is not None else ""


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_every_input_of_a_form_has_a_label_or_a_name(form: Path) -> None:
    buddies = {property_of(widget, "buddy") for widget in widgets_in(form)}
    nameless = [
        widget.get("name")
        for widget in widgets_in(form)
        if widget.get("class") in INPUTS
        and widget.get("name") not in buddies
        and not property_of(widget, "accessibleName")
        and not (widget.get("class") in SPEAK_FOR_THEMSELVES and property_of(widget, "text"))
    ]
    assert not nameless


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_every_input_of_a_form_is_in_its_tab_order(form: Path) -> None:
    tree = ET.parse(form)  # noqa: S314  (our own file)
    stops = {stop.text for stop in tree.iter("tabstop")}
    inputs = {w.get("name") for w in widgets_in(form) if w.get("class") in INPUTS}
    assert inputs <= stops


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_holds_no_sizes_in_pixels(form: Path) -> None:
    forbidden = {
        "geometry",
        "minimumSize",
        "maximumSize",
        "leftMargin",
        "topMargin",
        "rightMargin",
        "bottomMargin",
        "spacing",
        "font",
        "styleSheet",
    }
    tree = ET.parse(form)  # noqa: S314  (our own file)
    found = {p.get("name") for p in tree.iter("property")} & forbidden
    assert not found


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_every_form_has_a_module_of_its_name(form: Path) -> None:
    gui = ROOT / "aicode_desktop" / "gui"
    places = [gui / folder / f"{form.stem}.py" for folder in ("pages", "dialogs", "widgets")]
    assert any(place.is_file() for place in places)


def focusable(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_whatever_takes_the_focus_has_a_name(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"))
    nameless = []
    for place in BUILT:
        window.go_to(place)
        settle(window)
        nameless += [
            f"{place}: {type(widget).__name__} {widget.objectName()}"
            for widget in focusable(window)
            if not name_of(widget)
        ]
    assert not nameless


@pytest.mark.parametrize("step", FORM_STEPS, ids=str)
def test_tab_reaches_every_input_of_a_page_from_top_to_bottom(
    open_window: OpenWindow, step: Step
) -> None:
    window = open_window(example("joint-signatories-outside-the-union"), step)
    settle(window)
    page = window.page
    page.focus_first()
    reached: list[QWidget] = []
    while len(reached) < 200:
        here = QApplication.focusWidget()
        if here is None or here in reached:
            break
        reached.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    lines = [line for line in page.findChildren(QLineEdit) if line.isVisible() and line.isEnabled()]
    missed = [
        line.objectName()
        for line in lines
        if not any(line is stop or stop.isAncestorOf(line) for stop in reached)
    ]
    assert not missed
    tops = [
        stop.mapTo(page.body, QPoint(0, 0)).y() for stop in reached if page.body.isAncestorOf(stop)
    ]
    jumps_up = [after for before, after in pairwise(tops) if after < before - A_ROW]
    assert len(jumps_up) <= 1  # from the last field back to the first


def test_two_answers_are_one_question_for_the_arrow_keys(open_window: OpenWindow) -> None:
    page = open_window().page
    assert isinstance(page, ProviderPage)
    page.form.status_provider.setFocus()
    QTest.keyClick(page.form.status_provider, Qt.Key.Key_Space)
    QTest.keyClick(page.form.status_provider, Qt.Key.Key_Right)
    assert page.form.status_future.isChecked()
    assert not page.form.status_provider.isChecked()
    interface = QAccessible.queryAccessibleInterface(page.form.status_future)
    assert interface is not None
    assert interface.role() is QAccessible.Role.RadioButton


def test_mnemonics_are_unique_on_every_page(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"), size=(1024, 700))
    for place in BUILT:
        window.go_to(place)
        settle(window)
        shown = [
            *(label.text() for label in window.findChildren(QLabel) if label.buddy() is not None),
            *(
                button.text()
                for button in window.findChildren(QAbstractButton)
                if button.isVisible()
            ),
        ]
        shown = [words for words in shown if "&" in words.replace("&&", "")]
        keys = [words[words.index("&") + 1].lower() for words in shown]
        assert len(keys) == len(set(keys)), f"{place}: {shown}"


def test_f6_goes_from_pane_to_pane(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"))
    panes = []
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_F6)
        here = QApplication.focusWidget()
        assert here is not None
        panes.append(
            "rail"
            if window.rail.isAncestorOf(here)
            else "page"
            if window.stack.isAncestorOf(here)
            else "preview"
        )
    assert sorted(panes) == ["page", "preview", "rail"]


def test_the_focus_ring_comes_with_the_keyboard_and_goes_with_the_mouse(
    open_window: OpenWindow,
) -> None:
    window = open_window(example("all-chapters-systemic-risk"))
    ring = window.findChild(FocusRing)
    assert ring is not None
    button = window.foot.primary_button
    button.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert ring.widget() is button
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton)
    assert ring.widget() is None
