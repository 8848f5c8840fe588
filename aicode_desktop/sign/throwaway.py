"""A key for rehearsals: made in memory, valid for a day, and named as what it is."""

from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from aicode_desktop.sign.certificates import SPECIMEN_SUFFIX
from aicode_desktop.sign.memory import KeyInMemory

_BEFORE = timedelta(minutes=5)
_ROOM_BYTES = 64 - len(SPECIMEN_SUFFIX)  # RFC 5280, ub-common-name, as cryptography counts it


def throwaway_signer(*, name: str, at: datetime) -> KeyInMemory:
    """Return a signer for a rehearsal, in the name of *name*, valid for the day from *at*."""
    key = ec.generate_private_key(ec.SECP256R1())
    shown = _shortened(name) + SPECIMEN_SUFFIX
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, shown)])
    certificate = self_issued(key, subject, at=at, until=at + timedelta(days=1))
    return KeyInMemory(
        key=key, certificate=certificate.sign(key, hashes.SHA256()), is_throwaway=True
    )


def self_issued(
    key: ec.EllipticCurvePrivateKey, subject: x509.Name, *, at: datetime, until: datetime
) -> x509.CertificateBuilder:
    """Return a certificate of *key* for itself, to be signed with it; it is good for signing only.

    It is valid a little before *at*: a reader’s clock may be a little behind.
    """
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(at - _BEFORE)
        .not_valid_after(until)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_for_signing_only(), critical=True)
    )


def _shortened(name: str) -> str:
    if len(name.encode()) <= _ROOM_BYTES:
        return name
    kept = name.encode()[: _ROOM_BYTES - len("…".encode())].decode(errors="ignore")
    return kept.rstrip() + "…"


def _for_signing_only() -> x509.KeyUsage:
    """Return the key usage of a key that signs documents and does nothing else."""
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
