"""What the record of a form signed by hand holds: the scan, and what it was compared with."""

from collections.abc import Sequence
from pathlib import PurePath

from aicode_desktop.model.message import EmailDraft
from aicode_desktop.model.record_names import (
    DRAFT,
    MAIL,
    SIGNED_FORM,
    SUBMISSION,
    UNSIGNED_FORM,
    VERIFICATION,
)
from aicode_desktop.model.scan import ScanSource
from aicode_desktop.model.scanned_form import ScannedForm

_ENDINGS = (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff")


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
