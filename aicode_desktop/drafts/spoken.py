"""Digests as words, to be compared by telephone: BIP-39's English list, eleven bits a word."""

from functools import cache

from aicode_desktop import bundled

BITS_OF_WORD = 11
WORDS_OF_FINGERPRINT = 6  # 66 bits


def spoken(digest: str, *, count: int = WORDS_OF_FINGERPRINT) -> tuple[str, ...]:
    """Return the first bits of a digest in hexadecimal as that many words."""
    return words_of(bytes.fromhex(digest))[:count]


def words_of(content: bytes) -> tuple[str, ...]:
    """Return *content* as words; bits that do not fill a word at its end are left out."""
    bits = int.from_bytes(content)
    width = len(content) * 8
    shifts = range(width - BITS_OF_WORD, -1, -BITS_OF_WORD)
    return tuple(word_list()[bits >> shift & (1 << BITS_OF_WORD) - 1] for shift in shifts)


@cache
def word_list() -> tuple[str, ...]:
    """Return the 2,048 words, in their order."""
    return tuple(bundled.path("words", "english.txt").read_text(encoding="ascii").split())
