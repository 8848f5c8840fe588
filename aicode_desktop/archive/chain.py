"""The chain of an archive: one small file for each thing that happened, naming the one before.

An entry is never changed. Each holds the SHA-512 of the entry before it, so that none can be
altered, taken out, put in or moved without the next one telling. What the chain cannot tell by
itself is that its end was cut off or that all of it was written anew: for that its head has to be
known elsewhere, by the index, by a person, or by a time-stamp.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from aicode_desktop.archive.naming import is_record_name
from aicode_desktop.errors import AicodeError, CannotReadFileError, RecordError
from aicode_desktop.host.files import (
    discard_file,
    move_file,
    read_file,
    replace_file,
)
from aicode_desktop.host.folders import create_folder, fill_folder
from aicode_desktop.model.record import EventKind
from aicode_desktop.words import tr

CHAIN_FOLDER = "_chain"
FORMAT = "aicode-chain"
NOTHING_BEFORE = "0" * 128
LIMIT_ENTRY_BYTES = 20_000
README = "README.txt"

_NEXT = "next.json"
_PER_FOLDER = 1_000
_TEXTS = ("folder", "document_number", "digest", "words", "files", "files_digest")
_README_TEXT = """\
This folder is the chain of an archive of Signatory Forms. The records are the folders beside it.

Each file NNNNNN.json says one thing that happened: a record was kept, sent, acknowledged, disposed
of. "digest" is the SHA-512 of the file tagmanifest-sha512.txt in the record's folder, and that file
covers the whole record. "previous" is the SHA-512 of the entry with the number before, so that no
entry can be altered, removed, added or moved without the next one showing it. To check by hand:

    sha512sum 000/000001.json      and compare with "previous" in 000/000002.json
    sha512sum ../FOLDER/tagmanifest-sha512.txt      and compare with "digest"

Nothing in this folder may be changed, added or taken away. A file NNNNNN.tst beside an entry is a
time-stamp (RFC 3161) over that entry, and so over all before it; with the roots that you trust:

    openssl ts -verify -data 000/NNNNNN.json -in 000/NNNNNN.tst -token_in -CAfile ROOTS.pem
"""


@dataclass(frozen=True, slots=True)
class ChainEntry:
    """One thing that happened to the record in *folder*; ``on`` is its day, ``noted_at`` aware UTC.

    ``digest`` is the record’s. ``files`` names the bag of files that came with the event, below the
    folder of later files, and ``files_digest`` is that bag’s.
    """

    number: int
    previous: str
    kind: EventKind
    on: date
    noted_at: datetime
    folder: str
    document_number: str
    digest: str
    words: str = ""
    files: str = ""
    files_digest: str = ""

    def encoded(self) -> bytes:
        """Return the entry as its file holds it."""
        told = {
            "format": FORMAT,
            "number": self.number,
            "previous": self.previous,
            "kind": self.kind.value,
            "on": self.on.isoformat(),
            "noted_at": self.noted_at.isoformat(),
        } | {name: getattr(self, name) for name in _TEXTS}
        return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry of a chain: its number, 0 where there is none, and its SHA-512."""

    number: int
    digest: str


EMPTY = Head(0, NOTHING_BEFORE)


