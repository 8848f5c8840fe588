"""The preview: the real document, redrawn after typing, turned, zoomed, folded away."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from aicode_desktop.gui.background import Background, LatestWins
from aicode_desktop.gui.pages.provider import ProviderPage
from aicode_desktop.gui.preview_source import PreviewSource, Wanted
from aicode_desktop.gui.window import Window
from tests.gui.conftest import BLANK, OpenWindow, example, press
from tests.gui.contact_sheet import settle

TypeInto = Callable[[QLineEdit, str], None]


def picture_of(window: Window) -> bytes:
    settle(window)
    image = window.preview.view.grab().toImage()
    return bytes(image.constBits())


def test_typing_is_seen_in_the_document(open_window: OpenWindow, type_into: TypeInto) -> None:
    window = open_window()
    before = picture_of(window)
    page = window.page
    assert isinstance(page, ProviderPage)
    type_into(page.form.legal_name, "Phronesis AI")
    assert picture_of(window) != before


def test_the_last_letter_wins(open_window: OpenWindow, type_into: TypeInto) -> None:
    window = open_window()
    page = window.page
    assert isinstance(page, ProviderPage)
    type_into(page.form.legal_name, "Phronesis AI")
    typed = picture_of(window)
    window.session.store.put_at("provider.legal_name", "")
    window.session.store.put_at("provider.legal_name", "Phronesis AI")
    assert picture_of(window) == typed


def test_pages_are_turned_by_button_and_key(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"))
    settle(window)
    first = picture_of(window)
    window.preview.turn(1)
    assert picture_of(window) != first
    window.preview.view.setFocus()
    QTest.keyClick(window.preview.view, Qt.Key.Key_PageUp)
    assert picture_of(window) == first


def test_a_zoomed_page_is_drawn_anew_and_not_stretched(open_window: OpenWindow) -> None:
    window = open_window(example("all-chapters-systemic-risk"))
    settle(window)
    drawn: list[int] = []
    window.preview.drawn.connect(lambda: drawn.append(window.preview.view.width_px()))
    fitting = window.preview.view.width_px()
    window.preview.zoom_by(2)
    settle(window)
    assert drawn
    assert drawn[-1] > fitting
    window.preview.set_zoom(1.0)
    settle(window)
    assert drawn[-1] == fitting


def test_a_narrow_window_folds_the_preview_behind_a_button(open_window: OpenWindow) -> None:
    window = open_window(size=(1024, 700))
    assert not window.preview.isVisible()
    window.foot.preview_asked_for.emit()
    QApplication.processEvents()
    assert window.preview.isVisible()
    assert not window.stack.isVisible()
    window.foot.preview_asked_for.emit()
    QApplication.processEvents()
    assert window.stack.isVisible()


def test_a_document_that_cannot_be_set_says_so_and_keeps_the_last_picture(
    open_window: OpenWindow,
) -> None:
    window = open_window()
    settle(window)
    window.preview.show_document(b"not a document")
    settle(window)
    assert window.preview.view.has_picture
    assert window.preview.view.words


def test_no_page_of_another_form_stands_where_a_form_cannot_be_set(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(example("all-chapters-systemic-risk"))
    settle(window)
    assert window.preview.view.has_picture
    window.preview.set_zoom(1.5)  # and while a page of it is still being drawn
    window.session.open_form(replace(BLANK, edition="1999-01-01"))
    qtbot.waitUntil(lambda: window.preview.is_idle and "edition" in window.preview.view.words)
    assert not window.preview.view.has_picture


def test_a_page_is_drawn_as_wide_as_wanted() -> None:
    source = PreviewSource()
    drawn = source.draw(Wanted(BLANK, 9, 500))
    source.close()
    assert abs(drawn.picture.width_px - 500) <= 1
    assert drawn.page == drawn.page_count - 1


def test_work_that_was_overtaken_is_skipped(qtbot: QtBot) -> None:
    background = Background()
    latest = LatestWins(background)
    done: list[int] = []
    for number in range(5):
        latest.run(partial(abs, number), done=done.append, failed=lambda _error: None)
    qtbot.waitUntil(lambda: latest.is_idle and bool(done))
    background.close()
    assert done == [0, 4]


def test_the_preview_button_is_pressed_with_the_mouse(open_window: OpenWindow) -> None:
    window = open_window(size=(1024, 700))
    press(window.foot.preview_button)
    assert window.preview.isVisible()


def test_the_preview_in_front_takes_the_place_of_the_page_above_the_foot_bar(
    open_window: OpenWindow,
) -> None:
    window = open_window(size=(1024, 700))
    foot_of_page, room_of_page = window.foot.geometry(), window.stack.geometry()
    window.foot.preview_asked_for.emit()
    settle(window)
    assert window.foot.geometry() == foot_of_page
    assert window.preview.geometry() == room_of_page
    window.resize(1360, 900)
    settle(window)
    assert window.stack.isVisible()
    assert window.preview.x() > window.column.geometry().right()
