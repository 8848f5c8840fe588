"""The head of a message that Outlook saved ([MS-OXMSG]), read by python-oxmsg.

That library reads every stream of the file at once. A hostile file may let many streams lead over
the same bytes, so their sizes are added up first.
"""

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from olefile import OleFileIO
from oxmsg import Message
from oxmsg.domain import constants

from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.words import tr

MOST_STREAMS = 20_000


@dataclass(frozen=True, slots=True, repr=False)
class OutlookHead:
    """What an Outlook message says of itself; ``transport_headers`` are those of RFC 5322."""

    transport_headers: str
    sender_name: str
    sender_address: str
    subject: str
    sent_at: datetime | None


def head_of_outlook_message(content: bytes) -> OutlookHead:
    """Return the head of the message in *content*.

    Raises:
        CannotReadFileError: it is no message of Outlook’s, or a damaged one.
    """
    try:
        _refuse_swollen(content)
        message = Message.load(content)
        properties = message.properties
        return OutlookHead(
            transport_headers=properties.str_prop_value(constants.PID_TRANSPORT_MESSAGE_HEADERS)
            or "",
            sender_name=properties.str_prop_value(constants.PID_SENDER_NAME) or "",
            sender_address=properties.str_prop_value(constants.PID_SENDER_SMTP_ADDRESS)
            or properties.str_prop_value(constants.PID_SENDER_EMAIL_ADDRESS)
            or "",
            subject=message.subject,
            sent_at=message.sent_date,
        )
    except Exception as error:  # a hostile file fails a parser in any way
        raise CannotReadFileError(
            tr("This file is not a message of Outlook’s, or a damaged one."),
            safe=tr("Nothing was kept, and the file was not changed."),
            next_step=tr("Save the reply again, as .msg or .eml, then take that file."),
        ) from error


def _refuse_swollen(content: bytes) -> None:
    with OleFileIO(BytesIO(content)) as opened:
        paths = opened.listdir(streams=True, storages=True)
        sizes = [opened.get_size(path) for path in opened.listdir()]
    if len(paths) > MOST_STREAMS or sum(sizes) > len(content):
        raise ValueError("the streams are larger than the file")
