"""The 24 official languages of the Union as ``resources/translations/languages.json`` has them."""

import json
from dataclasses import dataclass

from tests.translations.extraction import RESOURCES

FOLDER = RESOURCES / "translations"


@dataclass(frozen=True, slots=True)
class Language:
    """One language: its quotation marks, the names of its plural forms, and the rule for them.

    The rule is a C expression of ``n``, as gettext reads it; CLDR's cardinals for whole numbers.
    """

    code: str
    name: str
    quotes: tuple[str, str]
    forms: tuple[str, ...]
    plural: str


def languages() -> dict[str, Language]:
    """Return every language by its ISO 639-1 code."""
    stored = json.loads((FOLDER / "languages.json").read_text(encoding="utf-8"))
    return {
        code: Language(
            code=code,
            name=each["name"],
            quotes=tuple(each["quotes"]),
            forms=tuple(each["forms"]),
            plural=each["plural"],
        )
        for code, each in stored.items()
    }
