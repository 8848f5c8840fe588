"""Adds to a PDF and touches nothing else in it."""

from typing import Any

from aicode_desktop.sign.engine import IncrementalPdfFileWriter

_NEWEST = (1, 7)  # ISO 32000-1, on which PDF/A-3 (ISO 19005-3) rests


class AddingWriter(IncrementalPdfFileWriter):
    """Writes an incremental update that says nothing of this computer, and stays PDF 1.7.

    pyHanko would put its own name, and the clock and time zone of this computer, into the
    document's metadata with every signature. They say what the document was made with, and when.

    For a key on an elliptic curve it would also call the document PDF 2.0, which no PDF/A-3 is.
    PAdES takes such keys in PDF 1.7 too, with the extension “ESIC” of ETSI EN 319 142-1.
    """

    def ensure_output_version(self, version: tuple[int, int]) -> None:
        """Leave a document of PDF 1.7 or newer as it is."""
        super().ensure_output_version(min(version, _NEWEST))  # type: ignore[no-untyped-call]

    def register_extension(self, ext: Any) -> None:
        """Name what the document uses beyond its version; nothing that only PDF 2.0 has."""
        if ext.base_version != "/2.0" or self.output_version > _NEWEST:
            super().register_extension(ext)

    def _update_meta(self) -> None:
        """Leave the metadata as they are."""
