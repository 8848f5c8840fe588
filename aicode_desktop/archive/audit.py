"""Whether a record is what was kept: nothing altered, missing, added, or led elsewhere."""

import hashlib
import logging
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import bagit

from aicode_desktop.archive.bag import ALGORITHMS, PAYLOAD_FOLDER
from aicode_desktop.archive.record import README, is_payload, open_record
from aicode_desktop.errors import AicodeError, RecordError
from aicode_desktop.host.files import read_file
from aicode_desktop.words import tr

LIMIT_FILES = 100
LIMIT_MANIFEST_BYTES = 1_000_000
LIMIT_FILE_BYTES = 200_000_000

_BESIDE = {"bagit.txt", "bag-info.txt", README, PAYLOAD_FOLDER}
_MANIFESTS = {f"{kind}-{name}.txt" for kind in ("manifest", "tagmanifest") for name in ALGORITHMS}

# bagit's log names files and paths; what a person needs to know is in the problems returned.
logging.getLogger("bagit").setLevel(logging.CRITICAL + 1)


def check_record(folder: Path) -> tuple[str, ...]:
    """Return what is wrong with the record in *folder*, one sentence each; nothing if it is sound.

    Says nothing about the signatures inside.
    """
    strange = tuple(_strange_files(folder)) or tuple(_differences(folder))
    if strange:
        return strange
    try:
        bagit.Bag(str(folder)).validate()
        open_record(folder)
    except (bagit.BagError, RecordError, OSError, ValueError, LookupError):
        return (_damaged(),)
    return ()


def _strange_files(folder: Path) -> Iterator[str]:
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


def _differences(folder: Path) -> Iterator[str]:
    """Yield what differs from the manifests, by name; bagit alone stops at a wrong total size."""
    try:
        for manifest in ("manifest-sha512.txt", "tagmanifest-sha512.txt"):
            lines = read_file(folder / manifest, limit_bytes=LIMIT_MANIFEST_BYTES).decode("ascii")
            for line in lines.splitlines():
                digest, name = line.split("  ")
                bare = name.removeprefix(f"{PAYLOAD_FOLDER}/")
                if not is_payload(bare) and bare not in _BESIDE | _MANIFESTS:
                    yield tr("“{name}” does not belong to a record.", name=_plain(name))
                elif not (folder / name).is_file():
                    yield tr("“{name}” is missing.", name=Path(name).name)
                elif _digest(folder / name) != digest:
                    yield tr("“{name}” was altered.", name=Path(name).name)
    except (AicodeError, ValueError):
        yield _damaged()


def _digest(path: Path) -> str:
    return hashlib.sha512(read_file(path, limit_bytes=LIMIT_FILE_BYTES)).hexdigest()


def _damaged() -> str:
    return tr("The record’s own list of files is damaged or was changed.")


def _plain(name: str) -> str:
    return ascii(name)[1:-1]
