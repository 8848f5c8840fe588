"""The certificates above a signing certificate, wherever they lie."""

from collections.abc import Iterable, Sequence

from aicode_desktop.sign.engine import asn1_x509
from aicode_desktop.sign.trust import certificates_in

LONGEST = 10


def chain_of(
    certificate: asn1_x509.Certificate,
    others: Iterable[asn1_x509.Certificate],
    *,
    beside: Sequence[bytes] = (),
) -> tuple[asn1_x509.Certificate, ...]:
    """Return the issuer of *certificate*, its issuer and so on, as far as they are known.

    They are looked for in *others* and in the files *beside* (PEM or DER). Names decide; whether
    the signatures hold is for a validation to say.

    Raises:
        CannotReadFileError: one of the files holds something that is no certificate.
    """
    known = [*others, *(one for content in beside for one in certificates_in(content))]
    chain: list[asn1_x509.Certificate] = []
    last = certificate
    while not last.self_issued and len(chain) < LONGEST:
        issuer = next((one for one in known if one.subject == last.issuer and one.ca), None)
        if issuer is None or issuer in chain:
            break
        chain.append(issuer)
        last = issuer
    return tuple(chain)
