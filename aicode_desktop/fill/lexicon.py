"""Words of forms in several languages, read from ``resources/fill``: labels, sections, choices.

A label is compared as a set of words: case, accents, order, punctuation and small words count for
nothing, every other word does.
"""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from aicode_desktop import bundled

_NOT_A_WORD = re.compile(r"[^\w]+|_+")
_ACCENTS = re.compile("[\u0300-\u036f]+")
_PARENTHESES = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_ALTERNATIVES = re.compile(r"[/|\n\t]| [–—-] ")
_NUMBERING = re.compile(r"^\s*(?:\d{1,2}(?:[.)]\d{0,2})+|[A-Za-z][.)]|[ivxIVX]{1,4}[.)])\s*(?=\S)")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST_LABEL = 14  # words; more is a sentence
_MOST_EXTRA = 2
_NOBODY = "nobody"  # what is below such a heading is not for the provider to fill

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class Choice:
    """A question whose answers are ticked; each answer with the words that say it.

    ``about`` are words, one set of which a sentence must hold to be about it. ``yes`` and ``no``
    are the answers that plain words of consent and refusal stand for.
    """

    key: str
    about: tuple[Words, ...]
    yes: str
    no: str
    options: Mapping[str, tuple[Words, ...]]
    shown: Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that is known of the words of forms."""

    alone: Mapping[Words, str]
    bare: Mapping[str, str]  # labels of small words alone, as in “Fait à …, le …”
    under: Mapping[str, Mapping[Words, str]]
    sections: tuple[tuple[Words, str], ...]
    choices: Mapping[str, Choice]
    yes: frozenset[Words]
    no: frozenset[Words]
    negations: Words
    ordinals: Mapping[str, int]
    qualifiers: Words  # with one, a sentence says less or something later than it seems
    hints: frozenset[Words]
    fillers: Words
    no_section: Words  # words of the title, which opens no section


@cache
def lexicon() -> Lexicon:
    """Return the words that ship with the program."""
    fields = stored("labels.json")
    words = stored("words.json")
    under: dict[str, dict[Words, str]] = {}
    for key, said in fields["under"].items():
        section = key.split(".", 1)[0]
        for label in _all(said):
            under.setdefault(section, {})[words_of(label)] = key
    sections = [
        (words_of(label), section)
        for section, said in fields["sections"].items()
        for label in _all(said)
    ]
    sections.sort(key=lambda pair: -len(pair[0]))
    return Lexicon(
        alone={
            words_of(label): key for key, said in fields["alone"].items() for label in _all(said)
        },
        bare={
            plain(label): key
            for key, said in fields["alone"].items()
            for label in _all(said)
            if not words_of(label)
        },
        under=under,
        sections=tuple(sections),
        choices={key: _choice(key, one) for key, one in stored("choices.json").items()},
        yes=frozenset(words_of(word) for word in _all(words["yes"])),
        no=frozenset(words_of(word) for word in _all(words["no"])),
        negations=frozenset(plain(word) for word in _all(words["negations"])),
        ordinals={
            plain(word): number
            for said in words["ordinals"].values()
            for number, forms in enumerate(said, start=1)
            for word in forms
        },
        qualifiers=frozenset(plain(word) for word in _all(words["qualifiers"])),
        hints=frozenset(words_of(word) for word in _all(words["hints"])),
        no_section=frozenset(plain(word) for word in _all(words["no_section"])),
        fillers=frozenset(plain(word) for word in _all(words["fillers"])),
    )


@cache
def stored(name: str) -> dict[str, Any]:
    """Return one file of ``resources/fill``."""
    content: dict[str, Any] = json.loads(bundled.path("fill", name).read_text(encoding="utf-8"))
    return content


def plain(text: str) -> str:
    """Return *text* in small letters without accents and punctuation, single blanks between."""
    bare = text.casefold()
    if not bare.isascii():
        bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", bare))
    return " ".join(_NOT_A_WORD.sub(" ", bare).split())


def words_of(text: str) -> Words:
    """Return the words of *text* that count."""
    return frozenset(plain(text).split()) - _small_words()


def has_lead_verb(text: str) -> bool:
    """Return whether *text* begins as a hint to whoever fills: “insert …”, “à compléter …”."""
    return f"{plain(text)} ".startswith(_lead_verbs())


def readings_of(label: str) -> Iterator[Words]:
    """Yield the ways to read a label: whole, without what is in parentheses, each language of it.

    What begins as a hint is read without it.
    """
    label = _CAMEL.sub(" ", _NUMBERING.sub("", label))
    seen = set()
    bare = _PARENTHESES.sub(" ", label)
    for text in (label, bare, *_ALTERNATIVES.split(bare)):
        words = words_of(_without_lead(text)) - _hint_words()
        if words and words not in seen and len(words) <= _LONGEST_LABEL:
            seen.add(words)
            yield words


def section_of(text: str) -> str:
    """Return the section that a heading opens, such as ``signatory``, or nothing."""
    words = words_of(_NUMBERING.sub("", text))
    if not words or len(words) > _LONGEST_LABEL or words & lexicon().no_section:
        return ""
    return next((section for known, section in lexicon().sections if known <= words), "")


def is_section_name(text: str) -> bool:
    """Return whether *text* is what a heading calls a section, and nothing more."""
    words = words_of(_NUMBERING.sub("", text))
    return any(words == known for known, _ in lexicon().sections)


def without_parentheses(text: str) -> str:
    """Return *text* without what stands in parentheses; as it is where nothing else stands."""
    return _PARENTHESES.sub(" ", text).strip() or text


def answers_for(label: str, section: str) -> tuple[str, bool]:
    """Return the key of the answer that a label asks for, and whether that is certain.

    Within *section* its own labels go first. Nothing is found where two readings disagree.
    """
    if section == _NOBODY:
        return "", False
    known = lexicon()
    own = known.under.get(section, {})
    found = {
        key for words in readings_of(label) if (key := own.get(words) or known.alone.get(words))
    }
    if not found and plain(label) in known.bare:
        return known.bare[plain(label)], True
    if found:
        return (found.pop(), True) if len(found) == 1 else ("", False)
    near = {
        key
        for words in readings_of(label)
        for labels in (own, known.alone)
        for other, key in labels.items()
        if len(other) > 1 and other < words and len(words - other) <= _MOST_EXTRA
    }
    return (near.pop(), False) if len(near) == 1 else ("", False)


def is_hint(text: str) -> bool:
    """Return whether *text* only tells to write something, and not what."""
    return words_of(text) in lexicon().hints or not words_of(text)


def _choice(key: str, said: Mapping[str, Any]) -> Choice:
    return Choice(
        key=key,
        about=tuple(words_of(text) for text in _all(said["about"])),
        yes=said.get("yes", ""),
        no=said.get("no", ""),
        options={
            option: tuple(words_of(text) for text in _all(texts))
            for option, texts in said["options"].items()
        },
        shown=said["shown"],
    )


def _without_lead(text: str) -> str:
    bare = f"{plain(text)} "
    lead = next((lead for lead in _lead_verbs() if bare.startswith(lead)), "")
    return bare[len(lead) :] if lead else text


@cache
def _lead_verbs() -> tuple[str, ...]:
    verbs = (f"{plain(verb)} " for verb in _all(stored("words.json")["lead_verbs"]))
    return tuple(sorted(verbs, key=len, reverse=True))


@cache
def _small_words() -> Words:
    return frozenset(plain(word) for word in _all(stored("words.json")["small_words"]))


@cache
def _hint_words() -> Words:
    return frozenset(plain(word) for word in _all(stored("words.json")["hint_words"]))


def _all(said: Mapping[str, list[str]]) -> Iterator[str]:
    return (text for texts in said.values() for text in texts)
