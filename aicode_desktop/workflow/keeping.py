"""Keeping what was signed: for the window and the command line.

The archive keeps; this module brings it what other parts of the program know: what a check of the
signatures finds, the edition of the Code, and an audit sheet over all of it.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePath

from aicode_desktop import __version__
from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.host.clock import legal_day
from aicode_desktop.host.files import read_file
from aicode_desktop.languages import written_in
from aicode_desktop.model import record_names
from aicode_desktop.model.audit import AuditedFile, AuditStep
from aicode_desktop.model.codec import encode
from aicode_desktop.model.draft import Confidential, Draft
from aicode_desktop.model.message import EmailDraft
from aicode_desktop.model.record import EventKind, Record, RecordEvent
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.model.second_document import SecondDocument
from aicode_desktop.model.signed import SignedDocument, VerificationReport
from aicode_desktop.model.text import name_in_words
from aicode_desktop.words import tr
from aicode_desktop.workflow import archiving

# The archive, rendering and signing are loaded when something is kept.

AUTHORITY_LIMIT_BYTES = 20_000_000
_ENDINGS = (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff")


@dataclass(frozen=True, slots=True, repr=False)
class ToKeep(Confidential):
    """All that goes into the record of a signed document.

    ``authorities`` are files that show that the signatories may bind the provider, by their names;
    ``second`` is the same declaration as another signed document.
    """

    draft: Draft
    unsigned_pdf: bytes
    signed: SignedDocument
    email: EmailDraft | None
    authorities: tuple[tuple[str, bytes], ...] = ()
    second: SecondDocument | None = None


def keep(root: Path, kept: ToKeep, *, at: datetime) -> Record:
    """Return the record, kept in the archive *root*; the same signed file is not kept twice.

    Raises:
        RecordError: the e-mail is another’s, or the archive’s chain is damaged; nothing was kept.
        CannotWriteError: nothing was left.
    """
    from aicode_desktop.archive import acts

    payload = payload_of(kept, at=at)
    with archiving.archive_in(root) as archive:
        return acts.keep(archive, kept.signed.content, payload, at=at)


def keep_apart(folder: Path, kept: ToKeep, *, at: datetime) -> Record:
    """Return the record as the folder *folder*, outside any archive.

    Raises:
        RecordError: the e-mail is another’s; nothing was kept.
        OutputExistsError, CannotWriteError: nothing was left under *folder*.
    """
    from aicode_desktop.archive import record

    return record.keep(folder, kept.signed.content, payload_of(kept, at=at), at=at)


def keep_authority(record: Record, path: Path, *, at: datetime) -> RecordEvent:
    """Return that the evidence in *path* is kept with *record*.

    Raises:
        CannotReadFileError: it cannot be read, is empty or too large; nothing was kept.
        RecordError, CannotWriteError: nothing was kept.
    """
    content = _evidence_in(path)
    files = {f"authority{_ending(path.name)}": content}
    kind = EventKind.AUTHORITY_KEPT
    words = name_in_words(path.name)
    return archiving.note(record, kind, on=legal_day(at), at=at, words=words, files=files)


def open_authorities(paths: Sequence[Path]) -> tuple[tuple[str, bytes], ...]:
    """Return the files of evidence as ``ToKeep`` takes them.

    Raises:
        CannotReadFileError: one cannot be read, is empty or too large.
    """
    return tuple((path.name, _evidence_in(path)) for path in paths)


def payload_of(kept: ToKeep, *, at: datetime) -> dict[str, bytes]:
    """Return every file that the record holds, by its fixed name.

    Raises:
        RecordError: the e-mail does not belong to the signed form.
    """
    from aicode_desktop.archive import record as parts
    from aicode_desktop.sign import verify as verification
    from aicode_desktop.workflow.reports import report_json

    # The pages were held against the data when ``signed`` was made or accepted.
    report = verification.verify(kept.signed.pdf, at=at)
    payload = parts.payload_of(
        signed=kept.signed,
        draft_json=encode(kept.draft),
        email=kept.email,
        report_json=report_json(report),
        unsigned_pdf=kept.unsigned_pdf,
        second=kept.second,
    )
    if kept.signed.content.kind is DocumentKind.COMMISSION_FORM:
        from aicode_desktop.model.filling_record import encode_record
        from aicode_desktop.render.reading import filling_record_in

        payload[record_names.FILLING] = encode_record(filling_record_in(kept.unsigned_pdf))
    for number, (name, content) in enumerate(kept.authorities, start=1):
        payload[f"authority-{number}{_ending(name)}"] = content
    with written_in(kept.draft.language):
        return completed(payload, kept.signed.content, _steps(kept, report, at=at), at=at)


def completed(
    payload: Mapping[str, bytes],
    content: DocumentContent,
    steps: Sequence[AuditStep],
    *,
    at: datetime,
) -> dict[str, bytes]:
    """Return *payload* with the edition of the Code, and with the audit sheet over all of it.

    Raises:
        CannotRenderError: nothing was made.
    """
    from aicode_desktop.check.edition import edition_file
    from aicode_desktop.render.audit_sheet import render_audit_sheet

    whole = {**payload, record_names.EDITION: edition_file(content.draft.edition)}
    files = [
        AuditedFile(name, len(one), hashlib.sha256(one).hexdigest()) for name, one in whole.items()
    ]
    last = AuditStep(at, program(), tr("Kept the record"))
    sheet = render_audit_sheet(content, steps=[*steps, last], files=files, at=at)
    return {**whole, record_names.AUDIT_SHEET: sheet}


def _evidence_in(path: Path) -> bytes:
    content = read_file(path, limit_bytes=AUTHORITY_LIMIT_BYTES)
    if not content:
        raise CannotReadFileError(
            tr("“{name}” is empty.", name=path.name),
            safe=tr("Nothing was changed."),
            next_step=tr("Check that you chose the right file."),
        )
    return content


def program() -> str:
    """Return what the program is called where it did something itself."""
    return tr("aicode-desktop {version}", version=__version__)


def _steps(kept: ToKeep, report: VerificationReport, *, at: datetime) -> list[AuditStep]:
    steps = [
        AuditStep(
            signature.claimed_time,
            signature.certificate.holder,
            tr("Time-stamped the document")
            if signature.is_timestamp
            else tr("Signed ({level})", level=signature.level),
            tr("Time proven by the time-stamp; certificate of {issuer}", issuer=issuer)
            if signature.is_timestamp
            else tr("Time as the signer’s computer said; certificate of {issuer}", issuer=issuer),
        )
        for signature in report.signatures
        if (issuer := signature.certificate.issuer)
    ]
    if kept.second is not None and kept.second.signed is not None:
        steps += [
            AuditStep(
                signature.claimed_time,
                signature.certificate.holder,
                tr("Signed the second document, of the same content"),
            )
            for signature in kept.second.signed.signatures
            if not signature.is_timestamp
        ]
    steps.append(AuditStep(at, program(), tr("Checked the signatures"), report.sentence))
    if kept.email is not None:
        said = tr("Prepared the e-mail; whether it was sent is noted elsewhere")
        steps.append(AuditStep(at, program(), said, kept.email.to))
    for name, _ in kept.authorities:
        steps.append(AuditStep(at, program(), tr("Took in evidence of authority"), name))
    return steps


def _ending(name: str) -> str:
    ending = PurePath(name).suffix.lower()
    return ending if ending in _ENDINGS else ".bin"
