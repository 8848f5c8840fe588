"""The quiet mark at a field that somebody has commented on; a press leads to what was said.

It is as high as the label beside it, so fields side by side stay on one line.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from aicode_desktop.gui import icons
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.words import plural, tr

ICON = 14


class CommentMark(QPushButton):
    """Says how many comments are open; *title* is the field’s, for screen readers."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self.setProperty("kind", "mark")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme = current_theme()
        theme.changed.connect(self._paint_icon)
        self._paint_icon()

    def say(self, count: int) -> None:
        """Show *count*; with none the mark goes."""
        words = plural("{n} comment", "{n} comments", count)
        self.setText(words)
        self.setAccessibleName(tr("{comments} on “{field}”", comments=words, field=self._title))
        self.setVisible(count > 0)

    def _paint_icon(self) -> None:
        theme = current_theme()
        self.setIcon(icons.icon("comment", theme.colour("accent"), theme.px(ICON)))
        self.setIconSize(QSize(theme.px(ICON), theme.px(ICON)))
