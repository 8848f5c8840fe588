"""Files that came after a record was complete: a bag of their own, which names the record.

So nothing that was kept is ever touched, and each bag can be checked by itself.
"""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path

from aicode_desktop.archive.bag import bag_files
from aicode_desktop.archive.readme import later_readme
from aicode_desktop.archive.record import README
from aicode_desktop.errors import RecordError
from aicode_desktop.languages import ENGLISH
from aicode_desktop.model.record import EventKind
from aicode_desktop.model.record_names import PAYLOAD_FOLDER
from aicode_desktop.words import tr

LATER_FOLDER = "_later"
MOST_FILES = 100
LIMIT_TOTAL_BYTES = 200_000_000

_NAME = re.compile(
    r"(reply|authority|renewed-form|renewed-own-form)(-[1-9][0-9]{0,2})?\.(eml|msg|pdf|png|jpe?g|tiff?|txt|bin)"
)


def is_later_payload(name: str) -> bool:
    """Return whether files that come later may have that name."""
    return _NAME.fullmatch(name) is not None


def later_files(
    files: Mapping[str, bytes],
    *,
    kind: EventKind,
    on: date,
    at: datetime,
    document_number: str,
    digest: str,
    language: str = ENGLISH,
) -> dict[str, bytes]:
    """Return every file of the bag for *files*, which came on *on* for the record of *digest*.

    *language* is that of the record’s document; the bag says in it what it is, and in English.

    Raises:
        RecordError: a name is none of the fixed ones, or they are too many or too large.
    """
    total = sum(len(content) for content in files.values())
    if len(files) > MOST_FILES or total > LIMIT_TOTAL_BYTES:
        raise _refused(tr("These files are too many or too large for a record."))
    for name in files:
        if not is_later_payload(name):
            raise _refused(tr("“{name}” is no name for a file of a record.", name=ascii(name)))
    at = at.astimezone(UTC).replace(microsecond=0)
    text = later_readme(
        language=language,
        number=document_number,
        what=lambda: _what(kind),
        day=on.isoformat(),
        digest=digest,
        names=files,
        has_pdf=kind is EventKind.RENEWED,
    )
    return bag_files(
        payload=files,
        tag_files={README: text.encode()},
        tags=[
            ("External-Identifier", document_number),
            ("Aicode-Later", kind.value),
            ("Aicode-Kept-At", at.isoformat()),
            ("Aicode-Belongs-To", digest),
        ],
        on=at.date(),
    )


def files_in(folder: Path) -> dict[str, Path]:
    """Return the files that such a bag holds, by name."""
    inside = folder / PAYLOAD_FOLDER
    if not inside.is_dir():
        return {}
    return {
        path.name: path
        for path in sorted(islice(inside.iterdir(), MOST_FILES))
        if is_later_payload(path.name) and path.is_file() and not path.is_symlink()
    }


def _what(kind: EventKind) -> str:
    return {
        EventKind.ACKNOWLEDGED: tr("An acknowledgement"),
        EventKind.LISTED: tr("Word that the provider is listed"),
        EventKind.REPLY_KEPT: tr("A reply"),
        EventKind.AUTHORITY_KEPT: tr("Evidence of the signatory’s authority"),
        EventKind.RENEWED: tr("The signed document with later time-stamps"),
    }.get(kind, kind.value)


def _refused(what: str) -> RecordError:
    return RecordError(
        what,
        safe=tr("Nothing was kept, and the files are unchanged."),
        next_step=tr("Keep fewer or smaller files."),
    )
