"""A few named files in one: a ZIP without compression, so that any program can look inside.

Read strictly: only the names that are asked for, each once, stored as they are. So nothing swells,
nothing overlaps, and no name leads anywhere, because no name is ever used as a path.
"""

import io
import zipfile
from collections.abc import Collection, Mapping, Sequence

from aicode_desktop.errors import HandoverRefusedError
from aicode_desktop.words import tr

LIMIT_BYTES = 130_000_000

_CLOSING_BYTES = 22  # the end of a ZIP without a comment (APPNOTE 4.3.16)
_CLOSING_MARK = b"PK\x05\x06"
_LONGEST_DIRECTORY_BYTES = 10_000
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the same bytes for the same files


def packed(files: Mapping[str, bytes]) -> bytes:
    """Return *files* as one; what is empty is left out."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as parcel:
        for name, content in files.items():
            if content:
                parcel.writestr(zipfile.ZipInfo(name, _EPOCH), content)
    return stream.getvalue()


def unpacked(content: bytes, *, names: Collection[str]) -> dict[str, bytes]:
    """Return the files in *content*, of which only *names* may be there.

    Raises:
        HandoverRefusedError: it is no such file, is damaged, or holds anything else.
    """
    closing = content[-_CLOSING_BYTES:]
    directory_bytes = int.from_bytes(closing[12:16], "little")
    if (
        len(content) > LIMIT_BYTES
        or not closing.startswith(_CLOSING_MARK)
        or directory_bytes > _LONGEST_DIRECTORY_BYTES
    ):
        raise not_a_parcel()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parcel:
            entries = parcel.infolist()
            _assert_plain(entries, names=names, limit_bytes=len(content))
            return {entry.filename: parcel.read(entry) for entry in entries}
    except HandoverRefusedError:
        raise
    except Exception as error:  # a hostile file fails a parser in any way
        raise not_a_parcel() from error


def _assert_plain(
    entries: Sequence[zipfile.ZipInfo], *, names: Collection[str], limit_bytes: int
) -> None:
    found = [entry.filename for entry in entries]
    if (
        any(entry.compress_type != zipfile.ZIP_STORED for entry in entries)
        or any(entry.compress_size != entry.file_size for entry in entries)
        or not set(found) <= set(names)
        or len(set(found)) != len(found)
        or sum(entry.file_size for entry in entries) > limit_bytes
    ):
        raise not_a_parcel()


def not_a_parcel() -> HandoverRefusedError:
    """Return that what was opened is no file of this kind, or is damaged."""
    return HandoverRefusedError(
        tr("What is inside this file is not what a hand-over holds, or it is damaged."),
        safe=tr("The file was not changed, and nothing was written."),
        next_step=tr("Check that you chose the right file, and ask for it again."),
    )
