"""The languages that the program speaks: which it ships, which the system asks for, their words.

Catalogues are compiled from ``resources/translations`` by ``dev.py translations``. English needs
none, so a start in English reads nothing here.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from aicode_desktop import bundled, words
from aicode_desktop.model.folding import folded

ENGLISH = "en"
VARIABLE = "AICODE_LANGUAGE"
_NAMES = {
    "bg": "български", "cs": "čeština", "da": "dansk", "de": "Deutsch", "el": "ελληνικά",
    "en": "English", "es": "español", "et": "eesti", "fi": "suomi", "fr": "français",
    "ga": "Gaeilge", "hr": "hrvatski", "hu": "magyar", "it": "italiano", "lt": "lietuvių",
    "lv": "latviešu", "mt": "Malti", "nl": "Nederlands", "pl": "polski", "pt": "português",
    "ro": "română", "sk": "slovenčina", "sl": "slovenščina", "sv": "svenska",
}  # fmt: skip
# POSIX asks in this order; LANGUAGE is gettext's list, the others hold one locale each.
_ASKED_IN = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def official() -> Mapping[str, str]:
    """Return the 24 official languages of the Union, each code with its name in that language."""
    return _NAMES


def shipped() -> tuple[str, ...]:
    """Return the codes of the languages the program speaks, English first."""
    found = (file.stem for file in bundled.path("translations").glob("*.mo"))
    return (ENGLISH, *sorted(code for code in found if code in _NAMES))


def chosen(
    environment: Mapping[str, str] = os.environ, *, asked_for: str = "", system: Sequence[str] = ()
) -> str:
    """Return the language to speak: the one asked for, the variable's, the system's, English.

    One that the program does not ship gives way to the next. *system* is what the system was found
    to ask for by other means than the environment.
    """
    asked = [asked_for, environment.get(VARIABLE, ""), *_of_the_system(environment), *system]
    if not any(asked):
        return ENGLISH
    known = shipped()
    for each in asked:
        code = each.replace("-", "_").partition("_")[0].partition(".")[0].lower()
        if code in known:
            return code
        if code in {"c", "posix"}:
            return ENGLISH
    return ENGLISH


def catalogue(code: str) -> words.Catalogue:
    """Return what sentences are looked up in for that language; English where none is shipped."""
    file = bundled.path("translations", f"{code}.mo")
    if code == ENGLISH or code not in _NAMES or not file.exists():
        return words.ENGLISH
    return _read(file)


def speak(code: str) -> None:
    """Speak that language to the person from now on."""
    words.speak(catalogue(code))


def in_use() -> str:
    """Return the code of the language in use here and now."""
    catalogue_in_use = words.in_use()
    if catalogue_in_use is words.ENGLISH:
        return ENGLISH
    return next((code for code in shipped() if catalogue(code) is catalogue_in_use), ENGLISH)


@contextmanager
def written_in(code: str) -> Iterator[None]:
    """Say everything inside the block in that language: a document has one of its own."""
    with words.speaking(catalogue(code)):
        yield


def in_order(name: str | None) -> str:
    """Return what *name* is sorted by: letters without their accents, small and large alike.

    So German and French order words; languages whose alphabet has further letters put those last.
    """
    return folded(name or "")


@cache
def _read(file: Path) -> words.Catalogue:
    from gettext import GNUTranslations  # English needs none

    with file.open("rb") as content:
        return GNUTranslations(content)


def _of_the_system(environment: Mapping[str, str]) -> list[str]:
    asked = [each for name in _ASKED_IN for each in environment.get(name, "").split(":")]
    return [each for each in asked if each]
