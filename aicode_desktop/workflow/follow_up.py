"""Following a document up: sent, acknowledged, listed, and what is still to be waited for.

A person notes these; the program never learns by itself that a message was sent or read. What is
noted stands in the archive's chain, and a reply is kept there whole.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import partial
from pathlib import Path

from aicode_desktop.check.edition import code_of_practice, editions
from aicode_desktop.check.wording import day_in_words
from aicode_desktop.errors import CannotReadFileError, RecordError
from aicode_desktop.host import paths
from aicode_desktop.host.clock import legal_day
from aicode_desktop.host.files import read_file
from aicode_desktop.host.regular_files import is_folder
from aicode_desktop.model.record import EventKind, ListedRecord, Record, RecordEvent, RecordState
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.model.reply import Reply
from aicode_desktop.words import tr
from aicode_desktop.workflow import archiving

# The archive and the readers of mail are loaded when something is noted.

REMIND_AFTER_DAYS = 14
REVIEW_REMINDER_DAYS = 60  # before the two years end
MOST_REMINDERS = 20
REVIEW_YEARS = 2  # FAQ, paragraph 12
REVIEW_SOURCE = "FAQ, paragraph 12"


class Waiting(StrEnum):
    """What a reminder is about."""

    TO_SEND = "to_send"
    TO_ACKNOWLEDGE = "to_acknowledge"
    TO_REVIEW = "to_review"


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something that is due. ``folder`` is the record's, empty for the review of the Code.

    ``since`` is the day from which was waited, or on which the review is due.
    """

    waiting: Waiting
    since: date
    sentence: str
    folder: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Reminders:
    """The first reminders, the oldest first, and how many there are in all."""

    shown: tuple[Reminder, ...] = ()
    total: int = 0


def record_in(folder: Path, *, at: datetime) -> Record:
    """Return the record in *folder*, which lies in an archive; one put there by hand is taken up.

    Raises:
        RecordError: it is no record, or lies by itself, so that nothing can be noted about it.
        CannotWriteError: it cannot be taken up.
    """
    from aicode_desktop.archive import acts
    from aicode_desktop.archive.record import open_record

    record = open_record(folder)
    if folder.parent != paths.records() and not _has_chain(folder.parent):
        raise _refused(
            tr("This record lies in no archive."),
            tr("Take it in with “aicode archive import”, then try again."),
        )
    with archiving.archive_in(folder.parent) as archive:
        return record if archive.listed(record) else acts.adopt(archive, folder.name, at=at)


def chain_of(record: Record) -> tuple[ListedRecord, ...]:
    """Return the first form and what follows it, each document after the one that it follows.

    Raises:
        RecordError: the archive’s chain is damaged.
    """
    waiting = list(archiving.family_of(record))
    ordered: list[ListedRecord] = []
    while waiting:
        open_ends = {each.fingerprint for each in waiting}
        following = next(
            (each for each in waiting if each.follows_fingerprint not in open_ends), waiting[0]
        )
        waiting.remove(following)
        ordered.append(following)
    return tuple(ordered)


def followed_by(kept: Path) -> tuple[str, ...]:
    """Return the numbers of the documents in the archive that follow the one in *kept*.

    Nothing for a record that lies by itself, or a file.

    Raises:
        RecordError: the archive’s chain is damaged.
    """
    from aicode_desktop.archive.record import open_record

    folder = kept.absolute()
    if not is_folder(folder) or not _has_chain(folder.parent):
        return ()
    record = open_record(folder)
    return tuple(
        each.document_number or each.folder
        for each in archiving.family_of(record)
        if record.fingerprint and each.follows_fingerprint == record.fingerprint
    )


def note_sent(record: Record, *, on: date, at: datetime) -> RecordEvent:
    """Return that the document of *record* was sent on that day, noted *at* an aware time, once.

    Raises:
        RecordError: the day cannot be, or the record is a rehearsal’s; nothing was noted.
        CannotWriteError: nothing was noted.
    """
    return _noted(record, EventKind.SENT, on=on, at=at)


def note_listed(record: Record, *, on: date, at: datetime) -> RecordEvent:
    """Return that the provider was found on the public list on that day.

    Raises:
        RecordError, CannotWriteError: as for a document sent.
    """
    return _noted(record, EventKind.LISTED, on=on, at=at)


def note_acknowledged(
    record: Record, *, at: datetime, on: date | None = None, reply: Reply | None = None
) -> RecordEvent:
    """Return that the AI Office acknowledged the document; *reply* is kept byte for byte.

    Without *on* the day is that of the reply. The same reply is not kept twice.

    Raises:
        RecordError: there is no day, it cannot be, or the e-mail did not arrive; nothing was noted.
        CannotWriteError: nothing was noted.
    """
    if reply is not None and reply.is_undelivered:
        raise _refused(
            tr("This is a mail server’s report that the e-mail did not arrive."),
            tr("See in it why, and send the e-mail once more."),
        )
    if reply is not None:
        known = _kept_with(record, reply)
        if known is not None:
            return known
        if on is None and reply.sent_at is not None:
            on = legal_day(reply.sent_at)
    if on is None:
        raise _refused(
            tr("The reply does not say when it was sent."), tr("Give the day on which it came.")
        )
    files = {f"reply{reply.format.value}": reply.content} if reply is not None else None
    words = " · ".join(part for part in (reply.sender, reply.subject) if part) if reply else ""
    return _noted(record, EventKind.ACKNOWLEDGED, on=on, at=at, words=words, files=files)


