"""The command ``followup``: note what became of a document, and say what is still waited for."""

from argparse import Namespace
from datetime import datetime
from pathlib import Path

from aicode_desktop.check.wording import day_in_words
from aicode_desktop.cli import terminal
from aicode_desktop.cli.exit_codes import OK
from aicode_desktop.host import paths
from aicode_desktop.host.clock import SystemClock, legal_day
from aicode_desktop.host.regular_files import is_folder
from aicode_desktop.host.settings import read_settings
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.record import EventKind, ListedRecord, Record, RecordEvent
from aicode_desktop.words import tr
from aicode_desktop.workflow import follow_up


def followup(options: Namespace) -> int:
    """Note a day or a reply about a record, or say what is due."""
    if options.record is None:
        return _say_reminders(options.after)
    at = SystemClock().now()
    record = _record_named(options.record, at=at)
    # Before anything is noted, so that a reply that cannot be read is not told after half of it.
    reply = follow_up.open_reply(Path(options.reply), at=at) if options.reply else None
    if options.sent:
        _say_noted(follow_up.note_sent(record, on=options.sent, at=at))
    if reply is not None or options.acknowledged:
        for doubt in follow_up.doubts_about(reply) if reply is not None else ():
            terminal.note(tr("Please look: {sentence}", sentence=doubt))
        on = options.acknowledged
        _say_noted(follow_up.note_acknowledged(record, on=on, at=at, reply=reply))
    if options.listed:
        _say_noted(follow_up.note_listed(record, on=options.listed, at=at))
    _say_chain(record)
    return OK


def _say_reminders(after_days: int | None) -> int:
    if after_days is None:
        after_days = read_settings(paths.settings()).remind_after_days
    today = legal_day(SystemClock().now())
    due = follow_up.reminders(paths.records(), today=today, after_days=after_days)
    for each in due.shown:
        source = f" [{each.source}]" if each.source else ""
        terminal.say(f"{each.sentence}{source}")
    if due.total > len(due.shown):
        terminal.say(tr("{n} more are waiting.", n=due.total - len(due.shown)))
    if not due.shown:
        terminal.say(tr("Nothing is waiting."))
    return OK


def _record_named(name: str, *, at: datetime) -> Record:
    path = Path(name)
    folder = path if is_folder(path) else paths.records() / path.name
    return follow_up.record_in(folder.absolute(), at=at)


def _say_noted(event: RecordEvent) -> None:
    words = {
        EventKind.SENT: tr("Noted: sent on {day}.", day=day_in_words(event.on)),
        EventKind.ACKNOWLEDGED: tr("Noted: acknowledged on {day}.", day=day_in_words(event.on)),
        EventKind.LISTED: tr("Noted: listed on {day}.", day=day_in_words(event.on)),
    }
    terminal.say(words.get(event.kind, event.kind.value))
    for name, path in event.files.items():
        terminal.say(tr("  kept: {name} ({path})", name=name, path=path))


def _say_chain(record: Record) -> None:
    terminal.say(tr("The chain of documents:"))
    for each in follow_up.chain_of(record):
        mark = "→" if each.folder == record.folder.name else " "
        terminal.say(f"{mark} {_line(each)}")


def _line(record: ListedRecord) -> str:
    what = {
        ActKind.FIRST_FORM: tr("Signatory Form"),
        ActKind.CHANGE: tr("Notice of Change"),
        ActKind.CORRECTION: tr("Correction"),
        ActKind.WITHDRAWAL: tr("Notice of Withdrawal"),
        ActKind.NEW_SIGNATURE: tr("Signatory Form, New Signature"),
    }[record.act]
    days = [
        tr("sent on {day}", day=day_in_words(record.sent_on)) if record.sent_on else "",
        tr("acknowledged on {day}", day=day_in_words(record.acknowledged_on))
        if record.acknowledged_on
        else "",
        tr("listed on {day}", day=day_in_words(record.listed_on)) if record.listed_on else "",
    ]
    kept = tr("kept on {day}", day=day_in_words(record.kept_at))
    return ", ".join(part for part in (record.document_number, what, kept, *days) if part)
