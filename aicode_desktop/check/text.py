"""Findings about the letters themselves: hidden, confusable or undrawable, and a wrong Code."""

import json
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from aicode_desktop import bundled
from aicode_desktop.check.fields import TypedText, printed_texts_in, texts_in
from aicode_desktop.check.grounds import block, warn
from aicode_desktop.check.scripts import words_in_two_scripts
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.finding import Finding
from aicode_desktop.model.text import unfit_character
from aicode_desktop.words import tr

LINE_LIMIT_CHARACTERS = 300
TEXT_LIMIT_CHARACTERS = 10_000
NAMES_SHOWN = 5

# The name in the languages of the program and the name of its drafts, and the mailbox.
_OTHER_CODE = re.compile(
    r"cnect-aioffice-code-of-practice-transparency"
    r"|transparency (?:of|for) (?:ai|artificial intelligence)[- ]generated"
    r"|(?:marking|label+ing)(?: (?:and|&) (?:marking|label+ing))? (?:of )?"
    r"(?:ai|artificial intelligence)[- ]generated"
    r"|transparenz (?:von )?ki-generierte[rn]?"
    r"|transparence des contenus (?:générés|produits) par l'(?:ia|intelligence artificielle)"
)
_DASHES_AND_QUOTES = {
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-"),
    0x2019: "'",
}
# Format characters without width, and the invisible alphabet of the tags. The joiners U+200C and
# U+200D are left out: Persian and the scripts of India are not written without them.
_HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f"
    "\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_NAME_FIELDS = re.compile(r"provider\.legal_name|listing\.name|signatories\[\d+\]\.name")


def text_findings(draft: Draft) -> Iterator[Finding]:
    """Yield what is wrong with the characters of the texts that go into the document."""
    texts = tuple(printed_texts_in(draft))
    undrawable = _undrawable(frozenset().union(*(text.text for text in texts)))
    for text in texts:
        if not text.text.isascii() or not text.text.isprintable():
            yield from _character_findings(text, undrawable)
        limit = TEXT_LIMIT_CHARACTERS if text.is_multi_line else LINE_LIMIT_CHARACTERS
        if len(text.text) > limit:
            yield warn(
                "text_long",
                text.field,
                tr("This is longer than {n} characters; check that it reads well.", n=limit),
                source="program",
            )


def other_code_findings(draft: Draft) -> Iterator[Finding]:
    """Yield where the other code is named or its mailbox given, also in what is not printed."""
    for text in texts_in(draft):
        if names_other_code(text.text):
            yield warn(
                "other_code",
                text.field,
                tr(
                    "This names the Code of Practice on Transparency of AI-generated content: "
                    "another code, with its own form and address."
                ),
                source="other_code",
            )


def names_other_code(text: str) -> bool:
    """Whether *text* names the code, or the mailbox, that this one is mistaken for."""
    plain = unicodedata.normalize("NFKC", _HIDDEN.sub("", text)).translate(_DASHES_AND_QUOTES)
    return _OTHER_CODE.search(" ".join(plain.casefold().split())) is not None


def _character_findings(text: TypedText, undrawable: frozenset[str]) -> Iterator[Finding]:
    unfit = unfit_character(text.text, is_multi_line=text.is_multi_line)
    if unfit:
        yield block(
            "unfit_character",
            text.field,
            tr("This holds the control character {name}; delete it.", name=_name(unfit)),
            source="unicode",
        )
    hidden = _HIDDEN.findall(text.text)
    if hidden:
        yield warn(
            "hidden_character",
            text.field,
            tr("This holds characters that nobody sees: {names}.", names=_names(hidden)),
            source="unicode",
        )
    missing = [letter for letter in text.text if letter in undrawable]
    if missing:
        yield block(
            "character_not_drawable",
            text.field,
            tr("The document’s fonts cannot draw: {names}.", names=_names(missing)),
            source="program",
        )
    mixed = words_in_two_scripts(text.text) if _NAME_FIELDS.fullmatch(text.field) else ()
    if mixed:
        yield warn(
            "scripts_mixed",
            text.field,
            tr("“{word}” mixes letters of two scripts that look alike.", word=mixed[0][:40]),
            source="unicode",
        )


@dataclass(frozen=True, slots=True)
class _Coverage:
    """The code points that the shipped fonts draw, as bounds of inclusive ranges in order."""

    firsts: tuple[int, ...]
    lasts: tuple[int, ...]

    def draws(self, letter: str) -> bool:
        index = bisect_right(self.firsts, ord(letter)) - 1
        return index >= 0 and ord(letter) <= self.lasts[index]


@cache
def _coverage() -> _Coverage | None:
    file = bundled.path("fonts", "coverage.json")
    if not file.is_file():
        return None
    ranges = sorted(json.loads(file.read_text(encoding="utf-8"))["ranges"])
    return _Coverage(tuple(first for first, _ in ranges), tuple(last for _, last in ranges))


def _undrawable(letters: frozenset[str]) -> frozenset[str]:
    coverage = _coverage()
    if coverage is None:
        return frozenset()
    # Line feeds end a line instead of being drawn; what is hidden or unfit is reported as such.
    return frozenset(
        letter
        for letter in letters
        if not coverage.draws(letter)
        and letter != "\n"
        and not _HIDDEN.match(letter)
        and not unfit_character(letter, is_multi_line=True)
    )


def _names(letters: list[str]) -> str:
    distinct = list(dict.fromkeys(letters))
    names = ", ".join(map(_name, distinct[:NAMES_SHOWN]))
    return names if len(distinct) <= NAMES_SHOWN else f"{names} …"


def _name(letter: str) -> str:
    name = unicodedata.name(letter, "")
    shown = f"“{letter}” " if letter.isprintable() and not unicodedata.combining(letter) else ""
    return f"{shown}{name} (U+{ord(letter):04X})" if name else f"{shown}U+{ord(letter):04X}"
