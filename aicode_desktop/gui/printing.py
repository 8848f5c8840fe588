"""Prints the document that the preview shows, after a look at its pages."""

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from aicode_desktop.errors import CannotPrintError
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Session
from aicode_desktop.model.draft import Draft
from aicode_desktop.words import tr

DPI = 200
DPI_OF_MANY = 130  # so that the pictures of a long document fit into memory
MANY_PAGES = 12
POINTS_PER_INCH = 72


class Sheets:
    """The pages of a document as pictures, and the size of its paper in points."""

    def __init__(self, pictures: list[QImage], size_pt: tuple[float, float]) -> None:
        self.pictures = pictures
        self.size_pt = size_pt


def print_document(session: Session, page: Page) -> None:
    """Show the document of the form that is open as it will be printed, and print it from there."""
    from aicode_desktop.gui.dialogs.print_preview import PrintPreviewDialog  # it needs this module

    PrintPreviewDialog(session, page.window()).open()


def sheets_of(document: Draft | bytes) -> Sheets:
    """Return the pages of the document, as large as a printer needs them. Without widgets."""
    from aicode_desktop.gui.preview_source import pdf_of  # it brings PDFium
    from aicode_desktop.render.pictures import open_pages

    with open_pages(pdf_of(document)) as pages:
        dpi = DPI if pages.page_count <= MANY_PAGES else DPI_OF_MANY
        pictures = []
        for number in range(pages.page_count):
            made = pages.picture(number, scale=dpi / POINTS_PER_INCH)
            shown = QImage(
                made.bgra, made.width_px, made.height_px, made.stride, QImage.Format.Format_RGB32
            )
            pictures.append(shown.convertToFormat(QImage.Format.Format_RGB888))
        return Sheets(pictures, pages.size_pt(0))


def printer_for(sheets: Sheets) -> QPrinter:
    """Return a printer that is told the paper of *sheets*, which have their own margins."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(tr("Signatory Form"))
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QSizeF(*sheets.size_pt), QPageSize.Unit.Point),
            QPageLayout.Orientation.Portrait,
            QMarginsF(),
        )
    )
    return printer


def paint(sheets: Sheets, printer: QPrinter) -> None:
    """Paint each page onto a sheet, as large as the paper lets it be.

    Raises:
        CannotPrintError: the printer takes nothing more; the pages that it took may come out.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise _refusal()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    room = printer.pageLayout().paintRectPixels(printer.resolution())
    painter.translate(-room.topLeft())  # the document has its own margins
    for number, picture in enumerate(sheets.pictures):
        if number and not printer.newPage():
            painter.end()
            raise _refusal()
        size = QSizeF(picture.size()).scaled(
            QSizeF(paper.size()), Qt.AspectRatioMode.KeepAspectRatio
        )
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), picture)
    painter.end()


def _refusal() -> CannotPrintError:
    return CannotPrintError(
        tr("The printer does not take the document."),
        safe=tr("The form is as it was."),
        next_step=tr("Look whether the printer is on and has paper, or choose another one."),
    )
