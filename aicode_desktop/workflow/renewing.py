"""Which records need a new time-stamp before what proves them ages, and giving it to them.

A signature can be checked as long as somebody can say when it was made. A time-stamp says so until
the certificate of its service ends; then a newer one has to lie over it. The record is not touched:
the renewed form is kept beside it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from aicode_desktop.check.wording import day_in_words
from aicode_desktop.errors import AicodeError, NotSignedError
from aicode_desktop.host.clock import legal_day
from aicode_desktop.host.files import read_file
from aicode_desktop.model.record import EventKind, ListedRecord, RecordEvent, RecordState
from aicode_desktop.model.rendered import DECLARATIONS
from aicode_desktop.model.signed import SignatureFacts
from aicode_desktop.words import tr
from aicode_desktop.workflow import long_term as lengthening
from aicode_desktop.workflow.actions import PDF_LIMIT_BYTES

if TYPE_CHECKING:
    from aicode_desktop.archive.store import Archive
    from aicode_desktop.sign.longterm import LongTerm

# The archive and signing are loaded when records are looked at.

SOON = timedelta(days=365)

_GONE = {RecordState.DISPOSED, RecordState.MISSING}


@dataclass(frozen=True, slots=True)
class Aging:
    """A record that needs a time-stamp until the day ``until``, and why in one sentence."""

    record: ListedRecord
    until: date
    why: str


def aging_records(
    archive: "Archive",
    *,
    today: date,
    within: timedelta = SOON,
    progress: Callable[[int, int], None] | None = None,
) -> Iterator[Aging]:
    """Yield the records of signed documents whose proof ends within that time, or has ended.

    What a record's signatures rest on is read from its newest form. Whether methods of today are
    still thought safe then, nobody can read off a file; verification says where they are not.
    """
    from aicode_desktop.archive.search import Wanted, find_all

    records = archive.ask(lambda index: list(find_all(index, Wanted(is_ascending=True))))
    for done, record in enumerate(records, start=1):
        if record.kind in DECLARATIONS and record.state not in _GONE:
            found = _aging(archive, record)
            if found is not None and found.until <= today + within:
                yield found
        if progress is not None:
            progress(done, len(records))


def renew_record(
    archive: "Archive", folder: str, long_term: "LongTerm", *, at: datetime
) -> RecordEvent:
    """Return that each signed document of the record in *folder* is kept with one more time-stamp.

    Raises:
        RecordError, NotSignedError: there is no such record, or no signature in it that holds.
        TimestampError: no time-stamp could be had, or evidence is missing; nothing was kept.
        CannotWriteError: nothing was kept.
    """
    from aicode_desktop.archive import acts

    files = {
        name: lengthening.renew(pdf, long_term, at=at).pdf
        for name, pdf in _documents(archive, folder).items()
    }
    kind = EventKind.RENEWED
    return acts.note(archive, folder, kind, on=legal_day(at), at=at, files=files)


def _aging(archive: "Archive", record: ListedRecord) -> Aging | None:
    from aicode_desktop.sign.verify import signatures_in

    try:
        documents = _documents(archive, record.folder).values()
        ends = [_until(signatures_in(pdf)) for pdf in documents]
    except AicodeError:
        return None  # a check of the archive says what is wrong with it
    known = [(until, why) for until, why in ends if until is not None]
    return Aging(record, *min(known)) if known else None


def _until(signatures: tuple[SignatureFacts, ...]) -> tuple[date | None, str]:
    stamps = [one for one in signatures if one.is_timestamp]
    if stamps:
        until = stamps[-1].certificate.valid_until.date()
        said = tr("The certificate of its last time-stamp ends on {day}.", day=day_in_words(until))
        return until, said
    if not signatures:
        return None, ""
    until = min(one.certificate.valid_until for one in signatures).date()
    said = tr(
        "No time-stamp lies over it, and its first certificate ends on {day}.",
        day=day_in_words(until),
    )
    return until, said


def _documents(archive: "Archive", folder: str) -> dict[str, bytes]:
    from aicode_desktop.archive.signed_files import newest_signed

    record = archive.record(folder)
    if record.kind not in DECLARATIONS:
        raise NotSignedError(
            tr("“{name}” is not the record of a signed form.", name=folder),
            safe=tr("Nothing was changed."),
            next_step=tr("Choose the record of a form that was signed electronically."),
        )
    newest = newest_signed(record, archive.events_of(folder))
    return {name: read_file(path, limit_bytes=PDF_LIMIT_BYTES) for name, path in newest.items()}
