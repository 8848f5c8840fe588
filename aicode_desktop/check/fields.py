"""The fields of a draft by their paths: the texts in them, and their order in the form."""

import dataclasses
import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from aicode_desktop.model.draft import Draft, LaterAct
from aicode_desktop.model.internal import INTERNAL_FIELDS
from aicode_desktop.model.json_objects import MULTI_LINE_FIELDS

# Not set in the document.
UNPRINTED_FIELDS = INTERNAL_FIELDS | {(Draft, "id")}
# Signed long ago, so nobody can mend it any more.
_SIGNED_BEFORE = (LaterAct, "follows")

_SEGMENT = re.compile(r"(\w+)(?:\[(\d+)\])?")


@dataclasses.dataclass(frozen=True, slots=True)
class TypedText:
    """One text that somebody typed, and where."""

    field: str
    text: str
    is_multi_line: bool


def printed_texts_in(draft: Draft) -> Iterator[TypedText]:
    """Yield every text that goes into the document and is not empty, in the order of the form."""
    yield from _texts_in(draft, "", left_out=UNPRINTED_FIELDS)


def texts_in(draft: Draft) -> Iterator[TypedText]:
    """Yield every text that somebody typed, also what stays with the provider."""
    yield from _texts_in(draft, "", left_out=frozenset({(Draft, "id")}))


def position_in_form(field: str) -> tuple[int, ...]:
    """Return a key that sorts field paths into the order of the form."""
    position: list[int] = []
    kind: Any = Draft
    for name, index in _SEGMENT.findall(field):
        order, item = _order_of(kind).get(name, (-1, kind))
        position += (order, int(index or -1))
        kind = item
    return tuple(position)


def _texts_in(
    group: Any, path: str, *, left_out: frozenset[tuple[Any, str]]
) -> Iterator[TypedText]:
    kind: Any = type(group)
    prefix = f"{path}." if path else ""
    for name in _order_of(kind):
        if (kind, name) in left_out or (kind, name) == _SIGNED_BEFORE:
            continue
        value = getattr(group, name)
        rows = enumerate(value) if isinstance(value, tuple) else ((-1, value),)
        for index, item in rows:
            if not item or isinstance(item, (bool, StrEnum)):
                continue
            field = prefix + name if index < 0 else f"{prefix}{name}[{index}]"
            if isinstance(item, str):
                yield TypedText(field, item, (kind, name) in MULTI_LINE_FIELDS)
            else:
                yield from _texts_in(item, field, left_out=left_out)


@cache
def _order_of(kind: Any) -> dict[str, tuple[int, Any]]:
    if not dataclasses.is_dataclass(kind):
        return {}
    hints = get_type_hints(kind)
    return {
        field.name: (
            order,
            get_args(hints[field.name])[0]
            if get_origin(hints[field.name]) is tuple
            else hints[field.name],
        )
        for order, field in enumerate(dataclasses.fields(kind))
    }
