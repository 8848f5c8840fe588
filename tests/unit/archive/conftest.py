"""A signed form, its mail, and a folder of records."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from aicode_desktop.archive.record import keep, payload_of
from aicode_desktop.model.message import EmailDraft
from aicode_desktop.model.record import Record
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.send.email import compose
from aicode_desktop.sign.keyfile import open_key_file
from aicode_desktop.sign.signing import sign_document
from tests import pki
from tests.blank_form import blank_form, content_of

Keep = Callable[..., Record]


def signed_form(content: DocumentContent) -> SignedDocument:
    key = open_key_file(pki.signatory().p12(), name="key.p12", passphrase=pki.PASSPHRASE)
    return sign_document(
        blank_form(content), content=content, signer=key, field="Signature1",
        mark=None, at=pki.NOW,
    )  # fmt: skip


@pytest.fixture(scope="session")
def signed() -> SignedDocument:
    return signed_form(content_of())


@pytest.fixture(scope="session")
def rehearsed() -> SignedDocument:
    return signed_form(content_of(DocumentKind.SPECIMEN))


@pytest.fixture(scope="session")
def email(signed: SignedDocument) -> EmailDraft:
    return compose(signed)


@pytest.fixture
def kept(tmp_path: Path, signed: SignedDocument, email: EmailDraft) -> Keep:
    """Return a maker of records in the test's own folder."""

    def make(name: str = "2026-0001-phronesis-ai", **other: object) -> Record:
        parts: dict[str, object] = {
            "signed": signed,
            "draft_json": b'{"draft": true}',
            "email": email,
            "report_json": b'{"verdict": "signed"}',
            "unsigned_pdf": b"%PDF-1.7 unsigned",
        }
        at = other.pop("at", pki.NOW)
        parts |= other
        payload = payload_of(**parts)  # type: ignore[arg-type]
        form = parts["signed"]
        assert isinstance(form, SignedDocument)
        assert isinstance(at, datetime)
        return keep(tmp_path / name, form.content, payload, at=at)

    return make
