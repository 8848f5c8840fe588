"""From a draft to paper and back by command line: printed, signed by hand, scanned, kept."""

import json
import subprocess
from pathlib import Path

import pikepdf
import pytest

from aicode_desktop.archive.audit import check_record
from aicode_desktop.check.examples import examples
from aicode_desktop.model.rendered import DocumentKind, RenderedDocument
from aicode_desktop.model.submission import Submission
from aicode_desktop.render.form import render_paper
from aicode_desktop.send.readback import read_back
from tests import pki
from tests.documents import code, example
from tests.journeys.conftest import Aicode
from tests.scanning import scan_of

DRAFT = next(path for path in examples() if "all-chapters" in path.stem)


@pytest.fixture
def paper() -> RenderedDocument:
    return render_paper(Submission(example("all-chapters-systemic-risk"), code()))


@pytest.fixture
def form(aicode: Aicode, tmp_path: Path, paper: RenderedDocument) -> Path:
    said = aicode("paper", DRAFT, "-o", "form.pdf")
    assert said.code == 0, said.err
    assert (tmp_path / "form.pdf").read_bytes() == paper.pdf
    return tmp_path / "form.pdf"


@pytest.fixture
def pages(paper: RenderedDocument, tmp_path: Path) -> list[Path]:
    scan_of(paper, 2, dpi=200).save(tmp_path / "first.jpg")
    scan_of(paper, 1).save(tmp_path / "second.png")
    return [tmp_path / "first.jpg", tmp_path / "second.png"]


def test_a_form_signed_by_hand_is_kept_as_a_scan(
    aicode: Aicode, form: Path, pages: list[Path], tmp_path: Path
) -> None:
    said = aicode("scan", *pages, "--form", form, "--out", "record")

    assert said.code == 0, said.err
    assert "2 pages, each there once" in said.out
    assert "not an electronic signature" in said.out
    record = tmp_path / "record"
    assert check_record(record) == ()
    assert (record / "data" / "scan-1.jpg").read_bytes() == pages[0].read_bytes()
    assert (record / "README.txt").read_text(encoding="utf-8").startswith("SCAN.")
    report = json.loads((record / "data" / "verification.json").read_bytes())
    assert report["is_electronic_signature"] is False
    assert report["findings"] == []
    verified = aicode("verify", record / "data" / "signed-form.pdf")
    assert verified.code == 1
    assert "Not signed" in verified.out
    mail = read_back((record / "data" / "mail.eml").read_bytes())
    assert mail.attachment == (record / "data" / "signed-form.pdf").read_bytes()
    assert "no electronic signature of a signatory" in " ".join(mail.body.split())
    withdrawn = aicode("withdraw", record, "--effect", "2027-01-01", "-o", "withdrawal.json")
    assert withdrawn.code == 0, withdrawn.err
    with pikepdf.open(record / "data" / "signed-form.pdf") as kept:
        assert len(kept.pages) == 3
        assert list(kept.attachments) == ["scanned-submission.json"]


def test_a_scan_in_one_pdf_may_be_sealed(
    aicode: Aicode, form: Path, paper: RenderedDocument, tmp_path: Path
) -> None:
    first, second = (scan_of(paper, page, dpi=200) for page in (1, 2))
    second.save(tmp_path / "scan.pdf", save_all=True, append_images=[first], resolution=200)
    (tmp_path / "seal.p12").write_bytes(pki.seal().p12())
    (tmp_path / "seal.txt").write_text(pki.PASSPHRASE, encoding="utf-8")
    seal = ("--key", "seal.p12", "--passphrase-file", "seal.txt")

    said = aicode("scan", "scan.pdf", "--form", form, "--out", "record", *seal)

    assert said.code == 0, said.err
    assert "Sealed with the certificate of Phronesis AI." in said.out
    verified = aicode("verify", "record/data/signed-form.pdf")
    assert verified.code == 0
    assert "scan of a form signed by hand" in verified.out
    assert "A seal of Phronesis AI on it" in (tmp_path / "record/data/mail.eml").read_text()
    refused = aicode("email", "record/data/signed-form.pdf", "-o", "mail.eml")
    assert refused.code == 5
    assert not (tmp_path / "mail.eml").exists()


def test_a_certificate_that_expired_seals_nothing(
    aicode: Aicode, form: Path, pages: list[Path], tmp_path: Path
) -> None:
    (tmp_path / "seal.p12").write_bytes(pki.certificate_expired().p12())
    (tmp_path / "seal.txt").write_text(pki.PASSPHRASE, encoding="utf-8")
    seal = ("--key", "seal.p12", "--passphrase-file", "seal.txt")

    said = aicode("scan", *pages, "--form", form, "--out", "record", *seal)

    assert said.code == 5
    assert "The certificate expired" in said.err
    assert not (tmp_path / "record").exists()


def test_an_incomplete_scan_is_told_and_not_kept(
    aicode: Aicode, form: Path, pages: list[Path], tmp_path: Path
) -> None:
    said = aicode("scan", pages[0], "--form", form, "--out", "record", "--despite-findings")

    assert said.code == 1
    assert "Page 1 is missing." in said.err
    assert not (tmp_path / "record").exists()


@pytest.mark.outside("pdftotext")
def test_what_only_a_person_can_judge_may_be_kept_and_is_on_the_cover_sheet(
    aicode: Aicode, form: Path, paper: RenderedDocument, tmp_path: Path
) -> None:
    stained = scan_of(
        paper, 1, hands=(lambda sheet: sheet.line((200, 715), (245, 732), width_pt=3.0),)
    )
    stained.save(tmp_path / "1.png")
    scan_of(paper, 2).save(tmp_path / "2.png")
    call = ("scan", "1.png", "2.png", "--form", form, "--out", "record")

    refused = aicode(*call)
    kept = aicode(*call, "--despite-findings")

    assert refused.code == 1
    assert "something is there that was not printed" in refused.err
    assert kept.code == 0, kept.err
    cover = subprocess.run(
        ["pdftotext", "-l", "1", tmp_path / "record/data/signed-form.pdf", "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "something is there that was not" in cover
    assert "by a person’s decision" in " ".join(cover.split())


def test_a_scan_is_held_against_a_paper_form_only(
    aicode: Aicode, pages: list[Path], tmp_path: Path
) -> None:
    assert aicode("render", DRAFT, "-o", "electronic.pdf").code == 0

    said = aicode("scan", *pages, "--form", "electronic.pdf", "--out", "record")

    assert said.code == 3
    assert "not a form that was made to be signed on paper" in said.err


def test_a_paper_form_carries_its_data_and_has_nothing_to_sign_electronically(
    aicode: Aicode, form: Path, tmp_path: Path, paper: RenderedDocument
) -> None:
    assert paper.content.kind is DocumentKind.PAPER
    assert aicode("extract", form, "-o", "again.json").code == 0
    (tmp_path / "key.p12").write_bytes(pki.signatory("Aino Väisänen").p12())
    (tmp_path / "key.txt").write_text(pki.PASSPHRASE, encoding="utf-8")
    key = ("--key", "key.p12", "--passphrase-file", "key.txt")

    said = aicode("sign", form, *key, "-o", "signed.pdf")

    assert said.code == 5
    assert not (tmp_path / "signed.pdf").exists()
