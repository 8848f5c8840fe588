"""Whether two names can be the same person's, across scripts, accents, spellings and order.

Made for a warning, and no proof: names in Greek and Cyrillic are brought to Latin letters, and the
spellings in use for one sound are folded into one. Where in doubt, names differ.
"""

import re

from aicode_desktop.model.folding import folded
from aicode_desktop.model.legal_forms import LEGAL_FORMS

_LONGEST_NAME = 300
_MOST_WORDS = 12

# ELOT 743; the pairs come first, because a pair is one sound.
_GREEK = (
    "ου:u αυ:av ευ:ev ηυ:iv μπ:b ντ:d γκ:g γγ:g τζ:ts α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k"
    " λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s τ:t υ:y φ:f χ:ch ψ:ps ω:o"
)
# ICAO 9303 and the streamlined Bulgarian system, without their marks, which fall away before.
_CYRILLIC = (
    "а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts"
    " ч:ch ш:sh щ:sht ъ:a ы:y ь: э:e ю:yu я:ya є:ye і:i ґ:g ђ:d ј:j љ:lj њ:nj ћ:c џ:dz ѕ:dz"
)
_LETTERS = [pair.partition(":") for pair in f"{_GREEK} {_CYRILLIC}".split()]
_SPELLINGS = (
    ("shch", "sht"),
    ("ph", "f"),
    ("[ck]h|h", ""),
    ("ou|oy|ue", "u"),
    ("oe", "o"),
    ("ae", "a"),
    ("a[uf]", "av"),
    ("e[uf]", "ev"),
    ("mp", "b"),
    ("nt", "d"),
    ("n?g+|nk", "g"),
    ("tz", "ts"),
    ("x", "ks"),
    ("[cq]", "k"),
    ("w", "v"),
    ("[yj]", "i"),
    (r"(.)\1+", r"\1"),
    ("ie", "e"),
    (r"(.)\1+", r"\1"),
)


def names_agree(one: str, other: str) -> bool:
    """Return whether all words of the shorter name are in the longer; initials count as words."""
    words, others = sorted((_words(one), _words(other)), key=len)
    if not words:
        return False
    for word in words:
        match = next((candidate for candidate in others if _same(word, candidate)), None)
        if match is None:
            return False
        others.remove(match)
    # One word in common is a family name, which relatives share, unless it is the whole name.
    return len(words) > 1 or not others


def organisations_agree(one: str, other: str) -> bool:
    """Return whether one name is the other, or part of it, legal forms and points apart.

    Where a name has no word of its own, nothing speaks against it.
    """
    few, many = sorted((_own_words(one), _own_words(other)), key=len)
    return few <= many


def _own_words(organisation: str) -> frozenset[str]:
    text = folded(organisation[:_LONGEST_NAME]).replace(".", "")
    words = (word for word in re.split(r"[\W_]+", text) if word and word not in LEGAL_FORMS)
    return frozenset(filter(None, map(_spelled, words)))


def _words(name: str) -> list[str]:
    # Folded first: a mark that stands alone would part its word.
    spelled = (_spelled(word) for word in re.split(r"[\W_]+", folded(name[:_LONGEST_NAME])))
    return [word for word in spelled if word][:_MOST_WORDS]


def _spelled(word: str) -> str:
    for letters, _, latin in _LETTERS:
        word = word.replace(letters, latin)
    for pattern, spelling in _SPELLINGS:
        word = re.sub(pattern, spelling, word)
    return word


def _same(word: str, other: str) -> bool:
    if len(word) == 1 or len(other) == 1:
        return word[0] == other[0]
    return word == other
