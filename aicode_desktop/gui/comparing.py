"""What can be compared: a draft of this computer, a state of one, or a file."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from aicode_desktop.check.comparison import Difference, differences_between
from aicode_desktop.gui.opening import PDF_ENDING
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.internal import without_internal_fields
from aicode_desktop.workflow import vault


@dataclass(frozen=True, slots=True)
class Side:
    """One of two: what it is called, and how it is read, off the GUI thread.

    A document carries no internal notes, so there is nothing to compare them with.
    """

    title: str
    load: Callable[[], Draft]
    is_document: bool = False


def side_of_file(session: Session, path: Path) -> Side:
    """Return the draft in a file: JSON, encrypted, or inside a PDF of this program."""
    door = session.door
    return Side(
        path.name,
        lambda: vault.open_draft(path, unlock=lambda: door.vault),
        is_document=path.suffix.lower() == PDF_ENDING,
    )


def side_of_draft(session: Session, draft_id: str, title: str) -> Side:
    """Return a draft of this computer."""
    folder = session.folder
    return Side(title, lambda: folder.load(draft_id))


def compare(session: Session, first: Side | None, second: Side | None = None) -> None:
    """Show the page that compares, with these two chosen."""
    session.looking.sides = (first, second)
    session.go_to(Place.COMPARE)


def differences(first: Side, second: Side) -> tuple[Difference, ...]:
    """Return every field in which the second differs from the first.

    Raises:
        AicodeError: one of them cannot be read; nothing was changed.
    """
    one, other = first.load(), second.load()
    if first.is_document or second.is_document:
        one, other = without_internal_fields(one), without_internal_fields(other)
    return differences_between(one, other)
