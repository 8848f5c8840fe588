"""The focus ring: drawn around whatever has the keyboard, on the page's ground, never inside it."""

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QFocusFrame, QScrollArea, QWidget

from aicode_desktop.gui.theme import Theme

RING_PX = 2


class FocusRing(QFocusFrame):
    """Follows the focus of *window* over buttons and what scrolls; fields have a border.

    It appears with the first key and goes with the first click: who points with the mouse knows
    where they are.
    """

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._is_by_key = False
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def watch(self) -> None:
        """Begin to watch the keys and clicks of the window, which is on the screen by now."""
        self._window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note whether the person uses keys or the mouse; take no event away."""
        kind = event.type()
        if kind is QEvent.Type.KeyPress and not self._is_by_key:
            self._is_by_key = True
            self._follow(None, self._window.focusWidget())
        elif kind is QEvent.Type.MouseButtonPress and self._is_by_key:
            self._is_by_key = False
            self._follow(None, None)
        return super().eventFilter(watched, event)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        shows_nothing = isinstance(new, QAbstractButton | QScrollArea)
        is_ours = shows_nothing and new is not None and new.window() is self._window
        self.setWidget(new if is_ours and self._is_by_key else None)  # type: ignore[arg-type]  # Qt takes none

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), RING_PX))
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = self._theme.px(7)
        painter.drawRoundedRect(edge, radius, radius)
