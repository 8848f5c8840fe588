"""A ZIP of records, unpacked where nothing in it can do harm: no escapes, links, bombs, devices."""

import re
import stat
import unicodedata
import zipfile
import zlib
from pathlib import Path

from aicode_desktop.errors import CannotReadFileError, RecordError
from aicode_desktop.host.folders import fill_folder
from aicode_desktop.words import tr

MOST_FILES = 400_000
MOST_BYTES = 20_000_000_000
MOST_RECORD_BYTES = 1_000_000_000
LARGEST_FILE_BYTES = 500_000_000
MOST_TIMES_SMALLER = 200  # no text or PDF of a record is packed as tightly
_FROM_BYTES = 10_000_000

_NO_NAME = re.compile(r'[<>:"/\\|?*]')  # of Windows; “/” is none anywhere
_DEVICE = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9¹²³]) *(\..*)?", re.IGNORECASE)
_LONGEST_NAME_BYTES = 200
_AT_ONCE_BYTES = 1 << 20


def unpacked(source: Path, room: Path) -> None:
    """Unpack the ZIP *source* into the folder *room*.

    Raises:
        RecordError: something in it is not safe; a part may lie in *room*.
        CannotReadFileError: it is no ZIP, or a damaged one.
    """
    try:
        with zipfile.ZipFile(source) as pack:
            members = [one for one in pack.infolist() if not one.is_dir()]
            _refuse_unsafe(members, source.name)
            for member in members:
                fill_folder(room, {member.filename: _content(pack, member, source.name)})
    except (
        OSError,
        zipfile.BadZipFile,
        zlib.error,
        NotImplementedError,
        ValueError,
        EOFError,
    ) as e:
        raise CannotReadFileError(
            tr("“{name}” is not a ZIP file, or a damaged one.", name=source.name),
            safe=tr("Nothing was taken in."),
            next_step=tr("Get the file again, or unpack it and choose the folder."),
        ) from e


def _refuse_unsafe(members: list[zipfile.ZipInfo], name: str) -> None:
    if len(members) > MOST_FILES or sum(one.file_size for one in members) > MOST_BYTES:
        raise _unsafe(name, tr("it holds too much"))
    seen = set()
    for one in members:
        path = one.filename
        shown = ascii(path)[1:-1][:100]
        if not _is_safe(path):
            raise _unsafe(name, tr("it holds the name “{name}”", name=shown))
        same = unicodedata.normalize("NFC", path).casefold()  # as some systems compare names
        if same in seen:
            raise _unsafe(name, tr("it holds “{name}” twice", name=shown))
        seen.add(same)
        kind = stat.S_IFMT(one.external_attr >> 16)
        if kind not in {0, stat.S_IFREG}:
            raise _unsafe(name, tr("“{name}” is a link or a device", name=shown))
        if one.flag_bits & 1:
            raise _unsafe(name, tr("“{name}” is encrypted", name=shown))
        if one.file_size > LARGEST_FILE_BYTES or _is_bomb(one):
            raise _unsafe(name, tr("“{name}” is too large", name=shown))


def _is_safe(path: str) -> bool:
    """Return whether every system can hold that name, below the folder it is unpacked into."""
    return all(
        _is_seen(part)
        and 0 < len(part.encode()) <= _LONGEST_NAME_BYTES
        and not part.endswith((".", " "))  # so “.” and “..” are none either
        and not _NO_NAME.search(part)
        and not _DEVICE.fullmatch(part)
        for part in path.split("/")
    )


def _is_seen(part: str) -> bool:
    if part.isascii():
        return part.isprintable()
    # No control characters, marks of direction, halves of letters, ends of lines.
    kinds = {unicodedata.category(letter) for letter in part}
    return not any(kind[0] == "C" or kind in {"Zl", "Zp"} for kind in kinds)


def _is_bomb(one: zipfile.ZipInfo) -> bool:
    return one.file_size > max(_FROM_BYTES, MOST_TIMES_SMALLER * one.compress_size)


def _content(pack: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> bytes:
    # What a ZIP says of its sizes may be a lie; no more than it says is ever unpacked.
    parts = []
    left = member.file_size
    with pack.open(member) as stream:
        while part := stream.read(_AT_ONCE_BYTES):
            left -= len(part)
            if left < 0:
                raise _unsafe(name, tr("its sizes are not what it says"))
            parts.append(part)
    return b"".join(parts)


def _unsafe(name: str, why: str) -> RecordError:
    return RecordError(
        tr("“{name}” is not safe to unpack: {why}.", name=name, why=why),
        safe=tr("Nothing was taken in."),
        next_step=tr("Ask whoever made it for another export."),
    )
