"""A verification as an ETSI signature validation report (TS 119 102-2 V1.2.1), in XML.

Written by the standard's element names and in their order, for one file. What the standard offers
and this program does not look into is left out; the report itself is not signed.
"""

import base64
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from datetime import UTC, datetime

from aicode_desktop.errors import NotSignedError
from aicode_desktop.model.signature_detail import MainIndication, SignatureDetail, TimestampFacts
from aicode_desktop.model.signed import SignatureFacts, VerificationReport
from aicode_desktop.words import tr

_VR = "http://uri.etsi.org/19102/v1.2.1#"
_XADES = "http://uri.etsi.org/01903/v1.3.2#"
_DS = "http://www.w3.org/2000/09/xmldsig#"
_PREFIXES = {"vr": _VR, "XAdES": _XADES, "ds": _DS}
_DIGESTS = {
    "sha1": "http://www.w3.org/2000/09/xmldsig#sha1",
    "sha256": "http://www.w3.org/2001/04/xmlenc#sha256",
    "sha384": "http://www.w3.org/2001/04/xmldsig-more#sha384",
    "sha512": "http://www.w3.org/2001/04/xmlenc#sha512",
    "sha3_256": "http://www.w3.org/2007/05/xmldsig-more#sha3-256",
    "sha3_384": "http://www.w3.org/2007/05/xmldsig-more#sha3-384",
    "sha3_512": "http://www.w3.org/2007/05/xmldsig-more#sha3-512",
}
_MAIN = {
    MainIndication.TOTAL_PASSED: "urn:etsi:019102:mainindication:total-passed",
    MainIndication.TOTAL_FAILED: "urn:etsi:019102:mainindication:total-failed",
    MainIndication.INDETERMINATE: "urn:etsi:019102:mainindication:indeterminate",
}


def etsi_report(report: VerificationReport, *, at: datetime) -> bytes:
    """Return the report on the signatures of one file, checked at *at*.

    Raises:
        NotSignedError: the file carries no signature that could be reported on.
    """
    signatures = [
        (signature, signature.detail)
        for signature in report.signatures
        if not signature.is_timestamp and signature.detail is not None
    ]
    if not signatures:
        raise NotSignedError(
            tr("There is no signature that a report of this kind could be about."),
            safe=tr("Nothing was written."),
            next_step=tr("Ask for the report as a PDF instead."),
        )
    stamps = [
        (one.detail.revision, stamp)
        for one in report.signatures
        if one.is_timestamp and one.holds and one.detail is not None
        for stamp in one.detail.timestamps
    ]
    for prefix, namespace in _PREFIXES.items():
        ET.register_namespace(prefix, namespace)
    root = ET.Element(_vr("ValidationReport"))
    certificates: dict[str, bytes] = {}
    for signature, detail in signatures:
        identifier = f"certificate-{signature.certificate.sha256}"
        certificates[identifier] = detail.certificate_der
        later = [stamp for revision, stamp in stamps if revision > detail.revision]
        _add_signature(root, signature, detail, identifier, at, later)
    objects = _add(root, "SignatureValidationObjects")
    for identifier, content in certificates.items():
        held = ET.SubElement(objects, _vr("ValidationObject"), id=identifier)
        _add(held, "ObjectType", "urn:etsi:019102:validationObject:certificate")
        representation = _add(held, "ValidationObjectRepresentation")
        _add(representation, "base64", _encoded(content))
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="UTF-8", xml_declaration=True)
    return written


def _add_signature(
    root: ET.Element,
    signature: SignatureFacts,
    detail: SignatureDetail,
    identifier: str,
    at: datetime,
    later: Sequence[TimestampFacts],
) -> None:
    one = _add(root, "SignatureValidationReport")
    named = _add(one, "SignatureIdentifier")
    _add_digest(named, detail, detail.signed_attributes_digest)
    value = ET.SubElement(named, f"{{{_DS}}}SignatureValue")
    value.text = _encoded(detail.signature_value)
    _add(named, "HashOnly", "false")
    _add(named, "DocHashOnly", "false")
    times = _add(one, "ValidationTimeInfo")
    _add(times, "ValidationTime", _moment(at))
    # Without a time-stamp nothing is proven but that it exists now (EN 319 102-1, 5.5.4).
    proven = (stamp.at for stamp in (*detail.timestamps, *later) if stamp.is_trusted)
    best = _add(times, "BestSignatureTime")
    _add(best, "POETime", _moment(min(proven, default=at)))
    _add(best, "TypeOfProof", "urn:etsi:019102:poetype:validation")
    _add_digest(_add(one, "SignersDocument"), detail, detail.document_digest)
    _add_attributes(one, signature, detail, later)
    signer = _add(one, "SignerInformation")
    ET.SubElement(signer, _vr("SignerCertificate"), VOReference=identifier)
    _add(signer, "Signer", signature.certificate.holder)
    process = _add(one, "SignatureValidationProcess")
    _add(process, "SignatureValidationProcessID", "urn:etsi:019102:validationprocess:Basic")
    status = _add(one, "SignatureValidationStatus")
    _add(status, "MainIndication", _MAIN[detail.indication.main])
    if detail.indication.sub:
        sub = f"urn:etsi:019102:subindication:{detail.indication.sub}"
        _add(status, "SubIndication", sub)


def _add_attributes(
    one: ET.Element,
    signature: SignatureFacts,
    detail: SignatureDetail,
    later: Sequence[TimestampFacts],
) -> None:
    attributes = _add(one, "SignatureAttributes")
    if signature.claimed_time is not None:
        signing = ET.SubElement(attributes, _vr("SigningTime"), Signed="true")
        _add(signing, "Time", _moment(signature.claimed_time))
    stamps = [("SignatureTimeStamp", stamp) for stamp in detail.timestamps]
    stamps += [("DocTimeStamp", stamp) for stamp in later]
    for name, stamp in stamps:
        held = ET.SubElement(attributes, _vr(name), Signed="false")
        _add(held, "TimeStampValue", _moment(stamp.at))
    sub_filter = ET.SubElement(attributes, _vr("SubFilter"), Signed="true")
    _add(sub_filter, "SubFilterElement", detail.sub_filter)
    _add(attributes, "ByteRange", " ".join(str(number) for number in detail.byte_range))


def _add_digest(parent: ET.Element, detail: SignatureDetail, digest: str) -> None:
    both = _add(parent, "DigestAlgAndValue")
    algorithm = _DIGESTS.get(detail.digest_algorithm, f"urn:x-digest:{detail.digest_algorithm}")
    ET.SubElement(both, f"{{{_DS}}}DigestMethod", Algorithm=algorithm)
    value = ET.SubElement(both, f"{{{_DS}}}DigestValue")
    value.text = _encoded(bytes.fromhex(digest))


def _add(parent: ET.Element, name: str, text: str = "") -> ET.Element:
    child = ET.SubElement(parent, _vr(name))
    if text:
        # A certificate may hold characters that XML has no way to write.
        child.text = "".join(char if char.isprintable() else "\ufffd" for char in text)
    return child


def _vr(name: str) -> str:
    return f"{{{_VR}}}{name}"


def _encoded(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
