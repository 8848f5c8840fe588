"""The dialog that says which version this is, what it is made of, and under which licences."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from aicode_desktop import __version__
from aicode_desktop.gui.forms.about import Ui_About
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.spacing import arrange
from aicode_desktop.words import tr
from aicode_desktop.workflow.licences import parts, text_of

WIDTH, HEIGHT, MARGIN = 720, 620, 32


class AboutDialog(QDialog):
    """Lists the parts; the text of the chosen one's licence stands below."""

    def __init__(self, session: Session, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_About()
        self.form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = session.theme
        arrange(self, theme)
        self.setContentsMargins(*(theme.px(MARGIN) for _ in range(4)))
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(WIDTH), room.width()), min(theme.px(HEIGHT), room.height()))
        self.form.title.setText(tr("Signatory Form, version {version}", version=__version__))
        self._parts = parts()
        for part in self._parts:
            shown = (part.name, part.version, part.licence)
            self.form.parts.addItem(" · ".join(filter(None, shown)))
        self.form.parts.currentRowChanged.connect(self._show_text)
        self.form.parts.setCurrentRow(0)
        self.form.close.clicked.connect(self.accept)

    def _show_text(self, row: int) -> None:
        told = text_of(self._parts[row]) if row >= 0 else ""
        self.form.text.setPlainText(told or tr("This part brought no text of its own."))
