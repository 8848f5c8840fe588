"""Replies as mail programs save them: what their heads say, however they are damaged."""

import struct
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.model.reply import ReplyFormat
from aicode_desktop.send.reply import LIMIT_BYTES, LONGEST_TEXT, read_reply
from tests import pki
from tests.outlook import compound_file, outlook_message

SENT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
AT = pki.NOW


def eml(**fields: str) -> bytes:
    message = EmailMessage()
    message["From"] = "AI Office <EU-AIOFFICE-CODE-SIGNATURES@ec.europa.eu>"
    message["Subject"] = "Re: Signatory Form"
    message["Date"] = "Fri, 20 Nov 2026 10:30:00 +0100"
    for name, value in fields.items():
        del message[name.replace("_", "-")]
        message[name.replace("_", "-")] = value
    message.set_content("Thank you.")
    return message.as_bytes()


def test_a_reply_says_who_sent_it_and_when() -> None:
    reply = read_reply(eml(), at=AT)

    assert reply.format is ReplyFormat.EML
    assert reply.sender == "AI Office <EU-AIOFFICE-CODE-SIGNATURES@ec.europa.eu>"
    assert reply.subject == "Re: Signatory Form"
    assert reply.sent_at == SENT
    assert reply.is_from_commission
    assert not reply.is_automatic
    assert reply.content == eml()


@pytest.mark.parametrize(
    ("address", "is_commission"),
    [
        ("office@ec.europa.eu", True),
        ("office@nomail.ec.europa.eu", True),
        ("office@EC.EUROPA.EU", True),
        ("office@ec.europa.eu.example.org", False),
        ("office@fakeec.europa.eu", False),
        ("ec.europa.eu@example.org", False),
        ("", False),
    ],
)
def test_an_address_of_the_commission_is_told_from_others(
    address: str, is_commission: bool
) -> None:
    assert read_reply(eml(From=f"x <{address}>"), at=AT).is_from_commission is is_commission


@pytest.mark.parametrize(
    "fields",
    [
        {"Auto_Submitted": "auto-replied"},
        {"Subject": "Automatic reply: Signatory Form"},
        {"Subject": "Auto: Signatory Form"},
    ],
)
def test_an_automatic_reply_is_told_as_one(fields: dict[str, str]) -> None:
    assert read_reply(eml(**fields), at=AT).is_automatic


REPORT = (
    b"From: Mail Delivery Subsystem <mailer-daemon@lab.example>\r\n"
    b"Date: Fri, 20 Nov 2026 10:30:00 +0100\r\nSubject: About your message\r\n"
    b"Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n--x\r\n"
    b"Content-Type: message/delivery-status\r\n\r\n%b\r\n--x--\r\n"
)


@pytest.mark.parametrize(
    ("content", "is_undelivered"),
    [
        (REPORT % b"Action: failed\r\nStatus: 5.1.1", True),
        (REPORT % b"Action: delayed", True),
        (REPORT % b"", True),
        (REPORT % b"Action: delivered", False),
        (REPORT.replace(b"delivery-status; ", b"disposition-notification; ") % b"", False),
        (eml(X_Failed_Recipients="a@ec.europa.eu"), True),
        (eml(Subject="Undeliverable: Signatory Form"), True),
        (eml(Subject="Unzustellbar: Signatory Form"), True),
        (outlook_message(subject="Undeliverable: Signatory Form", sender_name="Office"), True),
        (eml(Subject="Re: Undeliverable"), False),
    ],
)
def test_a_report_that_the_mail_did_not_arrive_is_told_from_a_reply(
    content: bytes, is_undelivered: bool
) -> None:
    assert read_reply(content, at=AT).is_undelivered is is_undelivered


def test_encoded_words_are_read_and_hidden_characters_are_not() -> None:
    head = (
        b"From: =?utf-8?q?Bur=C3=B3?= <a@ec.europa.eu>\r\n"
        b"Subject: =?utf-8?b?4oCuIERhbmtl?= =?bad?x?y?=\r\n\r\n"
    )

    reply = read_reply(head, at=AT)

    assert reply.sender_name == "Buró"
    assert "\u202e" not in reply.subject


def test_an_address_inside_an_encoded_name_is_not_the_senders() -> None:
    posing = "=?utf-8?q?=22AI_Office=22_=3Ca=40ec.europa.eu=3E=2C?= <b@example.org>"

    reply = read_reply(b"From: " + posing.encode() + b"\r\nSubject: Re\r\n\r\n", at=AT)

    assert reply.sender_address == "b@example.org"
    assert not reply.is_from_commission


