"""A key from a certificate file: PKCS#12 (RFC 7292), as ``.p12`` or ``.pfx``."""

import warnings
from collections.abc import Iterator, Sequence

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import pkcs12

from aicode_desktop.errors import UnusableKeyError, WrongPassphraseError
from aicode_desktop.sign.engine import asn1_core, asn1_pkcs12
from aicode_desktop.sign.memory import KeyInMemory, SigningKey
from aicode_desktop.sign.strength import CURVES, SMALLEST_RSA_BITS
from aicode_desktop.words import tr

LIMIT_BYTES = 1_000_000  # a key with a chain of ten certificates is below 30 kB
LIMIT_ITERATIONS = 5_000_000  # of the passphrase's key derivation; about two seconds
LARGEST_RSA_BITS = 8192  # beyond, one signature takes seconds
_BROKEN_HASHES = (hashes.SHA1, hashes.MD5)


class KeyFileSigner(KeyInMemory):
    """The key of a certificate file, opened."""


def open_key_file(
    content: bytes, *, name: str, passphrase: str, beside: Sequence[bytes] = ()
) -> KeyFileSigner:
    """Return the key in the PKCS#12 file *content*; *name* is its file name, for the sentences.

    *beside* are files of certificates above it (PEM or DER) that the file may lack. The passphrase
    is not kept.

    Raises:
        CannotReadFileError: a file beside holds something that is no certificate.
        WrongPassphraseError: the passphrase does not open the file.
        UnusableKeyError: it is not such a file, or holds no key that may sign today.
    """
    _assert_bounded(content, name)
    key, certificate, chain = _opened(content, name, passphrase)
    if key is None:
        raise _unusable(
            tr("“{name}” holds no private key.", name=name),
            tr("Export the certificate again together with its private key."),
        )
    if certificate is None or certificate.public_key() != key.public_key():  # type: ignore[attr-defined]  # every private key has it
        raise _unusable(
            tr("“{name}” holds no certificate that belongs to its private key.", name=name),
            tr("Export the certificate again together with its private key."),
        )
    try:
        return KeyFileSigner(
            key=_of_today(key, name),
            certificate=_sound(certificate, name),
            chain=chain,
            beside=beside,
        )
    except (ValueError, TypeError) as error:
        raise _unusable(
            tr("The certificate in “{name}” is malformed.", name=name),
            tr("Ask whoever issued the certificate for a correct one."),
        ) from error


def _assert_bounded(content: bytes, name: str) -> None:
    not_a_key_file = _unusable(
        tr("“{name}” is not a certificate file (PKCS#12).", name=name),
        tr("Choose the file with the ending .p12 or .pfx that holds your key."),
    )
    if len(content) > LIMIT_BYTES:
        raise not_a_key_file
    try:
        store = asn1_pkcs12.Pfx.load(content, strict=True)
        iterations = max(_iterations(store), default=0)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        raise not_a_key_file from error
    if iterations > LIMIT_ITERATIONS:
        raise _unusable(
            tr("Opening “{name}” would take far longer than any sound key needs.", name=name),
            tr("Export the key again from the program that holds it."),
        )


def _iterations(store: asn1_core.Sequence) -> Iterator[int]:
    # Wherever a passphrase is turned into a key, the file says how often to repeat: a number that
    # whoever made the file may choose.
    if store["mac_data"].native is not None:
        yield store["mac_data"]["iterations"].native
    for part in store.authenticated_safe:
        if part["content_type"].native == "encrypted_data":
            algorithm = part["content"]["encrypted_content_info"]["content_encryption_algorithm"]
            yield algorithm.kdf_iterations or 0
        elif part["content_type"].native == "data":
            for bag in asn1_pkcs12.SafeContents.load(part["content"].native):
                if bag["bag_id"].native == "pkcs8_shrouded_key_bag":
                    yield bag["bag_value"]["encryption_algorithm"].kdf_iterations or 0


def _opened(
    content: bytes, name: str, passphrase: str
) -> tuple[object | None, x509.Certificate | None, list[x509.Certificate]]:
    if "\0" in passphrase:  # which the library answers with a panic of its own, no exception
        raise _wrong_passphrase(name)
    try:
        with warnings.catch_warnings():
            # That the lengths in the file are left open (BER), as some systems write them.
            warnings.simplefilter("ignore")
            return pkcs12.load_key_and_certificates(content, passphrase.encode() or None)
    except UnsupportedAlgorithm as error:
        raise _unusable(
            tr("“{name}” is protected in a way that is too old or not known.", name=name),
            tr("Export the key again from the program that holds it."),
        ) from error
    except ValueError as error:
        raise _wrong_passphrase(name) from error


def _wrong_passphrase(name: str) -> WrongPassphraseError:
    return WrongPassphraseError(
        tr("The passphrase does not open “{name}”.", name=name),
        safe=tr("Nothing was signed and your draft is unchanged."),
        next_step=tr("Type the passphrase again, or choose another key."),
    )


def _of_today(key: object, name: str) -> SigningKey:
    if isinstance(key, Ed25519PrivateKey):
        return key
    if isinstance(key, EllipticCurvePrivateKey) and key.curve.name in CURVES:
        return key
    if not isinstance(key, RSAPrivateKey):
        raise _unusable(
            tr("The key in “{name}” is of a kind that cannot sign this document.", name=name),
            tr("Use an RSA key, an ECDSA key (P-256, P-384, P-521) or an Ed25519 key."),
        )
    if key.key_size < SMALLEST_RSA_BITS:
        raise _unusable(
            tr(
                "The RSA key in “{name}” has {bits} bits, which is too weak to sign with today.",
                name=name,
                bits=key.key_size,
            ),
            tr("Use a key of {bits} bits or more.", bits=SMALLEST_RSA_BITS),
        )
    if key.key_size > LARGEST_RSA_BITS:
        raise _unusable(
            tr(
                "The RSA key in “{name}” has {bits} bits, more than the program works with.",
                name=name,
                bits=key.key_size,
            ),
            tr("Use a key of at most {bits} bits.", bits=LARGEST_RSA_BITS),
        )
    return key


def _sound(certificate: x509.Certificate, name: str) -> x509.Certificate:
    try:
        digest = certificate.signature_hash_algorithm
    except UnsupportedAlgorithm as error:
        raise _unusable(
            tr("The certificate in “{name}” is signed in a way that is not known.", name=name),
            tr("Ask whoever issued the certificate for one of today’s kind."),
        ) from error
    if isinstance(digest, _BROKEN_HASHES):
        raise _unusable(
            tr(
                "The certificate in “{name}” is signed with {digest}, which is broken.",
                name=name,
                digest="SHA-1" if isinstance(digest, hashes.SHA1) else "MD5",
            ),
            tr("Ask whoever issued the certificate for a new one."),
        )
    return certificate


def _unusable(what: str, next_step: str) -> UnusableKeyError:
    safe = tr("Nothing was signed and your draft is unchanged.")
    return UnusableKeyError(what, safe=safe, next_step=next_step)
