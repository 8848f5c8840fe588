"""What counsel hands over to be signed, and what comes back."""

from dataclasses import dataclass
from datetime import datetime

from aicode_desktop.model.draft import Confidential
from aicode_desktop.model.rendered import DocumentContent
from aicode_desktop.model.review import Acknowledgement


@dataclass(frozen=True, slots=True, repr=False)
class Handover(Confidential):
    """A complete draft, frozen as the exact document to be signed.

    ``id`` tells two freezes apart; ``turn`` grows with each freeze of one draft. ``program`` is the
    version that made the document. ``reply_to`` is a public key to encrypt the return for, or
    empty. ``prepared_at`` is aware UTC.
    """

    id: str
    turn: int
    prepared_by: str
    prepared_at: datetime
    program: str
    content: DocumentContent
    pdf: bytes
    file_digest: str
    brief_pdf: bytes = b""
    acknowledgements: tuple[Acknowledgement, ...] = ()
    reply_to: str = ""

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the data inside the document, 64 hexadecimal digits."""
        return self.content.fingerprint

    @property
    def series(self) -> str:
        """What all freezes of one draft have in common."""
        draft = self.content.draft
        return draft.id or draft.document_number


@dataclass(frozen=True, slots=True, repr=False)
class Return(Confidential):
    """What comes back of a hand-over: the signed document, or a comment and no signature.

    ``public_key`` is that of who returned it, for the next hand-over, or empty.
    """

    handover_id: str
    returned_at: datetime
    signed_pdf: bytes = b""
    comment: str = ""
    public_key: str = ""
