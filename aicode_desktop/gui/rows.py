"""Places in a list of the draft, as the paths of findings name them."""

import re
from collections.abc import Callable

# Where a widget looks in the draft. A function, where that depends on the row that is chosen; it
# returns nothing while none is.
FieldPath = str | Callable[[], str]

_PLACE = re.compile(r"(\w+)\[(\d+)\]")


def place_in_list(path: str, name: str) -> int | None:
    """Return the place in the list *name* that *path* is about, or None where it is about none."""
    found = _PLACE.match(path)
    return int(found[2]) if found and found[1] == name else None
