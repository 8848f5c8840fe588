"""Whether a certificate leads to a root that the user loaded. Nothing is fetched."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from aicode_desktop.errors import CannotReadFileError
from aicode_desktop.model.signed import CertificateFacts, Trust
from aicode_desktop.sign.engine import (
    AdESIndeterminate,
    KeyUsageConstraints,
    SignatureStatus,
    ValidationContext,
    asn1_pem,
    asn1_x509,
)
from aicode_desktop.words import tr

if TYPE_CHECKING:
    from aicode_desktop.sign.trusted_lists import TrustedLists

LIMIT_ROOT_BYTES = 10_000_000

SIGNING_USAGES = KeyUsageConstraints(
    key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False
)
_WEAK = {
    AdESIndeterminate.CRYPTO_CONSTRAINTS_FAILURE,
    AdESIndeterminate.CRYPTO_CONSTRAINTS_FAILURE_NO_POE,
}
_MEANING: dict[object, Trust] = {
    AdESIndeterminate.NO_CERTIFICATE_CHAIN_FOUND: Trust.UNKNOWN_ISSUER,
    AdESIndeterminate.EXPIRED: Trust.OUT_OF_DATE,
    AdESIndeterminate.NOT_YET_VALID: Trust.OUT_OF_DATE,
    AdESIndeterminate.OUT_OF_BOUNDS_NO_POE: Trust.OUT_OF_DATE,
    AdESIndeterminate.OUT_OF_BOUNDS_NOT_REVOKED: Trust.OUT_OF_DATE,
    AdESIndeterminate.REVOKED_NO_POE: Trust.REVOKED,
    AdESIndeterminate.REVOKED_CA_NO_POE: Trust.REVOKED,
}


@dataclass(frozen=True, slots=True)
class Anchors:
    """What the user trusts: *roots*, files of PEM or DER certificates, and trusted lists."""

    roots: tuple[bytes, ...] = ()
    lists: "TrustedLists | None" = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was loaded."""
        return not self.roots and self.lists is None


def context_of(
    anchors: Anchors, *, crls: Sequence[Any] = (), ocsps: Sequence[Any] = ()
) -> ValidationContext:
    """Return a fresh validation against *anchors*, by the revocations that are at hand.

    Raises:
        CannotReadFileError: one of the roots is no certificate.
    """
    certificates = [root for content in anchors.roots for root in certificates_in(content)]
    known: dict[str, Any] = {"allow_fetching": False, "crls": list(crls), "ocsps": list(ocsps)}
    if anchors.lists is None:
        return ValidationContext(trust_roots=certificates, **known)
    from aicode_desktop.sign.trusted_lists import RootsAndLists  # brings xsdata

    manager = RootsAndLists(anchors.lists.registry, certificates)
    return ValidationContext(trust_manager=manager, **known)


def certificates_in(content: bytes) -> list[asn1_x509.Certificate]:
    """Return the certificates in a PEM or DER file.

    Raises:
        CannotReadFileError: it holds something else.
    """
    try:
        if len(content) > LIMIT_ROOT_BYTES:
            raise _no_certificate()
        if asn1_pem.detect(content):
            blocks = [block for _, _, block in asn1_pem.unarmor(content, multiple=True)]
        else:
            blocks = [content]
        certificates = [asn1_x509.Certificate.load(block, strict=True) for block in blocks]
        for certificate in certificates:
            _ = certificate.subject.native, certificate.public_key.algorithm
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        raise _no_certificate() from error
    return certificates


def trust_of(
    status: SignatureStatus,
    certificate: CertificateFacts,
    *,
    claimed_time: datetime | None,
    has_roots: bool,
) -> Trust:
    """Return whether *certificate*, as validated in *status*, can be trusted."""
    if not certificate.is_meant_for_signing:
        return Trust.UNSUITABLE
    if claimed_time and not certificate.valid_from <= claimed_time <= certificate.valid_until:
        return Trust.OUT_OF_DATE
    if not has_roots:
        return Trust.NO_ROOTS_LOADED
    if status.trusted:
        return Trust.TRUSTED
    return _MEANING.get(status.trust_problem_indic, Trust.UNSUITABLE)


def is_weak(status: SignatureStatus) -> bool:
    """Return whether *status* says that an algorithm is no longer safe."""
    return status.trust_problem_indic in _WEAK


def _no_certificate() -> CannotReadFileError:
    return CannotReadFileError(
        tr("A file of trusted certificates holds something that is no certificate."),
        safe=tr("Nothing was checked and nothing was changed."),
        next_step=tr("Choose certificate files (.pem, .crt or .cer)."),
    )
