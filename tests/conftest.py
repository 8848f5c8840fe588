"""Makes the suite fail on noise: sockets, log lines, threads, timers or windows left behind.

Every test runs in a home of its own, offscreen, and without the network. What each guard asks of a
test is in its docstring.
"""

import gc
import logging
import os
import re
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from aicode_desktop import words

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TESTS = Path(__file__).resolve().parent
ON_CI = os.environ.get("CI", "").lower() == "true"
LOOPBACK = "127.0.0.1"
GRACE_SECONDS = 2.0  # for a thread that has been told to end

settings.register_profile(
    "quick", max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("ci", settings.get_profile("quick"), derandomize=True, print_blob=True)
settings.load_profile("ci" if ON_CI else "quick")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        "logs(pattern): the test makes log lines of level WARNING or above that match the pattern",
    )


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test whose outside tool is missing; with ``CI=true``, fail it."""
    for marker in item.iter_markers("outside"):
        missing = [tool for tool in marker.args if shutil.which(tool) is None]
        if missing:
            reason = f"needs {' and '.join(missing)}, which this machine does not have"
            if ON_CI:
                pytest.fail(reason, pytrace=False)
            pytest.skip(reason)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the test's own ``AICODE_HOME``, so that nothing touches the real one."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("AICODE_HOME", str(folder))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("AICODE_LANGUAGE", "en")
    return folder


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Let every test begin in English, whatever the one before it spoke."""
    yield
    words.speak(words.ENGLISH)


class NetworkForbiddenError(Exception):
    """A test, or the program in it, reached for the network."""


class NetworkGuard:
    """Refuses what leaves the machine, and remembers it where the refusal was swallowed.

    Sees Python's own sockets by an audit hook, which cannot be taken back; hence one for the run.
    """

    def __init__(self) -> None:
        self.attempts: list[str] = []
        self.is_loopback_open = False
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not event.startswith("socket."):
            return
        name_lookup = event in {"socket.getaddrinfo", "socket.gethostbyname"}
        goes_out = event in {"socket.connect", "socket.sendto", "socket.bind"}
        if self.is_loopback_open and _host_in(arguments) == LOOPBACK:
            return
        if name_lookup or (goes_out and isinstance(arguments[1], tuple)):  # a path is AF_UNIX
            self.attempts.append(f"{event}{arguments[int(goes_out) :]}")
            raise NetworkForbiddenError(self.attempts[-1])


def _host_in(arguments: tuple[Any, ...]) -> object:
    place = arguments[1] if len(arguments) > 1 and isinstance(arguments[1], tuple) else arguments
    return place[0]


NETWORK = NetworkGuard()


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Fail a test that opens a connection, looks a name up or listens."""
    NETWORK.attempts.clear()
    yield
    if NETWORK.attempts:
        pytest.fail(f"reached for the network: {NETWORK.attempts}", pytrace=False)


@pytest.fixture
def loopback() -> Iterator[str]:
    """Let the test listen and connect at the address returned, and nowhere else."""
    NETWORK.is_loopback_open = True
    yield LOOPBACK
    NETWORK.is_loopback_open = False


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_log_lines(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on log lines of WARNING or above, unless ``@pytest.mark.logs("pattern")`` expects them.

    Each pattern is searched in ``logger: message`` and has to be found at least once.
    """
    listener = _Listener()
    logging.getLogger().addHandler(listener)
    yield
    logging.getLogger().removeHandler(listener)
    patterns = [str(marker.args[0]) for marker in request.node.iter_markers("logs")]
    unexpected = [line for line in listener.lines if not any(re.search(p, line) for p in patterns)]
    missing = [p for p in patterns if not any(re.search(p, line) for line in listener.lines)]
    if unexpected:
        pytest.fail(f"unexpected log lines: {unexpected}", pytrace=False)
    if missing:
        pytest.fail(f"expected log lines that did not come: {missing}", pytrace=False)


@pytest.fixture(autouse=True)
def nothing_left_alive(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, a window or a running timer behind."""
    threads_before = set(threading.enumerate())
    windows_before = {id(window) for window in _open_windows()}
    if "qapp" in request.fixturenames:
        gc.collect()
        gc.freeze()  # afterwards only what the test itself made has to be looked through for timers
    yield
    left = [f"window {window}" for window in _open_windows() if id(window) not in windows_before]
    if "qapp" in request.fixturenames:
        left += [f"timer {timer}" for timer in _stopped_timers()]
    deadline = time.monotonic() + GRACE_SECONDS
    for thread in set(threading.enumerate()) - threads_before:
        thread.join(max(0.0, deadline - time.monotonic()))
        if thread.is_alive():
            left.append(f"thread {thread.name}")
    if left:
        pytest.fail(f"left alive: {left}", pytrace=False)


def _open_windows() -> list[Any]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    return [
        window
        for window in widgets.QApplication.topLevelWidgets()
        # Pop-ups belong to a window; a tool tip goes when it likes.
        if window.parent() is None and window.metaObject().className() != "QTipLabel"
    ]


def _stopped_timers() -> list[str]:
    """Return the timers that were running; they are stopped, so that no later test is blamed."""
    import shiboken6  # the tests without a window do without Qt
    from PySide6.QtCore import QTimer

    timers = [thing for thing in gc.get_objects() if type(thing) is QTimer]
    running = [timer for timer in timers if shiboken6.isValid(timer) and timer.isActive()]
    for timer in running:
        timer.stop()
    return [str(timer) for timer in running]


@pytest.fixture
def golden() -> Callable[[str, bytes], None]:
    """Return a comparison with ``tests/golden/NAME``, which ``dev.py golden`` rewrites."""

    def compare(name: str, content: bytes) -> None:
        path = TESTS / "golden" / name
        if os.environ.get("REWRITE_GOLDEN"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        assert path.exists(), f"there is no golden {name}: run dev.py golden and read it"
        assert content == path.read_bytes(), f"{name} changed: run dev.py golden, read the diff"

    return compare
