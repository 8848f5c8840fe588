"""The program's own icons, in any colour, sharp on any screen; drawn when first needed."""

from functools import lru_cache
from typing import TYPE_CHECKING

from aicode_desktop import bundled

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QIcon, QPixmap

# Pictures are off the path to the first window.


@lru_cache(maxsize=128)
def picture(name: str, colour: str, size: int, ratio: float = 1.0) -> "QPixmap":
    """Return the icon as a picture of *size* device-independent pixels on a screen of *ratio*."""
    from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
    from PySide6.QtGui import QPainter, QPixmap
    from PySide6.QtSvg import QSvgRenderer

    source = bundled.path("icons", f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(source.replace(b"currentColor", colour.encode())))
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, colour: "QColor", size: int = 16) -> "QIcon":
    """Return the icon for a button or an action, for screens of ratio one to three."""
    from PySide6.QtGui import QIcon

    made = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        made.addPixmap(picture(name, colour.name(), size, ratio))
    return made


def program_icon() -> "QIcon":
    """Return the program's own icon, in its own colours."""
    from PySide6.QtGui import QIcon

    made = QIcon()
    for size in (16, 24, 32, 48, 64):
        made.addPixmap(picture("aicode-desktop", "", size))
    return made
