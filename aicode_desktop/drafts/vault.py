"""Encrypts drafts, and opens them again: the age format (C2SP age v1), by the one door to pyrage.

Nobody depends on this program to read their own data: with the exported identity the ``age``
command opens every file written here. Who encrypts with a passphrase waits a second or two, so
that is for hand-over and for the copy of the identity, never for a save.
"""

from collections.abc import Sequence

import pyrage

from aicode_desktop.drafts.passphrase_link import worked
from aicode_desktop.drafts.passphrase_process import (
    HIGHEST_WORK_FACTOR,
    Work,
    too_much_work,
    work_factor_of,
)
from aicode_desktop.errors import CannotDecryptError, UnusableKeyError, WrongPassphraseError
from aicode_desktop.model.draft import Confidential
from aicode_desktop.words import tr

FIRST_LINE = b"age-encryption.org/v1\n"
LONGEST_HEADER_BYTES = 64_000  # a thousand recipients
SHORTEST_PASSPHRASE = 12  # what protects a file that anybody may try at leisure


class Vault(Confidential):
    """Opens and closes what belongs to one identity, which it holds in memory."""

    __slots__ = ("_identity",)

    def __init__(self, identity: str) -> None:
        """Take the identity as text, ``AGE-SECRET-KEY-1…``.

        Raises:
            UnusableKeyError: it is none.
        """
        try:
            self._identity = pyrage.x25519.Identity.from_str(identity.strip())
        except pyrage.IdentityError as error:
            raise _no_identity() from error

    @property
    def public_key(self) -> str:
        """What others encrypt for this vault with, ``age1…``; no secret."""
        return str(self._identity.to_public())

    def closed(self, content: bytes) -> bytes:
        """Return *content* encrypted for this vault."""
        return bytes(pyrage.encrypt(content, [self._identity.to_public()]))

    def opened(self, encrypted: bytes) -> bytes:
        """Return what was encrypted for this vault.

        Raises:
            CannotDecryptError: it was for another one, or is damaged.
        """
        _assert_fit(encrypted)
        try:
            return bytes(pyrage.decrypt(encrypted, [self._identity]))
        except pyrage.DecryptError as error:
            raise _cannot_open() from error

    def identity(self) -> str:
        """Return the secret itself, to be exported or kept in a keyring."""
        return str(self._identity)


def new_vault() -> Vault:
    """Return a vault with a new identity."""
    return Vault(str(pyrage.x25519.Identity.generate()))


def is_encrypted(content: bytes) -> bool:
    """Whether these are the first bytes of an encrypted file."""
    return content.startswith(FIRST_LINE)


def is_for_passphrase(encrypted: bytes) -> bool:
    """Whether an encrypted file asks for a passphrase rather than for an identity."""
    return encrypted.startswith(FIRST_LINE + b"-> scrypt ")


def closed_for(content: bytes, public_keys: Sequence[str]) -> bytes:
    """Return *content* encrypted so that each of *public_keys* opens it.

    Raises:
        UnusableKeyError: one of them is no public key, or there is none.
    """
    try:
        recipients = [pyrage.x25519.Recipient.from_str(key.strip()) for key in public_keys]
        return bytes(pyrage.encrypt(content, recipients))
    except (pyrage.RecipientError, pyrage.EncryptError, ValueError) as error:
        raise UnusableKeyError(
            tr("That is no public key to encrypt for."),
            safe=tr("Nothing was encrypted or written."),
            next_step=tr("Ask for the line that begins with “age1”, and copy all of it."),
        ) from error


def closed_with(content: bytes, passphrase: str) -> bytes:
    """Return *content* encrypted with *passphrase*; takes a second or two.

    Raises:
        WrongPassphraseError: the passphrase is too short to protect a file.
        CannotDecryptError: the system stopped the work.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise WrongPassphraseError(
            tr("The passphrase is shorter than {n} characters.", n=SHORTEST_PASSPHRASE),
            safe=tr("Nothing was encrypted or written."),
            next_step=tr("Choose a longer one, for instance five or six words."),
        )
    return worked(Work.CLOSE, content, passphrase)


def opened_with(encrypted: bytes, passphrase: str) -> bytes:
    """Return what was encrypted with *passphrase*; takes a second or two.

    Raises:
        WrongPassphraseError: it is another one, or the file is damaged, which cannot be told apart.
        CannotDecryptError: the file asks for an identity, or for more work than is safe to do.
    """
    _assert_fit(encrypted)
    if not is_for_passphrase(encrypted):
        raise CannotDecryptError(
            tr("This file is not encrypted with a passphrase."),
            safe=tr("The file was not changed."),
            next_step=tr("Open it with the identity that it was encrypted for."),
        )
    _assert_bearable(encrypted)
    return worked(Work.OPEN, encrypted, passphrase)


def _assert_fit(encrypted: bytes) -> None:
    if not is_encrypted(encrypted):
        raise CannotDecryptError(
            tr("This is no encrypted file of this program, nor of “age”."),
            safe=tr("The file was not changed."),
            next_step=tr("Check that you chose the right file."),
        )
    if b"\n--- " not in encrypted[:LONGEST_HEADER_BYTES]:
        raise _cannot_open()


def _assert_bearable(encrypted: bytes) -> None:
    factor = work_factor_of(encrypted)
    if factor is None or factor > HIGHEST_WORK_FACTOR:
        raise too_much_work()


def _cannot_open() -> CannotDecryptError:
    return CannotDecryptError(
        tr("The file is not encrypted for you, or it is damaged."),
        safe=tr("The file was not changed."),
        next_step=tr("Check that you chose the right file, or import the identity it is for."),
    )


def _no_identity() -> UnusableKeyError:
    return UnusableKeyError(
        tr("That is no identity of an encrypted vault."),
        safe=tr("Nothing was changed."),
        next_step=tr("Give the text that begins with “AGE-SECRET-KEY-1”, all of it."),
    )
