"""Windows in which a robot types, each killed at a moment of its own; run as a program of its own.

    python -m tests.journeys.typing_robots FOLDER KILLS SEED

On standard input comes the identity of the vault. One process loads the program once and forks a
child for each window before it knows Qt's application, so that many windows cost as little as they
can. Each child is the window program over a home of its own, with Qt's key events and the real
clock. What it typed comes through a pipe; the kill is SIGKILL. Prints JSON.
"""

import contextlib
import gc
import importlib
import json
import os
import random
import selectors
import signal
import sys
import time
from collections.abc import Collection
from dataclasses import asdict, dataclass, field
from pathlib import Path

LETTERS = "abcdefghijklmnopqrstuvwxyz"
FIELDS = ("legal_name", "register", "street", "city")  # of the page Provider
LETTERS_IN_A_FIELD = 5
TYPED_EVERY_SECONDS = 0.2  # as somebody types who thinks
SYNC_TAKES_SECONDS = 0.04  # as on a disk that spins, so that kills fall into saves, too
LETTERS_UNTIL_SAVED = 12
LONGEST_LIFE_SECONDS = 3.5  # after the first letter: more than two saves
WINDOWS_AT_ONCE = 24
STARTING_AT_ONCE = 2  # which takes a processor each; who types beside them takes next to nothing
PATIENCE_SECONDS = 60.0


@dataclass(slots=True)
class Killed:
    """A window that was killed: its home, how many letters were typed, and what it left behind."""

    home: str
    letters: int = 0
    half_written: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Robot:
    pid: int
    pipe: int
    kill_after_seconds: float
    told: Killed
    kill_at: float = float("inf")  # until the first letter is typed

    @property
    def is_starting(self) -> bool:
        """Whether nothing was typed yet."""
        return not self.told.letters


def typed_after(letters: int) -> dict[str, str]:
    """Return what stands in each field once the robot has typed that many letters."""
    said = dict.fromkeys(FIELDS, "")
    for place in range(letters):
        said[_field_at(place)] += _letter_at(place)
    return said


