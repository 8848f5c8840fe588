"""What takes long on a page that is no step of a form, at the foot of the window.

In a form the foot bar says it, in a dialog its last row; the start page, the archive and the
others between them have neither.
"""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aicode_desktop.gui.pages.page import MARGIN
from aicode_desktop.gui.widgets.busy_row import BusyRow

if TYPE_CHECKING:
    from aicode_desktop.gui.window import Window

ROOM_ABOVE = 14


class BusyFoot(QWidget):
    """Stands below the pages while something takes long, and only where no foot bar stands."""

    def __init__(self, window: "Window", below: QVBoxLayout) -> None:
        super().__init__(window.column)
        self._window = window
        session, theme = window.session, window.session.theme
        self.row = BusyRow(theme, self)
        across, above = theme.px(MARGIN), theme.px(ROOM_ABOVE)
        room = QHBoxLayout(self)
        room.setContentsMargins(across, above, across, above)
        room.addStretch(1)
        room.addWidget(self.row)
        room.addStretch(1)
        self.hide()
        below.addWidget(self)
        session.background.busy_changed.connect(self._say)
        session.door.busy_changed.connect(self._say)

    def _say(self, act: str) -> None:
        has_foot_bar = self._window.has_frame and self._window.foot.isVisible()
        is_said = bool(act) and not has_foot_bar
        if is_said or self.isVisible():
            self.setVisible(is_said)
            self.row.say(act if is_said else "")
