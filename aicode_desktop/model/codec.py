"""Drafts as bytes and back: JSON, versioned, strict in what it takes.

The fields are read off the dataclasses in ``model.draft``, so the file format is their shape. What
``encode`` writes, ``decode`` reads: characters that no draft may hold are left out on the way. The
canonical form is for documents: the same content gives the same bytes (RFC 8785).
"""

import dataclasses
import json
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from aicode_desktop.errors import CannotWriteError, DraftUnreadableError
from aicode_desktop.model.draft import (
    SCHEMA_VERSION,
    Draft,
    LaterAct,
    Model,
    OptOutReasons,
    Statements,
)
from aicode_desktop.model.gap import MeasureAnswer
from aicode_desktop.model.internal import INTERNAL_FIELDS
from aicode_desktop.model.migrations import migrated, version_of
from aicode_desktop.model.review import Comment
from aicode_desktop.model.strict_json import Number, Repeated, parsed, refuse
from aicode_desktop.model.text import fit_text, unfit_character
from aicode_desktop.words import tr

DRAFT_FORMAT = "aicode-draft"
SUBMISSION_FORMAT = "aicode-submission"
DRAFT_LIMIT_BYTES = 5_000_000
LIST_LIMIT = 100_000
MULTI_LINE_FIELDS: frozenset[tuple[Any, str]] = frozenset(
    {(Draft, "notes"), (Statements, "further"), (LaterAct, "explanation")}
    | {(OptOutReasons, name) for name in ("transparency", "copyright", "safety_and_security")}
    | {(MeasureAnswer, "own_measure"), (MeasureAnswer, "evidence"), (Comment, "text")}
)
NUMBERS_KEPT_AS_TYPED = frozenset(
    (Model, f"{part}_compute_flop") for part in ("training", "original", "modification")
)
_ENVELOPE = ("format", "schema_version")
_NEWEST = f'"schema_version": {SCHEMA_VERSION},'.encode()
_HEAD_BYTES = 200

_Reader = Callable[[object, str], Any]
_Kind = TypeVar("_Kind")


def encode(draft: Draft) -> bytes:
    """Return the draft as it is kept: indented UTF-8 JSON in the order of the form.

    Raises:
        CannotWriteError: it is larger than ``decode`` would take.
    """
    return encode_as(DRAFT_FORMAT, draft)


def encode_as(name: str, value: object) -> bytes:
    """Return a dataclass of texts, choices and lists as a file that says “format”: *name*.

    Raises:
        CannotWriteError: it is larger than ``decode_as`` would take.
    """
    text = json.dumps(_enveloped(name, value), ensure_ascii=False, indent=2)
    content = text.encode() + b"\n"
    if len(content) > DRAFT_LIMIT_BYTES:
        raise CannotWriteError(
            tr("What was typed is larger than {size} MB.", size=DRAFT_LIMIT_BYTES // 1_000_000),
            safe=tr("What was saved before is intact."),
            next_step=tr("Shorten its texts or remove models, then save again."),
        )
    return content


def decode(content: bytes) -> Draft:
    """Return the draft in *content*. Missing fields take their defaults.

    Raises:
        NewerDraftError: a newer version of the program wrote it.
        DraftUnreadableError: it is not a draft; the sentence names the field that is wrong.
    """
    return decode_as(DRAFT_FORMAT, content, Draft)


def is_older(content: bytes) -> bool:
    """Whether *content* is of an earlier schema version; False for what cannot be read."""
    if _NEWEST in content[:_HEAD_BYTES]:
        return False  # as this version writes it, so that it need not be parsed for that
    try:
        value = parsed(content)
        return isinstance(value, dict) and version_of(value) < SCHEMA_VERSION
    except DraftUnreadableError:
        return False


def canonical_json(draft: Draft) -> bytes:
    """Return the draft without its internal fields in canonical form, as embedded in documents."""
    import rfc8785  # noqa: PLC0415  (drafts are read and kept without it)

    return rfc8785.dumps(_enveloped(SUBMISSION_FORMAT, draft, without=INTERNAL_FIELDS))


def decode_submission(content: bytes) -> Draft:
    """Return the draft from the canonical form that a document carries.

    Raises:
        NewerDraftError: a newer version of the program wrote it.
        DraftUnreadableError: it is not what ``canonical_json`` writes.
    """
    return decode_as(SUBMISSION_FORMAT, content, Draft)


_Fields = frozenset[tuple[Any, str]]


def _enveloped(name: str, value: object, *, without: _Fields = frozenset()) -> dict[str, Any]:
    fields = _plain(value, without=without)
    if isinstance(value, Draft) and value.act == LaterAct():
        del fields["act"]  # so that the fingerprints of first forms stay what they always were
    return {"format": name, "schema_version": SCHEMA_VERSION, **fields}


def _plain(value: Any, *, without: _Fields) -> dict[str, Any]:
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


def _plain_value(value: Any, *, is_multi_line: bool, without: _Fields) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, str):
        return fit_text(value, is_multi_line=is_multi_line)
    if isinstance(value, bool):
        return value
    if isinstance(value, tuple):
        return [_plain_value(item, is_multi_line=is_multi_line, without=without) for item in value]
    return _plain(value, without=without)


