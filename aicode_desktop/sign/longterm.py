"""Adds to a signed form what lets its signatures be checked later: time, evidence, and time again.

PAdES baseline B-T, B-LT and B-LTA (ETSI EN 319 142-1). Everything is an incremental update of a
kind that the certification permits, so what was signed stays signed.
"""

import asyncio
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from aicode_desktop.errors import AicodeError, NotSignedError
from aicode_desktop.model.draft import Confidential
from aicode_desktop.model.rendered import DocumentContent
from aicode_desktop.model.signed import SignatureLevel, SignedDocument
from aicode_desktop.sign.adding import AddingWriter
from aicode_desktop.sign.cms import certificates_in_cms, timestamps_in
from aicode_desktop.sign.engine import EmbeddedPdfSignature, PdfFileReader, asn1_x509
from aicode_desktop.sign.engine import Signer as CmsSigner
from aicode_desktop.sign.evidence import Evidence, path_of
from aicode_desktop.sign.fields import allows_more_signatures
from aicode_desktop.sign.opening import reader_of
from aicode_desktop.sign.timestamp_engine import (
    DocumentSecurityStore,
    NoDSSFoundError,
    PdfTimeStamper,
    TimeStamper,
    asn1_cms,
)
from aicode_desktop.sign.timestamps import TimestampService, timestamp_error
from aicode_desktop.sign.verify import accept
from aicode_desktop.words import tr

_DIGEST = "sha256"


@dataclass(frozen=True, slots=True, repr=False)
class LongTerm(Confidential):
    """What one act of signing or renewing may use: a service, a level, and evidence at hand."""

    service: TimestampService
    level: SignatureLevel
    evidence: Evidence


def lengthened(
    pdf: bytes, *, content: DocumentContent, long_term: LongTerm, at: datetime
) -> SignedDocument:
    """Return the signed form *pdf* with what the level of *long_term* wants added, validated.

    At B-T it is a time-stamp on the document, where no signature has one; at B-LT also the
    evidence; at B-LTA the evidence and a time-stamp over it. Works again and again: that is how a
    kept form is renewed before the certificate of its last time-stamp expires.

    Raises:
        NotSignedError: *pdf* carries no sound signature.
        TimestampError: no time-stamp could be had, evidence is missing, or nothing may be added;
            the message names it.
    """
    accept(pdf, content=content)
    if not allows_more_signatures(reader_of(pdf)):
        # The standard permits evidence all the same; Acrobat and Foxit report such files as altered
        # (pdf-association/pdf-issues #766).
        raise timestamp_error(
            tr("The form was certified so that nothing may be added to it."),
            tr("Keep it as it is: readers would say that a renewed copy was altered."),
        )
    try:
        longer = asyncio.run(_lengthened(pdf, long_term, at=at))
    except AicodeError:
        raise
    except Exception as error:  # a document and a service fail in many ways
        raise timestamp_error(tr("The document could not be time-stamped.")) from error
    try:
        return accept(longer, content=content)
    except NotSignedError as error:
        raise timestamp_error(
            tr("The result did not hold and was thrown away: {why}", why=error.what)
        ) from error


def assert_ready(long_term: LongTerm, signer: CmsSigner, *, at: datetime) -> TimeStamper:
    """Return what will time-stamp the signature of *signer*, seen to work before its key is used.

    Raises:
        TimestampError: the service gives no time-stamp, or evidence is missing; the message names
            it.
    """
    return asyncio.run(_assert_ready(long_term, signer, at=at))


async def _assert_ready(long_term: LongTerm, signer: CmsSigner, *, at: datetime) -> TimeStamper:
    stamper = long_term.service.stamper(at=at)
    token = await stamper.async_dummy_response(_DIGEST)
    own = signer.signing_cert
    if long_term.level is not SignatureLevel.T and own is not None:
        chain = [own, *signer.cert_registry]
        stamps = certificates_in_cms(token["content"])
        known = long_term.evidence.with_certificates([*chain, *stamps])
        for certificate in (own, stamps[0]):
            await path_of(certificate, known, at=at)
    return stamper


async def _lengthened(pdf: bytes, long_term: LongTerm, *, at: datetime) -> bytes:
    reader = reader_of(pdf)
    output = AddingWriter(io.BytesIO(pdf))
    signatures = reader.embedded_signatures
    wants_stamp = long_term.level is SignatureLevel.LTA or not _has_time(reader)
    stamper = long_term.service.stamper(at=at)
    signed_data = [one for signature in signatures for one in _cms_objects(signature)]
    if wants_stamp:
        signed_data.append((await stamper.async_dummy_response(_DIGEST))["content"])
    if long_term.level is not SignatureLevel.T:
        await _add_evidence(output, signed_data, long_term.evidence, at=at)
    if not wants_stamp:
        return _written(output)
    field = f"Timestamp{len(signatures) + 1}"
    stamped = await PdfTimeStamper(stamper, field_name=field).async_timestamp_pdf(
        output, _DIGEST, validation_context=None, in_place=False
    )
    longer: bytes = stamped.getvalue()
    return longer


def _has_time(reader: PdfFileReader) -> bool:
    return bool(reader.embedded_timestamp_signatures) or all(
        any(timestamps_in(signature)) for signature in reader.embedded_regular_signatures
    )


async def _add_evidence(
    output: AddingWriter,
    signed_data: Iterable[asn1_cms.SignedData],
    evidence: Evidence,
    *,
    at: datetime,
) -> None:
    signers: list[asn1_x509.Certificate] = []
    found: list[asn1_x509.Certificate] = []
    for data in signed_data:
        own, *above = certificates_in_cms(data)
        signers.append(own)
        found += [own, *above]
    known = _with_earlier(output, evidence.with_certificates(found))
    paths = [await path_of(signer, known, at=at) for signer in signers]
    DocumentSecurityStore.supply_dss_in_writer(
        output, None, paths=paths, crls=known.crls, ocsps=known.ocsps
    )


def _with_earlier(output: AddingWriter, evidence: Evidence) -> Evidence:
    """Return *evidence* with the certificates that an earlier act left in the document."""
    try:
        store = DocumentSecurityStore.read_dss(output)
    except NoDSSFoundError:
        return evidence
    return evidence.with_certificates(store.load_certs())


def _cms_objects(signature: EmbeddedPdfSignature) -> Iterable[asn1_cms.SignedData]:
    yield signature.signed_data
    yield from timestamps_in(signature)


def _written(output: AddingWriter) -> bytes:
    written = io.BytesIO()
    output.write(written)  # type: ignore[no-untyped-call]
    return written.getvalue()
