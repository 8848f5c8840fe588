"""What an audit sheet tells: who did what and when, and the digest of each file."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class AuditStep:
    """One thing that was done; ``at`` is aware UTC, or None where nobody noted it.

    ``source`` says on what the time rests, for instance a time-stamp or the signer’s computer.
    """

    at: datetime | None
    who: str
    what: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class AuditedFile:
    """A file of the record: its fixed name, its length, and its SHA-256."""

    name: str
    size_bytes: int
    sha256: str
