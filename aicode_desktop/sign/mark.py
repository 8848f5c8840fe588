"""What is seen of a signature: a page drawn elsewhere, put into the signature block as it is."""

import io

from aicode_desktop.model.signed import SignatureMark
from aicode_desktop.sign.engine import (
    AxisAlignment,
    BoxConstraints,
    Margins,
    PdfContent,
    PdfFileReader,
    SimpleBoxLayoutRule,
    StaticStampStyle,
)
from aicode_desktop.sign.offline import metadata_reader_left_out


def stamp_of(mark: SignatureMark) -> StaticStampStyle:
    """Return a stamp for one signing; using it for a second would leave dangling references."""
    return StaticStampStyle(
        border_width=0,
        background=_PageInside(mark.pdf),
        background_layout=SimpleBoxLayoutRule(
            x_align=AxisAlignment.ALIGN_MID,
            y_align=AxisAlignment.ALIGN_MID,
            margins=Margins(0, 0, 0, 0),
        ),
        background_opacity=1.0,
    )


class _PageInside(PdfContent):
    # As pyHanko's ImportedPdfPage, from memory instead of a file, and with a fixed name.

    def __init__(self, pdf: bytes) -> None:
        super().__init__()
        self._pdf = pdf

    def render(self) -> bytes:
        writer = self.writer
        if writer is None:
            raise RuntimeError("The mark is drawn before it belongs to a document.")
        with metadata_reader_left_out():  # the page has none
            page = writer.import_page_as_xobject(PdfFileReader(io.BytesIO(self._pdf)))
        self.resources.xobject["/Mark"] = page
        left, bottom, right, top = page.get_object()["/BBox"]
        self.box = BoxConstraints(width=abs(right - left), height=abs(top - bottom))
        return b"/Mark Do"
