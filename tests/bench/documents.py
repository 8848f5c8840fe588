"""The document against bare reportlab: two pages, 200 models, and the size of the file."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.host.clock import SystemClock
from aicode_desktop.model.codec import decode
from aicode_desktop.model.draft import Draft, Model
from aicode_desktop.model.rendered import DocumentKind, RenderedDocument
from aicode_desktop.render import form
from aicode_desktop.render.engine.document import set_document
from aicode_desktop.render.engine.vocabulary import Block, Sheet
from aicode_desktop.workflow.actions import render
from tests.bench import bare_document
from tests.bench.figures import Figure, taking_turns

SIZE_LIMIT_KB = 80.0
MANY_MODELS = 200


def figures(example: Path, *, rounds: int) -> list[Figure]:
    """Measure rendering and finishing in this process, with everything loaded."""
    draft = decode(example.read_bytes())
    many = replace(draft, models=tuple(_models(draft.models[0])))
    largest_kb = max(len(_form(path)) for path in example.parent.glob("*.json")) / 1000
    return [
        Figure(
            f"render {rendered(draft).page_count} pages",
            "bare reportlab, same content",
            *_against_bare(draft, rounds=rounds),
            "ms",
            2.5,
        ),
        Figure(
            f"render {MANY_MODELS} models",
            "bare reportlab, same content",
            *_against_bare(many, rounds=max(3, rounds // 4)),
            "ms",
            3.0,
        ),
        Figure("largest example, unsigned", "limit", largest_kb, SIZE_LIMIT_KB, "kB", 1.0),
    ]


def rendered(draft: Draft) -> RenderedDocument:
    """Return the document as the preview shows it; any draft gives one."""
    return form.render_draft(draft, code_of_practice(draft.edition))


def sheet_and_blocks(draft: Draft) -> tuple[Sheet, Sequence[Block]]:
    """Return what the engine is asked to set for *draft*."""
    asked: list[tuple[Sheet, Sequence[Block]]] = []

    def listen(sheet: Sheet, blocks: Sequence[Block]) -> object:
        asked.append((sheet, blocks))
        return set_document(sheet, blocks)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("aicode_desktop.render.form.set_document", listen)
        rendered(draft)
    return asked[0]


def _form(example: Path) -> bytes:
    today = SystemClock().now().date()
    return render(decode(example.read_bytes()), kind=DocumentKind.FORM, today=today).pdf


def _against_bare(draft: Draft, *, rounds: int) -> tuple[float, float]:
    versions = _versions(draft)  # so that nothing remembered from one round helps the next

    def bare() -> float:
        sheet, blocks = sheet_and_blocks(next(versions))
        return _milliseconds(lambda: bare_document.draw(sheet, blocks))

    def ours() -> float:
        version = next(versions)
        return _milliseconds(lambda: rendered(version))

    return taking_turns(ours, bare, rounds=rounds)


def _versions(draft: Draft) -> Iterator[Draft]:
    for n in count():
        name = f"{draft.provider.legal_name} {n}"
        yield replace(draft, provider=replace(draft.provider, legal_name=name))


def _models(first: Model) -> list[Model]:
    return [replace(first, name=f"{first.name} {n}", version=f"{n}.0") for n in range(MANY_MODELS)]


def _milliseconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000
