"""Which identifiers of drafts may name a file."""

import re

from aicode_desktop.errors import DraftUnreadableError
from aicode_desktop.words import tr

_FIT_ID = re.compile(r"[\w-][\w .()-]{0,99}", re.ASCII)


def is_fit(draft_id: str) -> bool:
    """Whether a file may be named by that identifier; it leads into no other folder."""
    return _FIT_ID.fullmatch(draft_id) is not None


def fit(draft_id: str) -> str:
    """Return the identifier, which may come from a file, once it is known to be fit.

    Raises:
        DraftUnreadableError: it is not.
    """
    if not is_fit(draft_id):
        raise DraftUnreadableError(
            tr("The draft’s identifier cannot name a file."),
            safe=tr("Nothing was changed."),
            next_step=tr("Open the draft from its file instead."),
        )
    return draft_id
