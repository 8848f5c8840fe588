from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aicode_desktop.errors import MailRefusedError
from aicode_desktop.model.draft import Contact, Draft
from aicode_desktop.model.finding import Severity
from aicode_desktop.model.message import AI_OFFICE_ADDRESS
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.model.scanned_form import ScannedForm
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.send.email import attachment_name, compose, compose_scan, size_findings
from aicode_desktop.send.readback import confirm, read_back
from aicode_desktop.sign.signing import sign_document
from aicode_desktop.sign.throwaway import throwaway_signer
from tests import pki
from tests.blank_form import blank_form, content_of
from tests.unit.send.conftest import Signed, named

NAMES = [
    ("Φρόνησις ΑΕ", "Phronesis AI S.A."),
    ("Łódź Modele Sp. z o.o.", ""),
    ("Медин ЕООД", ""),
    ("A" * 300, ""),
    ('Très, long; "quoted" <name> & Söhne GmbH & Co. KGaA', ""),
    ("Ελληνική Εταιρεία " * 15, ""),
    ("=?utf-8?b?QmNj?= Ltd", ""),
    ("Tab\tand  two  blanks", ""),
    ("人工智能有限公司", "Rengong Zhineng Ltd"),
]


def test_the_mail_goes_to_the_ai_office_and_to_nobody_else(signed: SignedDocument) -> None:
    email = compose(signed)

    assert email.to == AI_OFFICE_ADDRESS == "EU-AIOFFICE-CODE-SIGNATURES@ec.europa.eu"
    assert email.eml.count(b"@ec.europa.eu") == 1
    assert not any(f"\r\n{field}:".encode() in email.eml for field in ("Cc", "Bcc", "Reply-To"))


def test_the_file_begins_so_that_it_is_taken_for_a_message_and_opens_for_editing(
    signed: SignedDocument,
) -> None:
    lines = compose(signed).eml.split(b"\r\n")

    assert lines[0] == b"Date: Mon, 23 Nov 2026 10:15:00 +0000"
    assert b"X-Unsent: 1" in lines
    assert not any(line.startswith((b"Message-ID:", b"From:")) for line in lines)


def test_the_subject_names_the_provider_in_latin_letters(signed: SignedDocument) -> None:
    assert compose(signed).subject == (
        "Signatory Form, General-Purpose AI Code of Practice: Phronesis AI S.A."
    )


def test_the_text_says_what_is_attached_what_is_signed_and_whom_to_ask(
    signed: SignedDocument,
) -> None:
    email = compose(signed)

    for said in (
        "Chapters signed: Transparency; Copyright.",
        "Chapters not signed: Safety and Security.",
        "Document number: 2026-0001",
        f"Attachment: {email.attachment_name}",
        f"SHA-256 of the attachment: {signed.sha256}",
        "- Eleni Papadopoulou, Director",
        "- Eleni Papadopoulou, 23 November 2026, 10:15 UTC",
        "nikos@phronesis.example",
        "Φρόνησις ΑΕ (Phronesis AI S.A.)",
        "our own declaration",
    ):
        assert said in email.body


def test_internal_notes_are_not_mailed(signed_by: Signed) -> None:
    signed = signed_by(lambda draft: replace(draft, notes="the board is divided"))

    assert b"divided" not in compose(signed).eml
    assert "divided" not in compose(signed).body


def test_the_attachment_has_a_name_that_every_system_takes(signed: SignedDocument) -> None:
    email = compose(signed)

    assert email.attachment_name == "Signatory-Form-2026-0001-phronesis-ai-s-a-signed.pdf"
    assert email.attachment == signed.pdf


@pytest.mark.parametrize(
    ("number", "name", "expected"),
    [
        ("2026-0001", "Łódź Modele", "Signatory-Form-2026-0001-lodz-modele-signed.pdf"),
        ("", "Φρόνησις", "Signatory-Form-signed.pdf"),
        ("../../etc", 'a"b\r\nBcc: x', "Signatory-Form-etc-a-b-bcc-x-signed.pdf"),
    ],
)
def test_a_name_that_is_no_file_name_becomes_one(number: str, name: str, expected: str) -> None:
    draft = replace(named(name)(Draft()), document_number=number)

    assert attachment_name(draft) == expected


