"""Autosave: what was typed is on disk soon, on every change of page and at the end."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from aicode_desktop.gui import autosave
from aicode_desktop.gui.window import Window
from aicode_desktop.workflow.journey import Step
from tests.fakes import FullDisk, StoppedClock
from tests.gui.conftest import BLANK, OpenWindow
from tests.gui.contact_sheet import settle

TypeInto = Callable[[QLineEdit, str], None]


def kept_name(window: Window) -> str:
    return window.session.folder.load(BLANK.id).provider.legal_name


def test_a_pause_in_typing_saves(
    open_window: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, clock: StoppedClock
) -> None:
    monkeypatch.setattr(autosave, "SAVE_AFTER_MS", 20)
    window = open_window()
    clock.advance(timedelta(hours=1))
    with qtbot.waitSignal(window.session.autosave.status_changed) as said:
        window.session.store.put_at("provider.legal_name", "Phronesis", is_typing=True)
    assert kept_name(window) == "Phronesis"
    assert said.args is not None
    assert said.args[0].startswith("Saved ")


def test_a_change_of_page_saves(open_window: OpenWindow) -> None:
    window = open_window()
    window.session.store.put_at("provider.legal_name", "Phronesis")
    window.go_to(Step.CHAPTERS)
    settle(window)
    assert kept_name(window) == "Phronesis"


def test_closing_saves(open_window: OpenWindow) -> None:
    window = open_window()
    window.session.store.put_at("provider.legal_name", "Phronesis")
    window.close()
    assert kept_name(window) == "Phronesis"


def test_a_full_disk_is_told_once_keeps_the_text_and_saving_goes_on_later(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    settle(window)
    told: list[object] = []
    said: list[str] = []
    window.session.autosave.failed.connect(told.append)
    window.session.autosave.status_changed.connect(said.append)
    with FullDisk().in_place(monkeypatch):
        for name in ("Phronesis", "Phronesis AI"):
            window.session.store.put_at("provider.legal_name", name)
            window.session.autosave.flush()
            settle(window)
    assert len(told) == 1
    assert said[-1].startswith("Not saved")
    assert window.session.store.draft.provider.legal_name == "Phronesis AI"
    window.session.autosave.flush()
    settle(window)
    assert kept_name(window) == "Phronesis AI"
    assert said[-1].startswith("Saved ")
