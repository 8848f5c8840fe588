"""A signature in its block: PAdES baseline (ETSI EN 319 142-1), validated before it is shown.

The first signature certifies the document and permits filling in forms (``P=2``): that is what
further signatures, and later time-stamps and validation data, need to survive in every reader. The
document is only added to, so that its conformance and earlier signatures stay what they were.
"""

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from aicode_desktop.errors import (
    AicodeError,
    CannotSignError,
    DocumentUnreadableError,
    NotSignedError,
)
from aicode_desktop.model.rendered import DocumentContent, DocumentKind
from aicode_desktop.model.signed import SignatureLevel, SignatureMark, SignedDocument
from aicode_desktop.sign.adding import AddingWriter
from aicode_desktop.sign.backend import Signer
from aicode_desktop.sign.engine import (
    BaseStampStyle,
    MDPPerm,
    NoOpStampStyle,
    PdfCMSSignedAttributes,
    PdfFileReader,
    PdfSignatureMetadata,
    PdfSigner,
    SigSeedSubFilter,
    enumerate_sig_fields,
)
from aicode_desktop.sign.engine import Signer as CmsSigner
from aicode_desktop.sign.examination import examine
from aicode_desktop.sign.fields import allows_more_signatures, carries
from aicode_desktop.sign.mark import stamp_of
from aicode_desktop.sign.opening import reader_of
from aicode_desktop.sign.verify import accept
from aicode_desktop.words import tr

if TYPE_CHECKING:
    from aicode_desktop.sign.longterm import LongTerm
    from aicode_desktop.sign.timestamp_engine import TimeStamper

ROOM_FOR_TIMESTAMP = 2048  # hexadecimal digits by which a service’s answers may differ in length


def sign_document(
    pdf: bytes,
    *,
    content: DocumentContent,
    signer: Signer,
    field: str,
    mark: SignatureMark | None,
    at: datetime,
    long_term: "LongTerm | None" = None,
) -> SignedDocument:
    """Return *pdf* signed by *signer* in *field*, with *mark* as what is seen of it, or nothing.

    *at* is the time the signature claims. With *long_term* it is time-stamped, and evidence is
    added, as its level wants. Works in any thread without an event loop of its own.

    Raises:
        CannotSignError: the document may not be signed so, or the result did not hold; *pdf* is
            unchanged.
        TimestampError: no time-stamp could be had, or evidence is missing; likewise.
    """
    _assert_fitting(content, signer)
    reader = _ready(pdf, content, field)
    try:
        cms_signer = signer.cms_signer()
        stamper = _stamper(long_term, cms_signer, at=at)
        signed = asyncio.run(
            _signed(reader, cms_signer=cms_signer, stamper=stamper, field=field, mark=mark, at=at)
        )
    except AicodeError:
        raise  # a token says itself what is wrong with it
    except Exception as error:  # a key, a token and a document fail in many ways
        raise cannot_sign(
            tr("The signature could not be made."),
            tr("Try again. If it fails again, sign with another key."),
        ) from error
    document = _validated(signed, content=content, field=field)
    if long_term is None or long_term.level is SignatureLevel.T:
        return document
    from aicode_desktop.sign.longterm import lengthened  # knows the network

    return lengthened(signed, content=content, long_term=long_term, at=at)


def _stamper(
    long_term: "LongTerm | None", cms_signer: CmsSigner, *, at: datetime
) -> "TimeStamper | None":
    if long_term is None:
        return None
    from aicode_desktop.sign.longterm import assert_ready  # knows the network

    return assert_ready(long_term, cms_signer, at=at)


def cannot_sign(what: str, next_step: str) -> CannotSignError:
    """Return the error for a document that was not signed."""
    return CannotSignError(
        what,
        safe=tr("Nothing was signed, and the unsigned form and your draft are unchanged."),
        next_step=next_step,
    )


def _assert_fitting(content: DocumentContent, signer: Signer) -> None:
    if content.kind is DocumentKind.DRAFT:
        raise cannot_sign(
            tr("This is a draft, and drafts are not signed."),
            tr("Complete the form until nothing is missing; then sign it."),
        )
    if signer.is_throwaway and content.kind is not DocumentKind.SPECIMEN:
        raise cannot_sign(
            tr("The key of a rehearsal cannot sign a real form."),
            tr("Choose your own key, or rehearse instead."),
        )
    reason = signer.why_not()
    if reason is not None:
        raise cannot_sign(reason, tr("Put that right, or choose another key."))


def _ready(pdf: bytes, content: DocumentContent, field: str) -> PdfFileReader:
    """Return *pdf* opened, once the signatures in it hold and *field* waits for another."""
    render_again = tr("Make the document again from your draft, and sign that.")
    try:
        reader = reader_of(pdf)
        found = examine(reader)
    except DocumentUnreadableError as error:
        raise cannot_sign(error.what, render_again) from error
    if not carries(reader, content):
        raise cannot_sign(
            tr("The document does not carry the data that it should have been made from."),
            render_again,
        )
    if (found.signatures or found.damaged_fields) and not found.holds:
        raise cannot_sign(
            tr("A signature already in the document does not hold."),
            tr("Ask for the document again from whoever signed before you."),
        )
    if not allows_more_signatures(reader):
        raise cannot_sign(
            tr("Whoever signed first forbade every change, and a further signature is one."),
            tr("Make the document again from your draft, and have everyone sign that."),
        )
    if field not in found.open_fields:
        raise cannot_sign(
            tr("The document has no empty signature block “{field}”.", field=field), render_again
        )
    return reader


async def _signed(
    reader: PdfFileReader,
    *,
    cms_signer: CmsSigner,
    stamper: "TimeStamper | None",
    field: str,
    mark: SignatureMark | None,
    at: datetime,
) -> bytes:
    output = AddingWriter.from_reader(reader)
    is_first = not any(enumerate_sig_fields(reader, filled_status=True))
    style: BaseStampStyle = stamp_of(mark) if mark is not None else NoOpStampStyle()
    pdf_signer = PdfSigner(
        PdfSignatureMetadata(
            field_name=field,
            subfilter=SigSeedSubFilter.PADES,
            certify=is_first,
            docmdp_permissions=MDPPerm.FILL_FORMS,
            tight_size_estimates=True,  # everything in the signature is known beforehand
        ),
        cms_signer,
        timestamper=stamper,
        stamp_style=style,
    )
    session = pdf_signer.init_signing_session(output, existing_fields_only=True)
    session.system_time = at.astimezone(UTC).replace(microsecond=0)
    room = await session.estimate_signature_container_size(None, tight=True)
    prepared = session.prepare_tbs_document(
        validation_info=None, bytes_reserved=room + (ROOM_FOR_TIMESTAMP if stamper else 0)
    )
    digest, written = prepared.digest_tbs_document()
    await prepared.perform_signature(
        document_digest=digest.document_digest,
        pdf_cms_signed_attrs=PdfCMSSignedAttributes(signing_time=session.system_time),
    )
    written.seek(0)
    content: bytes = written.read()
    return content


def _validated(signed: bytes, *, content: DocumentContent, field: str) -> SignedDocument:
    not_relied_on = tr("Try again. If it happens again, sign with another key.")
    try:
        document = accept(signed, content=content)
    except NotSignedError as error:
        raise cannot_sign(
            tr("The signature just made did not hold and was thrown away: {why}", why=error.what),
            not_relied_on,
        ) from error
    own = next((one for one in document.signatures if one.field == field), None)
    if own is None or not own.covers_whole_file:
        raise cannot_sign(
            tr("The signature just made did not hold and was thrown away."), not_relied_on
        )
    return document
