"""Verification, of one file or of thousands: what signatures prove, by what the user trusts."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.errors import (
    AicodeError,
    CannotWriteError,
    DocumentUnreadableError,
    NewerDraftError,
)
from aicode_desktop.host.files import create_file, read_file
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.model.signed import Verdict, VerificationReport
from aicode_desktop.model.text import name_in_words
from aicode_desktop.model.trusted_list import TrustedListFacts
from aicode_desktop.words import tr
from aicode_desktop.workflow.actions import PDF_LIMIT_BYTES

if TYPE_CHECKING:
    from aicode_desktop.render.reading import ReadDocument
    from aicode_desktop.sign.trusted_lists import TrustedLists

FEWEST_FOR_PROCESSES = 24  # with fewer files, starting processes takes longer than it saves
_NEEDED_FOR_ANY_FILE = (
    "aicode_desktop.sign.verify",
    "aicode_desktop.render.comparison",
    "aicode_desktop.workflow.verifying",
)


@dataclass(frozen=True)
class TrustSources:
    """What the user loaded to trust: files of certificates, and EU trusted lists (name, content).

    ``list_signers`` are files of certificates with which lists may be signed besides those known.
    """

    roots: tuple[bytes, ...] = ()
    lists: tuple[tuple[str, bytes], ...] = ()
    list_signers: tuple[bytes, ...] = ()

    @cached_property
    def loaded_lists(self) -> "TrustedLists | None":
        """The lists, their signatures checked.

        Raises:
            CannotReadFileError: a list is none, or its signature does not hold.
        """
        if not self.lists:
            return None
        from aicode_desktop.sign.trusted_lists import load_trusted_lists

        return load_trusted_lists(self.lists, signers=self.list_signers)

    @property
    def facts(self) -> tuple[TrustedListFacts, ...]:
        """What the lists say of themselves."""
        return self.loaded_lists.facts if self.loaded_lists is not None else ()


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """What came of one file: a report, or why it could not be read, as an error’s sentences."""

    name: str
    report: VerificationReport | None
    problem: tuple[str, str, str] | None = None


def verify(
    pdf: bytes,
    *,
    at: datetime,
    trust: TrustSources | None = None,
    with_detail: bool = False,
    with_pages: bool = True,
) -> VerificationReport:
    """Return what the signatures of any PDF prove; of our own, also whether page and data agree.

    *at* is now, which no signature can be later than. With *with_detail* each signature comes with
    its particulars. Without *with_pages* the pages of our own are not compared, which is most of
    the work; the report then says so.

    Raises:
        CannotReadFileError: something in *trust* is not what it should be.
    """
    from aicode_desktop.sign import verify as verification

    trust = trust or TrustSources()
    report = verification.verify(
        pdf, at=at, roots=trust.roots, lists=trust.loaded_lists, with_detail=with_detail
    )
    if report.verdict in {Verdict.UNREADABLE, Verdict.ALTERED}:
        return report
    try:
        read = _read_and_compared(pdf, with_pages=with_pages)
    except NewerDraftError:
        return replace(report, sentence=f"{report.sentence} {_about_newer_data()}")
    # Of a file that is not one of our documents there is nothing to hold its pages against.
    return report if read is None else _held_against_pages(report, read)


def report_file(report: VerificationReport, *, ending: str, name: str, at: datetime) -> bytes:
    """Return a report with its particulars: ``.pdf``, ``.xml`` (ETSI), ``.json`` or ``.txt``.

    Raises:
        NotSignedError: there is no signature, which an ETSI report needs.
        CannotWriteError: there is no report of that kind.
    """
    name = name_in_words(name)
    if ending == ".pdf":
        from aicode_desktop.render.verification_report import (
            render_verification_report,
        )

        return render_verification_report(report, name=name, at=at)
    if ending == ".txt":
        from aicode_desktop.render.verification_report import (
            verification_report_in_words,
        )

        return verification_report_in_words(report, name=name, at=at).encode()
    if ending == ".xml":
        from aicode_desktop.workflow.etsi_report import etsi_report

        return etsi_report(report, at=at)
    if ending == ".json":
        from aicode_desktop.workflow.reports import report_json

        return report_json(report)
    raise CannotWriteError(
        tr("There is no report of the kind “{ending}”.", ending=ending),
        safe=tr("Nothing was written."),
        next_step=tr("Let its name end in .pdf, .xml, .json or .txt."),
    )


def save_report(path: Path, report: VerificationReport, *, name: str, at: datetime) -> None:
    """Write a report under *path*, where nothing may be yet; its ending says which kind.

    Raises:
        NotSignedError, CannotWriteError, OutputExistsError: nothing was left there.
    """
    create_file(path, report_file(report, ending=path.suffix.lower(), name=name, at=at))


def verify_files(
    files: Sequence[Path],
    *,
    trust: TrustSources,
    at: datetime,
    with_pages: bool = True,
    processes: int = 0,
) -> Iterator[FileOutcome]:
    """Yield what comes of each file, in their order, on all processors where there are many files.

    *at* and *with_pages* as in ``verify``.

    Raises:
        CannotReadFileError: something in *trust* is not what it should be.
    """
    _assert_usable(trust)  # a bad list or root is the caller's error, not one of each file
    processes = processes or os.cpu_count() or 1
    if processes == 1 or len(files) < FEWEST_FOR_PROCESSES:
        given = _Given(trust, at, with_pages)
        yield from (_outcome_of(file, given) for file in files)
        return
    from aicode_desktop.workflow.processes import Work, done_by_all  # few need it

    work = Work(
        act=_outcome_in_process,
        lost=_lost,
        begin=_begin,
        begin_with=(trust.roots, trust.lists, trust.list_signers, at, with_pages),
        loaded_before=_NEEDED_FOR_ANY_FILE,
    )
    yield from done_by_all(work, files, processes=processes)


def _assert_usable(trust: TrustSources) -> None:
    _ = trust.loaded_lists
    if trust.roots:
        from aicode_desktop.sign.trust import certificates_in

        for root in trust.roots:
            certificates_in(root)


@dataclass(frozen=True, slots=True)
class _Given:
    """What every file is held against."""

    trust: TrustSources
    at: datetime
    with_pages: bool


_given_to_process: list[_Given] = []  # one, in a process of a pool


def _begin(
    roots: tuple[bytes, ...],
    lists: tuple[tuple[str, bytes], ...],
    signers: tuple[bytes, ...],
    at: datetime,
    with_pages: bool,  # noqa: FBT001  (handed over by position)
) -> None:
    trust = TrustSources(roots, lists, signers)
    _ = trust.loaded_lists
    _given_to_process[:] = [_Given(trust, at, with_pages)]


def _outcome_in_process(file: Path) -> FileOutcome:
    return _outcome_of(file, _given_to_process[0])


def _lost(file: Path) -> FileOutcome:
    return FileOutcome(
        str(file),
        None,
        (
            tr("Whatever looks at “{name}” is stopped by it or by the system.", name=file.name),
            tr("The other files were looked at, and nothing was changed."),
            tr("Do not open it; ask whoever gave it to you for the original."),
        ),
    )


def _outcome_of(file: Path, given: _Given) -> FileOutcome:
    try:
        pdf = read_file(file, limit_bytes=PDF_LIMIT_BYTES)
        report = verify(pdf, at=given.at, trust=given.trust, with_pages=given.with_pages)
        return FileOutcome(str(file), report)
    except AicodeError as error:
        return FileOutcome(str(file), None, (error.what, error.safe, error.next_step))


def _read_and_compared(pdf: bytes, *, with_pages: bool) -> "ReadDocument | None":
    from aicode_desktop.render.reading import read_and_compared

    try:
        return read_and_compared(pdf, with_pages=with_pages)
    except DocumentUnreadableError:
        return None


def _held_against_pages(report: VerificationReport, read: "ReadDocument") -> VerificationReport:
    if read.content.kind is DocumentKind.SCAN:
        return replace(report, sentence=f"{report.sentence} {_about_scans()}")
    if read.differences:
        sentence = tr(
            "The pages of this file do not show what the data inside says: {first} {signatures}",
            first=read.differences[0],
            signatures=report.sentence,
        )
        return replace(
            report, verdict=Verdict.ALTERED, sentence=sentence, differences=read.differences
        )
    if not read.are_pages_compared:
        return replace(report, are_pages_left_out=True)
    if read.content.kind is DocumentKind.COMMISSION_FORM:
        return replace(report, sentence=f"{report.sentence} {_about_the_commissions_form()}")
    if not read.is_of_this_layout:
        return replace(report, sentence=f"{report.sentence} {_about_layouts()}")
    return report


def _about_newer_data() -> str:
    return tr(
        "The data inside was written by a newer version of this program, so it was not held against"
        " the pages."
    )


def _about_scans() -> str:
    return tr(
        "It is the scan of a form signed by hand: an electronic signature on it is a seal on the"
        " pictures, not the signature of a signatory."
    )


def _about_the_commissions_form() -> str:
    return tr(
        "It is the Commission’s form: every answer put into it was found on its pages; what else"
        " stands there was not compared."
    )


def _about_layouts() -> str:
    return tr(
        "Another version of this program laid the form out, so its pages could not be made anew:"
        " they were searched for the answers, the names and the fingerprint of the data inside,"
        " which shows less."
    )
