"""What lies in a signature besides itself (RFC 5652): certificates, and time-stamps."""

from aicode_desktop.sign.engine import EmbeddedPdfSignature, asn1_x509
from aicode_desktop.sign.timestamp_engine import asn1_cms

_TIMESTAMP = "signature_time_stamp_token"


def certificates_in_cms(data: asn1_cms.SignedData) -> list[asn1_x509.Certificate]:
    """Return the certificate of the one signer first, then the others with it.

    Raises:
        ValueError: there is not exactly one signer, or its certificate is missing.
    """
    (signer,) = data["signer_infos"]
    wanted = signer["sid"].chosen
    every = [one.chosen for one in data["certificates"]]
    for certificate in every:
        if (certificate.issuer, certificate.serial_number) == (
            wanted["issuer"],
            wanted["serial_number"].native,
        ):
            return [certificate, *(one for one in every if one is not certificate)]
    raise ValueError("the signer’s certificate is not among those in the signature")


def timestamps_in(signature: EmbeddedPdfSignature) -> list[asn1_cms.SignedData]:
    """Return the time-stamps inside *signature* (RFC 5126, 6.1.1), as a rule one or none."""
    attributes = signature.signer_info["unsigned_attrs"]
    return [
        token["content"]
        for attribute in ([] if attributes.native is None else attributes)
        if attribute["type"].native == _TIMESTAMP
        for token in attribute["values"]
    ]
