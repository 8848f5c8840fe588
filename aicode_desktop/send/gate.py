"""The gate before an e-mail is offered: read again from its bytes, in more than one way.

``readback`` reads the message as a modern mail program would. This module looks at the bytes
themselves, reads them once more by the older rules, and writes the message anew from what was read:
what two programs would understand differently is not offered at all.
"""

import re
import unicodedata
from dataclasses import replace
from datetime import datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.policy import compat32
from email.utils import parsedate_to_datetime

from aicode_desktop.errors import MailRefusedError
from aicode_desktop.model.message import AI_OFFICE_ADDRESS, EmailDraft
from aicode_desktop.model.scanned_form import ScannedForm
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.send.email import REFUSE_BYTES
from aicode_desktop.send.mime import message_bytes
from aicode_desktop.send.readback import confirm, read_back
from aicode_desktop.words import tr

OTHER_CODES_ADDRESS = "CNECT-AIOFFICE-CODE-OF-PRACTICE-TRANSPARENCY@ec.europa.eu"

_LONGEST_LINE = 998  # RFC 5322, section 2.1.1
_FIELDS = [b"Date", b"To", b"Subject", b"X-Unsent", b"MIME-Version", b"Content-Type"]
_FIELD = re.compile(rb"([!-9;-~]+): ?[^\r\n]*")
# Letters that are taken for one another, each shown by one of them.
_LOOKS_LIKE = str.maketrans(
    {"0": "o", "1": "l", "i": "l", "|": "l", "5": "s", "_": "-", "а": "a", "е": "e", "о": "o",
     "с": "c", "р": "p", "і": "l", "ο": "o", "α": "a", "ε": "e", "ι": "l", "υ": "u", "–": "-"}
)  # fmt: skip


def offered(
    draft: EmailDraft,
    signed: SignedDocument | ScannedForm,
    *,
    beside: SignedDocument | None = None,
) -> EmailDraft:
    """Return *draft*: its bytes have passed the gate, and say what it says of itself.

    Raises:
        MailRefusedError: with the first thing that is not as it must be; nothing was sent.
    """
    if pass_gate(draft.eml, signed, beside=beside) != draft:
        raise _refused(tr("The e-mail does not say what it should."))
    return draft


def pass_gate(
    eml: bytes, signed: SignedDocument | ScannedForm, *, beside: SignedDocument | None = None
) -> EmailDraft:
    """Return the e-mail in *eml*, which may be offered: it carries exactly *signed*, to one place.

    With *beside* it carries that, too.

    Raises:
        MailRefusedError: with the first thing that is not as it must be; nothing was sent.
    """
    if len(eml) > REFUSE_BYTES:
        raise _refused(tr("The e-mail is larger than mailboxes take."))
    _assert_lines(eml)
    found = read_back(eml)
    _assert_address(found.to)
    confirm(found, signed, beside=beside)
    _assert_read_alike(eml, found)
    return replace(found, eml=eml)


def looks_like_the_office(address: str) -> bool:
    """Whether *address* is another one that a reader takes for that of the AI Office."""
    if address == AI_OFFICE_ADDRESS:
        return False
    return _shape(address) == _shape(AI_OFFICE_ADDRESS) or _is_near(address, AI_OFFICE_ADDRESS)


def _assert_address(address: str) -> None:
    if address == AI_OFFICE_ADDRESS:
        return
    if _shape(address) == _shape(OTHER_CODES_ADDRESS):
        raise _refused(
            tr(
                "The e-mail is addressed to the mailbox of another code, on transparency of"
                " AI-generated content."
            )
        )
    if looks_like_the_office(address):
        raise _refused(
            tr(
                "The e-mail is addressed to “{address}”, which looks like the address of the AI"
                " Office and is another.",
                address=address,
            )
        )
    raise _refused(tr("The e-mail is addressed to “{address}”.", address=address))


def _assert_lines(eml: bytes) -> None:
    """Refuse bytes that one program takes for the end of a line, and another does not."""
    text = eml.replace(b"\r\n", b"\n")
    if b"\r" in text or eml.count(b"\n") != eml.count(b"\r\n") or b"\0" in eml:
        raise _refused(tr("The e-mail has line ends that programs read differently."))
    lines = text.split(b"\n")
    if not eml.isascii() or max(map(len, lines)) > _LONGEST_LINE:
        raise _refused(tr("The e-mail has lines that do not pass every mail server."))
    head = text.split(b"\n\n", 1)[0]
    names = []
    for line in re.sub(rb"\n[ \t]+", b" ", head).split(b"\n"):
        field = _FIELD.fullmatch(line)
        if field is None:
            raise _refused(tr("The e-mail has a header line that is none."))
        names.append(field[1])
    if names != _FIELDS:
        raise _refused(tr("The e-mail has other header lines than it should."))


def _assert_read_alike(eml: bytes, found: EmailDraft) -> None:
    older = message_from_bytes(eml, policy=compat32)
    try:
        text, attachment, *_ = (part for part in older.walk() if not part.is_multipart())
        subject = str(make_header(decode_header(older["Subject"])))
        is_alike = (
            older["To"] == found.to
            and " ".join(subject.split()) == " ".join(found.subject.split())
            and _decoded(text).decode().replace("\r\n", "\n") == found.body
            and attachment.get_filename() == found.attachment_name
            and _decoded(attachment) == found.attachment
            # Written anew from what was read, it is the same to the last byte: nothing is in it
            # that a reader might pass over.
            and _rewritten(found, at=parsedate_to_datetime(older["Date"])) == eml
        )
    except (ValueError, LookupError, AttributeError, TypeError) as error:
        raise _refused(tr("The e-mail cannot be read by every mail program.")) from error
    if not is_alike:
        raise _refused(tr("Mail programs would read this e-mail differently."))


def _rewritten(found: EmailDraft, *, at: datetime) -> bytes:
    return message_bytes(
        at=at,
        to=found.to,
        subject=found.subject,
        body=found.body,
        attachment=found.attachment,
        attachment_name=found.attachment_name,
        beside=found.beside,
    )


def _decoded(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _shape(address: str) -> str:
    folded = unicodedata.normalize("NFKC", address).casefold().translate(_LOOKS_LIKE)
    return folded.replace("rn", "m").replace("vv", "w")


def _is_near(one: str, other: str) -> bool:
    """Whether one letter put in, left out, exchanged or swapped with its neighbour turns them."""
    one, other = one.casefold(), other.casefold()
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    a, b = one[start:], other[start:]
    return (
        a[1:] == b[1:]
        or a[1:] == b
        or a == b[1:]
        or (a[2:] == b[2:] and sorted(a[:2]) == sorted(b[:2]))
    )


def _refused(what: str) -> MailRefusedError:
    return MailRefusedError(
        what,
        safe=tr("Nothing was sent, and the signed form is unchanged."),
        next_step=tr("Prepare the e-mail again from the signed form."),
    )
