"""An identity as words that a person can write down and type again: 24 words of BIP-39.

The words hold the 256 bits of the identity and eight bits that tell a wrong word.
"""

import hashlib
from collections.abc import Sequence

from aicode_desktop.drafts.spoken import BITS_OF_WORD, word_list, words_of
from aicode_desktop.errors import UnusableKeyError
from aicode_desktop.words import tr

WORD_COUNT = 24
LETTERS_THAT_SUFFICE = 4  # no two words of the list share them

_PREFIX = "age-secret-key-"
_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"  # BIP-173
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECK_LETTERS = 6
_KEY_BYTES = 32


def recovery_words(identity: str) -> tuple[str, ...]:
    """Return the words of an identity, ``AGE-SECRET-KEY-1…``, which is taken to be sound."""
    values = [_ALPHABET.index(letter) for letter in identity.lower().rpartition("1")[2]]
    bits = 0
    for value in values[:-_CHECK_LETTERS]:
        bits = bits << 5 | value
    spare = (len(values) - _CHECK_LETTERS) * 5 - _KEY_BYTES * 8
    key = (bits >> spare).to_bytes(_KEY_BYTES)
    return words_of(key + hashlib.sha256(key).digest()[:1])


def identity_from(words: Sequence[str]) -> str:
    """Return the identity that the words stand for; of each its first four letters suffice.

    Raises:
        UnusableKeyError: a word is none of the list, is missing, or stands in the wrong place.
    """
    if len(words) != WORD_COUNT:
        raise _unusable(tr("{n} words are needed, and there are {m}.", n=WORD_COUNT, m=len(words)))
    places = {word[:LETTERS_THAT_SUFFICE]: place for place, word in enumerate(word_list())}
    bits = 0
    for number, word in enumerate(words, start=1):
        typed = word.strip().casefold()
        place = places.get(typed[:LETTERS_THAT_SUFFICE])
        if place is None or not word_list()[place].startswith(typed):
            raise _unusable(tr("Word {n} is none of the list.", n=number))
        bits = bits << BITS_OF_WORD | place
    content = bits.to_bytes(_KEY_BYTES + 1)
    key = content[:_KEY_BYTES]
    if hashlib.sha256(key).digest()[:1] != content[_KEY_BYTES:]:
        raise _unusable(tr("One of the words is not the right one, or two have changed places."))
    return _in_bech32(key).upper()


def _in_bech32(key: bytes) -> str:
    padded = int.from_bytes(key) << 4  # 256 bits to 52 groups of five
    values = [padded >> shift & 31 for shift in range(51 * 5, -1, -5)]
    spread = [ord(letter) >> 5 for letter in _PREFIX] + [0]
    spread += [ord(letter) & 31 for letter in _PREFIX]
    check = _polymod([*spread, *values, *[0] * _CHECK_LETTERS]) ^ 1
    values += [check >> 5 * (5 - place) & 31 for place in range(_CHECK_LETTERS)]
    return f"{_PREFIX}1{''.join(_ALPHABET[value] for value in values)}"


def _polymod(values: Sequence[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATOR):
            check ^= generator if top >> place & 1 else 0
    return check


def _unusable(what: str) -> UnusableKeyError:
    return UnusableKeyError(
        what,
        safe=tr("Nothing was changed."),
        next_step=tr("Compare the words with the recovery sheet, and type them again."),
    )