class Chain:
    """The chain in the folder *folder*. Whoever writes holds the archive's lock."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def exists(self) -> bool:
        """Whether the archive has a chain yet."""
        return self.folder.is_dir()

    def found(self, entries: list[ChainEntry]) -> None:
        """Begin the chain with *entries*, in one step.

        Raises:
            CannotWriteError: there is no chain.
        """
        files = {README: _README_TEXT.encode()}
        for entry in entries:
            files[_place(entry.number)] = entry.encoded()
        create_folder(self.folder, lambda partial: fill_folder(partial, files))

    def path_of(self, number: int) -> Path:
        """Return the file of that entry."""
        return self.folder / _place(number)

    def head(self) -> Head:
        """Return the last entry; looks at no more than two thousand names, however long the chain.

        Raises:
            RecordError: the last entry cannot be read.
        """
        shards = sorted(
            (path for path in _listed(self.folder) if path.name.isdigit()), reverse=True
        )
        for shard in shards:
            names = (path for path in _listed(shard) if path.suffix == ".json")
            numbers = sorted(int(path.stem) for path in names if path.stem.isdecimal())
            if numbers:
                return Head(numbers[-1], digest_of(self._content(numbers[-1])))
        return EMPTY

    def entry(self, number: int) -> tuple[ChainEntry, str]:
        """Return that entry and its SHA-512.

        Raises:
            RecordError: it is missing or is none.
        """
        content = self._content(number)
        entry = decoded(content)
        if entry.number != number:
            raise _damaged(number)
        return entry, digest_of(content)

    def entries(self, *, after: int = 0) -> Iterator[tuple[ChainEntry, str]]:
        """Yield the entries that follow the one numbered *after*, each with its SHA-512.

        Raises:
            RecordError: one is missing or is none.
        """
        last = self.head().number
        for number in range(after + 1, last + 1):
            yield self.entry(number)

    def prepare(self, entry: ChainEntry) -> None:
        """Write down what is about to happen; without ``settle`` it did not."""
        replace_file(self.folder / _NEXT, entry.encoded())

    @property
    def has_prepared(self) -> bool:
        """Whether something was about to happen when the program ended."""
        return (self.folder / _NEXT).is_file()

    def prepared(self) -> ChainEntry | None:
        """Return what was about to happen when the program ended, or None."""
        if not self.has_prepared:
            return None
        try:
            entry = decoded(read_file(self.folder / _NEXT, limit_bytes=LIMIT_ENTRY_BYTES))
        except AicodeError:
            self.give_up()  # torn by a disk that lies about what it has written
            return None
        claimed = self.path_of(entry.number)
        if claimed.is_file() and not claimed.stat().st_size:
            discard_file(claimed)  # its name was taken and not filled, on a disk without hard links
        return entry

    def settle(self, entry: ChainEntry) -> None:
        """Give what was prepared its place in the chain, in one step."""
        path = self.path_of(entry.number)
        if path.exists():
            self.give_up()  # it had its place already, and kept its first name too
        else:
            move_file(self.folder / _NEXT, path)

    def give_up(self) -> None:
        """Forget what was prepared."""
        discard_file(self.folder / _NEXT)

    def _content(self, number: int) -> bytes:
        try:
            return read_file(self.path_of(number), limit_bytes=LIMIT_ENTRY_BYTES)
        except CannotReadFileError as error:
            raise _damaged(number) from error


def decoded(content: bytes) -> ChainEntry:
    """Return the entry that a file of the chain holds.

    Raises:
        RecordError: it holds none.
    """
    try:
        told = json.loads(content)
        texts = {name: str(told[name]) for name in _TEXTS}
        entry = ChainEntry(
            number={FORMAT: int(told["number"])}[told["format"]],
            previous=str(told["previous"]),
            kind=EventKind(told["kind"]),
            on=date.fromisoformat(told["on"]),
            noted_at=datetime.fromisoformat(told["noted_at"]).astimezone(UTC),
            **texts,
        )
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError) as error:
        raise _damaged() from error
    # What an entry names may be taken away; an archive from elsewhere may name anything.
    if not is_record_name(entry.folder) or not _are_later_files(entry.files):
        raise _damaged()
    return entry


def _are_later_files(told: str) -> bool:
    return not told or [is_record_name(part) for part in told.split("/")] == [True, True]


def digest_of(content: bytes) -> str:
    """Return the SHA-512 of *content*, 128 hexadecimal digits."""
    return hashlib.sha512(content).hexdigest()


def _place(number: int) -> str:
    return f"{number // _PER_FOLDER:03d}/{number:06d}.json"


def _listed(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.is_dir() else []


def _damaged(number: int = 0) -> RecordError:
    return RecordError(
        tr("Entry {n} of the archive’s chain is missing or damaged.", n=number)
        if number
        else tr("An entry of the archive’s chain is damaged."),
        safe=tr("The records themselves were not touched."),
        next_step=tr("Check the archive, and restore the folder “_chain” from a copy."),
    )
