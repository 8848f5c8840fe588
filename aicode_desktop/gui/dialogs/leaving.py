"""The question before words that were typed into a dialog are lost. Esc stays, as Enter does."""

from PySide6.QtWidgets import QWidget

from aicode_desktop.gui.dialogs.dialog import Dialog
from aicode_desktop.gui.forms.leaving import Ui_Leaving


class LeavingDialog(Dialog):
    """Asks over *parent*; ``accepted`` says that the words may go."""

    form_width = 400

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_Leaving()
        self.form.setupUi(self)
        self.setWindowTitle(parent.windowTitle())
        self.form.stay.clicked.connect(self.reject)
        self.form.lose.clicked.connect(self.accept)
        self.lay_out()
