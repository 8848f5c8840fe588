"""Time-stamps and long-term evidence: while signing, and later on a kept form."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from aicode_desktop.model.signed import SignatureLevel, SignedDocument

if TYPE_CHECKING:
    from aicode_desktop.sign.longterm import LongTerm


def long_term_with(
    url: str,
    *,
    level: SignatureLevel,
    certificates: Sequence[bytes] = (),
    revocations: Sequence[bytes] = (),
) -> "LongTerm":
    """Return what a signing may use: the time-stamp service at *url*, and files of evidence.

    Nothing is connected yet; while signing, a connection is opened to *url* and nowhere else.

    Raises:
        CannotReadFileError: a file holds neither certificates nor revocations.
    """
    from aicode_desktop.sign.evidence import evidence_from  # noqa: PLC0415
    from aicode_desktop.sign.longterm import LongTerm  # noqa: PLC0415
    from aicode_desktop.sign.timestamps import TimestampService  # noqa: PLC0415

    evidence = evidence_from(certificates=certificates, revocations=revocations)
    return LongTerm(TimestampService(url), level, evidence)


def renew(pdf: bytes, long_term: "LongTerm", *, at: datetime) -> SignedDocument:
    """Return a signed form with evidence and a time-stamp added; the file given is unchanged.

    Raises:
        DocumentUnreadableError: it is not a document of this program.
        NotSignedError: it carries no signature that holds.
        TimestampError: no time-stamp could be had, or evidence is missing.
    """
    from aicode_desktop.render.reading import content_of  # noqa: PLC0415
    from aicode_desktop.sign.longterm import lengthened  # noqa: PLC0415

    return lengthened(pdf, content=content_of(pdf), long_term=long_term, at=at)
