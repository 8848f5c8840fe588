"""Findings and verification reports as JSON, for scripts and for the record."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from aicode_desktop.model.finding import Finding
from aicode_desktop.model.signed import SignatureFacts, VerificationReport

if TYPE_CHECKING:
    from aicode_desktop.model.signature_detail import SignatureDetail
    from aicode_desktop.model.trusted_list import TrustedListFacts


def findings_json(findings: Sequence[Finding]) -> bytes:
    """Return the findings as a JSON list, one object each."""
    rows = [
        {
            "severity": finding.severity.value,
            "code": finding.code,
            "field": finding.field,
            "sentence": finding.sentence,
            "source": finding.source,
        }
        for finding in findings
    ]
    return _encoded(rows)


def report_json(report: VerificationReport) -> bytes:
    """Return one file's verification report as a JSON object."""
    return _encoded(report_plain(report))


def reports_json(reports: dict[str, VerificationReport]) -> bytes:
    """Return the reports of several files as a JSON list, each with its file's name."""
    return _encoded([{"file": name} | report_plain(report) for name, report in reports.items()])


def report_plain(report: VerificationReport) -> dict[str, object]:
    """Return a report as plain values."""
    return {
        "verdict": report.verdict.value,
        "sentence": report.sentence,
        "in_acrobat": report.in_acrobat,
        "file_sha256": report.file_sha256,
        "differences": list(report.differences),
        "pages_left_out": report.are_pages_left_out,
        "signatures": [_signature_plain(signature) for signature in report.signatures],
        "trusted_lists": [_list_plain(facts) for facts in report.trusted_lists],
    }


def _list_plain(facts: "TrustedListFacts") -> dict[str, object]:
    return {
        "file": facts.name,
        "territory": facts.territory,
        "operator": facts.operator,
        "sequence_number": facts.sequence_number,
        "issued_at": facts.issued_at.isoformat(),
        "next_update": facts.next_update.isoformat() if facts.next_update else None,
        "is_list_of_lists": facts.is_list_of_lists,
        "service_count": facts.service_count,
    }


def _signature_plain(signature: SignatureFacts) -> dict[str, object]:
    certificate = signature.certificate
    claimed = signature.claimed_time
    return {
        "field": signature.field,
        "is_timestamp": signature.is_timestamp,
        "holds": signature.holds,
        "problem": signature.problem,
        "remark": signature.remark,
        "claimed_time": claimed.isoformat() if claimed else None,
        "is_intact": signature.is_intact,
        "is_only_extended_lawfully": signature.is_only_extended_lawfully,
        "covers_whole_file": signature.covers_whole_file,
        "level": signature.level,
        "trust": signature.trust.value,
        "certificate": {
            "holder": certificate.holder,
            "issuer": certificate.issuer,
            "serial_number": certificate.serial_number,
            "valid_from": certificate.valid_from.isoformat(),
            "valid_until": certificate.valid_until.isoformat(),
            "is_self_issued": certificate.is_self_issued,
            "algorithm": certificate.algorithm,
            "sha256": certificate.sha256,
        },
        "detail": _detail_plain(signature.detail) if signature.detail is not None else None,
    }


def _detail_plain(detail: "SignatureDetail") -> dict[str, object]:
    qualification = detail.qualification
    return {
        "indication": detail.indication.main.value,
        "sub_indication": detail.indication.sub,
        "revision": detail.revision,
        "revision_count": detail.revision_count,
        "later_changes": list(detail.later_changes),
        "permission": detail.permission,
        "revocation": detail.revocation,
        "qualification": qualification.sentence if qualification else None,
        "is_qualified": qualification.is_qualified if qualification else None,
        "digest_algorithm": detail.digest_algorithm,
        "signature_mechanism": detail.signature_mechanism,
        "sub_filter": detail.sub_filter,
        "byte_range": list(detail.byte_range),
        "path": [
            {
                "holder": one.holder,
                "issuer": one.issuer,
                "valid_from": one.valid_from.isoformat(),
                "valid_until": one.valid_until.isoformat(),
                "sha256": one.sha256,
            }
            for one in detail.path
        ],
        "timestamps": [
            {
                "at": stamp.at.isoformat(),
                "authority": stamp.authority,
                "is_sound": stamp.is_sound,
                "is_trusted": stamp.is_trusted,
            }
            for stamp in detail.timestamps
        ],
    }


def _encoded(rows: object) -> bytes:
    return (json.dumps(rows, ensure_ascii=False, indent=2) + "\n").encode()
