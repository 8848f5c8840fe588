"""The saved states of each draft: seen, named, opened, and brought back.

A state replaces the one before it while both fall into the same five minutes, unless that one has
a name or is left behind on purpose; so a day of typing is some dozens of states, not thousands.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.drafts.closed_files import CLOSED, PLAIN, ClosedFiles
from aicode_desktop.drafts.identifiers import fit
from aicode_desktop.errors import CannotReadFileError, DraftUnreadableError
from aicode_desktop.host.files import discard_file
from aicode_desktop.model.codec import DRAFT_LIMIT_BYTES, decode, encode
from aicode_desktop.model.draft import Confidential, Draft
from aicode_desktop.model.strict_json import parsed
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import tr

if TYPE_CHECKING:
    from aicode_desktop.drafts.vault import Vault

FOLDER = "history"
ONE_STATE_WITHIN = timedelta(minutes=5)
LONGEST_NAME = 200

_NAMES = "names"
_NAMES_LIMIT_BYTES = 1_000_000
_MOMENT = "%Y%m%dT%H%M%S%fZ"
_STATE = re.compile(r"\d{8}T\d{12}Z", re.ASCII)


@dataclass(frozen=True, slots=True, repr=False)
class SavedState(Confidential):
    """A draft as it was saved at a moment; ``name`` is what a person called it, often empty."""

    id: str
    saved_at: datetime
    name: str = ""


class History:
    """The states of the drafts in *root*, which need not exist yet."""

    def __init__(self, root: Path, vault: "Vault | None" = None) -> None:
        self._root = root
        self._vault = vault

    def states(self, draft_id: str) -> tuple[SavedState, ...]:
        """Return every state of that draft, the newest first.

        Raises:
            DraftUnreadableError: the identifier cannot name a folder.
        """
        names = self._names(draft_id)
        return tuple(
            SavedState(
                state, datetime.strptime(state, _MOMENT).replace(tzinfo=UTC), names.get(state, "")
            )
            for state in sorted(self._state_ids(draft_id), reverse=True)
        )

    def draft_at(self, draft_id: str, state_id: str) -> Draft:
        """Return the draft as it was in that state.

        Raises:
            CannotReadFileError, DraftUnreadableError, NoIdentityError: the state is as it was.
        """
        if state_id not in self._state_ids(draft_id):
            raise CannotReadFileError(
                tr("There is no such state of this draft."),
                safe=tr("Nothing was changed."),
                next_step=tr("Choose one of the states that are listed."),
            )
        files = self._files(draft_id)
        content = files.read(files.path_of(state_id), limit_bytes=DRAFT_LIMIT_BYTES)
        return replace(decode(content), id=draft_id)

    def note(self, draft: Draft, *, at: datetime, content: bytes = b"") -> SavedState:
        """Keep *draft*, or the *content* that it was encoded as, as a state of that moment.

        Raises:
            CannotWriteError: earlier states are intact.
            DraftUnreadableError: its identifier cannot name a folder.
        """
        before = self.states(draft.id)
        # A clock that was put back must not put the newest state among the old ones.
        moment = at.astimezone(UTC)
        if before and moment <= before[0].saved_at:
            moment = before[0].saved_at + timedelta(microseconds=1)
        state = SavedState(moment.strftime(_MOMENT), moment)
        files = self._files(draft.id)
        files.write(state.id, content or encode(draft))
        if before and not before[0].name and _are_one(before[0].saved_at, moment):
            discard_file(files.path_of(before[0].id))
        return state

    def name(self, draft_id: str, state_id: str, name: str) -> None:
        """Call that state *name*; an empty one takes the name away.

        Raises:
            CannotWriteError: it is called what it was.
        """
        names = dict(self._names(draft_id))
        names[state_id] = fit_text(name, is_multi_line=False)[:LONGEST_NAME]
        there = self._state_ids(draft_id)
        kept = {state: called for state, called in names.items() if called and state in there}
        content = json.dumps(kept, ensure_ascii=False, indent=2).encode()
        self._files(draft_id).write(_NAMES, content)

    def _files(self, draft_id: str) -> ClosedFiles:
        return ClosedFiles(self._folder_of(draft_id), self._vault)

    def _folder_of(self, draft_id: str) -> Path:
        return self._root / FOLDER / fit(draft_id)

    def _state_ids(self, draft_id: str) -> set[str]:
        folder = self._folder_of(draft_id)
        if not folder.is_dir():
            return set()
        return {
            path.stem
            for path in folder.iterdir()
            if path.suffix in {CLOSED, PLAIN} and _is_moment(path.stem)
        }

    def _names(self, draft_id: str) -> Mapping[str, str]:
        files = self._files(draft_id)
        path = files.path_of(_NAMES)
        if not path.exists():
            return {}
        try:
            found = parsed(files.read(path, limit_bytes=_NAMES_LIMIT_BYTES))
        except (CannotReadFileError, DraftUnreadableError):
            return {}  # a name is a courtesy; a broken one hides no state
        if not isinstance(found, dict):
            return {}
        return {state: name for state, name in found.items() if isinstance(name, str)}


def _are_one(earlier: datetime, later: datetime) -> bool:
    seconds = ONE_STATE_WITHIN.total_seconds()
    return earlier.timestamp() // seconds == later.timestamp() // seconds


def _is_moment(text: str) -> bool:
    if not _STATE.fullmatch(text):
        return False
    try:
        datetime.strptime(text, _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return False
    return True
