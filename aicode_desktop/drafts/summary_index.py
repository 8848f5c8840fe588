"""What encrypted drafts are called, in one encrypted file, so that a list opens one, not all.

It can be thrown away at any time: a draft whose file is not as it was is read anew.
"""

import json
from collections.abc import Mapping
from typing import NamedTuple

from aicode_desktop.drafts.closed_files import ClosedFiles
from aicode_desktop.errors import AicodeError
from aicode_desktop.model.strict_json import parsed

FOLDER = "index"

_LIMIT_BYTES = 50_000_000
_PARTS_OF_ROW = 5


class FileState(NamedTuple):
    """What tells that a file is as it was: its name, when it was changed, its size."""

    name: str
    modified_ns: int
    size_bytes: int


class Caption(NamedTuple):
    """What a draft is called in a list."""

    provider_name: str
    document_number: str


def read_index(files: ClosedFiles, *, stem: str) -> dict[FileState, Caption]:
    """Return what was noted under *stem*; nothing where that is missing, damaged, or shut."""
    path = files.path_of(stem)
    if not path.exists():
        return {}
    try:
        rows = parsed(files.read(path, limit_bytes=_LIMIT_BYTES))
    except AicodeError:
        return {}
    found = {}
    for row in rows if isinstance(rows, list) else []:
        if not isinstance(row, list) or len(row) != _PARTS_OF_ROW:
            return {}
        name, modified, size, provider, number = (str(part) for part in row)
        if modified.isdecimal() and size.isdecimal():
            found[FileState(name, int(modified[:19]), int(size[:19]))] = Caption(provider, number)
    return found


def write_index(files: ClosedFiles, captions: Mapping[FileState, Caption], *, stem: str) -> None:
    """Note *captions* under *stem*; where that cannot be done, the next list takes longer."""
    rows = [[*state, *caption] for state, caption in captions.items()]
    try:
        files.write(stem, json.dumps(rows, ensure_ascii=False).encode())
    except AicodeError:
        return
