"""What the window remembers of itself: its size, the page of each draft, the zoom."""

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.gui.session import Session
from aicode_desktop.workflow.journey import Step

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


def remember_step(session: Session, step: Step) -> None:
    """Keep on which page the draft that is open is being worked on."""
    draft_id = session.store.draft.id
    if draft_id and not session.is_rehearsal:
        session.preferences.put(session.preferences.settings.left_on(draft_id, step.value))


def remember_file(session: Session, path: Path) -> None:
    """Keep *path* as the newest of the files opened lately."""
    session.preferences.put(session.preferences.settings.opened(path.absolute()))


def step_left(session: Session, draft_id: str) -> Step | None:
    """Return the page on which that draft was left; None where nobody remembers."""
    value = session.preferences.settings.steps.get(draft_id, "")
    return Step(value) if value in set(Step) else None
