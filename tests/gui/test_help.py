"""Help where it is needed: beside each field, by F1, and in the manual that ships."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from aicode_desktop import languages
from aicode_desktop.check.field_help import field_help
from aicode_desktop.gui import dialogs
from aicode_desktop.gui.dialogs.help import HelpDialog
from aicode_desktop.gui.help.opening import show_help, spot_of_place
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.pages.provider import ProviderPage
from aicode_desktop.gui.pages.start import StartPage
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.theme import Scheme
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.field_help import HelpButton, HelpPanel
from aicode_desktop.gui.widgets.focus_ring import FocusRing
from aicode_desktop.gui.widgets.row_list import RowList
from aicode_desktop.gui.window import Window
from aicode_desktop.workflow import manual
from aicode_desktop.workflow.journey import FORM_STEPS, ReadingStep, Step
from aicode_desktop.workflow.manual import CONTENTS, FIELDS, Spot
from aicode_desktop.workflow.shortcuts import shortcut_groups
from tests.gui.conftest import OpenWindow, example, press
from tests.gui.contact_sheet import settle
from tests.gui.fit import misfits
from tests.gui.pages import page_of, settled, words_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs, offscreen


@pytest.fixture
def window(open_window: OpenWindow, qtbot: QtBot) -> Window:
    window = open_window(example("all-chapters-systemic-risk"))
    settled(window, qtbot)
    return window


def helped(window: Window, qtbot: QtBot) -> HelpDialog:
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F1)
    settled(window, qtbot)
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    return dialog


def found(shown: RowList) -> list[str]:
    model = shown.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def test_a_question_mark_unfolds_what_a_field_is_for(window: Window, qtbot: QtBot) -> None:
    field = page_of(window, ProviderPage).form.legal_name_field
    button = field.findChild(HelpButton)
    assert button is not None
    press(button)
    panel = field.findChild(HelpPanel)
    assert panel is not None
    said = words_in(panel)
    assert "A brand or the name of a group binds nobody." in said
    assert "What the AI Office does with it" in said
    assert "FAQ, paragraph 1" in said
    settle(window)
    assert misfits(window) == []
    press(button)
    qtbot.waitUntil(lambda: field.findChild(HelpPanel) is None)


@pytest.mark.parametrize("step", FORM_STEPS)
def test_every_input_that_is_tied_to_the_draft_says_to_a_screen_reader_what_it_is_for(
    window: Window, qtbot: QtBot, step: Step
) -> None:
    window.go_to(step)
    settled(window, qtbot)
    page: Page = window.page
    fields = [field for field in page.findChildren(Field) if field.help is not None]
    assert fields or step is Step.REVIEW
    for field in fields:
        assert field.help is not None
        described = field.input.accessibleDescription()
        assert field.help.purpose.replace("**", "") in described
        assert field.help.office in described
        button = field.findChild(HelpButton)
        assert button is not None
        assert field.help.title in button.accessibleName()


def test_a_field_says_what_is_wrong_beside_what_it_is_for(window: Window) -> None:
    page = page_of(window, ProviderPage)
    page.form.lei.setFocus()
    QTest.keyClicks(page.form.lei, "123")
    page.form.legal_form.setFocus()
    described = page.form.lei.accessibleDescription()
    assert "Problem: " in described
    assert "Twenty letters and digits" in described


def test_f1_leads_to_the_field_with_the_cursor(window: Window, qtbot: QtBot) -> None:
    page_of(window, ProviderPage).form.register_number.setFocus()
    dialog = helped(window, qtbot)
    assert dialog.spot == Spot(FIELDS, "register-number")
    assert dialog.form.text.textCursor().block().text() == "Register number"
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page_of(window, ProviderPage).form.website.setFocus()
    again = helped(window, qtbot)
    assert again is dialog
    assert dialog.spot == Spot(FIELDS, "website")
    QTest.keyClick(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert dialog.spot == Spot(FIELDS, "register-number")
    QTest.keyClick(dialog, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert dialog.spot == Spot(FIELDS, "website")


def test_f1_on_a_page_without_such_a_field_leads_to_that_page(window: Window, qtbot: QtBot) -> None:
    window.go_to(Step.REVIEW)
    settled(window, qtbot)
    assert helped(window, qtbot).spot == Spot("form", "review")


def test_help_can_be_pressed_on_the_rail_and_on_the_first_page(
    window: Window, qtbot: QtBot
) -> None:
    window.go_to(Step.CHAPTERS)
    settled(window, qtbot)
    (button,) = [each for each in window.rail.findChildren(QPushButton) if each.text() == "Help"]
    press(button)
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    assert dialog.spot == Spot(FIELDS, "chapters")
    window.go_to(Place.START)
    settled(window, qtbot)
    press(page_of(window, StartPage).form.help)
    assert dialog.spot == Spot("first-steps")


def test_the_words_of_a_search_lead_to_the_place_in_the_manual(
    window: Window, qtbot: QtBot
) -> None:
    dialog = helped(window, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.form.search.hasFocus()
    QTest.keyClicks(dialog.form.search, "legal entity ident")
    assert found(dialog.form.contents)[0].startswith("Legal Entity Identifier")
    QTest.keyClick(dialog.form.search, Qt.Key.Key_Return)
    assert dialog.spot == Spot(FIELDS, "legal-entity-identifier")
    dialog.form.search.setText("nosuchword")
    assert "Nothing found" in dialog.form.side_title.text()
    dialog.form.search.clear()
    assert "Every field" in found(dialog.form.contents)


def test_whichever_row_is_pressed_is_opened_though_nothing_was_chosen_before(
    window: Window, qtbot: QtBot
) -> None:
    dialog = helped(window, qtbot)
    rows = dialog.form.contents
    place = rows.currentIndex().row()
    assert place > 0
    dialog.form.search.setText("passphrase")
    row = rows.model().index(place, 0)  # where the page stood in the contents
    press_row(rows, row)
    assert dialog.spot == row.data(Qt.ItemDataRole.UserRole).key
    dialog.form.search.clear()
    page = rows.currentIndex()
    press_row(rows, page)  # from a heading of the page to its beginning
    assert dialog.spot == Spot(dialog.spot.page)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert dialog.form.text.hasFocus()


def test_the_keyboard_shows_where_it_is_in_the_help_too(window: Window, qtbot: QtBot) -> None:
    dialog = helped(window, qtbot)
    ring = dialog.findChild(FocusRing)
    assert ring is not None
    dialog.form.text.setFocus()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Shift)
    dialog.form.close.setFocus()
    QApplication.processEvents()
    assert ring.widget() is dialog.form.close
    assert ring.isVisible()


def press_row(rows: RowList, row: QModelIndex) -> None:
    rows.scrollTo(row)
    middle = rows.visualRect(row).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QApplication.processEvents()


def test_links_lead_on_inside_the_manual_and_nowhere_else(window: Window, qtbot: QtBot) -> None:
    dialog = helped(window, qtbot)
    dialog.go_to(Spot(CONTENTS))
    dialog.form.text.anchorClicked.emit(QUrl("send.md"))
    assert dialog.spot == Spot("send")
    assert dialog.windowTitle() == "Help: Send"
    dialog.form.text.anchorClicked.emit(QUrl("https://elsewhere.example/"))
    assert dialog.form.text.page is not None
    assert dialog.form.text.page.name in {CONTENTS, "send"}


def test_after_another_language_was_chosen_help_is_made_anew(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = show_help(window, Spot(CONTENTS))
    assert show_help(window, Spot("send")) is dialog
    monkeypatch.setattr(languages, "in_use", lambda: "fr")
    again = show_help(window, Spot("send"))
    settled(window, qtbot)
    assert again is not dialog
    assert again.spot == Spot("send")


@pytest.mark.parametrize("size", [(940, 720), (420, 640)])
def test_help_fits_where_there_is_room_and_where_there_is_little(
    window: Window, qtbot: QtBot, size: tuple[int, int]
) -> None:
    dialog = helped(window, qtbot)
    dialog.resize(*size)
    settle(window)
    assert (dialog.width(), dialog.height()) == size
    assert misfits(dialog) == []


def test_no_page_of_the_manual_is_wider_than_the_help_also_when_that_is_made_narrow(
    window: Window, qtbot: QtBot
) -> None:
    dialog = helped(window, qtbot)
    across = dialog.form.text.horizontalScrollBar()
    for page in ("archive", "first-steps"):  # long lines of code, a picture
        dialog.resize(1000, 700)
        dialog.go_to(Spot(page))
        for width in (1000, 640):
            dialog.resize(width, 700)
            settle(window)
            assert across.maximum() == 0, (page, width)


def test_the_manual_follows_the_scheme(window: Window, qtbot: QtBot) -> None:
    dialog = helped(window, qtbot)
    dialog.go_to(Spot("command-line"))
    window.session.theme.ask_for(Scheme.DARK)
    table = next(iter(dialog.form.text.document().rootFrame().childFrames()))
    head = table.document().begin()
    assert head.text() == "The command line"
    assert table.frameFormat().borderBrush().color() == window.session.theme.colour("line")


def test_every_shortcut_of_the_window_is_listed(window: Window) -> None:
    listed = " ".join(each.keys for group in shortcut_groups() for each in group.shortcuts)
    spelled = {"Ctrl+1 … Ctrl+9": "Ctrl+1 Ctrl+2 Ctrl+3 Ctrl+4 Ctrl+5 Ctrl+6 Ctrl+7 Ctrl+8 Ctrl+9"}
    for short, long in spelled.items():
        listed = listed.replace(short, long)
    known = {part.rstrip(",") if part != "Ctrl+," else part for part in listed.split()}
    first = [action.shortcuts()[0] for action in window.actions() if action.shortcuts()]
    missing = [keys for keys in first if not any(keys == QKeySequence(each) for each in known)]
    assert missing == []


def test_help_knows_nothing_that_is_not_in_the_data(window: Window) -> None:
    page = page_of(window, ProviderPage)
    assert page.form.legal_name_field.help == field_help("provider.legal_name")


@pytest.mark.parametrize(
    ("place", "title"),
    [(Step.SIGN, "How you sign"), (Place.SETTINGS, "Colours"), (Step.REVIEW, "Brief prepared by")],
)
def test_fields_outside_the_draft_are_explained_too(
    window: Window, qtbot: QtBot, place: Step | Place, title: str
) -> None:
    window.go_to(place)
    settled(window, qtbot)
    fields = [field for field in window.page.findChildren(Field) if field.help is not None]
    (field,) = [field for field in fields if field.help is not None and field.help.title == title]
    assert field.findChild(HelpButton) is not None
    field.input.setFocus()
    dialog = helped(window, qtbot)
    assert dialog.form.text.textCursor().block().text() == title


PLACES = [
    *Step,
    *ReadingStep,
    *Place,
    *(
        each.stem
        for each in Path(dialogs.__file__).parent.glob("[a-z]*.py")
        if each.stem != "dialog"  # the base of the others
    ),
]


@pytest.mark.parametrize("place", [place for place in PLACES if place != "help"])
def test_every_page_and_dialog_has_a_place_in_the_manual(place: str) -> None:
    spot = spot_of_place(place)
    found = manual.page(spot.page)
    assert found is not None
    assert spot.page != CONTENTS
    headings = re.findall(r"^#+\s+(.+)$", found.text, re.MULTILINE)
    assert not spot.anchor or spot.anchor in {manual.anchor_of(heading) for heading in headings}


def test_the_place_that_was_asked_for_stays_at_the_top_whatever_the_width(
    window: Window, qtbot: QtBot
) -> None:
    page_of(window, ProviderPage).form.register_number.setFocus()
    dialog = helped(window, qtbot)
    text = dialog.form.text
    for width in (dialog.width() - 240, dialog.width()):
        dialog.resize(width, dialog.height())
        settled(window, qtbot)
        top = text.cursorRect(text.textCursor()).top()
        assert 0 <= top < text.fontMetrics().lineSpacing() * 2
