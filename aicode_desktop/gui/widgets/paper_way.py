"""The fields of the page Sign for a form that is signed on paper."""

from PySide6.QtWidgets import QFrame, QWidget

from aicode_desktop.gui.forms.paper_way import Ui_PaperWay
from aicode_desktop.gui.spacing import arrange
from aicode_desktop.gui.theme import current_theme


class PaperWay(QFrame):
    """Printing, the scan that came back, and its seal; ``paper_choice`` ties them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PaperWay()
        self.form.setupUi(self)
        arrange(self, current_theme())
