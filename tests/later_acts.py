"""Later acts to try: what each makes of a signed example, and an edition made for the tests."""

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

from aicode_desktop import bundled
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.draft import (
    ChapterAnswer,
    ChapterAnswers,
    Draft,
    EarlierDocument,
    LaterAct,
    Model,
)
from tests.documents import example

NEWER_EDITION = "2027-07-01"
TODAY = "2026-11-23"


def earlier(draft: Draft) -> EarlierDocument:
    """Return *draft* as a document that was signed."""
    return EarlierDocument(
        document_number=draft.document_number or "2026-0001",
        signed_on="2026-10-01",
        fingerprint="4f" * 32,
        file_sha256="92" * 32,
        edition=draft.edition,
        provider=draft.provider,
        signatories=draft.signatories,
        chapters=draft.chapters,
        systemic_risk_outlook=draft.systemic_risk_outlook,
        models=draft.models,
        listing=draft.listing,
        statements=draft.statements,
    )


def following(draft: Draft, kind: ActKind, **act: str) -> Draft:
    """Return a draft of that act, which declares what *draft* declared."""
    return dataclasses.replace(
        draft,
        document_number="2026-0101",
        act=LaterAct(kind=kind, follows=earlier(draft), **act),
    )


def change() -> Draft:
    """Return a notice of change: another address, contact and model, one chapter less."""
    draft = following(example(), ActKind.CHANGE)
    address = dataclasses.replace(draft.provider.address, street="Quai du Port 12", city="Brest")
    contact = dataclasses.replace(draft.provider.contact, name="Maëlle Kerdoncuff")
    provider = dataclasses.replace(draft.provider, address=address, contact=contact)
    added = dataclasses.replace(draft.models[0], name="Estran", version="2.0")
    return dataclasses.replace(
        draft,
        provider=provider,
        models=(*draft.models[1:], added),
        chapters=dataclasses.replace(draft.chapters, copyright=ChapterAnswer.OPT_OUT),
    )


def correction() -> Draft:
    """Return a correction of the register number."""
    explanation = "Two digits of the register number were interchanged."
    draft = following(example(), ActKind.CORRECTION, explanation=explanation)
    provider = dataclasses.replace(draft.provider, register_number="812 345 687")
    return dataclasses.replace(draft, provider=provider)


def withdrawal() -> Draft:
    """Return a withdrawal of the whole signature."""
    draft = following(example(), ActKind.WITHDRAWAL, effect_date="2026-12-31")
    out = ChapterAnswer.OPT_OUT
    statements = dataclasses.replace(draft.statements, further=())
    return dataclasses.replace(draft, chapters=ChapterAnswers(out, out, out), statements=statements)


def partial_withdrawal() -> Draft:
    """Return a withdrawal of one chapter."""
    draft = following(example(), ActKind.WITHDRAWAL, effect_date="2026-12-31")
    chapters = dataclasses.replace(draft.chapters, safety_and_security=ChapterAnswer.OPT_OUT)
    return dataclasses.replace(draft, chapters=chapters)


def long_change() -> Draft:
    """Return a change with long texts and many models, before and after."""
    draft = example()
    models = tuple(Model(name=f"Récif {n:03}", version=f"{n}.0") for n in range(60))
    statements = dataclasses.replace(draft.statements, further=("Før endringen. " * 500,))
    before = dataclasses.replace(draft, models=models, statements=statements)
    after = following(before, ActKind.CHANGE, explanation="Nous avons changé. " * 300)
    return dataclasses.replace(after, models=models[:20], statements=draft.statements)


ACTS: dict[str, Callable[[], Draft]] = {
    "change": change,
    "correction": correction,
    "withdrawal": withdrawal,
    "partial withdrawal": partial_withdrawal,
    "long change": long_change,
}


def newer_edition() -> bytes:
    """Return an edition made for the tests: a measure dropped, one added, one with a new title."""
    stored = json.loads(bundled.path("code", "2025-07-10", "code.json").read_text("utf-8"))
    stored["edition"] = stored["published"] = NEWER_EDITION
    transparency, copyright_, safety = stored["chapters"]
    transparency["commitments"][0]["measures"][1]["title"] = "Informing downstream providers"
    del copyright_["commitments"][0]["measures"][4]
    safety["commitments"].append(
        {
            "number": "11",
            "title": "Made for a test",
            "legal_basis": "Art. 55(1)",
            "measures": [{"number": "11.1", "title": "A measure made for a test"}],
        }
    )
    return json.dumps(stored, ensure_ascii=False, indent=2).encode()


def write_newer_edition(folder: Path) -> Path:
    """Return a file in *folder* with the edition made for the tests."""
    file = folder / "code.json"
    file.write_bytes(newer_edition())
    return file
