"""One function per button: what the window and the command line do, told once.

Each takes and gives values of ``model``; only those that say so touch the disk. Every big library
is imported when its act begins, so that a window or ``--help`` does not wait for it.
"""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.errors import CannotSignError, DocumentUnreadableError
from aicode_desktop.host.files import create_file, read_file
from aicode_desktop.languages import written_in
from aicode_desktop.model import codec
from aicode_desktop.model.codec import decode, decode_submission
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.finding import Finding
from aicode_desktop.model.message import EmailDraft
from aicode_desktop.model.record import Record
from aicode_desktop.model.rendered import DocumentContent, DocumentKind, RenderedDocument
from aicode_desktop.model.signed import SignedDocument, VerificationReport
from aicode_desktop.model.submission import Submission
from aicode_desktop.words import tr
from aicode_desktop.workflow.placement import placement

if TYPE_CHECKING:
    from aicode_desktop.model.picture import PagePicture
    from aicode_desktop.sign.backend import Signer
    from aicode_desktop.sign.longterm import LongTerm

DRAFT_LIMIT_BYTES = codec.DRAFT_LIMIT_BYTES
PDF_LIMIT_BYTES = 60_000_000
KEY_LIMIT_BYTES = 1_000_000


def open_draft(path: Path) -> Draft:
    """Return the draft in *path*: a draft's JSON, or a PDF of this program that carries one.

    Raises:
        CannotReadFileError, DraftUnreadableError, DocumentUnreadableError: nothing was changed.
    """
    content = read_file(path, limit_bytes=PDF_LIMIT_BYTES)
    if content.startswith(b"%PDF-"):
        return draft_inside(content)
    return decode(content)


def draft_inside(pdf: bytes) -> Draft:
    """Return the submission that a PDF of this program carries, as a draft.

    Raises:
        DocumentUnreadableError: the file carries none, or its pages do not show what it says.
    """
    from aicode_desktop.render.reading import content_of

    content = content_of(pdf)
    _refuse_differing(pdf, content)
    return decode_submission(content.canonical_json)


def findings(draft: Draft, *, today: date) -> tuple[Finding, ...]:
    """Return everything that the checks find in *draft*."""
    from aicode_desktop.check.findings import findings_in

    return findings_in(draft, today=today)


def submission(draft: Draft, *, today: date) -> Submission:
    """Return the complete submission.

    Raises:
        IncompleteDraftError: with every finding that blocks it.
    """
    from aicode_desktop.check.submission import submission_from

    return submission_from(draft, today=today)


def render(draft: Draft, *, kind: DocumentKind, today: date) -> RenderedDocument:
    """Return the document of *draft*; anything but a DRAFT must be complete.

    Raises:
        IncompleteDraftError, CannotRenderError: nothing was made.
    """
    if kind is DocumentKind.DRAFT:
        from aicode_desktop.check.edition import code_of_practice
        from aicode_desktop.render import form

        return form.render_draft(draft, code_of_practice(draft.edition))
    return render_complete(submission(draft, today=today), kind=kind)


def render_complete(complete: Submission, *, kind: DocumentKind) -> RenderedDocument:
    """Return the document of *complete*, which is no DRAFT.

    Raises:
        CannotRenderError: nothing was made.
    """
    from aicode_desktop.render import form

    if kind is DocumentKind.SPECIMEN:
        return form.render_specimen(complete)
    if kind is DocumentKind.PAPER:
        return form.render_paper(complete)
    return form.render_form(complete)


def open_key(path: Path, *, passphrase: str, chain: Sequence[bytes] = ()) -> "Signer":
    """Return the signer in a PKCS#12 file, its chain completed from files of certificates.

    Raises:
        CannotReadFileError, WrongPassphraseError, UnusableKeyError: nothing was signed.
    """
    from aicode_desktop.sign.keyfile import open_key_file

    content = read_file(path, limit_bytes=KEY_LIMIT_BYTES)
    return open_key_file(content, name=path.name, passphrase=passphrase, beside=chain)


def read_certificates(files: Sequence[Path]) -> tuple[bytes, ...]:
    """Return the contents of files of certificates (PEM or DER), each seen to hold some.

    Raises:
        CannotReadFileError: a file cannot be read, or holds something else.
    """
    from aicode_desktop.sign.trust import certificates_in

    contents = tuple(read_file(file, limit_bytes=KEY_LIMIT_BYTES) for file in files)
    for content in contents:
        certificates_in(content)
    return contents


def open_handwriting(path: Path) -> bytes:
    """Return the picture of a handwriting in *path*, which can be shown in a signature block.

    Raises:
        CannotReadFileError, PictureUnreadableError: nothing was signed.
    """
    from aicode_desktop.render import handwriting_picture

    content = read_file(path, limit_bytes=handwriting_picture.LIMIT_BYTES)
    handwriting_picture.handwriting_picture(content)
    return content


def shown_handwriting(content: bytes) -> "PagePicture":
    """Return the picture of a handwriting as a signature block shows it, for a screen.

    Raises:
        PictureUnreadableError: it cannot be shown.
    """
    from aicode_desktop.render.handwriting_picture import shown_picture

    return shown_picture(content)


