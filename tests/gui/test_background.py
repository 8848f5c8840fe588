"""Background work: outcomes in order on the GUI thread, failures told, and an orderly end."""

import threading
import time
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aicode_desktop.errors import CannotWriteError
from aicode_desktop.gui.background import Background
from aicode_desktop.gui.explain import ErrorPanel, detail_of, explained
from aicode_desktop.gui.theme import Theme
from tests.gui.conftest import OpenWindow


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def test_work_runs_elsewhere_and_its_result_arrives_here(
    background: Background, qtbot: QtBot
) -> None:
    threads: list[threading.Thread] = []
    background.run(
        threading.current_thread,
        done=lambda worker: threads.extend([worker, threading.current_thread()]),
        failed=lambda _error: None,
    )
    qtbot.waitUntil(lambda: len(threads) == 2)
    worker, here = threads
    assert here is threading.main_thread()
    assert worker is not here


def test_outcomes_arrive_in_the_order_of_the_work(background: Background, qtbot: QtBot) -> None:
    arrived: list[int] = []
    for number in range(20):
        background.run(partial(abs, number), done=arrived.append, failed=lambda _error: None)
    qtbot.waitUntil(lambda: len(arrived) == 20)
    assert arrived == list(range(20))


def test_a_window_that_is_closed_does_not_stand_there_while_work_is_waited_for(
    open_window: OpenWindow,
) -> None:
    window, seen = open_window(), list[bool]()
    begun = threading.Event()

    def work() -> None:
        begun.set()
        for _ in range(100):  # half a second at most
            if window.isHidden():
                break
            time.sleep(0.005)
        seen.append(window.isHidden())

    window.session.background.run(work, done=lambda _nothing: None, failed=lambda _error: None)
    begun.wait()
    window.close()
    assert seen == [True]


def test_a_failure_is_told_as_what_it_is(background: Background, qtbot: QtBot) -> None:
    told: list[Exception] = []
    background.run(lambda: 1 // 0, done=lambda _result: None, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], ZeroDivisionError)


def test_long_work_says_what_it_does_and_short_work_does_not(
    background: Background, qtbot: QtBot
) -> None:
    said: list[str] = []
    gate = threading.Event()
    background.busy_changed.connect(said.append)
    background.run(
        lambda: None, done=lambda _result: None, failed=lambda _error: None, act="Blinking"
    )
    qtbot.waitUntil(lambda: background.is_idle)
    assert not said
    background.run(gate.wait, done=lambda _result: None, failed=lambda _error: None, act="Signing")
    qtbot.waitUntil(lambda: said == ["Signing"])
    gate.set()
    qtbot.waitUntil(lambda: said == ["Signing", ""])


def test_of_two_long_acts_the_second_is_said_when_the_first_has_ended(
    background: Background, qtbot: QtBot
) -> None:
    said: list[str] = []
    first, second = threading.Event(), threading.Event()
    background.busy_changed.connect(said.append)
    for gate, act in ((first, "Signing"), (second, "Saving")):
        background.run(gate.wait, done=lambda _result: None, failed=lambda _error: None, act=act)
    qtbot.waitUntil(lambda: len(background._long) == 2)
    first.set()
    qtbot.waitUntil(lambda: said == ["Signing", "Saving"])
    second.set()
    qtbot.waitUntil(lambda: said == ["Signing", "Saving", ""])


def test_nothing_arrives_after_the_end(qtbot: QtBot) -> None:
    background = Background()
    arrived: list[int] = []
    background.run(lambda: 1, done=arrived.append, failed=lambda _error: None)
    background.close()
    background.run(lambda: 2, done=arrived.append, failed=lambda _error: None)
    qtbot.wait(20)
    assert not arrived


def test_an_error_is_told_in_three_sentences_with_details_that_name_no_value(
    theme: Theme, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    panel = ErrorPanel(page)
    error = CannotWriteError("The disk is full.", safe="Nothing is lost.", next_step="Make room.")
    panel.explain(error)
    for sentence in ("The disk is full.", "Nothing is lost.", "Make room."):
        assert sentence in panel.text
    with pytest.raises(ValueError, match="a secret") as unexpected:
        int("a secret")
    assert "a secret" not in detail_of(unexpected.value)
    assert explained(unexpected.value).safe
