"""What --json prints is what the manual tells programs to expect, to the key."""

import hashlib
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aicode_desktop.check.comparison import Change
from aicode_desktop.check.edition_comparison import EditionChange
from aicode_desktop.check.examples import examples
from aicode_desktop.drafts.folder import DraftFolder
from aicode_desktop.drafts.vault import new_vault
from aicode_desktop.host import paths
from aicode_desktop.model.codec import decode
from aicode_desktop.model.finding import Severity
from aicode_desktop.model.record import RecordState
from aicode_desktop.model.signed import Trust, Verdict
from aicode_desktop.workflow import vault as vaults
from tests.architecture.conftest import ROOT
from tests.fakes import StoppedClock
from tests.journeys.conftest import Aicode, Keys
from tests.keyrings import KeyringInMemory
from tests.later_acts import NEWER_EDITION, newer_edition

EXAMPLE = next(path for path in examples() if "voluntary" in path.stem)
OTHER = next(path for path in examples() if "future" in path.stem)
MANUAL = (ROOT / "docs" / "manual" / "command-line.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| (?:… )?`([a-z ]+)` \| (an? [^|]+) \| ((?:`[a-z0-9_]+` ?)+)\|$", re.MULTILINE)


def told_keys() -> dict[str, set[str]]:
    """Return the keys that the manual names, by command or by key of a nested list."""
    return {name: set(re.findall(r"[a-z0-9_]+", keys)) for name, _, keys in ROW.findall(MANUAL)}


@pytest.fixture
def printed(
    aicode: Aicode,
    keys_for: Callable[[Path], Keys],
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> dict[str, Any]:
    """Return what each command prints, by its name."""
    keyring = KeyringInMemory()
    monkeypatch.setattr(vaults, "SystemKeyring", lambda: keyring)
    vaults.identity_store().keep(vault := new_vault(), passphrase=None)
    drafts = DraftFolder(paths.drafts(), vault, clock=StoppedClock())
    kept = drafts.save(decode(EXAMPLE.read_bytes()))
    aicode("comments", kept, "--add", "Is this the seat?", "--by", "Aino")
    submitted = aicode("submit", EXAMPLE, *keys_for(EXAMPLE).options, "--out", home / "records/a")
    assert submitted.code == 0, submitted.err
    (tmp_path / "code.json").write_bytes(newer_edition())
    sha256 = hashlib.sha256(newer_edition()).hexdigest()
    aicode("edition", "load", "code.json", "--sha256", sha256)
    aicode("freeze", EXAMPLE, "-o", "form.age", "--to", vault.public_key)
    (tmp_path / "blank.json").write_text('{"format": "aicode-draft", "schema_version": 1}')
    commands: dict[str, tuple[object, ...]] = {
        "check": (tmp_path / "blank.json",),
        "explain": (EXAMPLE,),
        "diff": (EXAMPLE, OTHER),
        "verify": (home / "records/a/data/signed-form.pdf", "--detail"),
        "doctor": (),
        "archive list": (),
        "archive verify": (),
        "edition compare": ("2025-07-10", NEWER_EDITION),
        "open": ("form.age",),
        "comments": (kept,),
        "history": (kept,),
    }
    return {
        name: json.loads(aicode(*name.split(), *more, "--json").out)
        for name, more in commands.items()
    }


def test_every_command_prints_the_keys_that_the_manual_names(printed: dict[str, Any]) -> None:
    signature = printed["verify"][0]["signatures"][0]
    nested = {
        "signatures": signature,
        "certificate": signature["certificate"],
        "records": printed["archive verify"]["records"],
    }
    first = {
        name: told[0] if isinstance(told, list) else told
        for name, told in (printed | nested).items()
    }

    assert {name: set(told) for name, told in first.items()} == told_keys()


@pytest.mark.parametrize("values", [Severity, Verdict, Trust, Change, EditionChange, RecordState])
def test_every_value_that_programs_decide_by_is_in_the_manual(values: type) -> None:
    assert {one.value for one in values if f"`{one.value}`" not in MANUAL} == set()  # type: ignore[attr-defined]
