"""Whether the pages of a file are made of what other pages are made of, told without drawing them.

Two pages look alike that have the same content streams, fonts, pictures and boxes. These are
compared object by object, whatever their numbers and however their streams are compressed.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf

_REFERENCE = re.compile(rb"(\d{1,10}) (\d{1,5}) R\b")
_MOST_OBJECTS = 20_000
_SAID_APART = ("/Annots",)  # signature fields and links; foreign ones are looked for elsewhere
_ONLY_PACKING = ("/Length", "/Filter", "/DecodeParms")

_Place = tuple[int, int]  # number and generation of an object


def shows_the_same(expected: bytes, whole: pikepdf.Pdf) -> bool:
    """Return whether the pages of *whole* are made of what those of the PDF *expected* are made of.

    False also where that cannot be told so simply; then the pages have to be drawn and compared.
    """
    try:
        if "/OCProperties" in whole.Root:
            return False  # layers that may be switched on and off; this program makes none
        with pikepdf.open(BytesIO(expected), suppress_warnings=True) as first:
            are_alike = _are_alike(first, whole)
        # What one reader repairs another may read otherwise.
        return are_alike and not whole.get_warnings()
    except Exception:  # noqa: BLE001  (a hostile file fails a parser in any way; then look closely)
        return False


def _are_alike(first: pikepdf.Pdf, last: pikepdf.Pdf) -> bool:
    waiting = [(first.Root.Pages.objgen, last.Root.Pages.objgen)]
    seen: set[tuple[_Place, _Place]] = set()
    while waiting:
        pair = waiting.pop()
        if pair in seen:
            continue
        seen.add(pair)
        if len(seen) > _MOST_OBJECTS:
            return False
        one, other = first.get_object(pair[0]), last.get_object(pair[1])
        if isinstance(one, pikepdf.Stream) and (
            not isinstance(other, pikepdf.Stream) or one.read_bytes() != other.read_bytes()
        ):
            return False
        said, other_said = _said(one), _said(other)
        if _REFERENCE.sub(b"R", said) != _REFERENCE.sub(b"R", other_said):
            return False
        waiting += zip(_places(said), _places(other_said), strict=True)
    return True


def _said(thing: Any) -> bytes:
    """Return an object in bytes without its stream, what it refers to by number only."""
    if isinstance(thing, pikepdf.Stream):
        return _without(thing.stream_dict, _ONLY_PACKING)
    if isinstance(thing, pikepdf.Dictionary) and any(name in thing for name in _SAID_APART):
        return _without(thing, _SAID_APART)
    return bytes(thing.unparse(resolved=True))


def _without(dictionary: Any, names: tuple[str, ...]) -> bytes:
    bare = {name: value for name, value in dictionary.items() if name not in names}
    return bytes(pikepdf.Dictionary(bare).unparse())


def _places(said: bytes) -> Iterator[_Place]:
    return ((int(number), int(age)) for number, age in _REFERENCE.findall(said))
