"""Remembers for each draft which hand-over was the last, so that an older one is recognised."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from aicode_desktop.errors import AicodeError
from aicode_desktop.host.files import read_file, replace_file

_LIMIT_BYTES = 20_000_000
_LONGEST_SERIES = 300
_MOST_ALIKE = 50


@dataclass(frozen=True, slots=True)
class Entry:
    """The last hand-over of a draft: what tells it from others, and which file it froze.

    ``alike`` are those just before it that froze the very same data, the latest first.
    """

    id: str
    turn: int
    fingerprint: str
    file_digest: str
    file_bytes: int
    alike: tuple["Entry", ...] = ()


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

    def with_id(self, handover_id: str) -> tuple[str, Entry] | None:
        """Return the hand-over with that identifier, after the draft that it is of.

        None where it is neither the last of its draft nor froze the same data as the last.
        """
        for series, last in self._entries().items():
            for one in (last, *last.alike):
                if one.id == handover_id:
                    return series, one
        return None

    def note(self, series: str, entry: Entry) -> None:
        """Remember *entry* as the last.

        Raises:
            CannotWriteError: what was remembered before is intact.
        """
        series, entries = series[:_LONGEST_SERIES], self._entries()
        entries[series] = _after(entries.get(series), entry)
        content = json.dumps({name: asdict(one) for name, one in entries.items()}, indent=2)
        replace_file(self._path, content.encode())

    def _entries(self) -> dict[str, Entry]:
        try:
            stored = json.loads(read_file(self._path, limit_bytes=_LIMIT_BYTES))
            return {str(name): _entry(told) for name, told in stored.items()}
        except (AicodeError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return {}


def _after(last: Entry | None, entry: Entry) -> Entry:
    if last is None or last.fingerprint != entry.fingerprint:
        return entry
    if last.id == entry.id:
        return replace(entry, alike=last.alike)
    return replace(entry, alike=(replace(last, alike=()), *last.alike)[:_MOST_ALIKE])


def _entry(told: dict[str, object]) -> Entry:
    turn, size, alike = told["turn"], told["file_bytes"], told.get("alike", [])
    if not isinstance(turn, int) or not isinstance(size, int) or not isinstance(alike, list):
        raise TypeError
    return Entry(
        str(told["id"]),
        turn,
        str(told["fingerprint"]),
        str(told["file_digest"]),
        size,
        tuple(replace(_entry(one), alike=()) for one in alike),
    )
