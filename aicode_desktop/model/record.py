"""A kept record: one folder that holds what was signed, sent and known at the time.

The folder is never changed once it is complete. What happens later (sent, acknowledged, listed, a
reply that came) is an event: an entry in the archive's chain, with a folder of its own where files
came with it.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import Language
from aicode_desktop.model.rendered import DocumentKind


class EventKind(StrEnum):
    """What an entry of the chain says about a record.

    ``KEPT``, ``ADOPTED`` (it lay in the archive without an entry) and ``IMPORTED`` bring a record
    in, ``DISPOSED`` is what is left of one whose retention period is over.
    """

    KEPT = "kept"
    ADOPTED = "adopted"
    IMPORTED = "imported"
    SENT = "sent"
    ACKNOWLEDGED = "acknowledged"
    LISTED = "listed"
    REPLY_KEPT = "reply_kept"
    AUTHORITY_KEPT = "authority_kept"
    RENEWED = "renewed"
    DISPOSED = "disposed"


BRING_IN = frozenset({EventKind.KEPT, EventKind.ADOPTED, EventKind.IMPORTED})


class RecordState(StrEnum):
    """How far the document of a record has come, by what a person noted.

    ``MISSING``: its folder is gone or cannot be read. ``DISPOSED``: it was taken away on purpose.
    """

    KEPT = "kept"
    SENT = "sent"
    ACKNOWLEDGED = "acknowledged"
    LISTED = "listed"
    MISSING = "missing"
    DISPOSED = "disposed"


@dataclass(frozen=True, slots=True)
class FollowedDocument:
    """The earlier document that an act follows: its number, and digests that tell it from others.

    ``fingerprint`` is the SHA-256 of its data, ``file_sha256`` that of the signed file.
    """

    document_number: str
    fingerprint: str
    file_sha256: str


@dataclass(frozen=True, slots=True)
class Record:
    """One record on disk (a BagIt bag, RFC 8493). ``payload`` maps fixed names to paths.

    ``fingerprint`` is the SHA-256 of the document's data, ``file_sha256`` that of the signed file.
    Records made before these were noted have them empty, and the language English.
    """

    folder: Path
    kept_at: datetime
    kind: DocumentKind
    document_number: str
    provider_name: str
    signatory_names: tuple[str, ...]
    payload: dict[str, Path]
    act: ActKind = ActKind.FIRST_FORM
    follows: FollowedDocument | None = None
    fingerprint: str = ""
    file_sha256: str = ""
    edition: str = ""
    chapters: tuple[ChapterKey, ...] = ()
    model_names: tuple[str, ...] = ()
    language: Language = Language.ENGLISH


@dataclass(frozen=True, slots=True)
class UnreadableRecord:
    """A folder among the records that cannot be read as one, and why in one sentence."""

    folder: Path
    reason: str


@dataclass(frozen=True, slots=True)
class RecordEvent:
    """What became of a record later. ``on`` is the day it happened, ``noted_at`` when it was noted.

    ``words`` is a line about it, for instance the sender of a reply; ``files`` maps fixed names
    (``reply.eml``) to where they lie, in a bag of its own.
    """

    kind: EventKind
    on: date
    noted_at: datetime
    words: str = ""
    files: dict[str, Path] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ListedRecord:
    """A record as the archive’s list has it. ``folder`` is its name below the archive’s folder.

    ``digest`` is the SHA-512 of the bag’s ``tagmanifest-sha512.txt``, which covers all of it.
    ``sent_on`` and its like are None until they were noted.
    """

    folder: str
    digest: str
    kind: DocumentKind
    act: ActKind
    document_number: str
    provider_name: str
    signatory_names: tuple[str, ...]
    model_names: tuple[str, ...]
    chapters: tuple[ChapterKey, ...]
    edition: str
    kept_at: datetime
    state: RecordState
    fingerprint: str
    file_sha256: str
    follows_fingerprint: str = ""
    sent_on: date | None = None
    acknowledged_on: date | None = None
    listed_on: date | None = None
