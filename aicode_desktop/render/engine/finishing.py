"""The last pass over a document: pikepdf (qpdf) reads it, compresses it and writes it anew.

qpdf brings its own deflate, so the bytes do not depend on the machine's, and a file that it can
read back is a file. The identifier is made from the content.
"""

from io import BytesIO

import pikepdf

from aicode_desktop.errors import CannotRenderError
from aicode_desktop.words import tr


def finished(plain_pdf: bytes) -> bytes:
    """Return *plain_pdf* in its final form."""
    output = BytesIO()
    try:
        with pikepdf.open(BytesIO(plain_pdf), suppress_warnings=True) as pdf:
            del pdf.trailer["/ID"]  # reportlab's is the same for all documents
            pdf.save(
                output,
                min_version="1.7",
                deterministic_id=True,
                fix_metadata_version=False,
                object_stream_mode=pikepdf.ObjectStreamMode.generate,
                compress_streams=True,
            )
    except pikepdf.PdfError as error:
        raise CannotRenderError(
            tr("The document could not be completed."),
            safe=tr("Your draft is unchanged."),
            next_step=tr("Please report this with a copy of the draft, without personal data."),
        ) from error
    return output.getvalue()
