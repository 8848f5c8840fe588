"""Trusted lists with what real ones hold (ETSI TS 119 612 V2.3.1, version identifier 6).

Several providers, services of all kinds, qualifiers, history, takeovers, identities that are no
certificates, names in many languages and scripts, addresses, comments, line breaks in certificates.
"""

import base64
from collections.abc import Sequence

from tests import pki, trusted_lists

_BASE = "http://uri.etsi.org/TrstSvc"
_SVC_INFO = f"{_BASE}/TrustedList/SvcInfoExt"
_STATUS = f"{_BASE}/TrustedList/Svcstatus"
POLICY = "1.2.3.4.5"

_SCHEME = f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- as published -->
<tsl:TrustServiceStatusList xmlns:tsl="http://uri.etsi.org/02231/v2#"
 xmlns:extra="http://uri.etsi.org/02231/v2/additionaltypes#"
 xmlns:q="http://uri.etsi.org/TrstSvc/SvcInfoExt/eSigDir-1999-93-EC-TrustedList/#"
 xmlns:x="http://uri.etsi.org/01903/v1.3.2#"
 Id="list" TSLTag="http://uri.etsi.org/19612/TSLTag">
<tsl:SchemeInformation>
<tsl:TSLVersionIdentifier>6</tsl:TSLVersionIdentifier>
<tsl:TSLSequenceNumber>217</tsl:TSLSequenceNumber>
<tsl:TSLType>{_BASE}/TrustedList/TSLType/{{kind}}</tsl:TSLType>
<tsl:SchemeOperatorName>
<tsl:Name xml:lang="en">National Authority</tsl:Name>
<tsl:Name xml:lang="el">Εθνική Αρχή</tsl:Name></tsl:SchemeOperatorName>
<tsl:SchemeOperatorAddress><tsl:PostalAddresses><tsl:PostalAddress xml:lang="en">
<tsl:StreetAddress>60 Kifisias Avenue</tsl:StreetAddress><tsl:Locality>Maroussi</tsl:Locality>
<tsl:PostalCode>15125</tsl:PostalCode><tsl:CountryName>EL</tsl:CountryName></tsl:PostalAddress>
</tsl:PostalAddresses><tsl:ElectronicAddress>
<tsl:URI xml:lang="en">mailto:lists@authority.example</tsl:URI>
<tsl:URI xml:lang="en">https://authority.example/</tsl:URI></tsl:ElectronicAddress>
</tsl:SchemeOperatorAddress>
<tsl:SchemeName><tsl:Name xml:lang="en">EL:Trusted list</tsl:Name></tsl:SchemeName>
<tsl:SchemeInformationURI><tsl:URI xml:lang="en">https://authority.example/</tsl:URI>
</tsl:SchemeInformationURI>
<tsl:StatusDeterminationApproach>{_BASE}/TrustedList/StatusDetn/EUappropriate</tsl:StatusDeterminationApproach>
<tsl:SchemeTypeCommunityRules>
<tsl:URI xml:lang="en">{_BASE}/TrustedList/schemerules/EUcommon</tsl:URI>
<tsl:URI xml:lang="en">{_BASE}/TrustedList/schemerules/EL</tsl:URI></tsl:SchemeTypeCommunityRules>
<tsl:SchemeTerritory>{{territory}}</tsl:SchemeTerritory>
<tsl:PolicyOrLegalNotice>
<tsl:TSLLegalNotice xml:lang="en">The applicable legal framework is Regulation (EU) No 910/2014.
</tsl:TSLLegalNotice>
<tsl:TSLLegalNotice xml:lang="el">Το εφαρμοστέο νομικό πλαίσιο.</tsl:TSLLegalNotice>
</tsl:PolicyOrLegalNotice>
<tsl:HistoricalInformationPeriod>65535</tsl:HistoricalInformationPeriod>
<tsl:PointersToOtherTSL>{{pointers}}</tsl:PointersToOtherTSL>
<tsl:ListIssueDateTime>2026-11-01T12:00:00Z</tsl:ListIssueDateTime>
<tsl:NextUpdate><tsl:dateTime>2027-05-01T00:00:00Z</tsl:dateTime></tsl:NextUpdate>
<tsl:DistributionPoints><tsl:URI>https://authority.example/tl.xml</tsl:URI></tsl:DistributionPoints>
</tsl:SchemeInformation>
{{providers}}
</tsl:TrustServiceStatusList>
"""

_POINTER = """<tsl:OtherTSLPointer><tsl:ServiceDigitalIdentities>{identities}
</tsl:ServiceDigitalIdentities><tsl:TSLLocation>{location}</tsl:TSLLocation>
<tsl:AdditionalInformation>
<tsl:OtherInformation><tsl:TSLType>http://uri.etsi.org/TrstSvc/TrustedList/TSLType/EUgeneric</tsl:TSLType></tsl:OtherInformation>
<tsl:OtherInformation><tsl:SchemeOperatorName><tsl:Name xml:lang="en">National Authority</tsl:Name>
</tsl:SchemeOperatorName></tsl:OtherInformation>
<tsl:OtherInformation><tsl:SchemeTypeCommunityRules>
<tsl:URI xml:lang="en">http://uri.etsi.org/TrstSvc/TrustedList/schemerules/EUcommon</tsl:URI>
</tsl:SchemeTypeCommunityRules></tsl:OtherInformation>
<tsl:OtherInformation><tsl:SchemeTerritory>{territory}</tsl:SchemeTerritory></tsl:OtherInformation>
<tsl:OtherInformation><extra:MimeType>{mime_type}</extra:MimeType></tsl:OtherInformation>
</tsl:AdditionalInformation></tsl:OtherTSLPointer>"""

_PROVIDER = """<tsl:TrustServiceProvider><tsl:TSPInformation>
<tsl:TSPName><tsl:Name xml:lang="el">{name} Α.Ε.</tsl:Name><tsl:Name xml:lang="en">{name}</tsl:Name>
</tsl:TSPName><tsl:TSPTradeName><tsl:Name xml:lang="en">VATEL-099999999</tsl:Name>
<tsl:Name xml:lang="en">{name}</tsl:Name></tsl:TSPTradeName>
<tsl:TSPAddress><tsl:PostalAddresses><tsl:PostalAddress xml:lang="en">
<tsl:StreetAddress>1 Street</tsl:StreetAddress><tsl:Locality>Athens</tsl:Locality>
<tsl:CountryName>EL</tsl:CountryName></tsl:PostalAddress></tsl:PostalAddresses>
<tsl:ElectronicAddress><tsl:URI xml:lang="en">https://provider.example/</tsl:URI>
</tsl:ElectronicAddress></tsl:TSPAddress><tsl:TSPInformationURI>
<tsl:URI xml:lang="en">https://provider.example/</tsl:URI></tsl:TSPInformationURI>
</tsl:TSPInformation><tsl:TSPServices>{services}</tsl:TSPServices></tsl:TrustServiceProvider>"""

_SERVICE = """<tsl:TSPService><tsl:ServiceInformation>
<tsl:ServiceTypeIdentifier>{base}/Svctype/{kind}</tsl:ServiceTypeIdentifier>
<tsl:ServiceName><tsl:Name xml:lang="el">Υπηρεσία</tsl:Name>
<tsl:Name xml:lang="en">{name}</tsl:Name></tsl:ServiceName>
<tsl:ServiceDigitalIdentity>{identity}</tsl:ServiceDigitalIdentity>
<tsl:ServiceStatus>{status}</tsl:ServiceStatus>
<tsl:StatusStartingTime>{since}</tsl:StatusStartingTime>
<tsl:SchemeServiceDefinitionURI><tsl:URI xml:lang="en">https://provider.example/cps</tsl:URI>
</tsl:SchemeServiceDefinitionURI>
{extensions}
</tsl:ServiceInformation>{history}</tsl:TSPService>"""

_FOR_SIGNATURES = f"""<tsl:Extension Critical="true"><tsl:AdditionalServiceInformation>
<tsl:URI xml:lang="en">{_SVC_INFO}/ForeSignatures</tsl:URI></tsl:AdditionalServiceInformation>
</tsl:Extension>"""
_QUALIFIERS = f"""<tsl:Extension Critical="true"><q:Qualifications><q:QualificationElement>
<q:Qualifiers><q:Qualifier uri="{_SVC_INFO}/QCQSCDManagedOnBehalf"/></q:Qualifiers>
<q:CriteriaList assert="atLeastOne"><q:Description>Keys kept by the provider</q:Description>
<q:PolicySet><q:PolicyIdentifier><x:Identifier>{POLICY}</x:Identifier></q:PolicyIdentifier>
</q:PolicySet></q:CriteriaList></q:QualificationElement></q:Qualifications></tsl:Extension>"""
_EXPIRED_REVOCATIONS = """<tsl:Extension Critical="false">
<tsl:ExpiredCertsRevocationInfo>2016-06-30T21:00:00Z</tsl:ExpiredCertsRevocationInfo></tsl:Extension>"""
_TAKEN_OVER = """<tsl:Extension Critical="false"><extra:TakenOverBy>
<extra:URI xml:lang="en">https://successor.example/</extra:URI>
<tsl:TSPName><tsl:Name xml:lang="en">Successor</tsl:Name></tsl:TSPName>
<tsl:SchemeOperatorName><tsl:Name xml:lang="en">National Authority</tsl:Name>
</tsl:SchemeOperatorName>
<tsl:SchemeTerritory>EL</tsl:SchemeTerritory></extra:TakenOverBy></tsl:Extension>"""


def list_of_lists(signer: pki.Issued, signers: Sequence[pki.Issued]) -> bytes:
    """Return a list of lists with several signers for one country, and its list as PDF too."""
    one_each = "".join(_identity(one) for one in signers)
    pointers = [
        _pointer("EU", _identity(signer), "eu-lotl.xml"),
        _pointer("EU", _identity(signer), "eu-lotl.pdf", mime_type="application/pdf"),
        _pointer("EL", one_each, "el.xml"),
        _pointer("EL", one_each, "el.pdf", mime_type="application/pdf"),
        _pointer("FR", _identity(signer), "fr.xml"),
    ]
    return trusted_lists.signed(
        _SCHEME.format(
            kind="EUlistofthelists", territory="EU", pointers="".join(pointers), providers=""
        ),
        signer,
    )


def national_list(
    signer: pki.Issued,
    authority: pki.Issued,
    *,
    other: pki.Issued,
    history: str = "",
    since: str = "2016-07-01T00:00:00Z",
) -> bytes:
    """Return a list in which *authority* issues qualified certificates, *other* does the rest."""
    qualified = _service(
        "CA/QC",
        "Qualified certificates",
        authority,
        extensions=_FOR_SIGNATURES + _QUALIFIERS + _EXPIRED_REVOCATIONS,
        history=history,
        since=since,
    )
    rest = [
        _service("TSA/QTST", "Qualified time-stamps", other),
        _service("Certstatus/OCSP/QC", "Status of certificates", other),
        _service("CA/PKC", "Certificates that are not qualified", other),
        _service("EDS/Q", "Registered delivery", other),
        _service("CA/QC", "Ended", other, status="withdrawn", extensions=_TAKEN_OVER),
    ]
    providers = "".join(
        (
            _PROVIDER.format(name="Hellenic Provider", services=qualified),
            _PROVIDER.format(name="Second &amp; Third Provider", services="".join(rest)),
        )
    )
    return trusted_lists.signed(
        _SCHEME.format(
            kind="EUgeneric",
            territory="EL",
            pointers=_pointer("EU", _identity(signer), "eu-lotl.xml"),
            providers=f"<tsl:TrustServiceProviderList>{providers}</tsl:TrustServiceProviderList>",
        ),
        signer,
    )


def history_of(authority: pki.Issued, *, status: str, since: str) -> str:
    """Return what a service's history says of an earlier time."""
    return f"""<tsl:ServiceHistory><tsl:ServiceHistoryInstance>
<tsl:ServiceTypeIdentifier>{_BASE}/Svctype/CA/QC</tsl:ServiceTypeIdentifier>
<tsl:ServiceName><tsl:Name xml:lang="en">Qualified certificates</tsl:Name></tsl:ServiceName>
<tsl:ServiceDigitalIdentity>{_digital_ids(authority)}</tsl:ServiceDigitalIdentity>
<tsl:ServiceStatus>{_STATUS}/{status}</tsl:ServiceStatus>
<tsl:StatusStartingTime>{since}</tsl:StatusStartingTime>
<tsl:ServiceInformationExtensions>{_FOR_SIGNATURES}</tsl:ServiceInformationExtensions>
</tsl:ServiceHistoryInstance></tsl:ServiceHistory>"""


