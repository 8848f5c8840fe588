"""A sentence with a mark, in the colour of how grave it is: a line, or a tinted panel."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from aicode_desktop.gui import icons
from aicode_desktop.gui.announcing import announce
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.wrapped_label import WrappedLabel
from aicode_desktop.words import tr


class Kind(StrEnum):
    """How grave a notice is."""

    PROBLEM = "problem"
    WARNING = "warning"
    NOTE = "note"
    GOOD = "good"


_LABEL_TYPES = {
    Kind.PROBLEM: "complaint",
    Kind.WARNING: "advice",
    Kind.NOTE: "soft",
    Kind.GOOD: "good",
}
_COLOURS = {
    Kind.PROBLEM: "error",
    Kind.WARNING: "warn",
    Kind.NOTE: "soft",
    Kind.GOOD: "good",
}
_ICONS = {
    Kind.PROBLEM: "problem",
    Kind.WARNING: "warning",
    Kind.NOTE: "note",
    Kind.GOOD: "check",
}
_PANELS = {
    Kind.PROBLEM: "error",
    Kind.WARNING: "warn",
    Kind.NOTE: "tint",
    Kind.GOOD: "tint",
}


class MarkedLine(QWidget):
    """A mark and a sentence beside it, as a complaint under its field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = Kind.PROBLEM
        self._mark = QLabel(self)
        self._words = wrapped_label(self)
        row = QHBoxLayout(self)
        theme = current_theme()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.grid(1.5))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        theme.changed.connect(self._paint_mark)

    @property
    def text(self) -> str:
        """The sentence as shown."""
        return self._words.text()

    def say(self, kind: Kind, sentence: str, *, is_quiet: bool = False) -> None:
        """Show *sentence* with the mark of *kind*; a quiet one has the colour in its mark alone."""
        self._kind = kind
        self._words.setText(sentence)
        set_property(self._words, "type", "" if is_quiet else _LABEL_TYPES[kind])
        self._paint_mark()

    def _paint_mark(self) -> None:
        if not self.text:
            self._mark.clear()  # a mark says nothing alone
            return
        theme = current_theme()
        colour = theme.colour(_COLOURS[self._kind]).name()
        size = theme.px(16)
        self._mark.setPixmap(
            icons.picture(_ICONS[self._kind], colour, size, self.devicePixelRatioF())
        )
        self._mark.setFixedWidth(size)


class Notice(QFrame):
    """A tinted panel: a sentence, and under it the source that it rests on.

    Good news and problems have a mark before them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = Kind.NOTE
        self._mark = QLabel(self)
        self._words = wrapped_label(self)
        self._source = wrapped_label(self, type_="hint")
        theme = current_theme()
        said = QVBoxLayout()
        said.setSpacing(theme.grid(1))
        said.addWidget(self._words)
        said.addWidget(self._source)
        row = QHBoxLayout(self)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        row.setContentsMargins(theme.grid(3), theme.grid(2.5), theme.grid(3), theme.grid(2.5))
        row.setSpacing(theme.grid(2))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()  # until it says something
        theme.changed.connect(self._paint_mark)

    @property
    def text(self) -> str:
        """What the panel says."""
        return self._words.text()

    def say(self, kind: Kind, sentence: str, *, source: str = "") -> None:
        """Show *sentence* on the ground of *kind*; an empty one hides the panel."""
        self._kind = kind
        set_property(self, "panel", _PANELS[kind])
        is_news = sentence != self._words.text()
        self._words.setText(sentence)
        self._mark.setVisible(kind in {Kind.GOOD, Kind.PROBLEM})
        self._paint_mark()
        self._source.setText(tr("Source: {source}", source=source) if source else "")
        self._source.setVisible(bool(source))
        self.setVisible(bool(sentence))
        if is_news and self.isVisible():
            announce(self, sentence, is_urgent=kind is Kind.PROBLEM)

    def _paint_mark(self) -> None:
        if self._mark.isHidden() or not self.text:
            return
        theme = current_theme()
        colour = theme.colour(_COLOURS[self._kind]).name()
        size = theme.px(16)
        self._mark.setPixmap(
            icons.picture(_ICONS[self._kind], colour, size, self.devicePixelRatioF())
        )


def wrapped_label(parent: QWidget | None, *, type_: str = "") -> QLabel:
    """Return a label for plain text of any length."""
    label = WrappedLabel(parent)
    if type_:
        label.setProperty("type", type_)
    return label


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the stylesheet looks at, and let the widget look it up again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        for child in widget.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            child.style().unpolish(child)
            child.style().polish(child)
