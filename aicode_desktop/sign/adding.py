"""Adds to a PDF and touches nothing else in it."""

from aicode_desktop.sign.engine import IncrementalPdfFileWriter


class AddingWriter(IncrementalPdfFileWriter):
    """Writes an incremental update that says nothing of this computer.

    pyHanko would put its own name, and the clock and time zone of this computer, into the
    document's metadata with every signature. They say what the document was made with, and when.
    """

    def _update_meta(self) -> None:
        """Leave the metadata as they are."""
