"""The composition root: ``aicode-desktop [FILE]`` opens the window."""

import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop import languages
from aicode_desktop.gui.unread_sources import leave_sources_unread
from aicode_desktop.host import paths
from aicode_desktop.host.clock import SystemClock
from aicode_desktop.host.core_dumps import leave_no_core_dump
from aicode_desktop.words import tr

if TYPE_CHECKING:
    from aicode_desktop.gui.preferences import Preferences
    from aicode_desktop.gui.theme import Scheme, Theme
    from aicode_desktop.gui.window import Window

LONGEST_WAIT_SECONDS = 0.001  # of the window for a thread that works, a fifth of Python’s own
SCHEME_VARIABLE = "AICODE_SCHEME"


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asks for."""

    file: Path | None = None
    scheme: "Scheme | None" = None
    language: str = ""
    is_self_test: bool = False
    closes_when_painted: bool = False


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, on *FILE* where one is named; return the exit code."""
    leave_no_core_dump()
    gc.disable()  # the window is made of many small things that all stay, its modules first
    from PySide6.QtWidgets import QApplication

    leave_sources_unread()
    from aicode_desktop.gui.preferences import Preferences
    from aicode_desktop.gui.theme import STYLE_ARGUMENTS, Theme

    options = _options(sys.argv[1:] if argv is None else argv)
    application = QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    application.setApplicationName("aicode-desktop")
    application.setDesktopFileName("aicode-desktop")
    preferences = Preferences()
    preferences.speak(asked_for=options.language)
    application.setApplicationDisplayName(tr("Signatory Form"))
    theme = Theme(application, asked_for=options.scheme, is_in_style=True)
    if options.scheme is None:
        theme.follow(preferences.settings)
    window = open_window(theme, options.file, preferences=preferences)
    window.session.first_paint.when_done(gc.enable)
    if options.is_self_test:
        window.session.first_paint.when_done(lambda: application.exit(_self_test()))
    if options.closes_when_painted:
        window.session.first_paint.when_done(application.quit)
    if preferences.settings.is_maximised:
        window.showMaximized()
    else:
        window.show()
    return application.exec()


def open_window(
    theme: "Theme", file: Path | None = None, *, preferences: "Preferences | None" = None
) -> "Window":
    """Return the window, not yet shown, on the draft in *file* or on the start page."""
    from aicode_desktop.gui.session import Place, Session
    from aicode_desktop.gui.widgets.wrapped_label import PlainCopies
    from aicode_desktop.gui.window import Window

    sys.setswitchinterval(LONGEST_WAIT_SECONDS)
    session = Session(theme=theme, clock=SystemClock(), preferences=preferences)
    session.first_paint.wait()
    window = Window(session)
    session.setParent(window)
    PlainCopies(window)
    window.go_to(Place.START)
    if file is not None:
        from aicode_desktop.gui import opening  # only where a file is named

        session.first_paint.when_done(
            lambda: opening.open_file(session, file, failed=window.page.explain)
        )
    return window


def _self_test() -> int:
    """Return 0 where every part of the program works; the window was painted before."""
    from aicode_desktop.workflow.self_test import self_test  # it loads everything

    problem = None
    for tested in self_test(at=SystemClock().now()):
        problem = tested.problem
        print(tested.part, problem or tr("Works"), sep=": ", flush=True)  # noqa: T201  (the answer)
    return 0 if problem is None else 5


def _options(arguments: Sequence[str]) -> Options:
    from aicode_desktop.gui.theme import Scheme

    asked = os.environ.get(SCHEME_VARIABLE)
    scheme = Scheme(asked) if asked in set(Scheme) else None
    language = os.environ.get(languages.VARIABLE, "")
    if not any(argument.startswith("-") for argument in arguments) and len(arguments) <= 1:
        return Options(Path(arguments[0]) if arguments else None, scheme, language)
    import argparse  # a plain start does without it

    parser = argparse.ArgumentParser(
        prog="aicode-desktop", description=tr("Completes, signs and keeps the Signatory Form.")
    )
    parser.add_argument("file", nargs="?", type=Path, help=tr("a draft, or a PDF of this program"))
    parser.add_argument("--scheme", type=Scheme, choices=list(Scheme), default=scheme)
    parser.add_argument("--language", metavar="CODE", default=language)
    parser.add_argument(
        "--portable",
        action="store_true",
        help=tr("keep drafts, records and settings in a folder beside the program"),
    )
    parser.add_argument(
        "--selftest",
        action="store_true",
        help=tr("open the window, try every part of the program, and close it again"),
    )
    # For measuring a start from outside, also that of a frozen bundle.
    parser.add_argument("--close-when-painted", action="store_true", help=argparse.SUPPRESS)
    found = parser.parse_args(arguments)
    if found.portable:
        paths.keep_beside_the_program()
    return Options(
        found.file,
        found.scheme,
        found.language,
        is_self_test=found.selftest,
        closes_when_painted=found.close_when_painted,
    )
