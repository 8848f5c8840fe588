"""Kept records in the eyes of others: the Library of Congress’s bagit, and sha256sum."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from aicode_desktop.model.record import Record
from aicode_desktop.send.email import compose
from aicode_desktop.workflow.archiving import ToKeep, keep_apart
from tests import pki
from tests.conformance.test_signatures import signed_by_all
from tests.documents import example, rendered


@pytest.fixture
def record(tmp_path: Path) -> Record:
    document = rendered(example())
    signed = signed_by_all(document)
    kept = ToKeep(example(), document.pdf, signed, compose(signed), (("mandate.pdf", b"%PDF-"),))
    return keep_apart(tmp_path / "record", kept, at=pki.NOW)


def bagit_accepts(folder: Path) -> bool:
    """Return what ``bagit.py --validate`` says, run as a program of its own."""
    return (
        subprocess.run(
            [sys.executable, "-m", "bagit", "--validate", "--quiet", str(folder)],
            capture_output=True,
            check=False,
        ).returncode
        == 0
    )


def test_bagit_accepts_a_record(record: Record) -> None:
    assert bagit_accepts(record.folder)


@pytest.mark.parametrize(
    "name", ["data/signed-form.pdf", "data/mail.eml", "README.txt", "bag-info.txt", "bagit.txt"]
)
def test_bagit_finds_one_changed_byte(name: str, record: Record) -> None:
    file = record.folder / name
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)

    assert not bagit_accepts(record.folder)


def test_bagit_finds_what_is_missing_or_was_added(record: Record) -> None:
    extra = record.folder / "data" / "extra.txt"
    extra.write_bytes(b"x")
    assert not bagit_accepts(record.folder)

    extra.unlink()
    assert bagit_accepts(record.folder)

    record.payload["draft.json"].unlink()
    assert not bagit_accepts(record.folder)


@pytest.mark.outside("sha256sum", "sha512sum")
@pytest.mark.parametrize("algorithm", ["sha256", "sha512"])
def test_the_commands_in_the_readme_check_a_record(algorithm: str, record: Record) -> None:
    for manifest in (f"manifest-{algorithm}.txt", f"tagmanifest-{algorithm}.txt"):
        answer = subprocess.run(
            [f"{algorithm}sum", "--check", "--strict", manifest],
            cwd=record.folder, capture_output=True, text=True, check=False,
            env=os.environ | {"LC_ALL": "C"},
        )  # fmt: skip

        assert answer.returncode == 0, answer.stdout
        assert answer.stdout.count(": OK\n") == len(
            (record.folder / manifest).read_text("ascii").splitlines()
        )
