"""What is printed is what the preview shows, page by page."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from aicode_desktop.errors import CannotPrintError
from aicode_desktop.gui.dialogs.print_preview import PrintPreviewDialog
from aicode_desktop.gui.printing import Sheets, paint, sheets_of
from aicode_desktop.render.pictures import open_pages
from aicode_desktop.workflow.journey import Step
from tests.gui.conftest import OpenWindow, example


def test_every_page_is_printed_as_large_as_the_paper(tmp_path: Path, qapp: object) -> None:
    sheets = sheets_of(example("all-chapters-systemic-risk"))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(100)

    paint(sheets, printer)

    with open_pages((tmp_path / "printed.pdf").read_bytes()) as pages:
        assert pages.page_count == len(sheets.pictures) == 2
        picture = pages.picture(0, scale=0.5)
        assert len(set(picture.bgra)) > 20  # the page is not blank


@pytest.mark.qt_log_ignore("A paint device can only be painted by one painter")
def test_a_printer_that_takes_nothing_is_told(tmp_path: Path, qapp: object) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    busy = QPainter(printer)
    with pytest.raises(CannotPrintError, match="does not take"):
        paint(Sheets([], (595, 842)), printer)
    busy.end()


@pytest.mark.qt_log_ignore("propagateSizeHints")  # of the platform that has no screen
def test_the_key_for_printing_shows_the_pages_first_and_prints_them(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(example("all-chapters-systemic-risk"), Step.REVIEW)
    key = next(a for a in window.findChildren(QAction) if a.shortcut().toString() == "Ctrl+P")

    key.trigger()

    qtbot.waitUntil(lambda: bool(window.findChildren(PrintPreviewDialog)), timeout=20_000)
    dialog = window.findChildren(PrintPreviewDialog)[0]
    qtbot.waitUntil(dialog.isVisible)
    qtbot.waitUntil(lambda: dialog.preview.page_count == 2 and dialog.preview.is_idle)
    dialog.form.print.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QPrintDialog)), timeout=20_000)
    (asked,) = dialog.findChildren(QPrintDialog)
    asked.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    asked.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    QDialog.done(asked, QDialog.DialogCode.Accepted)
    with open_pages((tmp_path / "printed.pdf").read_bytes()) as pages:
        assert pages.page_count == 2
