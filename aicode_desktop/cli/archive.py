"""The command ``archive``: all kept records together."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.archive import acts, export, intake, retention
from aicode_desktop.archive.intake import Outcome, TakenIn
from aicode_desktop.archive.search import Wanted, find_all
from aicode_desktop.check.wording import day_in_words, said_time
from aicode_desktop.cli import keys, terminal
from aicode_desktop.cli.exit_codes import NOT_READY, OK
from aicode_desktop.cli.progress import clear_progress, show_progress
from aicode_desktop.errors import CannotReadFileError, RecordError
from aicode_desktop.host import paths
from aicode_desktop.host.clock import SystemClock, here
from aicode_desktop.host.regular_files import is_folder
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.archive_report import ArchiveReport
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.record import ListedRecord, RecordState
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.model.text import name_in_words
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow import actions, archive_check, chain_stamps, renewing
from aicode_desktop.workflow.archiving import archive_in
from aicode_desktop.workflow.record_table import records_csv
from aicode_desktop.workflow.record_words import state_words, what_words

if TYPE_CHECKING:
    from aicode_desktop.archive.index import Index
    from aicode_desktop.archive.store import Archive


def archive(options: Namespace) -> int:
    """Do one act with the archive."""
    root = Path(options.root) if options.root else paths.records()
    is_to_be_there = bool(options.root) and options.act != "import"  # which begins one
    if is_to_be_there and not is_folder(root):
        raise _no_archive(options.root)
    with archive_in(root) as opened:
        if is_to_be_there and not opened.chain.exists:
            raise _no_archive(options.root)
        return _ACTS[options.act](opened, options)


def _list(opened: "Archive", options: Namespace) -> int:
    wanted = Wanted(
        words=" ".join(getattr(options, "words", [])),
        provider=options.provider,
        chapter=ChapterKey(options.chapter) if options.chapter else None,
        model=options.model,
        kind=DocumentKind(options.kind) if options.kind else None,
        act=ActKind(options.record_act) if options.record_act else None,
        year=options.year,
        state=RecordState(options.state) if options.state else None,
    )
    found = opened.ask(lambda index: list(find_all(index, wanted)))
    if options.csv:
        actions.save_new(Path(options.csv), records_csv(found))
        terminal.say(tr("Written: {path}", path=options.csv))
    elif options.json:
        terminal.say_json(list(map(_plain, found)))
    else:
        for record in found:
            terminal.say(_line(record))
        terminal.note(plural("{n} record", "{n} records", len(found)))
    return OK


def _verify(opened: "Archive", options: Namespace) -> int:
    report = archive_check.check_archive(
        opened,
        at=SystemClock().now(),
        only=_named(opened, options.bags) if options.bags else (),
        with_signatures=not options.hashes_only,
        known_head=options.head,
        progress=show_progress,
    )
    if options.json:
        terminal.say_json(archive_check.report_json(report))
    else:
        _say_report(report)
    return OK if report.is_sound else NOT_READY


def _rebuild(opened: "Archive", _options: Namespace) -> int:
    opened.rebuild(show_progress)
    entries = opened.chain.head().number
    terminal.say(plural("The list follows {n} entry.", "The list follows {n} entries.", entries))
    return OK


def _export(opened: "Archive", options: Namespace) -> int:
    out = Path(options.output)
    actions.refuse_taken(out)
    names = _named(opened, options.bags) if options.bags else _standing(opened)
    if not names:
        raise RecordError(
            tr("The archive holds no record."),
            safe=tr("Nothing was written."),
            next_step=tr("Keep or import a record first."),
        )
    write = {"bag": export.export_bag, "zip": export.export_zip, "sip": export.export_package}
    write[options.kind](opened, names, out, at=SystemClock().now(), progress=show_progress)
    terminal.say(tr("Written: {path}", path=options.output))
    terminal.say(plural("{n} record", "{n} records", len(names)))
    return OK


def _import(opened: "Archive", options: Namespace) -> int:
    is_whole = True
    for taken in intake.take_in(opened, Path(options.source), at=SystemClock().now()):
        terminal.say(f"{taken.name}: {_outcome(taken)}")
        for problem in taken.problems:
            terminal.note(f"  {problem}")
        is_whole &= not taken.problems
    return OK if is_whole else NOT_READY


def _dispose(opened: "Archive", options: Namespace) -> int:
    now = SystemClock().now()
    periods = retention.retention_of(opened.root)
    if options.long is not None or options.short is not None:
        periods = retention.Retention(
            options.long if options.long is not None else periods.long_years,
            options.short if options.short is not None else periods.short_years,
        )
        retention.set_retention(opened.root, periods)
    due = {
        one.record.folder: one
        for one in opened.ask(lambda index: retention.due(index, periods, today=now.date()))
    }
    names = _named(opened, options.bags) if options.bags else list(due)
    early = [name for name in names if name not in due]
    if early:
        raise RecordError(
            tr("The retention period of “{name}” is not over.", name=early[0]),
            safe=tr("Nothing was taken away."),
            next_step=tr("Leave it out, or set shorter periods with --long and --short."),
        )
    for name in names:
        one = due[name]
        said = tr("kept until {day}", day=day_in_words(one.kept_until))
        terminal.say(f"{name}: {_line(one.record)}, {said}")
    if not options.confirm:
        terminal.note(
            plural("{n} record is due.", "{n} records are due.", len(names))
            + " "
            + tr("To take them away for good, say who decided it: --confirm NAME")
        )
        return OK
    for name in names:
        words = tr("Decided by {who}", who=options.confirm)
        acts.dispose(opened, name, at=now, words=words)
    terminal.say(plural("{n} record was taken away.", "{n} records were taken away.", len(names)))
    return OK


def _renew(opened: "Archive", options: Namespace) -> int:
    now = SystemClock().now()
    names = _named(opened, options.bags)
    aging = renewing.aging_records(
        opened,
        today=now.date(),
        within=timedelta(days=options.within),
        progress=show_progress,
    )
    if not options.bags:
        for one in aging:
            clear_progress()
            terminal.say(f"{one.record.folder}: {one.why}")
            names.append(one.record.folder)
    if not options.timestamp:
        terminal.note(
            plural("{n} record needs it.", "{n} records need it.", len(names))
            + " "
            + tr("To renew, name a time-stamp service: --timestamp URL")
        )
        return OK if not names else NOT_READY
    long_term = keys.required_long_term_in(options)
    for name in names:
        renewing.renew_record(opened, name, long_term, at=SystemClock().now())
        terminal.say(tr("“{name}” is renewed; the record itself is unchanged.", name=name))
    return OK


def _stamp(opened: "Archive", options: Namespace) -> int:
    service = keys.required_long_term_in(options).service
    stamp = chain_stamps.stamp_chain(opened, service, at=SystemClock().now())
    if stamp.facts is not None:
        terminal.say(
            tr(
                "Entry {n}, and all before it, existed on {moment}, says {authority}.",
                n=stamp.number,
                moment=said_time(stamp.facts.at),
                authority=stamp.facts.authority,
            )
        )
    return OK if stamp.facts is not None else NOT_READY


_ACTS = {
    "list": _list,
    "search": _list,
    "verify": _verify,
    "rebuild": _rebuild,
    "export": _export,
    "import": _import,
    "dispose": _dispose,
    "renew": _renew,
    "stamp": _stamp,
}


def _no_archive(name: str) -> CannotReadFileError:
    return CannotReadFileError(
        tr("There is no archive in “{name}”.", name=name),
        safe=tr("Nothing was changed."),
        next_step=tr("Check the name of the folder."),
    )


def _named(opened: "Archive", bags: Sequence[str]) -> list[str]:
    """Return the folders’ names of what was named by path, by name, or by the document’s number."""
    names = []
    for told in map(name_in_words, bags):
        name = Path(told).name
        found = opened.ask(partial(_listed, name=name, number=told))
        if not found:
            opened.record(name)  # says what is wrong with it
            raise RecordError(
                tr("“{name}” lies among the records and is in no entry.", name=name),
                safe=tr("Nothing was changed."),
                next_step=tr("Check the archive: that says whose folder it is."),
            )
        names += [record.folder for record in found]
    return names


def _listed(index: "Index", *, name: str, number: str) -> tuple[ListedRecord, ...]:
    return index.records("folder = ? AND state <> 'disposed'", (name,)) or index.records(
        "document_number = ? AND state <> 'disposed'", (number,)
    )


def _standing(opened: "Archive") -> list[str]:
    gone = {RecordState.DISPOSED, RecordState.MISSING}
    found = opened.ask(lambda index: list(find_all(index, Wanted(is_ascending=True))))
    return [record.folder for record in found if record.state not in gone]


def _line(record: ListedRecord) -> str:
    parts = (
        record.document_number,
        record.provider_name,
        what_words(record),
        day_in_words(here(record.kept_at)),
        state_words(record.state),
    )
    return "  ".join(part for part in parts if part)


def _plain(record: ListedRecord) -> dict[str, object]:
    days = {
        "sent_on": record.sent_on,
        "acknowledged_on": record.acknowledged_on,
        "listed_on": record.listed_on,
    }
    return {
        "folder": record.folder,
        "document_number": record.document_number,
        "provider": record.provider_name,
        "kind": record.kind.value,
        "act": record.act.value,
        "chapters": list(record.chapters),
        "models": list(record.model_names),
        "signatories": list(record.signatory_names),
        "edition": record.edition,
        "kept_at": record.kept_at.isoformat(),
        "state": record.state.value,
        "sha512": record.digest,
        "fingerprint": record.fingerprint,
        "file_sha256": record.file_sha256,
        "follows": record.follows_fingerprint,
    } | {name: day.isoformat() if day else None for name, day in days.items()}


def _outcome(taken: TakenIn) -> str:
    if taken.outcome is Outcome.REFUSED:
        return tr("not taken in")
    name = taken.record.folder.name if taken.record is not None else ""
    if taken.outcome is Outcome.THERE_ALREADY:
        return tr("there already, as “{name}”", name=name)
    return tr("taken in as “{name}”", name=name)


def _say_report(report: ArchiveReport) -> None:
    for problem in (*report.chain_problems, report.list_problem):
        if problem:
            terminal.say(problem)
    for name in report.strangers:
        terminal.say(tr("“{name}” lies among the records and is in no entry.", name=name))
    for check in report.unsound:
        said = check.problems or (check.signatures,)
        for problem in said:
            terminal.say(f"{check.folder}: {problem}")
    sound = len(report.records) - len(report.unsound)
    terminal.say(
        tr("{sound} of {count} records are sound.", sound=sound, count=len(report.records))
    )
    if not report.is_sound:
        terminal.say(tr("Checking changed nothing. Restore what is named from a copy."))
    terminal.say(tr("Head of the chain, entry {n}: {hex}", n=report.entry_count, hex=report.head))
    terminal.say(tr("This proves:"))
    for sentence in report.proven:
        terminal.say(f"  + {sentence}")
    terminal.say(tr("It does not prove:"))
    for sentence in report.not_proven:
        terminal.say(f"  - {sentence}")
