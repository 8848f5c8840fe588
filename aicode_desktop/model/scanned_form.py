"""The scan of a form signed by hand, as it is kept and sent. Only ``workflow`` makes one."""

import hashlib
from dataclasses import dataclass

from aicode_desktop.model.draft import Confidential
from aicode_desktop.model.rendered import DocumentContent


@dataclass(frozen=True, slots=True, repr=False)
class ScannedForm(Confidential):
    """A cover sheet with the scanned pages, which were compared with the form that was printed.

    ``sealed_by`` is the holder of the certificate of its seal, empty where there is none.
    """

    pdf: bytes
    content: DocumentContent
    sealed_by: str = ""

    @property
    def sha256(self) -> str:
        """SHA-256 of the file, 64 hexadecimal digits."""
        return hashlib.sha256(self.pdf).hexdigest()
