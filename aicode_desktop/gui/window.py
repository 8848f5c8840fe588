"""The window: step rail, page and preview side by side, a foot bar under the page.

It shows what the session asks for and knows the pages only as ``Page``.
"""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aicode_desktop.gui import icons, opening
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.places import BUILT, page_for
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.words import tr
from aicode_desktop.workflow.journey import Step, next_step, previous_step, step_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDropEvent,
        QKeySequence,
        QPaintEvent,
        QResizeEvent,
    )

    from aicode_desktop.errors import AicodeError
    from aicode_desktop.gui.form_frame import FormFrame
    from aicode_desktop.gui.widgets.foot_bar import FootBar
    from aicode_desktop.gui.widgets.preview import Preview
    from aicode_desktop.gui.widgets.rail import Rail

# ruff: noqa: PLC0415  (what the start page does not need is loaded after it is painted)

START_SIZE = (1_360, 860)
PAGE_SHARE, PREVIEW_SHARE = 682, 430  # of what the rail leaves, where both are shown
MIN_SIZE = (840, 480)


class Window(QWidget):
    """The one window of the program."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._pages: dict[Step | Place, Page] = {}
        self._place: Step | Place | None = None
        self._was_asked_on: Step | Place | None = None
        self._is_settled = False
        self._column = QWidget(self)
        self.stack = QStackedWidget(self._column)
        session.page_room = self.stack
        theme = session.theme
        self.setWindowTitle(tr("Signatory Form"))
        self.setAcceptDrops(True)
        self.setMinimumSize(*(theme.px(units) for units in MIN_SIZE))
        room = self.screen().availableSize()  # a small screen shows the whole window too
        self.resize(QSize(*(theme.px(units) for units in START_SIZE)).boundedTo(room))
        self._lay_out()
        self._listen()

    @cached_property
    def frame(self) -> "FormFrame":
        """What stands around the pages of a form; made when the first form is opened."""
        from aicode_desktop.gui.form_frame import FormFrame

        frame = FormFrame(self.session, self, self._column)
        self._below.addWidget(frame.foot)
        self._row.insertWidget(0, frame.rail)
        self._row.addWidget(frame.preview, PREVIEW_SHARE)
        frame.rail.chosen.connect(self.go_to)
        frame.rail.start_asked_for.connect(lambda: self.go_to(Place.START))
        frame.foot.back.connect(self.go_back)
        frame.foot.primary.connect(self.press_primary)
        frame.foot.onward.connect(self.go_onward)
        frame.foot.preview_asked_for.connect(self._turn_preview)
        return frame

    @property
    def rail(self) -> "Rail":
        """The step rail."""
        return self.frame.rail

    @property
    def foot(self) -> "FootBar":
        """The foot bar."""
        return self.frame.foot

    @property
    def preview(self) -> "Preview":
        """The preview."""
        return self.frame.preview

    @property
    def _has_frame(self) -> bool:
        return "frame" in self.__dict__

    @property
    def place(self) -> Step | Place | None:
        """Where the person is."""
        return self._place

    @property
    def page(self) -> Page:
        """The page in front.

        Raises:
            LookupError: none has been shown yet.
        """
        if self._place is None:
            raise LookupError("page")
        return self._pages[self._place]

    def go_to(self, place: Step | Place) -> None:
        """Show the page of *place*; what was typed is saved on the way."""
        if place not in BUILT:
            return
        self.session.store.seal()
        self.session.autosave.flush()
        if place not in self._pages:
            self._pages[place] = page_for(place, self.session)
            self._pages[place].primary_changed.connect(self._show_foot)
            self.stack.addWidget(self._pages[place])
        self._place = place
        self._was_asked_on = None
        if isinstance(place, Step):
            self.frame.bring_page_forward()
        self.stack.setCurrentWidget(self._pages[place])
        self._fit_columns()
        self._show_states()
        self.page.errors.clear()
        self.page.arrived()
        self.page.focus_first()

    def go_to_field(self, path: str) -> None:
        """Show the page of that field, and the field."""
        self.go_to(step_of(path))
        self.page.show_problem(path)

    def press_primary(self) -> None:
        """Do what the primary button says; with something missing, go to the first of it."""
        primary = self.page.primary()
        if primary is not None:
            primary.act()
        elif self.page.show_first_problem():
            self._was_asked_on = self._place
            self._show_foot()
        else:
            self.go_onward()

    def go_onward(self) -> None:
        """Go to the next step, whatever is missing here."""
        if isinstance(self._place, Step) and (following := next_step(self._place)):
            self.go_to(following)

    def go_back(self) -> None:
        """Go to the step before, or from the first to the start page. No word is lost."""
        if isinstance(self._place, Step):
            self.go_to(previous_step(self._place) or Place.START)
        else:
            self.go_to(Place.START)

    def paintEvent(self, event: "QPaintEvent") -> None:  # noqa: N802  (Qt's name)
        """Once the first page is on the screen, do what could wait for it."""
        super().paintEvent(event)
        if not self._is_settled:
            self._is_settled = True
            QTimer.singleShot(0, self._settle)

    def closeEvent(self, event: "QCloseEvent") -> None:  # noqa: N802  (Qt's name)
        """Save what is unsaved, wait for running work, and go; stay once where that fails."""
        if (error := self.session.close()) is not None:
            event.ignore()
            self._explain(error)
            return
        if self._has_frame:
            self.preview.close_source()
        event.accept()

    def resizeEvent(self, event: "QResizeEvent") -> None:  # noqa: N802  (Qt's name)
        """Fold the preview away where there is no room for it."""
        super().resizeEvent(event)
        self._fit_columns()

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:  # noqa: N802  (Qt's name)
        """Take files of this computer, wherever they are dropped."""
        if opening.files_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: "QDropEvent") -> None:  # noqa: N802  (Qt's name)
        """Give the files to the page in front; open one that it has no use for."""
        files = opening.files_in(event)
        if not files:
            return
        event.acceptProposedAction()
        if len(files) == 1:
            self.take_file(files[0])
        else:
            self.page.take_files(files)

    def take_file(self, path: Path) -> None:
        """Do with a file that was dropped what the page makes of it, or open it."""
        if self.page.take_file(path):
            return
        opening.take_file(self.session, path, failed=self.page.explain)

    def _settle(self) -> None:
        from aicode_desktop.gui.widgets.focus_ring import FocusRing

        FocusRing(self, self.session.theme).watch()
        self._add_shortcuts()
        self.setWindowIcon(icons.program_icon())
        self.session.note_painted()

    def _lay_out(self) -> None:
        self._column.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column.setProperty("ground", "page")
        self._below = QVBoxLayout(self._column)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(0)
        self._below.addWidget(self.stack, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._column, PAGE_SHARE)

    def _listen(self) -> None:
        session = self.session
        session.place_asked_for.connect(self.go_to)
        session.field_asked_for.connect(self.go_to_field)
        session.form_opened.connect(self._show_states)
        session.signing_changed.connect(self._show_states)
        session.store.findings_changed.connect(self._show_states)
        session.autosave.failed.connect(self._explain)
        session.autosave.resumed.connect(self._withdraw)
        session.door.refused.connect(self._explain)
        session.theme.changed.connect(self.update)

    def _explain(self, error: Exception) -> None:
        self.page.explain(error)

    def _withdraw(self, error: "AicodeError") -> None:
        self.page.errors.withdraw(error)

    def _add_shortcuts(self) -> None:
        from PySide6.QtGui import QKeySequence

        keys = QKeySequence.StandardKey
        self._on_key(keys.Undo, self.session.store.undo)
        self._on_key(keys.Redo, self.session.store.redo)
        self._on_key(keys.Save, self._save_now)
        self._on_key(keys.ZoomIn, lambda: self._in_preview(lambda shown: shown.zoom_by(1)))
        self._on_key(keys.ZoomOut, lambda: self._in_preview(lambda shown: shown.zoom_by(-1)))
        self._on_key("Ctrl+0", lambda: self._in_preview(lambda shown: shown.set_zoom(1.0)))
        self._on_key("Ctrl+PgDown", lambda: self._in_preview(lambda shown: shown.turn(1)))
        self._on_key("Ctrl+PgUp", lambda: self._in_preview(lambda shown: shown.turn(-1)))
        self._on_key("F6", lambda: self._next_pane(1))
        self._on_key("Shift+F6", lambda: self._next_pane(-1))
        self._on_key("Ctrl+Return", self.press_primary)
        for number, step in enumerate(Step, start=1):
            self._on_key(f"Ctrl+{number}", lambda _down=False, step=step: self._step_by_key(step))

    def _on_key(self, keys: "QKeySequence.StandardKey | str", act: object) -> None:
        from PySide6.QtGui import QAction, QKeySequence

        action = QAction(self)
        if isinstance(keys, QKeySequence.StandardKey):
            action.setShortcuts(QKeySequence.keyBindings(keys))
        else:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(act)
        self.addAction(action)

    def _in_preview(self, act: "Callable[[Preview], None]") -> None:
        if self._has_frame:
            act(self.preview)

    def _step_by_key(self, step: Step) -> None:
        if isinstance(self._place, Step):
            self.go_to(step)

    def _save_now(self) -> None:
        if self.session.autosave.is_saved and self._has_frame:
            self.rail.show_saved(tr("Everything is saved"))
        self.session.autosave.flush()

    def _next_pane(self, direction: int) -> None:
        panes = [self._column]
        if self._has_frame:
            panes = [self.rail, self._column, self.preview.view]
        shown = [pane for pane in panes if pane.isVisible()]
        here = self.focusWidget()
        at = 0
        for place, pane in enumerate(shown):
            if pane is here or pane.isAncestorOf(here):
                at = place
        pane = shown[(at + direction) % len(shown)]
        if pane is self.rail and isinstance(self._place, Step):
            self.rail.button(self._place).setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif pane is self._column:
            self.page.focus_first()
        else:
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _turn_preview(self) -> None:
        self.frame.turn_preview()
        self._fit_columns()

    def _fit_columns(self) -> None:
        if self._has_frame:
            is_page_seen = self.frame.fit(is_form=isinstance(self._place, Step))
            self.stack.setVisible(is_page_seen)

    def _show_states(self) -> None:
        if self._has_frame and isinstance(self._place, Step):
            self.frame.show_states(self._place)
            self._show_foot()

    def _show_foot(self) -> None:
        place = self._place
        if isinstance(place, Step):
            was_asked = self._was_asked_on is place
            self.frame.show_foot(self.page, place, was_asked=was_asked)
