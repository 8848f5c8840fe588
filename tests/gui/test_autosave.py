"""Autosave: what was typed is on disk soon, on every change of page and at the end."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from aicode_desktop.errors import CannotWriteError
from aicode_desktop.gui import autosave
from aicode_desktop.gui.window import Window
from aicode_desktop.host import paths
from aicode_desktop.model.draft import Draft
from aicode_desktop.workflow.journey import Step
from tests.fakes import FailingDisk, FullDisk, ReadOnlyDisk, StalledDisk, StoppedClock
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
    assert said[-1] == "Not saved: the disk is full"
    assert window.session.store.draft.provider.legal_name == "Phronesis AI"
    window.session.autosave.flush()
    settle(window)
    assert kept_name(window) == "Phronesis AI"
    assert said[-1].startswith("Saved ")


@pytest.mark.parametrize("kind", [ReadOnlyDisk, FailingDisk])
def test_a_disk_that_is_read_only_or_fails_is_told_once_and_nothing_is_lost(
    open_window: OpenWindow,
    monkeypatch: pytest.MonkeyPatch,
    kind: type[ReadOnlyDisk] | type[FailingDisk],
) -> None:
    window = open_window()
    settle(window)
    session = window.session
    session.store.put_at("provider.legal_name", "Phronesis")
    session.autosave.flush()
    settle(window)
    told: list[object] = []
    session.autosave.failed.connect(told.append)
    with kind().in_place(monkeypatch) as disk:
        for name in ("Phronesis A", "Phronesis AI"):
            session.store.put_at("provider.legal_name", name)
            session.autosave.flush()
            settle(window)
        assert disk.refusals >= 2
        assert len(told) == 1
        assert "draft cannot be saved" in window.page.errors.text
        assert session.store.draft.provider.legal_name == "Phronesis AI"
        assert kept_name(window) == "Phronesis"  # what was saved before is intact
    session.autosave.flush()
    settle(window)
    assert window.page.errors.isHidden()
    assert kept_name(window) == "Phronesis AI"


def test_saving_is_tried_again_by_itself_and_the_message_goes(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(autosave, "TRY_AGAIN_AFTER_MS", 20)
    window = open_window()
    settle(window)
    said: list[str] = []
    window.session.autosave.status_changed.connect(said.append)
    with FullDisk().in_place(monkeypatch):
        window.session.store.put_at("provider.legal_name", "Phronesis")
        window.session.autosave.flush()
        settle(window)
        assert "disk is full" in window.page.errors.text
    qtbot.waitUntil(lambda: said[-1].startswith("Saved again"))
    assert window.page.errors.isHidden()
    assert kept_name(window) == "Phronesis"


def test_a_folder_that_stalls_blocks_nothing_is_told_once_and_saving_resumes(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(autosave, "SLOW_AFTER_MS", 20)
    monkeypatch.setattr(autosave, "SAVE_AFTER_MS", 10)
    window = open_window()
    settle(window)
    session = window.session
    told: list[object] = []
    session.autosave.failed.connect(told.append)
    with StalledDisk().in_place(monkeypatch) as disk:
        with qtbot.waitSignal(session.autosave.failed):
            session.store.put_at("provider.legal_name", "Phronesis")
        session.store.put_at("provider.legal_name", "Phronesis AI")
        window.go_to(Step.CHAPTERS)  # the window goes on
        session.autosave.flush()
        assert window.place is Step.CHAPTERS
        assert len(told) == 1
        assert "does not answer" in str(told[0])
        disk.answer()
        qtbot.waitUntil(lambda: session.autosave.is_saved)
    assert kept_name(window) == "Phronesis AI"


def test_a_folder_that_vanished_or_is_read_only_is_told_and_a_new_one_is_made(
    open_window: OpenWindow,
) -> None:
    window = open_window()
    settle(window)
    paths.home().mkdir(parents=True, exist_ok=True)
    paths.drafts().rename(paths.home() / "gone")
    paths.drafts().write_bytes(b"")  # in the way, as a mount point without its disk
    window.session.store.put_at("provider.legal_name", "Phronesis")
    window.session.autosave.flush()
    settle(window)
    assert "draft cannot be saved" in window.page.errors.text
    paths.drafts().unlink()
    window.session.autosave.flush()
    settle(window)
    assert kept_name(window) == "Phronesis"


def test_what_cannot_be_saved_keeps_the_window_open_once(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    settle(window)
    with FullDisk().in_place(monkeypatch):
        window.session.store.put_at("provider.legal_name", "Phronesis")
        assert not window.close()
        assert window.isVisible()
        assert "closing again leaves without it" in window.page.errors.text
        assert window.close()


def test_a_window_that_was_kept_open_goes_on_saving_and_closes_with_everything(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(autosave, "TRY_AGAIN_AFTER_MS", 20)
    window = open_window()
    settle(window)
    store = window.session.store
    with FullDisk().in_place(monkeypatch):
        store.put_at("provider.legal_name", "Phronesis")
        assert not window.close()
    qtbot.waitUntil(window.page.errors.isHidden)
    assert kept_name(window) == "Phronesis"
    with FullDisk().in_place(monkeypatch):
        store.put_at("provider.legal_name", "Phronesis AI")
        assert not window.close()  # told anew, for this is another time
        assert "closing again leaves without it" in window.page.errors.text
    store.put_at("provider.legal_name", "Phronesis AI S.A.")
    assert window.close()
    assert kept_name(window) == "Phronesis AI S.A."


def test_a_form_that_is_left_unsaved_is_saved_later_all_the_same(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    settle(window)
    with FullDisk().in_place(monkeypatch):
        window.session.store.put_at("provider.legal_name", "Phronesis")
        window.session.open_form(replace(BLANK, id="another"))
        settle(window)
    window.session.autosave.flush()
    settle(window)
    assert kept_name(window) == "Phronesis"


def test_a_form_that_cannot_be_saved_keeps_no_other_from_being_saved(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    settle(window)
    session, other = window.session, replace(BLANK, id="another")
    save = session.folder.save

    def refuse_the_first(draft: Draft) -> Path:
        if draft.id == BLANK.id:
            raise CannotWriteError("Too large.", safe="It is here.", next_step="Shorten it.")
        return save(draft)

    monkeypatch.setattr(session.folder, "save", refuse_the_first)
    session.store.put_at("provider.legal_name", "Phronesis")
    session.autosave.flush()
    settle(window)
    session.open_form(other)
    session.store.put_at("provider.legal_name", "Other")
    session.autosave.flush()
    settle(window)
    assert session.folder.load(other.id).provider.legal_name == "Other"
    session.store.put_at("provider.legal_name", "Other at the end")
    refused = session.autosave.close()
    assert refused is not None
    assert session.folder.load(other.id).provider.legal_name == "Other at the end"
    monkeypatch.undo()
    assert session.autosave.close() is None
    assert kept_name(window) == "Phronesis"
