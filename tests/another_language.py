"""Another official language, made by the translators' own tools: English in other letters.

It goes the way that a real one goes: begun with the plural forms of its language, exported as JSON
lines, translated, imported under the same rules, compiled. Only the translator is a machine that
writes one letter for another, so that every sentence is there and no English one is mistaken.
"""

import json
import re
from functools import cache
from pathlib import Path

from tests.translations.exchange import exported, imported
from tests.translations.extraction import Message, messages
from tests.translations.languages import languages
from tests.translations.mo_file import compiled
from tests.translations.ts_file import merged, tally

GREEK, BULGARIAN, MALTESE = "el", "bg", "mt"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_LETTERS = {
    GREEK: "αβγδεφγηιϊκλμνοπθρστυβωξψζ",
    BULGARIAN: "абцдефгхийклмнопярстувщьъз",
    MALTESE: "abċdefġħijklmnopqrstuvwxyż",
}
# What no translator touches: places, options, names of files and commands, addresses.
_KEPT = re.compile(
    r"\{[^{}]*\}|%(?:\([a-z_]+\))?[rs]|(?<!\w)--[a-z][a-z-]+|&(?=\w)|\S*[./_]\w\S*|[A-Z]{2,}\w*"
)


@cache
def catalogue_of(code: str) -> bytes:
    """Return the compiled catalogue of that language with every sentence translated."""
    language = languages()[code]
    begun = merged((), _messages(), language)
    lines = [_answered(line, code) for line in exported(begun, language)]
    taken = imported(begun, lines, language)
    assert taken.faults == ()
    assert tally(taken.translations).unfinished == 0
    return compiled(taken.translations, language)


def ship(folder: Path, code: str, *, under: str = "") -> None:
    """Put that catalogue into *folder*, as the package would; *under* another language’s name."""
    (folder / f"{under or code}.mo").write_bytes(catalogue_of(code))


def in_letters_of(code: str, english: str) -> str:
    """Return *english* as that language writes it here."""
    opening, closing = languages()[code].quotes
    letters = _LETTERS[code] + _LETTERS[code].upper()
    alphabet = str.maketrans(_LATIN + _LATIN.upper(), letters)
    text, at = "", 0
    for kept in _KEPT.finditer(english):
        text += english[at : kept.start()].translate(alphabet) + kept[0]
        at = kept.end()
    text += english[at:].translate(alphabet)
    return text.translate({ord("“"): opening, ord("”"): closing})


@cache
def _messages() -> tuple[Message, ...]:
    return messages()


def _answered(line: str, code: str) -> str:
    asked = json.loads(line)
    if "forms" in asked:
        many = in_letters_of(code, asked["source_for_other_numbers"])
        one = in_letters_of(code, asked["source"])
        said = [one if form == "one" else many for form in asked["forms"]]
        return json.dumps({"id": asked["id"], "translation": said})
    return json.dumps({"id": asked["id"], "translation": in_letters_of(code, asked["source"])})
