"""What every dialog is: a form on the grid, as high as its words need, and safe to leave.

Whatever is typed into a dialog and kept nowhere yet is asked about before it goes: on Esc, on the
close box, and on the button that says Close. What it is keeping is waited for.
"""

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from aicode_desktop.gui.background import Background
from aicode_desktop.gui.opening import files_in
from aicode_desktop.gui.spacing import arrange
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.busy_row import BusyRow
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.focus_ring import FocusRing
from aicode_desktop.gui.widgets.notice import set_property
from aicode_desktop.model.finding import Finding, Severity

MARGIN = 32
BAR = 16  # units at the right edge in which a scroll bar stands, beside the words and not over them
FRAME = 40  # units that a window's own frame takes of the screen

Result = TypeVar("Result")


class Dialog(QDialog):
    """Base of all dialogs, for forms whose last row is the buttons.

    ``form_width`` and ``form_height`` are in units, without the margins. Without a height a dialog
    is as high as its words need, as long as the screen has room, and follows them as they change;
    with one it opens so and can be drawn to any size.
    """

    form_width: ClassVar[int] = 560
    form_height: ClassVar[int] = 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = current_theme()
        self._is_question_answered = False
        self._running = 0
        self._closes_with: int | None = None  # as soon as nothing runs
        self.is_left = False
        self._take_dropped: Callable[[Path], None] | None = None
        self._fit_soon = QTimer(self, singleShot=True, interval=0)
        self._fit_soon.timeout.connect(self._fit)

    def lay_out(self, *, busy: Background | None = None) -> None:
        """Put the form, once ``setupUi`` has filled it, on the grid; its errors stand in it.

        Where *busy* is given, a row above the buttons says what takes long there.
        """
        theme = self._theme
        arrange(self, theme)
        self.setContentsMargins(*(theme.px(MARGIN) for _ in range(4)))
        for area, inside in self._sheets():
            self._make_room_for_bar(area, inside)
        if busy is not None:
            self._show_busy(busy)
        self._ring = FocusRing(self, theme)
        room = self.screen().availableGeometry().size()
        width = min(theme.px(self.form_width + 2 * MARGIN), room.width())
        if self.form_height:
            wanted = theme.px(self.form_height + 2 * MARGIN)
            self.resize(width, min(wanted, room.height() - theme.px(FRAME)))
            return
        self.setFixedWidth(width)
        for _area, inside in self._sheets():
            inside.installEventFilter(self)
        self._fit()

    def has_unsaved_words(self) -> bool:
        """Whether something typed here would be lost by closing now."""
        return False

    def reject(self) -> None:
        """Close, after a question where words would be lost."""
        if self.has_unsaved_words() and not self._is_question_answered:
            self._ask_before_leaving()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close, once it is known what came of everything that was run; stay where that failed."""
        if self._running and not self._is_question_answered:
            self._closes_with = result
            return
        self.is_left = True
        self.let_go()
        super().done(result)

    def let_go(self) -> None:
        """Let go of what works for the dialog, which is closed now."""

    @property
    def is_running(self) -> bool:
        """Whether the outcome of something that was run is not known yet."""
        return self._running > 0

    def run(
        self,
        background: Background,
        work: Callable[[], Result],
        *,
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
        act: str = "",
    ) -> None:
        """Run *work* off the GUI thread; the dialog stays until it is told how that ended."""
        self._running += 1

        def ended(result: Result) -> None:
            self._running -= 1
            if self.is_left:
                return
            done(result)
            if self._closes_with is not None:
                self.done(self._closes_with)

        def broken(error: Exception) -> None:
            self._running -= 1
            self._closes_with = None
            if not self.is_left:
                failed(error)

        background.run(work, done=ended, failed=broken, act=act)

    def stay(self) -> None:
        """Stay open though closing was asked for: what just ended is to be read first."""
        self._closes_with = None

    def complain(self, field: Field, words: str) -> None:
        """Show *words* at *field*, with the cursor in it."""
        field.complain(Finding(Severity.BLOCK, field.objectName(), "", words, ""))
        field.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def limit_lines(self, edit: QPlainTextEdit, count: int) -> None:
        """Let *edit* be *count* lines high."""
        edit.setFixedHeight(edit.fontMetrics().lineSpacing() * count + self._theme.px(16))

    def take_dropped(self, take: Callable[[Path], None]) -> None:
        """Let one file be dropped anywhere here, and give it to *take*."""
        self._take_dropped = take
        self.setAcceptDrops(True)
        for edit in self.findChildren(QPlainTextEdit):
            edit.setAcceptDrops(False)  # it would take the name of the file as words

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show whether what is dragged can be dropped: one file, where files are taken."""
        if self._take_dropped is not None and len(files_in(event)) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file that is dropped."""
        files = files_in(event)
        if self._take_dropped is not None and len(files) == 1:
            event.acceptProposedAction()
            self._take_dropped(files[0])

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the keys, once there is a window, for the ring around what has the focus."""
        super().showEvent(event)
        self._ring.watch()

    def event(self, event: QEvent) -> bool:
        """Follow what is shown, with the height."""
        if event.type() is QEvent.Type.LayoutRequest and not self.form_height:
            self._fit_soon.start()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is shown in a part that scrolls."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit_soon.start()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room = self.screen().availableGeometry().height() - self._theme.px(FRAME)
        self.setFixedHeight(min(self._height_wanted(), room))

    def _height_wanted(self) -> int:
        layout = self.layout()
        if layout is None:
            return self.height()
        layout.activate()
        height = layout.totalHeightForWidth(self.width())
        for area, inside in self._sheets():
            column = inside.layout()
            if column is not None:
                column.activate()
                width = area.width() - self._theme.px(BAR)
                frame = area.height() - area.maximumViewportSize().height()
                wanted = column.totalHeightForWidth(width) + frame
                height += wanted - area.sizeHint().height()
        return height

    def _sheets(self) -> list[tuple[QScrollArea, QWidget]]:
        """Return the parts that scroll, each with what is in it."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        areas = self.findChildren(QScrollArea, options=direct)
        return [(area, inside) for area in areas if (inside := area.widget()) is not None]

    def _make_room_for_bar(self, area: QScrollArea, inside: QWidget) -> None:
        # What scrolls ends where the buttons below it do, and its bar stands in the margin.
        bar = self._theme.px(BAR)
        margins = self.contentsMargins()
        margins.setRight(margins.right() - bar)
        self.setContentsMargins(margins)
        layout = self.layout()
        items = [layout.itemAt(place) for place in range(layout.count())] if layout else []
        for widget in (item.widget() for item in items if item is not None):
            if widget is not None and widget is not area:
                widget.setContentsMargins(0, 0, bar, 0)

        is_keeping = False

        def keep_edge(_lowest: int, highest: int) -> None:
            nonlocal is_keeping
            if is_keeping:
                return  # words that fit at one of the two widths only would go on for ever
            is_keeping = True
            taken = area.verticalScrollBar().sizeHint().width() if highest > 0 else 0
            # Without a bar Qt makes what scrolls narrower by the frame of both sides.
            frame = 0 if taken else 2 * area.frameWidth()
            inside.setContentsMargins(0, 0, max(0, bar - taken - frame), 0)
            is_scrolled = area.verticalScrollBar().maximum() > 0  # now, at that width
            set_property(area, "edge", "true" if is_scrolled else "false")
            is_keeping = False

        area.verticalScrollBar().rangeChanged.connect(keep_edge)
        keep_edge(0, 0)

    def _show_busy(self, background: Background) -> None:
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            row = BusyRow(self._theme, self)
            layout.insertWidget(layout.count() - 1, row)
            background.busy_changed.connect(row.say)

    def _ask_before_leaving(self) -> None:
        from aicode_desktop.gui.dialogs.leaving import LeavingDialog  # it is a dialog itself

        asked = LeavingDialog(self)
        asked.accepted.connect(self._leave)
        asked.open()

    def _leave(self) -> None:
        self._is_question_answered = True
        self.reject()
