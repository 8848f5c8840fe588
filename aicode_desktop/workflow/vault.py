"""The encrypted vault as window and command line use it: found, unlocked, made, taken elsewhere.

A keyring may wait for a person, so none of this belongs on the GUI thread.
"""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.drafts.closed_files import OVERHEAD_BYTES
from aicode_desktop.errors import KeyringError, NoIdentityError
from aicode_desktop.host import paths
from aicode_desktop.host.files import read_file, read_head
from aicode_desktop.host.left_behind import sweep_left_behind
from aicode_desktop.host.secrets import SystemKeyring
from aicode_desktop.model.codec import DRAFT_LIMIT_BYTES, decode
from aicode_desktop.model.draft import Draft
from aicode_desktop.workflow import actions
from aicode_desktop.workflow.unlocking import Need, Shut

if TYPE_CHECKING:
    from aicode_desktop.drafts.identity import IdentityStore
    from aicode_desktop.drafts.vault import Vault

_HEAD_BYTES = 100
_IDENTITY_LIMIT_BYTES = 10_000


def identity_store() -> "IdentityStore":
    """Return the place of this user's identity: the system's keyring, the program's own folder."""
    from aicode_desktop.drafts.identity import IdentityStore

    return IdentityStore(paths.home(), SystemKeyring())


def unlocked(store: "IdentityStore", ask: Callable[[], str]) -> "Vault":
    """Return the vault: from the keyring, or where that fails with the passphrase that *ask* gives.

    Raises:
        KeyringError, NoIdentityError: the keyring fails, and no passphrase was ever set.
        WrongPassphraseError: the vault stays closed.
    """
    try:
        return store.open()
    except (KeyringError, NoIdentityError):
        if not store.has_protected_copy:
            raise
    return store.open_with(ask())


def opened_or_shut(store: "IdentityStore", *, is_made: bool) -> "Vault | Shut | None":
    """Return the vault from the keyring, or why it stays shut; None where none was made yet.

    With *is_made* a new one is made instead, and the keyring keeps it. May take as long as the
    keyring is asked; nothing is asked of the keyring before there is something to keep.
    """
    has_identity = store.has_identity
    if not (has_identity or is_made or has_plain_drafts()):
        return None
    try:
        return store.open() if has_identity else store.make()
    except (KeyringError, NoIdentityError) as error:
        if not has_identity:
            return Shut(Need.NEW_PASSPHRASE, error)
        return Shut(Need.PASSPHRASE if store.has_protected_copy else Need.IDENTITY, error)


def has_plain_drafts() -> bool:
    """Whether drafts of an earlier version lie here in plain text."""
    return any(paths.drafts().glob("*.json"))


def take_in(vault: "Vault") -> None:
    """Encrypt what an earlier version of the program kept in plain text; nothing of it is lost.

    What a crash left half-written goes.

    Raises:
        CannotReadFileError, CannotWriteError: what was not taken in yet is as it was.
    """
    from aicode_desktop.drafts import folder, measures, reviews
    from aicode_desktop.drafts.closed_files import ClosedFiles
    from aicode_desktop.drafts.stage_files import StageFiles

    drafts, desk = paths.drafts(), paths.desk()
    sweep_left_behind(paths.home())
    beside = (folder.DELETED, folder.OLDER, measures.FOLDER, reviews.FOLDER)
    for place in (drafts, *(drafts / name for name in beside)):
        ClosedFiles(place, vault).take_in()
    for signing in sorted(desk.iterdir()) if desk.is_dir() else ():
        StageFiles(signing, vault).take_in()


def exported(vault: "Vault", *, at: datetime) -> bytes:
    """Return the identity as a file for ``age --identity``; who holds it reads every draft."""
    from aicode_desktop.drafts.identity import identity_file

    return identity_file(vault, at=at)


def vault_in(path: Path) -> "Vault":
    """Return the vault of an identity file, as this program or ``age-keygen`` writes it.

    Raises:
        CannotReadFileError, UnusableKeyError: nothing was changed.
    """
    from aicode_desktop.drafts.identity import identity_in
    from aicode_desktop.drafts.vault import Vault

    return Vault(identity_in(read_file(path, limit_bytes=_IDENTITY_LIMIT_BYTES)))


def vault_of_words(words: str) -> "Vault":
    """Return the vault of the words on a recovery sheet.

    Raises:
        UnusableKeyError: the words are not right; the sentence says which.
    """
    from aicode_desktop.drafts.recovery import identity_from
    from aicode_desktop.drafts.vault import Vault

    return Vault(identity_from(words.split()))


def open_draft(path: Path, *, unlock: Callable[[], "Vault"]) -> Draft:
    """Return the draft in *path*: encrypted, plain JSON, or inside a PDF of this program.

    Raises:
        CannotReadFileError, DraftUnreadableError, DocumentUnreadableError: nothing was changed.
        KeyringError, NoIdentityError, WrongPassphraseError: it stays closed.
    """
    if not is_encrypted(path):
        return actions.open_draft(path)
    content = read_file(path, limit_bytes=DRAFT_LIMIT_BYTES + OVERHEAD_BYTES)
    return decode(unlock().opened(content))


def is_encrypted(path: Path) -> bool:
    """Whether the file says that it is encrypted.

    Raises:
        CannotReadFileError: it is missing or forbidden.
    """
    # As drafts.vault has it; asked without loading what decrypts.
    return read_head(path, limit_bytes=_HEAD_BYTES).startswith(b"age-encryption.org/v1\n")


def recovery_sheet(vault: "Vault", *, today: date) -> bytes:
    """Return the recovery sheet as PDF: the identity as words, as a line and as a code.

    Raises:
        CannotRenderError: nothing was made.
    """
    from aicode_desktop.drafts.recovery import recovery_words
    from aicode_desktop.render.recovery_sheet import render_recovery_sheet

    identity = vault.identity()
    document = render_recovery_sheet(
        identity, words=recovery_words(identity), public_key=vault.public_key, today=today
    )
    return document.pdf
