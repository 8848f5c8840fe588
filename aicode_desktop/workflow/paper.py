"""Signing on paper: the form to print, and the scan that comes back."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.errors import CannotSignError, MailRefusedError, NotSignedError
from aicode_desktop.host.files import read_file
from aicode_desktop.languages import written_in
from aicode_desktop.model.audit import AuditStep
from aicode_desktop.model.codec import encode
from aicode_desktop.model.draft import Confidential, Draft
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.model.message import EmailDraft
from aicode_desktop.model.record import Record
from aicode_desktop.model.rendered import DocumentContent, RenderedDocument
from aicode_desktop.model.scan import (
    ScanFinding,
    ScanProblem,
    ScanReading,
    ScanSource,
)
from aicode_desktop.model.scanned_form import ScannedForm
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.model.text import name_in_words
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow.actions import PDF_LIMIT_BYTES, refuse_taken, submission
from aicode_desktop.workflow.archiving import archive_in
from aicode_desktop.workflow.earlier import refuse_false_history
from aicode_desktop.workflow.keeping import completed, program

if TYPE_CHECKING:
    from aicode_desktop.scan.pictures import Picture
    from aicode_desktop.sign.backend import Signer

SCAN_LIMIT_BYTES = 500_000_000
SCANNED_PDF_DPI = 300
_DOUBTFUL = {ScanProblem.ADDED, ScanProblem.LACKING, ScanProblem.UNCLEAR, ScanProblem.NOT_SIGNED}


@dataclass(frozen=True, slots=True, repr=False)
class ReadScan(Confidential):
    """A scan held against the form that was printed; nothing is kept yet.

    ``is_acceptable``: every page is there once, so that a person may keep it despite findings.
    """

    content: DocumentContent
    printed_pdf: bytes
    sources: tuple[ScanSource, ...]
    reading: ScanReading

    @property
    def findings(self) -> tuple[ScanFinding, ...]:
        """All that is wrong."""
        return self.reading.findings

    @property
    def is_complete(self) -> bool:
        """Whether nothing is wrong."""
        return self.reading.is_complete

    @property
    def is_acceptable(self) -> bool:
        """Whether only a person can say that what is wrong does no harm, a stain for instance."""
        return all(is_doubtful(finding) for finding in self.findings)


def is_doubtful(finding: ScanFinding) -> bool:
    """Whether a person who looks at the paper can say that *finding* does no harm."""
    return finding.problem in _DOUBTFUL


@dataclass(frozen=True, slots=True, repr=False)
class KeptScan(Confidential):
    """The record of a scan, and the e-mail with it; None where it is too large for a mailbox."""

    record: Record
    scanned: ScannedForm
    email: EmailDraft | None


def paper_form(draft: Draft, *, today: date) -> RenderedDocument:
    """Return the complete form to be printed and signed by hand.

    Raises:
        IncompleteDraftError, CannotRenderError: nothing was made.
        CannotSignError: it tells the document that it follows otherwise than that was signed.
    """
    from aicode_desktop.render import form

    refuse_false_history(draft)
    return form.render_paper(submission(draft, today=today))


def read_scan(files: Sequence[Path], *, form: Path) -> ReadScan:
    """Return the scan in *files* (PDF, PNG, JPEG, TIFF), held against the printed *form*.

    Raises:
        CannotReadFileError, DocumentUnreadableError: nothing was changed.
    """
    return compare_scan(files, printed=read_file(form, limit_bytes=PDF_LIMIT_BYTES))


def compare_scan(files: Sequence[Path], *, printed: bytes) -> ReadScan:
    """Return what ``read_scan`` does; *printed* is the content of the form’s file.

    Raises:
        CannotReadFileError, DocumentUnreadableError: nothing was changed.
    """
    from aicode_desktop.render.paper_pages import printed_pages
    from aicode_desktop.scan.ink import RESOLUTION_DPI
    from aicode_desktop.scan.reading import read_scan as read

    content, pages = printed_pages(printed, dpi=RESOLUTION_DPI)
    sources = tuple(
        ScanSource(name_in_words(file.name), read_file(file, limit_bytes=SCAN_LIMIT_BYTES))
        for file in files
    )
    pictures = (picture for source in sources for picture in _pictures_in(source))
    return ReadScan(content, printed, sources, read(pictures, pages))


def keep_scan(
    out: Path,
    read: ReadScan,
    *,
    at: datetime,
    signer: "Signer | None" = None,
    despite_findings: bool = False,
    draft: Draft | None = None,
) -> KeptScan:
    """Write the record of a scan into *out*, a new folder; sealed where there is a *signer*.

    *draft* is what the form was printed from, with its internal notes, where it is at hand.

    Raises:
        NotSignedError: something is wrong with the scan; nothing was kept.
        OutputExistsError, CannotWriteError, CannotSignError: nothing was kept.
    """
    from aicode_desktop.archive import record

    refuse_taken(out)

    def keep(content: DocumentContent, payload: Mapping[str, bytes]) -> Record:
        return record.keep(out, content, payload, at=at)

    return _kept(read, keep, at=at, signer=signer, despite_findings=despite_findings, draft=draft)


def keep_scan_in_archive(
    root: Path,
    read: ReadScan,
    *,
    at: datetime,
    signer: "Signer | None" = None,
    despite_findings: bool = False,
    draft: Draft | None = None,
) -> KeptScan:
    """Return the scan, its record kept in the archive *root*; else as ``keep_scan``.

    Raises:
        NotSignedError: something is wrong with the scan; nothing was kept.
        RecordError, CannotWriteError, CannotSignError: nothing was kept.
    """
    from aicode_desktop.archive import acts

    def keep(content: DocumentContent, payload: Mapping[str, bytes]) -> Record:
        with archive_in(root) as archive:
            return acts.keep(archive, content, payload, at=at)

    return _kept(read, keep, at=at, signer=signer, despite_findings=despite_findings, draft=draft)


def _kept(
    read: ReadScan,
    keep: Callable[[DocumentContent, Mapping[str, bytes]], Record],
    *,
    at: datetime,
    signer: "Signer | None",
    despite_findings: bool,
    draft: Draft | None,
) -> KeptScan:
    from aicode_desktop.archive.scan_record import scan_payload
    from aicode_desktop.render.scan_document import render_scan
    from aicode_desktop.workflow.scan_report import scan_json, scan_report

    if not (read.is_complete or (despite_findings and read.is_acceptable)):
        raise _refused(read)
    with written_in(read.content.draft.language):  # it is printed on the cover sheet
        report = scan_report(read, at=at)
    document = render_scan(read.content, report, read.reading.pages)
    scanned = ScannedForm(document.pdf, document.content)
    if signer is not None:
        seal = _sealed(document, signer, at)
        holder = seal.signatures[0].certificate.holder
        scanned = ScannedForm(seal.pdf, document.content, sealed_by=holder)
    email = email_for(scanned, at=at)
    payload = scan_payload(
        scanned=scanned,
        printed_pdf=read.printed_pdf,
        sources=read.sources,
        draft_json=encode(draft) if draft is not None else None,
        email=email,
        report_json=scan_json(read, report),
    )
    with written_in(read.content.draft.language):
        steps = [AuditStep(at, program(), tr("Compared the scan with the form"), said)
                 for said in report.sentences]  # fmt: skip
        if scanned.sealed_by:
            steps.append(AuditStep(at, scanned.sealed_by, tr("Sealed the scan")))
        whole = completed(payload, scanned.content, steps, at=at)
    record = keep(scanned.content, whole)
    return KeptScan(record, scanned, email)


def email_for(scanned: ScannedForm, *, at: datetime) -> EmailDraft | None:
    """Return the e-mail to the AI Office with a scan, read back; None where it is too large.

    Raises:
        MailRefusedError: mail programs would not read it alike.
    """
    from aicode_desktop.send.email import compose_scan
    from aicode_desktop.send.gate import offered

    try:
        email = compose_scan(scanned, at=at)
    except MailRefusedError:
        return None  # the record is worth keeping, and the scan can be handed in otherwise
    return offered(email, scanned)


def objections_to_seal(signer: "Signer", *, at: datetime) -> tuple[Finding, ...]:
    """Return what speaks against sealing a scan with *signer*."""
    from aicode_desktop.sign import suitability

    return suitability.objections_to_seal(signer.certificates()[0], at=at)


def _pictures_in(source: ScanSource) -> Iterator["Picture"]:
    from aicode_desktop.render.pictures import open_pages
    from aicode_desktop.scan.pictures import picture_of, pictures_in

    if not source.content.startswith(b"%PDF-"):
        yield from pictures_in(source.name, source.content)
        return
    with open_pages(source.content) as pages:
        for page in range(pages.page_count):
            said = tr("{name}, page {n}", name=source.name, n=page + 1)
            picture = pages.picture(page, scale=SCANNED_PDF_DPI / 72)
            yield picture_of(picture, said if pages.page_count > 1 else source.name)


def _sealed(document: RenderedDocument, signer: "Signer", at: datetime) -> SignedDocument:
    from aicode_desktop.render.scan_document import SEAL_FIELD, seal_mark
    from aicode_desktop.sign.signing import sign_document

    for objection in objections_to_seal(signer, at=at):
        if objection.severity is Severity.BLOCK:
            raise CannotSignError(
                objection.sentence,
                safe=tr("Nothing was kept, and the files are unchanged."),
                next_step=tr("Choose another certificate, or keep the scan without a seal."),
            )
    with written_in(document.content.draft.language):
        mark = seal_mark(signer.certificates()[0], at=at)
    return sign_document(
        document.pdf,
        content=document.content,
        signer=signer,
        field=SEAL_FIELD,
        mark=mark,
        at=at,
    )


def _refused(read: ReadScan) -> NotSignedError:
    next_step = (
        tr("Look at these places on the paper. If they do no harm, keep the scan despite them.")
        if read.is_acceptable
        else tr("Scan the pages again, each once, and leave out what does not belong to the form.")
    )
    return NotSignedError(
        plural(
            "The scan is not as it should be: {first}",
            "The scan is not as it should be, in {n} ways. The first: {first}",
            len(read.findings),
            first=read.findings[0].sentence,
        ),
        safe=tr("Nothing was kept, and the files are unchanged."),
        next_step=next_step,
    )
