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

BAG_DECLARATION = "bagit.txt"  # RFC 8493, 2.1.1: what makes a folder a bag


class Manifests:
    """The digests of files that are told one after the other, by their paths in a bag."""

    def __init__(self) -> None:
        self._digests: dict[str, dict[str, str]] = {algorithm: {} for algorithm in ALGORITHMS}
        self._total_bytes = 0

    def add(self, path: str, content: bytes) -> None:
        """Tell of one more file."""
        for algorithm, digests in self._digests.items():
            digests[path] = hashlib.new(algorithm, content).hexdigest()
        self._total_bytes += len(content)

    @property
    def oxum(self) -> str:
        """Octets and number of the files (RFC 8493, 2.2.2)."""
        return f"{self._total_bytes}.{len(self._digests[ALGORITHMS[0]])}"

    def files(self, prefix: str = "") -> dict[str, bytes]:
        """Return the manifests, as sha256sum and sha512sum read them, by their names."""
        return {
            f"{prefix}manifest-{algorithm}.txt": "".join(
                f"{digest}  {_on_one_line(path)}\n" for path, digest in sorted(digests.items())
            ).encode()
            for algorithm, digests in self._digests.items()
        }


def bag_files(
    *, payload: Mapping[str, bytes], tag_files: Mapping[str, bytes], tags: Iterable[Tag], on: date
) -> dict[str, bytes]:
    """Return every file of the bag by its path inside; *tags* go into ``bag-info.txt``."""
    data = {f"{PAYLOAD_FOLDER}/{name}": content for name, content in payload.items()}
    manifests = Manifests()
    for path, content in data.items():
        manifests.add(path, content)
    return data | files_beside(manifests, tag_files=tag_files, tags=tags, on=on)


def files_beside(
    payload: Manifests, *, tag_files: Mapping[str, bytes], tags: Iterable[Tag], on: date
) -> dict[str, bytes]:
    """Return every file of a bag but those of its *payload*, by its path inside."""
    described = [("Bagging-Date", on.isoformat()), ("Payload-Oxum", payload.oxum), *tags]
    above = {
        BAG_DECLARATION: DECLARATION.encode(),
        "bag-info.txt": "".join(f"{label}: {value}\n" for label, value in described).encode(),
        **tag_files,
        **payload.files(),
    }
    about = Manifests()
    for path, content in above.items():
        about.add(path, content)
    return above | about.files("tag")


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


def _on_one_line(path: str) -> str:
    # RFC 8493, 2.1.3; a record’s own files have plain names, a folder that a person named may not.
    return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
