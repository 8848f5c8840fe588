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


def icon(
    name: str, colour: "QColor", size: int = 16, *, when_disabled: "QColor | None" = None
) -> "QIcon":
    """Return the icon for a button or an action, for screens of ratio one to three.

    Without *when_disabled* Qt greys it, in the colours of the scheme in which it first was needed.
    """
    from PySide6.QtGui import QIcon

    made = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        made.addPixmap(picture(name, colour.name(), size, ratio))
        if when_disabled is not None:
            grey = picture(name, when_disabled.name(), size, ratio)
            made.addPixmap(grey, QIcon.Mode.Disabled)
    return made


def program_icon() -> "QIcon":
    """Return the program's own icon, in its own colours."""
    from PySide6.QtGui import QIcon

    made = QIcon()
    for size in (16, 24, 32, 48, 64):
        made.addPixmap(picture("aicode-desktop", "", size))
    return made
