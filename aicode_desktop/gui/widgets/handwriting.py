"""The fields of the page Sign for a handwriting in the signature block."""

from PySide6.QtWidgets import QFrame, QWidget

from aicode_desktop.gui.forms.handwriting import Ui_Handwriting
from aicode_desktop.gui.spacing import arrange
from aicode_desktop.gui.theme import current_theme


class Handwriting(QFrame):
    """The fold with the sheet to draw on; ``handwriting_choice`` ties it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_Handwriting()
        self.form.setupUi(self)
        arrange(self, current_theme())
