"""Signed forms of many providers, to be mailed."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from aicode_desktop.model.codec import canonical_json
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.sign.keyfile import KeyFileSigner, open_key_file
from aicode_desktop.sign.signing import sign_document
from tests import pki
from tests.blank_form import blank_form, content_of

Signed = Callable[..., SignedDocument]


@pytest.fixture(scope="session")
def key() -> KeyFileSigner:
    return open_key_file(pki.signatory().p12(), name="key.p12", passphrase=pki.PASSPHRASE)


@pytest.fixture(scope="session")
def signed_by(key: KeyFileSigner) -> Signed:
    """Return a maker of signed forms, from the draft of the small form with changes."""

    def make(
        change: Callable[[Draft], Draft] = lambda draft: draft,
        *,
        kind: DocumentKind = DocumentKind.FORM,
        signatories: tuple[str, ...] = (pki.HOLDER,),
    ) -> SignedDocument:
        draft = change(content_of(signatories=signatories).draft)
        content = DocumentContent(kind=kind, draft=draft, canonical_json=canonical_json(draft))
        return sign_document(
            blank_form(content), content=content, signer=key, field="Signature1",
            mark=None, at=pki.NOW,
        )  # fmt: skip

    return make


@pytest.fixture(scope="session")
def signed(signed_by: Signed) -> SignedDocument:
    return signed_by()


def named(name: str, latin: str = "") -> Callable[[Draft], Draft]:
    """Return a change that gives the provider another name."""

    def change(draft: Draft) -> Draft:
        provider = replace(draft.provider, legal_name=name, legal_name_latin=latin)
        return replace(draft, provider=provider)

    return change