@pytest.mark.parametrize(
    "date",
    [
        "", "yesterday", "Fri, 99 Nov 2026 10:30:00 +0100", "Fri, 20 Nov 99999 10:30:00 +0000",
        "Fri, 20 Nov 2020 10:30:00 +0000", "Fri, 20 Nov 2027 10:30:00 +0000",
        "Fri, 20 Nov 2026 10:30:00 +9999",
    ],
)  # fmt: skip
def test_a_day_that_cannot_be_is_left_to_the_person(date: str) -> None:
    content = eml().replace(b"Fri, 20 Nov 2026 10:30:00 +0100", date.encode())

    assert read_reply(content, at=AT).sent_at is None


def test_a_reply_of_forty_megabytes_is_read_by_its_head() -> None:
    reply = read_reply(eml() + b"a" * 40_000_000, at=AT)

    assert reply.sent_at == SENT
    assert len(reply.content) > 40_000_000


@pytest.mark.parametrize(
    "content",
    [b"", b"%PDF-1.7\n", b"\x00" * 5_000, b"no header at all", b"x" * 1_000_000, b"\n\nFrom: a@b"],
)
def test_what_is_no_mail_is_refused(content: bytes) -> None:
    with pytest.raises(CannotReadFileError, match="not an e-mail"):
        read_reply(content, at=AT)


def test_a_file_too_large_is_refused_before_it_is_read() -> None:
    with pytest.raises(CannotReadFileError, match="larger than 100 MB"):
        read_reply(bytes(LIMIT_BYTES + 1), at=AT)


def test_texts_without_end_are_cut() -> None:
    reply = read_reply(eml(Subject="a" * 900) + b"", at=AT)
    headers = b"From: " + b"(" * 200_000 + b"\r\nSubject: " + b"=?utf-8?q?a?= " * 10_000

    assert len(reply.subject) == LONGEST_TEXT
    assert len(read_reply(headers + b"\r\n\r\n", at=AT).subject) <= LONGEST_TEXT


def test_a_message_of_outlook_says_who_sent_it_and_when() -> None:
    content = outlook_message(
        subject="Automatic reply: Łódź",
        sender_name="AI Office",
        sender_address="EU-AIOFFICE-CODE-SIGNATURES@ec.europa.eu",
        sent_at=SENT,
    )

    reply = read_reply(content, at=AT)

    assert reply.format is ReplyFormat.MSG
    assert reply.sender == "AI Office <EU-AIOFFICE-CODE-SIGNATURES@ec.europa.eu>"
    assert reply.subject == "Automatic reply: Łódź"
    assert reply.sent_at == SENT
    assert reply.is_from_commission
    assert reply.is_automatic


def test_the_head_that_a_server_wrote_comes_before_what_outlook_noted() -> None:
    content = outlook_message(
        subject="noted",
        headers="From: Office <office@ec.europa.eu>\r\nSubject: written\r\n"
        "Date: Fri, 20 Nov 2026 10:30:00 +0100\r\n",
        sent_at=SENT - timedelta(days=3),
    )

    reply = read_reply(content, at=AT)

    assert (reply.sender_address, reply.subject) == ("office@ec.europa.eu", "written")
    assert reply.sent_at == SENT


def test_a_large_message_of_outlook_is_read() -> None:
    content = outlook_message(subject="large", sent_at=SENT, attachment=bytes(3_000_000))

    assert read_reply(content, at=AT).subject == "large"


def test_streams_that_lead_over_the_same_bytes_again_and_again_are_refused() -> None:
    streams = {f"stream{number}": bytes(8_000) for number in range(40)}
    content = bytearray(compound_file(streams))
    directory = content.index("stream0".encode("utf-16-le"))
    for number in range(39):
        struct.pack_into("<I", content, directory + number * 128 + 116, 0)
        struct.pack_into("<Q", content, directory + number * 128 + 120, 300_000)

    with pytest.raises(CannotReadFileError, match="damaged"):
        read_reply(bytes(content), at=AT)


@settings(max_examples=60)
@given(place=st.integers(min_value=8, max_value=6_000), new=st.binary(min_size=1, max_size=40))
def test_a_message_of_outlook_damaged_anywhere_is_read_or_refused(place: int, new: bytes) -> None:
    content = outlook_message(subject="s" * 3_000, sender_name="AI Office", sent_at=SENT)
    damaged = content[:place] + new + content[place + len(new) :]
    try:
        reply = read_reply(damaged, at=AT)
    except CannotReadFileError:
        return
    assert len(reply.subject) <= LONGEST_TEXT


@given(st.binary(max_size=400))
def test_any_bytes_are_a_mail_or_refused(content: bytes) -> None:
    for head in (content, b"From: " + content, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + content):
        try:
            reply = read_reply(head, at=AT)
        except CannotReadFileError:
            continue
        assert reply.content == head
