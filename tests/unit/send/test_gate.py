"""The gate before an e-mail is offered: whatever is not exactly right does not pass."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aicode_desktop.errors import MailRefusedError
from aicode_desktop.model.finding import Severity
from aicode_desktop.model.message import AI_OFFICE_ADDRESS
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.send.email import compose, size_findings
from aicode_desktop.send.gate import OTHER_CODES_ADDRESS, looks_like_the_office, offered, pass_gate
from tests.unit.send.conftest import Signed, named
from tests.unit.send.test_email import NAMES
from tests.unit.send.test_readback import OFFICE, TAMPERED, replaced

LOOK_ALIKES = {
    "zero for o": AI_OFFICE_ADDRESS.replace("OFFICE", "0FFICE"),
    "one for i": AI_OFFICE_ADDRESS.replace("AIOFFICE", "A1OFFICE"),
    "Cyrillic": AI_OFFICE_ADDRESS.replace("ec.", "ес."),
    "full width": AI_OFFICE_ADDRESS.replace("EU-", "ＥＵ-"),
    "letter left out": AI_OFFICE_ADDRESS.replace("OFFICE", "OFICE"),
    "letter twice": AI_OFFICE_ADDRESS.replace("SIGNATURES", "SIGNNATURES"),
    "letters swapped": AI_OFFICE_ADDRESS.replace("SIGNATURES", "SIGANTURES"),
    "another end": AI_OFFICE_ADDRESS.replace("europa.eu", "europa.ee"),
    "small letters": AI_OFFICE_ADDRESS.lower(),
}


@pytest.mark.parametrize(("name", "latin"), NAMES)
def test_a_mail_as_it_was_composed_passes_whatever_the_name(
    name: str, latin: str, signed_by: Signed
) -> None:
    signed = signed_by(named(name, latin))
    email = compose(signed)

    assert pass_gate(email.eml, signed).subject == email.subject
    assert offered(email, signed) == email


@pytest.mark.parametrize("tampered", TAMPERED)
def test_a_mail_changed_in_one_thing_does_not_pass(tampered: str, signed: SignedDocument) -> None:
    email = compose(signed)
    changed = TAMPERED[tampered](email.eml)
    with pytest.raises(MailRefusedError):
        offered(replace(email, eml=changed), signed)
    if tampered == "another-text":
        # What the file says is what passes; that it is what was composed, ``offered`` says.
        assert pass_gate(changed, signed).attachment == signed.pdf
        return

    with pytest.raises(MailRefusedError, match=r"e-mail|PDF|attachment"):
        pass_gate(changed, signed)


@pytest.mark.parametrize("name", LOOK_ALIKES)
def test_an_address_that_only_looks_right_is_told_as_such(name: str) -> None:
    assert looks_like_the_office(LOOK_ALIKES[name])


@pytest.mark.parametrize("address", ["office@ec.europa.eu", OTHER_CODES_ADDRESS, ""])
def test_other_addresses_are_told_as_other_addresses(address: str) -> None:
    assert not looks_like_the_office(address)
    assert not looks_like_the_office(AI_OFFICE_ADDRESS)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        (OFFICE.replace(b"OFFICE", b"0FFICE"), "looks like the address of the AI Office"),
        (OTHER_CODES_ADDRESS.encode(), "another code"),
        (b"someone@example.org", "addressed to “someone@example.org”"),
    ],
)
def test_the_sentence_says_what_is_wrong_with_the_address(
    address: bytes, said: str, signed: SignedDocument
) -> None:
    eml = replaced(OFFICE, address)(compose(signed).eml)

    with pytest.raises(MailRefusedError, match=said):
        pass_gate(eml, signed)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"X-Unsent: 1", b"X-Unsent: 1\nBcc: a@b"),
        (b"X-Unsent: 1", b"X-Unsent: 1\rBcc: a@b"),
        (b"X-Unsent: 1", b"X-Unsent: 1\r\n\tBcc: a@b\r\nBcc: c@d"),
        (b"X-Unsent: 1", b"X-Unsent: 1\0"),
        (b"X-Unsent: 1", b"X-Unsent: 1\r\nno header line"),
        (b"X-Unsent: 1", b"X-Unsent: 1\r\nX-Long: " + b"a" * 1_000),
        (b"X-Unsent: 1", "X-Unsent: 1\r\nX-Ä: 1".encode()),
        (b"To: ", b"To: AI Office <" + OFFICE + b">, "),
        (b"Subject: ", b"Subject:\r\n Bcc: x@y\r\nSubject: "),
        (b"\r\n", b"\n"),
    ],
)
def test_injected_lines_and_odd_line_ends_do_not_pass(
    old: bytes, new: bytes, signed: SignedDocument
) -> None:
    with pytest.raises(MailRefusedError):
        pass_gate(replaced(old, new)(compose(signed).eml), signed)


def test_a_boundary_that_programs_find_in_different_places_does_not_pass(
    signed: SignedDocument,
) -> None:
    eml = compose(signed).eml
    boundary = eml.split(b'boundary="', 1)[1].split(b'"', 1)[0]

    for changed in (
        eml.replace(b'boundary="' + boundary, b'boundary="' + boundary + b'"; boundary="x'),
        eml.replace(b"Content-Type: multipart", b"Content-Type: text/plain\r\nContent-Type: m"),
        eml.replace(b"\r\n\r\n--" + boundary, b"\r\n\r\nhidden\r\n--" + boundary + b"x", 1),
    ):
        with pytest.raises(MailRefusedError):
            pass_gate(changed, signed)


def test_a_name_told_in_two_ways_does_not_pass(signed: SignedDocument) -> None:
    eml = compose(signed).eml

    for changed in (
        eml.replace(b'name="Signatory', b'name="Invoice', 1),
        eml.replace(b"; filename=", b"; filename*=utf-8''Invoice.pdf; filename="),
    ):
        with pytest.raises(MailRefusedError):
            pass_gate(changed, signed)


def test_the_size_is_told_from_five_megabytes_and_refused_from_eighteen(
    signed: SignedDocument,
) -> None:
    def of_size(megabytes: int) -> SignedDocument:
        return replace(signed, pdf=signed.pdf + bytes(megabytes * 730_000))

    assert size_findings(compose(of_size(4))) == ()
    (note,) = size_findings(compose(of_size(6)))
    (warning,) = size_findings(compose(of_size(12)))
    assert (note.severity, warning.severity) == (Severity.NOTE, Severity.WARN)
    with pytest.raises(MailRefusedError):
        pass_gate(bytes(18_000_001), signed)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(min_value=0), new=st.binary(max_size=4))
def test_bytes_exchanged_anywhere_pass_only_with_the_form_and_the_address_intact(
    signed: SignedDocument, place: int, new: bytes
) -> None:
    eml = compose(signed).eml
    at = place % len(eml)
    try:
        found = pass_gate(eml[:at] + new + eml[at + len(new) :], signed)
    except MailRefusedError:
        return
    assert (found.to, found.attachment) == (AI_OFFICE_ADDRESS, signed.pdf)
