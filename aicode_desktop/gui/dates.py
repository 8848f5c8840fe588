"""Moments, days and sizes as the language in use writes them, in the time zone of the user."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from aicode_desktop import languages
from aicode_desktop.check.reading import date_in
from aicode_desktop.check.wording import day_in_words, month_in_words
from aicode_desktop.host.clock import here
from aicode_desktop.words import tr


def moment(at: datetime) -> str:
    """Return *at* as ``23 November 2026, 14:02``."""
    local = here(at)
    return tr("{day}, {time}", day=day_in_words(local), time=f"{local:%H:%M}")


def day(at: datetime) -> str:
    """Return the day of *at* as ``23 November 2026``."""
    return day_in_words(here(at))


def month(of: date) -> str:
    """Return the month of the legal day *of* as ``November 2026``."""
    return tr("{month} {year}", month=month_in_words(of.month), year=of.year)


def typed_day(text: str) -> str:
    """Return a day typed as ``2026-09-30`` in figures as the language writes it: ``30.09.2026``.

    As typed in English, whose figures mean one day in Europe and another elsewhere; so are months
    and years, and what is no day.
    """
    typed = date_in(text)
    code = languages.in_use()
    if typed is None or code == languages.ENGLISH:
        return text
    locale = QLocale(code)
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in pattern:
        pattern = pattern.replace("yy", "yyyy")
    return locale.toString(QDate(typed.year, typed.month, typed.day), pattern)


def size(count_bytes: int) -> str:
    """Return the size of a file as ``412 kB``."""
    locale = QLocale(languages.in_use())
    return locale.formattedDataSize(count_bytes, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
