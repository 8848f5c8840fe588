"""Paper forms, kept scans and verification reports are PDF/A-3a and PDF/UA-1 as well."""

from datetime import UTC
from io import BytesIO
from pathlib import Path

import pytest

from aicode_desktop.model.rendered import RenderedDocument
from aicode_desktop.model.scan import ScanReport
from aicode_desktop.model.submission import Submission
from aicode_desktop.render.form import render_paper
from aicode_desktop.render.paper_pages import printed_pages
from aicode_desktop.render.scan_document import render_scan, seal_mark
from aicode_desktop.render.verification_report import render_verification_report
from aicode_desktop.scan.ink import RESOLUTION_DPI
from aicode_desktop.scan.pictures import Picture
from aicode_desktop.scan.reading import read_scan
from aicode_desktop.sign.keyfile import open_key_file
from aicode_desktop.sign.signing import sign_document
from aicode_desktop.workflow.verifying import TrustSources, verify
from tests import documents, hostile_signed, pki
from tests.conformance.verapdf import FLAVOURS, Verdict, verdicts_on
from tests.documents import EXAMPLES, code, example
from tests.scanning import scan_of

KINDS = (
    *(f"{name} on paper" for name in EXAMPLES),
    "scan in grey",
    "scan in colour",
    "sealed scan",
    "report on a signed form",
    "report on a joint form",
    "report on an altered form",
)


def scanned(paper: RenderedDocument, *, mode: str) -> RenderedDocument:
    _, pages = printed_pages(paper.pdf, dpi=RESOLUTION_DPI)
    images = [scan_of(paper, page).convert(mode) for page in range(1, paper.page_count + 1)]
    reading = read_scan([Picture("scan.png", image) for image in images], pages)
    assert reading.is_complete
    report = ScanReport(
        document_number="2026-0001",
        fingerprint=paper.content.fingerprint,
        read_at=pki.NOW.astimezone(UTC),
        page_count=paper.page_count,
        sentences=("Every page is there once.",),
        sources=(("scan.png", "0" * 64),),
    )
    return render_scan(paper.content, report, reading.pages)


def sealed(scan: RenderedDocument) -> bytes:
    signer = open_key_file(pki.seal().p12(), name="seal", passphrase=pki.PASSPHRASE)
    return sign_document(
        scan.pdf,
        content=scan.content,
        signer=signer,
        field="Seal",
        mark=seal_mark(signer.certificates()[0], at=pki.NOW),
        at=pki.NOW,
    ).pdf


def report_on(pdf: bytes) -> bytes:
    found = verify(pdf, at=pki.NOW, trust=TrustSources(roots=(pki.root().pem,)), with_detail=True)
    return render_verification_report(found, name="Erklärung Ελένη.pdf", at=pki.NOW)


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Verdict]:
    forms = {name: render_paper(Submission(example(name), code())) for name in EXAMPLES}
    made = {f"{name} on paper": form.pdf for name, form in forms.items()}
    paper = forms["all-chapters-systemic-risk"]
    grey = scanned(paper, mode="L")
    made["scan in grey"] = grey.pdf
    made["scan in colour"] = scanned(paper, mode="RGB").pdf
    made["sealed scan"] = sealed(grey)
    signed = documents.signed(documents.rendered(example())).pdf
    joint = documents.rendered(example("joint-signatories-outside-the-union"))
    made["report on a signed form"] = report_on(signed)
    made["report on a joint form"] = report_on(documents.signed(joint).pdf)
    altered = hostile_signed.SOUND_BYTES_BUT_ADDED_TO["page-added"](signed)
    made["report on an altered form"] = report_on(altered)
    folder: Path = tmp_path_factory.mktemp("verapdf")
    return verdicts_on(made, folder)


@pytest.mark.outside("java", "javac")
@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("name", KINDS)
def test_it_conforms(name: str, flavour: str, verdicts: dict[tuple[str, str], Verdict]) -> None:
    assert verdicts[name, flavour].conforms, verdicts[name, flavour].reasons


def test_the_codes_on_paper_are_read_by_another_library_than_drew_them() -> None:
    import zxingcpp
    from PIL import Image

    paper = render_paper(Submission(example("safety-and-security-only"), code()))
    _, pages = printed_pages(paper.pdf, dpi=200)

    for page in pages:
        picture = page.picture
        size = (picture.width_px, picture.height_px)
        drawn = Image.frombytes("RGB", size, picture.bgra, "raw", "BGRX", picture.stride)
        stored = BytesIO()
        drawn.save(stored, "PNG")
        (found,) = zxingcpp.read_barcodes(Image.open(stored))
        assert found.text == page.code.text
        assert paper.content.fingerprint.upper() in found.text
