"""A form on its way over paper: printed, signed by hand, brought back as a scan, and kept.

What was printed stays with the draft, so that a scan can be held against it weeks later. Once a
scan is kept, the draft's own folder says where; ``resume`` goes on from there.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.drafts.stage_files import StageFiles
from aicode_desktop.errors import RecordError
from aicode_desktop.host.files import create_file, read_file
from aicode_desktop.model import record_names
from aicode_desktop.model.codec import decode, decode_submission
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.model.scanned_form import ScannedForm
from aicode_desktop.words import tr
from aicode_desktop.workflow.actions import DRAFT_LIMIT_BYTES, PDF_LIMIT_BYTES
from aicode_desktop.workflow.desk import DRAFT, MAIL_OPENED, Signing
from aicode_desktop.workflow.paper import ReadScan, compare_scan, email_for, keep_scan_in_archive
from aicode_desktop.workflow.sending import PATH_TEXT, RECORD_NOTE, kept_before

if TYPE_CHECKING:
    from aicode_desktop.drafts.vault import Vault
    from aicode_desktop.model.record import Record
    from aicode_desktop.sign.backend import Signer

SCAN_PDF_LIMIT_BYTES = 500_000_000
_PRINTED = "paper-"


def save_printed(signing: Signing, path: Path) -> Path:
    """Return *path*, under which the form to be printed is now; a copy is kept with the draft.

    Raises:
        OutputExistsError, CannotWriteError: what was there is intact.
    """
    create_file(path, signing.unsigned_pdf)
    note_printed(signing)
    return path


def note_printed(signing: Signing) -> None:
    """Keep a copy of the form that is printed with the draft, for the scan to be held against.

    Raises:
        CannotWriteError: there is none.
    """
    if not is_printed(signing):
        signing.stages.create(_name(signing), signing.unsigned_pdf)


def is_printed(signing: Signing) -> bool:
    """Whether the form as it stands was saved to be printed."""
    return signing.stages.has(_name(signing))


def is_printed_otherwise(signing: Signing) -> bool:
    """Whether the form was saved to be printed before it was changed, and not since."""
    return not is_printed(signing) and was_printed(signing.folder)


def was_printed(folder: Path) -> bool:
    """Whether any version of the form with that folder was saved to be printed."""
    return any(name.startswith(_PRINTED) for name in StageFiles(folder).names())


def compare(signing: Signing, files: Sequence[Path]) -> ReadScan:
    """Return the scan in *files*, held against the form that was printed.

    Raises:
        CannotReadFileError, DocumentUnreadableError: nothing was changed.
    """
    printed = signing.unsigned_pdf
    if is_printed(signing):  # perhaps by an earlier version of the program, in another layout
        printed = signing.stages.read(_name(signing), limit_bytes=PDF_LIMIT_BYTES)
    return compare_scan(files, printed=printed)


def keep(
    signing: Signing,
    read: ReadScan,
    *,
    records: Path,
    at: datetime,
    signer: "Signer | None" = None,
    despite_findings: bool = False,
) -> Signing:
    """Return the signing with the scan as what was signed, its record kept in *records*.

    Raises:
        NotSignedError: something is wrong with the scan; nothing was kept.
        CannotSignError, CannotWriteError: it could not be sealed or written; nothing was kept.
    """
    kept = keep_scan_in_archive(
        records,
        read,
        at=at,
        signer=signer,
        despite_findings=despite_findings,
        draft=signing.draft,
    )
    # The record is whole before it is noted: without the note the scan can be brought back again.
    # A note that is there already leads to a record that was taken away.
    signing.stages.discard(RECORD_NOTE)
    signing.stages.create(RECORD_NOTE, str(kept.record.folder).encode(*PATH_TEXT))
    return replace(signing, scanned=kept.scanned, email=kept.email, record=kept.record)


def is_kept(stages: StageFiles) -> bool:
    """Whether a scan was kept of the form with these stages, rather than signatures made."""
    return stages.has(RECORD_NOTE) and was_printed(stages.folder) and not stages.has("signed-1.pdf")


def resume(draft_id: str, *, desk: Path, vault: "Vault | None" = None) -> Signing | None:
    """Return the signing of a draft of which a scan was kept, or None where there is none.

    Raises:
        RecordError: the record is not as it was kept; nothing was changed.
    """
    stages = StageFiles(desk / draft_id, vault)
    record = kept_before(stages)
    if record is None or record.kind is not DocumentKind.SCAN:
        return None
    _refuse_altered(record)
    scanned = _scanned_in(record)
    draft = decode(read_file(record.payload[DRAFT], limit_bytes=DRAFT_LIMIT_BYTES))
    return Signing(
        draft=draft,
        kind=DocumentKind.PAPER,
        unsigned_pdf=read_file(
            record.payload[record_names.UNSIGNED_FORM], limit_bytes=PDF_LIMIT_BYTES
        ),
        fingerprint=scanned.content.fingerprint,
        stages=stages,
        scanned=scanned,
        email=email_for(scanned, at=record.kept_at),
        record=record,
        is_mail_opened=stages.has(MAIL_OPENED),
    )


def _name(signing: Signing) -> str:
    return f"{_PRINTED}{signing.fingerprint}.pdf"


def _refuse_altered(record: "Record") -> None:
    from aicode_desktop.archive.audit import check_record

    problems = check_record(record.folder)
    if problems:
        raise RecordError(
            tr("The record of this form is not as it was kept: {first}", first=problems[0]),
            safe=tr("Nothing was changed."),
            next_step=tr("Restore the folder “{name}” from a copy.", name=record.folder.name),
        )


def _scanned_in(record: "Record") -> ScannedForm:
    """Return what a record of an unaltered scan holds."""
    from aicode_desktop.sign import verify as verification

    pdf = read_file(record.payload[record_names.SIGNED_FORM], limit_bytes=SCAN_PDF_LIMIT_BYTES)
    data = read_file(record.payload[record_names.SUBMISSION], limit_bytes=DRAFT_LIMIT_BYTES)
    content = DocumentContent(DocumentKind.SCAN, decode_submission(data), data)
    seals = verification.signatures_in(pdf)
    return ScannedForm(pdf, content, sealed_by=seals[0].certificate.holder if seals else "")
