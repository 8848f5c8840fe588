"""The dialog that says which version this is, what it is made of, and under which licences."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget

from aicode_desktop import __version__
from aicode_desktop.gui.dialogs.dialog import Dialog
from aicode_desktop.gui.forms.about import Ui_About
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.words import tr
from aicode_desktop.workflow.licences import parts, text_of


class AboutDialog(Dialog):
    """Lists the parts; the text of the chosen one's licence stands below."""

    form_width, form_height = 656, 600

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_About()
        self.form.setupUi(self)
        self.lay_out()
        self.form.title.setText(tr("Signatory Form, version {version}", version=__version__))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(current_theme().px(12))
        self.form.text.document().setDefaultFont(fixed)  # licences are laid out with blanks
        self._parts = parts()
        for part in self._parts:
            shown = (part.name, part.version, part.licence)
            self.form.parts.addItem(" · ".join(filter(None, shown)))
        self.form.parts.currentRowChanged.connect(self._show_text)
        self.form.parts.setCurrentRow(0)
        self.form.close.clicked.connect(self.accept)

    def _show_text(self, row: int) -> None:
        told = text_of(self._parts[row]) if row >= 0 else ""
        self.form.text.setPlainText(told.strip("\n") or tr("This part brought no text of its own."))
