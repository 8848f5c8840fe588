"""A fold: one line that opens to show more, and says whether it is open."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from aicode_desktop.gui import icons
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.words import tr

ARROW = 10  # units, with no room at its left: it begins where the words below do


class Fold(QWidget):
    """Shows ``title`` as a link; its content is made by *fill* when first opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill: Callable[[QVBoxLayout], None] | None = None
        theme = current_theme()
        self._button = QToolButton(self)
        self._button.setProperty("kind", "link")
        self._button.setCheckable(True)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.toggled.connect(self._turn)
        self._content = QWidget(self)
        self._content.hide()
        self._inside = QVBoxLayout(self._content)
        self._inside.setContentsMargins(0, theme.grid(1), 0, theme.grid(1))
        self._inside.setSpacing(theme.grid(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._content)
        self.setFocusProxy(self._button)
        theme.changed.connect(self._paint_arrow)
        self._paint_arrow()

    def prepare(self, title: str, fill: Callable[[QVBoxLayout], None]) -> None:
        """Set the line to show, and what fills the fold when it is first opened."""
        self._button.setText(title)
        self._button.setAccessibleName(title)
        self._button.setChecked(False)
        self._say_how_it_stands()
        self._empty()
        self._fill = fill

    def renew(self, fill: Callable[[QVBoxLayout], None], *, title: str = "") -> None:
        """Set what fills the fold from now on; an open one stays open and is filled anew."""
        if title:
            self._button.setText(title)
            self._button.setAccessibleName(title)
        is_open = self._button.isChecked()
        self._empty()
        self._fill = fill
        if is_open:
            self._fill_in()

    def open(self) -> None:
        """Open the fold, as a press on its line does."""
        self._button.setChecked(True)

    @property
    def is_open(self) -> bool:
        """Whether the fold shows its content."""
        return self._button.isChecked()

    @property
    def text(self) -> str:
        """What is shown inside; nothing before the fold was opened."""
        return "\n".join(label.text() for label in self._content.findChildren(QLabel))

    def _fill_in(self) -> None:
        fill, self._fill = self._fill, None
        if fill is None:
            return
        fill(self._inside)
        from aicode_desktop.gui.widgets.tab_order import tab_through  # when first opened

        # What is made late comes last in the tab order; it belongs after the fold's own line.
        tab_through(self._button, self._content)

    def _empty(self) -> None:
        while (item := self._inside.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _turn(self, is_open: bool) -> None:  # noqa: FBT001  (Qt's signal)
        if is_open:
            self._fill_in()
        self._content.setVisible(is_open)
        self._say_how_it_stands()
        self._paint_arrow()

    def _say_how_it_stands(self) -> None:
        """Tell assistive technology what the arrow shows."""
        self._button.setAccessibleDescription(
            tr("Open: what it holds follows.")
            if self.is_open
            else tr("Closed: press it to show more.")
        )

    def _paint_arrow(self) -> None:
        name = "fold-open" if self._button.isChecked() else "fold-closed"
        theme = current_theme()
        self._button.setIcon(icons.icon(name, theme.colour("accent"), theme.px(ARROW)))
        self._button.setIconSize(QSize(theme.px(ARROW), theme.px(ARROW)))
