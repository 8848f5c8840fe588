"""Open sentences as JSON lines for a translator, and the translated ones back, checked."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from tests.translations.extraction import Message
from tests.translations.languages import Language
from tests.translations.rules import PLACES, faults_in, set_in_type
from tests.translations.ts_file import Translation


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of an import: the translations with what was taken, and why a line was not."""

    translations: tuple[Translation, ...]
    count: int
    faults: tuple[str, ...]


def number_of(message: Message) -> str:
    """Return the short name of a message in an exchange; it changes with the sentence."""
    return hashlib.sha256("\x00".join(message.key).encode()).hexdigest()[:12]


def exported(translations: Iterable[Translation], language: Language) -> Iterator[str]:
    """Yield one JSON line for each sentence that is not finished."""
    for translation in translations:
        message = translation.message
        if translation.is_finished or translation.is_vanished:
            continue
        line: dict[str, Any] = {"id": number_of(message), "source": message.source}
        if message.many:
            line["source_for_other_numbers"] = message.many
            line["forms"] = list(language.forms)
        if message.meaning:
            line["meaning"] = message.meaning
        line["used_in"] = list(message.places)
        if places := sorted(set(PLACES.findall(message.source + message.many))):
            line["keep"] = places
        line["translation"] = list(translation.texts) if message.many else translation.texts[0]
        yield json.dumps(line, ensure_ascii=False)


def imported(
    translations: Iterable[Translation], lines: Iterable[str], language: Language
) -> Taken:
    """Return *translations* with what *lines* bring: ``id`` and ``translation`` in each.

    A line whose translation breaks a rule is left out and named; an empty one is left open.
    """
    by_number = {number_of(each.message): each for each in translations}
    faults = []
    count = 0
    for place, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        number, texts, fault = _read(line)
        known = by_number.get(number)
        if fault or known is None:
            faults.append(f"line {place}: {fault or f'no sentence has the id {number!r}'}")
            continue
        if not any(texts):
            continue
        texts = tuple(set_in_type(text, language) for text in texts)
        found = list(faults_in(known.message, texts, language))
        faults += [f"line {place}, {number}: {fault}\n    {texts}" for fault in found]
        if not found:
            by_number[number] = replace(known, texts=texts, is_finished=True)
            count += 1
    return Taken(tuple(by_number.values()), count, tuple(faults))


def _read(line: str) -> tuple[str, tuple[str, ...], str]:
    try:
        stored = json.loads(line)
        said = stored["translation"]
        texts = (said,) if isinstance(said, str) else tuple(map(str, said))
        return str(stored["id"]), texts, ""
    except (ValueError, KeyError, TypeError) as error:
        return "", (), f"no JSON object with id and translation ({error})"
