"""Shows one page of a document as a picture, sharp on any screen, with zoom and scrolling."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from aicode_desktop.gui.theme import Theme

NOTCH = 120  # Qt’s unit: eighths of a degree that a wheel turns from one notch to the next
ZOOM_STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
MARGIN = 19


class PageView(QAbstractScrollArea):
    """Holds the last picture until the next one comes.

    ``size_wanted`` is emitted when a picture of another width is needed, ``turn_wanted`` with -1 or
    1 when the reader goes past the page's edge.
    """

    size_wanted = Signal()
    turn_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self._pixels = b""  # QImage does not keep its buffer alive
        self._zoom = 1.0
        self._turned = 0  # of the wheel, since the last step of the zoom
        self._words = ""
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setViewport(QWidget(self))

    @property
    def zoom(self) -> float:
        """The width of the page as a multiple of the room; 1.0 fits."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show the page at *zoom* times the width of the room."""
        zoom = min(max(zoom, ZOOM_STEPS[0]), ZOOM_STEPS[-1])
        if zoom != self._zoom:
            self._zoom = zoom
            self._fit_scroll_bars()
            self.viewport().update()
            self.size_wanted.emit()

    def zoom_by(self, steps: int) -> None:
        """Go *steps* up or down the scale of zooms."""
        nearest = min(range(len(ZOOM_STEPS)), key=lambda i: abs(ZOOM_STEPS[i] - self._zoom))
        self.set_zoom(ZOOM_STEPS[min(max(nearest + steps, 0), len(ZOOM_STEPS) - 1)])

    def width_px(self) -> int:
        """Return the width that a picture must have, in pixels of the screen."""
        return max(64, round(self._page_width() * self.devicePixelRatioF()))

    def show_picture(self, pixels: bytes, width: int, height: int, stride: int) -> None:
        """Show a picture of 32-bit pixels (blue, green, red, unused)."""
        self._pixels = pixels
        self._image = QImage(pixels, width, height, stride, QImage.Format.Format_RGB32)
        self._words = ""
        self._fit_scroll_bars()
        self.viewport().update()

    def clear(self) -> None:
        """Show no page, for the next one is of another document."""
        self._image, self._pixels = QImage(), b""
        self.viewport().update()

    def show_words(self, words: str) -> None:
        """Say *words* above the last picture, for instance why there is no newer one."""
        self._words = words
        self.viewport().update()

    @property
    def words(self) -> str:
        """What is said above the picture, or nothing."""
        return self._words

    @property
    def has_picture(self) -> bool:
        """Whether a page has been shown."""
        return not self._image.isNull()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page on its quiet ground."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour("pane"))
        if self.has_picture:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            page = self._place()
            # a ground under the page, as a drawn line leaves a gap where the screen is scaled
            painter.fillRect(page.adjusted(-1, -1, 1, 1), self._theme.colour("line"))
            painter.drawImage(page, self._image)
        if self._words:
            self._draw_words(painter)

    def event(self, event: QEvent) -> bool:
        """Ask for a picture that is sharp on a screen of another scale."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.size_wanted.emit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for a picture that fits the new room."""
        super().resizeEvent(event)
        self._fit_scroll_bars()
        self.size_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by keys; at the page's edge, turn it."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self.turn_wanted.emit(1)
        elif event.key() == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.turn_wanted.emit(-1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held; else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # A touchpad tells many small turns, where a wheel tells a notch.
            self._turned += event.angleDelta().y()
            steps = int(self._turned / NOTCH)
            self._turned -= steps * NOTCH
            if steps:
                self.zoom_by(steps)
            event.accept()
        else:
            super().wheelEvent(event)

    def _place(self) -> QRectF:
        """Return where the page is drawn: pixel on pixel, where its picture is as large as that.

        Between two pixels of a scaled screen letters would look soft.
        """
        place, ratio = QRectF(self._origin(), self._page_size()), self.devicePixelRatioF()
        if abs(place.width() * ratio - self._image.width()) >= 1:
            return place  # zoomed a moment ago: a sharper picture is on its way
        window = self.viewport().mapTo(self.window(), QPoint(0, 0))
        left, top = (
            round((start + way) * ratio) / ratio - start
            for start, way in ((window.x(), place.x()), (window.y(), place.y()))
        )
        return QRectF(left, top, self._image.width() / ratio, self._image.height() / ratio)

    def _draw_words(self, painter: QPainter) -> None:
        margin = self._theme.px(MARGIN)
        room = self.viewport().rect().adjusted(margin, margin, -margin, -margin)
        flags = int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        if self.has_picture:
            box = painter.boundingRect(room, flags, self._words)
            ground = QColor(self._theme.colour("warn_ground"))
            painter.fillRect(box.adjusted(-8, -6, 8, 6), ground)
            painter.setPen(self._theme.colour("warn"))
        else:
            painter.setPen(self._theme.colour("soft"))
        painter.drawText(room, flags, self._words)

    def _page_width(self) -> float:
        room = self.viewport().width() - 2 * self._theme.px(MARGIN)
        return max(64.0, room * self._zoom)

    def _page_size(self) -> QSize:
        width = round(self._page_width())
        return QSize(width, round(width * self._image.height() / self._image.width()))

    def _origin(self) -> QPoint:
        margin = self._theme.px(MARGIN)
        free = self.viewport().width() - self._page_size().width()
        left = max(margin, free // 2) - self.horizontalScrollBar().value()
        return QPoint(left, 1 - self.verticalScrollBar().value())

    def _fit_scroll_bars(self) -> None:
        if not self.has_picture:
            return
        margin = self._theme.px(MARGIN)
        size = self._page_size()
        room = self.viewport().size()
        for bar, needed, there in (
            (self.horizontalScrollBar(), size.width() + 2 * margin, room.width()),
            (self.verticalScrollBar(), size.height() + margin, room.height()),
        ):
            bar.setRange(0, max(0, needed - there))
            bar.setPageStep(there)
            bar.setSingleStep(self._theme.px(24))
