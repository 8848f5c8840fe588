"""The form that was handed over to be signed, while one is open: its way, and what was read."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aicode_desktop.workflow.journey import (
    HANDED_OVER,
    PREPARED_HERE,
    AnyStep,
    Progress,
    ReadingStep,
    StepState,
    states_handed_over,
)

if TYPE_CHECKING:
    from aicode_desktop.model.handover import Handover
    from aicode_desktop.workflow.returning import TakenIn


class HandedOver(QObject):
    """What somebody sent: ``file`` still closed, ``handover`` open, or ``taken_in`` come back.

    ``opened_from`` is the file of the open one; ``is_sent_back``: the file that goes back is saved.

    ``place_shown`` says that another page is in front. ``shows_more``: whether what only few need
    is shown; who was handed a form is spared it until they ask.
    """

    place_shown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file: Path | None = None
        self.opened_from: Path | None = None
        self.is_sent_back = False
        self.handover: Handover | None = None
        self.taken_in: TakenIn | None = None
        self.shows_more = True
        self._reading: AnyStep | None = None
        self._read: set[AnyStep] = set()

    @property
    def way(self) -> tuple[AnyStep, ...]:
        """The steps of the form that is open: nine, or four where it was handed over."""
        return PREPARED_HERE if self.handover is None else HANDED_OVER

    @property
    def brief_in_front(self) -> bytes:
        """The executive brief, while its page is in front; empty otherwise."""
        is_read = self._reading is ReadingStep.BRIEF and self.handover is not None
        return self.handover.brief_pdf if is_read and self.handover is not None else b""

    def begin(self, handover: "Handover | None") -> None:
        """Take another form; None is one that is prepared here."""
        self.handover, self._reading = handover, None
        self.opened_from = self.file if handover is not None else None
        self.is_sent_back = False
        self.shows_more = handover is None
        self._read.clear()

    def note_place(self, place: object) -> None:
        """Remember which page is in front, and that it was read."""
        self._reading = place if isinstance(place, ReadingStep) else None
        if self._reading is not None:
            self._read.add(self._reading)
        self.place_shown.emit()

    def states(self, progress: Progress) -> tuple[StepState, ...]:
        """Return the state of each of the four steps."""
        return states_handed_over(self._read, progress)
