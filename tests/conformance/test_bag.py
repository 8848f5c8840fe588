"""Kept records in the eyes of others: the Library of Congress’s bagit, and sha256sum."""

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from aicode_desktop.archive import export
from aicode_desktop.archive.record import open_record
from aicode_desktop.model.record import EventKind, Record
from aicode_desktop.send.email import compose
from aicode_desktop.workflow import archiving, keeping
from aicode_desktop.workflow.keeping import ToKeep
from tests import pki
from tests.conformance.test_signatures import signed_by_all
from tests.conformance.verapdf import FLAVOURS, verdicts_on
from tests.documents import example, rendered


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Record:
    document = rendered(example())
    signed = signed_by_all(document)
    kept = ToKeep(example(), document.pdf, signed, compose(signed), (("mandate.pdf", b"%PDF-"),))
    records = tmp_path_factory.mktemp("archive") / "records"
    record = keeping.keep(records, kept, at=pki.NOW)
    archiving.note(
        record, EventKind.REPLY_KEPT, on=pki.NOW.date(), at=pki.NOW, files={"reply.eml": b"x" * 99}
    )
    return record


@pytest.fixture
def record(kept: Record, tmp_path: Path) -> Record:
    return open_record(Path(shutil.copytree(kept.folder, tmp_path / "record")))


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


def test_bagit_finds_one_changed_byte_in_any_file(record: Record) -> None:
    files = [path for path in record.folder.rglob("*") if path.is_file()]
    # A digest of a digest ends somewhere: nothing holds that of these two.
    checked = [path for path in files if not path.name.startswith("tagmanifest-")]
    assert len(checked) == len(files) - 2
    for file in checked:
        before = file.read_bytes()
        content = bytearray(before)
        content[len(content) // 2] ^= 1
        file.write_bytes(content)

        assert not bagit_accepts(record.folder), file.name
        file.write_bytes(before)
    assert bagit_accepts(record.folder)


def test_bagit_accepts_what_came_later_and_what_goes_out(kept: Record, tmp_path: Path) -> None:
    (later,) = (kept.folder.parent / "_later" / kept.folder.name).iterdir()
    assert bagit_accepts(later)

    with archiving.archive_in(kept.folder.parent) as archive:
        export.export_bag(archive, [kept.folder.name], tmp_path / "bag", at=pki.NOW)
        export.export_zip(archive, [kept.folder.name], tmp_path / "records.zip", at=pki.NOW)
    assert bagit_accepts(tmp_path / "bag")
    assert bagit_accepts(tmp_path / "bag/data" / kept.folder.name)
    with zipfile.ZipFile(tmp_path / "records.zip") as pack:
        pack.extractall(tmp_path / "unpacked")
    assert bagit_accepts(tmp_path / "unpacked/records")

    (tmp_path / "bag/data/_chain/000002.json").unlink()
    assert not bagit_accepts(tmp_path / "bag")


@pytest.mark.outside("java", "javac")
def test_the_audit_sheet_conforms(kept: Record, tmp_path: Path) -> None:
    sheet = kept.payload["audit-sheet.pdf"].read_bytes()

    verdicts = verdicts_on({"audit sheet": sheet}, tmp_path)

    assert len(verdicts) == len(FLAVOURS)
    assert all(verdict.conforms for verdict in verdicts.values()), verdicts


@pytest.mark.outside("pdftotext")
def test_the_audit_sheet_names_each_file_with_its_digest(kept: Record) -> None:
    told = subprocess.run(
        ["pdftotext", "-layout", kept.payload["audit-sheet.pdf"], "-"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip

    bare = "".join(told.split())
    for name, path in kept.payload.items():
        if name != "audit-sheet.pdf":
            assert name in told
            assert hashlib.sha256(path.read_bytes()).hexdigest() in bare
    assert "Kept the record" in told


@pytest.mark.outside("qpdf", "pdfsig")
def test_the_other_commands_in_the_readme_work(record: Record) -> None:
    readme = (record.folder / "README.txt").read_text("utf-8")
    for command in ("qpdf --check data/signed-form.pdf", "pdfsig data/signed-form.pdf"):
        assert command in readme
        answer = subprocess.run(
            command.split(), cwd=record.folder, capture_output=True, text=True, check=False
        )
        assert answer.returncode == 0, answer.stdout + answer.stderr


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
