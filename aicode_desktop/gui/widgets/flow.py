"""A layout that sets widgets side by side and goes on in another line where there is no room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Lines of widgets, each as large as it wants to be, in reading order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # at each width that was asked about
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take *item* as the last one."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of widgets."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item in that place, or None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of the item in that place and return it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than the lines need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that less width means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at that width."""
        if width not in self._heights:
            self._heights[width] = self._lines(QRect(0, 0, width, 0), is_moving=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was measured: a widget is another one now, or of another size."""
        self._heights = {}
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets into *rect*."""
        super().setGeometry(rect)
        self._lines(rect, is_moving=True)

    def sizeHint(self) -> QSize:
        """Return the room of a single line."""
        shown = self._shown()
        sizes = [item.sizeHint() for item in shown]
        width = sum(size.width() for size in sizes)
        width += sum(self._gap_before(item) for item in shown[1:])
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the room of the widest and of the highest widget."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, rect: QRect, *, is_moving: bool) -> int:
        top, gap = rect.y(), self.spacing()
        for line in self._in_lines(rect.width()):
            height = max(size.height() for _, size in line)
            left = rect.x() - self._gap_before(line[0][0])
            for item, size in line:
                left += self._gap_before(item)
                if is_moving:  # in the middle of its line, as words and buttons stand in a row
                    middle = top + (height - size.height()) // 2
                    item.setGeometry(QRect(QPoint(left, middle), size))
                left += size.width()
            top += height + gap
        return max(0, top - gap - rect.y())

    def _in_lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._shown():
            size = item.sizeHint().expandedTo(item.minimumSize())
            wanted = self._gap_before(item) + size.width()
            if not lines or used + wanted > width:
                lines.append([(item, size)])
                used = size.width()
            else:
                lines[-1].append((item, size))
                used += wanted
        return lines

    def _gap_before(self, item: QLayoutItem) -> int:
        # A link has no edge, so what keeps two buttons apart is too little beside it.
        widget = item.widget()
        is_link = widget is not None and widget.property("kind") == "link"
        return self.spacing() * (2 if is_link else 1)


def let_flow(row: QWidget) -> None:
    """Give *row*, which a form laid out side by side, a ``Flow`` of the same widgets instead."""
    before = row.layout()
    if before is None:
        raise TypeError(row.objectName())
    gap = before.spacing()
    taken = [before.takeAt(0) for _ in range(before.count())]
    QWidget().setLayout(before)  # the only way to take a layout off a widget
    flow = Flow(row)
    flow.setSpacing(gap)
    for item in taken:
        widget = item.widget() if item is not None else None
        if widget is not None:  # and no spacer
            flow.addWidget(widget)
