"""The vault: what it closes, who opens it, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop.drafts.passphrase_process import HIGHEST_WORK_FACTOR
from aicode_desktop.drafts.vault import (
    FIRST_LINE,
    SHORTEST_PASSPHRASE,
    Vault,
    closed_for,
    closed_with,
    is_encrypted,
    new_vault,
    opened_with,
)
from aicode_desktop.errors import (
    AicodeError,
    CannotDecryptError,
    UnusableKeyError,
    WrongPassphraseError,
)
from tests.passphrases import easily_closed

VAULT = new_vault()
CLOSED = VAULT.closed(b"what counsel typed")
PASSPHRASE = "seven wet otters"  # noqa: S105  (of files that exist for a test run)


def test_what_a_vault_closes_it_opens_and_no_other() -> None:
    assert is_encrypted(CLOSED)
    assert b"counsel" not in CLOSED
    assert VAULT.opened(CLOSED) == b"what counsel typed"
    with pytest.raises(CannotDecryptError):
        new_vault().opened(CLOSED)


def test_an_exported_identity_opens_what_the_vault_closed() -> None:
    assert Vault(VAULT.identity()).opened(CLOSED) == b"what counsel typed"


def test_a_vault_shows_no_secret_when_printed() -> None:
    assert repr(VAULT) == "<Vault>"
    assert "SECRET" not in f"{VAULT}"


def test_each_public_key_opens_what_was_closed_for_several() -> None:
    other = new_vault()
    closed = closed_for(b"x", [VAULT.public_key, f" {other.public_key}\n"])
    assert VAULT.opened(closed) == other.opened(closed) == b"x"


@pytest.mark.parametrize("keys", [[], ["age1"], ["AGE-SECRET-KEY-1X"], ["ssh-ed25519 AAAA"]])
def test_what_is_no_public_key_is_refused(keys: list[str]) -> None:
    with pytest.raises(UnusableKeyError):
        closed_for(b"x", keys)


@given(text=st.text(max_size=100))
def test_any_text_is_an_identity_or_refused(text: str) -> None:
    with pytest.raises(UnusableKeyError):
        Vault(text)


def test_a_passphrase_opens_what_it_closed_and_another_does_not() -> None:
    closed = easily_closed(b"x", PASSPHRASE)
    assert opened_with(closed, PASSPHRASE) == b"x"
    with pytest.raises(WrongPassphraseError):
        opened_with(closed, PASSPHRASE + " ")
    with pytest.raises(CannotDecryptError):
        VAULT.opened(closed)
    with pytest.raises(CannotDecryptError):
        opened_with(CLOSED, PASSPHRASE)


def test_a_short_passphrase_is_not_taken() -> None:
    with pytest.raises(WrongPassphraseError):
        closed_with(b"x", "x" * (SHORTEST_PASSPHRASE - 1))


@pytest.mark.parametrize("factor", [HIGHEST_WORK_FACTOR + 1, 63, 255, -1, "x", "9" * 5000])
def test_a_file_that_asks_for_too_much_work_is_refused_at_once(factor: object) -> None:
    bomb = FIRST_LINE + f"-> scrypt MYXqmg1TPjesZ2KCyKlwag {factor}\n".encode() + b"A" * 43 + b"\n"
    with pytest.raises(CannotDecryptError):
        opened_with(bomb + b"--- " + b"A" * 43 + b"\n" + bytes(100), PASSPHRASE)


@given(content=st.binary(max_size=300))
def test_any_bytes_are_opened_or_refused(content: bytes) -> None:
    for tried in (content, FIRST_LINE + content, FIRST_LINE + content + b"\n--- " + content):
        with pytest.raises(AicodeError):
            VAULT.opened(tried)


@given(place=st.integers(0, len(CLOSED) - 1), bit=st.integers(0, 7))
def test_a_flipped_bit_is_noticed(place: int, bit: int) -> None:
    damaged = bytearray(CLOSED)
    damaged[place] ^= 1 << bit
    with pytest.raises(CannotDecryptError):
        VAULT.opened(bytes(damaged))


@given(length=st.integers(0, len(CLOSED) - 1))
def test_a_truncated_file_is_noticed(length: int) -> None:
    with pytest.raises(CannotDecryptError):
        VAULT.opened(CLOSED[:length])
