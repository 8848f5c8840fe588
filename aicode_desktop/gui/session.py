"""What all pages share: the draft, its signing, the thread for work, the clock, and where to go.

A page asks the session; the window listens. So no page knows the window or another page.
"""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from aicode_desktop.drafts.folder import DraftFolder
from aicode_desktop.gui.autosave import Autosave
from aicode_desktop.gui.background import Background
from aicode_desktop.gui.draft_store import DraftStore
from aicode_desktop.gui.theme import Theme
from aicode_desktop.host import paths
from aicode_desktop.host.clock import Clock
from aicode_desktop.model.draft import Draft
from aicode_desktop.workflow.desk import Signing
from aicode_desktop.workflow.journey import Progress, Step, StepState, states


class Place(StrEnum):
    """The pages that are no step of a form."""

    START = "start"
    VERIFY = "verify"


class Session(QObject):
    """One run of the window.

    ``place_asked_for`` carries a ``Step`` or ``Place``, ``field_asked_for`` the path of a field.
    ``form_opened`` says that another draft is in the store, ``signing_changed`` that ``signing``
    is another one.
    """

    place_asked_for = Signal(object)
    field_asked_for = Signal(str)
    form_opened = Signal()
    signing_changed = Signal()

    def __init__(self, *, theme: Theme, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.clock = clock
        self.background = Background(self)
        self.store = DraftStore(Draft(), clock=clock, parent=self)
        self.folder = DraftFolder(paths.drafts())
        self.autosave = Autosave(self.store, self.folder, self.background, clock, parent=self)
        self._signing: Signing | None = None

    @property
    def signing(self) -> Signing | None:
        """The frozen form with the signatures made so far; None before the form is frozen."""
        return self._signing

    @property
    def progress(self) -> Progress:
        """How far the form has come beyond its draft."""
        if self._signing is not None:
            return self._signing.progress
        return Progress(signatures_needed=max(1, len(self.store.draft.signatories)))

    def states(self) -> tuple[StepState, ...]:
        """Return the state of every step."""
        return states(self.store.draft, self.store.findings, self.progress)

    def shown_document(self) -> Draft | bytes:
        """Return what the preview shows: the draft, or the document once a signature stands."""
        if self._signing is not None and self._signing.progress.is_signing_begun:
            return self._signing.current_pdf
        return self.store.draft

    def show_signing(self, signing: Signing | None) -> None:
        """Take *signing* as the state of this form; a signature locks its fields."""
        self._signing = signing
        self.store.is_locked = signing is not None and signing.progress.is_signing_begun
        self.signing_changed.emit()

    def open_form(self, draft: Draft, *, step: Step = Step.PROVIDER) -> None:
        """Put *draft* into the window, and go to *step*. What was open is saved before."""
        self.autosave.flush()
        self.store.open(draft)
        self.show_signing(None)
        self.form_opened.emit()
        self.place_asked_for.emit(step)

    def go_to(self, place: Step | Place) -> None:
        """Ask for another page."""
        self.place_asked_for.emit(place)

    def go_to_field(self, path: str) -> None:
        """Ask for the page of that field, with the cursor in it and its complaint shown."""
        self.field_asked_for.emit(path)

    def close(self) -> None:
        """Save what is unsaved and wait for running work."""
        self.autosave.close()
        self.background.close()
