"""Where a certificate says that its issuer tells what it has revoked (RFC 5280)."""

from typing import Any

from aicode_desktop.sign.engine import PdfHandler, asn1_x509
from aicode_desktop.sign.timestamp_engine import (
    DocumentSecurityStore,
    NoDSSFoundError,
    asn1_crl,
    asn1_ocsp,
)

_MOST_LISTS = 100


def asks_for_revocation_data(certificate: asn1_x509.Certificate) -> bool:
    """Return whether the issuer of *certificate* says where revocations are published."""
    return not certificate.self_issued and bool(
        certificate.crl_distribution_points or certificate.ocsp_urls
    )


def list_addresses(certificate: asn1_x509.Certificate) -> tuple[str, ...]:
    """Return the addresses of the lists (CRL) in which *certificate* would be found."""
    points = certificate.crl_distribution_points or []
    return tuple(point.url for point in points if point.url)


def revocation_data_in(
    document: PdfHandler,
) -> tuple[list[asn1_crl.CertificateList], list[asn1_ocsp.OCSPResponse]] | None:
    """Return the lists of revoked certificates and the OCSP responses that a document carries.

    None where it has no security store (ETSI EN 319 142-1, 5.4.2), or one that cannot be read.
    """
    try:
        store = DocumentSecurityStore.read_dss(document)
        crls = [asn1_crl.CertificateList.load(_content(one)) for one in store.crls[:_MOST_LISTS]]
        ocsps = [asn1_ocsp.OCSPResponse.load(_content(one)) for one in store.ocsps[:_MOST_LISTS]]
    except NoDSSFoundError:
        return None
    except Exception:  # noqa: BLE001  (a hostile file fails a parser in any way; then it has none)
        return None
    return crls, ocsps


def _content(reference: Any) -> bytes:
    content: bytes = reference.get_object().data
    return content
