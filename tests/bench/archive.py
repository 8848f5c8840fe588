"""How fast an archive is, with ten records and with ten thousand, against bare tools."""

import gc
import os
import random
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from aicode_desktop.archive import acts
from aicode_desktop.archive.audit import check_record, digest_of_bag
from aicode_desktop.archive.folding import words_in
from aicode_desktop.archive.search import Wanted, find
from aicode_desktop.archive.store import Archive
from aicode_desktop.workflow import shelf
from tests import pki
from tests.archives import grow
from tests.bench.figures import Figure, percentile_95, taking_turns
from tests.blank_form import content_of

MANY, FEW = 10_000, 10
CHECKED = 300
DOCUMENT_BYTES = 60_000  # what a signed form has
REBUILT = 2_000
ROUNDS = 7
QUESTIONS = (
    "lodz", "l", "phronesis", "2026", "2026-0012", "mull", "a", "res", "astrom", "strasse 3",
    "krakow labs", "model 7", "eleni", "φρονησις", "gmbh 12", "nordic ai", "robo", "sys", "12", "z",
)  # fmt: skip


def figures() -> list[Figure]:
    """Return the figures for checking, searching, rebuilding, keeping, and the start page."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        many = grow(folder / "many" / "records", MANY, documents=("signed-form.pdf",))
        few = grow(folder / "few" / "records", FEW)
        return [
            *_checking(grow(folder / "large" / "records", CHECKED, document_bytes=DOCUMENT_BYTES)),
            *_searching(many),
            *_rebuilding(grow(folder / "read" / "records", REBUILT)),
            *_keeping(many, few),
            *_start_page(many, few),
        ]


def _checking(root: Path) -> list[Figure]:
    folders = Archive(root).folders()
    digests = {folder: digest_of_bag(folder) for folder in folders}
    files = [str(path) for folder in folders for path in folder.rglob("*") if path.is_file()]

    def check() -> None:
        for folder, digest in digests.items():
            if check_record(folder, kept_digest=digest):
                raise AssertionError(folder)

    def peer() -> None:
        subprocess.run(["sha512sum", *files], check=True, capture_output=True)

    ours, theirs = taking_turns(_timed(check), _timed(peer), rounds=ROUNDS)
    return [
        Figure(f"check {CHECKED} records", "sha512sum of their files", ours, theirs, "ms", 1.25)
    ]


def _searching(root: Path) -> list[Figure]:
    archive = Archive(root)
    index = archive.up_to_date()
    bare = sqlite3.connect(root.with_name(f"{root.name}-list.sqlite"))
    ours: list[float] = []
    theirs: list[float] = []

    def ask_bare(match: str) -> None:
        bare.execute("SELECT rowid FROM found WHERE found MATCH ?", (match,)).fetchall()

    def ask(words: str) -> None:
        find(index, Wanted(words=words))

    for turn in range(ROUNDS + 1):
        for words in QUESTIONS:
            match = " ".join(f'"{word}"*' for word in words_in(words))
            peer = _timed(partial(ask_bare, match))()
            mine = _timed(partial(ask, words))()
            if turn:  # the first warms the cache
                ours.append(mine)
                theirs.append(peer)
    bare.close()
    archive.close()
    return [
        Figure(
            f"search {MANY} records, p95", "bare FTS5 query, p95",
            percentile_95(ours), percentile_95(theirs), "ms", 2.0,
        )
    ]  # fmt: skip


def _rebuilding(root: Path) -> list[Figure]:
    archive = Archive(root)

    def read() -> None:
        for folder, _, names in os.walk(root):
            for name in names:
                Path(folder, name).read_bytes()

    ours, theirs = taking_turns(_timed(archive.rebuild), _timed(read), rounds=ROUNDS)
    archive.close()
    return [
        Figure(f"list of {REBUILT} records anew", "reading their files", ours, theirs, "ms", 2.0)
    ]


def _keeping(many: Path, few: Path) -> list[Figure]:
    base = content_of()
    chance = random.Random(1)  # noqa: S311  (noise, not secrets)
    numbers = iter(range(10_000_000))

    def keeping(root: Path) -> Callable[[], float]:
        archive = Archive(root)
        archive.up_to_date()

        def keep() -> None:
            draft = replace(base.draft, document_number=f"2027-{next(numbers):05d}")
            payload = {
                "signed-form.pdf": chance.randbytes(DOCUMENT_BYTES),
                "submission.json": base.canonical_json,
            }
            at = pki.NOW + timedelta(days=400)
            acts.keep(archive, replace(base, draft=draft), payload, at=at)

        return _timed(keep)

    ours, theirs = taking_turns(keeping(many), keeping(few), rounds=ROUNDS * 5)
    return [Figure(f"keep one more among {MANY}", f"among {FEW}", ours, theirs, "ms", 1.25)]


def _start_page(many: Path, few: Path) -> list[Figure]:
    def reading(home: Path) -> Callable[[], float]:
        def read() -> None:
            os.environ["AICODE_HOME"] = str(home)
            shelf.records()

        return _timed(read)

    before = os.environ.get("AICODE_HOME")
    ours, theirs = taking_turns(reading(many.parent), reading(few.parent), rounds=ROUNDS * 3)
    if before is None:
        del os.environ["AICODE_HOME"]
    else:
        os.environ["AICODE_HOME"] = before
    what = f"start page’s records of {MANY}"
    return [Figure(what, f"of {FEW}", ours, theirs, "ms", 1.25)]


def _timed(act: Callable[[], object]) -> Callable[[], float]:
    def timed() -> float:
        gc.disable()
        start = time.perf_counter()
        act()
        taken = (time.perf_counter() - start) * 1000
        gc.enable()
        return taken

    return timed
