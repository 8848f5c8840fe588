"""History, comparison and deleted drafts in the window."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aicode_desktop.drafts.folder import DraftFolder
from aicode_desktop.gui.pages.compare import ComparePage
from aicode_desktop.gui.pages.deleted import DeletedPage
from aicode_desktop.gui.pages.history import HistoryPage
from aicode_desktop.gui.pages.start import StartPage
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.window import Window
from aicode_desktop.model.codec import encode
from aicode_desktop.model.draft import ChapterAnswer, ChapterAnswers, Draft
from tests.documents import rendered
from tests.fakes import StoppedClock
from tests.gui.conftest import OpenWindow, example, press
from tests.gui.contact_sheet import settle
from tests.gui.dragging import drop
from tests.gui.fit import misfits
from tests.gui.pages import page_of, settled, words_in

DRAFT = replace(example("voluntary-safety-named-models"), id="seen")
Start = Callable[[], StartPage]


@pytest.fixture
def window(open_window: OpenWindow, clock: StoppedClock, qtbot: QtBot) -> Window:
    """Return a window on the start page, with one draft that was saved three times."""
    window = open_window(Draft())
    folder = window.session.folder
    for place in ("Lisboa", "Coimbra", "Porto"):
        folder.save(replace(DRAFT, place=place))
        clock.advance(timedelta(minutes=10))
    window.go_to(Place.START)
    settled(window, qtbot)
    return window


def history(window: Window, qtbot: QtBot) -> HistoryPage:
    window.go_to(Place.START)
    settled(window, qtbot)
    press(page_of(window, StartPage).form.draft_history)
    settled(window, qtbot)
    return page_of(window, HistoryPage)


def states(page: HistoryPage) -> list[str]:
    model = page.form.states.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def choose(page: HistoryPage, row: int) -> None:
    page.form.states.setCurrentIndex(page.form.states.model().index(row, 0))


def cells(page: ComparePage) -> list[tuple[str, str, str]]:
    model = page.form.differences.model()
    rows = range(model.rowCount())
    return [
        (
            str(model.index(row, 0).data()),
            str(model.index(row, 1).data()),
            str(model.index(row, 2).data()),
        )
        for row in rows
    ]


def test_every_saved_state_is_seen_with_the_size_of_its_change(
    window: Window, qtbot: QtBot
) -> None:
    page = history(window, qtbot)
    said = states(page)
    assert len(said) == 3
    assert "1 field changed" in said[0]
    assert "First saved" in said[2]
    assert not page.form.bring_back.isEnabled()  # the newest is what there is
    settle(window)
    assert misfits(window) == []


def test_a_state_is_named_and_the_name_stays(window: Window, qtbot: QtBot) -> None:
    page = history(window, qtbot)
    choose(page, 1)
    page.form.name.setFocus()
    QTest.keyClicks(page.form.name, "as the board saw it")
    QTest.keyClick(page.form.name, Qt.Key.Key_Return)
    settled(window, qtbot)
    assert "as the board saw it" in states(page)[1]
    assert "as the board saw it" in states(history(window, qtbot))[1]


def test_a_state_is_brought_back_and_nothing_is_lost(window: Window, qtbot: QtBot) -> None:
    page = history(window, qtbot)
    choose(page, 2)
    press(page.form.bring_back)
    settled(window, qtbot)
    assert window.session.store.draft.place == "Lisboa"
    folder = window.session.folder
    assert folder.load("seen").place == "Lisboa"
    assert folder.history is not None
    kept = [folder.history.draft_at("seen", one.id).place for one in folder.history.states("seen")]
    assert kept == ["Lisboa", "Porto", "Coimbra", "Lisboa"]


def test_a_state_is_compared_with_now_and_with_the_one_before(window: Window, qtbot: QtBot) -> None:
    page = history(window, qtbot)
    choose(page, 2)
    press(page.form.compare_now)
    settled(window, qtbot)
    compared = page_of(window, ComparePage)
    ((_field, before, after),) = cells(compared)
    assert (before, after) == ("Lisboa", "Porto")
    page = history(window, qtbot)
    choose(page, 1)
    press(page.form.compare_before)
    settled(window, qtbot)
    ((_field, before, after),) = cells(page_of(window, ComparePage))
    assert (before, after) == ("Lisboa", "Coimbra")
    press(compared.form.swap)
    settled(window, qtbot)
    ((_field, before, after),) = cells(compared)
    assert (before, after) == ("Coimbra", "Lisboa")


def test_two_dropped_files_are_compared_and_models_are_matched_by_what_they_are(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    changed = replace(
        DRAFT,
        models=(replace(DRAFT.models[0], market_date="2024-05"), *DRAFT.models[1:])[::-1],
        chapters=ChapterAnswers(*(ChapterAnswer.SIGN for _ in range(3))),
        notes="internal",
    )
    pdf, draft = tmp_path / "form.pdf", tmp_path / "changed.json"
    pdf.write_bytes(rendered(DRAFT).pdf)
    draft.write_bytes(encode(changed))
    window.go_to(Place.COMPARE)
    drop(window, pdf, draft)
    settled(window, qtbot)
    page = page_of(window, ComparePage)
    said = {field: (before, after) for field, before, after in cells(page)}
    assert any(after == "2024-05" for _before, after in said.values())
    assert all("internal" not in after for _before, after in said.values())
    assert "changed" in page.form.result.text
    settle(window)
    assert misfits(window) == []
    drop(window, draft, draft)
    settled(window, qtbot)
    assert "say the same" in page.form.result.text
    assert not page.form.differences.isVisible()


def test_a_draft_is_compared_with_another_from_the_start_page(window: Window, qtbot: QtBot) -> None:
    window.session.folder.save(replace(DRAFT, id="other", document_number="2026-0099"))
    window.go_to(Place.START)
    settled(window, qtbot)
    press(page_of(window, StartPage).form.compare)
    settled(window, qtbot)
    page = page_of(window, ComparePage)
    row = next(
        n for n in range(page.form.second.count()) if page.form.second.itemData(n) == "other"
    )
    page.form.second.setCurrentIndex(row)
    page.form.second.activated.emit(row)
    settled(window, qtbot)
    assert (DRAFT.document_number, "2026-0099") in {(b, a) for _field, b, a in cells(page)}


def test_what_cannot_be_compared_is_explained(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("[]", encoding="ascii")
    window.go_to(Place.COMPARE)
    drop(window, broken, broken)
    settled(window, qtbot)
    assert "not a draft" in page_of(window, ComparePage).errors.text


def test_a_deleted_draft_is_put_back_later(window: Window, qtbot: QtBot) -> None:
    press(page_of(window, StartPage).form.delete_draft)
    settled(window, qtbot)
    press(page_of(window, StartPage).form.deleted)
    settled(window, qtbot)
    page = page_of(window, DeletedPage)
    page.form.for_good.open()
    assert "without your key nobody can read it" in words_in(page)
    settle(window)
    assert misfits(window) == []
    press(page.form.restore)
    settled(window, qtbot)
    assert "in the list of drafts again" in page.form.told.text
    assert page.form.none.isVisible()
    (summary,) = window.session.folder.summaries()
    assert summary.id == "seen"


def test_a_restored_draft_never_replaces_another(tmp_path: Path) -> None:
    folder = DraftFolder(tmp_path)
    folder.save(DRAFT)
    aside = folder.set_aside("seen")
    folder.save(replace(DRAFT, place="Porto"))
    restored = folder.restore(aside)
    assert restored.stem != "seen"
    assert folder.load("seen").place == "Porto"
    assert folder.load(restored.stem).place == DRAFT.place
