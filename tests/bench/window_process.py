"""One window in a process of its own, for ``windows.py``: bare, or the program's.

``paint-bare`` and ``paint-program`` print “painted” once their page was painted, and
``loaded-program`` then prints which modules are loaded; ``list-program`` prints “listed” once the
drafts are in their list; ``memory-bare`` and ``memory-program FILE`` print the resident memory in
kB; ``typing FILE`` prints how long each keystroke took, and each drawing of the same document by
the peer, in ms. Imports as little as it can before the window, because importing is part of what is
measured.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QWidget

    from aicode_desktop.gui.window import Window

WINDOW_PX = (1_360, 860)
SETTLED_MS = 1_500  # after which nothing more is loaded
GIVE_UP_MS = 30_000


def main() -> int:
    """Do what the first argument says."""
    mode, *arguments = sys.argv[1:]
    sys.path[0] = str(Path(__file__).resolve().parents[2])  # the checkout, not this folder
    if mode == "typing":
        from tests.bench.typing_preview import measure

        return measure(Path(arguments[0]))
    if mode == "saving":
        from tests.bench.typing_while_saving import measure as measure_saving

        return measure_saving(Path(arguments[0]))
    acts = {"paint": _say_painted, "loaded": _say_loaded, "list": _say_listed}
    when_shown = acts.get(mode.split("-")[0], _say_memory)
    if mode.endswith("bare"):
        return _bare(when_shown)
    return _program(arguments, when_shown)


def _bare(when_shown: Callable[[QApplication, QWidget], None]) -> int:
    from PySide6.QtWidgets import QApplication, QLabel

    application = QApplication(sys.argv[:1])
    label = QLabel("A label")
    label.resize(*WINDOW_PX)
    label.show()
    when_shown(application, label)
    return application.exec()


def _program(arguments: list[str], when_shown: Callable[[QApplication, QWidget], None]) -> int:
    from aicode_desktop.gui import main as program

    open_window = program.open_window

    def watched_window(*given: Any, **named: Any) -> Window:
        from PySide6.QtWidgets import QApplication  # loaded already, in the program’s own way

        window = open_window(*given, **named)
        start_loop = QApplication.exec

        def watched_loop(application: QApplication) -> int:
            window.resize(*WINDOW_PX)  # whatever the screen, so that the preview is beside the page
            if arguments:
                from aicode_desktop.drafts.vault import new_vault

                window.session.door.take(new_vault())  # as if the keyring had opened it
            when_shown(application, window)
            return start_loop()

        setattr(QApplication, "exec", watched_loop)  # noqa: B010  (its type forbids the plain way)
        return window

    program.open_window = watched_window
    return program.main(arguments)


def _say_painted(application: QApplication, window: QWidget) -> None:
    _say_when_painted(application, window, lambda: "painted")


def _say_loaded(application: QApplication, window: QWidget) -> None:
    _say_when_painted(application, window, lambda: " ".join(sorted(sys.modules)))


def _say_when_painted(application: QApplication, window: QWidget, words: Callable[[], str]) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

    page: QObject = getattr(window, "page", window)

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                watched.removeEventFilter(self)
                # With a high priority it comes right after this painting, and before what the
                # window puts off until then. A number: the name would load all of Qt’s in both.
                painted = QEvent(QEvent.Type.User)
                QCoreApplication.postEvent(self, painted, 1)
            return False

        def customEvent(self, _event: QEvent) -> None:
            print(words(), flush=True)
            application.exit()

    page.installEventFilter(FirstPaint(application))
    QTimer.singleShot(GIVE_UP_MS, lambda: application.exit(1))


def _say_listed(application: QApplication, window: QWidget) -> None:
    import os

    from PySide6.QtCore import QTimer

    from aicode_desktop.drafts.vault import Vault

    identity = Path(os.environ["AICODE_HOME"], "identity-of-the-bench.txt").read_text("ascii")
    session = getattr(window, "session")  # noqa: B009  (its type is Qt’s own)
    session.door.take(Vault(identity))

    def tell() -> None:
        if not window.isVisible():
            return  # it was told already
        print("listed", flush=True)
        window.close()
        application.exit()

    page = getattr(window, "page")  # noqa: B009  (as above)
    # Sent by every listing, also by one that shows what was shown, such as no drafts at all.
    page.form.drafts_list.chosen_changed.connect(lambda: QTimer.singleShot(0, tell))
    QTimer.singleShot(GIVE_UP_MS, lambda: application.exit(1))


def _say_memory(application: QApplication, window: QWidget) -> None:
    from PySide6.QtCore import QTimer

    def tell() -> None:
        if not window.isVisible():
            return  # it was told already
        print(_resident_kb(), flush=True)
        window.close()
        application.exit()

    def wait_until_settled() -> None:
        QTimer.singleShot(SETTLED_MS, tell)

    preview = getattr(window, "preview", None)
    if preview is None or preview.page_count:
        wait_until_settled()
    else:
        preview.drawn.connect(wait_until_settled)
        QTimer.singleShot(GIVE_UP_MS, lambda: application.exit(1))


def _resident_kb() -> int:
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text(encoding="ascii").splitlines()
        return int(next(line for line in lines if line.startswith("VmRSS:")).split()[1])
    import resource  # not on Windows

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // 1024 if sys.platform == "darwin" else peak


if __name__ == "__main__":
    sys.exit(main())
