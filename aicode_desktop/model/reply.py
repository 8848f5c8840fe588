"""A reply of the AI Office, as a mail program saved it, and what its head says."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from aicode_desktop.model.draft import Confidential


class ReplyFormat(StrEnum):
    """How the mail program saved it; the value is the ending of the file."""

    EML = ".eml"
    MSG = ".msg"


@dataclass(frozen=True, slots=True, repr=False)
class Reply(Confidential):
    """A saved message, byte for byte, and what its head says of itself; nobody vouches for that.

    ``sent_at`` is aware UTC, None where the head says no time that can be. ``is_automatic``: a
    machine answered. ``is_undelivered``: a mail server’s report that the e-mail did not arrive.
    ``is_from_commission``: the sender’s address is one of ``ec.europa.eu``.
    """

    content: bytes
    format: ReplyFormat
    sender_name: str = ""
    sender_address: str = ""
    subject: str = ""
    sent_at: datetime | None = None
    is_automatic: bool = False
    is_undelivered: bool = False
    is_from_commission: bool = False

    @property
    def sender(self) -> str:
        """The sender in one line."""
        if self.sender_name and self.sender_address:
            return f"{self.sender_name} <{self.sender_address}>"
        return self.sender_name or self.sender_address
