"""Where the vault's identity is: in the keyring, or beside the drafts in a copy under a passphrase.

``identity.pub`` beside the drafts says which identity it is, so that a keyring that is locked or
gone is never taken for there being none, and no second identity is made over the first.
"""

from datetime import datetime
from pathlib import Path

from aicode_desktop.drafts.vault import Vault, closed_with, new_vault, opened_with
from aicode_desktop.errors import NoIdentityError, UnusableKeyError
from aicode_desktop.host.files import create_file, read_file, replace_file
from aicode_desktop.host.secrets import Keyring
from aicode_desktop.words import tr

PUBLIC_KEY = "identity.pub"
PROTECTED_COPY = "identity.age"
SECRET_PREFIX = "AGE-SECRET-KEY-1"  # noqa: S105  (how one begins)

_LIMIT_BYTES = 10_000


class IdentityStore:
    """The identity of the vault whose public key lies in *home*, which need not exist yet."""

    def __init__(self, home: Path, keyring: Keyring) -> None:
        self._home = home
        self._keyring = keyring

    @property
    def has_identity(self) -> bool:
        """Whether an identity was made here, at hand or not."""
        return (self._home / PUBLIC_KEY).exists()

    @property
    def has_protected_copy(self) -> bool:
        """Whether a passphrase opens the vault."""
        return (self._home / PROTECTED_COPY).exists()

    def public_key(self) -> str:
        """Return the public key, for which nothing has to be unlocked.

        Raises:
            NoIdentityError: none was made here.
        """
        if not self.has_identity:
            raise _none_yet()
        content = read_file(self._home / PUBLIC_KEY, limit_bytes=_LIMIT_BYTES)
        return content.decode("ascii", "replace").strip()

    def open(self) -> Vault:
        """Return the vault, its identity taken from the keyring.

        Raises:
            KeyringError: the keyring is not there, locked, or silent.
            NoIdentityError: the keyring does not hold it.
        """
        public_key = self.public_key()
        found = self._keyring.secret(public_key)
        if found is None:
            raise _not_at_hand(has_copy=self.has_protected_copy)
        return _matching(Vault(found), public_key)

    def open_with(self, passphrase: str) -> Vault:
        """Return the vault, its identity taken from the copy under a passphrase.

        Raises:
            WrongPassphraseError, CannotDecryptError, CannotReadFileError: it stays closed.
        """
        public_key = self.public_key()
        content = read_file(self._home / PROTECTED_COPY, limit_bytes=_LIMIT_BYTES)
        return _matching(Vault(identity_in(opened_with(content, passphrase))), public_key)

    def make(self, *, passphrase: str | None = None) -> Vault:
        """Return a new vault, its identity kept in the keyring or under *passphrase*.

        Raises:
            UnusableKeyError: there is one already; it is intact.
            KeyringError, WrongPassphraseError, CannotWriteError: none was made.
        """
        vault = new_vault()
        self.keep(vault, passphrase=passphrase)
        return vault

    def keep(self, vault: Vault, *, passphrase: str | None = None) -> None:
        """Keep the identity of *vault* here: in the keyring, or under *passphrase*.

        Raises:
            UnusableKeyError: another one is kept here; it is intact.
            KeyringError, WrongPassphraseError, CannotWriteError: it is not kept.
        """
        if self.has_identity and self.public_key() != vault.public_key:
            raise UnusableKeyError(
                tr("Drafts here are encrypted for another identity already."),
                safe=tr("It was not touched, and nothing was written."),
                next_step=tr("Use another folder for the program’s files (AICODE_HOME)."),
            )
        if passphrase is None:
            self._keyring.keep(vault.public_key, vault.identity())
        else:
            protected = closed_with(f"{vault.identity()}\n".encode(), passphrase)
            replace_file(self._home / PROTECTED_COPY, protected)
        # Last, so that there is never the name of an identity that was not kept.
        if not self.has_identity:
            create_file(self._home / PUBLIC_KEY, f"{vault.public_key}\n".encode())


def identity_file(vault: Vault, *, at: datetime) -> bytes:
    """Return the identity as a file for ``age --identity``; who holds it reads every draft."""
    lines = (f"# created: {at.isoformat()}", f"# public key: {vault.public_key}", vault.identity())
    return "\n".join((*lines, "")).encode()


def identity_in(content: bytes) -> str:
    """Return the identity in a file as ``age-keygen`` or this program writes it.

    Raises:
        UnusableKeyError: the file holds none, or more than one.
    """
    lines = content[:_LIMIT_BYTES].decode("utf-8", "replace").splitlines()
    found = [line.strip() for line in lines if line.strip().upper().startswith(SECRET_PREFIX)]
    if len(found) != 1:
        raise UnusableKeyError(
            tr("The file does not hold one identity."),
            safe=tr("Nothing was changed."),
            next_step=tr("Choose the file with the line that begins with “AGE-SECRET-KEY-1”."),
        )
    return found[0]


def _matching(vault: Vault, public_key: str) -> Vault:
    if vault.public_key != public_key:
        raise UnusableKeyError(
            tr("The identity that was found is not the one that drafts here are encrypted for."),
            safe=tr("Nothing was changed."),
            next_step=tr("Import the right identity from its file or recovery sheet."),
        )
    return vault


def _none_yet() -> NoIdentityError:
    return NoIdentityError(
        tr("No identity was made on this computer yet."),
        safe=tr("Nothing was changed."),
        next_step=tr("Make one, or import one from its file or recovery sheet."),
    )


def _not_at_hand(*, has_copy: bool) -> NoIdentityError:
    return NoIdentityError(
        tr("The keyring does not hold the identity that drafts here are encrypted for."),
        safe=tr("The drafts are intact, and stay closed."),
        next_step=tr("Type the passphrase of the vault.")
        if has_copy
        else tr("Import the identity from its file or recovery sheet."),
    )
