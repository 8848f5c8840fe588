"""A kept record: one folder that holds what was signed, sent and known at the time."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from aicode_desktop.model.rendered import DocumentKind


@dataclass(frozen=True, slots=True)
class Record:
    """One record on disk (a BagIt bag, RFC 8493). ``payload`` maps fixed names to paths."""

    folder: Path
    kept_at: datetime
    kind: DocumentKind
    document_number: str
    provider_name: str
    signatory_names: tuple[str, ...]
    payload: dict[str, Path]


@dataclass(frozen=True, slots=True)
class UnreadableRecord:
    """A folder among the records that cannot be read as one, and why in one sentence."""

    folder: Path
    reason: str
