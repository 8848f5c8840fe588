"""Fingerprints and identities as words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicode_desktop import bundled
from aicode_desktop.drafts.recovery import LETTERS_THAT_SUFFICE, identity_from, recovery_words
from aicode_desktop.drafts.spoken import spoken, word_list, words_of
from aicode_desktop.drafts.vault import Vault, new_vault
from aicode_desktop.errors import UnusableKeyError

VAULT = new_vault()
EIGHT = ["letter", "advice", "cage", "absurd", "amount", "doctor", "acoustic", "avoid"]
WORDS = recovery_words(VAULT.identity())


def test_the_list_is_the_published_one() -> None:
    assert len(word_list()) == len({word[:LETTERS_THAT_SUFFICE] for word in word_list()}) == 2048
    assert (word_list()[0], word_list()[-1]) == ("abandon", "zoo")
    assert "MIT" in bundled.path("words", "LICENSE-mnemonic.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("content", "words"),
    [  # the first and last of BIP-39’s own test vectors of 256 bits, without their check
        ("00" * 32, ["abandon"] * 23),
        ("ff" * 32, ["zoo"] * 23),
        ("80" * 32, EIGHT * 3),
    ],
)
def test_words_are_those_of_the_standard(content: str, words: list[str]) -> None:
    assert list(words_of(bytes.fromhex(content))) == words[:23]


def test_six_words_are_the_first_66_bits_of_a_fingerprint() -> None:
    digest = "8f10933c4e5597b6981d3375ce6574a47bd86400ce8ee52f98bb68149eca0556"
    words = spoken(digest)
    bits = 0
    for word in words:
        bits = bits << 11 | word_list().index(word)
    assert len(words) == 6
    assert bits == int(digest, 16) >> 256 - 66


@given(place=st.integers(0, 65))
def test_a_difference_in_any_of_these_bits_is_heard(place: int) -> None:
    digest = int("8f10933c4e5597b6981d3375ce6574a47bd86400ce8ee52f98bb68149eca0556", 16)
    other = digest ^ 1 << 255 - place
    assert spoken(f"{digest:064x}") != spoken(f"{other:064x}")


def test_an_identity_comes_back_from_its_words_or_the_first_letters_of_them() -> None:
    assert len(WORDS) == 24
    assert identity_from(WORDS) == VAULT.identity()
    assert identity_from([word[:4].upper() for word in WORDS]) == VAULT.identity()


@given(key=st.binary(min_size=32, max_size=32))
def test_any_key_of_24_words_is_an_identity_that_gives_these_words(key: bytes) -> None:
    import hashlib

    words = words_of(key + hashlib.sha256(key).digest()[:1])
    identity = identity_from(words)
    assert Vault(identity).identity() == identity
    assert recovery_words(identity) == words


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (WORDS[:-1], "24 words"),
        ((*WORDS[:-1], "zzzz"), "Word 24"),
        ((*WORDS[:-1], ""), "Word 24"),
        ((*WORDS[:-1], WORDS[-1] + "s"), "Word 24"),
    ],
)
def test_words_that_are_not_right_are_refused(words: tuple[str, ...], says: str) -> None:
    with pytest.raises(UnusableKeyError, match=says):
        identity_from(words)


@given(text=st.lists(st.sampled_from(word_list()), min_size=24, max_size=24) | st.lists(st.text()))
def test_any_words_are_an_identity_or_refused(text: list[str]) -> None:
    try:
        identity = identity_from(text)
    except UnusableKeyError:
        return
    assert Vault(identity).identity() == identity
