"""Drafts: the start page with a thousand of them, one of 500 models opened, and saved while typed.

The vault is open from the start, as where the keyring opens it without a word.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import pyrage

from aicode_desktop.drafts.folder import DraftFolder
from aicode_desktop.drafts.vault import Vault, new_vault
from aicode_desktop.model.codec import decode
from aicode_desktop.model.draft import Draft
from tests.bench.figures import Figure, taking_turns

PROCESS = Path(__file__).with_name("window_process.py")
IDENTITY = "identity-of-the-bench.txt"
MANY_DRAFTS = 1_000
MANY_MODELS = 500
FRAME_MS = 16.0


def figures(example: Path, *, rounds: int) -> list[Figure]:
    """Measure all three."""
    draft = decode(example.read_bytes())
    return [
        _start_page(draft, rounds=rounds),
        _opening(draft, rounds=5 * rounds),
        _saving(with_many_models(draft)),
    ]


def with_many_models(draft: Draft) -> Draft:
    """Return the draft with 500 models, each named otherwise."""
    first = draft.models[0]
    models = (replace(first, name=f"Model {n}", version=f"v{n}") for n in range(MANY_MODELS))
    return replace(draft, id="many-models", models=tuple(models))


def _start_page(draft: Draft, *, rounds: int) -> Figure:
    with tempfile.TemporaryDirectory() as full, tempfile.TemporaryDirectory() as empty:
        for home in (full, empty):
            vault = new_vault()
            Path(home, IDENTITY).write_text(vault.identity(), encoding="ascii")
            folder = DraftFolder(Path(home, "drafts"), vault)
            for number in range(MANY_DRAFTS if home is full else 0):
                folder.save(replace(draft, id=f"draft-{number}"))
            folder.summaries()  # as the program that saved them left it
        ours, peer = taking_turns(
            lambda: _until_listed(full), lambda: _until_listed(empty), rounds=rounds
        )
    return Figure(
        "start to the list of 1,000 encrypted drafts", "with no draft", ours, peer, "ms", 2.0
    )


def _until_listed(home: str) -> float:
    environment = {**os.environ, "AICODE_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
    start = time.perf_counter()
    command = [sys.executable, str(PROCESS), "list-program"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = (time.perf_counter() - start) * 1000
    if line.strip() != "listed" or process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, line)
    return taken


def _opening(draft: Draft, *, rounds: int) -> Figure:
    # By the processor's time: both only compute, and the longer one is interrupted more often.
    vault: Vault = new_vault()
    identity = pyrage.x25519.Identity.from_str(vault.identity())
    with tempfile.TemporaryDirectory() as root:
        folder = DraftFolder(Path(root), vault)
        file = folder.save(with_many_models(draft))

        def bare() -> float:
            start = time.process_time()
            json.loads(pyrage.decrypt(file.read_bytes(), [identity]))
            return (time.process_time() - start) * 1000

        def opening() -> float:
            start = time.process_time()
            folder.load("many-models")
            return (time.process_time() - start) * 1000

        ours, peer = taking_turns(opening, bare, rounds=rounds)
    return Figure(
        "opening an encrypted draft of 500 models", "bare pyrage and json", ours, peer, "ms", 3.0
    )


def _saving(draft: Draft) -> Figure:
    from aicode_desktop.model.codec import encode  # only this needs a file

    with tempfile.TemporaryDirectory() as home:
        file = Path(home, "many.json")
        file.write_bytes(encode(draft))
        environment = {**os.environ, "AICODE_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [sys.executable, str(PROCESS), "saving", str(file)],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    delay_ms = float(done.stdout.splitlines()[-1])
    return Figure(
        "delay of a keystroke by a save of 500 models", "one frame", delay_ms, FRAME_MS, "ms", 1.0
    )
