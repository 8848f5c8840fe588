"""A record opens by its folder or by the file that a double click can be on, and is only read."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aicode_desktop.errors import RecordError
from aicode_desktop.gui import opening
from aicode_desktop.gui.session import Place
from tests.gui.conftest import OpenWindow
from tests.older_homes import HOMES

RECORD = "2026-0001-revontuli-frontier-oy"


@pytest.mark.parametrize("name", ["", opening.RECORD_FILE])
def test_a_record_from_anywhere_is_shown_and_not_changed(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    record = Path(shutil.copytree(HOMES / "0.1.0" / "records" / RECORD, tmp_path / "from a mail"))
    before = {path: path.read_bytes() for path in record.rglob("*") if path.is_file()}
    window = open_window()

    opening.open_file(window.session, record / name, failed=window.page.explain)
    qtbot.waitUntil(lambda: window.place is Place.KEPT_RECORD, timeout=20_000)

    shown = window.session.kept_record
    assert shown is not None
    assert shown.folder == record
    assert {path: path.read_bytes() for path in record.rglob("*") if path.is_file()} == before


def test_a_bag_that_is_no_record_is_refused_in_words(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    bag = tmp_path / opening.RECORD_FILE
    bag.write_text("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", encoding="utf-8")
    refused: list[Exception] = []
    window = open_window()
    place = window.place

    opening.open_file(window.session, bag, failed=refused.append)
    qtbot.waitUntil(lambda: bool(refused), timeout=20_000)

    assert isinstance(refused[0], RecordError)
    assert window.place is place
