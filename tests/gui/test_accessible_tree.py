"""What each page tells assistive technology, asked of Qt inside the process: role, state, words."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QRadioButton, QWidget

from aicode_desktop.gui.places import BUILT
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.widgets.page_view import PageView
from aicode_desktop.gui.window import Window
from aicode_desktop.workflow.journey import Step
from tests.gui.conftest import BLANK, OpenWindow, example
from tests.gui.contact_sheet import settle
from tests.gui.test_access import focusable

ROLE = QAccessible.Role
VAGUE = {ROLE.NoRole, ROLE.Client, ROLE.Window, ROLE.Pane, ROLE.Grouping, ROLE.StaticText}
TWO_WAYS = (QCheckBox, QRadioButton)
FORM = [place for place in BUILT if isinstance(place, Step)]


def seen_by_technology(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def tree(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(node.childCount()):
        child = node.child(number)
        if not child.state().invisible:
            yield child
            yield from tree(child)


def test_whatever_takes_the_focus_says_what_it_is_and_how_it_stands(
    open_window: OpenWindow,
) -> None:
    window = open_window(example("joint-signatories-outside-the-union"))
    wrong = []
    for place in BUILT:
        window.go_to(place)
        settle(window)
        wrong += [f"{place}: {said}" for widget in focusable(window) for said in untold(widget)]
    assert not wrong


def untold(widget: QWidget) -> Iterator[str]:
    told = seen_by_technology(widget)
    state = told.state()
    # Qt has no role for what scrolls a picture; the preview has a name and a description.
    if told.role() in VAGUE and not isinstance(widget, PageView):
        yield f"{widget.objectName()} is only a {told.role()}"
    if not state.focusable or state.disabled:
        yield f"{widget.objectName()} does not say that it takes the focus"
    is_two_ways = isinstance(widget, TWO_WAYS)
    if is_two_ways and bool(state.checked) is not bool(widget.property("checked")):
        yield f"{widget.objectName()} does not say whether it is checked"
    is_secret = isinstance(widget, QLineEdit) and widget.echoMode() is QLineEdit.EchoMode.Password
    if is_secret and not state.passwordEdit:
        yield f"{widget.objectName()} does not say that it is secret"


def test_hints_and_complaints_are_descriptions(open_window: OpenWindow) -> None:
    window = open_window(BLANK)
    silent = []
    for place in FORM:
        window.go_to(place)
        window.page.show_first_problem()
        settle(window)
        silent += [
            f"{place}: {field.objectName()}: {words}"
            for field in window.page.findChildren(Field)
            if field.isVisible()
            for words in (field.property("hint"), field.complaint)
            if words
            and words not in seen_by_technology(field.input).text(QAccessible.Text.Description)
        ]
    assert not silent


def test_nothing_that_can_be_pressed_is_without_a_name(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"))
    nameless = []
    for place in BUILT:
        window.go_to(place)
        settle(window)
        nameless += [
            f"{place}: {node.object().objectName()}"
            for node in tree(seen_by_technology(window))
            if isinstance(node.object(), QAbstractButton) and not node.text(QAccessible.Text.Name)
        ]
    assert not nameless


def test_the_steps_say_where_one_is_and_what_is_missing(open_window: OpenWindow) -> None:
    window: Window = open_window(BLANK, Step.CHAPTERS)
    settle(window)
    told = {
        step: seen_by_technology(window.rail.button(step)).text(QAccessible.Text.Description)
        for step in Step
    }
    assert all(told.values())
    assert told[Step.CHAPTERS] != told[Step.SEND]


def test_a_fold_says_whether_it_is_open(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"), Step.CHAPTERS)
    settle(window)
    fold = next(each for each in window.page.findChildren(Fold) if each.isVisible())
    button = fold.focusProxy()
    assert button is not None
    assert seen_by_technology(button).text(QAccessible.Text.Description).startswith("Closed")
    fold.open()
    assert seen_by_technology(button).text(QAccessible.Text.Description).startswith("Open")


def test_no_description_has_marks_that_are_read_out(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"))
    found = []
    for place in BUILT:
        window.go_to(place)
        settle(window)
        for node in tree(seen_by_technology(window)):
            said = node.text(QAccessible.Text.Name) + node.text(QAccessible.Text.Description)
            found += [f"{place}: {said}"] if "**" in said or "`" in said or "](" in said else []
    assert "\n".join(found) == ""
