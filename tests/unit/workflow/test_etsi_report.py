"""The ETSI report is read back by classes generated from the standard's schema, strictly."""

import hashlib

import pytest
from pyhanko.generated.etsi import ts_11910202
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.parsers.config import ParserConfig

from aicode_desktop.errors import NotSignedError
from aicode_desktop.model.signed import VerificationReport
from aicode_desktop.workflow.etsi_report import etsi_report
from aicode_desktop.workflow.verifying import TrustSources, verify
from tests import hostile_signed, pki
from tests.documents import example, rendered, signed

SIGNED = signed(rendered(example())).pdf
MAIN = "urn:etsi:019102:mainindication:"
SUB = "urn:etsi:019102:subindication:"


def report_on(pdf: bytes, *roots: bytes) -> VerificationReport:
    return verify(pdf, trust=TrustSources(roots=roots), with_detail=True)


def read(xml: bytes) -> ts_11910202.ValidationReport:
    strict = ParserConfig(fail_on_unknown_properties=True, fail_on_unknown_attributes=True)
    return XmlParser(config=strict).from_bytes(xml, ts_11910202.ValidationReport)


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


def test_an_unsigned_file_has_no_such_report() -> None:
    with pytest.raises(NotSignedError, match="no signature that a report"):
        etsi_report(report_on(rendered(example()).pdf), at=pki.NOW)
