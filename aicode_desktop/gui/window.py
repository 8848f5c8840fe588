"""The window: step rail, page and preview side by side, a foot bar under the page.

It shows what the session asks for and knows the pages only as ``Page``.
"""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aicode_desktop.gui import icons, opening, remembering
from aicode_desktop.gui.announcing import announce
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.places import page_for
from aicode_desktop.gui.remaking import Remaking
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.words import tr
from aicode_desktop.workflow.journey import AnyStep, next_step, previous_step, step_of

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from aicode_desktop.errors import AicodeError
    from aicode_desktop.gui.form_frame import FormFrame
    from aicode_desktop.gui.widgets.foot_bar import FootBar
    from aicode_desktop.gui.widgets.preview import Preview
    from aicode_desktop.gui.widgets.rail import Rail
    from aicode_desktop.gui.widgets.short_rail import ShortRail

# What the start page does not need is loaded after it is painted.

START_SIZE = (1_360, 860)
PAGE_SHARE = 682  # of what the rail leaves, beside the preview
MIN_SIZE = (840, 480)


class Window(QWidget):
    """The one window of the program."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._pages: dict[AnyStep | Place, Page] = {}
        self._place: AnyStep | Place | None = None
        self._place_before: AnyStep | Place = Place.START  # where Settings was asked for
        self._was_asked_on: AnyStep | Place | None = None
        self._is_settled = False
        self.column = QWidget(self)
        self.stack = QStackedWidget(self.column)
        session.page_room = self.stack
        theme = session.theme
        self.setWindowTitle(tr("Signatory Form"))
        self.setMinimumSize(*(theme.px(units) for units in MIN_SIZE))
        room = self.screen().availableSize()  # a small screen shows the whole window too
        self.resize(QSize(*(theme.px(units) for units in self._size())).boundedTo(room))
        self._remaking = Remaking(session, take_down=self._take_down, parent=self)
        self._remaking.done.connect(self._show_again)
        self._lay_out()
        self._listen()

    @cached_property
    def frame(self) -> "FormFrame":
        """What stands around the pages of a form; made when the first form is opened."""
        from aicode_desktop.gui.form_frame import FormFrame

        frame = FormFrame(self.session, self, self.column)
        frame.preview.set_zoom(self.session.preferences.settings.preview_zoom)
        self._below.addWidget(frame.foot)
        self._row.insertWidget(0, frame.rail)
        frame.place_preview(in_front=False)
        frame.rail.chosen.connect(self.go_to)
        frame.rail.start_asked_for.connect(lambda: self.go_to(Place.START))
        frame.foot.back.connect(self.go_back)
        frame.foot.primary.connect(self.press_primary)
        frame.foot.onward.connect(self.go_onward)
        frame.foot.preview_asked_for.connect(self._turn_preview)
        return frame

    @property
    def rail(self) -> "Rail | ShortRail":
        """The step rail; a short one beside a form that was handed over."""
        return self.frame.shown_rail

    @property
    def foot(self) -> "FootBar":
        """The foot bar."""
        return self.frame.foot

    @property
    def preview(self) -> "Preview":
        """The preview."""
        return self.frame.preview

    @property
    def has_frame(self) -> bool:
        """Whether a form has been open, so that there are rail, foot bar and preview."""
        return "frame" in self.__dict__

    @property
    def place(self) -> AnyStep | Place | None:
        """Where the person is."""
        return self._place

    @property
    def _step(self) -> AnyStep | None:
        return next((step for step in self.session.handed.way if step is self._place), None)

    @property
    def page(self) -> Page:
        """The page in front.

        Raises:
            LookupError: none has been shown yet.
        """
        if self._place is None:
            raise LookupError("page")
        return self._pages[self._place]

    def go_to(self, place: AnyStep | Place) -> None:
        """Show the page of *place*; what was typed is saved on the way."""
        if place not in self.session.handed.way and not isinstance(place, Place):
            return  # a form that was handed over has fewer steps
        self.session.store.seal()
        self.session.autosave.flush()
        if place not in self._pages:
            self._pages[place] = page_for(place, self.session)
            self._pages[place].primary_changed.connect(self._show_foot)
            self.stack.addWidget(self._pages[place])
            self._remaking.furnish(place, self._pages[place])
        if self._place is not None and self._place is not place and place is Place.SETTINGS:
            self._place_before = self._place
        self._place = place
        self._was_asked_on = None
        self.session.handed.note_place(place)
        if self._step is not None:
            self.frame.bring_page_forward()
        remembering.remember_place(self.session, place)
        self.stack.setCurrentWidget(self._pages[place])
        self._fit_columns()
        self._show_states()
        self.page.errors.clear()
        self.page.arrived()
        self._say_where()
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
        if following := next_step(self._place, self.session.handed.way):
            self.go_to(following)

    def go_back(self) -> None:
        """Go to the step before, or from the first to the start page. No word is lost."""
        self.go_to(previous_step(self._place, self.session.handed.way) or Place.START)

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Once the first page is on the screen, do what could wait for it."""
        super().paintEvent(event)
        if not self._is_settled:
            self._is_settled = True
            QTimer.singleShot(0, self._settle)

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Save what is unsaved, wait for running work, and go; stay once where that fails."""
        if (error := self.session.close(leave=self._leave)) is not None:
            event.ignore()
            self._explain(error)
            return
        if self.has_frame:
            self.preview.close_source()
        event.accept()

    def _leave(self) -> None:
        """Go out of sight: while work is waited for, a window would stand there and not answer."""
        remembering.remember_size(self)
        self.hide()

    def resizeEvent(self, event: "QResizeEvent") -> None:
        """Fold the preview away where there is no room for it."""
        super().resizeEvent(event)
        self._fit_columns()

    def take_file(self, path: Path) -> None:
        """Do with a file that was dropped what the page makes of it, or open it."""
        if self.page.take_file(path):
            return
        opening.take_file(self.session, path, failed=self.page.explain)

    def _settle(self) -> None:
        from aicode_desktop.gui.busy_foot import BusyFoot
        from aicode_desktop.gui.dropping import Dropping
        from aicode_desktop.gui.shortcuts import add_shortcuts
        from aicode_desktop.gui.widgets.focus_ring import FocusRing

        FocusRing(self, self.session.theme).watch()
        add_shortcuts(self)
        Dropping(self)
        BusyFoot(self, self._below)
        self.setWindowIcon(icons.program_icon())
        self.session.first_paint.note_done()

    def _lay_out(self) -> None:
        self.column.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column.setProperty("ground", "page")
        self._below = QVBoxLayout(self.column)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(0)
        self._below.addWidget(self.stack, 1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.column, PAGE_SHARE)

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
        session.leave_asked_for.connect(lambda: self.go_to(self._place_before))
        session.preferences.remake_asked_for.connect(self._remaking.ask_for)
        session.preferences.failed.connect(self._mention)

    def _take_down(self) -> dict[AnyStep | Place, Page]:
        pages, self._pages = self._pages, {}
        for page in pages.values():
            self.stack.removeWidget(page)
        if self.has_frame:
            self.frame.take_down()
            del self.frame
        return pages

    def _show_again(self) -> None:
        theme = self.session.theme
        smallest = QSize(*(theme.px(units) for units in MIN_SIZE))
        if smallest != self.minimumSize():
            self.setMinimumSize(smallest)
        self.session.store.recheck()
        if self._place is not None:
            self.go_to(self._place)

    def _size(self) -> tuple[int, int]:
        settings = self.session.preferences.settings
        return (settings.width, settings.height) if settings.width else START_SIZE

    def _explain(self, error: Exception) -> None:
        self.page.explain(error)

    def _mention(self, error: Exception) -> None:
        if self.page.errors.isHidden():  # that a draft is not saved matters more than a setting
            self._explain(error)

    def _withdraw(self, error: "AicodeError") -> None:
        self.page.errors.withdraw(error)
        announce(self.page, tr("Everything is saved again."))

    def _say_where(self) -> None:
        """Name the page in the window’s title, and to assistive technology once it is seen."""
        name = self.page.heading
        program = tr("Signatory Form")
        is_named = name not in {"", program}
        self.setWindowTitle(
            tr("{page} – {program}", page=name, program=program) if is_named else program
        )
        if self._is_settled:
            self._tell_where()

    def _tell_where(self) -> None:
        announce(self.page, self.page.heading)
        if self._step is not None:
            announce(self.page, self.foot.words)  # what is missing

    def _turn_preview(self) -> None:
        self.frame.turn_preview()
        self._fit_columns()

    def _fit_columns(self) -> None:
        if self.has_frame:
            is_page_seen = self.frame.fit(is_form=self._step is not None)
            self.stack.setVisible(is_page_seen)

    def _show_states(self) -> None:
        if self.has_frame and self._step is not None:
            self.frame.show_states(self._step)
            self._show_foot()

    def _show_foot(self) -> None:
        if (step := self._step) is not None:
            self.frame.show_foot(self.page, step, was_asked=self._was_asked_on is step)
