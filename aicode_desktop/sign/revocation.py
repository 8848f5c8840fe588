"""Where a certificate says that its issuer tells what it has revoked (RFC 5280)."""

from aicode_desktop.sign.engine import asn1_x509


def asks_for_revocation_data(certificate: asn1_x509.Certificate) -> bool:
    """Return whether the issuer of *certificate* says where revocations are published."""
    return not certificate.self_issued and bool(
        certificate.crl_distribution_points or certificate.ocsp_urls
    )


def list_addresses(certificate: asn1_x509.Certificate) -> tuple[str, ...]:
    """Return the addresses of the lists (CRL) in which *certificate* would be found."""
    points = certificate.crl_distribution_points or []
    return tuple(point.url for point in points if point.url)