def sign(
    pdf: bytes,
    signer: "Signer",
    *,
    at: datetime,
    long_term: "LongTerm | None" = None,
    handwriting: bytes | None = None,
) -> SignedDocument:
    """Return *pdf* with one more signature, in the block that ``placement`` finds.

    *handwriting* is a picture (PNG or JPEG) that the block shows as decoration.

    Raises:
        PictureUnreadableError: *handwriting* cannot be shown; nothing was signed.
        DocumentUnreadableError: it is not a document of this program.
        CannotSignError, UnusableKeyError, TimestampError: nothing was signed.
    """
    from aicode_desktop.render.mark import signature_mark
    from aicode_desktop.render.reading import content_of
    from aicode_desktop.sign.signing import sign_document
    from aicode_desktop.workflow.earlier import refuse_false_history

    place = placement(pdf, signer, at=at)
    if place.blocking:
        raise CannotSignError(
            place.blocking[0].sentence,
            safe=tr("Nothing was signed."),
            next_step=tr("Choose another certificate."),
        )
    content = content_of(pdf)
    refuse_false_history(content.draft)
    with written_in(content.draft.language):
        mark = signature_mark(
            signatory=place.signatory,
            certificate=signer.certificates()[0],
            place=content.draft.place,
            at=at,
            specimen=content.kind is DocumentKind.SPECIMEN,
            handwriting=handwriting,
        )
    return sign_document(
        pdf,
        content=content,
        signer=signer,
        field=place.field,
        mark=mark,
        at=at,
        long_term=long_term,
    )


def accept(pdf: bytes) -> SignedDocument:
    """Return a signed document read from a file, validated anew.

    Raises:
        DocumentUnreadableError: it is not a document of this program, or its text and data differ.
        NotSignedError: it carries no signature that holds.
    """
    from aicode_desktop.render.reading import content_of
    from aicode_desktop.sign import verify as verification

    content = content_of(pdf)
    signed = verification.accept(pdf, content=content)
    _refuse_differing(pdf, content)
    return signed


def verify(pdf: bytes, *, at: datetime, roots: Sequence[bytes] = ()) -> VerificationReport:
    """Return what the signatures of any PDF prove; of our own, also whether page and data agree.

    *at* is now, which no signature can be later than.

    Raises:
        CannotReadFileError: one of *roots* is no certificate.
    """
    from aicode_desktop.workflow.verifying import TrustSources
    from aicode_desktop.workflow.verifying import verify as verified

    return verified(pdf, at=at, trust=TrustSources(tuple(roots)))


def compose(signed: SignedDocument, *, beside: SignedDocument | None = None) -> EmailDraft:
    """Return the e-mail draft to the AI Office, already read back and held against *signed*.

    *beside* is a second document of the same content, attached too.

    Raises:
        MailRefusedError: a rehearsal, a draft, a missing signature, or too large.
    """
    from aicode_desktop.send.email import compose as compose_draft
    from aicode_desktop.send.gate import offered

    return offered(compose_draft(signed, beside=beside), signed, beside=beside)


def keep(
    folder: Path,
    *,
    draft: Draft,
    unsigned_pdf: bytes,
    signed: SignedDocument,
    email: EmailDraft | None,
    at: datetime,
    authorities: Sequence[tuple[str, bytes]] = (),
) -> Record:
    """Write the record of a signed form into *folder*, a folder of its own.

    *authorities* are files that show the signatories’ power, by their names.

    Raises:
        OutputExistsError, CannotWriteError: nothing was left there.
    """
    from aicode_desktop.workflow.keeping import ToKeep, keep_apart

    kept = ToKeep(draft, unsigned_pdf, signed, email, tuple(authorities))
    return keep_apart(folder, kept, at=at)


def throwaway_signers(draft: Draft, *, at: datetime) -> tuple["Signer", ...]:
    """Return one signer for each signatory, made for this rehearsal and kept nowhere."""
    from aicode_desktop.sign.throwaway import throwaway_signer

    return tuple(
        throwaway_signer(name=signatory.name_latin or signatory.name, at=at)
        for signatory in draft.signatories
    )


def save_new(path: Path, content: bytes) -> None:
    """Write *content* under *path*, where nothing may be yet.

    Raises:
        OutputExistsError, CannotWriteError: nothing was left there.
    """
    create_file(path, content)


def refuse_taken(out: Path) -> None:
    """Refuse a folder that holds something already, before any work is done.

    Raises:
        OutputExistsError: *out* is untouched.
    """
    from aicode_desktop.host.files import output_exists
    from aicode_desktop.host.folders import is_free

    if not is_free(out):
        raise output_exists(out)


def _refuse_differing(pdf: bytes, content: DocumentContent) -> None:
    from aicode_desktop.render.reading import differences

    differing = differences(pdf, content)
    if differing:
        raise DocumentUnreadableError(
            tr(
                "The pages of this file do not show what the data inside says: {first}",
                first=differing[0],
            ),
            safe=tr("The file was not changed, and nothing was taken from it."),
            next_step=tr("Do not rely on this file; ask its sender for the original."),
        )
