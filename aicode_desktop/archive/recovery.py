"""One writer at a time, and order first: what a power cut left is finished or undone.

What was about to happen stands in the archive as the very entry that the chain will hold. Where the
folder that it names is complete, the entry takes its place; else it is forgotten, and nothing
happened. What is to be disposed of is put aside under a name of its own first, and nothing is ever
taken away but what lies under such a name.
"""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from aicode_desktop.archive.audit import digest_of_bag
from aicode_desktop.archive.bag import BAG_DECLARATION
from aicode_desktop.archive.chain import (
    CHAIN_FOLDER,
    EMPTY,
    NOTHING_BEFORE,
    ChainEntry,
    digest_of,
)
from aicode_desktop.archive.index import FalseIndexError, Index
from aicode_desktop.archive.later import LATER_FOLDER
from aicode_desktop.archive.store import Archive
from aicode_desktop.errors import CannotReadFileError, RecordError
from aicode_desktop.host.file_lock import held
from aicode_desktop.host.folders import remove_folder, rename_folder
from aicode_desktop.model.record import BRING_IN, EventKind, Record
from aicode_desktop.words import tr


@contextlib.contextmanager
def writing(archive: Archive) -> Iterator[None]:
    """Let this process alone change *archive*, with what the last one left brought in order.

    Raises:
        RecordError: the chain is damaged, or the folder is that of a record.
        CannotWriteError: somebody else does not let go, or the folder cannot be written to.
    """
    _refuse_what_is_none(archive)
    with held(archive.lock):
        if archive.chain.exists:
            _recover(archive)
        else:
            _found(archive)
        yield


def bring_in_order(archive: Archive) -> None:
    """Begin the chain of an archive that has none, and finish what a power cut left.

    Raises:
        RecordError, CannotWriteError: as ``writing``.
    """
    _refuse_what_is_none(archive)
    is_new = not archive.chain.exists and any(map(_is_bag, archive.folders()))
    if is_new or archive.chain.has_prepared:
        with writing(archive):
            pass


def settle(archive: Archive, entry: ChainEntry, record: Record | None) -> None:
    """Give the entry that was prepared its place; *record* is what it brings in, if at hand."""
    archive.chain.settle(entry)
    if record is not None or entry.kind not in BRING_IN:
        archive.follow(entry, record)


def put_aside(archive: Archive, entry: ChainEntry) -> None:
    """Put aside the record of which *entry* is to be the tombstone, and what came for it later.

    Raises:
        CannotWriteError: some of it lies where it lay.
    """
    for place, aside in _places(archive, entry):
        rename_folder(place, aside)


def take_away(archive: Archive, entry: ChainEntry) -> None:
    """Take away what was put aside of the record of which *entry* is the tombstone.

    Raises:
        CannotWriteError: something is still there.
    """
    for _, aside in _places(archive, entry):
        remove_folder(aside)


def leads_elsewhere(name: str) -> RecordError:
    """Return the error for a link where a folder of the archive should be."""
    return RecordError(
        tr("“{name}” leads elsewhere.", name=ascii(name)[1:-1]),
        safe=tr("Nothing was changed."),
        next_step=tr("Restore the folder from a copy, or look into it by hand."),
    )


def _is_bag(folder: Path) -> bool:
    return (folder / BAG_DECLARATION).is_file()


def _refuse_what_is_none(archive: Archive) -> None:
    """Refuse a record that is named as an archive: what begins one would make it another record."""
    if _is_bag(archive.root):
        raise RecordError(
            tr("“{name}” is a record, and no folder of records.", name=archive.root.name),
            safe=tr("Nothing was changed."),
            next_step=tr("Name the folder in which it lies."),
        )
    for name in (CHAIN_FOLDER, LATER_FOLDER):
        if (archive.root / name).is_symlink():
            raise leads_elsewhere(name)


def _places(archive: Archive, entry: ChainEntry) -> Iterator[tuple[Path, Path]]:
    """Yield where the parts of the record of *entry* lie, and where each is put aside."""
    for folder in (archive.root, archive.root / LATER_FOLDER):
        yield folder / entry.folder, folder / f".disposed-{entry.number:06d}"


def _found(archive: Archive) -> None:
    """Begin the chain with the records that were kept before there was one.

    Raises:
        RecordError: there was one, says the list; what it told of these records would be lost.
    """
    if archive.folders() and _knows_a_chain(archive.index):
        archive.chain.entry(1)  # which is missing, and says so
    records = []
    for folder in archive.folders():
        with contextlib.suppress(RecordError):
            records.append(archive.record(folder.name))
    records.sort(key=lambda record: (record.kept_at, record.folder.name))
    entries: list[ChainEntry] = []
    previous = NOTHING_BEFORE
    for number, record in enumerate(records, start=1):
        entry = ChainEntry(
            number=number,
            previous=previous,
            kind=EventKind.ADOPTED,
            on=record.kept_at.date(),
            noted_at=record.kept_at,
            folder=record.folder.name,
            document_number=record.document_number,
            digest=digest_of_bag(record.folder),
        )
        previous = digest_of(entry.encoded())
        entries.append(entry)
    archive.chain.found(entries)


def _knows_a_chain(index: Index) -> bool:
    try:
        return index.head() != EMPTY
    except FalseIndexError:
        return False


def _recover(archive: Archive) -> None:
    chain = archive.chain
    entry = chain.prepared()
    head = chain.head()
    if entry is not None:
        follows = entry.number == head.number + 1 and entry.previous == head.digest
        if follows and _is_begun(archive, entry):
            put_aside(archive, entry)
            settle(archive, entry, None)
            head = chain.head()
        elif follows and _is_written(archive, entry):
            settle(archive, entry, None)
            head = chain.head()
        else:
            chain.give_up()
    if head.number:
        last, _ = chain.entry(head.number)
        if last.kind is EventKind.DISPOSED:
            take_away(archive, last)


def _is_begun(archive: Archive, entry: ChainEntry) -> bool:
    """Return whether some of the record of which *entry* is to be the tombstone lies aside."""
    is_aside = any(aside.exists() for _, aside in _places(archive, entry))
    return entry.kind is EventKind.DISPOSED and is_aside


def _is_written(archive: Archive, entry: ChainEntry) -> bool:
    """Return whether the folder that *entry* is about was complete when the program ended."""
    if entry.kind in BRING_IN:
        place, digest = archive.root / entry.folder, entry.digest
    elif entry.files:
        place, digest = archive.later_folder(entry), entry.files_digest
    else:
        return False
    try:
        return digest_of_bag(place) == digest
    except CannotReadFileError:
        return False
