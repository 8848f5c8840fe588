"""Whether a bag is what was kept: nothing altered, missing, added, or led elsewhere.

Hashes each file once, with SHA-512; the Library of Congress’s ``bagit`` is asked about the rest.
"""

import hashlib
import logging
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import bagit

from aicode_desktop.archive.bag import ALGORITHMS, BAG_DECLARATION
from aicode_desktop.archive.record import README, is_payload, open_record
from aicode_desktop.errors import AicodeError, RecordError
from aicode_desktop.host.files import read_file
from aicode_desktop.model.record_names import PAYLOAD_FOLDER
from aicode_desktop.words import tr

LIMIT_FILES = 400
LIMIT_MANIFEST_BYTES = 1_000_000
LIMIT_FILE_BYTES = 1_000_000_000

_BESIDE = {BAG_DECLARATION, "bag-info.txt", README, PAYLOAD_FOLDER}
_TAG_MANIFESTS = {f"tagmanifest-{name}.txt" for name in ALGORITHMS}
_MANIFESTS = {f"manifest-{name}.txt" for name in ALGORITHMS} | _TAG_MANIFESTS
_AT_ONCE_BYTES = 1 << 17

# bagit's log names files and paths; what a person needs to know is in the problems returned.
logging.getLogger("bagit").setLevel(logging.CRITICAL + 1)


def check_record(folder: Path, *, kept_digest: str = "") -> tuple[str, ...]:
    """Return what is wrong with the record in *folder*, one sentence each; nothing if it is sound.

    *kept_digest* is what ``digest_of_bag`` was when it was kept, where that is known. Says nothing
    about the signatures inside.
    """
    problems = check_bag(folder, is_payload=is_payload, kept_digest=kept_digest)
    if problems or kept_digest:
        return problems
    try:
        open_record(folder)
    except RecordError:
        return (_damaged(),)
    return ()


def check_bag(
    folder: Path, *, is_payload: Callable[[str], bool], kept_digest: str = ""
) -> tuple[str, ...]:
    """Return what is wrong with the bag in *folder*, whose payload has only names of that kind."""
    try:
        names = _Names.in_folder(folder)
    except OSError:
        return (tr("There is no record in this place."),)
    problems = tuple(_strange(names, is_payload)) or tuple(_differences(folder, names, is_payload))
    if problems:
        return problems
    if kept_digest:
        # What was sound when it was kept and has the same digest is sound; bagit would add nothing
        # and takes longer than everything else.
        same = digest_of_bag(folder) == kept_digest
        return () if same else (tr("It is another record than the one that was kept."),)
    try:
        bagit.Bag(str(folder)).validate(completeness_only=True)
    except (bagit.BagError, OSError, ValueError, LookupError):
        return (_damaged(),)
    return ()


def digest_of_bag(folder: Path) -> str:
    """Return the SHA-512 of the file that covers the whole bag, 128 hexadecimal digits.

    Raises:
        CannotReadFileError: there is no such file.
    """
    content = read_file(folder / "tagmanifest-sha512.txt", limit_bytes=LIMIT_MANIFEST_BYTES)
    return hashlib.sha512(content).hexdigest()


@dataclass(frozen=True, slots=True)
class _Names:
    """What lies in a bag; of each, whether it leads elsewhere, being a link or a device."""

    beside: dict[str, bool]
    inside: dict[str, bool]

    @classmethod
    def in_folder(cls, folder: Path) -> "_Names":
        if folder.is_symlink():
            raise OSError
        beside = _listed(folder)
        has_payload = not beside.get(PAYLOAD_FOLDER, True)
        return cls(beside, _listed(folder / PAYLOAD_FOLDER) if has_payload else {})


def _listed(folder: Path) -> dict[str, bool]:
    with os.scandir(folder) as listing:
        return {
            one.name: not (one.is_file(follow_symlinks=False) or one.is_dir(follow_symlinks=False))
            for one in islice(listing, LIMIT_FILES + 1)
        }


def _strange(names: _Names, is_payload: Callable[[str], bool]) -> Iterator[str]:
    """Yield what no record has, and what a check must not follow or count for ever."""
    if len(names.beside) + len(names.inside) > LIMIT_FILES:
        yield tr("The folder holds more files than a record has.")
        return
    known = _BESIDE | _MANIFESTS
    lying = [(name, leads_out, name in known) for name, leads_out in names.beside.items()]
    lying += [(name, leads_out, is_payload(name)) for name, leads_out in names.inside.items()]
    for name, leads_out, is_known in sorted(lying):
        if leads_out:
            yield tr("“{name}” leads elsewhere.", name=_plain(name))
        elif not is_known:
            yield tr("“{name}” does not belong to a record.", name=_plain(name))


def _differences(folder: Path, names: _Names, is_payload: Callable[[str], bool]) -> Iterator[str]:
    """Yield what differs from the manifests, by name; bagit alone stops at a wrong total size."""
    there = set(names.beside) | {f"{PAYLOAD_FOLDER}/{name}" for name in names.inside}
    listed = set()
    base = str(folder)
    try:
        for manifest in ("manifest-sha512.txt", "tagmanifest-sha512.txt", "tagmanifest-sha256.txt"):
            algorithm = manifest.rpartition("-")[2].removesuffix(".txt")
            for name, digest in _entries(folder / manifest):
                bare = name.removeprefix(f"{PAYLOAD_FOLDER}/")
                is_inside = name != bare and is_payload(bare)
                if not is_inside and name not in _BESIDE | _MANIFESTS:
                    yield tr("“{name}” does not belong to a record.", name=_plain(name))
                elif name not in there:
                    yield tr("“{name}” is missing.", name=bare)
                elif _digest(f"{base}/{name}", algorithm) != digest:
                    yield tr("“{name}” was altered.", name=bare)
                listed.add(name)
    except (AicodeError, ValueError, OSError):
        yield _damaged()
        return
    for name in sorted(there - listed - _TAG_MANIFESTS - {PAYLOAD_FOLDER}):
        yield tr("“{name}” was added.", name=_plain(name.removeprefix(f"{PAYLOAD_FOLDER}/")))


def _entries(manifest: Path) -> list[tuple[str, str]]:
    lines = read_file(manifest, limit_bytes=LIMIT_MANIFEST_BYTES).decode("ascii").splitlines()
    pairs = [line.split("  ") for line in lines]
    return [(name, digest) for digest, name in pairs]


def _digest(path: str, algorithm: str) -> str:
    hashed = hashlib.new(algorithm)
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        left = LIMIT_FILE_BYTES
        while left > 0 and (part := os.read(descriptor, _AT_ONCE_BYTES)):
            hashed.update(part)
            left -= len(part)
    finally:
        os.close(descriptor)
    return hashed.hexdigest()


def _damaged() -> str:
    return tr("The record’s own list of files is damaged or was changed.")


def _plain(name: str) -> str:
    return ascii(name)[1:-1]
