"""Help: the manual with its contents, and a search over it and over every field."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QWidget

from aicode_desktop import languages
from aicode_desktop.gui import icons
from aicode_desktop.gui.announcing import announce
from aicode_desktop.gui.forms.help import Ui_Help
from aicode_desktop.gui.spacing import NO_LIMIT, arrange
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.focus_ring import FocusRing
from aicode_desktop.gui.widgets.row_list import Row
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow import manual
from aicode_desktop.workflow.manual import CONTENTS, Spot

WIDTH = 1000
HEIGHT = 720
MARGIN = 24
WIDE_FROM = 640
MOST_SHOWN = 100


class HelpDialog(QDialog):
    """Stays open beside the window it belongs to; the window can be used meanwhile.

    ``language`` is the one that it was made in, and speaks to its end.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_Help()
        self.form.setupUi(self)
        self._past: list[Spot] = []
        self._future: list[Spot] = []
        self._spot = Spot(CONTENTS)
        self.language = languages.in_use()
        self._lay_out()
        self._listen()
        self.form.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_contents()

    @property
    def spot(self) -> Spot:
        """Where the reader is."""
        return self._spot

    def go_to(self, spot: Spot) -> None:
        """Show that place; the one before can be gone back to."""
        if spot != self._spot:
            self._past.append(self._spot)
            self._future.clear()
        self._show(spot)

    def go_back(self) -> None:
        """Show the place before."""
        if self._past:
            self._future.append(self._spot)
            self._show(self._past.pop())

    def go_forward(self) -> None:
        """Show the place that was gone back from."""
        if self._future:
            self._past.append(self._spot)
            self._show(self._future.pop())

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the keys, once there is a window, for the ring around what has the focus."""
        super().showEvent(event)
        self._ring.watch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put contents and text side by side where there is room, else one above the other."""
        super().resizeEvent(event)
        is_wide = self.width() >= current_theme().px(WIDE_FROM)
        directions = QBoxLayout.Direction
        self.form.body_layout.setDirection(
            directions.LeftToRight if is_wide else directions.TopToBottom
        )

    def _lay_out(self) -> None:
        theme = current_theme()
        arrange(self, theme)
        self.setContentsMargins(*(theme.px(MARGIN) for _ in range(4)))
        self._ring = FocusRing(self, theme)
        theme.changed.connect(self._paint_icons)
        self._paint_icons()
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(WIDTH), room.width()), min(theme.px(HEIGHT), room.height()))

    def _paint_icons(self) -> None:
        theme = current_theme()
        colour, grey = theme.colour("soft"), theme.faded("soft", "bg")
        for button, name in (
            (self.form.back, "chevron-left"),
            (self.form.forward, "chevron-right"),
        ):
            button.setIcon(icons.icon(name, colour, when_disabled=grey))

    def _listen(self) -> None:
        form = self.form
        form.search.textChanged.connect(self._search)
        form.search.returnPressed.connect(self._open_first)
        form.contents.chosen_changed.connect(self._open_chosen)
        form.contents.clicked.connect(lambda _row: self._open_chosen())
        form.contents.opened.connect(lambda _spot: self._read_chosen())
        form.text.led_to.connect(self.go_to)
        form.back.clicked.connect(self.go_back)
        form.forward.clicked.connect(self.go_forward)
        form.close.clicked.connect(self.reject)
        for keys, act in (
            (QKeySequence("Alt+Left"), self.go_back),
            (QKeySequence("Alt+Right"), self.go_forward),
            (QKeySequence(QKeySequence.StandardKey.Find), self._to_search),
            (QKeySequence("F1"), lambda: self.go_to(Spot(CONTENTS))),
        ):
            QShortcut(keys, self, act)

    def _show(self, spot: Spot) -> None:
        page = manual.page(spot.page) or manual.page(CONTENTS)
        if page is None:
            raise LookupError(spot.page)
        self._spot = spot
        self.form.text.show_page(page, spot.anchor)
        self.setWindowTitle(tr("Help: {title}", title=page.title))
        self.form.back.setEnabled(bool(self._past))
        self.form.forward.setEnabled(bool(self._future))
        if not self.form.search.text().strip():
            self._show_contents()

    def _search(self, words: str) -> None:
        if not words.strip():
            self._show_contents()
            return
        found = manual.find(words)
        self._list(
            [Row(each.spot, each.title, each.excerpt or each.page_title) for each in found],
            title=plural("{n} place found", "{n} places found", len(found))
            if found
            else tr("Nothing found. Try fewer words, or the beginning of one."),
            chosen=None,
        )
        announce(self.form.search, self.form.side_title.text())

    def _show_contents(self) -> None:
        rows = [Row(Spot(page.name), page.title) for page in manual.pages()]
        self._list(rows, title=tr("Contents"), chosen=self._spot.page)

    def _list(self, rows: list[Row], *, title: str, chosen: str | None) -> None:
        contents = self.form.contents
        self.form.side_title.setText(title)
        contents.blockSignals(True)
        contents.show_rows(rows, most=MOST_SHOWN)
        contents.setCurrentIndex(QModelIndex())  # a row that is current already is not chosen again
        for place, row in enumerate(rows):
            if isinstance(row.key, Spot) and row.key.page == chosen:
                contents.setCurrentIndex(contents.model().index(place, 0))
        contents.blockSignals(False)
        contents.setMinimumHeight(current_theme().px(120))
        contents.setMaximumHeight(NO_LIMIT)
        contents.setVisible(bool(rows))

    def _open_chosen(self) -> None:
        chosen = self.form.contents.chosen
        if isinstance(chosen, Spot) and chosen != self._spot:
            self.go_to(chosen)

    def _read_chosen(self) -> None:
        self._open_chosen()
        self.form.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_first(self) -> None:
        found = manual.find(self.form.search.text())
        if found:
            self.go_to(found[0].spot)
            self.form.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_search(self) -> None:
        self.form.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.search.selectAll()
