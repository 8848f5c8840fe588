"""Typed text turned into values: dates, computing effort, countries, codes and addresses.

Every function is total: it returns the value, or ``None`` (or ``False``) where the text cannot be
read in exactly one way. What to say about that is the business of the checks.
"""

import json
import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from aicode_desktop import bundled
from aicode_desktop.languages import in_order
from aicode_desktop.words import tr

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)

_LAST_YEAR_COUNTED_FROM = 9990
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺", "0123456789+")
_BLANKS = re.compile(r"[\s\u00a0\u2009\u202f]+")
_FLOP_LIMIT_CHARACTERS = 80
_FLOP = re.compile(
    r"""(?P<coefficient>\d[\d.,]*)?
        (?:[eE](?P<exponent>[+]?\d{1,3})
          |(?P<times>[x×·*⋅∙]?)10(?:(?:\^|\*\*)(?P<power>[+]?\d{1,3})|(?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹⁺]+))
        )?(?:flops?)?""",
    re.ASCII | re.VERBOSE | re.IGNORECASE,
)
_DECIMAL = re.compile(r"\d+(?:\.\d+)?|\d+,(?:\d{1,2}|\d{4,})", re.ASCII)
_GROUPED = re.compile(r"\d{1,3}(?:(?:,\d{3}){2,}|(?:\.\d{3}){2,})", re.ASCII)
_SPACED = re.compile(r"\d{1,3}(?: \d{3})+", re.ASCII)

_LEI = re.compile(r"[0-9A-Z]{18}[0-9]{2}")

_EMAIL_LIMIT_OCTETS = 254  # RFC 5321, section 4.5.3.1.3
_LOCAL_PART_LIMIT_OCTETS = 64  # RFC 5321, section 4.5.3.1.1
_LOCAL_PART = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*")
_HOST_LIMIT_CHARACTERS = 253  # RFC 1035, section 2.3.4
_HOST = re.compile(r"(?:[^\W_](?:(?:[^\W_]|-){0,61}[^\W_])?\.)+[^\W\d_](?:[^\W_]|-){0,61}[^\W_]")
_WEBSITE_LIMIT_CHARACTERS = 2000
_PHONE = re.compile(r"\+?[0-9(][0-9 ().\-/]{5,28}(?: ?(?:ext\.?|x) ?[0-9]{1,6})?", re.ASCII)
_PHONE_DIGITS = range(6, 22)  # ITU-T E.164 has 15 at most, an extension up to 6 more


@dataclass(frozen=True, slots=True)
class Period:
    """The days from ``first`` to ``last``: one day, one month or one year as typed."""

    first: date
    last: date


def date_in(text: str) -> date | None:
    """Return the day written as ``YYYY-MM-DD``."""
    period = period_in(text)
    return period.first if period and period.first == period.last else None


def period_in(text: str) -> Period | None:
    """Return the days meant by ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``."""
    found = _DATE.fullmatch(text.strip())
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return Period(first, first)
    last_month = month or 12
    return Period(first, date(first.year, last_month, monthrange(first.year, last_month)[1]))


def can_be_counted_from(day: date) -> bool:
    """Whether a deadline can be counted from *day*: not where it may fall after the year 9999."""
    return day.year <= _LAST_YEAR_COUNTED_FROM


def flop_in(text: str) -> float | None:
    """Return the number of floating-point operations in *text*.

    Takes ``1e25``, ``3.4E24``, ``10^25``, ``3,4·10^24``, ``5×10²⁴`` and whole numbers whose groups
    of three are set apart. A single comma before three digits could be either, so it is refused.
    """
    text = _BLANKS.sub(" ", text.strip())
    if len(text) > _FLOP_LIMIT_CHARACTERS:
        return None
    text = re.sub(r" ?flops?$", "", text, flags=re.IGNORECASE)
    if _SPACED.fullmatch(text):
        return float(text.replace(" ", ""))
    if re.search(r"\d \d", text):  # “3 4e24” or “10 24” could be a lost point or power
        return None
    found = _FLOP.fullmatch(text.replace(" ", ""))
    if not found:
        return None
    coefficient, power = found["coefficient"], found["power"] or found["raised"]
    if coefficient is None:
        plain = "1" if power and not found["times"] else None
    else:
        plain = _plain_decimal(coefficient) if found["times"] or not power else None
    exponent = (found["exponent"] or power or "0").translate(_SUPERSCRIPTS)
    if plain is None or not exponent.lstrip("+").isdecimal():
        return None
    value = float(f"{plain}e{exponent}")
    return value if value < float("inf") else None


