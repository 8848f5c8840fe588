"""Filling the Commission's form against python-docx opening and saving the same file."""

import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx

from aicode_desktop.check.submission import submission_from
from aicode_desktop.fill.filling import fill
from aicode_desktop.model.codec import decode
from tests import commission_forms
from tests.bench.figures import Figure, taking_turns

ALLOWED = 2.0
TEMPLATES = {"table_beside": "a form of one page", "forty_pages": "a form of forty pages"}


def figures(example: Path, *, rounds: int) -> list[Figure]:
    """Measure finding, filling and the proof that nothing else changed."""
    submission = submission_from(decode(example.read_bytes()), today=commission_forms.TODAY)
    found = []
    for name, said in TEMPLATES.items():
        template = commission_forms.template(name).docx

        def ours(template: bytes = template) -> float:
            return seconds(
                lambda: fill(template, submission, chosen={}, today=commission_forms.TODAY)
            )

        def peer(template: bytes = template) -> float:
            return seconds(lambda: docx.Document(BytesIO(template)).save(BytesIO()))

        mine, theirs = taking_turns(ours, peer, rounds=rounds)
        found.append(
            Figure(
                f"fill {said}", "python-docx opens and saves it",
                mine * 1000, theirs * 1000, "ms", ALLOWED,
            )
        )  # fmt: skip
    return found


def seconds(act: Callable[[], object]) -> float:
    """Return how long *act* takes."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start