def open_reply(path: Path, *, at: datetime) -> Reply:
    """Return the reply in *path*, an ``.eml`` or ``.msg`` that a mail program saved.

    Raises:
        CannotReadFileError: it cannot be read, is too large, or is no e-mail.
    """
    from aicode_desktop.send.reply import LIMIT_BYTES, read_reply

    return read_reply(read_file(path, limit_bytes=LIMIT_BYTES), at=at)


def doubts_about(reply: Reply) -> tuple[str, ...]:
    """Return what a person should look at before taking *reply* for an acknowledgement."""
    doubts = []
    if not reply.is_from_commission:
        doubts.append(
            tr(
                "The sender’s address, “{address}”, is none of the Commission’s (ec.europa.eu).",
                address=reply.sender_address or "–",
            )
        )
    if reply.is_automatic:
        doubts.append(tr("A machine answered: it shows that the e-mail arrived, and no more."))
    return tuple(doubts)


def reminders(records: Path, *, today: date, after_days: int = REMIND_AFTER_DAYS) -> Reminders:
    """Return what is due in the archive *records* on *today*.

    Raises:
        RecordError: the archive’s chain is damaged.
        CannotWriteError: its list cannot be made.
    """
    if not records.is_dir():
        return Reminders()
    from aicode_desktop.archive import search

    due = today - timedelta(days=after_days)
    found: list[Reminder] = []
    with archiving.archive_in(records) as archive:
        has_any = archive.ask(partial(search.find, wanted=search.Wanted(), most=1)).total > 0
        for state in (RecordState.SENT, RecordState.KEPT):
            wanted = search.Wanted(state=state, is_ascending=True)
            page = archive.ask(partial(search.find, wanted=wanted, most=search.PAGE))
            waiting = [_reminder_of(each) for each in page.records if _is_real(each)]
            found += [each for each in waiting if each.since <= due]
    review = _review(today) if has_any else None
    found.sort(key=lambda each: each.since)
    shown = ([review] if review is not None else []) + found
    return Reminders(tuple(shown[:MOST_REMINDERS]), len(shown))


def _has_chain(folder: Path) -> bool:
    from aicode_desktop.archive.store import Archive

    return Archive(folder).chain.exists


def _reminder_of(record: ListedRecord) -> Reminder:
    name = record.document_number or record.folder
    if record.state is RecordState.SENT and record.sent_on is not None:
        sentence = tr(
            "{number}, {provider}: sent on {day}; no acknowledgement is noted.",
            number=name,
            provider=record.provider_name,
            day=day_in_words(record.sent_on),
        )
        return Reminder(Waiting.TO_ACKNOWLEDGE, record.sent_on, sentence, record.folder)
    kept_on = legal_day(record.kept_at)
    sentence = tr(
        "{number}, {provider}: signed and kept on {day}; that it was sent is not noted.",
        number=name,
        provider=record.provider_name,
        day=day_in_words(kept_on),
    )
    return Reminder(Waiting.TO_SEND, kept_on, sentence, record.folder)


def _review(today: date) -> Reminder | None:
    """Return that the review of the newest edition at hand is due, when two years end soon."""
    published = code_of_practice(editions()[-1]).published
    due = _years_later(published, REVIEW_YEARS)
    if today < due - timedelta(days=REVIEW_REMINDER_DAYS):
        return None
    sentence = tr(
        "The AI Office reviews the Code at least every two years. Counted from {published}, two"
        " years end on {day}: look whether there is an updated Code to sign.",
        published=day_in_words(published),
        day=day_in_words(due),
    )
    return Reminder(Waiting.TO_REVIEW, due, sentence, source=REVIEW_SOURCE)


def _years_later(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, day=28)


def _is_real(record: ListedRecord) -> bool:
    return record.kind is not DocumentKind.SPECIMEN


def _noted(
    record: Record,
    kind: EventKind,
    *,
    on: date,
    at: datetime,
    words: str = "",
    files: dict[str, bytes] | None = None,
) -> RecordEvent:
    if record.kind is DocumentKind.SPECIMEN:
        raise _refused(
            tr("This is the record of a rehearsal, which nobody was sent."),
            tr("Choose the record of the real form."),
        )
    if on > legal_day(at):
        raise _refused(tr("This day has not come yet."), tr("Give the day on which it happened."))
    if on < record.kept_at.date() - timedelta(days=1):  # days differ by where one is
        raise _refused(
            tr("This day is before the document was signed and kept."),
            tr("Give the day on which it happened."),
        )
    if not files:  # a chain is never mended, so nothing is noted twice for a day
        for event in archiving.events_of(record):
            if (event.kind, event.on) == (kind, on):
                return event
    return archiving.note(record, kind, on=on, at=at, words=words, files=files)


def _kept_with(record: Record, reply: Reply) -> RecordEvent | None:
    for event in archiving.events_of(record):
        if any(_is_in(path, reply.content) for path in event.files.values()):
            return event
    return None


def _is_in(path: Path, content: bytes) -> bool:
    try:
        return read_file(path, limit_bytes=len(content)) == content
    except CannotReadFileError:  # another one, that is larger, or one that is lost
        return False


def _refused(what: str, next_step: str) -> RecordError:
    return RecordError(what, safe=tr("Nothing was noted."), next_step=next_step)
