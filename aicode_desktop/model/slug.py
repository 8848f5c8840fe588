"""Names that every file system and mail program takes: lower-case ASCII, digits and hyphens."""

import re

from aicode_desktop.model.folding import folded


def slug(text: str, *, longest: int = 40) -> str:
    """Return *text* as such a name of at most *longest* characters; empty where nothing is left."""
    words = re.split(r"[^a-z0-9]+", folded(text[: longest * 8]))
    kept = ""
    for word in filter(None, words):
        longer = f"{kept}-{word}" if kept else word
        if len(longer) > longest:
            return kept or word[:longest]
        kept = longer
    return kept
