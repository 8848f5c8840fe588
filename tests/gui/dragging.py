"""Files dragged onto a window and dropped there, as from a file manager; without pytest."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

PLACE = (9, 9)


def of_files(*files: Path) -> QMimeData:
    """Return *files* as what is dragged."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return dragged


def hold_over(target: QWidget, dragged: QMimeData) -> bool:
    """Bring what is dragged over *target*; return whether it may be dropped there."""
    event = QDragEnterEvent(
        QPoint(*PLACE),
        Qt.DropAction.CopyAction,
        dragged,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def drop(target: QWidget, *files: Path) -> None:
    """Drop *files* on *target*, if it takes them."""
    dragged = of_files(*files)
    if hold_over(target, dragged):
        event = QDropEvent(
            QPointF(*PLACE),
            Qt.DropAction.CopyAction,
            dragged,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(target, event)
