"""A row that says what takes long; it appears only when something does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QWidget

from aicode_desktop.gui.announcing import announce
from aicode_desktop.gui.theme import Theme
from aicode_desktop.gui.widgets.notice import wrapped_label
from aicode_desktop.words import tr


class BusyRow(QWidget):
    """Shows the name of the act and a moving bar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = wrapped_label(self, type_="soft")
        self._words.setWordWrap(False)
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedWidth(theme.px(96))
        bar.setAccessibleName(tr("Progress"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.grid(3))
        row.addWidget(self._words)
        row.addWidget(bar, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def say(self, act: str) -> None:
        """Show that *act* goes on; an empty one hides the row."""
        self._words.setText(tr("{act} …", act=act) if act else "")
        self.setVisible(bool(act))
        if QApplication.activeModalWidget() in {None, self.window()}:  # else the dialog says it
            announce(self, self._words.text() or tr("Done"))
