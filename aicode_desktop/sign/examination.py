"""Takes a PDF apart as far as its signatures go, however hostile it is.

Integrity, what was added later, coverage and trust are looked at separately. ``intact`` alone
proves nothing: pages, annotations and attachments added after signing leave it true.
"""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from aicode_desktop.model.signed import SignatureFacts
from aicode_desktop.sign.certificates import facts_of
from aicode_desktop.sign.engine import (
    DocumentTimestampStatus,
    EmbeddedPdfSignature,
    PdfFileReader,
    PdfSignatureStatus,
    SignatureCoverageLevel,
    SigSeedSubFilter,
    ValidationContext,
    async_validate_pdf_signature,
    async_validate_pdf_timestamp,
    enumerate_sig_fields,
)
from aicode_desktop.sign.levels import B as BASELINE
from aicode_desktop.sign.levels import level_of
from aicode_desktop.sign.opening import has_bytes_after_end, unreadable
from aicode_desktop.sign.revocation import revocation_data_in
from aicode_desktop.sign.trust import SIGNING_USAGES, Anchors, context_of, is_weak, trust_of
from aicode_desktop.words import tr

LIMIT_FIELDS = 100

_TIMESTAMP = "/DocTimeStamp"
_CERTIFICATION = "DocMDP"
_WHOLE = {SignatureCoverageLevel.ENTIRE_FILE, SignatureCoverageLevel.ENTIRE_REVISION}


