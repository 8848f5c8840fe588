"""A BagIt bag (RFC 8493), laid out from bytes in memory.

The Library of Congress’s ``bagit`` checks bags here, and does not make them: its ``make_bag``
changes the working directory of the whole process, under the feet of every other thread.
"""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date

from aicode_desktop.model.record_names import PAYLOAD_FOLDER

DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
ALGORITHMS = ("sha256", "sha512")

Tag = tuple[str, str]


def bag_files(
    *, payload: Mapping[str, bytes], tag_files: Mapping[str, bytes], tags: Iterable[Tag], on: date
) -> dict[str, bytes]:
    """Return every file of the bag by its path inside; *tags* go into ``bag-info.txt``."""
    data = {f"{PAYLOAD_FOLDER}/{name}": content for name, content in payload.items()}
    size = sum(len(content) for content in payload.values())
    described = [
        ("Bagging-Date", on.isoformat()),
        ("Payload-Oxum", f"{size}.{len(payload)}"),
        *tags,
    ]
    above = {
        "bagit.txt": DECLARATION.encode(),
        "bag-info.txt": "".join(f"{label}: {value}\n" for label, value in described).encode(),
        **tag_files,
    }
    for algorithm in ALGORITHMS:
        above[f"manifest-{algorithm}.txt"] = _manifest(algorithm, data)
    about = {f"tagmanifest-{a}.txt": _manifest(a, above) for a in ALGORITHMS}
    return {**data, **above, **about}


def tags_in(bag_info: bytes) -> dict[str, list[str]]:
    """Return the tags of a ``bag-info.txt``, each with its values in order.

    Raises:
        ValueError: it is not such a file.
    """
    tags: dict[str, list[str]] = {}
    for line in bag_info.decode("utf-8").splitlines():
        label, colon, value = line.partition(":")
        if not colon:
            raise ValueError("a line without a tag")
        tags.setdefault(label, []).append(value.strip())
    return tags


def _manifest(algorithm: str, files: Mapping[str, bytes]) -> bytes:
    # The form that sha256sum and sha512sum read: digest, two blanks, path.
    lines = (
        f"{hashlib.new(algorithm, content).hexdigest()}  {path}\n"
        for path, content in sorted(files.items())
    )
    return "".join(lines).encode("ascii")
