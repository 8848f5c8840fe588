"""What lies on the start page, and how a form comes from there: kept, opened, copied, adopted."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.check.examples import examples
from aicode_desktop.drafts.folder import DraftFolder
from aicode_desktop.drafts.stage_files import StageFiles
from aicode_desktop.drafts.summaries import DraftSummary
from aicode_desktop.errors import AicodeError, RecordError
from aicode_desktop.host import paths
from aicode_desktop.host.clock import legal_day
from aicode_desktop.host.files import move_file
from aicode_desktop.model import record_names
from aicode_desktop.model.draft import Confidential, Draft
from aicode_desktop.model.record import Record, RecordState, UnreadableRecord
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow import actions, desk, paper_signing
from aicode_desktop.workflow.journey import FORM_STEPS, Step, blocks_in

if TYPE_CHECKING:
    from aicode_desktop.drafts.vault import Vault

ON_PAPER = -1  # in place of a number of signatures: a scan was kept

MOST_RECENT = 10  # records on the start page; all others are found in the archive


class Stage(StrEnum):
    """How far a draft has come, as its mark in the list."""

    UNREAD = "unread"
    BROKEN = "broken"
    OPEN = "open"
    READY = "ready"
    BEGUN = "begun"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True, repr=False)
class ShelvedDraft(Confidential):
    """A draft in the list, with its state in words."""

    summary: DraftSummary
    stage: Stage
    words: str


@dataclass(frozen=True, slots=True, repr=False)
class Opened(Confidential):
    """A draft as it was left, the signatures made on it, and the step to go on with."""

    draft: Draft
    signing: desk.Signing | None
    step: Step


class Shelf:
    """The drafts and records of this user. Remembers what it has read for as long as it lives."""

    def __init__(self, folder: DraftFolder, vault: "Vault | None" = None) -> None:
        self._folder = folder
        self._vault = vault
        self._known: dict[tuple[str, datetime, date, int], ShelvedDraft] = {}

    def drafts(self, *, today: date, most_read: int | None = None) -> tuple[ShelvedDraft, ...]:
        """Return the drafts, the one changed last first.

        At most *most_read* of them are read to see how far they have come; of the others, call
        again. The one changed last is read first.
        """
        found, known_now = [], {}
        for summary in self._folder.summaries():
            signatures = _signatures_on_desk(summary.id)
            key = (summary.id, summary.modified, today, signatures)
            shelved = self._known.get(key)
            if shelved is None and most_read == 0:
                found.append(ShelvedDraft(summary, Stage.UNREAD, ""))
                continue
            if shelved is None:
                shelved = self._shelved(summary, signatures, today=today)
                most_read = most_read - 1 if most_read else most_read
            known_now[key] = shelved
            found.append(shelved)
        self._known = known_now
        return tuple(found)

    def open(self, draft_id: str, *, at: datetime) -> Opened:
        """Return that draft, with the signatures that were made on it.

        Raises:
            AicodeError: the draft, or a stage of its signing, cannot be read; nothing was changed.
        """
        draft = self._folder.load(draft_id)
        signing = desk.resume(
            draft_id, desk=paths.desk(), records=paths.records(), at=at, vault=self._vault
        ) or paper_signing.resume(draft_id, desk=paths.desk(), vault=self._vault)
        if signing is not None:
            step = Step.RECORD if signing.record is not None else Step.SIGN
            if signing.email is not None and not signing.is_mail_opened:
                step = Step.SEND
            return Opened(signing.draft, signing, step)
        blocks = blocks_in(actions.findings(draft, today=legal_day(at)))
        waiting = (step for step in FORM_STEPS if blocks_in(blocks, step))
        return Opened(draft, None, next(waiting, Step.REVIEW))

    def new_form(self, *, year: int, after: Draft | None = None) -> Draft:
        """Return a new form, blank or with who signs taken from *after*; nothing is written."""
        return self._folder.new(clock_year=year, from_draft=after, numbers_taken=_numbers_of(year))

    def copy_of(self, draft_id: str, *, year: int) -> Draft:
        """Return a new form with provider, signatory and models of that draft.

        Raises:
            CannotReadFileError, DraftUnreadableError: nothing was changed.
        """
        return self.new_form(year=year, after=self._folder.load(draft_id))

    def copy_of_record(self, record: Record, *, year: int) -> Draft:
        """Return a new form with provider, signatory and models of that record.

        Raises:
            AicodeError: its draft cannot be read; nothing was changed.
        """
        kept = record.payload.get(record_names.DRAFT) or record.payload[record_names.SIGNED_FORM]
        return self.new_form(year=year, after=actions.open_draft(kept))

    def adopt(self, path: Path) -> Draft:
        """Return the draft in a file from elsewhere, under an identifier that is new here.

        Raises:
            AicodeError: the file is no draft of this program; nothing was changed.
        """
        return self._folder.adopt(actions.open_draft(path))

    def set_aside(self, draft_id: str) -> tuple[Path, Path]:
        """Move a draft out of the list; return where it lies now, and where it lay.

        Raises:
            AicodeError: the draft is where it was.
        """
        aside = self._folder.set_aside(draft_id)
        return aside, aside.parent.with_name(f"{draft_id}{aside.suffix}")

    def put_back(self, aside: Path, place: Path) -> None:
        """Move a draft that was set aside back into the list.

        Raises:
            AicodeError: it still lies aside.
        """
        move_file(aside, place)

    def _shelved(self, summary: DraftSummary, signatures: int, *, today: date) -> ShelvedDraft:
        if summary.problem:
            return ShelvedDraft(summary, Stage.BROKEN, tr("Cannot be opened"))
        try:
            draft = self._folder.load(summary.id)
        except AicodeError:
            return ShelvedDraft(summary, Stage.BROKEN, tr("Cannot be opened"))
        if signatures:
            return ShelvedDraft(summary, *_begun(signatures, needed=len(draft.signatories)))
        open_points = len(blocks_in(actions.findings(draft, today=today)))
        if open_points:
            words = plural("{n} point open", "{n} points open", open_points)
            return ShelvedDraft(summary, Stage.OPEN, words)
        return ShelvedDraft(summary, Stage.READY, tr("Ready to sign"))


def records() -> tuple[Record | UnreadableRecord, ...]:
    """Return the records that were kept last, the newest first, however many there are.

    Where the archive’s chain is damaged, all are read, one after the other.
    """
    from aicode_desktop.archive.record import open_record, records_in
    from aicode_desktop.workflow.archiving import archive_in

    root = paths.records()
    if not root.is_dir():
        return ()
    try:
        with archive_in(root) as archive:
            found = archive.ask(lambda index: index.newest(MOST_RECENT))
    except AicodeError:
        return records_in(root)
    read: list[Record | UnreadableRecord] = []
    for listed in found:
        if listed.state is RecordState.DISPOSED:
            continue
        folder = root / listed.folder
        try:
            read.append(open_record(folder))
        except RecordError as error:
            read.append(UnreadableRecord(folder, error.what))
    return tuple(read)


def _numbers_of(year: int) -> tuple[str, ...]:
    """Return the numbers of the documents of that year that are kept."""
    from aicode_desktop.workflow.archiving import archive_in

    root = paths.records()
    if not root.is_dir():
        return ()
    try:
        with archive_in(root) as archive:
            return archive.ask(lambda index: index.numbers(f"{year:04d}-"))
    except AicodeError:
        return tuple(each.document_number for each in records() if isinstance(each, Record))


def example_to_rehearse() -> Draft:
    """Return the example for rehearsals; without an identifier, so it is kept nowhere."""
    return replace(actions.open_draft(examples()[0]), id="")


def _begun(signatures: int, *, needed: int) -> tuple[Stage, str]:
    if signatures == ON_PAPER:
        return Stage.SIGNED, tr("Signed on paper")
    if signatures >= needed:
        return Stage.SIGNED, tr("Signed")
    return Stage.BEGUN, tr("{made} of {needed} signed", made=signatures, needed=needed)


def _signatures_on_desk(draft_id: str) -> int:
    stages = StageFiles(paths.desk() / draft_id)
    return ON_PAPER if paper_signing.is_kept(stages) else desk.signatures_in(stages)
