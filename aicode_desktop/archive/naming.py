"""Names of records’ folders: the document’s number and the provider, on every system."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

from aicode_desktop.model.slug import slug

NO_RECORD = (".", "_")  # how the names of folders begin that are not records
_DEVICES = {"con", "prn", "aux", "nul"} | {
    f"{port}{n}" for port in ("com", "lpt") for n in range(10)
}


def is_record_name(name: str) -> bool:
    """Whether a record’s folder may have that name, which leads to no other place and is text."""
    is_plain = Path(name).name == name and "\0" not in name
    is_text = name.encode("utf-8", "replace").decode() == name  # a disk may hold any bytes
    return bool(name) and is_plain and is_text and not name.startswith(NO_RECORD)


def folder_name(document_number: str, provider: str) -> str:
    """Return, for instance, ``2026-0001-phronesis-ai``."""
    parts = (slug(document_number), slug(provider))
    name = "-".join(part for part in parts if part) or "record"
    return f"record-{name}" if name in _DEVICES else name  # Windows has no folder of such a name


def numbered(root: Path, name: str) -> Iterator[Path]:
    """Return the folders that records of that name take, one after the other, without end."""
    return (root / (name if n == 1 else f"{name}-{n}") for n in count(1))
