"""What all pages share: the draft, its signing, the thread for work, the clock, and where to go.

A page asks the session; the window listens. So no page knows the window or another page.
"""

from collections.abc import Callable
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from aicode_desktop.errors import AicodeError, DraftInUseError
from aicode_desktop.gui.autosave import Autosave
from aicode_desktop.gui.background import Background
from aicode_desktop.gui.draft_store import DraftStore
from aicode_desktop.gui.first_paint import FirstPaint
from aicode_desktop.gui.handed_over import HandedOver
from aicode_desktop.gui.holding import Hold
from aicode_desktop.gui.looking import Looking
from aicode_desktop.gui.preferences import Preferences
from aicode_desktop.gui.theme import Theme
from aicode_desktop.gui.vault_door import VaultDoor
from aicode_desktop.host import paths
from aicode_desktop.host.clock import Clock
from aicode_desktop.model.draft import Draft
from aicode_desktop.words import tr
from aicode_desktop.workflow.journey import AnyStep, Progress, Step, StepState, blocks_in, states

if TYPE_CHECKING:
    from aicode_desktop.drafts.folder import DraftFolder
    from aicode_desktop.drafts.lock import DraftLock
    from aicode_desktop.drafts.session import OpenDraft
    from aicode_desktop.gui.one_act import OneAct
    from aicode_desktop.model.handover import Handover
    from aicode_desktop.model.record import Record
    from aicode_desktop.model.rendered import DocumentKind
    from aicode_desktop.workflow.desk import Signing
    from aicode_desktop.workflow.shelf import Shelf

# What only an act needs is loaded with the act, not before the first page.


class Place(StrEnum):
    """The pages that are no step of a form."""

    START = "start"
    UNLOCK = "unlock"
    ARCHIVE = "archive"
    COMPARE = "compare"
    DELETED = "deleted"
    HANDOVER = "handover"
    HISTORY = "history"
    RETURNED = "returned"
    VERIFY = "verify"
    KEPT_RECORD = "kept_record"
    SETTINGS = "settings"


