"""An archive: a folder of records, the chain that binds them, and the list to find them by.

The records and the chain are what counts; the list is made from them and follows them. How an
archive is changed is in ``acts``.
"""

import glob
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from aicode_desktop.archive.audit import digest_of_bag
from aicode_desktop.archive.chain import CHAIN_FOLDER, EMPTY, Chain, ChainEntry, Head, digest_of
from aicode_desktop.archive.index import FalseIndexError, Index
from aicode_desktop.archive.later import LATER_FOLDER, files_in
from aicode_desktop.archive.naming import NO_RECORD, is_record_name
from aicode_desktop.archive.record import described, open_record
from aicode_desktop.errors import CannotReadFileError, CannotWriteError, RecordError
from aicode_desktop.model.record import (
    BRING_IN,
    ListedRecord,
    Record,
    RecordEvent,
    RecordState,
)
from aicode_desktop.words import tr

Progress = Callable[[int, int], None]
Answer = TypeVar("Answer")

_LOCK = ".lock"


class Archive:
    """The archive in the folder *root*, which need not exist yet."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.lock = root / _LOCK
        self.chain = Chain(root / CHAIN_FOLDER)
        self.index = Index(root.with_name(f"{root.name}-list.sqlite"))

    def close(self) -> None:
        """Let go of the list’s file."""
        self.index.close()

    def record(self, folder: str) -> Record:
        """Return the record in the folder of that name.

        Raises:
            RecordError: there is none, or it is damaged.
        """
        if not is_record_name(folder):
            raise _no_record(folder)
        return open_record(self.root / folder)

    def folders(self) -> list[Path]:
        """Return every folder that lies where records lie, by name."""
        if not self.root.is_dir():
            return []
        return sorted(
            path
            for path in self.root.iterdir()
            if not path.name.startswith(NO_RECORD) and (path.is_dir() or path.is_symlink())
        )

    def later_folder(self, entry: ChainEntry) -> Path:
        """Return where the files lie that came with *entry*."""
        return self.root / LATER_FOLDER / entry.files

    def up_to_date(self, progress: Progress | None = None) -> Index:
        """Return the list, which follows the chain.

        A damaged list is made anew, and one that knows an entry which the chain has not, too; that
        is put aside for ``lost_heads``. Where none can be kept, as beside an archive on a disk that
        takes nothing, it is made in memory.

        Raises:
            RecordError: the chain is damaged.
        """
        try:
            known = self.index.head()  # first, for another program may be adding to both
            head = self.chain.head()
            if known == head:
                return self.index
            if not self.has_in_chain(known):
                self.index.put_aside(f"-{known.number:06d}")
            elif known.number < head.number:
                self.index.take_in(self.links(after=known.number, progress=progress))
                return self.index
        except (FalseIndexError, CannotWriteError):
            pass
        return self._made_anew(progress)

    def lost_heads(self) -> dict[str, Head]:
        """Return what lists put aside knew as the last entry and the chain has not, by their files.

        Raises:
            RecordError: the chain is damaged.
        """
        lost = {}
        for file in sorted(self.root.parent.glob(f"{glob.escape(self.root.name)}-list-*.sqlite")):
            index = Index(file)
            try:
                head = index.head()
            except (FalseIndexError, CannotWriteError):
                continue
            finally:
                index.close()
            if not self.has_in_chain(head):
                lost[file.name] = head
        return lost

    def has_in_chain(self, known: Head) -> bool:
        """Return whether *known* is an entry of the chain, or nothing at all.

        Raises:
            RecordError: the chain is damaged there.
        """
        if known.number > self.chain.head().number:
            return False
        return known == EMPTY or self.chain.entry(known.number)[1] == known.digest

    def ask(self, question: Callable[[Index], Answer]) -> Answer:
        """Return what the list answers; a list that turns out to be damaged is made anew first.

        Raises:
            RecordError: the chain is damaged.
        """
        try:
            return question(self.up_to_date())
        except (FalseIndexError, ValueError):  # a row may hold what no record says
            return question(self._made_anew())

    def rebuild(self, progress: Progress | None = None) -> Index:
        """Return the list, made anew from records and chain.

        Raises:
            RecordError: the chain is damaged.
            CannotWriteError: the list cannot be written.
        """
        self.index.throw_away()
        try:
            self.index.take_in(self.links(after=0, progress=progress))
        except FalseIndexError as error:
            raise RecordError(
                tr("The archive’s list cannot be made."),
                safe=tr("The records were not touched."),
                next_step=tr("Make room on the disk, then try again."),
            ) from error
        return self.index

    def follow(self, entry: ChainEntry, record: Record | None) -> None:
        """Tell the list of one more entry; a list that cannot take it follows later."""
        try:
            if self.index.head() == Head(entry.number - 1, entry.previous):
                self.index.take_in([(entry, digest_of(entry.encoded()), record)])
        except FalseIndexError:
            pass  # ``up_to_date`` finds it and makes it anew

    def listed(self, record: Record) -> ListedRecord | None:
        """Return what the list says of *record*, or None where no entry brought it in.

        Outside this archive none did; nor where it lies under the name of one disposed of.

        Raises:
            RecordError: the chain is damaged.
        """
        if record.folder.parent != self.root:
            return None
        name = record.folder.name
        found = self.ask(lambda index: index.newest_in(name))
        return found if found and found.state is not RecordState.DISPOSED else None

    def events_of(self, folder: str) -> tuple[RecordEvent, ...]:
        """Return what became of the record in *folder*, in the order in which it was noted.

        Raises:
            RecordError: the chain is damaged.
        """
        (entries,) = self.entries_about([folder])
        return tuple(map(self.event, entries))

    def entries_about(self, folders: Sequence[str]) -> list[list[ChainEntry]]:
        """Return for each of *folders* what the chain says of the record in it, in order.

        A list in which rows are missing is made anew first.

        Raises:
            RecordError: the chain is damaged.
        """

        def numbers(index: Index) -> list[list[int]]:
            index.refuse_gaps()
            return [index.entries_about(folder) for folder in folders]

        return [[self.chain.entry(number)[0] for number in some] for some in self.ask(numbers)]

    def event(self, entry: ChainEntry) -> RecordEvent:
        """Return what *entry* says, with the files that came."""
        return RecordEvent(
            kind=entry.kind,
            on=entry.on,
            noted_at=entry.noted_at,
            words=entry.words,
            files=files_in(self.later_folder(entry)) if entry.files else {},
        )

    def links(
        self, *, after: int, progress: Progress | None = None
    ) -> Iterator[tuple[ChainEntry, str, Record | None]]:
        """Yield each entry that follows *after*, its digest, and the record that it brought in.

        Of a record that is missing or is another one, there is None.

        Raises:
            RecordError: the chain is damaged.
        """
        last = self.chain.head().number
        for entry, digest in self.chain.entries(after=after):
            if progress is not None:
                progress(entry.number, last)
            yield entry, digest, self._brought_in(entry) if entry.kind in BRING_IN else None

    def _made_anew(self, progress: Progress | None = None) -> Index:
        try:
            return self.rebuild(progress)
        except (CannotWriteError, RecordError):
            # Not every disk of a network can hold such a file; a damaged chain shows once more.
            self.index.close()
            self.index = Index(None)
            return self.rebuild(progress)

    def _brought_in(self, entry: ChainEntry) -> Record | None:
        folder = self.root / entry.folder
        try:
            return described(folder) if digest_of_bag(folder) == entry.digest else None
        except (CannotReadFileError, RecordError):
            return None


def _no_record(folder: str) -> RecordError:
    return RecordError(
        tr("There is no record “{name}” in this archive.", name=ascii(folder)[1:-1]),
        safe=tr("Nothing was changed."),
        next_step=tr("Look for it in the list."),
    )
