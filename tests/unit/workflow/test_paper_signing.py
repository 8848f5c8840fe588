"""A form on its way over paper, on disk: printed, brought back, kept, and gone on with later."""

import shutil
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from aicode_desktop.drafts.stage_files import StageFiles
from aicode_desktop.errors import (
    MailRefusedError,
    NotSignedError,
    OutputExistsError,
    RecordError,
)
from aicode_desktop.model.message import EmailDraft
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.model.scan import ScanFinding, ScanProblem
from aicode_desktop.model.scanned_form import ScannedForm
from aicode_desktop.send.email import compose_scan
from aicode_desktop.workflow import actions, desk, paper_signing, sending
from aicode_desktop.workflow.desk import Signing
from aicode_desktop.workflow.paper import ReadScan
from tests import pki
from tests.documents import example
from tests.scanning import scan_of


@pytest.fixture
def printed(tmp_path: Path) -> Signing:
    """Return a form that was saved to be printed."""
    signing = begun(tmp_path)
    paper_signing.save_printed(signing, tmp_path / "to-sign.pdf")
    return signing


def begun(folder: Path, *, place: str = "") -> Signing:
    draft = example("voluntary-safety-named-models")
    draft = replace(draft, place=place or draft.place)
    return desk.begin(draft, kind=DocumentKind.PAPER, desk=folder / "desk", at=pki.NOW)


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> ReadScan:
    """Return a scan that is as it should be."""
    folder = tmp_path_factory.mktemp("scan")
    signing = begun(folder)
    paper = actions.render(signing.draft, kind=DocumentKind.PAPER, today=pki.NOW.date())
    files = [folder / f"{page}.png" for page in range(1, paper.page_count + 1)]
    for page, file in enumerate(files, start=1):
        scan_of(paper, page).save(file)
    return paper_signing.compare(signing, files)


def test_what_was_printed_stays_with_the_draft_and_replaces_nothing(
    printed: Signing, tmp_path: Path
) -> None:
    assert (tmp_path / "to-sign.pdf").read_bytes() == printed.unsigned_pdf
    assert paper_signing.is_printed(printed)
    with pytest.raises(OutputExistsError):
        paper_signing.save_printed(printed, tmp_path / "to-sign.pdf")
    paper_signing.save_printed(printed, tmp_path / "again.pdf")
    changed = begun(tmp_path, place="Elsewhere")
    assert not paper_signing.is_printed(changed)
    assert paper_signing.is_printed_otherwise(changed)


def test_a_kept_scan_is_gone_on_with_and_its_mail_carries_it(
    printed: Signing, read: ReadScan, tmp_path: Path
) -> None:
    kept = paper_signing.keep(printed, read, records=tmp_path / "records", at=pki.NOW)

    again = paper_signing.resume(printed.draft.id, desk=tmp_path / "desk")

    assert again is not None
    assert again.progress.is_signed_on_paper
    assert again.progress.is_kept
    assert again.email == kept.email
    assert again.email is not None
    assert again.email.attachment == again.current_pdf == kept.current_pdf
    assert again.draft == printed.draft
    assert paper_signing.is_kept(StageFiles(tmp_path / "desk" / printed.draft.id))
    assert sending.outgoing(again)[1].read_bytes() == again.current_pdf


def test_the_mail_with_a_scan_passes_the_same_gate_as_any_other(
    printed: Signing, read: ReadScan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def with_bare_line_ends(scanned: ScannedForm, *, at: datetime) -> EmailDraft:
        email = compose_scan(scanned, at=at)
        return replace(email, eml=email.eml.replace(b"\r\n", b"\n"))

    monkeypatch.setattr("aicode_desktop.send.email.compose_scan", with_bare_line_ends)
    with pytest.raises(MailRefusedError, match="line ends that programs read differently"):
        paper_signing.keep(printed, read, records=tmp_path / "records", at=pki.NOW)


def test_a_record_that_was_changed_is_not_gone_on_with(
    printed: Signing, read: ReadScan, tmp_path: Path
) -> None:
    kept = paper_signing.keep(printed, read, records=tmp_path / "records", at=pki.NOW)
    assert kept.record is not None
    kept.record.payload["signed-form.pdf"].write_bytes(b"%PDF-1.7 something else")

    with pytest.raises(RecordError, match="not as it was kept"):
        paper_signing.resume(printed.draft.id, desk=tmp_path / "desk")


def test_where_the_record_was_taken_away_the_scan_can_be_kept_again(
    printed: Signing, read: ReadScan, tmp_path: Path
) -> None:
    kept = paper_signing.keep(printed, read, records=tmp_path / "records", at=pki.NOW)
    assert kept.record is not None
    shutil.rmtree(kept.record.folder)

    assert paper_signing.resume(printed.draft.id, desk=tmp_path / "desk") is None
    again = paper_signing.keep(printed, read, records=tmp_path / "records", at=pki.NOW)
    assert again.record is not None
    assert again.record.folder.is_dir()


def test_what_is_wrong_with_a_scan_keeps_nothing(
    printed: Signing, read: ReadScan, tmp_path: Path
) -> None:
    lacking = replace(read, reading=replace(read.reading, findings=_missing_page()))

    with pytest.raises(NotSignedError, match="Page 1 is missing"):
        paper_signing.keep(
            printed, lacking, records=tmp_path / "records", at=pki.NOW, despite_findings=True
        )
    assert not (tmp_path / "records").exists()


def _missing_page() -> tuple[ScanFinding, ...]:
    return (ScanFinding(ScanProblem.MISSING, 1, lambda: "Page 1 is missing."),)
