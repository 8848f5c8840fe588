"""Checks a whole archive: every hash, the chain, every signature; and says what that proves."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.check.wording import said_time
from aicode_desktop.errors import RecordError
from aicode_desktop.model.archive_report import ArchiveReport, RecordCheck
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.model.signed import Verdict
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow.chain_stamps import ChainStamp, stamps_in
from aicode_desktop.workflow.verifying import FileOutcome, TrustSources, verify_files

if TYPE_CHECKING:
    from aicode_desktop.archive.proof import ReadChain
    from aicode_desktop.archive.store import Archive

# The archive is loaded when it is checked.

Progress = Callable[[int, int], None]

HEAD_DIGITS = 32  # of the SHA-512 are shown where all would be too long to note
LEAST_HEAD_DIGITS = 16


def check_archive(
    archive: "Archive",
    *,
    at: datetime,
    only: Sequence[str] = (),
    with_signatures: bool = True,
    known_head: str = "",
    trust: TrustSources | None = None,
    progress: Progress | None = None,
) -> ArchiveReport:
    """Return what was found in *archive*; nothing in it is changed.

    *only* names records; without it all are checked. *known_head* is the SHA-512 of the chain’s
    last entry at some earlier time, or its beginning as shown, noted elsewhere. *progress* hears
    how much is done of how much.

    Raises:
        CannotReadFileError: something in *trust* is not what it should be.
    """
    from aicode_desktop.archive import proof

    found = proof.read_chain(archive.chain)
    count = len(only) or len(found.standing)
    whole = count * (2 if with_signatures else 1)
    tell = progress or (lambda _done, _count: None)
    checks = list(
        proof.check_records(
            archive, found, only=only, progress=lambda done, _count: tell(done, whole)
        )
    )
    if with_signatures:
        checks = _with_signatures(
            archive, checks, found, trust, lambda n: tell(count + n, whole), at=at
        )
    problems = list(found.problems)
    if known_head:
        problems += _about_head(archive, "".join(known_head.lower().split()).rstrip("…."))
    problems += _cut_off(archive)
    stamps = list(stamps_in(archive))
    problems += [
        tr("The time-stamp beside entry {n} is false or for something else.", n=stamp.number)
        for stamp in stamps
        if stamp.facts is None
    ]
    report = ArchiveReport(
        checked_at=at,
        entry_count=found.head.number,
        head=found.head.digest,
        records=tuple(checks),
        chain_problems=tuple(problems),
        strangers=() if only else proof.strangers_in(archive, found),
        list_problem="" if only else _about_list(archive),
        disposed=found.disposed,
    )
    return replace(
        report,
        proven=(
            *_proven(report, found, with_signatures=with_signatures),
            *_proven_by_stamps(stamps),
        ),
        not_proven=tuple(_not_proven(report, knows_head=bool(known_head))),
    )


def _with_signatures(
    archive: "Archive",
    checks: list[RecordCheck],
    found: "ReadChain",
    trust: TrustSources | None,
    tell: Callable[[int], None],
    *,
    at: datetime,
) -> list[RecordCheck]:
    files = [_signed_files(archive, found, check.folder) for check in checks]
    every = [path for some in files for path in some]
    outcomes = verify_files(every, trust=trust or TrustSources(), at=at)
    told = []
    for done, (check, some) in enumerate(zip(checks, files, strict=True), start=1):
        told.append(_judged(archive, check, [(path.name, next(outcomes)) for path in some]))
        tell(done)
    return told


def _judged(
    archive: "Archive", check: RecordCheck, outcomes: Sequence[tuple[str, FileOutcome]]
) -> RecordCheck:
    """Return *check* with what its first document proves, or the first that proves too little."""
    judged = check
    for name, outcome in outcomes:
        report = outcome.report
        if report is None:
            said, is_sound = outcome.problem[0] if outcome.problem else "", False
        else:
            said, is_sound = report.sentence, report.verdict is Verdict.SIGNED
            if report.verdict is Verdict.UNSIGNED:
                is_sound = _is_scan(archive, check.folder)
        if not is_sound and judged.signatures:
            said = tr("{name}: {problem}", name=name, problem=said)
        if not is_sound or not judged.signatures:
            judged = replace(judged, signatures=said, are_signatures_sound=is_sound)
        if not is_sound:
            break
    return judged


def _signed_files(archive: "Archive", found: "ReadChain", folder: str) -> tuple[Path, ...]:
    from aicode_desktop.archive.signed_files import signed_files

    later = (archive.later_folder(entry) for entry in found.later.get(folder, []))
    return tuple(signed_files(archive.root / folder, later))


def _is_scan(archive: "Archive", folder: str) -> bool:
    from aicode_desktop.archive.record import described

    try:
        return described(archive.root / folder).kind is DocumentKind.SCAN
    except RecordError:
        return False


def _about_head(archive: "Archive", noted: str) -> list[str]:
    if len(noted) < LEAST_HEAD_DIGITS:
        return [
            tr(
                "The head that you noted has fewer than {n} digits, which tell too little.",
                n=LEAST_HEAD_DIGITS,
            )
        ]
    try:
        if any(digest.startswith(noted) for _, digest in archive.chain.entries()):
            return []
    except RecordError:
        pass  # which is told besides
    return [tr("The head that you noted is not in the chain: its end was cut or changed.")]


def _cut_off(archive: "Archive") -> list[str]:
    try:
        archive.up_to_date()
        lost = archive.lost_heads()
    except RecordError:
        return []  # the chain is damaged, which is said already
    return [
        tr(
            "The list knew of entry {n}, which is not in the chain: its end was cut off or changed,"
            " or an older copy was put back. Take “{file}” away once you know why.",
            n=head.number,
            file=file,
        )
        for file, head in lost.items()
    ]


def _about_list(archive: "Archive") -> str:
    from aicode_desktop.archive.proof import is_list_true

    try:
        if is_list_true(archive):
            return ""
        archive.rebuild()
    except RecordError:
        return ""  # the chain is damaged, which is said already
    return tr("The list said something else than the records, and was made anew.")


def _proven(report: ArchiveReport, found: "ReadChain", *, with_signatures: bool) -> list[str]:
    sound = len(report.records) - len(report.unsound)
    said = [
        plural(
            "{n} record is byte for byte as it was when it entered the chain.",
            "{n} records are byte for byte as they were when they entered the chain.",
            sound,
        )
    ]
    if not report.chain_problems and found.head.number:
        said.append(
            tr("No entry was altered, removed, added or moved between the first and the last.")
        )
    if with_signatures and sound:
        said.append(tr("The signatures in these records hold."))
    return said


def _proven_by_stamps(stamps: Sequence[ChainStamp]) -> list[str]:
    return [
        tr(
            "Entry {n}, and all before it, existed on {moment}, says {authority}, if you trust it.",
            n=stamp.number,
            moment=said_time(stamp.facts.at),
            authority=stamp.facts.authority,
        )
        for stamp in stamps
        if stamp.facts is not None
    ]


def _not_proven(report: ArchiveReport, *, knows_head: bool) -> list[str]:
    said = []
    if not knows_head:
        said.append(
            tr(
                "Whether the end of the chain was cut off, or all of it written anew: for that,"
                " compare its head with one noted elsewhere ({head}).",
                head=report.head[:HEAD_DIGITS],
            )
        )
    said.append(
        tr(
            "When anything happened: the times are those of this computer, unless a time-stamp"
            " says."
        )
    )
    said.append(tr("Whether what people noted is true, for instance that a mail was sent."))
    return said


def report_json(report: ArchiveReport) -> dict[str, object]:
    """Return the report as plain values, for a file or a script."""
    return {
        "is_sound": report.is_sound,
        "checked_at": report.checked_at.isoformat(),
        "entries": report.entry_count,
        "head": report.head,
        "disposed": report.disposed,
        "chain_problems": list(report.chain_problems),
        "strangers": list(report.strangers),
        "list_problem": report.list_problem,
        "records": [
            {
                "folder": check.folder,
                "document_number": check.document_number,
                "is_sound": check.is_sound,
                "problems": list(check.problems),
                "signatures": check.signatures,
            }
            for check in report.records
        ],
        "proven": list(report.proven),
        "not_proven": list(report.not_proven),
    }