@dataclass(frozen=True, slots=True)
class Examination:
    """What was found: signatures in the order they were made, and fields without a sound one."""

    signatures: tuple[SignatureFacts, ...]
    open_fields: tuple[str, ...]
    damaged_fields: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether there is a signature and nothing is wrong with any."""
        return (
            any(not signature.is_timestamp for signature in self.signatures)
            and not self.damaged_fields
            and all(signature.holds for signature in self.signatures)
        )


def examine(
    reader: PdfFileReader, *, anchors: Anchors | None = None, detail_at: datetime | None = None
) -> Examination:
    """Return what the signatures in *reader*’s file prove; *anchors* are what the user trusts.

    With *detail_at*, the moment of the validation, each comes with its particulars.

    Raises:
        DocumentUnreadableError: the form that holds the signatures is malformed.
    """
    try:
        # A name as pyHanko reads it holds the whole file; ours is handed to other processes.
        fields = [(str(name), *held) for name, *held in enumerate_sig_fields(reader)]
        filled = {name: field for name, value, field in fields if value is not None}
        is_certified_elsewhere = _is_certified_elsewhere(reader, filled.values())
    except Exception as error:  # as above
        raise unreadable(tr("The file is a damaged or incomplete PDF.")) from error
    if len(fields) > LIMIT_FIELDS:
        raise unreadable(tr("The file has more than {count} signature fields.", count=LIMIT_FIELDS))
    yardstick = _Yardstick(
        anchors or Anchors(),
        detail_at,
        not has_bytes_after_end(reader),
        *(revocation_data_in(reader) or ([], [])),
    )
    found: list[tuple[EmbeddedPdfSignature, SignatureFacts]] = []
    damaged: list[str] = []
    for name, field in filled.items():
        try:
            signature = EmbeddedPdfSignature(reader, field.get_object(), name)
            found.append((signature, _facts_of(signature, yardstick)))
        except Exception:  # noqa: BLE001  (said as “damaged”; the other signatures still count)
            damaged.append(name)
    if is_certified_elsewhere:
        damaged.append(_CERTIFICATION)
    return Examination(
        signatures=tuple(_with_levels(found)),
        open_fields=tuple(name for name, value, _ in fields if value is None),
        damaged_fields=tuple(damaged),
    )


def _with_levels(
    found: Sequence[tuple[EmbeddedPdfSignature, SignatureFacts]],
) -> Iterable[SignatureFacts]:
    """Return the facts in the order of signing, each with the level that its signature reached."""
    stamps = [signature for signature, facts in found if facts.is_timestamp and facts.holds]
    for signature, facts in sorted(found, key=lambda one: one[0].signed_revision):
        is_plain = facts.level == BASELINE and facts.holds
        yield replace(facts, level=level_of(signature, stamps=stamps)) if is_plain else facts


def _is_certified_elsewhere(reader: PdfFileReader, filled: Iterable[Any]) -> bool:
    """Return whether the document was certified by a signature that is in no field any more."""
    try:
        certification = reader.root["/Perms"].raw_get("/DocMDP")
    except KeyError:
        return False
    return all(field.get_object().raw_get("/V") != certification for field in filled)


@dataclass(frozen=True, slots=True)
class _Yardstick:
    """What signatures are held against."""

    anchors: Anchors
    detail_at: datetime | None
    ends_with_its_end: bool
    crls: Sequence[Any]
    ocsps: Sequence[Any]

    def context(self) -> ValidationContext:
        """Return a fresh validation."""
        return context_of(self.anchors, crls=self.crls, ocsps=self.ocsps)


def _facts_of(signature: EmbeddedPdfSignature, yardstick: _Yardstick) -> SignatureFacts:
    # The event loop never waits for anything, because nothing is fetched.
    if signature.sig_object_type == _TIMESTAMP:
        stamp = asyncio.run(async_validate_pdf_timestamp(signature, yardstick.context()))
        is_permitted = bool(signature.summarise_integrity_info()["docmdp_ok"])
        problem = _problem_of_timestamp(stamp, is_permitted=is_permitted)
        if not yardstick.ends_with_its_end:
            is_permitted, problem = False, problem or _about_what_follows()
        return _facts(signature, stamp, yardstick, is_permitted=is_permitted, problem=problem)
    status = asyncio.run(
        async_validate_pdf_signature(
            signature, yardstick.context(), key_usage_settings=SIGNING_USAGES
        )
    )
    is_permitted = bool(status.docmdp_ok)
    problem = _problem_of(status)
    if not yardstick.ends_with_its_end:
        is_permitted, problem = False, problem or _about_what_follows()
    return _facts(signature, status, yardstick, is_permitted=is_permitted, problem=problem)


def _facts(
    signature: EmbeddedPdfSignature,
    status: PdfSignatureStatus | DocumentTimestampStatus,
    yardstick: _Yardstick,
    *,
    is_permitted: bool,
    problem: str,
) -> SignatureFacts:
    certificate = facts_of(status.signing_cert)
    is_stamp = isinstance(status, DocumentTimestampStatus)
    claimed = _claimed_time_of(status)
    claimed_time = claimed.astimezone(UTC) if claimed is not None else None
    has_roots = not yardstick.anchors.is_empty
    trust = trust_of(status, certificate, claimed_time=claimed_time, has_roots=has_roots)
    detail = None
    if yardstick.detail_at is not None:
        from aicode_desktop.sign.detail import detail_of  # few ask for it

        detail = detail_of(
            signature,
            status,
            is_permitted=is_permitted,
            trust=trust,
            lists=yardstick.anchors.lists,
            at=yardstick.detail_at,
        )
    return SignatureFacts(
        field=str(signature.field_name),
        certificate=certificate,
        claimed_time=claimed_time,
        is_intact=status.intact and status.valid,
        is_only_extended_lawfully=is_permitted and status.coverage in _WHOLE,
        covers_whole_file=status.coverage is SignatureCoverageLevel.ENTIRE_FILE,
        level=_kind_of(signature, status),
        trust=trust,
        problem=problem,
        is_timestamp=is_stamp,
        detail=detail,
    )


def _claimed_time_of(status: PdfSignatureStatus | DocumentTimestampStatus) -> datetime | None:
    moment: datetime | None = (
        status.timestamp
        if isinstance(status, DocumentTimestampStatus)
        else status.signer_reported_dt
    )
    return moment


def _problem_of(status: PdfSignatureStatus) -> str:
    stamps = (status.timestamp_validity, status.content_timestamp_validity)
    objections = (
        (not status.intact, tr("What was signed was changed after signing.")),
        (
            not status.valid,
            tr("The signature is false: it was not made with the key of its certificate."),
        ),
        (
            status.coverage not in _WHOLE,
            tr("The signature does not cover the document that is shown."),
        ),
        (
            not status.docmdp_ok,
            tr("Something was added after signing that the signature does not permit."),
        ),
        (
            not status.seed_value_ok,
            tr("The signature does not meet the conditions of its signature block."),
        ),
        (is_weak(status), tr("The signature was made with methods that are no longer safe.")),
        (
            any(stamp is not None and not (stamp.intact and stamp.valid) for stamp in stamps),
            tr("The time-stamp of the signature is false."),
        ),
    )
    return next((sentence for applies, sentence in objections if applies), "")


def _problem_of_timestamp(stamp: DocumentTimestampStatus, *, is_permitted: bool) -> str:
    if not (stamp.intact and stamp.valid):
        return tr("A time-stamp in the file is false, or the file was changed after it.")
    if not is_permitted:
        return tr("Something was added after a time-stamp that it does not permit.")
    return ""


def _about_what_follows() -> str:
    return tr(
        "Something follows after the end of the document that no signature covers; some programs"
        " may show it."
    )


def _kind_of(
    signature: EmbeddedPdfSignature, status: PdfSignatureStatus | DocumentTimestampStatus
) -> str:
    if isinstance(status, DocumentTimestampStatus):
        return "RFC 3161"
    if signature.sig_object.get("/SubFilter") != SigSeedSubFilter.PADES.value:
        return "CMS"
    return BASELINE  # at least; what was added later may raise it
