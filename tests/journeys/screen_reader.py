"""Fills the whole form in from outside, as a screen reader does: by role and name, through AT-SPI.

Run by the system's own Python, which has ``pyatspi``; prints one line for each thing it came past,
and ends with exit code 0 where the form is ready to be signed.
"""

import ctypes
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # a package of the system

PATIENCE_SECONDS = 40.0
MOST_KEYS = 60
LEAST_WIDTH = 400  # of the window that people see; Qt has small ones beside it
DOWN, TAB = 0xFF54, 0xFF09  # X11's names for the keys
LABEL = pyatspi.ROLE_LABEL
BUTTON = pyatspi.ROLE_PUSH_BUTTON
RADIO = pyatspi.ROLE_RADIO_BUTTON
CHECK = pyatspi.ROLE_CHECK_BOX
LINE = pyatspi.ROLE_TEXT
SECRET = pyatspi.ROLE_PASSWORD_TEXT
COMBO = pyatspi.ROLE_COMBO_BOX


class Reader:
    """Knows the program by what it tells assistive technology, and by nothing else."""

    def __init__(self) -> None:
        self.program: Any = None
        self.program = self._wait(self._find_program, "the program")

    def press(self, role: Any, name: str) -> None:
        """Press what has that role and a name that begins so."""
        thing = self.thing(role, name)
        names = [thing.queryAction().getName(n) for n in range(thing.queryAction().nActions)]
        act = next(n for n, each in enumerate(names) if each in {"Press", "Toggle", "Check"})
        thing.queryAction().doAction(act)
        say("pressed", thing.getRoleName(), thing.name)

    def write(self, name: str, text: str, role: Any = LINE) -> None:
        """Write *text* into the field of that name, and read it back."""
        thing = self.thing(role, name)
        thing.queryEditableText().setTextContents(text)
        if role is not SECRET:
            self._wait(lambda: thing.queryText().getText(0, -1) == text, f"“{text}” in {name}")
        say("wrote", thing.getRoleName(), thing.name)

    def choose(self, name: str, answer: str) -> None:
        """Go by Tab to the list of that name, and down it until it says *answer*."""
        box = self.thing(COMBO, name)
        for _ in range(MOST_KEYS):
            if box.getState().contains(pyatspi.STATE_FOCUSED):
                break
            self._key(TAB)
        for _ in range(MOST_KEYS):
            if box.name == answer:
                break
            self._key(DOWN)
        else:
            sys.exit(f"{name} does not offer “{answer}”")
        say("chose", box.name)

    def _key(self, symbol: int) -> None:
        pyatspi.Registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)
        time.sleep(0.15)  # nothing tells when a key has had its effect

    def go_on(self) -> None:
        """Go to the next page."""
        self.press(BUTTON, "Next: ")

    def thing(self, role: Any, name: str) -> Any:
        """Return what is shown with that role and a name that begins so."""
        return self._wait(lambda: self._find(role, name), f"{role} “{name}”")

    def heard(self, words: str) -> None:
        """Wait until something that is shown says *words*."""
        self._wait(lambda: self._find(None, words), f"“{words}”")
        say("heard", words)

    def nameless(self) -> list[str]:
        """Return what takes the focus and has no name."""
        return [
            thing.getRoleName()
            for thing in _shown(self.program)
            if thing.getState().contains(pyatspi.STATE_FOCUSABLE)
            and thing.getRole() in {BUTTON, RADIO, CHECK, LINE, SECRET, COMBO}
            and not thing.name
        ]

    def _find_program(self) -> Any:
        for each in pyatspi.Registry.getDesktop(0):
            if each is not None and each.childCount:
                each.setCacheMask(pyatspi.cache.NONE)
                return each
        return None

    def _find(self, role: Any, name: str) -> Any:
        near = None
        for thing in _shown(self.program):
            said = _name(thing)
            if role is None and name in f"{said} {thing.description}":
                return thing
            if thing.getRole() == role and said == name:
                return thing
            if thing.getRole() == role and said.startswith(name) and near is None:
                near = thing
        return near

    def _wait(self, found: Callable[[], Any], what: str) -> Any:
        give_up = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < give_up:
            try:
                result = found()
            except Exception:  # noqa: BLE001  (what was there a moment ago may be gone)
                result = None
            if result:
                return result
            time.sleep(0.05)
        for thing in _shown(self.program) if self.program else ():
            say("there is", thing.getRoleName(), repr(thing.name))
        sys.exit(f"nobody could find {what}")


