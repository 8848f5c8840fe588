"""What a certificate says, as facts a person can recognise it by."""

from typing import Any

from aicode_desktop.model.signed import CertificateFacts
from aicode_desktop.model.text import fit_text
from aicode_desktop.sign.engine import asn1_x509

SPECIMEN_SUFFIX = " (SPECIMEN, not a real signature)"

_CURVES = {
    "secp256r1": "P-256",
    "secp384r1": "P-384",
    "secp521r1": "P-521",
}
_SIGNING_USAGES = {"digital_signature", "non_repudiation"}
# Purposes under which documents are signed: any, e-mail (S/MIME), client authentication as many
# national cards have it, Adobe's and Microsoft's document signing, RFC 9336.
_SIGNING_PURPOSES = {
    "any_extended_key_usage",
    "email_protection",
    "client_auth",
    "1.2.840.113583.1.1.5",
    "1.3.6.1.4.1.311.10.3.12",
    "microsoft_document_signing",
    "adobe_authentic_documents_trust",
    "1.3.6.1.5.5.7.3.36",
    "document_signing",
}
_ORGANISATION_IDENTIFIER = "organization_identifier"  # ETSI EN 319 412-3: only seals carry it


def facts_of(certificate: asn1_x509.Certificate) -> CertificateFacts:
    """Return what *certificate* says about its holder, issuer, validity and purpose.

    Raises:
        ValueError: the certificate is malformed.
    """
    try:
        return _facts(certificate)
    except (LookupError, TypeError, AttributeError, OverflowError) as error:
        raise ValueError("a malformed certificate") from error


def _facts(certificate: asn1_x509.Certificate) -> CertificateFacts:
    subject = certificate.subject.native
    person = _person(subject)
    organisation = _text(subject.get("organization_name"))
    common_name = _text(subject.get("common_name"))
    is_seal = _names_no_person(subject, common_name=common_name, organisation=organisation)
    return CertificateFacts(
        holder=person
        or common_name
        or organisation
        or _one_line(certificate.subject.human_friendly),
        issuer=_name(certificate.issuer.native) or _one_line(certificate.issuer.human_friendly),
        serial_number=format(certificate.serial_number, "x"),
        valid_from=certificate.not_valid_before,
        valid_until=certificate.not_valid_after,
        is_self_issued=certificate.self_issued,
        algorithm=_algorithm(certificate),
        sha256=certificate.sha256.hex(),
        person="" if is_seal else (person or common_name),
        organisation=organisation,
        is_seal=is_seal,
        is_meant_for_signing=_is_meant_for_signing(certificate),
        is_specimen=common_name.endswith(SPECIMEN_SUFFIX),
    )


def _person(subject: dict[str, Any]) -> str:
    given, surname = _text(subject.get("given_name")), _text(subject.get("surname"))
    return f"{given} {surname}" if given and surname else ""


def _names_no_person(subject: dict[str, Any], *, common_name: str, organisation: str) -> bool:
    if subject.get("surname") or subject.get("given_name") or subject.get("pseudonym"):
        return False
    return _ORGANISATION_IDENTIFIER in subject or (
        bool(organisation) and common_name in {"", organisation}
    )


def _is_meant_for_signing(certificate: asn1_x509.Certificate) -> bool:
    usages = certificate.key_usage_value
    if usages is not None and not set(usages.native) & _SIGNING_USAGES:
        return False
    purposes = certificate.extended_key_usage_value
    return purposes is None or bool(set(purposes.native) & _SIGNING_PURPOSES)


def _algorithm(certificate: asn1_x509.Certificate) -> str:
    key = certificate.public_key
    name = str(key.algorithm)
    if name in {"rsa", "rsassa_pss"}:
        return f"RSA {key.bit_size}"
    if name == "ec":
        _, curve = key.curve
        return f"ECDSA {_CURVES.get(str(curve), str(curve))}"
    return {"ed25519": "Ed25519", "ed448": "Ed448"}.get(name, name)


def _name(name: dict[str, Any]) -> str:
    return _text(name.get("common_name")) or _text(name.get("organization_name"))


def _text(value: object) -> str:
    # A name may hold an attribute several times; the last is the most specific by convention.
    if isinstance(value, list):
        value = value[-1] if value else ""
    return _one_line(value) if isinstance(value, str) else ""


def _one_line(text: str) -> str:
    # With line breaks a name could add lines of its own to what is said, with marks of direction
    # turn its words around.
    return " ".join(fit_text(text, is_multi_line=False).split())
