"""The folder of drafts: one JSON file for each, named by its identifier.

Nothing that a person typed is ever removed: a deleted draft moves to a folder beside the others.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from aicode_desktop.errors import AicodeError, DraftUnreadableError
from aicode_desktop.host.files import move_file, read_file, replace_file
from aicode_desktop.model.codec import DRAFT_LIMIT_BYTES, decode, encode
from aicode_desktop.model.draft import (
    Confidential,
    Draft,
    Listing,
    Model,
    Signatory,
    SystemicRisk,
)
from aicode_desktop.words import tr

DELETED = "deleted"

_FIT_ID = re.compile(r"[\w-][\w .()-]{0,99}", re.ASCII)
_DOCUMENT_NUMBER = re.compile(r"(\d{4})-(\d{4,9})", re.ASCII)


@dataclass(frozen=True, slots=True, repr=False)
class DraftSummary(Confidential):
    """One line of the list of drafts.

    ``modified`` is aware UTC. ``problem`` is empty, or says why the draft cannot be opened.
    """

    id: str
    provider_name: str
    document_number: str
    modified: datetime
    path: Path
    problem: str = ""


class DraftFolder:
    """The drafts in one folder, which need not exist yet."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._summaries: dict[tuple[Path, int, int], DraftSummary] = {}

    def summaries(self) -> tuple[DraftSummary, ...]:
        """Return a summary of every draft, the one changed last first.

        A file that cannot be read is listed with its problem. Files are read again only where
        their time or size has changed.
        """
        found = {}
        for path in _draft_files(self._root):
            try:
                status = path.stat()
            except OSError:  # gone since it was listed
                continue
            key = (path, status.st_mtime_ns, status.st_size)
            known = self._summaries.get(key)
            found[key] = known or _summary_of(path, status.st_mtime_ns)
        self._summaries = found
        return tuple(sorted(found.values(), key=lambda each: each.modified, reverse=True))

    def load(self, draft_id: str) -> Draft:
        """Return the draft with that identifier.

        Raises:
            CannotReadFileError, DraftUnreadableError: the file is as it was.
        """
        path = self._path_of(draft_id)
        return replace(decode(read_file(path, limit_bytes=DRAFT_LIMIT_BYTES)), id=draft_id)

    def save(self, draft: Draft) -> Path:
        """Keep *draft* under its identifier, in place of what was there, and return its file.

        Raises:
            CannotWriteError: what was kept before is intact.
            DraftUnreadableError: its identifier cannot name a file; ``adopt`` gives it a new one.
        """
        path = self._path_of(draft.id)
        replace_file(path, encode(draft))
        return path

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
        path = self._path_of(draft_id)
        deleted = self._root / DELETED
        destination = deleted / path.name
        turn = 1
        while destination.exists():
            turn += 1
            destination = deleted / f"{path.stem} ({turn}){path.suffix}"
        move_file(path, destination)
        return destination

    def _path_of(self, draft_id: str) -> Path:
        # The identifier may come from a file, so it must not lead out of the folder.
        if not _FIT_ID.fullmatch(draft_id):
            raise DraftUnreadableError(
                tr("The draft’s identifier cannot name a file."),
                safe=tr("Nothing was changed."),
                next_step=tr("Open the draft from its file instead."),
            )
        return self._root / f"{draft_id}.json"

    def _next_number(self, year: int, numbers_taken: Iterable[str]) -> str:
        kept = (each.document_number for each in self.summaries())
        deleted = (
            _summary_of(path, 0).document_number for path in _draft_files(self._root / DELETED)
        )
        last = 0
        for number in (*kept, *deleted, *numbers_taken):
            found = _DOCUMENT_NUMBER.fullmatch(number)
            if found and int(found[1]) == year:
                last = max(last, int(found[2]))
        return f"{year:04d}-{last + 1:04d}"


def _draft_files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        for path in folder.iterdir():
            if path.suffix == ".json" and _FIT_ID.fullmatch(path.stem):
                yield path


def _summary_of(path: Path, modified_ns: int) -> DraftSummary:
    modified = datetime.fromtimestamp(modified_ns / 1e9, UTC)
    try:
        draft = decode(read_file(path, limit_bytes=DRAFT_LIMIT_BYTES))
    except AicodeError as error:
        return DraftSummary(path.stem, "", "", modified, path, problem=error.what)
    return DraftSummary(
        id=path.stem,
        provider_name=draft.provider.legal_name,
        document_number=draft.document_number,
        modified=modified,
        path=path,
    )


def _without_answers(model: Model) -> Model:
    return replace(model, systemic_risk=SystemicRisk.UNANSWERED, under_safety_and_security=False)
