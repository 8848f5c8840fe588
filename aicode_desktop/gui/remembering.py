"""What the window remembers of itself: its size and zoom, and where each form was left."""

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.gui.session import Place, Session
from aicode_desktop.workflow.journey import AnyStep, Step

if TYPE_CHECKING:
    from aicode_desktop.gui.window import Window


def remember_size(window: "Window") -> None:
    """Keep how large the window is, in the design's units, and how large the preview."""
    preferences = window.session.preferences
    settings = preferences.settings
    one = window.session.theme.px(1000) / 1000
    normal = window.normalGeometry() if window.isMaximized() else window.geometry()
    settings = dataclasses.replace(
        settings,
        width=round(normal.width() / one),
        height=round(normal.height() / one),
        is_maximised=window.isMaximized(),
    )
    if window.has_frame:
        settings = dataclasses.replace(settings, preview_zoom=window.preview.view.zoom)
    preferences.put(settings)
    preferences.flush()


def remember_place(session: Session, place: AnyStep | Place) -> None:
    """Keep where one goes on: the page of the draft that is open, or the hand-over that is read."""
    handed, draft_id = session.handed, session.store.draft.id
    settings = session.preferences.settings
    if handed.handover is not None:
        if place is Place.START:
            forget_handover(session)
        elif place in handed.way and handed.opened_from is not None and not handed.is_sent_back:
            file = str(handed.opened_from.absolute())
            session.preferences.put(dataclasses.replace(settings, handover_left=file))
    elif isinstance(place, Step) and draft_id and not session.is_rehearsal:
        session.preferences.put(settings.left_on(draft_id, place.value))


def forget_handover(session: Session) -> None:
    """Offer the hand-over no more at the next start: it was left on purpose, or sent back."""
    settings = dataclasses.replace(session.preferences.settings, handover_left="")
    session.preferences.put(settings)


def note_sent_back(session: Session) -> None:
    """Keep that nothing is left to do with the hand-over that is open."""
    session.handed.is_sent_back = True
    forget_handover(session)


def remember_file(session: Session, path: Path) -> None:
    """Keep *path* as the newest of the files opened lately."""
    session.preferences.put(session.preferences.settings.opened(path.absolute()))


def step_left(session: Session, draft_id: str) -> Step | None:
    """Return the page on which that draft was left; None where nobody remembers."""
    value = session.preferences.settings.steps.get(draft_id, "")
    return Step(value) if value in set(Step) else None
