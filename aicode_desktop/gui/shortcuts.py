"""The keys that work everywhere in the window; the manual lists them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from aicode_desktop.gui.help.opening import KEY, help_here
from aicode_desktop.gui.session import Place
from aicode_desktop.words import tr
from aicode_desktop.workflow.journey import ReadingStep, Step

if TYPE_CHECKING:
    from aicode_desktop.gui.widgets.preview import Preview
    from aicode_desktop.gui.window import Window


def add_shortcuts(window: "Window") -> None:
    """Let the keys act on *window*."""
    keys, store = QKeySequence.StandardKey, window.session.store
    _on_key(window, keys.Undo, store.undo)
    _on_key(window, keys.Redo, store.redo)
    _on_key(window, keys.Save, lambda: _save_now(window))
    _on_key(window, keys.ZoomIn, lambda: _in_preview(window, lambda shown: shown.zoom_by(1)))
    _on_key(window, keys.ZoomOut, lambda: _in_preview(window, lambda shown: shown.zoom_by(-1)))
    _on_key(window, "Ctrl+0", lambda: _in_preview(window, lambda shown: shown.set_zoom(1.0)))
    _on_key(window, "Ctrl+PgDown", lambda: _in_preview(window, lambda shown: shown.turn(1)))
    _on_key(window, "Ctrl+PgUp", lambda: _in_preview(window, lambda shown: shown.turn(-1)))
    _on_key(window, KEY, lambda: help_here(window, str(window.place or "")))
    _on_key(window, "F6", lambda: _next_pane(window, 1))
    _on_key(window, "Shift+F6", lambda: _next_pane(window, -1))
    _on_key(window, "Ctrl+Return; Ctrl+Enter", window.press_primary)  # Enter beside the figures
    _on_key(window, keys.Print, lambda: _print(window))
    _on_key(window, "Ctrl+,", lambda: window.go_to(Place.SETTINGS))
    for place in range(len(Step)):
        _on_key(window, f"Ctrl+{place + 1}", partial(_go_to_step, window, place))


def _on_key(
    window: "Window", keys: "QKeySequence.StandardKey | str", act: Callable[[], None]
) -> None:
    action = QAction(window)
    if isinstance(keys, QKeySequence.StandardKey):
        action.setShortcuts(QKeySequence.keyBindings(keys))
    else:
        action.setShortcuts(QKeySequence.listFromString(keys))
    action.triggered.connect(lambda _is_down=False: act())
    window.addAction(action)


def _in_preview(window: "Window", act: "Callable[[Preview], None]") -> None:
    if window.has_frame:
        act(window.preview)


def _print(window: "Window") -> None:
    if window.place in set(Step):
        from aicode_desktop.gui.printing import print_document  # only to print

        print_document(window.session, window.page)


def _go_to_step(window: "Window", place: int) -> None:
    way = window.session.handed.way
    if window.place in way and place < len(way):
        window.go_to(way[place])


def _save_now(window: "Window") -> None:
    if window.session.autosave.is_saved and window.has_frame:
        window.rail.show_saved(tr("Everything is saved"))
    window.session.autosave.flush()


def _next_pane(window: "Window", direction: int) -> None:
    """Put the cursor into the next of rail, page and preview, as far as they are seen."""
    panes = [window.column]
    if window.has_frame:
        panes = [window.rail, window.column, window.preview.view]
    shown = [pane for pane in panes if pane.isVisible()]
    here = window.focusWidget()
    at = 0
    for place, pane in enumerate(shown):
        if pane is here or pane.isAncestorOf(here):
            at = place
    pane = shown[(at + direction) % len(shown)]
    if window.has_frame and pane is window.rail and isinstance(window.place, Step | ReadingStep):
        window.rail.button(window.place).setFocus(Qt.FocusReason.ShortcutFocusReason)
    elif pane is window.column:
        window.page.focus_first()
    else:
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
