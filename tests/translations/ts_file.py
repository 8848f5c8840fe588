"""Translation sources in Qt's TS format, which Qt Linguist opens: read, merged, written.

A sentence with a plural is a ``numerus`` message with one ``numerusform`` for each form of the
language; what English says for many stands in ``extra-po-msgid_plural``, as Qt's own converter
from gettext writes it.
"""

import xml.etree.ElementTree as ET  # our own files
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from tests.translations.extraction import Message
from tests.translations.languages import Language

ABOVE = "../../"  # from the folder of the sources to the checkout, where places begin
EMPTY: tuple[str, ...] = ("",)


@dataclass(frozen=True, slots=True)
class Translation:
    """A message and what it is in one language: one text, or one for each plural form.

    ``is_finished`` is a translator's word that it is right; ``is_vanished``, that the program
    says it no longer.
    """

    message: Message
    texts: tuple[str, ...] = EMPTY
    is_finished: bool = False
    is_vanished: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """How far a language is."""

    finished: int
    unfinished: int
    vanished: int


def read(path: Path) -> tuple[Translation, ...]:
    """Return what a TS file holds."""
    return tuple(map(_translation, ET.parse(path).iter("message")))  # noqa: S314  (our own files)


def merged(
    known: Iterable[Translation], current: Iterable[Message], language: Language
) -> tuple[Translation, ...]:
    """Return *current* with the translations *known* has; what is no longer said is kept aside."""
    by_key = {translation.message.key: translation for translation in known}
    found = []
    for message in current:
        old = by_key.pop(message.key, None)
        count = len(language.forms) if message.many else 1
        texts = old.texts if old and len(old.texts) == count else ("",) * count
        is_finished = bool(old and old.is_finished and all(texts))
        found.append(Translation(message, texts, is_finished=is_finished))
    gone = [
        replace(old, is_vanished=True, is_finished=False)
        for old in by_key.values()
        if any(old.texts)
    ]
    return (*found, *gone)


def tally(translations: Iterable[Translation]) -> Tally:
    """Count what is finished, open and no longer said."""
    all_of_them = tuple(translations)
    vanished = sum(each.is_vanished for each in all_of_them)
    finished = sum(each.is_finished for each in all_of_them)
    return Tally(finished, len(all_of_them) - finished - vanished, vanished)


def written(translations: Iterable[Translation], language: Language) -> str:
    """Return the TS file, in an order that only the program's own order changes."""
    contexts: dict[str, list[Translation]] = {}
    for translation in translations:
        contexts.setdefault(translation.message.context, []).append(translation)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language.code}" sourcelanguage="en">',
    ]
    for name in sorted(contexts):
        lines += ["<context>", f"    <name>{escape(name)}</name>"]
        for translation in contexts[name]:
            lines += _message_lines(translation)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message_lines(translation: Translation) -> list[str]:
    message = translation.message
    lines = ['    <message numerus="yes">' if message.many else "    <message>"]
    lines += [
        f"        <location filename={quoteattr(ABOVE + place)}/>" for place in message.places
    ]
    lines.append(f"        <source>{escape(message.source)}</source>")
    if message.meaning:
        lines.append(f"        <comment>{escape(message.meaning)}</comment>")
    if message.many:
        said = escape(message.many)
        lines.append(f"        <extracomment>English, for other numbers: {said}</extracomment>")
    kind = ' type="vanished"' if translation.is_vanished else ' type="unfinished"'
    opening = "<translation>" if translation.is_finished else f"<translation{kind}>"
    if message.many:
        lines.append(f"        {opening}")
        lines += [
            f"            <numerusform>{escape(text)}</numerusform>" for text in translation.texts
        ]
        lines.append("        </translation>")
        lines.append(f"        <extra-po-msgid_plural>{said}</extra-po-msgid_plural>")
    else:
        lines.append(f"        {opening}{escape(translation.texts[0])}</translation>")
    return [*lines, "    </message>"]


def _translation(element: ET.Element) -> Translation:
    places = tuple(
        place.get("filename", "").removeprefix(ABOVE) for place in element.iter("location")
    )
    message = Message(
        source=element.findtext("source", ""),
        many=element.findtext("extra-po-msgid_plural", ""),
        meaning=element.findtext("comment", ""),
        places=places,
    )
    said = element.find("translation")
    if said is None:
        return Translation(message)
    forms = tuple(form.text or "" for form in said.iter("numerusform"))
    return Translation(
        message,
        forms or (said.text or "",),
        is_finished=said.get("type") is None,
        is_vanished=said.get("type") in {"vanished", "obsolete"},
    )
