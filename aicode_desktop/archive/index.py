"""The archive’s list: a SQLite file that is made from the records and the chain, and can be lost.

Nothing is only here. Whoever finds it damaged or false throws it away and has it made anew.
"""

import contextlib
import hashlib
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from aicode_desktop.archive.chain import EMPTY, ChainEntry, Head
from aicode_desktop.archive.index_rows import (
    COLUMNS,
    listed_record,
    row_of,
    row_of_missing,
    state_after,
)
from aicode_desktop.archive.index_schema import SCHEMA, VERSION
from aicode_desktop.errors import OutputExistsError
from aicode_desktop.host.files import create_file, discard_file, move_file
from aicode_desktop.model.record import BRING_IN, EventKind, ListedRecord, Record, RecordState

_BUSY_SECONDS = 10.0
_JOURNAL_MODE, _WRITE_AHEAD = slice(18, 20), b"\2\2"  # SQLite’s database file format, 1.3.3
_COMPUTED = "SELECT 1 FROM sqlite_master WHERE type IN ('view', 'trigger')"
_DATED = {
    EventKind.SENT: "sent_on",
    EventKind.ACKNOWLEDGED: "acknowledged_on",
    EventKind.LISTED: "listed_on",
}


class FalseIndexError(Exception):
    """The file is damaged, of another version, or says something else than the archive."""