def _field_at(place: int) -> str:
    return FIELDS[place // LETTERS_IN_A_FIELD % len(FIELDS)]


def _letter_at(place: int) -> str:
    return LETTERS[place % len(LETTERS)]


def kill_windows(folder: Path, identity: str, *, kills: int, seed: int) -> list[Killed]:
    """Return what became of that many windows."""
    _load_what_a_window_loads(folder / "scout", identity)
    waiting = [
        (folder / f"home-{number}", moment) for number, moment in enumerate(_moments(kills, seed))
    ]
    living: dict[int, _Robot] = {}
    dead: list[Killed] = []
    deadline = time.monotonic() + PATIENCE_SECONDS + kills
    with selectors.DefaultSelector() as pipes:
        try:
            while waiting or living:
                while waiting and _has_room(living.values()):
                    home, life_seconds = waiting.pop()
                    robot = _begun(home, identity, life_seconds)
                    living[robot.pipe] = robot
                    pipes.register(robot.pipe, selectors.EVENT_READ)
                now = time.monotonic()
                due = min(robot.kill_at for robot in living.values())
                for key, _ in pipes.select(timeout=max(0.0, min(due - now, 1.0))):
                    _hear(living[key.fd])
                for robot in list(living.values()):
                    if robot.kill_at <= time.monotonic():
                        pipes.unregister(robot.pipe)
                        del living[robot.pipe]
                        dead.append(_killed(robot))
                if time.monotonic() > deadline:
                    raise AssertionError(f"{len(waiting) + len(living)} windows did not come")
        finally:
            for robot in living.values():
                _killed(robot)
    return dead


def _moments(count: int, seed: int) -> list[float]:
    """Return that many moments, one at random in each equal part of the longest life, shuffled."""
    chance = random.Random(seed)  # noqa: S311  (moments, not secrets)
    part_seconds = LONGEST_LIFE_SECONDS / count
    moments = [chance.uniform(part, part + 1) * part_seconds for part in range(count)]
    chance.shuffle(moments)
    return moments


def _has_room(living: Collection[_Robot]) -> bool:
    starting = sum(robot.is_starting for robot in living)
    return len(living) < WINDOWS_AT_ONCE and starting < STARTING_AT_ONCE


def _begun(home: Path, identity: str, life_seconds: float) -> _Robot:
    home.mkdir()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            os.close(reader)
            _type_in_a_window(home, identity, writer)
        os._exit(1)
    os.close(writer)
    return _Robot(child, reader, life_seconds, Killed(str(home)))


def _hear(robot: _Robot) -> None:
    said = os.read(robot.pipe, 65536)
    if not said:
        raise AssertionError(f"the window over {robot.told.home} ended by itself")
    if robot.is_starting:
        robot.kill_at = time.monotonic() + robot.kill_after_seconds
    robot.told.letters += len(said)


def _killed(robot: _Robot) -> Killed:
    os.kill(robot.pid, signal.SIGKILL)
    os.waitpid(robot.pid, 0)
    with os.fdopen(robot.pipe, "rb") as rest:
        robot.told.letters += len(rest.read())
    robot.told.half_written = [
        str(path) for path in sorted(Path(robot.told.home).rglob(".*.partial"))
    ]
    return robot.told


def _type_in_a_window(home: Path, identity: str, pipe: int, *, letters: int = 0) -> None:
    """Be the window program over *home*, typed in until it is killed, or for some *letters*."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    from aicode_desktop.drafts.vault import Vault
    from aicode_desktop.gui.main import open_window
    from aicode_desktop.gui.pages.provider import ProviderPage
    from aicode_desktop.gui.pages.start import StartPage
    from aicode_desktop.gui.theme import Theme

    os.environ["AICODE_HOME"] = str(home)
    _take_time_for_the_disk()
    application = QApplication([])
    window = open_window(Theme(application))
    window.session.door.take(Vault(identity))  # as if the keyring had opened it
    window.resize(840, 480)  # without a preview, which is not what this is about
    window.show()
    timer = QTimer(window, interval=int(TYPED_EVERY_SECONDS * 1000))
    start = window.page
    assert isinstance(start, StartPage)
    QTest.mouseClick(start.form.new_form, Qt.MouseButton.LeftButton)
    typed = 0

    def type_on() -> None:
        nonlocal typed
        page = window.page
        if page is start:
            return  # the new form is on its way
        assert isinstance(page, ProviderPage)
        line: QWidget = getattr(page.form, _field_at(typed))
        line.setFocus()
        QTest.keyClicks(line, _letter_at(typed))
        typed += 1
        os.write(pipe, b".")
        if typed == letters:
            application.quit()

    timer.timeout.connect(type_on)
    timer.start()
    application.exec()


def _take_time_for_the_disk() -> None:
    at_once = os.fsync

    def as_a_disk_that_spins(descriptor: int) -> None:
        time.sleep(SYNC_TAKES_SECONDS)
        at_once(descriptor)

    setattr(os, "fsync", as_a_disk_that_spins)  # noqa: B010  (mypy forbids the plain way)


def _load_what_a_window_loads(home: Path, identity: str) -> None:
    """Import here what one window imports while it is typed in, so that no other has to."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            os.close(reader)
            home.mkdir(parents=True)
            letters = os.open(os.devnull, os.O_WRONLY)
            _type_in_a_window(home, identity, letters, letters=LETTERS_UNTIL_SAVED)
            os.write(writer, json.dumps(sorted(sys.modules)).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        names = json.loads(pipe.read())
    os.waitpid(child, 0)
    for name in names:
        if name not in sys.modules and name != "__mp_main__":
            importlib.import_module(name)
    _make_enumerations_of_qt()
    gc.freeze()  # so that collecting does not copy what children share
    gc.disable()


def _make_enumerations_of_qt() -> None:
    """Touch the enumerations of Qt, which are made when they are first asked for."""
    from PySide6 import QtCore, QtGui, QtWidgets

    for module in (QtCore, QtGui, QtWidgets):
        for kind in [getattr(module, name) for name in dir(module)]:
            for name in dir(kind):
                getattr(kind, name, None)


if __name__ == "__main__":
    found = kill_windows(
        Path(sys.argv[1]), sys.stdin.readline(), kills=int(sys.argv[2]), seed=int(sys.argv[3])
    )
    sys.stdout.write(json.dumps([asdict(one) for one in found]))
