"""The preview: the real document beside the form, redrawn while people type, never in their way."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from aicode_desktop.gui import icons
from aicode_desktop.gui.background import Background, LatestWins
from aicode_desktop.gui.explain import explained
from aicode_desktop.gui.preview_source import Drawn, PreviewSource, Wanted
from aicode_desktop.gui.still_wanted import StillWanted
from aicode_desktop.gui.theme import Theme
from aicode_desktop.gui.widgets.notice import wrapped_label
from aicode_desktop.gui.widgets.page_view import MARGIN, PageView
from aicode_desktop.model.draft import Draft
from aicode_desktop.words import tr

LAST_PAGE = 100_000


class Preview(QWidget):
    """Shows one page; ``drawn`` is emitted when a newer picture is on the screen."""

    drawn = Signal()

    def __init__(self, background: Background, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._latest = LatestWins(background)
        self._source = PreviewSource()
        self._document: Draft | bytes | None = None
        self._page = 0
        self._page_count = 0
        self._is_drawn_on = False
        self._wanted = StillWanted()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "pane")
        self.view = PageView(theme, self)
        self.view.size_wanted.connect(self._draw)
        self.view.turn_wanted.connect(self.turn)
        self._lay_out()
        theme.changed.connect(self.paint_icons)
        self.begin_anew()

    @property
    def is_idle(self) -> bool:
        """Whether the picture is of the newest document."""
        return self._latest.is_idle

    @property
    def page_count(self) -> int:
        """The number of pages of the document shown."""
        return self._page_count

    def show_document(self, document: Draft | bytes) -> None:
        """Show *document*, as soon as it is drawn."""
        self._document = document
        self._draw()

    def begin_anew(self) -> None:
        """Show no document, until another one is drawn; it begins with its first page."""
        self._wanted.let_go()
        self._document, self._page, self._page_count = None, 0, 0
        self.view.clear()
        self.view.show_words(tr("The document appears here."))
        self._tell_place()

    def show_page(self, page: int) -> None:
        """Show that page, counted from 0; ``LAST_PAGE`` is the last, however many there are."""
        self._page = page
        self._draw()

    def turn(self, pages: int) -> None:
        """Turn forward or back by *pages*."""
        page = min(max(self._page + pages, 0), max(self._page_count - 1, 0))
        if page != self._page:
            self._page = page
            self.view.verticalScrollBar().setValue(0)
            self._draw()

    def _draw(self) -> None:
        if self._document is None or not self.isVisible():
            return
        wanted = Wanted(self._document, self._page, self.view.width_px())
        self._latest.run(
            lambda: self._source.draw(wanted),
            done=self._wanted.told(self._show),
            failed=self._wanted.told(self._tell),
        )

    def showEvent(self, event: object) -> None:
        """Draw what changed while the preview was folded away."""
        super().showEvent(event)  # type: ignore[arg-type]  # Qt passes its own event
        if not self._is_drawn_on:
            self._is_drawn_on = True
            QTimer.singleShot(0, self, self.paint_icons)
        QTimer.singleShot(0, self, self._draw)  # first let the page beside it be painted

    def _show(self, drawn: Drawn) -> None:
        picture = drawn.picture
        self.view.show_picture(picture.bgra, picture.width_px, picture.height_px, picture.stride)
        self._page, self._page_count = drawn.page, drawn.page_count
        self._tell_place()
        self.drawn.emit()

    def _tell(self, error: Exception) -> None:
        self.view.show_words(explained(error).what)
        self.drawn.emit()

    def _tell_place(self) -> None:
        page, count = self._page + 1, self._page_count
        where = tr("Page {page} of {count}", page=page, count=count) if count else ""
        self._place.setText(f"{page} / {count}" if count else "")
        self._place.setAccessibleName(where)
        self._back.setEnabled(self._page > 0)
        self._forward.setEnabled(self._page + 1 < self._page_count)
        has_pages = self._page_count > 1
        self._back.setVisible(has_pages)
        self._forward.setVisible(has_pages)
        zoom = self.view.zoom
        self._fit.setText(tr("Fit width") if zoom == 1 else f"{round(zoom * 100)} %")
        self.view.setAccessibleName(tr("Preview of the document"))
        self.view.setAccessibleDescription(where)

    def _lay_out(self) -> None:
        grid, px = self._theme.grid, self._theme.px
        title = wrapped_label(self, type_="strong")
        title.setText(tr("Preview"))
        title.setWordWrap(False)
        self._place = wrapped_label(self, type_="soft")
        self._place.setWordWrap(False)
        self._back = self._small(tr("Previous page"), lambda: self.turn(-1))
        self._forward = self._small(tr("Next page"), lambda: self.turn(1))
        self._smaller = self._small(tr("Smaller"), lambda: self.zoom_by(-1))
        self._larger = self._small(tr("Larger"), lambda: self.zoom_by(1))
        self._fit = self._small(tr("Fit width"), lambda: self.set_zoom(1.0))
        self._fit.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        row = QHBoxLayout()
        row.setContentsMargins(px(MARGIN), grid(2), px(MARGIN), grid(2))
        row.setSpacing(grid(1))
        row.addWidget(title)
        row.addStretch(1)
        for widget in (self._back, self._place, self._forward):
            row.addWidget(widget)
        row.addSpacing(grid(2))
        for widget in (self._smaller, self._fit, self._larger):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)

    def set_zoom(self, zoom: float) -> None:
        """Show the page at *zoom* times the width of the room."""
        self.view.set_zoom(zoom)
        self._tell_place()

    def zoom_by(self, steps: int) -> None:
        """Go *steps* up or down the scale of zooms."""
        self.view.zoom_by(steps)
        self._tell_place()

    def _small(self, name: str, act: object) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "small")
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(act)
        return button

    def paint_icons(self) -> None:
        """Draw the icons of the buttons in the colours of the scheme."""
        colour, grey = self._theme.colour("soft"), self._theme.faded("soft", "pane")
        for button, name in (
            (self._back, "chevron-left"),
            (self._forward, "chevron-right"),
            (self._smaller, "minus"),
            (self._larger, "plus"),
        ):
            size = self._theme.px(14)
            button.setIcon(icons.icon(name, colour, size, when_disabled=grey))
        self.view.viewport().update()

    def let_go(self) -> None:
        """Show nothing more, and let go of the document once what draws it has ended."""
        self._wanted.let_go()
        self._document = None
        nothing = lambda _outcome: None  # noqa: E731  (whoever looked has gone)
        self._latest.run(self._source.close, done=nothing, failed=nothing)

    def close_source(self) -> None:
        """Let go of the document; nothing may be drawing any more."""
        self._source.close()
