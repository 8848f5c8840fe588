"""Every hostile thing has one line that says what is wrong with it, and every line its thing."""

import re
from pathlib import Path

from tests import hostile_bulk, hostile_signed, pki

FIXTURES = Path(__file__).parents[2] / "fixtures" / "hostile"


def listed(folder: str) -> set[str]:
    readme = (FIXTURES / folder / "README.md").read_text("utf-8")
    return set(re.findall(r"^\| `([a-z0-9-]+)` \| \S", readme, re.MULTILINE))


def test_every_hostile_key_is_listed() -> None:
    assert listed("keys") == set(pki.key_files())


def test_every_hostile_document_is_listed() -> None:
    assert listed("signed") == {
        *hostile_signed.SOUND_BYTES_BUT_ADDED_TO,
        *hostile_signed.ALTERED,
        *hostile_signed.UNREADABLE,
        *hostile_bulk.BULK,
    }
