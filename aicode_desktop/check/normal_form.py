"""A draft in normal form: trimmed, Unicode NFC, single blanks; the same fields, the same rows."""

import dataclasses
import re
import unicodedata
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from aicode_desktop.check.reading import lei_in
from aicode_desktop.model.draft import Address, Draft, Provider
from aicode_desktop.model.json_objects import MULTI_LINE_FIELDS

_Group = TypeVar("_Group")

_BLANKS = re.compile(r"\s+")
_BLANKS_IN_LINE = re.compile(r"[^\S\n]+")


def in_normal_form(draft: Draft) -> Draft:
    """Return the draft with every text in normal form; rows keep their places.

    Country codes and the LEI are put in capitals, as their standards write them.
    """
    return _normal(draft)


def without_blank_rows(draft: Draft) -> Draft:
    """Return the draft without models, signatories and statements in which nothing is typed."""
    return dataclasses.replace(
        draft,
        signatories=tuple(row for row in draft.signatories if not is_blank(row)),
        models=tuple(row for row in draft.models if not is_blank(row)),
        statements=dataclasses.replace(
            draft.statements, further=tuple(text for text in draft.statements.further if text)
        ),
    )


def is_blank(group: object) -> bool:
    """Whether nothing is typed or chosen in a part of a draft in normal form."""
    return group == type(group)()


def _normal(group: _Group) -> _Group:
    kind: Any = type(group)
    changed = {}
    for name, normalise in _normalisers(kind):
        value = getattr(group, name)
        normal = normalise(value)
        if normal != value:
            changed[name] = normal
    return dataclasses.replace(group, **changed) if changed else group  # type: ignore[type-var]  # a dataclass


@cache
def _normalisers(kind: Any) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    hints = get_type_hints(kind)
    return tuple(
        (field.name, _normaliser(kind, field.name, hints[field.name]))
        for field in dataclasses.fields(kind)
        if not _is_choice(hints[field.name])
    )


def _normaliser(kind: Any, name: str, hint: Any) -> Callable[[Any], Any]:
    if (kind, name) == (Address, "country"):
        return lambda text: _line(text).upper()
    if (kind, name) == (Provider, "lei"):
        return lambda text: lei_in(text) or _line(text)
    item = get_args(hint)[0] if get_origin(hint) is tuple else hint
    normalise: Callable[[Any], Any] = _normal
    if item is str:
        normalise = _lines if (kind, name) in MULTI_LINE_FIELDS else _line
    return normalise if item is hint else lambda items: tuple(map(normalise, items))


def _is_choice(hint: Any) -> bool:
    item = get_args(hint)[0] if get_origin(hint) is tuple else hint
    return item is bool or issubclass(item, StrEnum)


def _line(text: str) -> str:
    return _BLANKS.sub(" ", _nfc(text)).strip()


def _lines(text: str) -> str:
    lines = (_BLANKS_IN_LINE.sub(" ", line).strip() for line in _nfc(text).splitlines())
    return "\n".join(lines).strip("\n")


def _nfc(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text)
