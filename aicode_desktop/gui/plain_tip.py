"""A tip for words from data: plain whatever they look like, and no larger than a tip can be."""

from PySide6 import QtGui  # Qt itself is elsewhere, but not what it knows of rich text

LONGEST = 1_000  # characters; what is longer is read where it stands
LONGEST_LINE = 80


def plain_tip(words: str) -> str:
    """Return *words* for a tip; what is longer than a line goes on in the next.

    Qt would show a name such as “<img src=…>” as a picture.
    """
    shown = words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
    if len(shown) <= LONGEST_LINE and not QtGui.Qt.mightBeRichText(shown):
        return shown
    return QtGui.Qt.convertFromPlainText(shown, QtGui.Qt.WhiteSpaceMode.WhiteSpaceNormal)
