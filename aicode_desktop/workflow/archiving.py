"""What became of a record that is kept, by the archive that it lies in."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.model.record import EventKind, ListedRecord, Record, RecordEvent
from aicode_desktop.words import tr

if TYPE_CHECKING:
    from aicode_desktop.archive.store import Archive

# The archive is loaded when it is asked.


@contextmanager
def archive_in(root: Path) -> Iterator["Archive"]:
    """Yield the archive in the folder *root*, in order, and let go of its files at the end.

    Raises:
        RecordError: its chain is damaged.
        CannotWriteError: what a power cut left cannot be brought in order.
    """
    from aicode_desktop.archive.recovery import bring_in_order
    from aicode_desktop.archive.store import Archive

    archive = Archive(root)
    try:
        bring_in_order(archive)
        yield archive
    finally:
        archive.close()


def note(
    record: Record,
    kind: EventKind,
    *,
    on: date,
    at: datetime,
    words: str = "",
    files: Mapping[str, bytes] | None = None,
) -> RecordEvent:
    """Return what became of *record*, noted in its archive; *files* (``reply.eml``) are kept.

    Raises:
        RecordError: the record lies in no archive, or a file cannot be kept; nothing was noted.
        CannotWriteError: nothing was left.
    """
    from aicode_desktop.archive import acts

    with archive_in(record.folder.parent) as archive:
        name = record.folder.name
        return acts.note(archive, name, kind, on=on, at=at, words=words, files=files)


def problems_in(record: Record) -> tuple[str, ...]:
    """Return what is wrong with *record*, in itself and by its archive’s chain; nothing if sound.

    Raises:
        RecordError: the archive’s chain is damaged.
    """
    from aicode_desktop.archive.audit import check_record, digest_of_bag
    from aicode_desktop.archive.chain import CHAIN_FOLDER

    problems = check_record(record.folder)
    root = record.folder.parent
    if problems or not (root / CHAIN_FOLDER).is_dir():
        return problems
    with archive_in(root) as archive:
        listed = archive.listed(record)
    if listed is None:
        return (tr("No entry of the archive’s chain names this record."),)
    if listed.digest != digest_of_bag(record.folder):
        return (tr("It is another record than the one that was kept."),)
    return ()


def events_of(record: Record) -> tuple[RecordEvent, ...]:
    """Return what became of *record*, in the order in which it was noted.

    Raises:
        RecordError: the archive’s chain is damaged.
    """
    with archive_in(record.folder.parent) as archive:
        return archive.events_of(record.folder.name)


def sent_on(record: Record) -> date | None:
    """Return the day on which the document of *record* was last noted as sent, if it was.

    Raises:
        RecordError: the archive’s chain is damaged.
    """
    days = [event.on for event in events_of(record) if event.kind is EventKind.SENT]
    return days[-1] if days else None


def family_of(record: Record) -> tuple[ListedRecord, ...]:
    """Return the first form and every act that follows it, the oldest first, *record* among them.

    Raises:
        RecordError: the archive’s chain is damaged.
    """
    from aicode_desktop.archive import search

    with archive_in(record.folder.parent) as archive:
        listed = archive.listed(record)
        if listed is None:
            return ()
        return archive.ask(lambda index: search.family_of(index, listed))
