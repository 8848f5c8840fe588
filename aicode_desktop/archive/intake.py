"""Records on their way in: from a folder or a ZIP that somebody else may have made to do harm.

Each record in it is checked like one that was kept here, and nothing of one that is not sound is
taken in. What is there already is recognised by its digest and not taken twice.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from aicode_desktop.archive import acts
from aicode_desktop.archive.audit import LIMIT_FILES, check_bag, check_record, digest_of_bag
from aicode_desktop.archive.chain import CHAIN_FOLDER, LIMIT_ENTRY_BYTES, ChainEntry, decoded
from aicode_desktop.archive.later import LATER_FOLDER, files_in, is_later_payload
from aicode_desktop.archive.naming import folder_name, is_record_name
from aicode_desktop.archive.parcel import MOST_RECORD_BYTES, unpacked
from aicode_desktop.archive.record import described
from aicode_desktop.archive.store import Archive
from aicode_desktop.errors import AicodeError, RecordError
from aicode_desktop.host.files import listed, read_file, read_head
from aicode_desktop.host.regular_files import is_folder
from aicode_desktop.host.scratch import scratch_folder
from aicode_desktop.model.record import BRING_IN, EventKind, Record
from aicode_desktop.model.record_names import PAYLOAD_FOLDER
from aicode_desktop.model.text import name_in_words
from aicode_desktop.words import tr

DEEPEST = 5
MOST_FOLDERS = 200_000


class Outcome(StrEnum):
    """What came of a record that was to be taken in."""

    TAKEN_IN = "taken_in"
    THERE_ALREADY = "there_already"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """One record of an import: its folder’s name as it came, what came of it, and why."""

    name: str
    outcome: Outcome
    problems: tuple[str, ...] = ()
    record: Record | None = None


@dataclass(slots=True)
class _Offer:
    """What was found in what is to be taken in: records, and entries that speak of them."""

    records: list[Path] = field(default_factory=list)
    chains: list[Path] = field(default_factory=list)
    laters: list[Path] = field(default_factory=list)


def take_in(archive: Archive, source: Path, *, at: datetime) -> Iterator[TakenIn]:
    """Yield what came of each record in *source*: a record, an export, a package, another archive.

    Raises:
        RecordError: there is no record in it, or the ZIP is not safe to unpack; nothing was taken.
        CannotReadFileError: it cannot be read.
    """
    with _opened(source) as folder:
        offer = _offer_in(folder)
        if not offer.records:
            raise RecordError(
                tr("There is no record in “{name}”.", name=source.name),
                safe=tr("Nothing was taken in."),
                next_step=tr("Choose a record, an export of records, or another archive."),
            )
        entries = _entries_in(offer.chains)
        for place in offer.records:
            yield _taken(archive, place, entries, offer.laters, at=at)


@contextmanager
def _opened(source: Path) -> Iterator[Path]:
    if is_folder(source):
        yield source
        return
    read_head(source, limit_bytes=1)  # tells a file that cannot be read from one that is no ZIP
    with scratch_folder() as room:
        unpacked(source, room)
        yield room


def _taken(
    archive: Archive,
    place: Path,
    entries: Mapping[str, Sequence[ChainEntry]],
    laters: Sequence[Path],
    *,
    at: datetime,
) -> TakenIn:
    problems = check_record(place)
    if problems:
        return TakenIn(place.name, Outcome.REFUSED, problems)
    digest = digest_of_bag(place)
    there = acts.standing(archive, digest)
    if there is not None:
        return TakenIn(place.name, Outcome.THERE_ALREADY, record=there)
    try:
        files = _files_of(place)
        about = described(place)
        name = folder_name(about.document_number, about.provider_name)
        said = tr("Imported; its folder was called “{name}”", name=name_in_words(place.name))
        record = acts.bring_in(archive, name, files, at=at, words=said)
    except AicodeError as error:
        return TakenIn(place.name, Outcome.REFUSED, (error.what,))
    lost = tuple(_follow_up(archive, record, entries.get(digest, ()), laters, at=at))
    return TakenIn(place.name, Outcome.TAKEN_IN, lost, record)


def _follow_up(
    archive: Archive,
    record: Record,
    entries: Sequence[ChainEntry],
    laters: Sequence[Path],
    *,
    at: datetime,
) -> Iterator[str]:
    """Note what the other archive’s chain says of the record; yield what could not be taken."""
    for entry in sorted(entries, key=lambda each: each.number):
        if entry.kind in BRING_IN or entry.kind is EventKind.DISPOSED:
            continue
        files: dict[str, bytes] = {}
        if entry.files:
            place = next((p for p in (one / entry.files for one in laters) if p.is_dir()), None)
            if place is None or check_bag(
                place, is_payload=is_later_payload, kept_digest=entry.files_digest
            ):
                yield tr("What came later on {day} is damaged and was left out.", day=entry.on)
                continue
            found = files_in(place).items()
            files = {name: read_file(path, limit_bytes=MOST_RECORD_BYTES) for name, path in found}
        acts.note(
            archive, record.folder.name, entry.kind,
            on=entry.on, at=at, words=entry.words, files=files,
        )  # fmt: skip


def _files_of(place: Path) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    left = MOST_RECORD_BYTES
    for folder, above in ((place, ""), (place / PAYLOAD_FOLDER, f"{PAYLOAD_FOLDER}/")):
        for path in listed(folder)[:LIMIT_FILES]:
            if path.is_file():
                files[above + path.name] = read_file(path, limit_bytes=left)
                left -= len(files[above + path.name])
    return files


def _offer_in(folder: Path) -> _Offer:
    """Return what lies in *folder*; links are not followed."""
    offer = _Offer()
    waiting = [(folder, 0)]
    seen = 0
    while waiting:
        place, depth = waiting.pop()
        seen += 1
        if seen > MOST_FOLDERS or depth > DEEPEST or place.is_symlink():
            continue
        if place.name == CHAIN_FOLDER:
            offer.chains.append(place)
        elif place.name == LATER_FOLDER:
            offer.laters.append(place)
        elif _is_record(place):
            offer.records.append(place)
        elif depth == 0 or is_record_name(place.name):
            below = (path for path in reversed(listed(place)) if path.is_dir())
            waiting += [(path, depth + 1) for path in below]
    return offer


def _is_record(place: Path) -> bool:
    try:
        described(place)
    except RecordError:
        return False
    return True


def _entries_in(chains: Sequence[Path]) -> dict[str, list[ChainEntry]]:
    """Return the entries by the digest of the record that they speak of."""
    entries: dict[str, list[ChainEntry]] = {}
    for chain in chains:
        for path in sorted(chain.rglob("*.json")):
            try:
                entry = decoded(read_file(path, limit_bytes=LIMIT_ENTRY_BYTES))
            except AicodeError:
                continue
            entries.setdefault(entry.digest, []).append(entry)
    return entries
