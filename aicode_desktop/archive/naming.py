"""Names of records’ folders: the document’s number and the provider, on every system."""

from pathlib import Path

from aicode_desktop.model.slug import slug

_MOST_OF_ONE_NAME = 10_000


def folder_name(document_number: str, provider: str) -> str:
    """Return, for instance, ``2026-0001-phronesis-ai``."""
    parts = (slug(document_number), slug(provider))
    return "-".join(part for part in parts if part) or "record"


def free_folder(root: Path, *, document_number: str, provider: str) -> Path:
    """Return a folder below *root* that does not exist yet, with a number where names clash."""
    name = folder_name(document_number, provider)
    taken = {path.name for path in root.iterdir()} if root.is_dir() else set()
    numbered = (name if n == 1 else f"{name}-{n}" for n in range(1, _MOST_OF_ONE_NAME))
    return root / next(free for free in numbered if free not in taken)
