"""Archives of any number of records, made fast: the bags are whole, the documents are not."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from aicode_desktop.archive.chain import (
    CHAIN_FOLDER,
    NOTHING_BEFORE,
    Chain,
    ChainEntry,
    digest_of,
)
from aicode_desktop.archive.record import bag_digest, record_files
from aicode_desktop.model.draft import Language, Model
from aicode_desktop.model.record import EventKind
from tests import pki
from tests.blank_form import content_of

_FIRST = ("Łódź", "Phronesis", "Åström", "Straße", "Φρόνησις", "Nordic", "Müller", "Kraków")
_SECOND = ("Modele", "AI", "Labs", "Research", "GmbH", "Systems", "Compute", "Robotics")
_SEED = 20261123


def grow(
    root: Path,
    count: int,
    *,
    document_bytes: int = 300,
    documents: Sequence[str] = ("signed-form.pdf", "unsigned-form.pdf", "mail.eml"),
    language: Language = Language.ENGLISH,
) -> Path:
    """Return *root*, an archive of *count* records whose *documents* are noise of that length."""
    chance = random.Random(_SEED)  # noqa: S311  (names, not secrets)
    base = content_of()
    chain = Chain(root / CHAIN_FOLDER)
    chain.found([])
    previous = NOTHING_BEFORE
    for number in range(1, count + 1):
        name = f"{chance.choice(_FIRST)} {chance.choice(_SECOND)} {chance.randrange(40)}"
        draft = replace(
            base.draft,
            document_number=f"2026-{number:05d}",
            provider=replace(base.draft.provider, legal_name=name, legal_name_latin=""),
            models=(Model(name=f"Model {chance.randrange(20)}"),),
            language=language,
        )
        payload = {name: chance.randbytes(document_bytes) for name in documents}
        payload["submission.json"] = base.canonical_json
        at = pki.NOW + timedelta(minutes=number)
        files = record_files(replace(base, draft=draft), payload, at=at)
        folder = root / f"2026-{number:05d}"
        (folder / "data").mkdir(parents=True)
        for path, content in files.items():
            (folder / path).write_bytes(content)
        entry = ChainEntry(
            number=number, previous=previous, kind=EventKind.KEPT, on=at.date(), noted_at=at,
            folder=folder.name, document_number=draft.document_number, digest=bag_digest(files),
        )  # fmt: skip
        previous = digest_of(entry.encoded())
        place = chain.path_of(number)
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(entry.encoded())
    return root
