"""Places in a list of the draft, as the paths of findings name them."""

import re
from collections.abc import Callable

from aicode_desktop.model.draft import Draft
from aicode_desktop.words import tr

# Where a widget looks in the draft. A function, where that depends on the row that is chosen; it
# returns nothing while none is.
FieldPath = str | Callable[[], str]

_LONGEST_NAME = 60
_PLACE = re.compile(r"(\w+)\[(\d+)\]")


def place_in_list(path: str, name: str) -> int | None:
    """Return the place in the list *name* that *path* is about, or None where it is about none."""
    found = _PLACE.match(path)
    return int(found[2]) if found and found[1] == name else None


def row_words(draft: Draft, path: str) -> str:
    """Return the model or signatory that *path* is about, where the draft has several of them."""
    at = place_in_list(path, "models")
    if at is not None and len(draft.models) > 1 and at < len(draft.models):
        model = draft.models[at]
        name = f"{model.name.strip()} {model.version.strip()}".strip()
        return name[:_LONGEST_NAME] or tr("Model {n}", n=at + 1)
    at = place_in_list(path, "signatories")
    if at is not None and len(draft.signatories) > 1 and at < len(draft.signatories):
        return draft.signatories[at].name.strip()[:_LONGEST_NAME] or tr("Signatory {n}", n=at + 1)
    return ""
