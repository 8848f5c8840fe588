"""The main job in one go: from a complete draft to a signed form, an e-mail draft and a record."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.errors import CannotSignError
from aicode_desktop.host.clock import legal_day
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.model.message import EmailDraft
from aicode_desktop.model.record import Record
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.model.signed import SignedDocument
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow.actions import (
    compose,
    keep,
    refuse_taken,
    render_complete,
    sign,
    throwaway_signers,
)
from aicode_desktop.workflow.placement import placement
from aicode_desktop.workflow.sending import size_warnings

if TYPE_CHECKING:
    from aicode_desktop.sign.backend import Signer
    from aicode_desktop.sign.longterm import LongTerm


@dataclass(frozen=True, slots=True)
class Submitted:
    """What the whole job leaves behind."""

    record: Record
    signed: SignedDocument
    email: EmailDraft | None
    warnings: tuple[Finding, ...]


def submit(
    draft: Draft,
    signers: Sequence["Signer"],
    *,
    out: Path,
    at: datetime,
    long_term: "LongTerm | None" = None,
    handwriting: Sequence[bytes | None] = (),
    authorities: Sequence[tuple[str, bytes]] = (),
) -> Submitted:
    """Do the whole job: check, render, sign, validate, compose the mail, keep the record in *out*.

    *handwriting* are pictures for the signature blocks, in the order of *signers*, or none.
    *authorities* are files that show the signatories’ power, by their names; they are kept too.

    Raises:
        IncompleteDraftError: nothing was made.
        CannotSignError: there are fewer keys than signatories, or a signature did not hold.
        TimestampError: with *long_term*, no time-stamp could be had, or evidence is missing.
        OutputExistsError: *out* is taken.
    """
    return _whole_job(
        draft,
        signers,
        kind=DocumentKind.FORM,
        out=out,
        at=at,
        long_term=long_term,
        handwriting=handwriting,
        authorities=authorities,
    )


def rehearse(draft: Draft, *, out: Path, at: datetime) -> Submitted:
    """Do the whole job with throw-away certificates on SPECIMEN pages; no mail is made.

    Raises:
        IncompleteDraftError, OutputExistsError: nothing was made.
    """
    signers = throwaway_signers(draft, at=at)
    return _whole_job(draft, signers, kind=DocumentKind.SPECIMEN, out=out, at=at)


def _whole_job(
    draft: Draft,
    signers: Sequence["Signer"],
    *,
    kind: DocumentKind,
    out: Path,
    at: datetime,
    long_term: "LongTerm | None" = None,
    handwriting: Sequence[bytes | None] = (),
    authorities: Sequence[tuple[str, bytes]] = (),
) -> Submitted:
    from aicode_desktop.check.submission import submission_with_findings

    refuse_taken(out)
    complete, found = submission_with_findings(draft, today=legal_day(at))
    needed = len(complete.draft.signatories)
    if len(signers) != needed:
        raise CannotSignError(
            plural(
                "This form has {n} signatory, but {given} keys were given.",
                "This form has {n} signatories, but {given} keys were given.",
                needed,
                given=len(signers),
            ),
            safe=tr("Nothing was signed or written."),
            next_step=tr("Give one key for each signatory, in any order."),
        )
    document = render_complete(complete, kind=kind)
    pdf = document.pdf
    warnings = [one for one in found if one.severity is Severity.WARN]
    for signer, picture in zip(signers, handwriting or [None] * needed, strict=True):
        warnings += placement(pdf, signer, at=at).warnings
        signed = sign(pdf, signer, at=at, long_term=long_term, handwriting=picture)
        pdf = signed.pdf
    email = compose(signed) if kind is DocumentKind.FORM else None
    warnings += size_warnings(email)
    record = keep(
        out,
        draft=draft,
        unsigned_pdf=document.pdf,
        signed=signed,
        email=email,
        at=at,
        authorities=authorities,
    )
    return Submitted(record=record, signed=signed, email=email, warnings=tuple(warnings))
