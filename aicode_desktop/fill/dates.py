"""Days in the form that a date control asks for (ECMA-376, 17.5.2.7)."""

import re
from datetime import date

from aicode_desktop.fill.lexicon import stored

_TOKEN = re.compile(r"'([^']*)'|d+|M+|y+|[^dMy']+|'")


def day_as(day: date, pattern: str, language_tag: str) -> str:
    """Return *day* in *pattern*, such as ``dd/MM/yyyy``; nothing where it asks for more than a day.

    Names of months are known in the languages of ``resources/fill``; else the pattern fails. It
    fails, too, where three letters of a month could be another: *jui* is June and July.
    """
    said = []
    for token in _TOKEN.finditer(pattern):
        text = token[1] if token[1] is not None else _said(day, token[0], language_tag)
        if text is None:
            return ""
        said.append(text)
    return "".join(said)


def _said(day: date, letters: str, language_tag: str) -> str | None:
    numbers = {
        "d": f"{day.day}", "dd": f"{day.day:02}", "M": f"{day.month}", "MM": f"{day.month:02}",
        "yy": f"{day.year % 100:02}", "yyyy": f"{day.year}",
    }  # fmt: skip
    if letters in numbers:
        return numbers[letters]
    if letters in {"MMM", "MMMM"}:
        names = stored("values.json")["months"].get(language_tag.split("-", 1)[0].lower(), ())
        said = [name[:3] for name in names] if letters == "MMM" else names
        return said[day.month - 1] if len(set(said)) == 12 else None  # noqa: PLR2004  (months)
    return None if any(map(str.isalpha, letters)) else letters
