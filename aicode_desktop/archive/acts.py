"""What changes an archive: keeping a record, noting what became of it, taking it away.

Each act is one step. What is about to happen is written down first, as the very entry that the
chain will hold; then the folder appears whole; then the entry takes its place.
"""

import contextlib
import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from aicode_desktop.archive.audit import digest_of_bag
from aicode_desktop.archive.chain import ChainEntry
from aicode_desktop.archive.later import later_files
from aicode_desktop.archive.naming import folder_name, numbered
from aicode_desktop.archive.record import (
    bag_digest,
    number_in,
    open_record,
    record_files,
)
from aicode_desktop.archive.recovery import (
    leads_elsewhere,
    put_aside,
    settle,
    take_away,
    writing,
)
from aicode_desktop.archive.store import Archive
from aicode_desktop.check.clock import refuse_wrong_clock
from aicode_desktop.errors import AicodeError, CannotReadFileError, RecordError
from aicode_desktop.host.clock import legal_day
from aicode_desktop.host.files import read_file
from aicode_desktop.host.folders import create_folder, fill_folder
from aicode_desktop.model.record import EventKind, Record, RecordEvent
from aicode_desktop.model.record_names import SIGNED_FORM
from aicode_desktop.model.rendered import DocumentContent
from aicode_desktop.words import tr

LIMIT_SIGNED_BYTES = 100_000_000
LONGEST_WORDS = 1_000


def keep(
    archive: Archive, content: DocumentContent, payload: Mapping[str, bytes], *, at: datetime
) -> Record:
    """Return the record of *content* with the files *payload*, complete and in the chain.

    The same signed file is not kept twice: where it has a record, that one is returned.

    Raises:
        RecordError: the chain is damaged; nothing was written.
        CannotWriteError: nothing was left.
    """
    provider = content.draft.provider
    name = folder_name(
        content.draft.document_number, provider.legal_name_latin or provider.legal_name
    )
    with writing(archive):
        for folder in numbered(archive.root, name):
            if not os.path.lexists(folder):
                break
            if _holds(folder, payload[SIGNED_FORM]):
                return open_record(folder)
        files = record_files(content, payload, at=at)
        return _bring_in(archive, folder, files, kind=EventKind.KEPT, at=at)


def bring_in(
    archive: Archive, name: str, files: Mapping[str, bytes], *, at: datetime, words: str = ""
) -> Record:
    """Return the record that *files* are, taken in under *name* or with a number behind it.

    The same record is not taken in twice: where it is there, that one is returned.

    Raises:
        RecordError: the chain is damaged; nothing was written.
        CannotWriteError: nothing was left.
    """
    with writing(archive):
        there = standing(archive, bag_digest(files))
        if there is not None:
            return there  # somebody else was quicker
        taken = numbered(archive.root, name)
        folder = next(path for path in taken if not os.path.lexists(path))
        return _bring_in(archive, folder, files, kind=EventKind.IMPORTED, at=at, words=words)


def standing(archive: Archive, digest: str) -> Record | None:
    """Return the record of that digest, or None where *archive* has it not, or not any more.

    Raises:
        RecordError: the chain is damaged.
    """
    listed = archive.ask(
        lambda index: index.records("digest = ? AND state <> 'disposed'", (digest,))
    )
    for one in listed:
        with contextlib.suppress(CannotReadFileError, RecordError):  # its folder is gone
            if digest_of_bag(archive.root / one.folder) == digest:
                return archive.record(one.folder)
    return None


def adopt(archive: Archive, folder: str, *, at: datetime) -> Record:
    """Return the record in *folder*, which lay among the others without an entry and now has one.

    Raises:
        RecordError: it is no record, leads elsewhere, or the chain is damaged; nothing was written.
    """
    with writing(archive):
        record = _own_record(archive, folder)
        if archive.listed(record) is not None:
            return record  # somebody else was quicker
        entry = _entry(archive, EventKind.ADOPTED, record, on=legal_day(at), at=at)
        archive.chain.prepare(entry)
        settle(archive, entry, record)
        return record


