"""Dataclasses of texts, choices and lists as JSON objects, and back.

The fields are read off the dataclasses, and no others are taken. Each is read of many objects at
once, such as all models of a draft: only so are hundreds of them read as quickly as they are
decrypted.
"""

import dataclasses
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from functools import cache
from itertools import chain, pairwise
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from aicode_desktop.model.draft import Draft, LaterAct, Model, OptOutReasons, Statements
from aicode_desktop.model.gap import MeasureAnswer
from aicode_desktop.model.review import Comment
from aicode_desktop.model.strict_json import Number, Repeated, refuse
from aicode_desktop.model.text import fit_text, unfit_character
from aicode_desktop.words import tr

LIST_LIMIT = 100_000
MULTI_LINE_FIELDS: frozenset[tuple[Any, str]] = frozenset(
    {(Draft, "notes"), (Statements, "further"), (LaterAct, "explanation")}
    | {(OptOutReasons, name) for name in ("transparency", "copyright", "safety_and_security")}
    | {(MeasureAnswer, "own_measure"), (MeasureAnswer, "evidence"), (Comment, "text")}
)
NUMBERS_KEPT_AS_TYPED = frozenset(
    (Model, f"{part}_compute_flop") for part in ("training", "original", "modification")
)

Fields = frozenset[tuple[Any, str]]  # the dataclass, and the name of its field

_Items = Sequence[Any]  # the values that one field has in each object
# Where one of them stood in the file, by its place. It is only asked for the sentence that refuses
# the value.
_Where = Callable[[int], str]
_Reader = Callable[[_Items, _Where], list[Any]]
_Kind = TypeVar("_Kind")


def plain(value: Any, *, without: Fields) -> dict[str, Any]:
    """Return a dataclass of texts, choices and lists as a JSON object, but for *without*.

    Characters that no draft may hold are left out on the way.
    """
    kind: Any = type(value)
    return {
        name: _plain_value(
            getattr(value, name),
            is_multi_line=(kind, name) in MULTI_LINE_FIELDS,
            without=without,
        )
        for name in _hints(kind)
        if (kind, name) not in without
    }


def _plain_value(value: Any, *, is_multi_line: bool, without: Fields) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, str):
        return fit_text(value, is_multi_line=is_multi_line)
    if isinstance(value, bool):
        return value
    if isinstance(value, tuple):
        return [_plain_value(item, is_multi_line=is_multi_line, without=without) for item in value]
    return plain(value, without=without)


def read_object(
    kind: type[_Kind], value: Mapping[str, object], *, beside: Iterable[str] = ()
) -> _Kind:
    """Return the *kind* of dataclass in a JSON object. Missing fields take their defaults.

    *beside* are keys that may stand there too.

    Raises:
        DraftUnreadableError: there are other fields, or other values; the sentence names the field.
    """
    shape: Any = kind
    _check_keys(value, {*beside, *_hints(shape)}, "")
    fields = {key: item for key, item in value.items() if key not in beside}
    read: _Kind = _object_reader(shape)([fields], lambda _: "")[0]
    return read


def _check_keys(value: Mapping[str, object], known: set[str], path: str) -> None:
    if isinstance(value, Repeated):
        refuse(tr("“{field}” stands twice in the file.", field=_joined(path, value.key)))
    if value.keys() <= known:
        return
    for key in value:
        if key not in known:
            refuse(tr("“{field}” is not a field of a draft.", field=_joined(path, key)))


@cache
def _hints(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}