@pytest.mark.parametrize(("name", "latin"), NAMES)
def test_every_name_is_read_back_as_it_was_written(
    name: str, latin: str, signed_by: Signed
) -> None:
    signed = signed_by(named(name, latin))

    email = compose(signed)

    confirm(email, signed)
    found = read_back(email.eml)
    assert found.subject == email.subject
    assert found.body == email.body
    assert max(len(line) for line in email.eml.split(b"\r\n")) <= 998


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(min_size=1, max_size=200), line=st.text(max_size=80))
def test_whatever_is_typed_becomes_neither_a_header_nor_another_recipient(
    signed: SignedDocument, name: str, line: str
) -> None:
    contact = Contact(name=line, email="a@b\r\nBcc: c@d")
    draft = named(name)(signed.content.draft)
    draft = replace(draft, provider=replace(draft.provider, contact=contact))
    typed = replace(signed, content=replace(signed.content, draft=draft))

    confirm(compose(typed), typed)


def test_the_same_form_gives_the_same_mail(signed: SignedDocument) -> None:
    assert compose(signed).eml == compose(signed).eml


def test_a_rehearsal_is_not_mailed(signed_by: Signed) -> None:
    with pytest.raises(MailRefusedError, match="rehearsal"):
        compose(signed_by(kind=DocumentKind.SPECIMEN))


def test_a_form_that_somebody_has_still_to_sign_is_not_mailed(signed_by: Signed) -> None:
    with pytest.raises(MailRefusedError, match="not signed by everyone"):
        compose(signed_by(signatories=(pki.HOLDER, "Nikos Ioannou")))


def test_a_form_called_real_but_signed_by_a_throwaway_key_is_not_mailed() -> None:
    content = content_of(DocumentKind.SPECIMEN)
    throwaway = throwaway_signer(name="x", at=pki.NOW)
    rehearsal = sign_document(
        blank_form(content), content=content, signer=throwaway, field="Signature1",
        mark=None, at=pki.NOW,
    )  # fmt: skip
    posing = replace(rehearsal, content=replace(content, kind=DocumentKind.FORM))

    with pytest.raises(MailRefusedError, match="key of a rehearsal"):
        compose(posing)


def test_a_mail_too_large_for_a_mailbox_is_refused_and_a_large_one_warned_of(
    signed: SignedDocument,
) -> None:
    large = compose(replace(signed, pdf=signed.pdf + bytes(8_000_000)))

    (finding,) = size_findings(large)
    assert (finding.severity, finding.code) == (Severity.WARN, "mail_large")
    (finding,) = size_findings(compose(replace(signed, pdf=signed.pdf + bytes(3_800_000))))
    assert finding.sentence.startswith("The e-mail has 6 MB. Below 5")
    assert size_findings(compose(signed)) == ()
    with pytest.raises(MailRefusedError, match="20 MB"):
        compose(replace(signed, pdf=signed.pdf + bytes(14_000_000)))


def test_a_form_without_a_contact_is_signed_by_its_signatory(signed_by: Signed) -> None:
    def without_contact(draft: Draft) -> Draft:
        return replace(draft, provider=replace(draft.provider, contact=Contact()))

    body = compose(signed_by(without_contact)).body

    assert "For questions" not in body
    assert "Yours faithfully,\nEleni Papadopoulou\n" in body


def scan_of(signed: SignedDocument, *, sealed_by: str = "") -> ScannedForm:
    content = signed.content
    scan = DocumentContent(DocumentKind.SCAN, content.draft, content.canonical_json)
    return ScannedForm(signed.pdf, scan, sealed_by)


def test_the_mail_with_a_scan_says_what_it_is_and_where_the_paper_is(
    signed: SignedDocument,
) -> None:
    email = compose_scan(scan_of(signed), at=pki.NOW)

    confirm(email, scan_of(signed))
    said = " ".join(email.body.split())
    assert email.attachment_name.endswith("-signed-by-hand.pdf")
    assert "carries no electronic signature of a signatory." in said
    assert "We keep the paper" in said
    assert "seal of" not in said
    assert pki.HOLDER in said


def test_the_mail_with_a_sealed_scan_says_who_sealed_it(signed: SignedDocument) -> None:
    said = " ".join(compose_scan(scan_of(signed, sealed_by="Acme Oy"), at=pki.NOW).body.split())

    assert "A seal of Acme Oy on it shows that the file was not changed since." in said


def test_a_scan_too_large_for_a_mailbox_is_not_mailed(signed: SignedDocument) -> None:
    large = replace(scan_of(signed), pdf=signed.pdf + bytes(14_000_000))

    with pytest.raises(MailRefusedError, match="20 MB"):
        compose_scan(large, at=pki.NOW)
