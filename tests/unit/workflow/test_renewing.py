"""A record is renewed with all that was signed in it, whichever form that is."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from aicode_desktop.archive.store import Archive
from aicode_desktop.model.rendered import RenderedDocument
from aicode_desktop.model.signed import SignatureLevel
from aicode_desktop.sign.keyfile import open_key_file
from aicode_desktop.sign.longterm import LongTerm
from aicode_desktop.workflow import (
    archive_check,
    desk,
    filling,
    long_term,
    renewing,
    second_document,
)
from tests import commission_forms, documents, pdf_forms, pki
from tests.timestamp_service import LIST_URL, Service, serving

TODAY = commission_forms.TODAY
YEARS = timedelta(days=40_000)


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> RenderedDocument:
    """Return the Commission's form, filled and ready to be signed."""
    folder = tmp_path_factory.mktemp("form")
    (folder / "form.pdf").write_bytes(pdf_forms.pdf_form())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AICODE_HOME", str(folder / "home"))
        form = filling.read_form(folder / "form.pdf")
        filled = filling.fill(form, documents.example(), today=TODAY)
        return filling.document_of(filled, documents.example(), today=TODAY)


@pytest.fixture
def archive(document: RenderedDocument, tmp_path: Path) -> Iterator[Archive]:
    """Return an archive of one record: the Commission's form and our own, both signed."""
    second = second_document.own_document(document, documents.example(), today=TODAY)
    signing = desk.begin_with(document, documents.example(), desk=tmp_path / "desk", second=second)
    person = signing.draft.signatories[0]
    name = pki.subject(person.name_latin or person.name)
    issued = pki.issue(name=name, issuer=pki.root(), revocations_at=LIST_URL)
    key = open_key_file(issued.p12(), name="key.p12", passphrase=pki.PASSPHRASE)
    desk.sign_next(signing, key, records=tmp_path / "records", at=pki.NOW)
    archive = Archive(tmp_path / "records")
    yield archive
    archive.close()


@pytest.fixture
def service(loopback: str) -> Iterator[Service]:
    with serving(loopback) as running:
        yield running


@pytest.fixture
def stamping(service: Service) -> LongTerm:
    revoked = pki.revocation_list(pki.root())
    return long_term.long_term_with(service.url, level=SignatureLevel.LTA, revocations=[revoked])


def test_a_record_of_the_commissions_form_ages_too(archive: Archive) -> None:
    (aging,) = renewing.aging_records(archive, today=TODAY, within=YEARS)

    assert "No time-stamp lies over it" in aging.why
    assert aging.until > date(2026, 11, 23)


def test_both_documents_are_renewed_and_what_was_kept_is_as_it_was(
    archive: Archive, stamping: LongTerm
) -> None:
    (folder,) = (path.name for path in archive.folders())
    kept = archive.record(folder).payload
    before = {name: kept[name].read_bytes() for name in ("signed-form.pdf", "own-signed-form.pdf")}

    renewed = renewing.renew_record(archive, folder, stamping, at=pki.NOW).files
    again = renewing.renew_record(archive, folder, stamping, at=pki.NOW).files

    assert sorted(renewed) == sorted(again) == ["renewed-form.pdf", "renewed-own-form.pdf"]
    assert {name: kept[name].read_bytes() for name in before} == before
    for name, old in zip(renewed, before.values(), strict=True):
        assert renewed[name].read_bytes().startswith(old)
        assert again[name].read_bytes().startswith(renewed[name].read_bytes())
    (aging,) = renewing.aging_records(archive, today=TODAY, within=YEARS)
    assert "its last time-stamp ends" in aging.why
    assert archive_check.check_archive(archive, at=pki.NOW).is_sound


def test_the_signatures_of_the_second_document_are_checked_with_the_archive(
    archive: Archive,
) -> None:
    (folder,) = (path.name for path in archive.folders())
    own = archive.record(folder).payload["own-signed-form.pdf"]
    own.write_bytes(own.read_bytes() + b"1 0 obj\n<<>>\nendobj\n")

    (check,) = archive_check.check_archive(archive, at=pki.NOW).records

    assert not check.are_signatures_sound
    assert check.signatures.startswith("own-signed-form.pdf: Do not rely on this file.")
