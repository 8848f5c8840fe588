"""The folder of drafts: one file for each, named by its identifier.

With a vault a draft is an encrypted file, and each state saved is kept in its history; without one
it is plain JSON. Nothing that a person typed is ever removed: a deleted draft moves to a folder
beside the others.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from aicode_desktop.drafts import summary_index
from aicode_desktop.drafts.closed_files import CLOSED, PLAIN, ClosedFiles
from aicode_desktop.drafts.history import History
from aicode_desktop.drafts.identifiers import fit
from aicode_desktop.drafts.summaries import DraftSummary, Summaries
from aicode_desktop.host.clock import Clock, SystemClock
from aicode_desktop.host.files import move_file
from aicode_desktop.model.codec import DRAFT_LIMIT_BYTES, decode, encode, is_older
from aicode_desktop.model.draft import (
    Draft,
    Listing,
    Model,
    Signatory,
    SystemicRisk,
)
from aicode_desktop.words import tr

if TYPE_CHECKING:  # pyrage is not loaded by a window that has no vault
    from aicode_desktop.drafts.vault import Vault

DELETED = "deleted"
OLDER = "older"  # drafts as an earlier version of the program wrote them

_DOCUMENT_NUMBER = re.compile(r"(\d{4})-(\d{4,9})", re.ASCII)


class DraftFolder:
    """The drafts in one folder, which need not exist yet; encrypted where there is a *vault*.

    *clock* says when a state was saved.
    """

    def __init__(
        self, root: Path, vault: "Vault | None" = None, *, clock: Clock | None = None
    ) -> None:
        self._root = root
        self._files = ClosedFiles(root, vault)
        self._older = ClosedFiles(root / OLDER, vault)
        self._history = History(root, vault) if vault else None
        self._clock = clock or SystemClock()
        index = ClosedFiles(root / summary_index.FOLDER, vault) if vault else None
        self._summaries = Summaries(root, self._files, index, noted_as="summaries")
        self._deleted = Summaries(root / DELETED, self._files, index, noted_as=DELETED)

    def summaries(self) -> tuple[DraftSummary, ...]:
        """Return a summary of every draft, the one changed last first.

        A file that cannot be read is listed with its problem. Files are read again only where
        their time or size has changed.
        """
        return self._summaries.all()

    def load(self, draft_id: str) -> Draft:
        """Return the draft with that identifier.

        Of a file of an earlier schema version a copy is kept first, as it was.

        Raises:
            CannotWriteError: there is no room for that copy.
            CannotReadFileError, DraftUnreadableError: the file is as it was.
            NoIdentityError: it is encrypted, and there is no vault.
        """
        content = self._read(self._files.path_of(fit(draft_id)))
        draft = replace(decode(content), id=draft_id)
        if is_older(content) and not self._older.path_of(draft_id).exists():
            self._older.write(draft_id, content)
        return draft

    def save(self, draft: Draft) -> Path:
        """Keep *draft* under its identifier, in place of what was there, and return its file.

        Raises:
            CannotWriteError: what was kept before is intact.
            DraftUnreadableError: its identifier cannot name a file; ``adopt`` gives it a new one.
        """
        content = encode(draft)
        path = self._files.write(fit(draft.id), content)
        if self._history is not None:
            self._history.note(draft, at=self._clock.now(), content=content)
        return path

    @property
    def history(self) -> History | None:
        """The saved states of the drafts; None where there is no vault."""
        return self._history

    def name_newest(self, draft: Draft, name: str) -> None:
        """Keep *draft* as a saved state of that name, so that it is found again.

        Raises:
            CannotWriteError: earlier states are intact.
        """
        if self._history is not None and draft.id:
            state = self._history.note(draft, at=self._clock.now())
            self._history.name(draft.id, state.id, name)

    def bring_back(self, draft_id: str, state_id: str) -> Draft:
        """Return the draft as it was in that state, saved again; what it was until now is kept too.

        Raises:
            CannotReadFileError, DraftUnreadableError, CannotWriteError: the draft is as it was.
        """
        history = self._history or History(self._root)
        draft = history.draft_at(draft_id, state_id)
        newest = history.states(draft_id)[0]
        if not newest.name and newest.id != state_id:  # a name keeps it from being replaced
            history.name(draft_id, newest.id, tr("Before an earlier state was brought back"))
        self.save(draft)
        return draft

    def new(
        self,
        *,
        clock_year: int,
        from_draft: Draft | None = None,
        numbers_taken: Iterable[str] = (),
    ) -> Draft:
        """Return a draft with a new identifier and the next document number; nothing is written.

        From an earlier draft it keeps who signs and for whom, and the facts about the models; all
        answers are open again, and it is made for the edition that is current now.
        *numbers_taken* are document numbers in use elsewhere, such as in records.
        """
        blank = Draft(id=str(uuid4()), document_number=self._next_number(clock_year, numbers_taken))
        if from_draft is None:
            return blank
        return replace(
            blank,
            language=from_draft.language,
            paper=from_draft.paper,
            provider=from_draft.provider,
            signatories=from_draft.signatories or (Signatory(),),
            models=tuple(_without_answers(model) for model in from_draft.models),
            listing=Listing(name=from_draft.listing.name),
            place=from_draft.place,
        )

    def adopt(self, draft: Draft) -> Draft:
        """Return *draft*, opened from elsewhere, under an identifier that is new here."""
        return replace(draft, id=str(uuid4()))

    def set_aside(self, draft_id: str) -> Path:
        """Move a deleted draft out of the list, and return where it lies now.

        Raises:
            CannotReadFileError, CannotWriteError: the draft is where it was.
        """
        path = self._files.path_of(fit(draft_id))
        deleted = self._root / DELETED
        destination = deleted / path.name
        turn = 1
        while destination.exists():
            turn += 1
            destination = deleted / f"{path.stem} ({turn}){path.suffix}"
        move_file(path, destination)
        return destination

    def deleted(self) -> tuple[DraftSummary, ...]:
        """Return a summary of every deleted draft, the one changed last first."""
        return self._deleted.all()

    def restore(self, path: Path) -> Path:
        """Move a deleted draft back into the list, and return where it lies now.

        Where another draft has its name meanwhile, it is given a new one.

        Raises:
            CannotWriteError: it still lies where it was.
        """
        taken = any((self._root / f"{path.stem}{suffix}").exists() for suffix in (CLOSED, PLAIN))
        stem = str(uuid4()) if taken else path.stem
        destination = self._root / f"{stem}{path.suffix}"
        move_file(path, destination)
        return destination

    def _next_number(self, year: int, numbers_taken: Iterable[str]) -> str:
        drafts = (*self.summaries(), *self.deleted())
        last = 0
        for number in (*(each.document_number for each in drafts), *numbers_taken):
            found = _DOCUMENT_NUMBER.fullmatch(number)
            if found and int(found[1]) == year:
                last = max(last, int(found[2]))
        return f"{year:04d}-{last + 1:04d}"

    def _read(self, path: Path) -> bytes:
        return self._files.read(path, limit_bytes=DRAFT_LIMIT_BYTES)


def _without_answers(model: Model) -> Model:
    return replace(model, systemic_risk=SystemicRisk.UNANSWERED, under_safety_and_security=False)
