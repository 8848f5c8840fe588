"""Days and amounts in words, as explanations and documents write them."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime

from aicode_desktop.check.reading import period_in
from aicode_desktop.words import tr

NAMES_SHOWN = 5

_LENGTH_OF_YEAR = 4
_LENGTH_OF_MONTH = 7

_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_WRITTEN_OUT_BELOW = 1e6


def day_in_words(day: date) -> str:
    """Return for instance ``4 May 2028``."""
    month = month_in_words(day.month)
    return tr("{day} {month} {year}", day=day_of_month(day.day), month=month, year=day.year)


def moment_in_words(at: datetime) -> str:
    """Return for instance ``4 May 2028, 14:02``, in the zone that *at* has."""
    return tr("{day}, {time}", day=day_in_words(at), time=f"{at:%H:%M}")


def said_time(moment: datetime) -> str:
    """Return *moment* as people write it, in UTC: ``23 November 2026 at 10:15 UTC``."""
    at = moment.astimezone(UTC)
    return tr(
        "{day} {month} {year} at {time} UTC",
        day=day_of_month(at.day),
        month=month_in_words(at.month),
        year=at.year,
        time=f"{at:%H:%M}",
    )


def typed_day_in_words(text: str) -> str:
    """Return the day, month or year typed as ISO 8601 in words; anything else as typed."""
    text = text.strip()
    period = period_in(text)
    if period is None:
        return text
    if len(text) == _LENGTH_OF_YEAR:
        return text
    if len(text) == _LENGTH_OF_MONTH:
        month = month_in_words(period.first.month)
        return tr("{month} {year}", month=month, year=period.first.year)
    return day_in_words(period.first)


def day_of_month(number: int) -> str:
    """Return the number of a day; some languages write the first one otherwise, as in 1er mai."""
    return tr("1", "the first day of a month") if number == 1 else str(number)


def month_in_words(number: int) -> str:
    """Return the name of the month, counted from 1."""
    return (
        tr("January"),
        tr("February"),
        tr("March"),
        tr("April"),
        tr("May"),
        tr("June"),
        tr("July"),
        tr("August"),
        tr("September"),
        tr("October"),
        tr("November"),
        tr("December"),
    )[number - 1]


def exact_amount(value: float) -> str:
    """Return for instance ``3.8 × 10²³``, with all digits that tell *value* from others."""
    if value < _WRITTEN_OUT_BELOW:
        return figures(f"{value:.12g}")
    for digits in range(17):
        written = f"{value:.{digits}e}"
        if float(written) == value:
            break
    return _power_of_ten(written)


def rounded_amount(value: float) -> str:
    """Return for instance ``3.3 × 10²⁴``: two digits, since estimates have no more."""
    if value < _WRITTEN_OUT_BELOW:
        return figures(f"{float(f'{value:.2g}'):.12g}")
    return _power_of_ten(f"{value:.1e}")


def figures(written: str) -> str:
    """Return a number written as ``1,234.5`` with the marks of the language in use."""
    marks = {",": tr(",", "between thousands"), ".": tr(".", "decimal mark")}
    return "".join(marks.get(each, each) for each in written)


def names_in_words(names: Sequence[str]) -> str:
    """Return *names* in one line, the first few of many."""
    if len(names) <= NAMES_SHOWN:
        return listed(names)
    shown = ", ".join(names[:NAMES_SHOWN])
    return tr("{names} and {n} more", names=shown, n=len(names) - NAMES_SHOWN)


def listed(words: Sequence[str]) -> str:
    """Return *words* as a sentence lists them: ``a``, ``a and b``, ``a, b and c``.

    Not for what may hold an “and” itself, such as titles of chapters.
    """
    if len(words) <= 1:
        return "".join(words)
    return tr("{first} and {last}", first=", ".join(words[:-1]), last=words[-1])


def clauses(parts: Iterable[str]) -> str:
    """Return those of *parts* that say anything with semicolons between, as the language sets them.

    For what may hold a comma or an “and” itself, such as titles of chapters and citations.
    """
    all_of_it = ""
    for part in parts:
        said = part.strip()
        if all_of_it and said:
            all_of_it = tr("{before}; {after}", before=all_of_it, after=said)
        else:
            all_of_it += said
    return all_of_it


def _power_of_ten(written: str) -> str:
    mantissa, exponent = written.split("e")
    power = str(int(exponent)).translate(_SUPERSCRIPTS)
    mantissa = figures(mantissa.removesuffix(".0"))
    return f"10{power}" if mantissa == "1" else f"{mantissa} × 10{power}"
