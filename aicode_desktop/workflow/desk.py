"""The signing of one draft on this machine, kept step by step so that no signature can be lost.

Each stage is a new file in the draft's own folder: the frozen form, then the form after each
signature. When the last signatory has signed, the e-mail is composed and the record kept at once.
A stage is never overwritten; after a crash ``resume`` goes on from the last one. With a vault the
stages are encrypted; the e-mail and the record are not, for they are made to be sent and kept.
"""

import hashlib
import re
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.drafts.identifiers import is_fit
from aicode_desktop.drafts.stage_files import StageFiles
from aicode_desktop.errors import AicodeError, CannotSignError
from aicode_desktop.host.clock import legal_day
from aicode_desktop.host.files import create_file
from aicode_desktop.model.codec import decode, encode
from aicode_desktop.model.draft import Confidential, Draft
from aicode_desktop.model.message import EmailDraft
from aicode_desktop.model.record import Record
from aicode_desktop.model.rendered import (
    DECLARATIONS,
    DocumentKind,
    RenderedDocument,
    signature_fields,
)
from aicode_desktop.model.scanned_form import ScannedForm
from aicode_desktop.model.second_document import SecondDocument
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, second_document
from aicode_desktop.workflow.journey import Progress
from aicode_desktop.workflow.sending import PATH_TEXT, RECORD_NOTE, kept_before, kept_email

if TYPE_CHECKING:
    from aicode_desktop.drafts.vault import Vault
    from aicode_desktop.sign.backend import Signer
    from aicode_desktop.sign.longterm import LongTerm

UNSIGNED = "unsigned.pdf"
DRAFT = "draft.json"
MAIL_OPENED = "mail-opened.txt"
RETURNED = "returned.txt"
_STAGE = re.compile(r"signed-(\d{1,4})\.pdf", re.ASCII)


@dataclass(frozen=True, slots=True, repr=False)
class Signing(Confidential):
    """One draft on its way from frozen form to kept record.

    ``unsigned_pdf`` is byte for byte what was shown and is signed; ``fingerprint`` is that of its
    content, as printed on each page. ``email`` is None until every
    signatory has signed, and stays None in a rehearsal. ``scanned`` is what was signed by hand,
    ``second`` the same declaration as another document, signed with it. ``is_returned``: it was
    signed where it was handed over to, and whoever signed has the e-mail too.
    """

    draft: Draft
    kind: DocumentKind
    unsigned_pdf: bytes
    fingerprint: str
    stages: StageFiles
    signed: SignedDocument | None = None
    email: EmailDraft | None = None
    record: Record | None = None
    is_mail_opened: bool = False
    is_returned: bool = False
    scanned: ScannedForm | None = None
    second: SecondDocument | None = None

    @property
    def folder(self) -> Path:
        """Where the stages lie."""
        return self.stages.folder

    @property
    def progress(self) -> Progress:
        """How far this signing has come, as the rail shows it."""
        return Progress(
            signatures_made=self.signed.signature_count if self.signed else 0,
            signatures_needed=len(self.draft.signatories),
            is_rehearsal=self.kind is DocumentKind.SPECIMEN,
            is_mail_opened=self.is_mail_opened,
            is_kept=self.record is not None,
            is_signed_on_paper=self.scanned is not None,
        )

    @property
    def signed_places(self) -> frozenset[int]:
        """The places, from 0, of the signatories who have signed."""
        if self.scanned is not None:
            return frozenset(range(len(self.draft.signatories)))
        if self.signed is None:
            return frozenset()
        return frozenset(
            place
            for place, field in enumerate(signature_fields(self.draft))
            if field not in self.signed.open_fields
        )

    @property
    def unsigned_digest(self) -> str:
        """SHA-256 of the unsigned file, 64 hexadecimal digits. Not the fingerprint."""
        return hashlib.sha256(self.unsigned_pdf).hexdigest()

    @property
    def current_pdf(self) -> bytes:
        """The document as it stands: with every signature made so far, or as it was scanned."""
        if self.scanned is not None:
            return self.scanned.pdf
        return self.signed.pdf if self.signed else self.unsigned_pdf


def begin(
    draft: Draft, *, kind: DocumentKind, desk: Path, at: datetime, vault: "Vault | None" = None
) -> Signing:
    """Return the complete draft, frozen as the exact document to be signed; nothing is written.

    Raises:
        IncompleteDraftError: with what is missing.
    """
    document = actions.render(draft, kind=kind, today=legal_day(at))
    return begin_with(document, draft, desk=desk, vault=vault)


def begin_with(
    document: RenderedDocument,
    draft: Draft,
    *,
    desk: Path,
    vault: "Vault | None" = None,
    second: SecondDocument | None = None,
) -> Signing:
    """Return the signing of *document*, made from *draft*: the Commission's form, for instance.

    *second* is the same declaration as another document, signed with it.
    """
    return Signing(
        draft=replace(draft, signatories=document.content.draft.signatories),
        kind=document.content.kind,
        unsigned_pdf=document.pdf,
        fingerprint=document.content.fingerprint,
        stages=StageFiles(desk / draft.id, vault),
        second=second,
    )


