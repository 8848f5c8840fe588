"""Whether the key and the hash of a certificate are of a kind that may sign today."""

from aicode_desktop.sign.engine import asn1_x509
from aicode_desktop.words import tr

SMALLEST_RSA_BITS = 2048  # ETSI TS 119 312
CURVES = {"secp256r1": 256, "secp384r1": 384, "secp521r1": 521}

_BROKEN_HASHES = {"md2": "MD2", "md5": "MD5", "sha1": "SHA-1"}


def weakness_of(certificate: asn1_x509.Certificate) -> str | None:
    """Return the sentence that says why *certificate* is too weak or unknown, or ``None``.

    Raises:
        ValueError: the certificate is malformed.
    """
    return _weakness_of_key(certificate.public_key) or _weakness_of_issue(certificate)


def _weakness_of_key(key: asn1_x509.PublicKeyInfo) -> str | None:
    kind = str(key.algorithm)
    if kind == "rsa":
        if key.bit_size >= SMALLEST_RSA_BITS:
            return None
        return tr(
            "The RSA key has {bits} bits, which is too weak to sign with today.", bits=key.bit_size
        )
    if kind == "ed25519" or (kind == "ec" and key.curve[1] in CURVES):
        return None
    return tr("The key is of a kind that cannot sign this document.")


def _weakness_of_issue(certificate: asn1_x509.Certificate) -> str | None:
    algorithm = certificate["signature_algorithm"]
    try:
        digest = str(algorithm.hash_algo)
    except ValueError:
        return None  # an algorithm with its hash inside, such as Ed25519
    if digest not in _BROKEN_HASHES:
        return None
    return tr(
        "The certificate is signed with {digest}, which is broken.", digest=_BROKEN_HASHES[digest]
    )
