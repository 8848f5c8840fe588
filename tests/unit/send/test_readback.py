import base64
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.errors import MailRefusedError
from aicode_desktop.model.message import AI_OFFICE_ADDRESS
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.send.email import compose
from aicode_desktop.send.readback import confirm, read_back

OFFICE = AI_OFFICE_ADDRESS.encode()
LOOK_ALIKE = b"CNECT-AIOFFICE-CODE-OF-PRACTICE-TRANSPARENCY@ec.europa.eu"


def replaced(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    def change(eml: bytes) -> bytes:
        assert old in eml
        return eml.replace(old, new, 1)

    return change


TAMPERED: dict[str, Callable[[bytes], bytes]] = {
    "address-of-the-other-code": replaced(OFFICE, LOOK_ALIKE),
    "address-with-a-letter-changed": replaced(OFFICE, OFFICE.replace(b"OFFICE", b"0FFICE")),
    "address-of-another-domain": replaced(b"ec.europa.eu", b"ec-europa.eu"),
    "second-recipient": replaced(OFFICE, OFFICE + b", other@example.org"),
    "no-recipient": replaced(OFFICE, b""),
    "copy-to": replaced(b"X-Unsent: 1", b"X-Unsent: 1\r\nCc: other@example.org"),
    "blind-copy-to": replaced(b"X-Unsent: 1", b"X-Unsent: 1\r\nBcc: other@example.org"),
    "answer-to": replaced(b"X-Unsent: 1", b"X-Unsent: 1\r\nReply-To: other@example.org"),
    "sender": replaced(b"Date:", b"From: x@example.org\r\nDate:"),
    "two-subjects": replaced(b"X-Unsent: 1", b"X-Unsent: 1\r\nSubject: another"),
    "another-subject": replaced(b"Signatory Form,", b"Invoice,"),
    "another-text": replaced(b"Chapters signed: Transparency", b"Chapters signed: Copyright"),
    "another-name": replaced(b'filename="Signatory', b'filename="Invoice'),
    "another-type": replaced(b"application/pdf", b"application/zip"),
    "shown-inside-the-text": replaced(b"Disposition: attachment", b"Disposition: inline"),
    "not-unsent": replaced(b"X-Unsent: 1\r\n", b""),
    "broken-base64": replaced(b"JVBERi", b"JVB*Ri"),
    "attachment-changed": replaced(b"JVBERi", b"JVBERj"),
    "cut-off": lambda eml: eml[: len(eml) // 2],
    "empty": lambda _: b"",
    "no-mail": lambda _: b"\x00\xff" * 500,
}


def test_a_mail_is_confirmed_as_it_was_composed(signed: SignedDocument) -> None:
    confirm(compose(signed), signed)


@pytest.mark.parametrize("tampered", TAMPERED)
def test_a_mail_changed_in_one_thing_is_refused(tampered: str, signed: SignedDocument) -> None:
    email = compose(signed)
    changed = replace(email, eml=TAMPERED[tampered](email.eml))

    with pytest.raises(MailRefusedError) as refused:
        confirm(changed, signed)

    assert "nothing was sent" in refused.value.safe.lower()


def test_a_third_part_is_refused(signed: SignedDocument) -> None:
    email = compose(signed)
    boundary = email.eml.split(b'boundary="', 1)[1].split(b'"', 1)[0]
    extra = b"Content-Type: text/html\r\n\r\n<b>hidden</b>\r\n"
    last = b"--" + boundary + b"--"
    changed = email.eml.replace(last, b"--" + boundary + b"\r\n" + extra + last)

    with pytest.raises(MailRefusedError, match="other parts"):
        confirm(replace(email, eml=changed), signed)


def test_a_mail_with_another_signed_form_is_refused(signed: SignedDocument) -> None:
    other = replace(signed, pdf=signed.pdf + b"\n")

    with pytest.raises(MailRefusedError, match="not the signed form"):
        confirm(compose(other), signed)


def test_what_the_window_shows_must_be_what_the_file_says(signed: SignedDocument) -> None:
    email = compose(signed)

    for shown in (
        replace(email, subject="another"),
        replace(email, body="another"),
        replace(email, to="other@example.org"),
        replace(email, attachment=b"another"),
        replace(email, attachment_name="another.pdf"),
    ):
        with pytest.raises(MailRefusedError):
            confirm(shown, signed)


def test_a_mail_is_read_back_from_its_bytes_alone(signed: SignedDocument) -> None:
    email = compose(signed)

    found = read_back(email.eml)

    assert (found.to, found.subject, found.body) == (email.to, email.subject, email.body)
    assert found.attachment == signed.pdf
    assert base64.b64encode(signed.pdf)[:60] in email.eml


@given(st.binary(max_size=600))
def test_any_bytes_are_a_mail_of_ours_or_refused(content: bytes) -> None:
    with pytest.raises(MailRefusedError):
        read_back(content)


@given(st.binary(max_size=200))
def test_any_tail_after_the_headers_is_refused(content: bytes) -> None:
    headers = (
        b"Date: Mon, 23 Nov 2026 10:15:00 +0000\r\nTo: " + OFFICE + b"\r\nSubject: x\r\n"
        b'X-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="=_"\r\n\r\n'
    )

    with pytest.raises(MailRefusedError):
        read_back(headers + content)
