"""The saved states of a draft as a quiet timeline: when, how it is called, and how much changed."""

from dataclasses import dataclass

from aicode_desktop.check.comparison import Change, Difference, differences_between
from aicode_desktop.check.wording import listed
from aicode_desktop.drafts.history import History, SavedState
from aicode_desktop.errors import AicodeError
from aicode_desktop.model.draft import Confidential
from aicode_desktop.words import plural, tr

MOST_STATES_COMPARED = 60  # older ones are listed without what changed


@dataclass(frozen=True, slots=True, repr=False)
class TimelineEntry(Confidential):
    """One saved state, and in words how much it differs from the one before it."""

    state: SavedState
    words: str
    is_readable: bool = True


def timeline(history: History, draft_id: str) -> tuple[TimelineEntry, ...]:
    """Return the states of that draft, the newest first.

    Raises:
        DraftUnreadableError: the identifier cannot name a folder.
    """
    states = history.states(draft_id)
    entries = [TimelineEntry(state, "") for state in states[MOST_STATES_COMPARED:]]
    earlier = None
    for number, state in enumerate(reversed(states[: MOST_STATES_COMPARED + 1])):
        try:
            draft = history.draft_at(draft_id, state.id)
        except AicodeError as error:
            entry = TimelineEntry(state, error.what, is_readable=False)
        else:
            is_first = number == 0 and len(states) <= MOST_STATES_COMPARED
            words = tr("First saved") if is_first else ""
            if earlier is not None:
                words = size_of(differences_between(earlier, draft))
            entry, earlier = TimelineEntry(state, words), draft
        if number or len(states) <= MOST_STATES_COMPARED:
            entries.insert(0, entry)
    return tuple(entries)


def size_of(differences: tuple[Difference, ...]) -> str:
    """Return how much that is, in words."""
    added = sum(one.change is Change.ADDED for one in differences)
    removed = sum(one.change is Change.REMOVED for one in differences)
    changed = len(differences) - added - removed
    parts = [
        plural("{n} field changed", "{n} fields changed", changed) if changed else "",
        plural("{n} row added", "{n} rows added", added) if added else "",
        plural("{n} row removed", "{n} rows removed", removed) if removed else "",
    ]
    return listed([part for part in parts if part]) or tr("Nothing changed")
