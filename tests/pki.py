"""A small certification authority for tests: issues what is asked for, also what nobody should.

Keys are made once a session. Each hostile key file is named after the one thing wrong with it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from asn1crypto import core as asn1_core
from asn1crypto import keys as asn1_keys
from asn1crypto import pkcs12 as asn1_pkcs12
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, ExtensionOID, NameOID, ObjectIdentifier

NOW = datetime(2026, 11, 23, 10, 15, tzinfo=UTC)
PASSPHRASE = "correct horse"  # noqa: S105  (of keys that exist for a test run)
HOLDER = "Eleni Papadopoulou"

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey

KINDS: Mapping[str, Callable[[], Key]] = {
    "P-256": lambda: ec.generate_private_key(ec.SECP256R1()),
    "P-384": lambda: ec.generate_private_key(ec.SECP384R1()),
    "P-521": lambda: ec.generate_private_key(ec.SECP521R1()),
    "RSA 2048": lambda: rsa.generate_private_key(65537, 2048),
    "RSA 3072": lambda: rsa.generate_private_key(65537, 3072),
    "RSA 4096": lambda: rsa.generate_private_key(65537, 4096),
    "RSA 1024": lambda: rsa.generate_private_key(65537, 1024),  # noqa: S505  (to be refused)
    "secp256k1": lambda: ec.generate_private_key(ec.SECP256K1()),
    "Ed25519": ed25519.Ed25519PrivateKey.generate,
}
FIT_KINDS = ("P-256", "P-384", "P-521", "RSA 2048", "RSA 3072", "RSA 4096", "Ed25519")

SIGNING = {"digital_signature", "content_commitment"}
_USAGES = (
    "digital_signature",
    "content_commitment",
    "key_encipherment",
    "data_encipherment",
    "key_agreement",
    "key_cert_sign",
    "crl_sign",
    "encipher_only",
    "decipher_only",
)


@cache
def key_of(kind: str, number: int = 0) -> Key:
    """Return the session's key of that kind; *number* tells several apart."""
    return KINDS[kind]()


@dataclass(frozen=True)
class Issued:
    """A certificate with its key and the certificates above it."""

    key: Key
    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...] = ()

    @property
    def pem(self) -> bytes:
        """The certificate alone, as PEM."""
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    @property
    def der(self) -> bytes:
        """The certificate alone, as DER."""
        return self.certificate.public_bytes(serialization.Encoding.DER)

    def p12(self, passphrase: str = PASSPHRASE) -> bytes:
        """Return key, certificate and chain as a PKCS#12 file."""
        encryption: serialization.KeySerializationEncryption = (
            serialization.BestAvailableEncryption(passphrase.encode())
            if passphrase
            else serialization.NoEncryption()
        )
        return pkcs12.serialize_key_and_certificates(
            b"signing", self.key, self.certificate, self.chain, encryption
        )


def subject(name: str = HOLDER, **more: str) -> x509.Name:
    """Return a subject named *name*; *more* are attributes by their names in ``NameOID``."""
    named = {"COMMON_NAME": name, **more}
    return x509.Name([x509.NameAttribute(getattr(NameOID, k), v) for k, v in named.items() if v])


def issue(
    *,
    kind: str = "P-256",
    number: int = 0,
    name: x509.Name | None = None,
    issuer: Issued | None = None,
    since: timedelta = timedelta(days=-3650),  # so wide that the real clock is always inside
    until: timedelta = timedelta(days=20_000),
    usages: set[str] | None = SIGNING,
    purposes: Sequence[ObjectIdentifier] = (),
    digest: Any = None,
    is_authority: bool = False,
    revocations_at: str = "",
) -> Issued:
    """Return a certificate as asked for, self-issued where no *issuer* is given.

    *revocations_at* is the address at which it says that its issuer lists what it revoked.
    """
    key = key_of(kind, number)
    name = name or subject()
    signing_key = issuer.key if issuer else key
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer.certificate.subject if issuer else name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW + since)
        .not_valid_after(NOW + until)
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
    )
    if usages is not None:
        flags = {usage: usage in usages for usage in _USAGES}
        builder = builder.add_extension(x509.KeyUsage(**flags), critical=True)
    if purposes:
        is_timestamping = list(purposes) == [ExtendedKeyUsageOID.TIME_STAMPING]
        extension = x509.ExtendedKeyUsage(purposes)
        builder = builder.add_extension(extension, critical=is_timestamping)
    if revocations_at:
        builder = builder.add_extension(_distribution_point(revocations_at), critical=False)
    fitting = None if isinstance(signing_key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    certificate = builder.sign(signing_key, digest or fitting)
    above = (issuer.certificate, *issuer.chain) if issuer else ()
    return Issued(key, certificate, above)


def revocation_list(
    issuer: Issued,
    *revoked: Issued,
    since: timedelta = timedelta(days=-1),
    until: timedelta = timedelta(days=7),
) -> bytes:
    """Return the list (CRL) in which *issuer* says that it revoked *revoked*, as DER."""
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(issuer.certificate.subject)
        .last_update(NOW + since)
        .next_update(NOW + until)
        .add_extension(x509.CRLNumber(1), critical=False)
    )
    for one in revoked:
        entry = x509.RevokedCertificateBuilder()
        entry = entry.serial_number(one.certificate.serial_number).revocation_date(NOW + since)
        builder = builder.add_revoked_certificate(entry.build())
    signing_key = issuer.key
    assert not isinstance(signing_key, ed25519.Ed25519PrivateKey)
    made = builder.sign(signing_key, hashes.SHA256())
    return made.public_bytes(serialization.Encoding.DER)


