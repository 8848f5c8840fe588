"""An edition of the Code from a file, read strictly: it may come from anybody.

The shape is that of ``resources/code/<edition>/code.json``. The three chapters stay what they are,
because the form, the checks and the law around them are about these three.
"""

import re
from datetime import date
from typing import Any

from aicode_desktop.errors import CannotReadFileError, DraftUnreadableError
from aicode_desktop.model.code import Chapter, ChapterKey, CodeOfPractice, Commitment, Measure
from aicode_desktop.model.strict_json import Number, Repeated, parsed
from aicode_desktop.model.text import unfit_character
from aicode_desktop.words import tr

LIMIT_BYTES = 1_000_000
MOST_COMMITMENTS = 100
MOST_MEASURES = 100  # in one commitment
LONGEST_TITLE = 300
LONGEST_SUMMARY = 1_000

_COMMITMENT = re.compile(r"[1-9][0-9]?")
_EDITION_KEYS = {"edition", "title", "published", "chapters"}
_CHAPTER_KEYS = {"key", "title", "legal_basis", "summary", "commitments"}
_COMMITMENT_KEYS = {"number", "title", "legal_basis", "measures"}
_MEASURE_KEYS = {"number", "title"}


def edition_in(content: bytes) -> CodeOfPractice:
    """Return the edition in *content*, UTF-8 JSON of at most 1 MB.

    Raises:
        CannotReadFileError: it is no edition of this Code; the sentence says what is wrong.
    """
    if len(content) > LIMIT_BYTES:
        raise _refused(tr("The file is larger than an edition of the Code is."))
    try:
        stored = parsed(content)
    except DraftUnreadableError as error:
        raise _refused(error.what) from error
    fields = _fields(stored, _EDITION_KEYS, "")
    edition, published = _text(fields, "edition", ""), _text(fields, "published", "")
    if edition != published or _day(published) is None:
        raise _refused(tr("An edition is named by its day of publication, such as 2025-07-10."))
    chapters = _items(fields, "chapters", "", most=len(ChapterKey))
    if [_key_of(chapter) for chapter in chapters] != list(ChapterKey):
        raise _refused(tr("The file does not have the three chapters of this Code in their order."))
    return CodeOfPractice(
        edition=edition,
        title=_text(fields, "title", ""),
        published=date.fromisoformat(published),
        chapters=tuple(_chapter(each) for each in chapters),
    )


def _chapter(stored: object) -> Chapter:
    fields = _fields(stored, _CHAPTER_KEYS, "chapters")
    key = ChapterKey(_text(fields, "key", "chapters"))
    found = _items(fields, "commitments", key, most=MOST_COMMITMENTS)
    commitments = tuple(_commitment(each, key) for each in found)
    _assert_distinct([each.number for each in commitments], key)
    return Chapter(
        key=key,
        title=_text(fields, "title", key),
        legal_basis=_text(fields, "legal_basis", key),
        summary=_text(fields, "summary", key, longest=LONGEST_SUMMARY),
        commitments=commitments,
    )


def _commitment(stored: object, place: str) -> Commitment:
    fields = _fields(stored, _COMMITMENT_KEYS, place)
    number = _text(fields, "number", place)
    if not _COMMITMENT.fullmatch(number):
        raise _wrong(place, "number")
    measures = tuple(
        _measure(each, number, place)
        for each in _items(fields, "measures", place, most=MOST_MEASURES)
    )
    _assert_distinct([each.number for each in measures], place)
    return Commitment(
        number=number,
        title=_text(fields, "title", place),
        legal_basis=_text(fields, "legal_basis", place),
        measures=measures,
    )


def _measure(stored: object, commitment: str, place: str) -> Measure:
    fields = _fields(stored, _MEASURE_KEYS, place)
    number = _text(fields, "number", place)
    before, _point, after = number.partition(".")
    if before != commitment or not _COMMITMENT.fullmatch(after):
        raise _wrong(place, "number")
    return Measure(number=number, title=_text(fields, "title", place))


def _key_of(stored: object) -> object:
    return stored.get("key") if isinstance(stored, dict) else None


def _fields(stored: object, keys: set[str], place: str) -> dict[str, Any]:
    if not isinstance(stored, dict) or isinstance(stored, Repeated) or set(stored) != keys:
        raise _refused(
            tr(
                "A part of the file ({place}) does not have exactly these fields: {fields}.",
                place=place or tr("the whole"),
                fields=", ".join(sorted(keys)),
            )
        )
    return stored


def _items(fields: dict[str, Any], name: str, place: str, *, most: int) -> list[object]:
    items = fields[name]
    if not isinstance(items, list) or not 1 <= len(items) <= most:
        raise _wrong(place, name)
    return items


def _text(fields: dict[str, Any], name: str, place: str, *, longest: int = LONGEST_TITLE) -> str:
    text = fields[name]
    if (
        not isinstance(text, str)
        or isinstance(text, Number)
        or not text.strip()
        or len(text) > longest
        or unfit_character(text, is_multi_line=False)
        or set(text) & set("{}")  # sentences are filled in where these stand
    ):
        raise _wrong(place, name)
    return text


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.isoformat() == text else None


def _assert_distinct(numbers: list[str], place: str) -> None:
    if len(set(numbers)) != len(numbers):
        raise _wrong(place, "number")


def _wrong(place: str, name: str) -> CannotReadFileError:
    where = f"{place}.{name}" if place else name
    return _refused(tr("What the file says in “{field}” is not right.", field=where))


def _refused(what: str) -> CannotReadFileError:
    return CannotReadFileError(
        what,
        safe=tr("Nothing was loaded, and the editions at hand are unchanged."),
        next_step=tr("Ask whoever made the file for a correct one."),
    )
