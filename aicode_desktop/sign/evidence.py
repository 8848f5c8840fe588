"""What keeps a signature checkable after its certificates have expired: chains and revocations.

Everything comes from the document and from files that the user gives; nothing is fetched. What is
missing is named, with the address at which its issuer offers it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from aicode_desktop.check.wording import day_in_words
from aicode_desktop.errors import CannotReadFileError, TimestampError
from aicode_desktop.host.clock import here
from aicode_desktop.model.draft import Confidential
from aicode_desktop.sign.certificates import facts_of
from aicode_desktop.sign.chain import chain_of
from aicode_desktop.sign.engine import (
    ValidationContext,
    asn1_pem,
    asn1_x509,
)
from aicode_desktop.sign.revocation import asks_for_revocation_data, list_addresses
from aicode_desktop.sign.timestamp_engine import (
    CertificateValidator,
    InsufficientRevinfoError,
    PathBuildingError,
    PathError,
    RevokedError,
    ValidationError,
    ValidationPath,
    asn1_crl,
    asn1_ocsp,
)
from aicode_desktop.sign.timestamps import timestamp_error
from aicode_desktop.sign.trust import certificates_in
from aicode_desktop.words import tr

LIMIT_REVOCATION_BYTES = 20_000_000  # lists of large issuers pass ten


@dataclass(frozen=True, slots=True, repr=False)
class Evidence(Confidential):
    """Certificates and revocation data at hand."""

    certificates: tuple[asn1_x509.Certificate, ...] = ()
    crls: tuple[asn1_crl.CertificateList, ...] = ()
    ocsps: tuple[asn1_ocsp.OCSPResponse, ...] = ()

    def with_certificates(self, further: Iterable[asn1_x509.Certificate]) -> "Evidence":
        """Return the same with *further* certificates."""
        return replace(self, certificates=(*self.certificates, *further))


def evidence_from(
    *, certificates: Sequence[bytes] = (), revocations: Sequence[bytes] = ()
) -> Evidence:
    """Return the evidence in files: certificates, lists of revoked ones (CRL), OCSP responses.

    Raises:
        CannotReadFileError: a file holds something else.
    """
    crls, ocsps = [], []
    for content in revocations:
        read = _revocation(content)
        if isinstance(read, asn1_crl.CertificateList):
            crls.append(read)
        else:
            ocsps.append(read)
    known = tuple(one for content in certificates for one in certificates_in(content))
    return Evidence(known, tuple(crls), tuple(ocsps))


async def path_of(
    certificate: asn1_x509.Certificate, evidence: Evidence, *, at: datetime
) -> ValidationPath:
    """Return the path from a self-issued certificate down to *certificate*, each still good.

    Any self-issued certificate ends a path. That is no trust: evidence is collected here, and
    judged by whoever validates the signature.

    Raises:
        TimestampError: something is missing, out of date or revoked; the message names it.
    """
    context = ValidationContext(
        trust_roots=[one for one in evidence.certificates if one.self_issued],
        other_certs=[one for one in evidence.certificates if not one.self_issued],
        crls=list(evidence.crls),
        ocsps=list(evidence.ocsps),
        allow_fetching=False,
        revocation_mode="hard-fail",
        moment=at,
    )
    validator = CertificateValidator(certificate, validation_context=context)
    try:
        path: ValidationPath = await validator.async_validate_usage(key_usage=set())  # type: ignore[no-untyped-call]
    except RevokedError as error:
        raise _revoked(certificate, error) from error
    except InsufficientRevinfoError as error:
        raise _no_revocation_data(certificate, evidence) from error
    except PathBuildingError as error:
        raise _no_issuer(certificate, evidence) from error
    except (PathError, ValidationError) as error:
        raise timestamp_error(
            tr(
                "The certificate of “{holder}”, or one above it, is not good on {day}.",
                holder=facts_of(certificate).holder,
                day=day_in_words(here(at)),
            ),
            tr("Sign with another key, or at level B-T or B-B."),
        ) from error
    return path


def _revocation(content: bytes) -> asn1_crl.CertificateList | asn1_ocsp.OCSPResponse:
    problem = CannotReadFileError(
        tr("A file of revocations holds neither a list (CRL) nor an OCSP response."),
        safe=tr("Nothing was signed or written."),
        next_step=tr("Choose the file as its issuer publishes it (.crl, .der or .ors)."),
    )
    if len(content) > LIMIT_REVOCATION_BYTES:
        raise problem
    try:
        if asn1_pem.detect(content):
            _, _, content = asn1_pem.unarmor(content)
    except ValueError as error:
        raise problem from error
    for kind in (asn1_crl.CertificateList, asn1_ocsp.OCSPResponse):
        try:
            read = kind.load(content, strict=True)
            if isinstance(read, asn1_crl.CertificateList):
                _ = read.issuer.native, read["tbs_cert_list"]["this_update"].native
            else:
                _ = read.basic_ocsp_response["tbs_response_data"]["responses"].native
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
            continue
        return read
    raise problem


def _revoked(certificate: asn1_x509.Certificate, error: RevokedError) -> TimestampError:
    return timestamp_error(
        tr(
            "The certificate of “{holder}”, or one above it, was revoked on {day}.",
            holder=facts_of(certificate).holder,
            day=day_in_words(here(error.revocation_dt)),
        ),
        tr("Sign with a certificate that is not revoked."),
    )


def _no_issuer(certificate: asn1_x509.Certificate, evidence: Evidence) -> TimestampError:
    last = (certificate, *chain_of(certificate, evidence.certificates))[-1]
    return timestamp_error(
        tr("The certificate of “{issuer}” is missing.", issuer=_name(last.issuer)),
        tr("Its owner publishes it; add it (at the command line with --issuer)."),
    )


def _no_revocation_data(certificate: asn1_x509.Certificate, evidence: Evidence) -> TimestampError:
    chain = (certificate, *chain_of(certificate, evidence.certificates))
    asking = [one for one in chain if asks_for_revocation_data(one)] or [certificate]
    published = [crl.issuer for crl in evidence.crls]
    named = next((one for one in asking if one.issuer not in published), asking[0])
    urls = list_addresses(named)
    return timestamp_error(
        tr(
            "What “{issuer}” has revoked is not known, or is out of date.",
            issuer=_name(named.issuer),
        ),
        tr(
            "Fetch its list from {url} and add it (at the command line with --revocation).",
            url=urls[0],
        )
        if urls
        else tr("Ask it for an OCSP response, and add that (at the command line: --revocation)."),
    )


def _name(name: asn1_x509.Name) -> str:
    native = name.native
    said = native.get("common_name") or native.get("organization_name") or name.human_friendly
    return str(said)
