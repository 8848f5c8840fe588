"""How a later act begins in the window, from a record; and what became of a record is noted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.errors import DraftInUseError, RecordError
from aicode_desktop.gui import opening
from aicode_desktop.gui.choosing import ask_for_file
from aicode_desktop.gui.dialogs.later_act import show_later_act
from aicode_desktop.gui.dialogs.load_edition import LoadEditionDialog
from aicode_desktop.gui.holding import taken
from aicode_desktop.gui.widgets.after_signing import AfterSigning
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.record import EventKind, ListedRecord, Record, RecordEvent
from aicode_desktop.model.rendered import DocumentKind
from aicode_desktop.model.reply import Reply
from aicode_desktop.words import tr
from aicode_desktop.workflow.journey import Step

if TYPE_CHECKING:
    from aicode_desktop.drafts.lock import DraftLock
    from aicode_desktop.gui.pages.page import Page
    from aicode_desktop.workflow.shelf import Shelf

# The archive and the readers of mail are loaded with the act.

_Chain = tuple[tuple[ListedRecord, ...], tuple[RecordEvent, ...]]


class LaterActs:
    """What a page that shows a record lets a person do with it afterwards."""

    def __init__(
        self, page: "Page", after: AfterSigning, *, record: Callable[[], Record | None]
    ) -> None:
        self._page = page
        self._session = page.session
        self._after = after
        self._record = record
        self._told_about: Path | None = None
        after.noted.connect(self._note)
        after.reply_asked_for.connect(self._ask_for_reply)
        after.act_asked_for.connect(self.begin)
        after.opened.connect(self._open)

    def show(self) -> None:
        """Show what became of the record, where it is a real one."""
        record = self._record()
        is_real = record is not None and record.kind is not DocumentKind.SPECIMEN
        self._after.setVisible(is_real)
        if record is None or not is_real:
            return
        if self._told_about != record.folder:
            self._told_about = record.folder
            self._after.tell(Kind.GOOD, "")  # what was noted was of another record
        self._after.suggest_day(self._session.store.today)
        self._session.background.run(
            lambda: (record, _chain_of(record)), done=self._show_chain, failed=self._page.explain
        )

    def take_file(self, file: Path) -> bool:
        """Keep a reply that was dropped; return whether the file was one."""
        if self._record() is None or file.suffix.lower() not in opening.REPLY_ENDINGS:
            return False
        self._keep_reply(file)
        return True

    def begin(self, kind: ActKind) -> None:
        """Begin a draft that does this to the record’s document, and open it."""
        record = self._record()
        if record is None:
            return
        if kind is ActKind.NEW_SIGNATURE:
            self._begin_new_signature(record)
        else:
            self._begin(record, kind)

    def _open(self, folder: str) -> None:
        record, session = self._record(), self._session
        if record is None:
            return
        place = record.folder.with_name(folder)

        def work() -> Record:
            from aicode_desktop.archive.record import open_record

            return open_record(place)

        session.background.run(
            work,
            done=lambda found: opening.show_record(session, found),
            failed=self._page.explain,
            act=tr("Opening the record"),
        )

    def _begin_new_signature(self, record: Record) -> None:
        from aicode_desktop.check.edition import editions

        newest = editions()[-1]
        if newest > record.edition:
            self._begin(record, ActKind.NEW_SIGNATURE, edition=newest)
            return
        LoadEditionDialog(
            self._session,
            loaded=lambda edition: self._begin(record, ActKind.NEW_SIGNATURE, edition=edition),
            parent=self._page.window(),
        ).open()

    def _begin(self, record: Record, kind: ActKind, *, edition: str = "") -> None:
        session = self._session
        year = session.store.today.year

        def make(shelf: "Shelf") -> "tuple[Draft, DraftLock | DraftInUseError | None]":
            draft = _draft_of(record, kind, edition=edition)
            blank = shelf.new_form(year=year)
            draft = replace(draft, id=blank.id, document_number=blank.document_number)
            return draft, taken(draft.id, clock=session.clock)

        def show(draft: Draft, lock: "DraftLock | DraftInUseError | None") -> None:
            step = Step.REVIEW if kind is ActKind.WITHDRAWAL else Step.PROVIDER
            session.open_form(draft, step=step, lock=lock)
            show_later_act(session, self._page)

        def begin() -> None:
            shelf = session.shelf
            session.opening.run(
                lambda: make(shelf),
                done=lambda found: show(*found),
                failed=self._page.explain,
                act=tr("Opening the form"),
            )

        session.door.when_open(begin)

    def _note(self, kind: EventKind, typed: str) -> None:
        record, at = self._record(), self._session.clock.now().astimezone()
        if record is None:
            return
        from aicode_desktop.workflow import follow_up

        acts = {
            EventKind.SENT: follow_up.note_sent,
            EventKind.LISTED: follow_up.note_listed,
            EventKind.ACKNOWLEDGED: follow_up.note_acknowledged,
        }

        def work() -> tuple[Record, _Chain]:
            acts[kind](record, on=_day(typed), at=at)
            return record, _chain_of(record)

        self._session.background.run(
            work,
            done=lambda found: self._tell(found, Kind.GOOD, tr("Noted.")),
            failed=self._page.explain,
            act=tr("Noting"),
        )

    def _ask_for_reply(self) -> None:
        kinds = [tr("Saved messages (*.eml *.msg)"), tr("All files (*)")]
        ask_for_file(self._page, tr("Keep a reply"), kinds, self._keep_reply)

    def _keep_reply(self, file: Path) -> None:
        record, at = self._record(), self._session.clock.now().astimezone()
        typed = self._after.form.day.text()
        if record is None:
            return
        from aicode_desktop.workflow import follow_up

        def work() -> tuple[Record, Reply, tuple[str, ...], _Chain]:
            reply = follow_up.open_reply(file, at=at)
            on = None if reply.sent_at is not None else _day(typed)
            follow_up.note_acknowledged(record, on=on, at=at, reply=reply)
            return record, reply, follow_up.doubts_about(reply), _chain_of(record)

        def tell(found: tuple[Record, Reply, tuple[str, ...], _Chain]) -> None:
            shown, reply, doubts, chain = found
            kept = tr("The reply of {sender} is kept.", sender=reply.sender or tr("nobody named"))
            kind = Kind.WARNING if doubts else Kind.GOOD
            self._tell((shown, chain), kind, " ".join((kept, *doubts)))

        self._session.background.run(
            work, done=tell, failed=self._page.explain, act=tr("Keeping the reply")
        )

    def _tell(self, found: tuple[Record, _Chain], kind: Kind, sentence: str) -> None:
        record, _chain = found
        if record.folder == self._told_about:
            self._page.errors.clear()
            self._show_chain(found)
            self._after.tell(kind, sentence)

    def _show_chain(self, found: tuple[Record, _Chain]) -> None:
        """Show the chain of a record, if that is still the one on the page."""
        record, chain = found
        if record.folder == self._told_about:
            self._after.show_chain(record, *chain)


def _chain_of(record: Record) -> _Chain:
    from aicode_desktop.workflow import archiving, follow_up

    return follow_up.chain_of(record), archiving.events_of(record)


def _draft_of(record: Record, kind: ActKind, *, edition: str) -> Draft:
    from aicode_desktop.workflow import acts

    if kind is ActKind.CHANGE:
        return acts.begin_change(record.folder)
    if kind is ActKind.CORRECTION:
        return acts.begin_correction(record.folder)
    if kind is ActKind.WITHDRAWAL:
        return acts.begin_withdrawal(record.folder)
    return acts.begin_new_signature(record.folder, edition=edition)


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed.strip())
    except ValueError as error:
        raise RecordError(
            tr("“{text}” is not a day.", text=typed),
            safe=tr("Nothing was noted."),
            next_step=tr("Write the date as year, month and day, such as 2026-11-23."),
        ) from error
