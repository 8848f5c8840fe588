"""Whether a whole archive is what was kept: every record, every entry, nothing more and no less."""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from aicode_desktop.archive.audit import check_bag, check_record, digest_of_bag
from aicode_desktop.archive.chain import (
    LIMIT_ENTRY_BYTES,
    NOTHING_BEFORE,
    Chain,
    ChainEntry,
    Head,
    decoded,
    digest_of,
)
from aicode_desktop.archive.index import FalseIndexError, Index
from aicode_desktop.archive.later import LATER_FOLDER, is_later_payload
from aicode_desktop.archive.store import Archive
from aicode_desktop.errors import AicodeError, CannotReadFileError
from aicode_desktop.host.files import read_file
from aicode_desktop.model.archive_report import RecordCheck
from aicode_desktop.model.record import BRING_IN, EventKind
from aicode_desktop.words import tr

Progress = Callable[[int, int], None]

_MOST_CHAIN_PROBLEMS = 100


@dataclass(slots=True)
class ReadChain:
    """A chain as it was read to its end, with what is wrong in it.

    ``standing`` are the entries of the records that should be there, by folder; ``later`` those
    with files of their own.
    """

    head: Head
    problems: list[str] = field(default_factory=list)
    standing: dict[str, ChainEntry] = field(default_factory=dict)
    later: dict[str, list[ChainEntry]] = field(default_factory=dict)
    disposed: int = 0


def read_chain(chain: Chain) -> ReadChain:
    """Return all that the chain says, and each place where it was altered, cut or re-ordered."""
    head = Head(0, NOTHING_BEFORE)
    found = ReadChain(head)
    numbers = _numbers(chain, found.problems)
    previous = NOTHING_BEFORE
    for expected, number in enumerate(numbers, start=1):
        if len(found.problems) >= _MOST_CHAIN_PROBLEMS:
            found.problems.append(tr("There are more problems; these are the first."))
            break
        if expected == 1 and number != 1:
            found.problems.append(tr("The chain does not begin with entry 1."))
        try:
            content = read_file(chain.path_of(number), limit_bytes=LIMIT_ENTRY_BYTES)
            entry = decoded(content)
        except AicodeError:
            found.problems.append(tr("Entry {n} cannot be read.", n=number))
            previous = ""
            continue
        if entry.number != number:
            found.problems.append(
                tr("Entry {n} says that it is number {said}.", n=number, said=entry.number)
            )
        if previous and entry.previous != previous:
            found.problems.append(
                tr(
                    "Entry {n} does not follow the one before it: one of them was altered, removed"
                    " or moved.",
                    n=number,
                )
            )
        previous = digest_of(content)
        found.head = Head(number, previous)
        _take(found, entry)
    _find_gaps(numbers, found.problems)
    return found


def check_records(
    archive: Archive,
    found: ReadChain,
    *,
    only: Sequence[str] = (),
    progress: Progress | None = None,
) -> Iterator[RecordCheck]:
    """Yield what was found of each record, in the order in which they were kept.

    *only* names folders; without it all are checked.
    """
    entries = [entry for name, entry in found.standing.items() if not only or name in only]
    copies, renamed = _copies(entries), _renamed(archive, found)
    for done, entry in enumerate(entries, start=1):
        yield _checked(archive, entry, found, copies, renamed)
        if progress is not None:
            progress(done, len(entries))


def strangers_in(archive: Archive, found: ReadChain) -> tuple[str, ...]:
    """Return the names of folders among the records that no entry of the chain names."""
    return tuple(path.name for path in archive.folders() if path.name not in found.standing)


def is_list_true(archive: Archive) -> bool:
    """Return whether the list says what records and chain say, to the last word.

    Raises:
        RecordError: the chain is damaged, so that nothing can be said of the list.
    """
    fresh = Index(None)
    try:
        fresh.take_in(archive.links(after=0))
        return archive.up_to_date().contents() == fresh.contents()
    except FalseIndexError:
        return False
    finally:
        fresh.close()


def _numbers(chain: Chain, problems: list[str]) -> list[int]:
    numbers = []
    folders = sorted(chain.folder.iterdir()) if chain.exists else []
    for shard in folders:
        if not shard.is_dir():
            continue
        for path in shard.iterdir():
            if path.suffix == ".tst" and path.with_suffix(".json").is_file():
                continue
            if path.stem.isdecimal() and path == chain.path_of(int(path.stem)):
                numbers.append(int(path.stem))
            else:
                name = ascii(path.name)[1:-1]
                problems.append(tr("“{name}” does not belong to the chain.", name=name))
    return sorted(numbers)


def _find_gaps(numbers: Sequence[int], problems: list[str]) -> None:
    for before, after in pairwise(numbers):
        if after > before + 1:
            problems.append(
                tr("Entries are missing between {before} and {after}.", before=before, after=after)
            )


def _take(found: ReadChain, entry: ChainEntry) -> None:
    if entry.kind in BRING_IN:
        found.standing[entry.folder] = entry
    elif entry.kind is EventKind.DISPOSED:
        found.standing.pop(entry.folder, None)
        found.later.pop(entry.folder, None)
        found.disposed += 1
    elif entry.files:
        found.later.setdefault(entry.folder, []).append(entry)


def _copies(entries: Iterable[ChainEntry]) -> dict[str, str]:
    first: dict[str, str] = {}
    return {
        entry.folder: first[entry.digest]
        for entry in entries
        if first.setdefault(entry.digest, entry.folder) != entry.folder
    }


def _renamed(archive: Archive, found: ReadChain) -> dict[str, str]:
    """Return the digests of bags under a name that no entry knows, with that name."""
    names = {}
    for name in strangers_in(archive, found):
        with contextlib.suppress(CannotReadFileError):  # then it is no record
            names[digest_of_bag(archive.root / name)] = name
    return names


def _checked(
    archive: Archive,
    entry: ChainEntry,
    found: ReadChain,
    copies: dict[str, str],
    renamed: dict[str, str],
) -> RecordCheck:
    folder = archive.root / entry.folder
    problems: tuple[str, ...]
    if not folder.is_dir():
        name = ascii(renamed.get(entry.digest, ""))[1:-1]
        problems = (
            tr("Its folder is called “{name}” now. Give it back its name.", name=name)
            if name
            else tr("The folder of this record is missing."),
        )
    else:
        problems = check_record(folder, kept_digest=entry.digest)
    for later in found.later.get(entry.folder, []):
        place = archive.later_folder(later)
        wrong = check_bag(place, is_payload=is_later_payload, kept_digest=later.files_digest)
        problems += tuple(
            tr("What came later, “{name}”: {problem}", name=place.name, problem=one)
            for one in wrong
        )
    problems += tuple(_unknown_later(archive.root / LATER_FOLDER / entry.folder, entry, found))
    if entry.folder in copies:
        problems += (tr("It is a copy of the record “{name}”.", name=copies[entry.folder]),)
    return RecordCheck(entry.folder, entry.document_number, problems)


def _unknown_later(folder: Path, entry: ChainEntry, found: ReadChain) -> Iterator[str]:
    if not folder.is_dir():
        return
    known = {Path(later.files).name for later in found.later.get(entry.folder, [])}
    for path in sorted(folder.iterdir()):
        if path.name not in known and not path.name.startswith("."):
            yield tr("What lies with it as having come later, “{name}”, is in no entry.",
                     name=ascii(path.name)[1:-1])  # fmt: skip