@cache
def _object_reader(kind: Any) -> _Reader:
    columns = [
        (
            name,
            _field_reader(
                hint,
                is_multi_line=(kind, name) in MULTI_LINE_FIELDS,
                takes_numbers=(kind, name) in NUMBERS_KEPT_AS_TYPED,
            ),
        )
        for name, hint in _hints(kind).items()
    ]
    names = tuple(_hints(kind))

    def fields_of(value: object, where: _Where, place: int) -> Collection[Any]:
        if type(value) is dict and tuple(value) == names:  # as this version writes it
            return value.values()
        path = where(place)
        if not isinstance(value, dict):
            refuse(tr("“{field}” must be an object with fields.", field=path))
        _check_keys(value, set(names), path)
        return {**_defaults(kind), **value}.values()

    def read(items: _Items, where: _Where) -> list[Any]:
        rows = [fields_of(item, where, place) for place, item in enumerate(items)]
        if not rows:
            return []
        return list(
            map(
                kind,
                *(
                    read_column(column, _member(where, name))
                    for (name, read_column), column in zip(
                        columns, zip(*rows, strict=True), strict=True
                    )
                ),
            )
        )

    return read


@cache
def _defaults(kind: Any) -> dict[str, Any]:
    return plain(kind(), without=frozenset())


def _member(where: _Where, name: str) -> _Where:
    return lambda place: f"{where(place)}.{name}".removeprefix(".")


def _field_reader(hint: Any, *, is_multi_line: bool, takes_numbers: bool) -> _Reader:
    if get_origin(hint) is tuple:
        return _list_reader(
            _field_reader(
                get_args(hint)[0], is_multi_line=is_multi_line, takes_numbers=takes_numbers
            )
        )
    if hint is str:
        return _text_reader(is_multi_line=is_multi_line, takes_numbers=takes_numbers)
    if hint is bool:
        return _read_bools
    if issubclass(hint, StrEnum):
        return _choice_reader(hint)
    return _object_reader(hint)


def _list_reader(read_entries: _Reader) -> _Reader:
    def read(items: _Items, where: _Where) -> list[Any]:
        starts = [0]
        for place, item in enumerate(items):
            if not isinstance(item, list):
                refuse(tr("“{field}” must be a list.", field=where(place)))
            if len(item) > LIST_LIMIT:
                refuse(tr("“{field}” has more than {n} entries.", field=where(place), n=LIST_LIMIT))
            starts.append(starts[-1] + len(item))

        def where_entry(entry: int) -> str:
            place = bisect_right(starts, entry) - 1
            return f"{where(place)}[{entry - starts[place]}]"

        entries = read_entries(list(chain.from_iterable(items)), where_entry)
        return [tuple(entries[start:end]) for start, end in pairwise(starts)]

    return read


def _text_reader(*, is_multi_line: bool, takes_numbers: bool) -> _Reader:
    def read_one(value: object, where: _Where, place: int) -> str:
        if takes_numbers and isinstance(value, Number):
            return str(value)
        if not isinstance(value, str) or isinstance(value, Number):
            refuse(tr("“{field}” must be text in quotation marks.", field=where(place)))
        found = unfit_character(value, is_multi_line=is_multi_line)
        if found:
            refuse(
                tr(
                    "“{field}” holds the character U+{code}, which no draft may hold.",
                    field=where(place),
                    code=f"{ord(found):04X}",
                )
            )
        return value

    def read(items: _Items, where: _Where) -> list[Any]:
        # What is printable is fit, and can be told of all at once.
        if set(map(type, items)) <= {str} and "".join(items).isprintable():
            return list(items)
        return [read_one(item, where, place) for place, item in enumerate(items)]

    return read


def _read_bools(items: _Items, where: _Where) -> list[Any]:
    for place, item in enumerate(items):
        if not isinstance(item, bool):
            refuse(tr("“{field}” must be true or false.", field=where(place)))
    return list(items)


def _choice_reader(choices: type[StrEnum]) -> _Reader:
    known = {choice.value: choice for choice in choices}

    def read(items: _Items, where: _Where) -> list[Any]:
        for place, item in enumerate(items):
            if type(item) is not str or item not in known:
                refuse(
                    tr(
                        "“{field}” must be one of: {choices}.",
                        field=where(place),
                        choices=", ".join(known),
                    )
                )
        return [known[item] for item in items]

    return read


def _joined(path: str, key: str) -> str:
    shown = "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in key
    )
    shown = shown if len(shown) <= 60 else shown[:59] + "…"  # noqa: PLR2004  (fits one line)
    return f"{path}.{shown}" if path else shown
