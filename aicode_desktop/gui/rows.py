"""Places in a list of the draft, as the paths of findings name them."""

import re

_PLACE = re.compile(r"(\w+)\[(\d+)\]")


def place_in_list(path: str, name: str) -> int | None:
    """Return the place in the list *name* that *path* is about, or None where it is about none."""
    found = _PLACE.match(path)
    return int(found[2]) if found and found[1] == name else None
