"""The window: step rail, page and preview side by side, a foot bar under the page.

It shows what the session asks for and knows the pages only as ``Page``.
"""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aicode_desktop.gui.pages.page import FORM_WIDTH, MARGIN, Page
from aicode_desktop.gui.places import BUILT, page_for
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.gui.widgets.focus_ring import FocusRing
from aicode_desktop.gui.widgets.foot_bar import FootBar
from aicode_desktop.gui.widgets.preview import LAST_PAGE, Preview
from aicode_desktop.gui.widgets.rail import Rail
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow.journey import (
    Step,
    blocks_in,
    next_step,
    previous_step,
    step_of,
    title_of,
)

PREVIEW_FOLDS_BELOW = 1_150
PREVIEW_MIN_WIDTH = 320
START_SIZE = (1_360, 860)
MIN_SIZE = (820, 480)


class Window(QWidget):
    """The one window of the program."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        theme = session.theme
        self._pages: dict[Step | Place, Page] = {}
        self._place: Step | Place | None = None
        self._was_asked_on: Step | Place | None = None
        self._is_preview_in_front = False
        self._is_settled = False
        self.rail = Rail(theme, self)
        self.preview = Preview(session.background, theme, self)
        self.preview.setMinimumWidth(theme.px(PREVIEW_MIN_WIDTH))
        self.stack = QStackedWidget(self)
        session.page_room = self.stack
        self.foot = FootBar(theme, width=theme.px(FORM_WIDTH), parent=self)
        self._ring = FocusRing(self, theme)
        self.setWindowTitle(tr("Signatory Form"))
        self.setAcceptDrops(True)
        self.setMinimumSize(*(theme.px(units) for units in MIN_SIZE))
        self.resize(*(theme.px(units) for units in START_SIZE))
        self._lay_out()
        self._listen()
        self._add_shortcuts()

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
        self._is_preview_in_front = False
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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Once the first page is on the screen, do what could wait for it."""
        super().paintEvent(event)
        if not self._is_settled:
            self._is_settled = True
            QTimer.singleShot(0, self._settle)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  (Qt's name)
        """Save what is unsaved, wait for running work, and go."""
        self.session.close()
        self.preview.close_source()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Fold the preview away where there is no room for it."""
        super().resizeEvent(event)
        self._fit_columns()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Take one file of this computer, wherever it is dropped."""
        if _file_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  (Qt's name)
        """Give the file to the page in front, or open it."""
        path = _file_in(event)
        if path is None:
            return
        event.acceptProposedAction()
        self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Do with a file that was dropped what the page makes of it, or open it."""
        if self.page.take_file(path):
            return
        from aicode_desktop.gui import opening  # noqa: PLC0415  (off the path to the first window)

        opening.take_file(self.session, path, failed=self.page.explain)

    def _settle(self) -> None:
        self._ring.watch()
        self.session.store.release_checks()
        self.preview.paint_icons()
        self._show_document()

    def _lay_out(self) -> None:
        self._column = QWidget(self)
        self._column.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column.setProperty("ground", "page")
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addWidget(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._column, 682)
        row.addWidget(self.preview, 430)

    def _listen(self) -> None:
        session = self.session
        session.place_asked_for.connect(self.go_to)
        session.field_asked_for.connect(self.go_to_field)
        session.form_opened.connect(self._show_opened)
        session.signing_changed.connect(self._show_signing)
        session.store.changed.connect(self._show_document)
        session.store.findings_changed.connect(self._show_states)
        session.autosave.status_changed.connect(self.rail.show_saved)
        session.background.busy_changed.connect(self.foot.busy.say)
        session.theme.changed.connect(self.update)
        self.rail.chosen.connect(self.go_to)
        self.rail.start_asked_for.connect(lambda: self.go_to(Place.START))
        self.foot.back.connect(self.go_back)
        self.foot.primary.connect(self.press_primary)
        self.foot.onward.connect(self.go_onward)
        self.foot.preview_asked_for.connect(self._turn_preview)

    def _add_shortcuts(self) -> None:
        keys = QKeySequence.StandardKey
        self._on_key(keys.Undo, self.session.store.undo)
        self._on_key(keys.Redo, self.session.store.redo)
        self._on_key(keys.Save, self._save_now)
        self._on_key(keys.ZoomIn, lambda: self.preview.zoom_by(1))
        self._on_key(keys.ZoomOut, lambda: self.preview.zoom_by(-1))
        self._on_key("Ctrl+0", lambda: self.preview.set_zoom(1.0))
        self._on_key("Ctrl+PgDown", lambda: self.preview.turn(1))
        self._on_key("Ctrl+PgUp", lambda: self.preview.turn(-1))
        self._on_key("F6", lambda: self._next_pane(1))
        self._on_key("Shift+F6", lambda: self._next_pane(-1))
        self._on_key("Ctrl+Return", self.press_primary)
        for number, step in enumerate(Step, start=1):
            self._on_key(f"Ctrl+{number}", lambda _down=False, step=step: self._step_by_key(step))

    def _on_key(self, keys: QKeySequence.StandardKey | str, act: object) -> None:
        action = QAction(self)
        if isinstance(keys, QKeySequence.StandardKey):
            action.setShortcuts(QKeySequence.keyBindings(keys))
        else:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(act)
        self.addAction(action)

    def _step_by_key(self, step: Step) -> None:
        if isinstance(self._place, Step):
            self.go_to(step)

    def _save_now(self) -> None:
        if self.session.autosave.is_saved:
            self.rail.show_saved(tr("Everything is saved"))
        self.session.autosave.flush()

    def _next_pane(self, direction: int) -> None:
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
        self._is_preview_in_front = not self._is_preview_in_front
        self._fit_columns()

    def _fit_columns(self) -> None:
        theme = self.session.theme
        is_form = isinstance(self._place, Step)
        has_room = self.width() >= theme.px(PREVIEW_FOLDS_BELOW)
        self.rail.setVisible(is_form)
        self.foot.setVisible(is_form)
        in_front = self._is_preview_in_front and not has_room
        self.preview.setVisible(is_form and (has_room or in_front))
        self.stack.setVisible(not in_front)
        widest = theme.px(FORM_WIDTH + 2 * MARGIN)
        self._column.setMaximumWidth(widest if is_form and has_room else 16_777_215)
        self.foot.show_preview_button(is_visible=is_form and not has_room, is_down=in_front)

    def _show_opened(self) -> None:
        self.rail.show_saved("" if self.session.store.draft.id else tr("This example is not kept"))
        self.preview.show_page(0)
        self._show_form()

    def _show_signing(self) -> None:
        if self.session.progress.is_signing_begun:
            self.preview.show_page(LAST_PAGE)  # where the signatures are
        self._show_form()

    def _show_form(self) -> None:
        self._show_document()
        self._show_states()

    def _show_document(self) -> None:
        draft = self.session.store.draft
        self.rail.show_form(
            draft.provider.legal_name.strip(),
            draft.document_number,
            is_rehearsal=self.session.is_rehearsal,
        )
        self.preview.show_document(self.session.shown_document())

    def _show_states(self) -> None:
        current = self._place if isinstance(self._place, Step) else None
        if self.session.store.is_held:
            self.rail.show_current(current)
        else:
            self.rail.show_states(self.session.states(), current)
        self._show_foot()

    def _show_foot(self) -> None:
        place = self._place
        if not isinstance(place, Step):
            return
        primary = self.page.primary()
        if primary is not None:
            words, is_enabled, missing = primary.words, primary.is_enabled, primary.remark
        else:
            following = next_step(place)
            words = tr("&Next: {title}", title=title_of(following)) if following else ""
            is_enabled, missing = True, self._missing_on(place)
        self.foot.show_primary(words, is_enabled=is_enabled, is_back_enabled=True)
        is_onward_offered = primary is None and bool(missing) and self._was_asked_on is place
        self.foot.show_missing(missing, is_onward_offered=is_onward_offered)

    def _missing_on(self, step: Step) -> str:
        missing = len(blocks_in(self.session.store.findings, step))
        if not missing or self.session.store.is_locked:
            return ""
        return plural("{n} to answer on this page", "{n} to answer on this page", missing)


def _file_in(event: QDropEvent) -> Path | None:
    """Return the one file that is dragged, or None for anything else."""
    urls = event.mimeData().urls()
    is_one_file = len(urls) == 1 and urls[0].isLocalFile()
    return Path(urls[0].toLocalFile()) if is_one_file else None
