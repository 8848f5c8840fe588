"""The bar above a page that says who has the draft open elsewhere, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from aicode_desktop.errors import DraftInUseError
from aicode_desktop.gui.theme import Theme
from aicode_desktop.gui.widgets.notice import wrapped_label
from aicode_desktop.words import tr


class ReadOnlyBar(QFrame):
    """Emits ``copy_asked_for`` for a draft of one's own, ``retry_asked_for`` to open it again."""

    copy_asked_for = Signal()
    retry_asked_for = Signal()

    def __init__(self, theme: Theme, *, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "warn")
        self._words = wrapped_label(self)
        copy = QPushButton(tr("Open a copy"), self)
        copy.clicked.connect(self.copy_asked_for)
        retry = QPushButton(tr("Try again"), self)
        retry.setProperty("kind", "link")
        retry.clicked.connect(self.retry_asked_for)
        inner = QWidget(self)
        inner.setMaximumWidth(width)
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.grid(3))
        row.addWidget(self._words, 1)
        row.addWidget(retry)
        row.addWidget(copy)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(theme.px(40), theme.px(10), theme.px(40), theme.px(10))
        outer.addWidget(inner, 1)
        outer.addStretch(0)
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says."""
        return self._words.text()

    def say(self, because: DraftInUseError | None) -> None:
        """Say why the draft is read-only; nothing hides the bar."""
        words = ""
        if because is not None:
            words = tr("{who} You can read it here.", who=because.what)
        self._words.setText(words)
        self.setVisible(because is not None)
