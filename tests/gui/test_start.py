"""The start page: what it lists, what it opens, what it sets aside, and what a crash left."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from aicode_desktop.drafts.folder import DraftFolder
from aicode_desktop.gui.pages.start import StartPage
from aicode_desktop.gui.pages.verify import VerifyPage
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.window import Window
from aicode_desktop.host import paths
from aicode_desktop.model.draft import Draft
from aicode_desktop.workflow.journey import Step
from tests.gui.conftest import BLANK, EXAMPLES, OpenWindow, example, press
from tests.gui.dragging import drop
from tests.gui.pages import everything_waiting, page_of, settled, sign_by_all, words_in

TypeInto = Callable[[QLineEdit, str], None]
COMPLETE = "voluntary-safety-named-models"


def keep(*drafts: Draft) -> None:
    folder = DraftFolder(paths.drafts())
    for draft in drafts:
        folder.save(draft)


def start(window: Window, qtbot: QtBot) -> StartPage:
    window.go_to(Place.START)
    settled(window, qtbot)
    return page_of(window, StartPage)


def titles(page: StartPage) -> list[str]:
    model = page.form.drafts_list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def spoken(page: StartPage) -> list[str]:
    model = page.form.drafts_list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def test_the_first_day_begins_with_a_welcome_and_no_empty_lists(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    page = start(open_window(Draft()), qtbot)
    assert page.form.welcome.isVisible()
    assert not page.form.drafts.isVisible()
    assert not page.form.records.isVisible()


def test_drafts_are_listed_with_their_state_in_words(open_window: OpenWindow, qtbot: QtBot) -> None:
    keep(example(COMPLETE), replace(BLANK, id="other"))
    page = start(open_window(Draft()), qtbot)
    assert not page.form.welcome.isVisible()
    said = " | ".join(spoken(page))
    assert "Ready to sign" in said
    assert "points open" in said


def test_a_new_form_is_open_at_its_first_page_and_is_no_draft_before_a_word_is_typed(
    open_window: OpenWindow, type_into: TypeInto, qtbot: QtBot
) -> None:
    window = open_window(Draft())
    page = start(window, qtbot)
    press(page.form.new_form)
    settled(window, qtbot)
    assert window.place is Step.PROVIDER
    assert window.session.store.draft.document_number == "2026-0001"
    assert not list(paths.drafts().glob("*.age"))
    window.session.store.put_at("provider.legal_name", "Phronesis AI")
    start(window, qtbot)
    assert len(list(paths.drafts().glob("*.age"))) == 1


def test_a_form_that_is_begun_before_the_first_page_is_painted_stays_open(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(Draft())
    window.session.first_paint.wait()
    window.go_to(Place.START)
    press(page_of(window, StartPage).form.new_form)
    settled(window, qtbot)
    window.session.first_paint.note_done()
    settled(window, qtbot)
    assert window.place is Step.PROVIDER
    assert window.session.hold.is_held


def test_return_opens_the_chosen_draft_where_something_is_missing(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    draft = example(COMPLETE)
    keep(replace(draft, id="half", chapters=BLANK.chapters))
    window = open_window(Draft())
    page = start(window, qtbot)
    page.form.drafts_list.setFocus()
    QTest.keyClick(page.form.drafts_list, Qt.Key.Key_Return)
    settled(window, qtbot)
    assert window.place is Step.CHAPTERS
    assert window.session.store.draft.id == "half"


def test_opening_a_draft_does_not_make_it_the_newest(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(Draft())
    window.session.folder.save(example(COMPLETE))
    (file,) = paths.drafts().glob("*.age")
    before = file.stat().st_mtime_ns
    press(start(window, qtbot).form.open_draft)
    settled(window, qtbot)
    assert window.place is Step.REVIEW
    start(window, qtbot)
    assert file.stat().st_mtime_ns == before


def test_a_form_from_an_earlier_one_keeps_who_signs_and_asks_everything_else_again(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    earlier = example(COMPLETE)
    keep(earlier)
    window = open_window(Draft())
    press(start(window, qtbot).form.copy_draft)
    settled(window, qtbot)
    draft = window.session.store.draft
    assert draft.provider == earlier.provider
    assert draft.signatories == earlier.signatories
    assert draft.chapters == BLANK.chapters
    assert draft.id != earlier.id


def test_a_deleted_draft_is_set_aside_said_so_and_can_be_put_back(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    keep(example(COMPLETE), replace(BLANK, id="other"))
    window = open_window(Draft())
    page = start(window, qtbot)
    before = titles(page)
    press(page.form.delete_draft)
    settled(window, qtbot)
    assert len(titles(page)) == len(before) - 1
    assert "no longer in the list" in page.form.set_aside_words.text()
    press(page.form.put_back)
    settled(window, qtbot)
    assert sorted(titles(page)) == sorted(before)
    assert not page.form.set_aside.isVisible()


def test_delete_on_the_keyboard_sets_the_chosen_draft_aside(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    keep(example(COMPLETE), replace(BLANK, id="other"))
    window = open_window(Draft())
    page = start(window, qtbot)
    QTest.keyClick(page.form.drafts_list, Qt.Key.Key_Delete)
    settled(window, qtbot)
    assert len(titles(page)) == 1
    assert page.form.put_back.hasFocus()


def test_two_hundred_drafts_are_found_by_typing(
    open_window: OpenWindow, type_into: TypeInto, qtbot: QtBot
) -> None:
    draft = example(COMPLETE)
    names = [f"Provider number {n}" for n in range(200)]
    keep(
        *(
            replace(draft, id=f"d{n}", provider=replace(draft.provider, legal_name=name))
            for n, name in enumerate(names)
        )
    )
    page = start(open_window(Draft()), qtbot)
    assert len(titles(page)) == 200
    assert page.form.drafts_list.height() < page.height()
    type_into(page.form.find_draft, "number 117")
    assert titles(page) == ["Provider number 117"]
    type_into(page.form.find_draft, "xyz")
    assert page.form.drafts_none.isVisible()


def test_a_draft_that_cannot_be_read_is_listed_with_the_reason_and_not_opened(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    paths.drafts().mkdir(parents=True)
    (paths.drafts() / "broken.json").write_text("{", encoding="utf-8")
    page = start(open_window(Draft()), qtbot)
    assert "Cannot be opened" in spoken(page)[0]
    assert not page.form.open_draft.isEnabled()
    assert page.form.delete_draft.isEnabled()


def test_a_dropped_draft_is_opened_as_a_new_draft_and_its_file_stays(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "given.json"
    shutil.copy(EXAMPLES / f"{COMPLETE}.json", file)
    before = file.read_bytes()
    window = open_window(Draft())
    start(window, qtbot)
    drop(window, file)
    settled(window, qtbot)
    opened = window.session.store.draft
    assert opened.provider == example(COMPLETE).provider
    assert opened.id != example(COMPLETE).id
    assert file.read_bytes() == before


def test_a_dropped_pdf_is_verified(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "some.pdf"
    file.write_bytes(b"%PDF-1.7\nnothing")
    window = open_window(Draft())
    start(window, qtbot)
    drop(window, file)
    settled(window, qtbot)
    assert window.place is Place.VERIFY
    assert page_of(window, VerifyPage).form.answer.isVisible()


@pytest.mark.parametrize("content", ["", "[]", json.dumps({"schema_version": 99})])
def test_a_file_that_is_no_draft_is_explained_and_nothing_else_happens(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, content: str
) -> None:
    file = tmp_path / "bad.json"
    file.write_text(content, encoding="utf-8")
    window = open_window(Draft())
    page = start(window, qtbot)
    drop(window, file)
    settled(window, qtbot)
    assert window.place is Place.START
    assert page.errors.isVisible()
    assert not list(paths.drafts().glob("*.age"))


def test_a_rehearsal_opens_the_example_and_keeps_no_draft(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(Draft())
    press(start(window, qtbot).form.rehearse)
    settled(window, qtbot)
    assert window.session.is_rehearsal
    assert window.place is Step.REVIEW
    window.session.store.put_at("place", "Elsewhere")
    start(window, qtbot)
    assert not list(paths.drafts().glob("*.age"))


def test_a_press_too_many_opens_or_deletes_a_draft_once(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    keep(example(COMPLETE))
    window = open_window(Draft())
    page = start(window, qtbot)
    with everything_waiting(window):
        page.form.open_draft.click()
        page.form.open_draft.click()
    settled(window, qtbot)
    assert window.session.store.draft.id == example(COMPLETE).id
    assert window.session.hold.is_held
    page = start(window, qtbot)
    with everything_waiting(window):
        page.form.delete_draft.click()
        page.form.delete_draft.click()
    settled(window, qtbot)
    assert page.form.set_aside.isVisible()
    assert not page.errors.isVisible()


def test_what_a_crash_left_open_is_offered_once(open_window: OpenWindow, qtbot: QtBot) -> None:
    keep(example(COMPLETE))
    marks = paths.home() / "open"
    marks.mkdir(parents=True)
    mark = {"draft": example(COMPLETE).id, "process": "999999 1"}
    (marks / "999999.open").write_text(json.dumps(mark), encoding="utf-8")
    window = open_window(Draft())
    page = start(window, qtbot)
    assert page.form.left_open.isVisible()
    assert example(COMPLETE).provider.legal_name in words_in(page.form.left_open)
    assert page.form.new_form.property("kind") != "primary"  # one primary button a page
    press(page.form.reopen)
    settled(window, qtbot)
    assert window.session.store.draft.id == example(COMPLETE).id
    assert not start(window, qtbot).form.left_open.isVisible()


def test_a_record_is_listed_opened_read_only_and_taken_for_a_new_form(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example(COMPLETE), step=Step.SIGN)
    sign_by_all(window, tmp_path, qtbot)
    page = start(window, qtbot)
    assert "Signed" in spoken(page)[0]
    press(page.form.open_record)
    settled(window, qtbot)
    assert window.place is Place.KEPT_RECORD
    assert not window.rail.isVisible()
    page = start(window, qtbot)
    press(page.form.copy_record)
    settled(window, qtbot)
    assert window.session.store.draft.provider == example(COMPLETE).provider
    assert window.session.store.draft.document_number == "2026-0003"