class Index:
    """The list in the file *path*, or in memory; opened when it is first asked."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._lock = threading.RLock()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Yield the open file, for one thread at a time.

        Raises:
            FalseIndexError: it is damaged or of another version.
        """
        with self._lock:
            try:
                if self._connection is None:
                    self._connection = self._opened()
                yield self._connection
            except sqlite3.DatabaseError as error:
                self.close()
                raise FalseIndexError(str(error)) from error

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self.reading() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.rollback()
                raise
            connection.commit()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def throw_away(self) -> None:
        """Take the file away; the next use makes an empty one.

        Raises:
            CannotWriteError: it is still there.
        """
        with self._lock:
            self.close()
            if self._path is None:
                return
            for ending in ("", "-wal", "-shm", "-journal"):
                discard_file(self._path.with_name(self._path.name + ending))

    def put_aside(self, ending: str) -> None:
        """Give the file a name with *ending*, unless there is one; the next use makes an empty one.

        Raises:
            CannotWriteError: it is where it was.
        """
        with self._lock:
            self.close()
            if self._path is None:
                return
            with contextlib.suppress(OutputExistsError):
                for also in ("", "-wal", "-shm"):
                    file = self._path.with_name(self._path.name + also)
                    if file.exists():
                        move_file(file, file.with_name(f"{self._path.stem}{ending}.sqlite{also}"))

    def head(self) -> Head:
        """Return the last entry of the chain that the list knows.

        Raises:
            FalseIndexError: as ``reading``, or what is there is no entry.
        """
        with self.reading() as connection:
            told = connection.execute("SELECT number, digest FROM head").fetchone()
        if told and not (isinstance(told[0], int) and isinstance(told[1], str)):
            raise FalseIndexError
        return Head(*told) if told else EMPTY

    def take_in(self, links: Iterable[tuple[ChainEntry, str, Record | None]]) -> None:
        """Add what the chain says, each entry with its digest and the record that it brought in.

        What another program has added in the meantime is passed over.

        Raises:
            FalseIndexError: as ``reading``; nothing was added.
        """
        with self._writing() as connection:
            known = self.head().number
            head = None
            for entry, digest, record in links:
                if entry.number <= known:
                    continue
                head = Head(entry.number, digest)
                if entry.kind in BRING_IN:
                    _add(connection, entry, record)
                else:
                    _note(connection, entry)
            if head is not None:
                connection.execute("DELETE FROM head")
                connection.execute("INSERT INTO head VALUES (?, ?)", (head.number, head.digest))

    def refuse_gaps(self) -> None:
        """Look whether there is a row for every entry that the list knows, and for every record.

        Counts them, so that whoever only looks at the newest records does not ask for it.

        Raises:
            FalseIndexError: rows are missing, or there are too many.
        """
        with self.reading() as connection:
            count = "SELECT count(*), total(brings_in), (SELECT count(*) FROM record) FROM event"
            told, brought_in, records = connection.execute(count).fetchone()
        if (told, brought_in) != (self.head().number, records):
            raise FalseIndexError

    def entries_about(self, folder: str) -> list[int]:
        """Return the numbers of the chain’s entries about the record in that folder, in order.

        Those about a record that lay there before, and was disposed of, are not among them.
        """
        with self.reading() as connection:
            found = connection.execute(
                "SELECT number FROM event WHERE folder = ?1 AND number >="
                " (SELECT max(id) FROM record WHERE folder = ?1) ORDER BY number",
                (folder,),
            )
            return [number for (number,) in found]

    def newest_in(self, folder: str) -> ListedRecord | None:
        """Return the record that came into that folder last, or None where none ever did."""
        found = self.records("folder = ? ORDER BY id DESC LIMIT 1", (folder,))
        return found[0] if found else None

    def records(self, where: str, values: Sequence[object] = ()) -> tuple[ListedRecord, ...]:
        """Return the records for which the SQL condition *where* holds."""
        with self.reading() as connection:
            # Conditions are literals of this package; what a person typed is among the values.
            found = connection.execute(f"SELECT {COLUMNS} FROM record WHERE {where}", values)  # noqa: S608
            return tuple(listed_record(row) for row in found)

    def newest(self, most: int) -> tuple[ListedRecord, ...]:
        """Return the records that came last, at most *most*, without counting the others."""
        return self.records("1 ORDER BY id DESC LIMIT ?", (most,))

    def numbers(self, beginning: str) -> tuple[str, ...]:
        """Return the numbers of all documents that begin so, also of those disposed of."""
        with self.reading() as connection:
            found = connection.execute(
                "SELECT document_number FROM record WHERE document_number BETWEEN ? AND ?",
                (beginning, beginning + "\uffff"),
            )
            return tuple(number for (number,) in found)

    def contents(self) -> str:
        """Return the SHA-256 of all that the list says, to compare it with another one.

        Raises:
            FalseIndexError: as ``reading``.
        """
        hashed = hashlib.sha256()
        with self.reading() as connection:
            connection.execute(
                "CREATE VIRTUAL TABLE IF NOT EXISTS temp.found_words"
                " USING fts5vocab(main, found, instance)"
            )
            for question in (
                "SELECT * FROM head",
                "SELECT * FROM record ORDER BY id",
                "SELECT * FROM model ORDER BY record, rowid",
                "SELECT * FROM event ORDER BY number",
                "SELECT term, doc FROM found_words ORDER BY term, doc",
            ):
                for row in connection.execute(question):
                    hashed.update(repr(row).encode())
        return hashed.hexdigest()

    def _opened(self) -> sqlite3.Connection:
        if self._path is not None and not self._path.exists():
            # It appears with all its tables, for another program may be opening it just now.
            with contextlib.suppress(OutputExistsError):
                create_file(self._path, _empty_list())
        connection = sqlite3.connect(
            self._path or ":memory:",
            timeout=_BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            if self._path is None:
                connection.executescript(SCHEMA)
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA trusted_schema = OFF")
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version != VERSION:
                raise sqlite3.DatabaseError("another version")  # noqa: TRY301  (told as the others)
            if connection.execute(_COMPUTED).fetchone() is not None:
                # A view from elsewhere may never come to an end.
                raise sqlite3.DatabaseError("it computes")  # noqa: TRY301  (told as the others)
        except BaseException:
            connection.close()
            raise
        return connection


@cache
def _empty_list() -> bytes:
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(SCHEMA)
        content = bytearray(connection.serialize())
    content[_JOURNAL_MODE] = _WRITE_AHEAD
    return bytes(content)


def _add(connection: sqlite3.Connection, entry: ChainEntry, record: Record | None) -> None:
    row = row_of(entry, record) if record else row_of_missing(entry, RecordState.MISSING)
    _insert(connection, row)
    if record is not None:
        connection.executemany(
            "INSERT INTO model VALUES (?, ?)", [(entry.number, name) for name in record.model_names]
        )
    _note_entry(connection, entry)


def _insert(connection: sqlite3.Connection, row: tuple[Any, ...]) -> None:
    marks = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO record VALUES ({marks})", row)  # noqa: S608  (question marks)
    connection.execute("INSERT INTO found (rowid, text) VALUES (?, ?)", (row[0], row[-1]))


def _note(connection: sqlite3.Connection, entry: ChainEntry) -> None:
    _note_entry(connection, entry)
    found = connection.execute(
        "SELECT id, state, words FROM record WHERE folder = ? ORDER BY id DESC", (entry.folder,)
    ).fetchone()
    if found is None:
        return
    number, state, words = found
    if entry.kind is EventKind.DISPOSED:
        # Of what was disposed, the list says no more than the chain does.
        connection.execute(
            "INSERT INTO found (found, rowid, text) VALUES ('delete', ?, ?)", (number, words)
        )
        connection.execute("DELETE FROM record WHERE id = ?", (number,))
        connection.execute("DELETE FROM model WHERE record = ?", (number,))
        _insert(connection, (number, *row_of_missing(entry, RecordState.DISPOSED)[1:]))
        return
    connection.execute(
        "UPDATE record SET state = ? WHERE id = ?", (state_after(state, entry.kind), number)
    )
    column = _DATED.get(entry.kind)
    if column is not None:
        connection.execute(
            f"UPDATE record SET {column} = ? WHERE id = ?",  # noqa: S608  (one of three names)
            (entry.on.isoformat(), number),
        )


def _note_entry(connection: sqlite3.Connection, entry: ChainEntry) -> None:
    row = (entry.number, entry.folder, entry.kind in BRING_IN)
    connection.execute("INSERT INTO event VALUES (?, ?, ?)", row)
