"""How long reading a large table takes, and explaining many models, against the bare minimum."""

import csv
import io
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from python_calamine import CalamineWorkbook

from aicode_desktop.check.explanation import explanation
from aicode_desktop.check.findings import findings_in
from aicode_desktop.drafts.table import models_in
from aicode_desktop.model.codec import decode
from tests.bench.figures import Figure, taking_turns
from tests.spreadsheets import workbook

ROWS = 20_000
MODELS = 500
TODAY = date(2026, 11, 23)
HEADINGS = ["Name", "Version", "Date", "Modalities", "FLOP", "Method", "Risk", "S&S"]
ROW = ["Ada", "1", "2026-03", "text, code", "4.2e24", "hardware", "no", "x"]


def figures(example: Path, *, rounds: int) -> list[Figure]:
    """Return the figures; each peer reads the same bytes, or checks the same draft, and no more."""
    rows = [HEADINGS, *(ROW for _ in range(ROWS))]
    text = "\r\n".join(";".join(cells) for cells in rows)
    book = workbook(rows)
    draft = decode(example.read_bytes())
    many = replace(draft, models=tuple(draft.models[:1]) * MODELS)
    return [
        _figure(
            f"{ROWS:,} models from CSV",
            "csv.DictReader",
            lambda: models_in(text),
            lambda: list(csv.DictReader(io.StringIO(text), delimiter=";")),
            rounds=rounds,
            at_most=30.0,
        ),
        _figure(
            f"{ROWS:,} models from XLSX",
            "calamine",
            lambda: models_in(book),
            lambda: _bare(book),
            rounds=rounds,
            at_most=12.0,
        ),
        _figure(
            f"explaining {MODELS} models",
            "checking them",
            lambda: explanation(many, today=TODAY),
            lambda: findings_in(many, today=TODAY),
            rounds=rounds,
            at_most=3.0,
        ),
    ]


def _figure(
    what: str,
    against: str,
    ours: Callable[[], object],
    peer: Callable[[], object],
    *,
    rounds: int,
    at_most: float,
) -> Figure:
    measured = taking_turns(lambda: _milliseconds(ours), lambda: _milliseconds(peer), rounds=rounds)
    return Figure(what, against, *measured, "ms", at_most)


def _milliseconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def _bare(book: bytes) -> list[list[object]]:
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(book)).get_sheet_by_index(0)
    return [list(row) for row in sheet.to_python()]
