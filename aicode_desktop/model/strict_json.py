"""JSON read strictly: numbers as they were written, keys that stand twice told, no surprises."""

import json
from typing import NoReturn

from aicode_desktop.errors import DraftUnreadableError
from aicode_desktop.words import tr

_UTF8_MARK = b"\xef\xbb\xbf"


class Number(str):
    """A JSON number as it was written."""

    __slots__ = ()


class NoNumber:
    """``NaN`` and its like, which are Python's but not JSON's."""


class Repeated(dict[str, object]):
    """An object in which a key stands twice."""

    key: str


def parsed(content: bytes) -> object:
    """Return what is in *content*, JSON in UTF-8.

    Raises:
        DraftUnreadableError: it is not; the sentence says where it goes wrong.
    """
    try:
        found: object = json.loads(
            content.removeprefix(_UTF8_MARK).decode("utf-8"),
            object_pairs_hook=_object_from,
            parse_int=Number,
            parse_float=Number,
            parse_constant=lambda _: NoNumber(),
        )
    except UnicodeDecodeError as error:
        raise unreadable(tr("The file is not UTF-8 text.")) from error
    except json.JSONDecodeError as error:
        raise unreadable(
            tr(
                "The file is not JSON: it goes wrong in line {line}, column {column}.",
                line=error.lineno,
                column=error.colno,
            )
        ) from error
    except RecursionError as error:
        raise unreadable(tr("The file is nested too deeply to be a draft.")) from error
    return found


def _object_from(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    repeated = Repeated(found)
    seen: set[str] = set()
    for key, _ in pairs:
        if key in seen:
            repeated.key = key
        seen.add(key)
    return repeated


def refuse(what: str) -> NoReturn:
    """Raise that the file cannot be read, *what* being the reason."""
    raise unreadable(what)


def unreadable(what: str) -> DraftUnreadableError:
    """Return that the file cannot be read, *what* being the reason."""
    return DraftUnreadableError(
        what,
        safe=tr("The file was not changed."),
        next_step=tr("Correct the file, or choose another one."),
    )
