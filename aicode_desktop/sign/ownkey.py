"""A key and certificate for a signatory who has none, made here and kept by nobody else.

The certificate is self-issued: it says what its maker typed. The file is PKCS#12 (RFC 7292) under
PBES2 with AES-256 and PBKDF2 (RFC 8018).
"""

import hashlib
import hmac
import secrets
import warnings
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import PrivateFormat, pkcs12
from cryptography.x509.oid import NameOID

from aicode_desktop.check.clock import refuse_wrong_clock
from aicode_desktop.errors import CannotMakeKeyError
from aicode_desktop.model.text import unfit_character
from aicode_desktop.sign.engine import asn1_pkcs12
from aicode_desktop.sign.throwaway import self_issued
from aicode_desktop.words import tr

VALID_YEARS = 3
SHORTEST_PASSPHRASE = 12  # characters
LONGEST_NAME = 64  # characters; RFC 5280, upper bounds of common and organisation names
ITERATIONS = (
    250_000  # just below what .NET accepts in a PKCS#12 file (300,000 each, 1,000,000 in all)
)

_FEWEST_DIFFERENT = 5  # characters in a passphrase
_COUNTRY_LETTERS = 2  # ISO 3166-1 alpha-2
_SALT_BYTES = 16
_BLOCK_BYTES = 64  # of SHA-256
_FOR_INTEGRITY = 3  # RFC 7292, B.3


def make_own_key(*, name: str, provider: str, country: str, at: datetime, passphrase: str) -> bytes:
    """Return a new P-256 key with its certificate as a PKCS#12 file under *passphrase*.

    *name* is the signatory’s, *country* the provider’s ISO 3166-1 alpha-2 code. The certificate is
    valid for three years from *at*. The passphrase is not kept.

    Raises:
        CannotMakeKeyError: a name does not fit a certificate, or the passphrase is too weak.
        WrongClockError: the certificate would not be valid when it should be.
    """
    refuse_wrong_clock(at.date(), safe=tr("No key was made."))
    objection = passphrase_objection(passphrase)
    if objection is not None:
        raise _cannot(objection, tr("Choose a longer one, such as four words of your own."))
    subject = _subject(name.strip(), provider.strip(), country.strip().upper())
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = (
        self_issued(key, subject, at=at, until=_years_after(at, VALID_YEARS))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    protection = (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(ITERATIONS)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(hashes.SHA256())
        .build(passphrase.encode())
    )
    content = pkcs12.serialize_key_and_certificates(
        name.encode(), key, certificate, None, protection
    )
    return _with_a_slow_mac(content, passphrase)


def passphrase_objection(passphrase: str) -> str | None:
    """Return why *passphrase* is too weak to protect a key, or ``None``."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        return tr(
            "The passphrase is too short: it needs at least {n} characters.", n=SHORTEST_PASSPHRASE
        )
    if unfit_character(passphrase, is_multi_line=False):
        return tr("The passphrase holds a character that cannot be typed.")
    if len(set(passphrase)) < _FEWEST_DIFFERENT:
        return tr("The passphrase is too easy to guess: it repeats a few characters.")
    return None


def what_it_proves() -> tuple[str, ...]:
    """Return what a signature with such a key proves, in sentences."""
    return (
        tr("That nothing in the form was changed after it was signed."),
        tr("That whoever signed it held this key and its passphrase."),
    )


def what_it_does_not_prove() -> tuple[str, ...]:
    """Return what a signature with such a key does not prove, in sentences."""
    return (
        tr("Who that was: the name in the certificate is what its maker typed; nobody checked it."),
        tr("When it was signed: the time is that of the computer, unless a time-stamp is added."),
        tr(
            "What a qualified signature proves: only that one equals a handwritten signature by law"
            " (Regulation (EU) No 910/2014, Art. 25(2))."
        ),
        tr(
            "That the AI Office accepts it: which kinds of signature it accepts is not published."
            " Its address for questions is the one the form goes to."
        ),
    )


def _with_a_slow_mac(content: bytes, passphrase: str) -> bytes:
    """Return the PKCS#12 file with its integrity check as slow to guess at as its encryption.

    The library repeats the derivation of that check’s key 2,048 times, and it takes the same
    passphrase: whoever guesses passphrases would try them there.
    """
    store = asn1_pkcs12.Pfx.load(content)
    salt = secrets.token_bytes(_SALT_BYTES)
    key = _mac_key(passphrase, salt)
    digest = hmac.digest(key, store["auth_safe"]["content"].native, "sha256")
    store["mac_data"] = {
        "mac": {"digest_algorithm": {"algorithm": "sha256"}, "digest": digest},
        "mac_salt": salt,
        "iterations": ITERATIONS,
    }
    slow: bytes = store.dump()
    return slow


def _mac_key(passphrase: str, salt: bytes) -> bytes:
    # RFC 7292, B.2 and B.3, for a key as long as the hash: one round suffices.
    password = passphrase.encode("utf-16-be") + b"\0\0"
    digest = bytes([_FOR_INTEGRITY]) * _BLOCK_BYTES + _filling(salt) + _filling(password)
    for _ in range(ITERATIONS):
        digest = hashlib.sha256(digest).digest()
    return digest


def _filling(content: bytes) -> bytes:
    length = -(-len(content) // _BLOCK_BYTES) * _BLOCK_BYTES
    return (content * (length // len(content) + 1))[:length]


def _subject(name: str, provider: str, country: str) -> x509.Name:
    for value, said in (
        (name, tr("the signatory’s name")),
        (provider, tr("the provider’s name")),
    ):
        if not 0 < len(value) <= LONGEST_NAME or not value.isprintable():
            raise _cannot(
                tr("A certificate cannot hold {what} as given.", what=said),
                tr("Give it with 1 to {n} printable characters.", n=LONGEST_NAME),
            )
    if not (len(country) == _COUNTRY_LETTERS and country.isascii() and country.isalpha()):
        raise _cannot(
            tr("“{country}” is no country code.", country=country),
            tr("Give two letters, such as GR, FR or US (ISO 3166-1)."),
        )
    named = {
        NameOID.COMMON_NAME: name,
        NameOID.ORGANIZATION_NAME: provider,
        NameOID.COUNTRY_NAME: country,
    }
    with warnings.catch_warnings():
        # The library warns about bytes where RFC 5280 counts characters; those are counted above.
        warnings.simplefilter("ignore")
        return x509.Name([x509.NameAttribute(k, v, _validate=False) for k, v in named.items()])


def _years_after(at: datetime, years: int) -> datetime:
    try:
        return at.replace(year=at.year + years)
    except ValueError:  # 29 February
        return at.replace(year=at.year + years, day=28)


def _cannot(what: str, next_step: str) -> CannotMakeKeyError:
    return CannotMakeKeyError(what, safe=tr("No key was made."), next_step=next_step)
