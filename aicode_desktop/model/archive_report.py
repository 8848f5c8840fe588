"""What a check of an archive found, and what it proves."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class RecordCheck:
    """One record as it was found; ``problems`` are sentences, none where it is sound.

    ``signatures`` is what its signatures prove in one sentence, empty where they were not checked.
    """

    folder: str
    document_number: str
    problems: tuple[str, ...]
    signatures: str = ""
    are_signatures_sound: bool = True

    @property
    def is_sound(self) -> bool:
        """Whether every file is as it was kept and the signatures, if checked, hold."""
        return not self.problems and self.are_signatures_sound


@dataclass(frozen=True, slots=True)
class ArchiveReport:
    """An archive as it was found at ``checked_at`` (aware UTC).

    ``head`` is the SHA-512 of the chain’s last entry, which is the number ``entry_count``: whoever
    notes it elsewhere can tell later that nothing before it was changed. ``chain_problems``,
    ``strangers`` (folders that no entry names) and ``list_problem`` are sentences. ``disposed`` is
    how many records were taken away on purpose.
    """

    checked_at: datetime
    entry_count: int
    head: str
    records: tuple[RecordCheck, ...]
    chain_problems: tuple[str, ...] = ()
    strangers: tuple[str, ...] = ()
    list_problem: str = ""
    disposed: int = 0
    proven: tuple[str, ...] = ()
    not_proven: tuple[str, ...] = ()

    @property
    def unsound(self) -> tuple[RecordCheck, ...]:
        """The records in which something is wrong."""
        return tuple(record for record in self.records if not record.is_sound)

    @property
    def is_sound(self) -> bool:
        """Whether records and chain are as they were kept; the list does not count."""
        return not (self.unsound or self.chain_problems or self.strangers)
