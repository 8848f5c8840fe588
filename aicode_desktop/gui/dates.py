"""Moments and days as the window writes them, in the time zone of the user."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale


def moment(at: datetime) -> str:
    """Return *at* as ``23 November 2026, 14:02``."""
    return _english().toString(_local(at), "d MMMM yyyy, HH:mm")


def day(at: datetime) -> str:
    """Return the day of *at* as ``23 November 2026``."""
    return _english().toString(_local(at), "d MMMM yyyy")


def month(of: date) -> str:
    """Return the month of the legal day *of* as ``November 2026``."""
    return _english().toString(QDate(of.year, of.month, of.day), "MMMM yyyy")


def size(count_bytes: int) -> str:
    """Return the size of a file as ``412 kB``."""
    return _english().formattedDataSize(count_bytes, 0, QLocale.DataSizeFormat.DataSizeSIFormat)


def _local(at: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(at.timestamp()))


def _english() -> QLocale:
    return QLocale(QLocale.Language.English)
