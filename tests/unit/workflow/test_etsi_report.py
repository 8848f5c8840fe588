"""The ETSI report is held to classes generated from the standard's schema.

They know every element with its order and whether it is required; the schema itself is ETSI's and
may not be passed on, so it is not among our fixtures.
"""

import dataclasses
import hashlib
import json
import xml.etree.ElementTree as ET
from datetime import timedelta

import pytest
from pyhanko.generated.etsi import ts_11910202
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.parsers.config import ParserConfig
from xsdata.formats.dataclass.serializers import XmlSerializer

from aicode_desktop.errors import NotSignedError
from aicode_desktop.model.signature_detail import TimestampFacts
from aicode_desktop.model.signed import VerificationReport
from aicode_desktop.workflow.etsi_report import etsi_report
from aicode_desktop.workflow.reports import report_json
from aicode_desktop.workflow.verifying import TrustSources, verify
from tests import hostile_signed, pki
from tests.documents import example, rendered, signed

SIGNED = signed(rendered(example())).pdf
MAIN = "urn:etsi:019102:mainindication:"
SUB = "urn:etsi:019102:subindication:"


def report_on(pdf: bytes, *roots: bytes) -> VerificationReport:
    return verify(pdf, at=pki.NOW, trust=TrustSources(roots=roots), with_detail=True)


def read(xml: bytes) -> ts_11910202.ValidationReport:
    strict = ParserConfig(fail_on_unknown_properties=True, fail_on_unknown_attributes=True)
    found = XmlParser(config=strict).from_bytes(xml, ts_11910202.ValidationReport)
    assert missing_in(found) == []
    in_order = XmlSerializer().render(found).encode()
    assert tags_of(xml) == tags_of(in_order)
    return found


def tags_of(xml: bytes) -> list[str]:
    return [element.tag for element in ET.fromstring(xml).iter()]  # noqa: S314  (our own)


def missing_in(thing: object) -> list[str]:
    """Return the required elements and attributes that *thing* and what is in it lack."""
    if isinstance(thing, tuple):
        return [name for one in thing for name in missing_in(one)]
    if not dataclasses.is_dataclass(thing):
        return []
    missing = []
    for field in dataclasses.fields(thing):
        value = getattr(thing, field.name)
        if field.metadata.get("required") and value is None:
            missing.append(f"{type(thing).__name__}.{field.name}")
        missing += missing_in(value)
    return missing


def test_a_sound_signature_passes_where_its_root_is_loaded() -> None:
    found = read(etsi_report(report_on(SIGNED, pki.root().pem), at=pki.NOW))

    (one,) = found.signature_validation_report
    assert one.signature_validation_status is not None
    assert one.signature_validation_status.main_indication == f"{MAIN}total-passed"
    assert one.signature_validation_status.sub_indication == ()
    assert one.signer_information is not None
    assert one.signer_information.signer == report_on(SIGNED).signatures[0].certificate.holder


def test_without_a_root_the_outcome_is_open_and_says_why() -> None:
    (one,) = read(etsi_report(report_on(SIGNED), at=pki.NOW)).signature_validation_report

    assert one.signature_validation_status is not None
    assert one.signature_validation_status.main_indication == f"{MAIN}indeterminate"
    assert one.signature_validation_status.sub_indication == (f"{SUB}NO_CERTIFICATE_CHAIN_FOUND",)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("signature-bytes-changed", "SIG_CRYPTO_FAILURE"),
        ("page-added", "FORMAT_FAILURE"),
        ("annotation-added", "FORMAT_FAILURE"),
    ],
)
def test_an_altered_file_fails_and_says_in_what(change: str, reason: str) -> None:
    changes = {**hostile_signed.SOUND_BYTES_BUT_ADDED_TO, **hostile_signed.ALTERED}
    altered = changes[change](SIGNED)

    (one,) = read(etsi_report(report_on(altered), at=pki.NOW)).signature_validation_report

    assert one.signature_validation_status is not None
    assert one.signature_validation_status.main_indication == f"{MAIN}total-failed"
    assert one.signature_validation_status.sub_indication == (SUB + reason,)


def test_each_signature_of_a_joint_form_is_reported_with_its_certificate() -> None:
    joint = signed(rendered(example("joint-signatories-outside-the-union"))).pdf

    found = read(etsi_report(report_on(joint), at=pki.NOW))

    assert len(found.signature_validation_report) == 2
    assert found.signature_validation_objects is not None
    held = {one.id: one for one in found.signature_validation_objects.validation_object}
    for one in found.signature_validation_report:
        assert one.signer_information is not None
        assert one.signer_information.signer_certificate is not None
        (identifier,) = one.signer_information.signer_certificate.voreference
        representation = held[str(identifier)].validation_object_representation
        assert representation is not None
        assert representation.base64 is not None
        assert str(identifier).endswith(hashlib.sha256(representation.base64).hexdigest())


def test_what_has_no_timestamp_is_proven_to_exist_when_it_was_validated() -> None:
    (one,) = read(etsi_report(report_on(SIGNED), at=pki.NOW)).signature_validation_report

    assert one.validation_time_info is not None
    assert one.validation_time_info.best_signature_time is not None
    proven = one.validation_time_info.best_signature_time.poetime
    assert proven == one.validation_time_info.validation_time


def test_a_timestamp_on_the_document_is_an_attribute_of_the_signatures_before_it() -> None:
    report = report_on(SIGNED)
    (signature,) = report.signatures
    assert signature.detail is not None
    earlier = pki.NOW - timedelta(days=3)
    stamp = dataclasses.replace(
        signature,
        is_timestamp=True,
        detail=dataclasses.replace(
            signature.detail,
            revision=signature.detail.revision + 1,
            timestamps=(TimestampFacts(earlier, "Authority", is_sound=True, is_trusted=True),),
        ),
    )
    report = dataclasses.replace(report, signatures=(signature, stamp))

    (one,) = read(etsi_report(report, at=pki.NOW)).signature_validation_report

    assert one.signature_attributes is not None
    (found,) = one.signature_attributes.doc_time_stamp
    assert found.time_stamp_value is not None
    assert found.time_stamp_value.to_datetime() == earlier.replace(microsecond=0)
    assert one.validation_time_info is not None
    assert one.validation_time_info.best_signature_time is not None
    assert one.validation_time_info.best_signature_time.poetime == found.time_stamp_value
    assert [row["is_timestamp"] for row in plain_rows(report)] == [False, True]


def plain_rows(report: VerificationReport) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = json.loads(report_json(report))["signatures"]
    return rows


def test_an_unsigned_file_has_no_such_report() -> None:
    with pytest.raises(NotSignedError, match="no signature that a report"):
        etsi_report(report_on(rendered(example()).pdf), at=pki.NOW)
