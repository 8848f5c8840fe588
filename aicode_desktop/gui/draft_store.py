"""The one mutable object of the window: it holds the draft, and all widgets echo it.

A change makes a new draft; undo and redo walk the list of earlier ones. Paths are those of
findings, for instance ``"provider.address.city"`` or ``"models[2].name"``.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from aicode_desktop.host.clock import Clock, legal_day
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.finding import Finding

UNDO_LIMIT = 500
PAUSE_MS = 2_000  # typing after a pause is a new step of undo
MANY_MODELS = 100  # to check so many takes longer than a keystroke should, so it waits for a pause
CHECK_MANY_AFTER_MS = 150

_PLACE = re.compile(r"(\w+)|\[(\d+)\]")


class DraftStore(QObject):
    """Holds the draft.

    ``changed`` is emitted after each change of the draft; ``echo_asked_for`` then too, and when
    widgets are to show another place of the same draft; ``findings_changed`` once the checks have
    seen it: before the event loop rests, or in a pause where there are many models.
    """

    changed = Signal()
    echo_asked_for = Signal()
    findings_changed = Signal()
    undo_changed = Signal()

    def __init__(self, draft: Draft, *, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._draft = draft
        self._earlier: list[Draft] = []
        self._later: list[Draft] = []
        self._typing_at = ""
        self._since_typing = QElapsedTimer()
        self._findings: Sequence[Finding] = ()
        self._check_soon = QTimer(self, singleShot=True, interval=0)
        self._check_soon.timeout.connect(self._check)
        self._is_held = False
        self.is_locked = False
        self._check_soon.start()

    @property
    def draft(self) -> Draft:
        """The draft as it stands."""
        return self._draft

    @property
    def findings(self) -> Sequence[Finding]:
        """What the checks find in the draft as it stands; nothing while they are held."""
        if self._check_soon.isActive():
            self._check()
        return self._findings

    @property
    def today(self) -> date:
        """The day on which the draft is checked, where the user is."""
        return legal_day(self._clock.now())

    def hold_checks(self) -> None:
        """Do without findings until ``release_checks``, so that the first page is there sooner."""
        self._is_held = True

    def release_checks(self) -> None:
        """Check the draft, and from now on after every change."""
        self._is_held = False
        self._check()

    @property
    def is_held(self) -> bool:
        """Whether there are no findings because nothing was checked yet."""
        return self._is_held

    def open(self, draft: Draft) -> None:
        """Take another draft; its history begins here."""
        self._earlier.clear()
        self._later.clear()
        self.seal()
        self.is_locked = False
        self._show(draft)

    def put(self, **fields: Any) -> None:
        """Replace whole fields of the draft as one step of undo."""
        self._step(replace(self._draft, **fields), typing_at="")

    def put_at(self, path: str, value: object, *, is_typing: bool = False) -> None:
        """Replace the value at *path*. Typing on in one field is one step of undo."""
        self._step(replaced_at(self._draft, path, value), typing_at=path if is_typing else "")

    def value_at(self, path: str) -> Any:
        """Return the value at *path*.

        Raises:
            LookupError: the draft has no such place, for instance a model that was removed.
        """
        return value_at(self._draft, path)

    def seal(self) -> None:
        """End a run of typing, so that what follows is a new step of undo."""
        self._typing_at = ""

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier draft."""
        return bool(self._earlier) and not self.is_locked

    @property
    def can_redo(self) -> bool:
        """Whether there is a later draft."""
        return bool(self._later) and not self.is_locked

    def undo(self) -> None:
        """Go back to the draft before the last step."""
        if self.can_undo:
            self._later.append(self._draft)
            self.seal()
            self._show(self._earlier.pop())

    def redo(self) -> None:
        """Go forward again after an undo."""
        if self.can_redo:
            self._earlier.append(self._draft)
            self.seal()
            self._show(self._later.pop())

    def recheck(self) -> None:
        """Check again, because the day may have changed."""
        self._check()

    def _step(self, draft: Draft, *, typing_at: str) -> None:
        if self.is_locked or draft == self._draft:
            return
        goes_on = (
            bool(typing_at)
            and typing_at == self._typing_at
            and bool(self._earlier)
            and self._since_typing.elapsed() < PAUSE_MS
        )
        if not goes_on:
            self._earlier.append(self._draft)
            del self._earlier[:-UNDO_LIMIT]
        self._later.clear()
        self._typing_at = typing_at
        self._since_typing.start()
        self._show(draft)

    def _show(self, draft: Draft) -> None:
        self._draft = draft
        has_many = len(draft.models) > MANY_MODELS
        self._check_soon.start(CHECK_MANY_AFTER_MS if has_many else 0)
        self.echo_asked_for.emit()
        self.changed.emit()
        self.undo_changed.emit()

    def _check(self) -> None:
        self._check_soon.stop()
        if self._is_held:
            return
        # Off the path to the first page: the checks bring their tables with them.
        from aicode_desktop.check.findings import findings_in

        self._findings = findings_in(self._draft, today=self.today)
        self.findings_changed.emit()


def value_at(root: object, path: str) -> Any:
    """Return the value at *path* below *root*.

    Raises:
        LookupError: there is no such place.
    """
    found: Any = root
    for part in _parts(path):
        if isinstance(part, int):
            found = found[part]
        elif hasattr(found, part):
            found = getattr(found, part)
        else:
            raise LookupError(path)
    return found


def replaced_at(root: Any, path: str, value: object) -> Any:
    """Return *root* with *value* at *path*; what is beside it stays the same object.

    Raises:
        LookupError: there is no such place.
    """
    return _replaced(root, _parts(path), value)


def _replaced(root: Any, parts: tuple[str | int, ...], value: object) -> Any:
    if not parts:
        return value
    head, rest = parts[0], parts[1:]
    if isinstance(head, int):
        inner = _replaced(root[head], rest, value)
        return (*root[:head], inner, *root[head + 1 :])
    if not hasattr(root, head):
        raise LookupError(head)
    return replace(root, **{head: _replaced(getattr(root, head), rest, value)})


@lru_cache(maxsize=4096)
def _parts(path: str) -> tuple[str | int, ...]:
    return tuple(int(found[2]) if found[2] else found[1] for found in _PLACE.finditer(path))