def say(*words: str) -> None:
    """Tell the one who runs this how far it has come."""
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def focus_window() -> None:
    """Give the window the keyboard, as a window manager does; there is none here."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    windows = ctypes.POINTER(ctypes.c_ulong)()
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XQueryTree(
        display,
        ctypes.c_ulong(x11.XDefaultRootWindow(display)),
        *map(ctypes.byref, (root, parent, windows, count)),
    )
    attributes = (ctypes.c_int * 64)()  # x, y, width and more
    for at in range(count.value):
        window = ctypes.c_ulong(windows[at])
        x11.XGetWindowAttributes(display, window, ctypes.byref(attributes))
        if attributes[2] > LEAST_WIDTH:
            x11.XSetInputFocus(display, window, 2, 0)
    x11.XSync(display, 0)


def _name(thing: Any) -> str:
    """Return what a thing is called; of a list to choose from, its label, as readers say it."""
    if thing.getRole() == COMBO:
        for relation in thing.getRelationSet():
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
                thing = relation.getTarget(0)
                break
    return str(thing.name).replace("&", "")


def _shown(thing: Any) -> Iterator[Any]:
    for child in thing:
        if child is not None and child.getState().contains(pyatspi.STATE_VISIBLE):
            yield child
            yield from _shown(child)


def fill_in(reader: Reader) -> None:
    """Go the whole way, from the first page to a form that is ready to be signed."""
    reader.press(BUTTON, "New form")
    focus_window()
    for name in ("New passphrase", "The same once more"):
        reader.write(name, "seven wet otters swim", role=SECRET)
    reader.press(BUTTON, "Encrypt with this passphrase")
    reader.heard("Provider")
    reader.press(RADIO, "Yes, a provider today")
    for name, text in PROVIDER.items():
        reader.write(name, text)
    reader.go_on()
    for name, text in SIGNATORY.items():
        reader.write(name, text)
    reader.choose("It rests on", "Statutory representative")
    reader.go_on()
    reader.press(RADIO, "None of these")
    for answer in CHAPTERS:
        reader.press(RADIO, answer)
    reader.press(BUTTON, "Yes, leave out")
    reader.go_on()
    reader.press(BUTTON, "Add a model")
    for name, text in MODEL.items():
        reader.write(name, text)
    reader.press(RADIO, "Placed on it")
    reader.press(CHECK, "Text")
    reader.choose("Estimated by", "Parameters and data")
    reader.press(RADIO, "No")
    reader.go_on()
    reader.press(CHECK, "The signatory has sufficient authority")
    reader.press(RADIO, "Agree")
    reader.press(BUTTON, "Use the legal name")
    reader.write("Place of signing", "Berlin")
    reader.go_on()
    reader.heard("What you declare")
    reader.heard("Max Beispiel")
    reader.press(BUTTON, "Go to signing")
    reader.heard("The document is frozen")


PROVIDER = {
    "Legal name": "Hearing Aids & Models GmbH",
    "Legal form": "GmbH",
    "Register": "Handelsregister Berlin",
    "Number in the register": "HRB 99999",
    "Street and number": "Beispielweg 1",
    "Postal code": "10115",
    "Town or city": "Berlin",
    "Country": "Germany",
    "Name": "Erika Beispiel",
    "Role": "General Counsel",
    "E-mail": "erika@models.example",
    "Phone": "+49 30 5550 1234",
}
SIGNATORY = {
    "Name": "Max Beispiel",
    "Position": "Managing Director",
    "E-mail": "max@models.example",
    "Reference": "Extract of the register of 1 November 2026",
    "Date": "2026-11-01",
}
CHAPTERS = ("Sign “Transparency”", "Sign “Copyright”", "Leave out “Safety and Security”")
MODEL = {
    "Name": "Listener",
    "Version or identifier": "1.0",
    "Date": "2026-03-01",
    "Training compute, in FLOP": "3e23",
    "How it was estimated": "6 × parameters × tokens",
}


if __name__ == "__main__":
    fill_in(Reader())
