"""Signed and unsigned forms, and keys of every kind, made once for all tests: none is altered."""

from collections.abc import Callable

import pytest

from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.model.signed import SignatureMark, SignedDocument
from aicode_desktop.sign.backend import Signer
from aicode_desktop.sign.keyfile import KeyFileSigner, open_key_file
from aicode_desktop.sign.signing import sign_document
from tests import pki
from tests.blank_form import blank_form, content_of, mark

SECOND = "Nikos Ioannou"
Sign = Callable[..., SignedDocument]


@pytest.fixture(scope="session")
def key() -> KeyFileSigner:
    return key_of("P-256")


@pytest.fixture(scope="session")
def second_key() -> KeyFileSigner:
    issued = pki.signatory(SECOND, number=1)
    return open_key_file(issued.p12(), name="nikos.p12", passphrase=pki.PASSPHRASE)


@pytest.fixture(scope="session")
def form() -> DocumentContent:
    return content_of()


@pytest.fixture(scope="session")
def joint_form() -> DocumentContent:
    return content_of(signatories=(pki.HOLDER, SECOND))


@pytest.fixture(scope="session")
def signed(form: DocumentContent, key: KeyFileSigner) -> SignedDocument:
    return sign(form, key)


@pytest.fixture(scope="session")
def half_signed(joint_form: DocumentContent, key: KeyFileSigner) -> SignedDocument:
    return sign(joint_form, key)


@pytest.fixture(scope="session")
def specimen() -> DocumentContent:
    return content_of(DocumentKind.SPECIMEN)


def key_of(kind: str) -> KeyFileSigner:
    issued = pki.signatory(kind=kind)
    return open_key_file(issued.p12(), name="key.p12", passphrase=pki.PASSPHRASE)


def sign(
    content: DocumentContent,
    signer: Signer,
    *,
    pdf: bytes | None = None,
    field: str = "Signature1",
    seen: SignatureMark | None = None,
) -> SignedDocument:
    return sign_document(
        pdf if pdf is not None else blank_form(content),
        content=content,
        signer=signer,
        field=field,
        mark=seen if seen is not None else mark(),
        at=pki.NOW,
    )