def decode_as(name: str, content: bytes, kind: type[_Kind]) -> _Kind:
    """Return the *kind* of dataclass in *content*, which says “format”: *name*.

    Raises:
        NewerDraftError: a newer version of the program wrote it.
        DraftUnreadableError: it is no such file; the sentence names the field that is wrong.
    """
    shape: Any = kind
    if len(content) > DRAFT_LIMIT_BYTES:
        refuse(
            tr("The file is larger than {size} MB.", size=DRAFT_LIMIT_BYTES // 1_000_000),
        )
    value = parsed(content)
    if not isinstance(value, dict):
        refuse(tr("The file is JSON, but not a draft."))
    if value.get("format") != name:
        refuse(tr("The file does not say “format”: “{name}”.", name=name))
    value = migrated(name, value)
    _check_keys(value, {*_ENVELOPE, *_hints(shape)}, "")
    fields = {key: item for key, item in value.items() if key not in _ENVELOPE}
    read: _Kind = _object_reader(shape)(fields, "")
    return read


def _check_keys(value: dict[str, object], known: set[str], path: str) -> None:
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
    readers = {
        name: _field_reader(
            hint,
            is_multi_line=(kind, name) in MULTI_LINE_FIELDS,
            takes_numbers=(kind, name) in NUMBERS_KEPT_AS_TYPED,
        )
        for name, hint in _hints(kind).items()
    }
    known = set(readers)
    texts = {name for name, hint in _hints(kind).items() if hint is str}
    choices = {name: _choices(hint) for name, hint in _hints(kind).items() if _choices(hint)}

    def read(value: object, path: str) -> Any:
        if not isinstance(value, dict):
            refuse(tr("“{field}” must be an object with fields.", field=path))
        _check_keys(value, known, path)
        prefix = f"{path}." if path else ""
        fields = {}
        for key, item in value.items():
            # Most fields are texts in which nothing can be wrong, since what is printable is fit,
            # or known choices. Their path is not even put together: that matters with hundreds of
            # models.
            if type(item) is str and key in texts and item.isprintable():
                fields[key] = item
            elif type(item) is str and item in choices.get(key, ()):
                fields[key] = choices[key][item]
            else:
                fields[key] = readers[key](item, prefix + key)
        return kind(**fields)

    return read


def _field_reader(hint: Any, *, is_multi_line: bool, takes_numbers: bool) -> _Reader:
    if get_origin(hint) is tuple:
        item_hint = get_args(hint)[0]
        return _list_reader(
            _field_reader(item_hint, is_multi_line=is_multi_line, takes_numbers=takes_numbers),
            _choices(item_hint),
        )
    if hint is str:
        return _text_reader(is_multi_line=is_multi_line, takes_numbers=takes_numbers)
    if hint is bool:
        return _read_bool
    if issubclass(hint, StrEnum):
        return _choice_reader(hint)
    return _object_reader(hint)


def _choices(hint: Any) -> dict[str, StrEnum]:
    is_choice = isinstance(hint, type) and issubclass(hint, StrEnum)
    return {choice.value: choice for choice in hint} if is_choice else {}


def _list_reader(read_item: _Reader, choices: dict[str, StrEnum]) -> _Reader:
    def read(value: object, path: str) -> Any:
        if not isinstance(value, list):
            refuse(tr("“{field}” must be a list.", field=path))
        if len(value) > LIST_LIMIT:
            refuse(tr("“{field}” has more than {n} entries.", field=path, n=LIST_LIMIT))
        return tuple(
            [
                choices[item]
                if type(item) is str and item in choices
                else read_item(item, f"{path}[{i}]")
                for i, item in enumerate(value)
            ]
        )

    return read


def _text_reader(*, is_multi_line: bool, takes_numbers: bool) -> _Reader:
    def read(value: object, path: str) -> str:
        if takes_numbers and isinstance(value, Number):
            return str(value)
        if not isinstance(value, str) or isinstance(value, Number):
            refuse(tr("“{field}” must be text in quotation marks.", field=path))
        found = unfit_character(value, is_multi_line=is_multi_line)
        if found:
            refuse(
                tr(
                    "“{field}” holds the character U+{code}, which no draft may hold.",
                    field=path,
                    code=f"{ord(found):04X}",
                )
            )
        return value

    return read


def _read_bool(value: object, path: str) -> bool:
    if not isinstance(value, bool):
        refuse(tr("“{field}” must be true or false.", field=path))
    return value


def _choice_reader(choices: type[StrEnum]) -> _Reader:
    known = {choice.value: choice for choice in choices}

    def read(value: object, path: str) -> StrEnum:
        if isinstance(value, Number) or not isinstance(value, str) or value not in known:
            refuse(tr("“{field}” must be one of: {choices}.", field=path, choices=", ".join(known)))
        return known[value]

    return read


def _joined(path: str, key: str) -> str:
    shown = "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in key
    )
    shown = shown if len(shown) <= 60 else shown[:59] + "…"  # noqa: PLR2004  (fits one line)
    return f"{path}.{shown}" if path else shown
