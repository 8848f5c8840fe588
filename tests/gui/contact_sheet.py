"""Takes a picture of every page, and says what does not fit; run it to look at the window.

    python tests/gui/contact_sheet.py FOLDER [--scheme dark] [--size 1024x700] [--scale 2]
    python tests/gui/contact_sheet.py FOLDER --of dialogs [--only hand-over]

The pictures are for people to look at; the exit code is 1 where something is cut or covered.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from aicode_desktop.gui.window import Window

EXAMPLE = "joint-signatories-outside-the-union"
LONGEST_SECONDS = 20.0
KEPT_ALIVE: list[object] = []
ROUNDS_AT_REST = 6


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scheme", action="append", help="light, dark, high-contrast; all if none")
    parser.add_argument("--size", default="1360x860")
    parser.add_argument("--scale", default="1")
    parser.add_argument("--language", default="en", help="a code, or “pseudo”: longer, in brackets")
    parser.add_argument("--example", default=EXAMPLE, help="a shipped example, or “blank”")
    parser.add_argument("--of", default="pages", choices=("pages", "states", "dialogs"))
    parser.add_argument("--only", default="", help="states or dialogs whose names begin so")
    options = parser.parse_args()
    width, height = (int(number) for number in options.size.split("x"))
    os.environ.setdefault("QT_QPA_PLATFORM", _a_screen_of(width, height, options.scale))
    os.environ["QT_SCALE_FACTOR"] = options.scale
    os.environ.setdefault("AICODE_HOME", tempfile.mkdtemp())
    options.folder.mkdir(parents=True, exist_ok=True)
    speak(options.language)
    complaints = []
    shown = (
        pictures(schemes=options.scheme, size=(width, height), example=options.example)
        if options.of == "pages"
        else pictures_of(
            options.of, only=options.only, schemes=options.scheme, size=(width, height)
        )
    )
    for name, picture, misfits in shown:
        picture.save(str(options.folder / f"{name}-{options.size}-{options.scale}.png"))
        complaints += [f"{name}: {misfit}" for misfit in misfits]
    sys.stdout.write("".join(f"{complaint}\n" for complaint in complaints))
    return 1 if complaints else 0


def pictures(
    *, schemes: list[str] | None, size: tuple[int, int], example: str
) -> Iterator[tuple[str, "QPixmap", list[str]]]:
    """Yield the name, the picture and the misfits of every page in every scheme."""
    from PySide6.QtWidgets import QApplication  # after the scale is set

    from aicode_desktop.gui.places import BUILT
    from aicode_desktop.gui.theme import Scheme, Theme
    from tests.gui.fit import misfits

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme = Theme(application, asked_for=Scheme.LIGHT)
    window = _window(theme, example)
    window.resize(*size)
    window.show()
    for name in schemes or [scheme.value for scheme in Scheme]:
        theme.ask_for(Scheme(name))
        for place in BUILT:
            window.go_to(place)
            settle(window)
            yield f"{name}-{place.value}", window.grab(), misfits(window)
    window.close()


def pictures_of(
    kind: str, *, only: str, schemes: list[str] | None, size: tuple[int, int]
) -> Iterator[tuple[str, "QPixmap", list[str]]]:
    """Yield the same of every state of the pages, or of every dialog, whose name begins so."""
    import shiboken6
    from PySide6.QtWidgets import QApplication, QWidget

    from aicode_desktop.gui.theme import Scheme, Theme
    from tests.gui.fit import misfits
    from tests.gui.states import states
    from tests.gui.states_of_dialogs import dialogs

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme = Theme(application, asked_for=Scheme.LIGHT)
    listed: dict[str, Callable[[Window, Path], QWidget | None]] = {
        **(states() if kind == "states" else dialogs())
    }
    for name, show in listed.items():
        if not name.startswith(only):
            continue
        os.environ["AICODE_HOME"] = tempfile.mkdtemp()
        theme.ask_for(Scheme.LIGHT)
        window = _window(theme, EXAMPLE)
        window.resize(*size)
        window.show()
        settle(window)
        seen = show(window, Path(tempfile.mkdtemp())) or window
        for scheme in schemes or [each.value for each in Scheme]:
            theme.ask_for(Scheme(scheme))
            settle(window)
            yield f"{scheme}-{name}", seen.grab(), misfits(seen)
        window.close()
        shiboken6.delete(window)  # or it would be styled anew with each scheme


def speak(language: str) -> None:
    """Let the window speak that language; in English nothing is installed."""
    from PySide6.QtWidgets import QApplication  # after the scale is set

    from aicode_desktop import languages, words
    from aicode_desktop.gui import translator
    from tests.pseudo_language import PseudoLanguage

    KEPT_ALIVE.append(QApplication.instance() or QApplication([]))
    if language == "pseudo":
        words.speak(PseudoLanguage())
    else:
        languages.speak(language)
    translator.install()  # which loads what Qt itself has in the language


def settle(window: "Window") -> None:
    """Wait until nothing is being worked on and the layout has come to rest."""
    from PySide6.QtWidgets import QApplication

    give_up = time.monotonic() + LONGEST_SECONDS
    rounds_at_rest = 0
    while rounds_at_rest < ROUNDS_AT_REST and time.monotonic() < give_up:
        QApplication.processEvents()
        is_at_rest = window.session.is_idle
        rounds_at_rest = rounds_at_rest + 1 if is_at_rest else 0
        time.sleep(0.002)


def _a_screen_of(width: int, height: int, scale: str) -> str:
    """Return the platform without a screen, told that it has one of that size; dialogs ask."""
    screen = {
        "name": "sheet",
        "x": 0,
        "y": 0,
        "width": round(width * float(scale)),
        "height": round(height * float(scale)),
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }
    file = Path(tempfile.mkdtemp()) / "screen.json"
    file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return f"offscreen:configfile={file}"


def _window(theme: object, example: str) -> "Window":
    from aicode_desktop.drafts.vault import new_vault
    from aicode_desktop.gui.session import Session
    from aicode_desktop.gui.theme import Theme
    from aicode_desktop.gui.window import Window
    from aicode_desktop.model.codec import decode
    from aicode_desktop.model.draft import Draft
    from tests.fakes import StoppedClock

    assert isinstance(theme, Theme)
    session = Session(theme=theme, clock=StoppedClock())
    session.door.take(new_vault())
    window = Window(session)
    session.setParent(window)
    if example == "blank":
        draft = Draft(id="a-blank-form", document_number="2026-0007")
    else:
        draft = decode((ROOT / "resources" / "examples" / f"{example}.json").read_bytes())
    session.open_form(draft)
    return window


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
