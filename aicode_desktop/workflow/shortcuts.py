"""The shortcuts of the window, as the manual lists them; the window is tested against this list."""

import re
from dataclasses import dataclass

from aicode_desktop.words import tr

_NAME = re.compile(r"[A-Za-z]{2,}")


@dataclass(frozen=True, slots=True)
class Shortcut:
    """What one or more keys do; ``keys`` are as Qt writes them, separated by commas."""

    keys: str
    act: str

    @property
    def keys_in_words(self) -> str:
        """The keys as keyboards of the language in use name them."""
        names = _names_of_keys()
        return _NAME.sub(lambda found: names.get(found[0], found[0]), self.keys)


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """The shortcuts that hold in one part of the window."""

    title: str
    shortcuts: tuple[Shortcut, ...]


def shortcut_groups() -> tuple[ShortcutGroup, ...]:
    """Return all shortcuts, those that hold everywhere first."""
    return (
        ShortcutGroup(
            tr("Everywhere"),
            (
                Shortcut("F1", tr("help, at the field or page you are on")),
                Shortcut(
                    "F6, Shift+F6", tr("to the next part of the window, and to the one before")
                ),
                Shortcut("Ctrl+Return", tr("presses the page’s main button")),
                Shortcut("Ctrl+1 … Ctrl+9", tr("to that step of the form")),
                Shortcut("Ctrl+Z", tr("takes back the last change")),
                Shortcut(
                    "Ctrl+Shift+Z, Ctrl+Y", tr("makes it again, by the one that your system knows")
                ),
                Shortcut("Ctrl+P", tr("prints the document that is shown")),
                Shortcut("Ctrl+,", tr("to the settings")),
                Shortcut("Ctrl+S", tr("saves at once; the program also does it by itself")),
            ),
        ),
        ShortcutGroup(
            tr("The document beside the form"),
            (
                Shortcut("Ctrl++, Ctrl+-", tr("larger, smaller")),
                Shortcut("Ctrl+0", tr("at its own size")),
                Shortcut("Ctrl+PgDown, Ctrl+PgUp", tr("the next page, and the one before")),
            ),
        ),
        ShortcutGroup(
            tr("Lists and tables"),
            (
                Shortcut("Return", tr("opens the chosen row")),
                Shortcut("Delete", tr("removes it, where rows can be removed")),
                Shortcut("Ctrl+V", tr("takes cells copied from a spreadsheet into the models")),
            ),
        ),
        ShortcutGroup(
            tr("The list of measures"),
            (
                Shortcut("1, 2, 3, 4", tr("in place, partly, planned, does not apply")),
                Shortcut("0", tr("takes that answer back")),
                Shortcut("Ctrl+Down, Ctrl+Up", tr("the next measure, and the one before")),
            ),
        ),
        ShortcutGroup(
            tr("Help"),
            (
                Shortcut("Ctrl+F", tr("to the search")),
                Shortcut("Alt+Left, Alt+Right", tr("back, and forward again")),
                Shortcut("Esc", tr("closes help")),
            ),
        ),
    )


def _names_of_keys() -> dict[str, str]:
    return {
        "Ctrl": tr("Ctrl", "a key"),
        "Delete": tr("Delete", "a key"),
        "Down": tr("Down", "a key"),
        "Esc": tr("Esc", "a key"),
        "Left": tr("Left", "a key"),
        "PgDown": tr("PgDown", "a key"),
        "PgUp": tr("PgUp", "a key"),
        "Return": tr("Return", "a key"),
        "Right": tr("Right", "a key"),
        "Shift": tr("Shift", "a key"),
        "Up": tr("Up", "a key"),
    }
