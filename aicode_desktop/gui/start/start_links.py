"""Where the links of the start page lead, other than into a form."""

from typing import TYPE_CHECKING

from aicode_desktop.gui.session import Place, Session

if TYPE_CHECKING:
    from collections.abc import Callable

    from aicode_desktop.gui.pages.page import Page
    from aicode_desktop.workflow.shelf import ShelvedDraft

# What a link leads to is loaded with its first press.


def show_history(session: Session, draft: "ShelvedDraft | None") -> None:
    """Show the saved states of the draft that is chosen, if one is."""
    from aicode_desktop.gui.start.shelf_rows import name_of

    if draft is not None:
        session.looking.draft_id = draft.summary.id
        session.looking.draft_name = name_of(draft)
        session.go_to(Place.HISTORY)


def compare_from(session: Session, draft: "ShelvedDraft | None") -> None:
    """Show the page that compares, with the draft that is chosen as the first."""
    from aicode_desktop.gui.comparing import compare, side_of_draft
    from aicode_desktop.gui.start.shelf_rows import name_of

    first = None
    if draft is not None and not draft.summary.problem:
        first = side_of_draft(session, draft.summary.id, name_of(draft))
    compare(session, first)


def show_identity(page: "Page", *, left: "Callable[[], None]") -> None:
    """Show the key that drafts are encrypted for, once the vault is open; *left* when it goes."""

    def show() -> None:
        from aicode_desktop.gui.dialogs.identity import IdentityDialog

        dialog = IdentityDialog(page.session, page)
        dialog.finished.connect(lambda _result: left())
        dialog.open()

    page.session.door.when_open(show)
