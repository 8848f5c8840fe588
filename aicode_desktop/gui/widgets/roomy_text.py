"""A field for paragraphs that asks for few lines and takes what room there is."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit


class RoomyText(QPlainTextEdit):
    """As high as its least height, and higher where the layout has room; Qt’s own asks for more."""

    def sizeHint(self) -> QSize:
        """Return the width that Qt asks for, and the least height."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Return the least size; Qt’s own has room for scroll bars that are not there."""
        return QSize(super().minimumSizeHint().width(), self.minimumHeight())
