"""Keeps the scan of a form signed by hand: a record like the others, that says what it is."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path, PurePath

from aicode_desktop.archive.record import (
    DRAFT,
    MAIL,
    SIGNED_FORM,
    SUBMISSION,
    UNSIGNED_FORM,
    VERIFICATION,
    keep,
)
from aicode_desktop.model.message import EmailDraft
from aicode_desktop.model.record import Record
from aicode_desktop.model.scan import ScanSource
from aicode_desktop.model.scanned_form import ScannedForm

_ENDINGS = (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff")


def keep_scan(
    folder: Path,
    *,
    scanned: ScannedForm,
    printed_pdf: bytes,
    sources: Sequence[ScanSource],
    draft_json: bytes | None,
    email: EmailDraft | None,
    report_json: bytes,
    at: datetime,
) -> Record:
    """Write the record of a scan as the folder *folder*, in one step; *at* is when.

    *sources* are kept as they came from the scanner. *draft_json* is the draft where it is at hand.

    Raises:
        OutputExistsError, CannotWriteError: nothing was left under *folder*.
    """
    payload = scan_payload(
        scanned=scanned,
        printed_pdf=printed_pdf,
        sources=sources,
        draft_json=draft_json,
        email=email,
        report_json=report_json,
    )
    return keep(folder, scanned.content, payload, at=at)


def scan_payload(
    *,
    scanned: ScannedForm,
    printed_pdf: bytes,
    sources: Sequence[ScanSource],
    draft_json: bytes | None,
    email: EmailDraft | None,
    report_json: bytes,
) -> dict[str, bytes]:
    """Return what the record of a scan holds, by the fixed names."""
    payload = {
        SIGNED_FORM: scanned.pdf,
        UNSIGNED_FORM: printed_pdf,
        SUBMISSION: scanned.content.canonical_json,
        VERIFICATION: report_json,
    }
    if draft_json is not None:
        payload[DRAFT] = draft_json
    if email is not None:
        payload[MAIL] = email.eml
    for number, source in enumerate(sources, start=1):
        payload[f"scan-{number}{_ending(source.name)}"] = source.content
    return payload


def _ending(name: str) -> str:
    ending = PurePath(name).suffix.lower()
    return ending if ending in _ENDINGS else ".bin"
