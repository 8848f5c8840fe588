"""What the signatures of a PDF prove, and whether it may be called signed."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from aicode_desktop.check.wording import day_in_words
from aicode_desktop.errors import DocumentUnreadableError, NotSignedError
from aicode_desktop.model.rendered import DocumentContent, DocumentKind, signature_fields
from aicode_desktop.model.signed import (
    SignatureFacts,
    SignedDocument,
    Verdict,
    VerificationReport,
)
from aicode_desktop.sign.examination import Examination, examine
from aicode_desktop.sign.fields import carries
from aicode_desktop.sign.levels import B
from aicode_desktop.sign.opening import reader_of
from aicode_desktop.sign.recipients import seen_in_acrobat
from aicode_desktop.sign.sentences import answer
from aicode_desktop.sign.trust import Anchors, context_of
from aicode_desktop.words import tr

if TYPE_CHECKING:
    from aicode_desktop.sign.trusted_lists import TrustedLists

CLOCKS_DIFFER_BY = timedelta(minutes=5)  # two that are right; Kerberos allows as much (RFC 4120)


def verify(
    pdf: bytes,
    *,
    at: datetime,
    roots: Sequence[bytes] = (),
    lists: "TrustedLists | None" = None,
    with_detail: bool = False,
) -> VerificationReport:
    """Return what was found in *pdf*; *roots* are files of certificates to trust (PEM or DER).

    *at* is now: what claims a later time is remarked on. *lists* are EU trusted lists; with
    *with_detail* each signature comes with its particulars.

    Raises:
        CannotReadFileError: one of *roots* is no certificate.
    """
    anchors = Anchors(tuple(roots), lists)
    context_of(anchors)  # a bad root is the caller's error, not the document's
    digest = hashlib.sha256(pdf).hexdigest()
    try:
        found = examine(reader_of(pdf), anchors=anchors, detail_at=at if with_detail else None)
    except DocumentUnreadableError as error:
        return VerificationReport(Verdict.UNREADABLE, error.what, digest, ())
    verdict = _verdict_of(found)
    signatures = tuple(_remarked_on(found.signatures, at=at))
    sentence = answer(
        verdict,
        signatures,
        open_fields=found.open_fields,
        damaged_fields=found.damaged_fields,
    )
    return VerificationReport(
        verdict,
        sentence,
        digest,
        signatures,
        in_acrobat=seen_in_acrobat(verdict, signatures),
        trusted_lists=lists.facts if lists is not None else (),
    )


def signatures_in(pdf: bytes) -> tuple[SignatureFacts, ...]:
    """Return the signatures of *pdf* in the order they were made; none where it is no such file."""
    try:
        return examine(reader_of(pdf)).signatures
    except DocumentUnreadableError:
        return ()


def accept(pdf: bytes, *, content: DocumentContent) -> SignedDocument:
    """Return *pdf* as a signed document, if it is one and carries *content*.

    Raises:
        NotSignedError: it carries no signature, one that does not hold, or other content.
    """
    try:
        reader = reader_of(pdf)
        found = examine(reader)
    except DocumentUnreadableError as error:
        raise _not_signed(error.what) from error
    verdict = _verdict_of(found)
    if not found.holds:
        raise _not_signed(
            answer(
                verdict,
                found.signatures,
                open_fields=found.open_fields,
                damaged_fields=found.damaged_fields,
            )
        )
    if not carries(reader, content):
        raise _not_signed(
            tr("The file does not carry the data that it should have been made from.")
        )
    return SignedDocument(
        pdf=pdf,
        content=content,
        signatures=found.signatures,
        open_fields=_waiting(found, content),
    )


def _verdict_of(found: Examination) -> Verdict:
    if found.damaged_fields or any(not signature.holds for signature in found.signatures):
        return Verdict.ALTERED
    if not found.holds:
        return Verdict.UNSIGNED
    return Verdict.PARTLY_SIGNED if found.open_fields else Verdict.SIGNED


def _remarked_on(signatures: Sequence[SignatureFacts], *, at: datetime) -> Iterator[SignatureFacts]:
    for one in signatures:
        until = one.certificate.valid_until
        is_stamped = one.is_timestamp or one.level != B or one.certificate.is_specimen
        if one.claimed_time is not None and one.claimed_time > at + CLOCKS_DIFFER_BY:
            yield replace(one, remark=_about_the_future())
        elif one.holds and at > until and not is_stamped:
            yield replace(one, remark=_about_expiry(until))
        else:
            yield one


def _about_the_future() -> str:
    return tr(
        "By the clock of this computer the time that it states has not come yet: one of the two"
        " clocks is wrong."
    )


def _about_expiry(until: datetime) -> str:
    return tr(
        "The certificate expired on {day}, and no time-stamp shows that it signed before.",
        day=day_in_words(until),
    )


def _waiting(found: Examination, content: DocumentContent) -> tuple[str, ...]:
    # One block for each signatory, whatever fields the file has left.
    if content.kind is DocumentKind.SCAN:
        return ()  # a scan may be sealed, and waits for nobody
    signed = {signature.field for signature in found.signatures}
    return tuple(name for name in signature_fields(content.draft) if name not in signed)


def _not_signed(what: str) -> NotSignedError:
    return NotSignedError(
        what,
        safe=tr("The file was only read, and nothing was changed."),
        next_step=tr("Choose the signed form, or sign the form again."),
    )
