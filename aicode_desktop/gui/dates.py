"""Moments, days and sizes as the language in use writes them, in the time zone of the user."""

from datetime import date, datetime

from PySide6.QtCore import QLocale

from aicode_desktop import languages
from aicode_desktop.check.wording import day_in_words, month_in_words
from aicode_desktop.words import tr


def moment(at: datetime) -> str:
    """Return *at* as ``23 November 2026, 14:02``."""
    local = at.astimezone()
    return tr("{day}, {time}", day=day_in_words(local), time=f"{local:%H:%M}")


def day(at: datetime) -> str:
    """Return the day of *at* as ``23 November 2026``."""
    return day_in_words(at.astimezone())


def month(of: date) -> str:
    """Return the month of the legal day *of* as ``November 2026``."""
    return tr("{month} {year}", month=month_in_words(of.month), year=of.year)


def size(count_bytes: int) -> str:
    """Return the size of a file as ``412 kB``."""
    locale = QLocale(languages.in_use())
    return locale.formattedDataSize(count_bytes, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
