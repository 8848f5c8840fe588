"""Days in the form that a date control asks for (ECMA-376, 17.5.2.7)."""

import re
from datetime import date

from aicode_desktop.fill.lexicon import stored

_TOKEN = re.compile(r"'([^']*)'|d{1,2}(?!d)|M{1,4}|yyyy|yy|[^dMy']+|.")


def day_as(day: date, pattern: str, language_tag: str) -> str:
    """Return *day* in *pattern*, such as ``dd/MM/yyyy``; nothing where it asks for more than a day.

    Names of months are known in the languages of ``resources/fill``; else the pattern fails.
    """
    months = stored("values.json")["months"].get(language_tag.split("-", 1)[0].lower())
    said = []
    for token in _TOKEN.finditer(pattern):
        text = token[0]
        if token[1] is not None:
            said.append(token[1])
        elif text in {"d", "dd", "M", "MM"}:
            number = day.day if text[0] == "d" else day.month
            said.append(f"{number:02}" if len(text) > 1 else str(number))
        elif text in {"MMMM", "MMM"}:
            if months is None:
                return ""
            said.append(months[day.month - 1] if text == "MMMM" else months[day.month - 1][:3])
        elif text in {"yyyy", "yy"}:
            said.append(str(day.year)[-len(text) :])
        elif any(letter.isalpha() for letter in text) and text.strip() not in {"de", "of"}:
            return ""
        else:
            said.append(text)
    return "".join(said)
