"""EU trusted lists (ETSI TS 119 612) made for a test run, signed as such lists are (XAdES)."""

import base64
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from lxml import etree
from pyhanko.sign.ades import qualified_asn1
from signxml import methods
from signxml.xades.xades import XAdESSigner

from tests import pki

ISSUED = datetime(2026, 11, 1, 12, 0, 0, tzinfo=pki.NOW.tzinfo)
_BASE = "http://uri.etsi.org/TrstSvc"
_EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
_DS = "{http://www.w3.org/2000/09/xmldsig#}"
_SIGNING_ONLY = x509.KeyUsage(
    digital_signature=False,
    content_commitment=True,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=False,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)
_MIME_TYPE = "application/vnd.etsi.tsl+xml"

_SCHEME = """<?xml version="1.0" encoding="UTF-8"?>
<TrustServiceStatusList xmlns="http://uri.etsi.org/02231/v2#"
 Id="list" TSLTag="http://uri.etsi.org/19612/TSLTag">
<SchemeInformation>
<TSLVersionIdentifier>6</TSLVersionIdentifier>
<TSLSequenceNumber>42</TSLSequenceNumber>
<TSLType>http://uri.etsi.org/TrstSvc/TrustedList/TSLType/{kind}</TSLType>
<SchemeOperatorName><Name xml:lang="en">{operator}</Name></SchemeOperatorName>
<SchemeName><Name xml:lang="en">{territory}: a list made for a test</Name></SchemeName>
<SchemeInformationURI><URI xml:lang="en">https://lists.example/</URI></SchemeInformationURI>
<StatusDeterminationApproach>{base}/TrustedList/StatusDetn/EUappropriate</StatusDeterminationApproach>
<SchemeTypeCommunityRules>
<URI xml:lang="en">{base}/TrustedList/schemerules/EUcommon</URI></SchemeTypeCommunityRules>
<SchemeTerritory>{territory}</SchemeTerritory>
<PolicyOrLegalNotice>
<TSLLegalNotice xml:lang="en">For tests only</TSLLegalNotice></PolicyOrLegalNotice>
<HistoricalInformationPeriod>65535</HistoricalInformationPeriod>
{pointers}
<ListIssueDateTime>{issued}</ListIssueDateTime>
<NextUpdate><dateTime>{next_update}</dateTime></NextUpdate>
</SchemeInformation>
{providers}
</TrustServiceStatusList>
"""
_POINTER = """<OtherTSLPointer><ServiceDigitalIdentities><ServiceDigitalIdentity><DigitalId>
<X509Certificate>{certificate}</X509Certificate></DigitalId></ServiceDigitalIdentity>
</ServiceDigitalIdentities><TSLLocation>https://lists.example/{territory}.xml</TSLLocation>
<AdditionalInformation>
<OtherInformation><SchemeTerritory>{territory}</SchemeTerritory></OtherInformation>
<OtherInformation>
<x:MimeType xmlns:x="http://uri.etsi.org/02231/v2/additionaltypes#">{mime_type}</x:MimeType>
</OtherInformation>
</AdditionalInformation></OtherTSLPointer>"""
_PROVIDER = """<TrustServiceProviderList><TrustServiceProvider>
<TSPInformation><TSPName><Name xml:lang="en">Test Provider</Name></TSPName>
<TSPTradeName><Name xml:lang="en">VATEL-1</Name></TSPTradeName>
<TSPAddress><PostalAddresses><PostalAddress xml:lang="en"><StreetAddress>1</StreetAddress>
<Locality>Athens</Locality><CountryName>EL</CountryName></PostalAddress></PostalAddresses>
<ElectronicAddress><URI xml:lang="en">https://provider.example/</URI></ElectronicAddress></TSPAddress>
<TSPInformationURI><URI xml:lang="en">https://provider.example/</URI></TSPInformationURI>
</TSPInformation><TSPServices><TSPService><ServiceInformation>
<ServiceTypeIdentifier>{base}/Svctype/CA/QC</ServiceTypeIdentifier>
<ServiceName><Name xml:lang="en">Qualified CA of the test</Name></ServiceName>
<ServiceDigitalIdentity><DigitalId><X509Certificate>{certificate}</X509Certificate></DigitalId>
</ServiceDigitalIdentity>
<ServiceStatus>{base}/TrustedList/Svcstatus/{status}</ServiceStatus>
<StatusStartingTime>{since}</StatusStartingTime>
<ServiceInformationExtensions><Extension Critical="true"><AdditionalServiceInformation>
<URI xml:lang="en">{base}/TrustedList/SvcInfoExt/ForeSignatures</URI>
</AdditionalServiceInformation></Extension></ServiceInformationExtensions>
</ServiceInformation></TSPService></TSPServices></TrustServiceProvider>
</TrustServiceProviderList>"""


