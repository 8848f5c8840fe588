"""The command ``verify``: one file told in full, or thousands told in a line each and a table."""

from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from aicode_desktop.check.wording import day_in_words
from aicode_desktop.cli import terminal
from aicode_desktop.cli.exit_codes import NOT_READY, OK
from aicode_desktop.cli.progress import clear_progress, show_progress
from aicode_desktop.errors import AicodeError
from aicode_desktop.host.clock import SystemClock, here
from aicode_desktop.host.files import read_file
from aicode_desktop.model.signed import Trust, Verdict, VerificationReport
from aicode_desktop.model.trusted_list import TrustedListFacts
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow import actions, reports, verifying
from aicode_desktop.workflow.verifying import FileOutcome, TrustSources

ROOT_LIMIT_BYTES = 1_000_000
LIST_LIMIT_BYTES = 41_000_000
_TABLE_FROM = 2
_CANNOT_BE_READ = "cannot_be_read"


def verify(options: Namespace) -> int:
    """Say of each file what its signatures prove; the worst file gives the exit code."""
    trust = TrustSources(
        roots=_contents(options.trust),
        lists=tuple(
            (Path(name).name, read_file(Path(name), limit_bytes=LIST_LIMIT_BYTES))
            for name in options.trusted_list
        ),
        list_signers=_contents(options.trusted_list_signer),
    )
    if options.report or options.detail:
        return _verify_one(options, trust)
    files = [Path(name) for name in options.files]
    counts: Counter[str] = Counter()
    left_out = 0
    is_good = True
    with_pages = options.pages or len(files) < verifying.FEWEST_FOR_PROCESSES
    outcomes = verifying.verify_files(
        files, trust=trust, at=SystemClock().now(), with_pages=with_pages
    )
    told = _told_as_json if options.json else _told_in_lines
    _say_lists(trust)
    for done, outcome in enumerate(told(outcomes), start=1):
        if len(files) == 1 and outcome.report is not None and not options.json:
            terminal.say(outcome.report.in_acrobat)
        is_good &= _is_good(outcome.report, require_trust=options.require_trust)
        counts[outcome.report.verdict.value if outcome.report else _CANNOT_BE_READ] += 1
        left_out += outcome.report is not None and outcome.report.are_pages_left_out
        show_progress(done, len(files))
    if len(files) >= _TABLE_FROM and not options.json:
        _say_table(counts)
    if left_out:
        terminal.note(
            plural(
                "The pages of {n} form were not compared with the data inside it; with --pages they"
                " are, and wherever fewer files are verified.",
                "The pages of {n} forms were not compared with the data inside them; with --pages"
                " they are, and wherever fewer files are verified.",
                left_out,
            )
        )
    return OK if is_good else NOT_READY


def _verify_one(options: Namespace, trust: TrustSources) -> int:
    file, output = Path(options.files[0]), Path(options.report or "")
    if options.report:
        actions.refuse_taken(output)
    pdf = read_file(file, limit_bytes=actions.PDF_LIMIT_BYTES)
    at = SystemClock().now()
    report = verifying.verify(pdf, at=at, trust=trust, with_detail=True)
    if options.report:
        ending = output.suffix.lower()
        content = verifying.report_file(report, ending=ending, name=file.name, at=at)
        actions.save_new(output, content)
    if options.json:
        terminal.say_json_file(reports.reports_json({options.files[0]: report}))
    elif options.detail:
        words = verifying.report_file(report, ending=".txt", name=file.name, at=at)
        terminal.say(words.decode().rstrip())
    else:
        _say_lists(trust)
        terminal.say(f"{terminal.in_one_line(options.files[0])}: {report.sentence}")
        terminal.say(report.in_acrobat)
    if options.report and not options.json:
        terminal.say(tr("Written: {path}", path=options.report))
    return OK if _is_good(report, require_trust=options.require_trust) else NOT_READY


def _contents(names: list[str]) -> tuple[bytes, ...]:
    return tuple(read_file(Path(name), limit_bytes=ROOT_LIMIT_BYTES) for name in names)


def _is_good(report: VerificationReport | None, *, require_trust: bool) -> bool:
    if report is None or report.verdict is not Verdict.SIGNED:
        return False
    people = [signature for signature in report.signatures if not signature.is_timestamp]
    return not require_trust or all(person.trust is Trust.TRUSTED for person in people)


def _told_in_lines(outcomes: Iterator[FileOutcome]) -> Iterator[FileOutcome]:
    for outcome in outcomes:
        clear_progress()
        if outcome.report is not None:
            terminal.say(f"{terminal.in_one_line(outcome.name)}: {outcome.report.sentence}")
        elif outcome.problem is not None:
            what, safe, next_step = outcome.problem
            terminal.note(f"{terminal.in_one_line(outcome.name)}:")
            terminal.complain(AicodeError(what, safe=safe, next_step=next_step))
        yield outcome


def _told_as_json(outcomes: Iterator[FileOutcome]) -> Iterator[FileOutcome]:
    """Write a list as it grows, so that ten thousand reports need no more memory than one."""
    separator = "[\n"
    for outcome in outcomes:
        clear_progress()
        if outcome.report is not None:
            row = {"file": outcome.name} | reports.report_plain(outcome.report)
            terminal.write(separator + terminal.in_json(row))
            separator = ",\n"
        elif outcome.problem is not None:
            terminal.note(f"{terminal.in_one_line(outcome.name)}: {' '.join(outcome.problem)}")
        yield outcome
    terminal.write("[]\n" if separator == "[\n" else "\n]\n")


def _say_lists(trust: TrustSources) -> None:
    now = SystemClock().now()
    for facts in trust.facts:
        terminal.note(_list_in_words(facts))
        if facts.is_out_of_date(now):
            terminal.note(
                tr(
                    "Warning: “{name}” is out of date. Fetch a newer one from its country.",
                    name=facts.name,
                )
            )


def _list_in_words(facts: TrustedListFacts) -> str:
    said = tr(
        "Trusted list {territory} ({operator}), number {sequence}, issued {day}",
        territory=facts.territory,
        operator=facts.operator,
        sequence=facts.sequence_number,
        day=day_in_words(here(facts.issued_at)),
    )
    due = day_in_words(here(facts.next_update)) if facts.next_update else tr("never")
    return tr("{said}; next update due {due}.", said=said, due=due)


def _say_table(counts: Counter[str]) -> None:
    words = {
        Verdict.SIGNED.value: tr("signed and unaltered"),
        Verdict.PARTLY_SIGNED.value: tr("signed in part"),
        Verdict.UNSIGNED.value: tr("not signed"),
        Verdict.ALTERED.value: tr("altered, or not to be relied on"),
        Verdict.UNREADABLE.value: tr("no readable PDF"),
        _CANNOT_BE_READ: tr("could not be opened"),
    }
    terminal.say("")
    terminal.say(plural("{n} file:", "{n} files:", counts.total()))
    for verdict, said in words.items():
        if counts[verdict]:
            terminal.say(f"{counts[verdict]:>8}  {said}")
