"""Opens a PDF to look at its signatures, within bounds of time and memory."""

import io
import re

from aicode_desktop.errors import DocumentUnreadableError
from aicode_desktop.sign.engine import (
    DEFAULT_PURPOSE_LIMITS,
    DecodeLimits,
    DecodePurpose,
    PdfFileReader,
    StreamDecodeLimits,
)
from aicode_desktop.words import tr

LIMIT_BYTES = 100_000_000
LIMIT_REVISIONS = 200  # a form of ten signatories, time-stamped for a century, has fewer
LIMIT_OBJECTS = 250_000  # in a table of objects; two seconds of reading

# Beyond pyHanko's own limits: an entry of a packed table takes about seven bytes unpacked.
_LIMITS = DecodeLimits(
    per_purpose={
        **DEFAULT_PURPOSE_LIMITS,
        DecodePurpose.XREF_STREAM: StreamDecodeLimits(max_output_size=LIMIT_OBJECTS * 7),
    }
)
_BLANKS = b"\0\t\n\f\r "  # ISO 32000-1, table 1
_TABLE_ENTRY_ENDS = (b" n \n", b" n\r\n", b" f \n", b" f\r\n", b" n \r", b" f \r")


def reader_of(pdf: bytes) -> PdfFileReader:
    """Return a strict reader of *pdf*.

    Raises:
        DocumentUnreadableError: not a PDF, damaged, encrypted, or larger than can be checked.
    """
    if not pdf:
        raise unreadable(tr("The file is empty."))
    if len(pdf) > LIMIT_BYTES:
        raise unreadable(tr("The file is larger than {size} MB.", size=LIMIT_BYTES // 1_000_000))
    if b"%PDF-" not in pdf[:1024]:
        raise unreadable(tr("The file is not a PDF."))
    # Every revision has a table of objects, which begins with “xref” or is a stream /XRef.
    if pdf.count(b"xref") + pdf.count(b"/XRef") > 2 * LIMIT_REVISIONS:
        raise unreadable(
            tr("The file was added to more than {count} times.", count=LIMIT_REVISIONS)
        )
    if _entries_at_most(pdf) > LIMIT_OBJECTS:
        raise unreadable(tr("The file is too complex to be checked."))
    try:
        reader = PdfFileReader(io.BytesIO(pdf), decode_limits=_LIMITS)
        is_encrypted = reader.encrypted
        revisions = reader.total_revisions
        if not is_encrypted:  # what is packed cannot be read without the password
            _ = reader.root["/Pages"]
    except Exception as error:  # a hostile file fails a parser in any way
        raise unreadable(tr("The file is a damaged or incomplete PDF.")) from error
    if revisions > LIMIT_REVISIONS:
        raise unreadable(
            tr("The file was added to more than {count} times.", count=LIMIT_REVISIONS)
        )
    if is_encrypted:
        raise unreadable(tr("The file is encrypted, so its signatures cannot be checked."))
    return reader


def has_bytes_after_end(reader: PdfFileReader) -> bool:
    """Whether more than blanks follows the end of the newest revision (ISO 32000-1, 7.5.5).

    No table of objects names what stands there. A program that repairs files may show it all the
    same, so that the file looks changed there while its signatures hold here.
    """
    reader.stream.seek(0)
    pdf = reader.stream.read()
    table = reader.last_startxref or 0
    end = re.compile(rb"startxref\s+%d\s+%%%%EOF" % table).search(pdf, table)
    return end is not None and bool(pdf[end.end() :].strip(_BLANKS))


def _entries_at_most(pdf: bytes) -> int:
    most = len(pdf) // len(_TABLE_ENTRY_ENDS[0])
    if most <= LIMIT_OBJECTS:
        return most  # a small file need not be searched
    return sum(pdf.count(end) for end in _TABLE_ENTRY_ENDS)


def unreadable(what: str) -> DocumentUnreadableError:
    """Return the error for a file whose signatures cannot be looked at."""
    return DocumentUnreadableError(
        what,
        safe=tr("The file was only read, and nothing was changed."),
        next_step=tr("Ask whoever gave you the file for a complete copy of it."),
    )
