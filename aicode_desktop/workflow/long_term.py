"""Time-stamps and long-term evidence: while signing, and later on a kept form."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.host.files import read_file
from aicode_desktop.model.signed import SignatureLevel, SignedDocument
from aicode_desktop.workflow.actions import (
    KEY_LIMIT_BYTES,
    PDF_LIMIT_BYTES,
    refuse_taken,
    save_new,
)

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
    from aicode_desktop.sign.evidence import evidence_from
    from aicode_desktop.sign.longterm import LongTerm
    from aicode_desktop.sign.timestamps import TimestampService

    evidence = evidence_from(certificates=certificates, revocations=revocations)
    return LongTerm(TimestampService(url), level, evidence)


def long_term_from(
    url: str,
    *,
    level: SignatureLevel,
    certificates: Sequence[Path] = (),
    revocations: Sequence[Path] = (),
) -> "LongTerm":
    """Return what ``long_term_with`` does, its evidence read from files.

    Raises:
        CannotReadFileError: a file cannot be read, or holds neither certificates nor revocations.
    """
    from aicode_desktop.sign.evidence import LIMIT_REVOCATION_BYTES

    return long_term_with(
        url,
        level=level,
        certificates=[read_file(file, limit_bytes=KEY_LIMIT_BYTES) for file in certificates],
        revocations=[read_file(file, limit_bytes=LIMIT_REVOCATION_BYTES) for file in revocations],
    )


def renew(pdf: bytes, long_term: "LongTerm", *, at: datetime) -> SignedDocument:
    """Return a signed form with evidence and a time-stamp added; the file given is unchanged.

    Raises:
        DocumentUnreadableError: it is not a document of this program.
        NotSignedError: it carries no signature that holds.
        TimestampError: no time-stamp could be had, or evidence is missing.
    """
    from aicode_desktop.render.reading import content_of
    from aicode_desktop.sign.longterm import lengthened

    return lengthened(pdf, content=content_of(pdf), long_term=long_term, at=at)


def renew_file(file: Path, out: Path, long_term: "LongTerm", *, at: datetime) -> SignedDocument:
    """Return the renewed form of *file*, which is now under *out*, where nothing may be yet.

    Raises:
        OutputExistsError, CannotWriteError: nothing was left there.
        AicodeError: as ``renew`` does; nothing was written.
    """
    refuse_taken(out)
    signed = renew(read_file(file, limit_bytes=PDF_LIMIT_BYTES), long_term, at=at)
    save_new(out, signed.pdf)
    return signed
