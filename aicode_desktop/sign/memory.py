"""A private key held in memory for the length of a signing, and nowhere else."""

from collections.abc import Iterable, Sequence

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding

from aicode_desktop.model.draft import Confidential
from aicode_desktop.model.signed import CertificateFacts
from aicode_desktop.sign.certificates import facts_of
from aicode_desktop.sign.chain import chain_of
from aicode_desktop.sign.engine import Signer as CmsSigner
from aicode_desktop.sign.engine import SimpleCertificateStore, asn1_x509

SigningKey = RSAPrivateKey | EllipticCurvePrivateKey | Ed25519PrivateKey

_HASHES: dict[str, type[hashes.HashAlgorithm]] = {
    "sha256": hashes.SHA256,
    "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
}
_LONGEST_SIGNATURE_BYTES = {256: 72, 384: 104, 521: 139}  # of ECDSA in DER, by curve size


class KeyInMemory(Confidential):
    """A signing key with its certificate and chain, ready to sign."""

    def __init__(
        self,
        *,
        key: SigningKey,
        certificate: x509.Certificate,
        chain: Iterable[x509.Certificate] = (),
        beside: Sequence[bytes] = (),
        is_throwaway: bool = False,
    ) -> None:
        self._is_throwaway = is_throwaway
        signing_certificate = _translated(certificate)
        others = [_translated(other) for other in chain]
        above = chain_of(signing_certificate, others, beside=beside)
        others += [one for one in above if one not in others]
        self._facts = tuple(facts_of(one) for one in (signing_certificate, *others))
        self._cms_signer = _CmsSignerInMemory(key, signing_certificate, others)

    @property
    def is_throwaway(self) -> bool:
        """Whether the key exists for a rehearsal only."""
        return self._is_throwaway

    def why_not(self) -> str | None:
        """Return ``None``: a key in memory can always sign."""
        return None

    def certificates(self) -> tuple[CertificateFacts, ...]:
        """Return the signing certificate first, then the chain that came with it."""
        return self._facts

    def cms_signer(self) -> CmsSigner:
        """Return what makes the cryptographic signature (RFC 5652) inside the PDF."""
        return self._cms_signer


class _CmsSignerInMemory(CmsSigner, Confidential):
    # pyHanko's own SimpleSigner decodes and checks the private key twice for each signature, once
    # of them for the estimate of the size; with RSA that is most of the time a signing takes.

    def __init__(
        self,
        key: SigningKey,
        certificate: asn1_x509.Certificate,
        chain: list[asn1_x509.Certificate],
    ) -> None:
        self._key = key
        store = SimpleCertificateStore()  # type: ignore[no-untyped-call]
        store.register_multiple(chain)
        super().__init__(signing_cert=certificate, cert_registry=store)

    async def async_sign_raw(
        self,
        data: bytes,
        digest_algorithm: str,
        dry_run: bool = False,  # noqa: FBT001, FBT002  (the signature is pyHanko’s)
    ) -> bytes:
        if dry_run:
            return bytes(_longest_signature(self._key))
        if isinstance(self._key, Ed25519PrivateKey):
            return self._key.sign(data)
        digest = _HASHES[digest_algorithm]()
        if isinstance(self._key, RSAPrivateKey):
            return self._key.sign(data, PKCS1v15(), digest)
        return self._key.sign(data, ECDSA(digest))


def _longest_signature(key: SigningKey) -> int:
    if isinstance(key, RSAPrivateKey):
        return key.key_size // 8
    if isinstance(key, EllipticCurvePrivateKey):
        return _LONGEST_SIGNATURE_BYTES[key.curve.key_size]
    return 64


def _translated(certificate: x509.Certificate) -> asn1_x509.Certificate:
    return asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER))
