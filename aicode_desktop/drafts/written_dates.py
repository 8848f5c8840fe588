"""Days, months and years as people write them into tables, in any language that is known."""

import re
from collections.abc import Iterable
from datetime import date

from aicode_desktop.check.table_words import folded, meanings

_MIDNIGHT = r"(?:[ T]00:00(?::00(?:\.0+)?)?)?"
_ISO = re.compile(rf"(?<!\d)(\d{{4}})-(\d{{2}})(?:-(\d{{2}}){_MIDNIGHT})?(?!\d)", re.ASCII)
_DOTTED = re.compile(r"(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)", re.ASCII)
_SLASHED = re.compile(r"(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)", re.ASCII)
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|te|ter)?", re.ASCII)
_YEAR = re.compile(r"\d{4}", re.ASCII)


def date_in(text: str) -> tuple[str, str]:
    """Return the date in *text* as ``2026-03-12``, ``2026-03`` or ``2026``, and the words beside.

    The date is empty where there is none, or where there is more than one way to read it.
    """
    for pattern, readings in ((_ISO, _iso), (_DOTTED, _day_first), (_SLASHED, _either_first)):
        found = pattern.findall(text)
        if found:
            read = readings(found[0])
            beside = folded(pattern.sub(" ", text))
            is_one = len(found) == 1 and len(read) == 1 and not _has_digits(beside)
            return (read.pop() if is_one else "", beside)
    return _in_words(folded(text).split())


def _iso(parts: tuple[str, ...]) -> set[str]:
    year, month, day = parts
    whole = _day(year, month=month, day=day or "1")
    return {whole if day else whole[:7]} if whole else set()


def _day_first(parts: tuple[str, ...]) -> set[str]:
    day, month, year = parts
    return {_day(year, month=month, day=day)} - {""}


def _either_first(parts: tuple[str, ...]) -> set[str]:
    """Return the readings: day first in most of the world, month first in the United States."""
    one, other, year = parts
    return {_day(year, month=other, day=one), _day(year, month=one, day=other)} - {""}


def _in_words(words: list[str]) -> tuple[str, str]:
    """Return the date in “12 March 2026”, “März 2026”, “March 12, 2026” or “2026”, as above."""
    months = meanings("models", "months")
    numbers = [n for word in words if (n := _named(word, months.items()))]
    years = [word for word in words if _YEAR.fullmatch(word)]
    days = [found[1] for word in words if (found := _DAY.fullmatch(word))]
    between = meanings("models", "words")["in_dates"]
    beside = " ".join(
        word
        for word in words
        if not (_YEAR.fullmatch(word) or _DAY.fullmatch(word) or between.fullmatch(word))
        and not _named(word, months.items())
    )
    if len(years) != 1 or len(numbers) > 1 or len(days) > len(numbers) or _has_digits(beside):
        return "", beside
    if not numbers:
        return years[0], beside
    whole = _day(years[0], month=numbers[0], day=days[0] if days else "1")
    return (whole if days else whole[:7]), beside


def _named(word: str, months: Iterable[tuple[str, re.Pattern[str]]]) -> str:
    return next((number for number, pattern in months if pattern.fullmatch(word)), "")


def _has_digits(words: str) -> bool:
    return any(letter.isdigit() for letter in words)


def _day(year: str, *, month: str, day: str) -> str:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""
