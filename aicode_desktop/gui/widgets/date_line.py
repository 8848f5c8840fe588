"""A date as a line of text, with a calendar for those who want one.

What is typed stays as typed; the calendar writes ``YYYY-MM-DD``.
"""

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QWidget

from aicode_desktop import languages
from aicode_desktop.gui import icons
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.words import tr

CALENDAR = (320, 280)


class DateLine(QLineEdit):
    """A line of text whose calendar opens by its button, or by Alt and the down arrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._calendar: QCalendarWidget | None = None
        self._open = QAction(tr("Choose from a calendar"), self)
        self._open.triggered.connect(self.open_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        theme.changed.connect(self._paint_icon)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icon when it is first seen."""
        super().showEvent(event)
        if self._open.icon().isNull():
            self._paint_icon()

    def open_calendar(self) -> None:
        """Show the calendar below the line, on the date typed or today."""
        if self._calendar is None:
            self._calendar = QCalendarWidget(self)
            self._calendar.setLocale(QLocale(languages.in_use()))
            # A language has no week; the country has one: English is read in Dublin too.
            self._calendar.setFirstDayOfWeek(QLocale.system().firstDayOfWeek())
            self._calendar.setWindowFlag(Qt.WindowType.Popup)
            self._calendar.setVerticalHeaderFormat(
                QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
            )
            self._calendar.clicked.connect(self._choose)
            self._calendar.activated.connect(self._choose)
        typed = QDate.fromString(self.text().strip(), Qt.DateFormat.ISODate)
        self._calendar.setSelectedDate(typed if typed.isValid() else QDate.currentDate())
        # Qt writes weekends in red, which means a fault everywhere else here.
        letters = QTextCharFormat()
        letters.setForeground(current_theme().colour("ink"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(day, letters)
        self._calendar.setFixedSize(*(current_theme().px(units) for units in CALENDAR))
        self._calendar.move(self.place_for(self._calendar.size()))
        self._calendar.show()
        self._calendar.setFocus()

    def place_for(self, size: QSize) -> QPoint:
        """Return where something of *size* goes: below the line, above where the screen ends."""
        room = self.screen().availableGeometry()
        above, below = (self.mapToGlobal(QPoint(0, y)) for y in (0, self.height()))
        left = max(room.left(), min(below.x(), room.right() + 1 - size.width()))
        fits = below.y() + size.height() <= room.bottom() + 1
        return QPoint(left, below.y() if fits else max(room.top(), above.y() - size.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar on Alt and the down arrow."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def _choose(self, date: QDate) -> None:
        if self._calendar is not None:
            self._calendar.hide()
        self.setText(date.toString(Qt.DateFormat.ISODate))
        self.textEdited.emit(self.text())
        self.setFocus()

    def _paint_icon(self) -> None:
        self._open.setIcon(icons.icon("calendar", current_theme().colour("soft")))
