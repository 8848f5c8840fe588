"""Whether a bag is what was kept: nothing altered, missing, added, or led elsewhere.

Hashes each file once, with SHA-512; the Library of Congress’s ``bagit`` is asked about the rest.
"""

import hashlib
import logging
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import bagit

from aicode_desktop.archive.bag import ALGORITHMS, PAYLOAD_FOLDER
from aicode_desktop.archive.record import README, is_payload, open_record
from aicode_desktop.errors import AicodeError, RecordError
from aicode_desktop.host.files import read_file
from aicode_desktop.words import tr

LIMIT_FILES = 400
LIMIT_MANIFEST_BYTES = 1_000_000
LIMIT_FILE_BYTES = 1_000_000_000

_BESIDE = {"bagit.txt", "bag-info.txt", README, PAYLOAD_FOLDER}
_TAG_MANIFESTS = {f"tagmanifest-{name}.txt" for name in ALGORITHMS}
_MANIFESTS = {f"manifest-{name}.txt" for name in ALGORITHMS} | _TAG_MANIFESTS
_AT_ONCE_BYTES = 1 << 18

# bagit's log names files and paths; what a person needs to know is in the problems returned.
logging.getLogger("bagit").setLevel(logging.CRITICAL + 1)


def check_record(folder: Path) -> tuple[str, ...]:
    """Return what is wrong with the record in *folder*, one sentence each; nothing if it is sound.

    Says nothing about the signatures inside.
    """
    problems = check_bag(folder, is_payload=is_payload)
    if problems:
        return problems
    try:
        open_record(folder)
    except RecordError:
        return (_damaged(),)
    return ()


def check_bag(folder: Path, *, is_payload: Callable[[str], bool]) -> tuple[str, ...]:
    """Return what is wrong with the bag in *folder*, whose payload has only names of that kind."""
    strange = tuple(_strange_files(folder, is_payload)) or tuple(_differences(folder, is_payload))
    if strange:
        return strange
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


def bytes_in(folder: Path) -> int:
    """Return how many bytes the files of the bag in *folder* have together."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _strange_files(folder: Path, is_payload: Callable[[str], bool]) -> Iterator[str]:
    """Yield what no record has, and what a check must not follow or count for ever."""
    if folder.is_symlink() or not folder.is_dir():
        yield tr("There is no record in this place.")
        return
    paths = sorted(islice(folder.rglob("*"), LIMIT_FILES + 1))
    if len(paths) > LIMIT_FILES:
        yield tr("The folder holds more files than a record has.")
        return
    for path in paths:
        is_inside = path.parent.name == PAYLOAD_FOLDER
        is_known = is_payload(path.name) if is_inside else path.name in _BESIDE | _MANIFESTS
        if path.is_symlink() or not (path.is_file() or path.is_dir()):
            yield tr("“{name}” leads elsewhere.", name=_plain(path.name))
        elif not is_known:
            yield tr("“{name}” does not belong to a record.", name=_plain(path.name))


def _differences(folder: Path, is_payload: Callable[[str], bool]) -> Iterator[str]:
    """Yield what differs from the manifests, by name; bagit alone stops at a wrong total size."""
    listed = set()
    try:
        for manifest in ("manifest-sha512.txt", "tagmanifest-sha512.txt", "tagmanifest-sha256.txt"):
            algorithm = manifest.rpartition("-")[2].removesuffix(".txt")
            for name, digest in _entries(folder / manifest):
                bare = name.removeprefix(f"{PAYLOAD_FOLDER}/")
                is_inside = name != bare and is_payload(bare)
                if not is_inside and name not in _BESIDE | _MANIFESTS:
                    yield tr("“{name}” does not belong to a record.", name=_plain(name))
                elif not (folder / name).is_file():
                    yield tr("“{name}” is missing.", name=Path(name).name)
                elif _digest(folder / name, algorithm) != digest:
                    yield tr("“{name}” was altered.", name=Path(name).name)
                listed.add(name)
    except (AicodeError, ValueError, OSError):
        yield _damaged()
        return
    inside = {f"{PAYLOAD_FOLDER}/{path.name}" for path in (folder / PAYLOAD_FOLDER).iterdir()}
    beside = {path.name for path in folder.iterdir()} - _TAG_MANIFESTS - {PAYLOAD_FOLDER}
    for name in sorted((inside | beside) - listed):
        yield tr("“{name}” was added.", name=Path(name).name)


def _entries(manifest: Path) -> Iterator[tuple[str, str]]:
    lines = read_file(manifest, limit_bytes=LIMIT_MANIFEST_BYTES).decode("ascii")
    for line in lines.splitlines():
        digest, name = line.split("  ")
        yield name, digest


def _digest(path: Path, algorithm: str) -> str:
    with path.open("rb", buffering=0) as stream:
        hashed = hashlib.new(algorithm)
        room = bytearray(_AT_ONCE_BYTES)
        view = memoryview(room)
        left = LIMIT_FILE_BYTES
        while left > 0 and (length := stream.readinto(room)):
            hashed.update(view[:length])
            left -= length
    return hashed.hexdigest()


def _damaged() -> str:
    return tr("The record’s own list of files is damaged or was changed.")


def _plain(name: str) -> str:
    return ascii(name)[1:-1]
