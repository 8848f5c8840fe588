"""Whether a record is what was kept: nothing altered, missing, added, or led elsewhere."""

import logging
from pathlib import Path

import bagit

from aicode_desktop.archive.bag import PAYLOAD_FOLDER
from aicode_desktop.archive.record import PAYLOAD, open_record
from aicode_desktop.errors import RecordError
from aicode_desktop.words import tr

LIMIT_FILES = 1000

# Names files and paths; what a person needs to know is in the problems returned.
logging.getLogger("bagit").setLevel(logging.CRITICAL + 1)


def check_record(folder: Path) -> tuple[str, ...]:
    """Return what is wrong with the record in *folder*, one sentence each; nothing if it is sound.

    Says nothing about the signatures inside.
    """
    strange = _strange_files(folder)
    if strange:
        return strange
    try:
        bagit.Bag(str(folder)).validate()
    except bagit.BagValidationError as error:
        return tuple(_sentence(detail) for detail in error.details) or (
            tr("The record is incomplete, or its list of files was changed."),
        )
    except (bagit.BagError, OSError, ValueError, LookupError):
        return (tr("The record’s own description is damaged."),)
    try:
        record = open_record(folder)
    except RecordError as error:
        return (error.what,)
    unknown = sorted(path.name for path in (folder / PAYLOAD_FOLDER).iterdir())
    return tuple(
        tr("“{name}” does not belong to a record.", name=ascii(name)[1:-1])
        for name in unknown
        if name not in PAYLOAD or name not in record.payload
    )


def _strange_files(folder: Path) -> tuple[str, ...]:
    """Return what no record of ours has, and what a check must not follow or count for ever."""
    if folder.is_symlink() or not folder.is_dir():
        return (tr("There is no record in this place."),)
    found = []
    for count, path in enumerate(folder.rglob("*")):
        if count >= LIMIT_FILES:
            return (tr("The folder holds more files than a record has."),)
        if path.is_symlink() or not (path.is_file() or path.is_dir()):
            found.append(tr("“{name}” leads elsewhere.", name=_plain(path.name)))
    return tuple(found)


def _sentence(detail: Exception) -> str:
    name = _plain(Path(str(getattr(detail, "path", ""))).name)
    if isinstance(detail, bagit.ChecksumMismatch):
        return tr("“{name}” was altered.", name=name)
    if isinstance(detail, bagit.FileMissing):
        return tr("“{name}” is missing.", name=name)
    if isinstance(detail, bagit.UnexpectedFile):
        return tr("“{name}” was added.", name=name)
    return tr("The record’s own description is damaged.")


def _plain(name: str) -> str:
    return ascii(name)[1:-1]