def _service(
    kind: str,
    name: str,
    issued: pki.Issued,
    *,
    status: str = "granted",
    extensions: str = "",
    history: str = "",
    since: str = "2016-07-01T00:00:00Z",
) -> str:
    held = f"<tsl:ServiceInformationExtensions>{extensions}</tsl:ServiceInformationExtensions>"
    return _SERVICE.format(
        base=_BASE,
        kind=kind,
        name=name,
        identity=_digital_ids(issued),
        status=f"{_STATUS}/{status}",
        since=since,
        extensions=held if extensions else "",
        history=history,
    )


def _pointer(
    territory: str,
    identities: str,
    file: str,
    *,
    mime_type: str = "application/vnd.etsi.tsl+xml",
) -> str:
    return _POINTER.format(
        identities=identities,
        location=f"https://lists.example/{file}",
        territory=territory,
        mime_type=mime_type,
    )


def _identity(issued: pki.Issued) -> str:
    return f"<tsl:ServiceDigitalIdentity>{_digital_ids(issued)}</tsl:ServiceDigitalIdentity>"


def _digital_ids(issued: pki.Issued) -> str:
    certificate = base64.encodebytes(issued.der).decode()  # in lines, as many lists have it
    subject = issued.certificate.subject.rfc4514_string()
    key_identifier = base64.b64encode(bytes(range(20))).decode()
    return (
        f"<tsl:DigitalId><tsl:X509Certificate>\n{certificate}</tsl:X509Certificate></tsl:DigitalId>"
        f"<tsl:DigitalId><tsl:X509SubjectName>{subject}</tsl:X509SubjectName></tsl:DigitalId>"
        f"<tsl:DigitalId><tsl:X509SKI>{key_identifier}</tsl:X509SKI></tsl:DigitalId>"
    )
