"""What was found in a scan: for the cover sheet, for scripts, and for the record."""

import hashlib
import json
from datetime import datetime
from typing import TYPE_CHECKING

from aicode_desktop.model.scan import ScanReport
from aicode_desktop.words import tr

if TYPE_CHECKING:
    from aicode_desktop.workflow.paper import ReadScan


def scan_report(read: "ReadScan", *, at: datetime) -> ScanReport:
    """Return what was found in a scan read *at* an aware time, in the language in use."""
    found = tuple(finding.sentence for finding in read.findings)
    same = tr(
        "Every page is there once. Outside the signature blocks nothing was found to differ from"
        " the form that was printed, and in each block something is written."
    )
    kept = tr("It was kept by a person’s decision, despite what is said above.")
    return ScanReport(
        document_number=read.content.draft.document_number.strip(),
        fingerprint=read.content.fingerprint,
        read_at=at,
        page_count=read.reading.page_count,
        sentences=(*found, kept) if found else (same,),
        sources=tuple(
            (source.name, hashlib.sha256(source.content).hexdigest()) for source in read.sources
        ),
    )


def scan_json(read: "ReadScan", report: ScanReport) -> bytes:
    """Return what was found in a scan as JSON, for scripts and for the record."""
    plain = {
        "kind": "scan",
        "is_electronic_signature": False,
        "document_number": report.document_number,
        "fingerprint": report.fingerprint,
        "read_at": report.read_at.isoformat(),
        "pages": report.page_count,
        "pictures": read.reading.picture_count,
        "findings": [
            {"problem": one.problem.value, "page": one.page, "sentence": one.sentence}
            for one in read.findings
        ],
        "sources": [{"file": name, "sha256": digest} for name, digest in report.sources],
    }
    return (json.dumps(plain, ensure_ascii=False, indent=2) + "\n").encode()