class Session(QObject):
    """One run of the window.

    ``place_asked_for`` carries a ``Step`` or ``Place``, ``field_asked_for`` the path of a field.
    ``form_opened`` says that another draft is in the store, ``signing_changed`` that ``signing``
    is another one, ``network_used`` that a time-stamp service was asked.
    """

    place_asked_for = Signal(object)
    field_asked_for = Signal(str)
    form_opened = Signal()
    signing_changed = Signal()
    network_used = Signal()
    leave_asked_for = Signal()

    def __init__(
        self,
        *,
        theme: Theme,
        clock: Clock,
        door: VaultDoor | None = None,
        preferences: Preferences | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.preferences = preferences or Preferences()
        self.preferences.setParent(self)
        self.preferences.look_changed.connect(theme.follow)
        self.door = door or VaultDoor()
        self.door.setParent(self)
        self.door.asking.connect(lambda: self.go_to(Place.UNLOCK))
        self.page_room: QWidget | None = None  # where pages are built, so that each is styled once
        self.clock = clock
        self.background = Background(self)
        self.store = DraftStore(Draft(), clock=clock, parent=self)
        self.first_paint = FirstPaint(self.store)
        self.autosave = Autosave(
            self.store,
            keep=lambda draft: self.folder.save(draft),  # noqa: PLW0108  (no folder before)
            clock=clock,
            parent=self,
        )
        self.hold = Hold(self.background, when_saved=self.autosave.when_rested, parent=self)
        self.hold.lost.connect(self._turn_read_only)
        self.kept_record: Record | None = None
        self.file_to_verify: Path | None = None
        self.handed = HandedOver(self)
        self.looking = Looking()
        self.key_folder = ""  # where the last certificate file lay
        self._signing: Signing | None = None
        self._is_rehearsal = False
        self._is_on_paper = False
        self.store.changed.connect(self._thaw)

    @cached_property
    def opening(self) -> "OneAct":
        """What opens a draft or takes it away: a second press would meet the lock of the first."""
        from aicode_desktop.gui.one_act import OneAct

        return OneAct(self.background, self)

    @cached_property
    def folder(self) -> "DraftFolder":
        """The drafts on disk, encrypted.

        Raises:
            NoIdentityError: the vault is shut.
        """
        from aicode_desktop.drafts.folder import DraftFolder

        return DraftFolder(paths.drafts(), self.door.vault, clock=self.clock)

    @cached_property
    def shelf(self) -> "Shelf":
        """What lies on the start page; as ``folder``, only once the vault is open."""
        from aicode_desktop.workflow.shelf import Shelf

        return Shelf(self.folder, self.door.vault)

    @cached_property
    def open_marks(self) -> "OpenDraft":
        """The mark of the draft that is open, for after a crash."""
        from aicode_desktop.drafts.session import OpenDraft

        return OpenDraft(paths.home() / "open")

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs: no work, no saving, no question to the keyring."""
        return self.background.is_idle and self.autosave.is_idle and self.door.is_idle

    @property
    def is_rehearsal(self) -> bool:
        """Whether this form is rehearsed: throw-away certificates, SPECIMEN pages, no mail."""
        return self._is_rehearsal

    @property
    def signing(self) -> "Signing | None":
        """The frozen form with the signatures made so far; None before the form is frozen."""
        return self._signing

    @property
    def progress(self) -> Progress:
        """How far the form has come beyond its draft."""
        if self._signing is not None:
            return self._signing.progress
        return Progress(
            signatures_needed=max(1, len(self.store.draft.signatories)),
            is_rehearsal=self._is_rehearsal,
            is_elsewhere=self.hold.is_elsewhere,
        )

    def states(self) -> tuple[StepState, ...]:
        """Return the state of every step of the way."""
        if self.handed.handover is not None:
            return self.handed.states(self.progress)
        return states(self.store.draft, self.store.findings, self.progress)

    def shown_document(self) -> Draft | bytes:
        """Return what the preview shows: the draft, or the exact document once it is frozen.

        While the brief of a hand-over is read, that.
        """
        if self.handed.brief_in_front:
            return self.handed.brief_in_front
        return self._signing.current_pdf if self._signing is not None else self.store.draft

    def show_signing(self, signing: "Signing | None") -> None:
        """Take *signing* as the state of this form; a signature locks its fields."""
        self._signing = signing
        is_begun = signing is not None and signing.progress.is_signing_begun
        self.store.is_locked = is_begun or self._is_read_only
        self.signing_changed.emit()

    def freeze(self, *, failed: Callable[[Exception], None]) -> None:
        """Freeze the complete draft as the exact document to be signed; an edit thaws it again.

        ``signing_changed`` says when it is done. Nothing happens while something is missing.
        """
        draft = self.store.draft
        if self._signing is not None or self.hold.refused or blocks_in(self.store.findings):
            return
        from aicode_desktop.workflow import desk

        kind, at, vault = self._kind(), self.clock.now(), self.door.vault_if_open
        # Each rehearsal has a folder of its own, for one form may be rehearsed more than once.
        folder = (
            paths.rehearsals() / f"{at:%Y%m%dT%H%M%S%f}" if self._is_rehearsal else paths.desk()
        )

        def frozen(signing: "Signing") -> None:
            is_wanted = draft == self.store.draft and kind is self._kind()
            if self._signing is None and is_wanted:
                self.show_signing(signing)

        self.background.run(
            lambda: desk.begin(draft, kind=kind, desk=folder, at=at, vault=vault),
            done=frozen,
            failed=failed,
            act=tr("Preparing the document"),
        )

    def records_folder(self) -> Path:
        """Return where the record of this form is kept."""
        return paths.rehearsals() / "records" if self._is_rehearsal else paths.records()

    def open_form(
        self,
        draft: Draft,
        *,
        step: AnyStep = Step.PROVIDER,
        signing: "Signing | None" = None,
        is_rehearsal: bool = False,
        is_on_disk: bool = False,
        lock: "DraftLock | DraftInUseError | None" = None,
        handover: "Handover | None" = None,
    ) -> None:
        """Put *draft* into the window, and go to *step*. What was open is saved before.

        With the refusal of another window in place of a *lock*, it is shown read-only; that of a
        *handover* is read-only too, and is no draft of this computer.
        """
        self.autosave.flush()
        self.handed.begin(handover)
        self.hold.keep(lock)
        self.autosave.pause(self._is_read_only)
        if is_on_disk:
            self.autosave.note_saved(draft)
        self.store.open(draft)
        self._is_rehearsal = is_rehearsal
        self._is_on_paper = signing is not None and signing.scanned is not None
        self.show_signing(signing)
        self._mark_open("" if handover is not None else draft.id)
        self.form_opened.emit()
        self.place_asked_for.emit(step)

    def rehearse(self, is_rehearsal: bool) -> None:  # noqa: FBT001  (a switch)
        """Rehearse this form from now on, or stop and take back what was rehearsed."""
        self._is_rehearsal = is_rehearsal
        self.show_signing(None)

    def sign_on_paper(self, is_on_paper: bool) -> None:  # noqa: FBT001  (a switch)
        """Sign this form with a pen from now on, or with a key; what was frozen thaws."""
        if is_on_paper is not self._is_on_paper and not self.store.is_locked:
            self._is_on_paper = is_on_paper
            self.show_signing(None)

    def close_form(self) -> None:
        """Leave the form for the start page: it is saved, and a crash no longer concerns it."""
        self.autosave.flush()
        self.hold.keep(None)
        self._mark_open("")

    def go_to(self, place: AnyStep | Place) -> None:
        """Ask for another page."""
        self.place_asked_for.emit(place)

    def go_to_field(self, path: str) -> None:
        """Ask for the page of that field, with the cursor in it and its complaint shown."""
        self.field_asked_for.emit(path)

    def close(self, *, leave: Callable[[], None] = lambda: None) -> AicodeError | None:
        """Save what is unsaved, *leave*, and wait for what runs; or return why it is not saved."""
        if (error := self.autosave.close()) is not None:
            return error
        leave()
        self.hold.close()
        self._mark_open("")
        self.background.close()
        self.door.close()
        return None

    def _kind(self) -> "DocumentKind":
        from aicode_desktop.model.rendered import DocumentKind

        if self._is_rehearsal:
            return DocumentKind.SPECIMEN
        return DocumentKind.PAPER if self._is_on_paper else DocumentKind.FORM

    @property
    def _is_read_only(self) -> bool:
        return self.hold.refused is not None or self.handed.handover is not None

    def _turn_read_only(self) -> None:
        self.autosave.pause(True)
        self.show_signing(self._signing)

    def _thaw(self) -> None:
        if self._signing is not None and not self._signing.progress.is_signing_begun:
            self.show_signing(None)

    def _mark_open(self, draft_id: str) -> None:
        marks = self.open_marks
        self.background.run(
            lambda: marks.mark_open(draft_id) if draft_id else marks.mark_closed(),
            done=lambda _nothing: None,
            # The mark is a courtesy: without it a crash is not noticed, and nothing is lost.
            failed=lambda _error: None,
        )
