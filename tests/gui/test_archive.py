"""The page Archive: found while typing, filtered, sorted, checked, taken in, disposed of."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from aicode_desktop.archive import export
from aicode_desktop.archive.search import Choices, SortBy
from aicode_desktop.gui.pages.archive import REST_MS, ArchivePage
from aicode_desktop.gui.pages.record import KeptRecordPage
from aicode_desktop.gui.session import Place
from aicode_desktop.gui.window import Window
from aicode_desktop.host import paths
from aicode_desktop.workflow.archiving import archive_in
from tests.archives import grow
from tests.fakes import MIDDAY, StoppedClock
from tests.gui.conftest import OpenWindow, press
from tests.gui.fit import misfits
from tests.gui.pages import page_of, settled, words_in

KEPT = 260  # more than two pages of the list

TypeInto = Callable[[QLineEdit, str], None]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an archive of many records, to be looked at and not changed."""
    return grow(tmp_path_factory.mktemp("many") / "records", KEPT)


@pytest.fixture
def window(open_window: OpenWindow) -> Window:
    return open_window()


def opened(window: Window, qtbot: QtBot) -> ArchivePage:
    window.go_to(Place.ARCHIVE)
    settled(window, qtbot)
    return page_of(window, ArchivePage)


def found_after_typing(page: ArchivePage, window: Window, qtbot: QtBot) -> list[str]:
    qtbot.wait(REST_MS * 2)
    settled(window, qtbot)
    return providers_in(page)


def providers_in(page: ArchivePage) -> list[str]:
    model = page.records
    return [str(model.data(model.index(row, 1))) for row in range(model.rowCount())]


@pytest.fixture
def many_kept(many: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "records", lambda: many)
    return many


def test_records_are_found_while_somebody_types(
    many_kept: Path, window: Window, qtbot: QtBot, type_into: TypeInto
) -> None:
    page = opened(window, qtbot)
    assert page.form.count.text() == f"{KEPT} records"

    type_into(page.form.find, "lodz")
    found = found_after_typing(page, window, qtbot)

    assert found
    assert {name.split()[0] for name in found} == {"Łódź"}
    assert page.form.count.text().startswith(f"{len(found)} record")


def test_only_what_is_scrolled_to_is_read(many_kept: Path, window: Window, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    assert page.records.rowCount() == 100

    page.form.table.scrollToBottom()
    settled(window, qtbot)

    assert page.records.rowCount() == 200


def test_filters_and_headings_narrow_and_sort(
    many_kept: Path, window: Window, qtbot: QtBot
) -> None:
    page = opened(window, qtbot)

    page.form.provider.setCurrentIndex(2)
    chosen = page.form.provider.currentText()
    found = found_after_typing(page, window, qtbot)
    page.form.provider.setCurrentIndex(0)
    page.records.sort(1, Qt.SortOrder.AscendingOrder)
    settled(window, qtbot)

    assert set(found) == {chosen}
    assert page.records.wanted.sort_by is SortBy.PROVIDER
    assert providers_in(page)[0].startswith("Åström")


def test_what_is_no_longer_offered_is_no_longer_looked_for(window: Window, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    page._filters.show_choices(Choices(("Ana Ltd", "Bo AG"), (), ()))
    page.form.provider.setCurrentIndex(2)
    found_after_typing(page, window, qtbot)
    assert page.records.wanted.provider == "Bo AG"
    page._filters.show_choices(Choices(("Ana Ltd",), (), ()))
    found_after_typing(page, window, qtbot)
    assert page.form.provider.currentText() == "All providers"
    assert page.records.wanted.provider == ""


def test_a_record_opens_from_the_table(many_kept: Path, window: Window, qtbot: QtBot) -> None:
    page = opened(window, qtbot)

    press(page.form.open)
    settled(window, qtbot)

    assert page_of(window, KeptRecordPage).record is not None
    assert window.session.kept_record is not None
    assert window.session.kept_record.folder.parent == many_kept


@pytest.mark.parametrize("size", [(1024, 700), (1360, 860)])
def test_everything_fits_with_many_records(
    size: tuple[int, int], many_kept: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(size=size)
    opened(window, qtbot)

    assert misfits(window) == []


def test_checking_says_what_is_proven_and_what_is_not(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    grow(paths.records(), 3)
    page = opened(window, qtbot)

    press(page.form.check)
    settled(window, qtbot)

    # The signed forms of grown records are none, which a check has to say.
    assert "not as it was kept. 0 of 3" in words_in(page.form.result)
    rows = [row.state for row in page.form.result_rows._rows.rows]
    assert rows.count("Problem") == 3
    assert "Not proven" in rows


def test_a_head_that_was_noted_elsewhere_is_held_against_the_chain(
    window: Window, qtbot: QtBot
) -> None:
    with archive_in(grow(paths.records(), 2)) as archive:
        head = archive.chain.head().digest
    page = opened(window, qtbot)

    for noted, problems in ((head[:32], 2), ("0" * 32, 3)):
        page.form.known_head.setText(noted)
        press(page.form.check)
        settled(window, qtbot)
        rows = [row.state for row in page.form.result_rows._rows.rows]
        assert rows.count("Problem") == problems  # two are records whose forms are none


def test_records_that_are_dropped_are_taken_in_once(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    root = grow(tmp_path / "elsewhere", 2)
    out = tmp_path / "records.zip"
    with archive_in(root) as archive:
        names = [path.name for path in archive.folders()]
        export.export_zip(archive, names, out, at=MIDDAY)
    page = opened(window, qtbot)
    assert page.form.count.text() == "Nothing is kept yet. A form is kept here once it is signed."

    for said in ("2 records were taken in.", "0 records were taken in."):
        assert page.take_file(out)
        settled(window, qtbot)
        assert said in words_in(page.form.result)

    assert page.form.count.text() == "2 records"


def test_nothing_is_disposed_of_before_its_day_and_without_a_name(
    window: Window, qtbot: QtBot, clock: StoppedClock, type_into: TypeInto
) -> None:
    grow(paths.records(), 2)
    page = opened(window, qtbot)
    assert not page.form.disposal.isVisible()

    clock.advance(timedelta(days=366 * 11))
    page.arrived()
    settled(window, qtbot)
    assert page.form.disposal.isVisible()
    assert not page.form.dispose.isEnabled()
    type_into(page.form.decided_by, "Jane Doe")
    page.arrived()  # after a look at one of the records
    settled(window, qtbot)
    page.form.dispose.click()
    page.form.dispose.click()  # a second press while it goes on
    settled(window, qtbot)

    assert "2 records were taken away." in words_in(page.form.result)
    with archive_in(paths.records()) as archive:
        assert archive.folders() == []
        last, _ = archive.chain.entry(archive.chain.head().number)
    assert last.words == "Decided by Jane Doe"
