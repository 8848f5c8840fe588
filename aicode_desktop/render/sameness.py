"""Whether a file still shows exactly the pages that it began with, told without drawing them.

A document is only ever added to by signing. Where it begins with the bytes that its data gives,
and nothing added since redefines an object that its pages are made of, it shows what they gave.
"""

import hashlib
import re
from io import BytesIO
from typing import Any

import pikepdf

_REFERENCE = re.compile(rb"(\d{1,10}) (\d{1,5}) R\b")
_MOST_OBJECTS = 20_000
_SAID_APART = ("/Annots",)  # signature fields and links; foreign ones are looked for elsewhere


def shows_the_same(beginning: bytes, whole: bytes) -> bool:
    """Return whether *whole* is *beginning* with additions that leave its pages as they are.

    False also where that cannot be told so simply; then the pages have to be compared.
    """
    if not whole.startswith(beginning):
        return False
    try:
        with (
            pikepdf.open(BytesIO(beginning), suppress_warnings=True) as first,
            pikepdf.open(BytesIO(whole), suppress_warnings=True, attempt_recovery=False) as last,
        ):
            if "/OCProperties" in last.Root:
                return False  # layers that may be switched on and off; this program makes none
            return _are_alike(first, last)
    except Exception:  # noqa: BLE001  (a hostile file fails a parser in any way; then look closely)
        return False


def _are_alike(first: pikepdf.Pdf, last: pikepdf.Pdf) -> bool:
    if first.Root.Pages.objgen != last.Root.Pages.objgen:
        return False
    waiting, seen = [first.Root.Pages.objgen], set()
    while waiting:
        place = waiting.pop()
        if place in seen:
            continue
        seen.add(place)
        if len(seen) > _MOST_OBJECTS:
            return False
        one, other = first.get_object(place), last.get_object(place)
        said = _said(one)
        if said != _said(other):
            return False
        found = {(int(number), int(age)) for number, age in _REFERENCE.findall(said)}
        waiting += found - seen
    return True


def _said(thing: Any) -> bytes:
    """Return an object in bytes, what it refers to by number only."""
    if isinstance(thing, pikepdf.Stream):
        content = hashlib.sha256(thing.read_raw_bytes()).hexdigest()
        return bytes(thing.stream_dict.unparse()) + content.encode("ascii")
    if isinstance(thing, pikepdf.Dictionary) and any(name in thing for name in _SAID_APART):
        bare = pikepdf.Dictionary(
            {name: value for name, value in thing.items() if name not in _SAID_APART}
        )
        return bytes(bare.unparse())
    return bytes(thing.unparse(resolved=True))
