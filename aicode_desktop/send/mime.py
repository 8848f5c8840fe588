"""The bytes of an unsent message with one attachment or two (RFC 5322, 2045 to 2047, 2183).

Written by hand and read back by the standard library, so that a mistake in one shows in the other.
(The library's own writer folds a long subject behind an empty first line, which readers take for a
subject that begins with a blank.)
"""

import base64
import binascii
import hashlib
import textwrap
from datetime import UTC, datetime

from aicode_desktop.model.message import SecondAttachment

_LINE = 76
_ROOM_IN_WORD = 54  # so that the first line, too, is within 76 characters
_DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()  # noqa: SIM905  (reads better than seven strings)
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()  # noqa: SIM905  (as above)

_MESSAGE = """\
Date: {date}
To: {to}
Subject: {subject}
X-Unsent: 1
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="{boundary}"

--{boundary}
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

{body}
{attachments}--{boundary}--
"""
_ATTACHMENT = """\
--{boundary}
Content-Type: application/pdf; name="{name}"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="{name}"

{content}"""


def message_bytes(
    *,
    at: datetime,
    to: str,
    subject: str,
    body: str,
    attachment: bytes,
    attachment_name: str,
    beside: SecondAttachment | None = None,
) -> bytes:
    """Return the message; the same arguments give the same bytes.

    ``Date`` comes first, because a file that begins so is taken for a message; ``X-Unsent`` makes
    mail programs open it for editing. *attachment_name* and *to* are plain ASCII, *subject* is one
    line.

    Raises:
        ValueError: one of them is not.
    """
    attached = [(attachment_name, attachment)]
    if beside is not None:
        attached.append((beside.name, beside.content))
    plain = to + "".join(name for name, _ in attached)
    breaks_out = '"' in plain or not plain.isascii() or not plain.isprintable()
    if breaks_out or set(subject) & set("\r\n\0"):
        raise ValueError("a header value that would break out of its line")
    # No text in quoted-printable and no base64 has “=_” in it.
    boundary = f"=_{hashlib.sha256(attachment).hexdigest()[:40]}"
    message = _MESSAGE.format(
        date=_date(at),
        to=to,
        subject=_subject(subject),
        boundary=boundary,
        body=binascii.b2a_qp(body.encode(), istext=True).decode("ascii"),
        attachments="".join(
            _ATTACHMENT.format(
                boundary=boundary,
                name=name,
                content=base64.encodebytes(content).decode("ascii"),
            )
            for name, content in attached
        ),
    )
    return message.replace("\n", "\r\n").encode("ascii")


def _date(at: datetime) -> str:
    # Not by strftime, whose names of days and months follow the language of the desktop.
    utc = at.astimezone(UTC)
    day, month = _DAYS[utc.weekday()], _MONTHS[utc.month - 1]
    return f"{day}, {utc.day:02} {month} {utc.year} {utc:%H:%M:%S} +0000"


def _subject(text: str) -> str:
    if text.isascii() and "=?" not in text:
        room = _LINE - len("Subject: ")
        lines = textwrap.wrap(text, room, break_long_words=False, break_on_hyphens=False)
    else:
        lines = [f"=?utf-8?q?{piece}?=" for piece in _encoded_pieces(text)]
    return "\n ".join(lines)


def _encoded_pieces(text: str) -> list[str]:
    # Not in base64: GMime joins the words before decoding them, and stops at the padding of one.
    # An encoded word ends with a whole character (RFC 2047, 5).
    pieces = [""]
    for letter in text:
        encoded = "_" if letter == " " else _encoded(letter)
        if len(pieces[-1] + encoded) > _ROOM_IN_WORD:
            pieces.append("")
        pieces[-1] += encoded
    return pieces


def _encoded(letter: str) -> str:
    is_plain = letter.isascii() and (letter.isalnum() or letter in "!*+-/")
    return letter if is_plain else "".join(f"={byte:02X}" for byte in letter.encode())