class _Signer(XAdESSigner):
    """Says how the signed properties are put into canonical form, which signxml leaves out."""

    def _add_reference_to_signed_info(
        self, sig_root: Any, node_to_reference: Any, **attributes: str
    ) -> None:
        add: Any = super()._add_reference_to_signed_info
        add(sig_root, node_to_reference, **attributes)
        reference = sig_root.find(f"{_DS}SignedInfo")[-1]
        transforms = etree.Element(f"{_DS}Transforms")
        etree.SubElement(transforms, f"{_DS}Transform", Algorithm=_EXCLUSIVE)
        reference.insert(0, transforms)


def list_of_lists(signer: pki.Issued, countries: Sequence[tuple[str, pki.Issued]]) -> bytes:
    """Return a list of the lists that names who signs the list of each country."""
    pointers = "".join(
        _POINTER.format(territory=territory, certificate=_encoded(issued), mime_type=_MIME_TYPE)
        for territory, issued in countries
    )
    return signed(
        _SCHEME.format(
            kind="EUlistofthelists",
            operator="European Commission (test)",
            territory="EU",
            pointers=f"<PointersToOtherTSL>{pointers}</PointersToOtherTSL>",
            providers="",
            **_dates(),
        ),
        signer,
    )


def national_list(
    signer: pki.Issued,
    authority: pki.Issued,
    *,
    territory: str = "EL",
    status: str = "granted",
    next_update: timedelta = timedelta(days=180),
) -> bytes:
    """Return the list of a country that names *authority* as issuing qualified certificates."""
    provider = _PROVIDER.format(
        base=_BASE,
        certificate=_encoded(authority),
        status=status,
        since="2016-07-01T00:00:00Z",
    )
    return signed(
        _SCHEME.format(
            kind="EUgeneric",
            operator="Test Operator",
            territory=territory,
            pointers="",
            providers=provider,
            **_dates(next_update),
        ),
        signer,
    )


def _dates(next_update: timedelta = timedelta(days=180)) -> dict[str, str]:
    return {
        "base": _BASE,
        "issued": ISSUED.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "next_update": (ISSUED + next_update).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }


def _encoded(issued: pki.Issued) -> str:
    return base64.b64encode(issued.der).decode()


def signed(xml: str, signer: pki.Issued) -> bytes:
    """Return the list *xml* with the signature of *signer* in it."""
    key = signer.key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    root = etree.fromstring(xml.encode())
    signing = _Signer(
        method=methods.enveloped,
        signature_algorithm="ecdsa-sha256",
        c14n_algorithm=_EXCLUSIVE,
    )
    result = signing.sign(root, key=key, cert=[signer.certificate])
    content: bytes = etree.tostring(result, xml_declaration=True, encoding="UTF-8")
    return content


def qualified_signatory(
    authority: pki.Issued, *, has_device: bool = True, policy: str = ""
) -> pki.Issued:
    """Return a certificate that says of itself that it is qualified for signatures.

    *policy* is an object identifier under which it says to be issued.
    """
    key = pki.key_of("P-256", 60)
    builder = (
        x509.CertificateBuilder()
        .subject_name(pki.subject())
        .issuer_name(authority.certificate.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(pki.NOW - timedelta(days=365))
        .not_valid_after(pki.NOW + timedelta(days=20_000))
        .add_extension(_SIGNING_ONLY, critical=True)
        .add_extension(_qualified_statements(has_device=has_device), critical=False)
    )
    if policy:
        named = x509.PolicyInformation(x509.ObjectIdentifier(policy), None)
        builder = builder.add_extension(x509.CertificatePolicies([named]), critical=False)
    return pki.Issued(key, builder.sign(authority.key, hashes.SHA256()), (authority.certificate,))


def _qualified_statements(*, has_device: bool) -> x509.UnrecognizedExtension:
    """Return what a qualified certificate says of itself (ETSI EN 319 412-5)."""
    statements: list[dict[str, Any]] = [{"statement_id": "qc_compliance"}]
    if has_device:
        statements.append({"statement_id": "qc_sscd"})
    statements.append({"statement_id": "qc_type", "statement_info": ["qct_esign"]})
    content = qualified_asn1.QcStatements(statements).dump()
    return x509.UnrecognizedExtension(x509.ObjectIdentifier("1.3.6.1.5.5.7.1.3"), content)
