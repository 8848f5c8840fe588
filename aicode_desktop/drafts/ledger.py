"""Remembers for each draft which hand-over was the last, so that an older one is recognised."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from aicode_desktop.errors import AicodeError
from aicode_desktop.host.files import read_file, replace_file

_LIMIT_BYTES = 20_000_000
_LONGEST_SERIES = 300


@dataclass(frozen=True, slots=True)
class Entry:
    """The last hand-over of a draft: what tells it from others, and which file it froze."""

    id: str
    turn: int
    fingerprint: str
    file_digest: str
    file_bytes: int


class Ledger:
    """The last hand-overs, in the file *path*, which need not exist yet.

    It holds digests and no content. One that is damaged counts as empty: then an older hand-over is
    not recognised as such, but nothing else changes.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def last(self, series: str) -> Entry | None:
        """Return the last hand-over of the draft with that identifier."""
        return self._entries().get(series[:_LONGEST_SERIES])

    def with_id(self, handover_id: str) -> Entry | None:
        """Return the hand-over with that identifier, if it is the last of its draft."""
        return next((one for one in self._entries().values() if one.id == handover_id), None)

    def series_of(self, handover_id: str) -> str:
        """Return the draft whose last hand-over has that identifier; empty where there is none."""
        entries = self._entries().items()
        return next((series for series, one in entries if one.id == handover_id), "")

    def note(self, series: str, entry: Entry) -> None:
        """Remember *entry* as the last.

        Raises:
            CannotWriteError: what was remembered before is intact.
        """
        entries = self._entries() | {series[:_LONGEST_SERIES]: entry}
        content = json.dumps({name: asdict(one) for name, one in entries.items()}, indent=2)
        replace_file(self._path, content.encode())

    def _entries(self) -> dict[str, Entry]:
        try:
            stored = json.loads(read_file(self._path, limit_bytes=_LIMIT_BYTES))
            return {str(name): _entry(told) for name, told in stored.items()}
        except (AicodeError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return {}


def _entry(told: dict[str, object]) -> Entry:
    turn, size = told["turn"], told["file_bytes"]
    if not isinstance(turn, int) or not isinstance(size, int):
        raise TypeError
    return Entry(str(told["id"]), turn, str(told["fingerprint"]), str(told["file_digest"]), size)