def sign_next(
    signing: Signing,
    signer: "Signer",
    *,
    records: Path,
    at: datetime,
    long_term: "LongTerm | None" = None,
    handwriting: bytes | None = None,
) -> Signing:
    """Return the signing with one more signature, on disk before this returns.

    With the last signature the e-mail is composed and the record kept in *records*. Only with
    *long_term* is the network used: for a time-stamp, from the service that it names.
    *handwriting* is a picture that the signature block shows as decoration.

    Raises:
        CannotSignError, UnusableKeyError, TimestampError: no signature was made; earlier ones
            stand.
        CannotWriteError: the signature could not be put on disk and does not count.
    """
    if signing.signed is not None and signing.signed.is_complete:
        raise CannotSignError(
            tr("Every signatory has signed already."),
            safe=tr("The signed form is kept and unchanged."),
            next_step=tr("Go on to the next step."),
        )
    signed = actions.sign(
        signing.current_pdf, signer, at=at, long_term=long_term, handwriting=handwriting
    )
    second = signing.second
    if second is not None:
        second = second_document.sign_too(
            second, signed, signer, at=at, long_term=long_term, handwriting=handwriting
        )
    if signing.signed is None:
        _freeze(signing)
    second_document.keep_stage(second, signing.stages)
    signing.stages.create(_stage(signed.signature_count), signed.pdf)
    return _finish(replace(signing, signed=signed, second=second), records=records, at=at)


def resume(
    draft_id: str, *, desk: Path, records: Path, at: datetime, vault: "Vault | None" = None
) -> Signing | None:
    """Return the signing of that draft as it was left, or None where none was begun.

    Where the machine stopped between the last signature and the record, the record is kept now.

    Raises:
        AicodeError: a stage on disk is damaged; nothing was changed.
    """
    stages = StageFiles(desk / draft_id, vault)
    count = signatures_in(stages)
    if not count:
        return None
    limit_bytes = actions.PDF_LIMIT_BYTES
    signed = actions.accept(stages.read(_stage(count), limit_bytes=limit_bytes))
    signing = Signing(
        draft=decode(stages.read(DRAFT, limit_bytes=actions.DRAFT_LIMIT_BYTES)),
        kind=signed.content.kind,
        unsigned_pdf=stages.read(UNSIGNED, limit_bytes=limit_bytes),
        fingerprint=signed.content.fingerprint,
        stages=stages,
        signed=signed,
        is_mail_opened=stages.has(MAIL_OPENED),
        is_returned=stages.has(RETURNED),
        second=second_document.resumed(stages, count),
    )
    return _finish(signing, records=records, at=at)


def take_over(
    draft: Draft,
    signed: SignedDocument,
    unsigned_pdf: bytes,
    *,
    desk: Path,
    records: Path,
    at: datetime,
    vault: "Vault | None" = None,
) -> Signing:
    """Return the signing of a form that was signed on another machine, its record kept here.

    Where another signing of that draft is on this desk already, or of a draft that bears the same
    identifier, it stays as it is, and this one is kept beside it.

    Raises:
        CannotWriteError, MailRefusedError: what is on the desk stays.
    """
    # An identifier may come from a file, and names a folder only if it is fit to.
    name = draft.id if is_fit(draft.id) else signed.content.fingerprint
    stages = StageFiles(desk / name, vault)
    stage = _stage(signed.signature_count)
    if signatures_in(stages) and not _holds(stages, stage, signed.pdf):
        digest = hashlib.sha256(signed.pdf).hexdigest()
        stages = StageFiles(desk / f"returned-{digest[:32]}", vault)
    signing = Signing(
        draft=draft,
        kind=signed.content.kind,
        unsigned_pdf=unsigned_pdf,
        fingerprint=signed.content.fingerprint,
        stages=stages,
        signed=signed,
        is_mail_opened=stages.has(MAIL_OPENED),
        is_returned=stages.has(RETURNED),
    )
    if not stages.has(stage):
        _freeze(signing)
        stages.create(stage, signed.pdf)
    return _finish(signing, records=records, at=at)


def signatures_in(stages: StageFiles) -> int:
    """Return how many signatures a signing has on disk."""
    counts = (_STAGE.fullmatch(name) for name in stages.names())
    return max((int(found[1]) for found in counts if found), default=0)


def note_mail_opened(signing: Signing, *, at: datetime) -> Signing:
    """Return the signing with the fact that its e-mail draft was opened; not that it was sent."""
    if not signing.is_mail_opened:
        create_file(signing.folder / MAIL_OPENED, at.isoformat().encode())
    return replace(signing, is_mail_opened=True)


def _holds(stages: StageFiles, stage: str, pdf: bytes) -> bool:
    return stages.has(stage) and stages.read(stage, limit_bytes=actions.PDF_LIMIT_BYTES) == pdf


def _freeze(signing: Signing) -> None:
    # A crash after freezing and before the first signature leaves these two files; they are the
    # same again unless the draft was edited in between, and then the newer ones count.
    for name, content in (
        (UNSIGNED, signing.unsigned_pdf),
        (DRAFT, encode(signing.draft)),
    ):
        signing.stages.discard(name)
        signing.stages.create(name, content)
    second_document.freeze(signing.second, signing.stages)


def _finish(signing: Signing, *, records: Path, at: datetime) -> Signing:
    signed = signing.signed
    if signed is None or not signed.is_complete:
        return signing
    second = signing.second
    beside = second.signed if second is not None else None
    email = actions.compose(signed, beside=beside) if signing.kind in DECLARATIONS else None
    record = kept_before(signing.stages)
    if record is None:
        record = _keep(signing, signed, email, records=records, at=at)
    elif email is not None:
        with suppress(AicodeError):  # a record that was changed is told when the mail is offered
            email = kept_email(record, signed, second=second)
    return replace(signing, email=email, record=record)


def _keep(
    signing: Signing,
    signed: SignedDocument,
    email: EmailDraft | None,
    *,
    records: Path,
    at: datetime,
) -> Record:
    from aicode_desktop.workflow import keeping

    kept = keeping.ToKeep(signing.draft, signing.unsigned_pdf, signed, email, second=signing.second)
    record = keeping.keep(records, kept, at=at)
    signing.stages.create(RECORD_NOTE, str(record.folder).encode(*PATH_TEXT))
    return record


def _stage(count: int) -> str:
    return f"signed-{count}.pdf"