def country_name(code: str) -> str | None:
    """Return the short name, in the language in use, for an ISO 3166-1 alpha-2 code in capitals."""
    return tr(_countries()["countries"][code]) if code in _countries()["countries"] else None


def country_codes() -> tuple[str, ...]:
    """Return all ISO 3166-1 alpha-2 codes, in the order of their names."""
    return tuple(sorted(_countries()["countries"], key=lambda code: in_order(country_name(code))))


def country_code_meant(code: str) -> str | None:
    """Return the ISO code where *code* is one that the Union writes otherwise (EL, UK)."""
    meant: str | None = _countries()["written_otherwise"].get(code.strip().upper())
    return meant


def is_in_union(code: str) -> bool:
    """Whether the country is a Member State, or a part of one that has a code of its own."""
    countries = _countries()
    return code in countries["union"] or code in countries["union_territories"]


def is_in_eea(code: str) -> bool:
    """Whether the country is in the European Economic Area, the Union included."""
    return is_in_union(code) or code in _countries()["eea_besides_the_union"]


def lei_in(text: str) -> str | None:
    """Return the Legal Entity Identifier in *text* if its check digits hold (ISO 17442)."""
    code = text.replace(" ", "").upper()
    if not _LEI.fullmatch(code):
        return None
    # ISO 7064, MOD 97-10: letters count as 10 to 35
    number = int("".join(str(int(character, 36)) for character in code))
    return code if number % 97 == 1 else None


def has_lei_shape(text: str) -> bool:
    """Whether *text* has the length and the characters of a Legal Entity Identifier."""
    return _LEI.fullmatch(text.replace(" ", "").upper()) is not None


def is_email(text: str) -> bool:
    """Whether *text* is one plain e-mail address (RFC 5321 and 6531, without quoted forms)."""
    local, at, host = text.rpartition("@")
    return (
        bool(at)
        and len(text.encode("utf-8", "replace")) <= _EMAIL_LIMIT_OCTETS
        and len(local.encode("utf-8", "replace")) <= _LOCAL_PART_LIMIT_OCTETS
        and _LOCAL_PART.fullmatch(local) is not None
        and _is_host(host)
    )


def is_website(text: str) -> bool:
    """Whether *text* is an address that starts with ``http://`` or ``https://``."""
    if len(text) > _WEBSITE_LIMIT_CHARACTERS or re.search(r"[\s<>\"\\^`{|}]", text):
        return False
    try:
        parts = urlsplit(text)
        has_good_port = parts.port is None or parts.port > 0
    except ValueError:
        return False
    return (
        parts.scheme in {"http", "https"}
        and "@" not in parts.netloc
        and has_good_port
        and _is_host(parts.hostname or "")
    )


def is_phone(text: str) -> bool:
    """Whether *text* reads as a telephone number, with or without an extension."""
    digits = sum(character.isdecimal() for character in text)
    return _PHONE.fullmatch(text) is not None and digits in _PHONE_DIGITS


def _plain_decimal(text: str) -> str | None:
    if _GROUPED.fullmatch(text):
        return text.replace(",", "").replace(".", "")
    return text.replace(",", ".") if _DECIMAL.fullmatch(text) else None


def _is_host(text: str) -> bool:
    return len(text) <= _HOST_LIMIT_CHARACTERS and _HOST.fullmatch(text) is not None


@cache
def _countries() -> dict[str, Any]:
    content = bundled.path("form", "countries.json").read_text(encoding="utf-8")
    countries: dict[str, Any] = json.loads(content)
    return countries
