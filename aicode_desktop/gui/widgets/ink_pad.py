"""A sheet to write on with mouse or pen; what was written comes out as a picture."""

from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageWriter,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from aicode_desktop.gui.theme import current_theme

SIZE = (420, 140)  # three to one, as the signature block has room for
PEN_WIDTH = 2.4
INK = QColor("#14213d")  # dark blue on white, whatever the scheme: it is going to be on paper
PICTURE_SCALE = 3.0  # pixels of the picture for each of the screen
MOUSE_PRESSURE = 0.6
POINTS_OF_A_DOT = 2
MOST_POINTS = 20_000  # far more than a handwriting has


@dataclass(slots=True)
class _Stroke:
    """One line of the pen: where it was, and how hard it was pressed, 0 to 1."""

    points: list[tuple[QPointF, float]] = field(default_factory=list)


class InkPad(QWidget):
    """Takes strokes. ``changed`` says that one was finished, or taken back."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[_Stroke] = []
        self._is_down = False
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.update)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written."""
        return not self._strokes

    def picture(self) -> bytes:
        """Return what was written as a PNG file: ink on white."""
        image = QImage(self.size() * PICTURE_SCALE, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(PICTURE_SCALE, PICTURE_SCALE)
        self._draw_ink(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(buffer.data().data())

    def undo(self) -> None:
        """Take back the last stroke."""
        if self._strokes:
            self._strokes.pop()
            self._is_down = False  # the stroke that is being drawn goes, and does not go on
            self._tell()

    def clear(self) -> None:
        """Take back everything."""
        if self._strokes:
            self._strokes.clear()
            self._is_down = False
            self._tell()

    def sizeHint(self) -> QSize:
        """Return the size of the sheet."""
        theme = current_theme()
        return QSize(*(theme.px(units) for units in SIZE))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a sheet does not shrink under the pen."""
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the pen down."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._put_down(event.position(), MOUSE_PRESSURE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on."""
        self._draw_to(event.position(), MOUSE_PRESSURE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._lift()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with a pen, as hard as it is pressed; its other end takes the last stroke back."""
        event.accept()
        is_eraser = event.pointerType() is QPointingDevice.PointerType.Eraser
        if event.type() is QTabletEvent.Type.TabletPress and is_eraser:
            self.undo()
        elif event.type() is QTabletEvent.Type.TabletPress:
            self._put_down(event.position(), event.pressure())
        elif event.type() is QTabletEvent.Type.TabletMove:
            self._draw_to(event.position(), event.pressure())
        else:
            self._lift()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet, a line to write on, and the ink."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(Qt.GlobalColor.white)
        radius = theme.px(6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(QPen(QColor("#c4ccd6"), 1))
        base, edge = round(self.height() * 0.75), theme.px(16)
        painter.drawLine(edge, base, self.width() - edge, base)
        self._draw_ink(painter)

    def _draw_ink(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = current_theme().px(1) * PEN_WIDTH
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        for stroke in self._strokes:
            before, _ = stroke.points[0]
            for point, pressure in stroke.points:
                line = width * (0.4 + pressure)
                painter.setPen(QPen(INK, line, Qt.PenStyle.SolidLine, cap, join))
                painter.drawLine(before, point)
                before = point

    def _put_down(self, at: QPointF, pressure: float) -> None:
        self._is_down = True
        # A dot is a line too short to be seen without its other end.
        self._strokes.append(_Stroke([(at, pressure), (at + QPointF(0.1, 0.1), pressure)]))
        self.update()

    def _draw_to(self, at: QPointF, pressure: float) -> None:
        if self._is_down and sum(len(one.points) for one in self._strokes) < MOST_POINTS:
            inside = QRectF(self.rect())
            x = min(max(at.x(), inside.left()), inside.right())
            y = min(max(at.y(), inside.top()), inside.bottom())
            self._strokes[-1].points.append((QPointF(x, y), pressure))
            self.update()

    def _lift(self) -> None:
        if not self._is_down:
            return
        self._is_down = False
        if len(self._strokes) == 1 and len(self._strokes[0].points) <= POINTS_OF_A_DOT:
            self._strokes.clear()  # a slip of the pen; a dot on an i comes after its stem
        self._tell()

    def _tell(self) -> None:
        self.update()
        self.changed.emit()
