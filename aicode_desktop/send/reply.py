"""Reads the head of a saved reply, ``.eml`` or Outlook’s ``.msg``; the message is kept whole.

The file comes from outside: its size, the part of it that is looked at, and every text taken from
it are bounded, and nothing in it is opened or run. A head that is damaged costs what it says, never
the file.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.policy import compat32
from email.utils import parseaddr, parsedate_to_datetime
from typing import TypeVar

from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.model.reply import Reply, ReplyFormat
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import tr

_Found = TypeVar("_Found")

LIMIT_BYTES = 100_000_000
LIMIT_HEAD_BYTES = 256_000
LONGEST_TEXT = 300
EARLIEST = datetime(2025, 7, 10, tzinfo=UTC)  # the Code’s publication; no reply can be older

_OUTLOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # a compound file ([MS-CFB], 2.2)
_HEAD_FIELDS = ("from", "date", "subject", "received", "message-id", "to")
_COMMISSION = ".ec.europa.eu"
_AUTOMATIC_SUBJECTS = ("automatic reply", "auto:", "out of office")
# What servers write over a report of failure, where its kind was lost as in Outlook’s own files.
_FAILURE_SUBJECTS = (
    "undeliver", "mail delivery failed", "mail delivery failure", "delivery has failed",
    "delivery status notification (failure)", "delivery failure", "returned mail:",
    "failure notice", "unzustellbar", "non remis", "échec de la remise",
)  # fmt: skip
_ACTION = re.compile(rb"^Action:[ \t]*(\w+)", re.IGNORECASE | re.MULTILINE)  # RFC 3464, 2.3.3
_ARRIVED = {b"delivered", b"relayed", b"expanded"}


def read_reply(content: bytes, *, at: datetime) -> Reply:
    """Return the reply in *content*, read *at* an aware time.

    Raises:
        CannotReadFileError: it is no e-mail, or larger than 100 MB; the file was not changed.
    """
    if len(content) > LIMIT_BYTES:
        raise _refused(
            tr("This reply is larger than {size} MB.", size=LIMIT_BYTES // 1_000_000),
            tr("Save it without its attachments; keep these as files of their own."),
        )
    if content.startswith(_OUTLOOK):
        return _outlook_reply(content, at=at)
    head = _head_of(content)
    if not any(head[field] for field in _HEAD_FIELDS):
        raise _no_mail()
    return _reply(content, ReplyFormat.EML, head, at=at)


def _head_of(content: bytes) -> Message:
    start = content[:LIMIT_HEAD_BYTES].replace(b"\r\n", b"\n").lstrip(b"\xef\xbb\xbf")
    try:
        return message_from_bytes(start.split(b"\n\n", 1)[0] + b"\n\n", policy=compat32)
    except Exception as error:  # a hostile file fails a parser in any way
        raise _no_mail() from error


def _outlook_reply(content: bytes, *, at: datetime) -> Reply:
    from aicode_desktop.send.outlook import head_of_outlook_message

    found = head_of_outlook_message(content)
    head = message_from_bytes(
        found.transport_headers.encode("utf-8", "replace")[:LIMIT_HEAD_BYTES], policy=compat32
    )
    reply = _reply(content, ReplyFormat.MSG, head, at=at)
    return Reply(
        content=content,
        format=ReplyFormat.MSG,
        sender_name=reply.sender_name or _line(found.sender_name),
        sender_address=reply.sender_address or _line(found.sender_address),
        subject=reply.subject or _line(found.subject),
        sent_at=reply.sent_at or _possible(found.sent_at, at=at),
        is_automatic=reply.is_automatic or _is_automatic(head, found.subject),
        is_undelivered=reply.is_undelivered or _is_failure_by_name(found.subject),
        is_from_commission=_is_from_commission(reply.sender_address or found.sender_address),
    )


def _reply(content: bytes, format_: ReplyFormat, head: Message, *, at: datetime) -> Reply:
    # Decoded only when it is taken apart: an encoded name may hold what looks like an address.
    name, address = _readable(lambda: parseaddr(_cut(head["From"])), otherwise=("", ""))
    subject = _decoded(head["Subject"])
    return Reply(
        content=content,
        format=format_,
        sender_name=_line(_decoded(name)),
        sender_address=_line(address),
        subject=_line(subject),
        sent_at=_possible(_readable(lambda: _date_in(head), otherwise=None), at=at),
        is_automatic=_is_automatic(head, subject),
        is_undelivered=_is_failure_by_name(subject) or _reports_failure(head, content),
        is_from_commission=_is_from_commission(address),
    )


def _date_in(head: Message) -> datetime | None:
    return parsedate_to_datetime(head["Date"]) if head["Date"] else None


def _readable(read: Callable[[], _Found], *, otherwise: _Found) -> _Found:
    try:
        return read()
    except Exception:  # noqa: BLE001  (a hostile head fails a parser in any way; it says nothing)
        return otherwise


def _decoded(value: object) -> str:
    text = _cut(value)
    return _readable(lambda: str(make_header(decode_header(text))), otherwise=text)


def _cut(value: object) -> str:
    return str(value or "")[: LONGEST_TEXT * 8]


def _possible(moment: datetime | None, *, at: datetime) -> datetime | None:
    """Return a moment that can be that of a reply, in UTC; None for any other."""
    if moment is None:
        return None
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    latest = at + timedelta(days=1)  # clocks differ
    try:
        return aware.astimezone(UTC) if EARLIEST <= aware <= latest else None
    except (OverflowError, ValueError):
        return None


def _is_automatic(head: Message, subject: str) -> bool:
    submitted = str(head["Auto-Submitted"] or "no").strip().casefold()
    return not submitted.startswith("no") or subject.casefold().startswith(_AUTOMATIC_SUBJECTS)


def _is_failure_by_name(subject: str) -> bool:
    return subject.casefold().startswith(_FAILURE_SUBJECTS)


def _reports_failure(head: Message, content: bytes) -> bool:
    """Return whether a server reports what became of the e-mail, and not that it arrived."""
    kind = _readable(lambda: str(head.get_param("report-type", "")), otherwise="").casefold()
    if head["X-Failed-Recipients"]:
        return True
    if kind != "delivery-status":
        return False
    actions = {found.lower() for found in _ACTION.findall(content[:LIMIT_HEAD_BYTES])}
    return not actions or not actions <= _ARRIVED


def _is_from_commission(address: str) -> bool:
    domain = address.rpartition("@")[2].casefold()
    return f".{domain}".endswith(_COMMISSION)


def _line(text: str) -> str:
    return " ".join(fit_text(text[: LONGEST_TEXT * 2], is_multi_line=False).split())[:LONGEST_TEXT]


def _no_mail() -> CannotReadFileError:
    return _refused(
        tr("This file is not an e-mail."),
        tr("Save the reply in your mail program as .eml or .msg, then take that file."),
    )


def _refused(what: str, next_step: str) -> CannotReadFileError:
    return CannotReadFileError(
        what, safe=tr("Nothing was kept, and the file was not changed."), next_step=next_step
    )
