"""Where the vault's identity is kept, and what happens when it is not at hand."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.drafts.identity import (
    PROTECTED_COPY,
    PUBLIC_KEY,
    IdentityStore,
    identity_file,
    identity_in,
)
from aicode_desktop.drafts.vault import Vault, new_vault
from aicode_desktop.errors import (
    AicodeError,
    LockedKeyringError,
    NoIdentityError,
    UnusableKeyError,
    WrongPassphraseError,
)
from tests.fakes import MIDDAY
from tests.keyrings import KeyringInMemory, LockedKeyring
from tests.passphrases import make_vault_with

PASSPHRASE = "seven wet otters"  # noqa: S105  (of files that exist for a test run)


def test_an_identity_kept_in_the_keyring_is_found_again_and_is_in_no_file(tmp_path: Path) -> None:
    keyring = KeyringInMemory()
    made = IdentityStore(tmp_path, keyring).make()
    found = IdentityStore(tmp_path, keyring).open()
    assert found.opened(made.closed(b"x")) == b"x"
    assert [path.name for path in tmp_path.iterdir()] == [PUBLIC_KEY]
    assert "SECRET" not in (tmp_path / PUBLIC_KEY).read_text(encoding="ascii")


def test_without_a_keyring_a_passphrase_opens_the_vault(tmp_path: Path) -> None:
    store = IdentityStore(tmp_path, LockedKeyring())
    made = store.make(passphrase=PASSPHRASE)
    assert store.has_protected_copy
    assert store.open_with(PASSPHRASE).opened(made.closed(b"x")) == b"x"
    assert b"SECRET" not in (tmp_path / PROTECTED_COPY).read_bytes()


def test_another_passphrase_does_not_open_the_vault(tmp_path: Path) -> None:
    made = make_vault_with(PASSPHRASE, tmp_path)
    store = IdentityStore(tmp_path, LockedKeyring())
    with pytest.raises(WrongPassphraseError):
        store.open_with("another passphrase")
    assert store.open_with(PASSPHRASE).public_key == made.public_key


def test_a_locked_keyring_leaves_no_identity_behind_and_makes_no_second_one(tmp_path: Path) -> None:
    store = IdentityStore(tmp_path, LockedKeyring())
    with pytest.raises(LockedKeyringError):
        store.make()
    assert not store.has_identity
    first = IdentityStore(tmp_path, KeyringInMemory()).make()
    with pytest.raises(LockedKeyringError):
        store.open()
    with pytest.raises(UnusableKeyError):
        store.make(passphrase=PASSPHRASE)
    assert store.public_key() == first.public_key


def test_a_keyring_that_lost_the_identity_is_told_apart_from_there_being_none(
    tmp_path: Path,
) -> None:
    with pytest.raises(NoIdentityError, match="No identity was made"):
        IdentityStore(tmp_path, KeyringInMemory()).open()
    IdentityStore(tmp_path, KeyringInMemory()).make()
    with pytest.raises(NoIdentityError, match="does not hold"):
        IdentityStore(tmp_path, KeyringInMemory()).open()


def test_an_exported_identity_is_imported_on_another_computer(tmp_path: Path) -> None:
    made = IdentityStore(tmp_path / "one", KeyringInMemory()).make()
    exported = identity_file(made, at=MIDDAY)
    other = IdentityStore(tmp_path / "two", KeyringInMemory())
    other.keep(Vault(identity_in(exported)))
    assert other.open().opened(made.closed(b"x")) == b"x"


def test_another_identity_in_the_keyring_under_this_name_is_refused(tmp_path: Path) -> None:
    keyring = KeyringInMemory()
    made = IdentityStore(tmp_path, keyring).make()
    keyring.keep(made.public_key, new_vault().identity())
    with pytest.raises(UnusableKeyError):
        IdentityStore(tmp_path, keyring).open()


@given(content=st.binary(max_size=300))
def test_any_bytes_are_an_identity_file_or_refused(content: bytes) -> None:
    with pytest.raises(AicodeError):
        Vault(identity_in(content))
