"""The same declaration as a second document, signed, mailed and kept beside the first."""

from dataclasses import dataclass

from aicode_desktop.model.draft import Confidential
from aicode_desktop.model.signed import SignedDocument


@dataclass(frozen=True, slots=True, repr=False)
class SecondDocument(Confidential):
    """The program's own document where the first is the Commission's form.

    ``signed`` carries the same signatures as the first; None before anybody has signed.
    """

    unsigned_pdf: bytes
    signed: SignedDocument | None = None

    @property
    def current_pdf(self) -> bytes:
        """The document as it stands: with every signature made so far."""
        return self.signed.pdf if self.signed is not None else self.unsigned_pdf
