"""Time-stamps over the archive’s chain: an entry, and all before it, existed by a certain time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from aicode_desktop.errors import AicodeError, RecordError
from aicode_desktop.host.files import create_file, read_file
from aicode_desktop.words import tr

if TYPE_CHECKING:
    from pathlib import Path

    from aicode_desktop.archive.store import Archive
    from aicode_desktop.sign.entry_stamp import StampFacts
    from aicode_desktop.sign.timestamps import TimestampService

# Signing is loaded when a time-stamp is made or read.

LIMIT_BYTES = 200_000
ENDING = ".tst"


@dataclass(frozen=True, slots=True)
class ChainStamp:
    """A time-stamp beside entry *number*; ``facts`` is None where it does not hold."""

    number: int
    facts: "StampFacts | None"


def stamp_chain(archive: "Archive", service: "TimestampService", *, at: datetime) -> ChainStamp:
    """Return the time-stamp over the chain’s last entry, kept beside it.

    Raises:
        RecordError: the chain has no entry, or the last one is damaged.
        TimestampError: no sound time-stamp could be had; nothing was written.
        OutputExistsError: that entry has one already.
    """
    from aicode_desktop.archive.chain import LIMIT_ENTRY_BYTES
    from aicode_desktop.sign.entry_stamp import stamp_facts, stamp_over

    number = archive.chain.head().number
    if not number:
        raise RecordError(
            tr("There is nothing in this archive to time-stamp."),
            safe=tr("Nothing was changed."),
            next_step=tr("Keep a record first."),
        )
    path = archive.chain.path_of(number)
    content = read_file(path, limit_bytes=LIMIT_ENTRY_BYTES)
    token = stamp_over(content, service, at=at)
    create_file(path.with_suffix(ENDING), token)
    return ChainStamp(number, stamp_facts(token, content))


def stamps_in(archive: "Archive") -> Iterator[ChainStamp]:
    """Yield the time-stamps that lie in the chain, the oldest first."""
    from aicode_desktop.archive.chain import LIMIT_ENTRY_BYTES
    from aicode_desktop.sign.entry_stamp import stamp_facts

    def read(path: "Path", limit_bytes: int) -> bytes:
        try:
            return read_file(path, limit_bytes=limit_bytes)
        except AicodeError:
            return b""

    for path in sorted(archive.chain.folder.glob(f"*/*{ENDING}")):
        if path.stem.isdecimal():
            entry = read(path.with_suffix(".json"), LIMIT_ENTRY_BYTES)
            yield ChainStamp(int(path.stem), stamp_facts(read(path, LIMIT_BYTES), entry))
