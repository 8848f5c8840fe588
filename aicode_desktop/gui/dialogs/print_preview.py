"""The dialog that shows the pages as they will be printed, and prints them."""

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from aicode_desktop.errors import CannotPrintError
from aicode_desktop.gui.dialogs.dialog import Dialog
from aicode_desktop.gui.forms.print_preview import Ui_PrintPreview
from aicode_desktop.gui.printing import Sheets, paint, printer_for, sheets_of
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.widgets.filling import column_of
from aicode_desktop.gui.widgets.preview import Preview
from aicode_desktop.words import tr


class PrintPreviewDialog(Dialog):
    """Shows the document that the window shows; the system asks for printer and copies."""

    form_width, form_height = 720, 760

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._document = session.shown_document()
        self.form = Ui_PrintPreview()
        self.form.setupUi(self)
        self.preview = Preview(session.background, session.theme, self)
        column_of(self.form.pages).addWidget(self.preview, 1)
        self.lay_out(busy=session.background)
        self.form.cancel.clicked.connect(self.reject)
        self.form.print.clicked.connect(self._prepare)
        self.preview.show_document(self._document)

    def let_go(self) -> None:
        """Let go of the document."""
        self.preview.let_go()

    def _prepare(self) -> None:
        document = self._document
        self.form.errors.clear()
        self.form.print.setEnabled(False)
        self._session.background.run(
            lambda: sheets_of(document),
            done=self._ask_for_printer,
            failed=self._explain,
            act=tr("Preparing the pages"),
        )

    def _ask_for_printer(self, sheets: Sheets) -> None:
        if self.is_left:
            return
        self.form.print.setEnabled(True)
        printer = printer_for(sheets)
        asked = QPrintDialog(printer, self)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.finished.connect(lambda answer: self._print(sheets, printer, answer))
        QDialog.open(asked)

    def _print(self, sheets: Sheets, printer: QPrinter, answer: int) -> None:
        if answer != QDialog.DialogCode.Accepted:
            return
        try:
            paint(sheets, printer)
        except CannotPrintError as error:
            self.form.errors.explain(error)
        else:
            self.accept()

    def _explain(self, error: Exception) -> None:
        if not self.is_left:
            self.form.print.setEnabled(True)
            self.form.errors.explain(error)