def note(
    archive: Archive,
    folder: str,
    kind: EventKind,
    *,
    on: date,
    at: datetime,
    words: str = "",
    files: Mapping[str, bytes] | None = None,
) -> RecordEvent:
    """Return what became of the record in *folder*: it stands in the chain, with *files* kept.

    The record itself is not touched.

    Raises:
        RecordError: there is no such record, or a file cannot be kept; nothing was written.
        CannotWriteError: nothing was left.
    """
    with writing(archive):
        record = archive.record(folder)
        entry = _entry(archive, kind, record, on=on, at=at, words=words, files=files)
        archive.chain.prepare(entry)
        if files:
            bag = _later_bag(entry, record, files)
            place = archive.later_folder(entry)
            _write(archive, place, bag)
        settle(archive, entry, None)
        return archive.event(entry)


def dispose(archive: Archive, folder: str, *, at: datetime, words: str = "") -> None:
    """Take the record in *folder* away, with all that came for it later; its tombstone stays.

    Raises:
        RecordError: there is no such record, or it leads elsewhere; nothing was changed.
        WrongClockError: no retention period can be known to be over; nothing was changed.
        CannotWriteError: something of it is still there; where some of it is away already, the next
            act in the archive goes on.
    """
    refuse_wrong_clock(at.date(), safe=tr("The record was not touched."))
    with writing(archive):
        record = _own_record(archive, folder)
        kind = EventKind.DISPOSED
        entry = _entry(archive, kind, record, on=legal_day(at), at=at, words=words)
        archive.chain.prepare(entry)
        put_aside(archive, entry)
        settle(archive, entry, None)
        take_away(archive, entry)


def _own_record(archive: Archive, folder: str) -> Record:
    record = archive.record(folder)
    if record.folder.is_symlink():
        raise leads_elsewhere(folder)
    return record


def _bring_in(
    archive: Archive,
    folder: Path,
    files: Mapping[str, bytes],
    *,
    kind: EventKind,
    at: datetime,
    words: str = "",
) -> Record:
    head = archive.chain.head()
    entry = ChainEntry(
        number=head.number + 1,
        previous=head.digest,
        kind=kind,
        on=legal_day(at),
        noted_at=at,
        folder=folder.name,
        document_number=number_in(files),
        digest=bag_digest(files),
        words=_line(words),
    )
    archive.chain.prepare(entry)
    _write(archive, folder, files)
    record = open_record(folder)
    settle(archive, entry, record)
    return record


def _entry(
    archive: Archive,
    kind: EventKind,
    record: Record,
    *,
    on: date,
    at: datetime,
    words: str = "",
    files: Mapping[str, bytes] | None = None,
) -> ChainEntry:
    head = archive.chain.head()
    entry = ChainEntry(
        number=head.number + 1,
        previous=head.digest,
        kind=kind,
        on=on,
        noted_at=at,
        folder=record.folder.name,
        document_number=record.document_number,
        digest=digest_of_bag(record.folder),
        words=_line(words),
    )
    if not files:
        return entry
    name = f"{entry.number:06d}-{kind.value.replace('_', '-')}"
    return replace(
        entry,
        files=f"{record.folder.name}/{name}",
        files_digest=bag_digest(_later_bag(entry, record, files)),
    )


def _later_bag(entry: ChainEntry, record: Record, files: Mapping[str, bytes]) -> dict[str, bytes]:
    return later_files(
        files,
        kind=entry.kind,
        on=entry.on,
        at=entry.noted_at,
        document_number=entry.document_number,
        digest=entry.digest,
        language=record.language,
    )


def _write(archive: Archive, folder: Path, files: Mapping[str, bytes]) -> None:
    try:
        create_folder(folder, lambda partial: fill_folder(partial, files))
    except AicodeError:
        archive.chain.give_up()
        raise


def _holds(folder: Path, signed_pdf: bytes) -> bool:
    try:
        path = open_record(folder).payload[SIGNED_FORM]
        return read_file(path, limit_bytes=LIMIT_SIGNED_BYTES) == signed_pdf
    except AicodeError:
        return False


def _line(text: str) -> str:
    return " ".join(text.split())[:LONGEST_WORDS]
