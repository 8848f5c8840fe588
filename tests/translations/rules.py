"""What a translation must keep of its English sentence, and the typography of its language."""

import re
from collections import Counter
from collections.abc import Iterator

from tests.translations.extraction import Message
from tests.translations.languages import Language

PLACES = re.compile(r"\{[^{}]*\}|%(?:\([a-z_]+\))?[rs]")
MNEMONIC = re.compile(r"&(?=\w)")
OPTIONS = re.compile(r"(?<!\w)--[a-z][a-z-]+")
FRENCH_WIDE = re.compile(r"[ \u00a0\u202f]+(?=[:])")
FRENCH_NARROW = re.compile(r"[ \u00a0\u202f]+(?=[;!?»])")
FRENCH_OPENING = re.compile(r"(?<=«)[ \u00a0\u202f]*")
FRENCH_CLOSING = re.compile(r"(?<=[^\s\u202f])(?=»)")


def set_in_type(text: str, language: Language) -> str:
    """Return *text* with the spaces that French sets round its marks, which cannot break a line."""
    if language.code != "fr":
        return text
    text = FRENCH_WIDE.sub("\u00a0", text)
    text = FRENCH_NARROW.sub("\u202f", text)
    text = FRENCH_OPENING.sub("\u202f", text)
    return FRENCH_CLOSING.sub("\u202f", text)


def faults_in(message: Message, texts: tuple[str, ...], language: Language) -> Iterator[str]:
    """Yield what is wrong with *texts* as the translation of *message*, a sentence each."""
    forms = language.forms if message.many else ("",)
    if len(texts) != len(forms):
        yield f"needs {len(forms)} forms ({', '.join(forms)}), not {len(texts)}"
        return
    for form, text in zip(forms, texts, strict=True):
        where = f"{form}: " if form else ""
        english = message.source if form == "one" or not message.many else message.many
        if not (text if _is_mark(english) else text.strip()):
            yield f"{where}is empty"
            continue
        for fault in _faults(message, english, text, language):
            yield where + fault


def _faults(message: Message, english: str, text: str, language: Language) -> Iterator[str]:
    if message.many:
        # A language may say “one” where English counts, and count where English says “one”.
        known = set(PLACES.findall(message.source)) | set(PLACES.findall(message.many)) | {"{n}"}
        needed = set(PLACES.findall(english)) - {"{n}"}
        is_kept = needed <= set(PLACES.findall(text)) <= known
    else:
        is_kept = Counter(PLACES.findall(text)) == Counter(PLACES.findall(english))
    if not is_kept:
        yield f"has other places than {', '.join(sorted(set(PLACES.findall(english)))) or 'none'}"
    if text.count("\n") != english.count("\n"):
        yield "has another number of line breaks"
    if _outer_space(text) != _outer_space(english) and not _is_mark(english):
        yield "begins or ends with other spaces"
    if len(MNEMONIC.findall(text)) != len(MNEMONIC.findall(english)):
        yield "needs one & before the letter to press" if "&" in english else "has an & too many"
    if Counter(OPTIONS.findall(text)) != Counter(OPTIONS.findall(english)):
        yield "names other options of the command line"
    if '"' in text and '"' not in english:
        yield f"has straight quotation marks; use {language.quotes[0]}…{language.quotes[1]}"
    if "'" in text and "'" not in english:
        yield "has a straight apostrophe; use ’"
    yield from _quotation_faults(english, text, language)
    # A mark alone is not the end of a sentence: the decimal point is a comma in most languages.
    if not _is_mark(english) and english.endswith((".", "…", ":")) and text[-1:] != english[-1]:
        yield f"does not end with “{english[-1]}”"


def _quotation_faults(english: str, text: str, language: Language) -> Iterator[str]:
    opening, closing = language.quotes
    wanted = english.count("“")
    marks = {"“", "”", "„", "«", "»"}
    if text.count(opening) < wanted or text.count(closing) < wanted:
        yield f"quotes {wanted} times; use {opening}…{closing}"
    strange = {mark for mark in marks if mark in text} - set(opening) - set(closing)
    if strange:
        yield f"has foreign quotation marks {' '.join(sorted(strange))}; use {opening}…{closing}"


def _is_mark(english: str) -> bool:
    """Return whether *english* is one mark, for which a language may have a space (“1 000”)."""
    return len(english) == 1 and not english.isalnum()


def _outer_space(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
