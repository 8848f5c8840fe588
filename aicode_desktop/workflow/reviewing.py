"""What is kept beside a draft in the vault: its review, and its saved states."""

from pathlib import Path
from typing import TYPE_CHECKING

from aicode_desktop.check.field_help import field_help
from aicode_desktop.drafts.history import History, SavedState
from aicode_desktop.drafts.lock import DraftLock
from aicode_desktop.drafts.reviews import ReviewFolder
from aicode_desktop.errors import CannotWriteError
from aicode_desktop.host import paths
from aicode_desktop.host.clock import Clock
from aicode_desktop.model.review import Comment, Review
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import tr
from aicode_desktop.workflow import vault as vaults

if TYPE_CHECKING:
    from aicode_desktop.drafts.vault import Vault


def identifier_of(path: Path, vault: "Vault") -> str:
    """Return the identifier that the draft in *path* is kept under on this computer.

    Raises:
        CannotReadFileError, DraftUnreadableError, DocumentUnreadableError: it is no draft.
    """
    draft = vaults.open_draft(path, unlock=lambda: vault)
    is_kept_here = path.resolve().parent == paths.drafts().resolve()
    return path.stem if is_kept_here else draft.id


def review_of(draft_id: str, vault: "Vault") -> Review:
    """Return the review of that draft, an empty one where nothing was said.

    Raises:
        CannotReadFileError, DraftUnreadableError: it is as it was.
    """
    return ReviewFolder(paths.drafts(), vault).load(draft_id)


def states_of(draft_id: str, vault: "Vault") -> tuple[SavedState, ...]:
    """Return every saved state of that draft, the newest first.

    Raises:
        DraftUnreadableError: the identifier cannot name a folder.
    """
    return History(paths.drafts(), vault).states(draft_id)


def add_comment(
    draft_id: str, vault: "Vault", *, text: str, by: str, field: str = "", clock: Clock
) -> Review:
    """Keep what *by* says about *field*, or about the whole draft, and return the review with it.

    Raises:
        DraftInUseError: a window has the draft open, and would write over the comment.
        CannotReadFileError, DraftUnreadableError, CannotWriteError: the review is as it was.
    """
    comment = Comment(
        field=field,
        by=fit_text(by, is_multi_line=False).strip(),
        at=clock.now().isoformat(timespec="seconds"),
        text=fit_text(text, is_multi_line=True).strip(),
    )
    if not comment.text or not comment.by:
        raise _refused(tr("A comment needs its words, and the name of who says them."))
    if field and field_help(field) is None:
        raise _refused(tr("“{field}” is not a field of a draft.", field=field))
    lock = DraftLock(paths.drafts(), draft_id, clock=clock)
    lock.take()
    try:
        folder = ReviewFolder(paths.drafts(), vault)
        review = folder.load(draft_id).with_comment(comment)
        folder.save(review)
    finally:
        lock.release()
    return review


def _refused(what: str) -> CannotWriteError:
    return CannotWriteError(
        what,
        safe=tr("Nothing was kept, and earlier comments are intact."),
        next_step=tr("Say it again with --add, --by and, for one field, --field."),
    )
