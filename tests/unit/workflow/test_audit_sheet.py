"""The audit sheet lies beside the form in the record, and is written in the form’s language."""

from dataclasses import replace

import pytest

from aicode_desktop import languages
from aicode_desktop.model.codec import canonical_json
from aicode_desktop.model.draft import Language
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.sign.keyfile import open_key_file
from aicode_desktop.sign.signing import sign_document
from aicode_desktop.workflow.keeping import ToKeep, payload_of
from tests import pki
from tests.blank_form import blank_form, content_of
from tests.counsel_documents import text_of


def signed_in(language: Language) -> ToKeep:
    """Return a signed specimen of a form in *language*, to be kept."""
    content = content_of(DocumentKind.SPECIMEN)
    draft = replace(content.draft, language=language)
    content = replace(content, draft=draft, canonical_json=canonical_json(draft))
    key = open_key_file(pki.signatory().p12(), name="key.p12", passphrase=pki.PASSPHRASE)
    unsigned = blank_form(content)
    signed: SignedDocument = sign_document(
        unsigned, content=content, signer=key, field="Signature1", mark=None, at=pki.NOW
    )
    return ToKeep(draft, unsigned, signed, email=None)


@pytest.mark.parametrize(
    ("language", "window", "said"),
    [
        (Language.GERMAN, "fr", ("Nachweisblatt", "Wer wann was getan hat", "Akte abgelegt")),
        (Language.FRENCH, "en", ("Feuille d’audit", "Qui a fait quoi", "Dossier conservé")),
    ],
)
def test_the_audit_sheet_is_in_the_language_of_its_form(
    language: Language, window: str, said: tuple[str, ...]
) -> None:
    with languages.written_in(window):
        sheet = payload_of(signed_in(language), at=pki.NOW)["audit-sheet.pdf"]
    text = " ".join(text_of(sheet).split())
    for words in said:
        assert words in text
    assert "Kept the record" not in text
    assert text.count(said[0]) == 2  # title and head of one page: no second one for a line alone