def _distribution_point(url: str) -> x509.CRLDistributionPoints:
    names = [x509.UniformResourceIdentifier(url)]
    return x509.CRLDistributionPoints([x509.DistributionPoint(names, None, None, None)])


@cache
def root() -> Issued:
    """Return the session's root authority."""
    return issue(
        number=90,
        name=subject("Test Root"),
        usages={"key_cert_sign", "crl_sign"},
        is_authority=True,
    )


@cache
def signatory(name: str = HOLDER, *, number: int = 0, kind: str = "P-256") -> Issued:
    """Return a signing certificate of *name*, issued by the root."""
    return issue(kind=kind, number=number, name=subject(name), issuer=root())


def seal() -> Issued:
    """Return the certificate of a company seal."""
    organisation = {"ORGANIZATION_NAME": "Phronesis AI", "ORGANIZATION_IDENTIFIER": "VATEL-123"}
    return issue(name=subject("Phronesis AI", **organisation))


def certificate_expired() -> Issued:
    """Return a certificate that expired yesterday."""
    return issue(until=timedelta(days=-1))


def certificate_not_yet_valid() -> Issued:
    """Return a certificate that begins tomorrow."""
    return issue(since=timedelta(days=1))


def certificate_for_encryption_only() -> Issued:
    """Return a certificate whose key usage has no signing."""
    return issue(usages={"key_encipherment"})


def certificate_for_tls_only() -> Issued:
    """Return a certificate whose only purpose is a web server."""
    return issue(purposes=[ExtendedKeyUsageOID.SERVER_AUTH])


def certificate_signed_with_sha1() -> Issued:
    """Return a certificate that says it is signed with SHA-1."""
    fit = signatory()
    return Issued(fit.key, _signed_with_sha1(fit.certificate))


def key_files() -> dict[str, bytes]:
    """Return key files that must be refused, by the one thing wrong with each."""
    fit = signatory()
    stranger = issue(number=1)
    whole = fit.p12()
    protected = serialization.BestAvailableEncryption(PASSPHRASE.encode())

    def packed(key: Key | None, certificate: x509.Certificate | None) -> bytes:
        cas = [fit.certificate] if key is None else None
        return pkcs12.serialize_key_and_certificates(b"x", key, certificate, cas, protected)

    return {
        "empty": b"",
        "plain-text": b"this is not a key file\n",
        "a-pdf": b"%PDF-1.7\n%%EOF\n",
        "a-certificate": fit.certificate.public_bytes(serialization.Encoding.DER),
        "truncated": whole[: len(whole) // 2],
        "trailing-bytes": whole + b"\0" * 16,
        "too-large": b"\x30\x84\x00\x20\x00\x00" + b"\0" * 2_000_000,
        "no-key": packed(None, None),
        "no-certificate": packed(fit.key, None),
        "rsa-1024": issue(kind="RSA 1024").p12(),
        "curve-of-bitcoin": issue(kind="secp256k1").p12(),
        "sha1-certificate": certificate_signed_with_sha1().p12(),
        "certificate-of-another-key": _unprotected_p12(fit.key, stranger.certificate),
        "certificate-with-an-empty-usage": _with_an_empty_usage(fit).p12(),
        "iterations-that-are-no-number": whole[:-4] + b"\xe9" + whole[-3:],
        "forty-million-iterations": _with_iterations(whole, 40_000_000),
    }


def _with_an_empty_usage(fit: Issued) -> Issued:
    usage = x509.UnrecognizedExtension(ExtensionOID.KEY_USAGE, b"\x03\0")
    builder = (
        x509.CertificateBuilder()
        .subject_name(fit.certificate.subject)
        .issuer_name(fit.certificate.subject)
        .public_key(fit.key.public_key())
        .serial_number(1)
        .not_valid_before(NOW)
        .not_valid_after(NOW + timedelta(days=1))
        .add_extension(usage, critical=True)
    )
    return Issued(fit.key, builder.sign(fit.key, hashes.SHA256()))


def _signed_with_sha1(certificate: x509.Certificate) -> x509.Certificate:
    # No library issues these any more, so the claim is changed; nobody checks the leaf's own issue.
    loaded = asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))
    loaded["signature_algorithm"]["algorithm"] = "sha1_ecdsa"
    loaded["tbs_certificate"]["signature"]["algorithm"] = "sha1_ecdsa"
    return x509.load_der_x509_certificate(loaded.dump(force=True))


def _unprotected_p12(key: Key, certificate: x509.Certificate) -> bytes:
    # By hand, because pyca refuses to write a pair that does not match.
    der = serialization.Encoding.DER
    private = key.private_bytes(
        der, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    same_id = [{"type": "local_key_id", "values": [b"1"]}]
    bags = asn1_pkcs12.SafeContents(
        [
            {
                "bag_id": "key_bag",
                "bag_value": asn1_keys.PrivateKeyInfo.load(private),
                "bag_attributes": same_id,
            },
            {
                "bag_id": "cert_bag",
                "bag_value": {
                    "cert_id": "x509",
                    "cert_value": asn1_core.ParsableOctetString(certificate.public_bytes(der)),
                },
                "bag_attributes": same_id,
            },
        ]
    )
    safe = asn1_pkcs12.AuthenticatedSafe(
        [{"content_type": "data", "content": asn1_core.OctetString(bags.dump())}]
    )
    content = asn1_core.OctetString(safe.dump())
    p12: bytes = asn1_pkcs12.Pfx(
        {"version": "v3", "auth_safe": {"content_type": "data", "content": content}}
    ).dump()
    return p12


def _with_iterations(p12: bytes, count: int) -> bytes:
    store = asn1_pkcs12.Pfx.load(p12)
    store["mac_data"]["iterations"] = count
    changed: bytes = store.dump(force=True)
    return changed
