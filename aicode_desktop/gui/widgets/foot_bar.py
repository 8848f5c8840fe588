"""The foot bar: Back, what is missing on this page, and the one primary button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from aicode_desktop.gui.theme import Theme
from aicode_desktop.gui.widgets.busy_row import BusyRow
from aicode_desktop.gui.widgets.notice import set_property, wrapped_label
from aicode_desktop.words import tr


class FootBar(QWidget):
    """Emits ``back``, ``primary``, ``onward`` (past what is missing) and ``preview_asked_for``."""

    back = Signal()
    primary = Signal()
    onward = Signal()
    preview_asked_for = Signal()

    def __init__(self, theme: Theme, *, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "foot")
        self._back = QPushButton(tr("&Back"), self)
        self._back.clicked.connect(self.back)
        self._preview = QPushButton(tr("Pre&view"), self)
        self._preview.clicked.connect(self.preview_asked_for)
        self._preview.hide()
        self._words = wrapped_label(self, type_="soft")
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._onward = QPushButton(tr("Go on anyway"), self)
        self._onward.setProperty("kind", "link")
        self._onward.clicked.connect(self.onward)
        self._onward.hide()
        self._primary = QPushButton(self)
        self._primary.setProperty("kind", "primary")
        self._primary.setDefault(True)
        self._primary.clicked.connect(self.primary)
        self.busy = BusyRow(theme, self)
        inner = QWidget(self)
        inner.setMaximumWidth(width)
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.grid(3))
        row.addWidget(self._back)
        row.addWidget(self._preview)
        row.addWidget(self.busy)
        row.addWidget(self._words, 1)
        row.addWidget(self._onward)
        row.addWidget(self._primary)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(theme.px(40), theme.px(14), theme.px(40), theme.px(14))
        outer.addWidget(inner, 1)
        outer.addStretch(0)

    def show_primary(self, words: str, *, is_enabled: bool, is_back_enabled: bool) -> None:
        """Name the primary button; no words hide it."""
        self._primary.setText(words)
        self._primary.setVisible(bool(words))
        self._primary.setEnabled(is_enabled)
        self._back.setEnabled(is_back_enabled)

    def show_missing(self, words: str, *, is_onward_offered: bool) -> None:
        """Say what is missing on this page, and whether one may go on without it."""
        self._words.setText(words)
        self._onward.setVisible(is_onward_offered)

    def show_preview_button(self, *, is_visible: bool, is_down: bool) -> None:
        """Offer the preview as a button where there is no room for it beside the page."""
        self._preview.setVisible(is_visible)
        self._preview.setText(tr("Form") if is_down else tr("Pre&view"))
        set_property(self._preview, "down", "true" if is_down else "false")

    @property
    def words(self) -> str:
        """What the bar says is missing."""
        return self._words.text()

    @property
    def preview_button(self) -> QPushButton:
        """The button that brings the preview to the front."""
        return self._preview

    @property
    def primary_button(self) -> QPushButton:
        """The one primary button."""
        return self._primary
