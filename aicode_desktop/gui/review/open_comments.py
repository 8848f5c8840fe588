"""The open comments of reviewers on the draft that is open, for the fields that they are about."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aicode_desktop.drafts.reviews import ReviewFolder
from aicode_desktop.host import paths
from aicode_desktop.model.review import Review

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aicode_desktop.gui.session import Session

_PLACE = re.compile(r"\[\d+\]")


def open_comments(session: "Session") -> "OpenComments":
    """Return what reviewers said about the draft that is open in *session*."""
    return session.findChild(OpenComments) or OpenComments(session)


class OpenComments(QObject):
    """Knows what is open; ``changed`` says that it is something else now."""

    changed = Signal()

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._fields: tuple[str, ...] = ()
        session.form_opened.connect(self._load)
        self._load()

    def count_at(self, path: str) -> int:
        """Return how many are about the field at *path*.

        One that names a list without a place in it is about that field of each of its members.
        """
        if not self._fields:
            return 0
        about = {path, everywhere(path)}
        return sum(field in about for field in self._fields)

    def take(self, review: Review) -> None:
        """Know *review* from now on, where it is of the draft that is open."""
        if review.draft_id != self._session.store.draft.id:
            return
        fields = tuple(comment.field for comment in review.open_comments())
        if fields != self._fields:
            self._fields = fields
            self.changed.emit()

    def show_at(self, path: str, parent: "QWidget") -> None:
        """Open what was said, ready for an answer about the field at *path*."""
        from aicode_desktop.gui.dialogs.comments import CommentsDialog  # when first asked

        dialog = CommentsDialog(self._session, parent, changed=self.take)
        place = dialog.form.field.findData(everywhere(path))
        dialog.form.field.setCurrentIndex(max(0, place))
        dialog.open()

    def _load(self) -> None:
        session, draft_id = self._session, self._session.store.draft.id
        self.take(Review(draft_id))
        # What another window has open is reviewed there.
        if not draft_id or session.is_rehearsal or session.hold.refused is not None:
            return
        if session.door.is_open:
            folder = ReviewFolder(paths.drafts(), session.door.vault)
            session.background.run(
                lambda: folder.load(draft_id), done=self.take, failed=self._show_none
            )

    def _show_none(self, _error: Exception) -> None:
        """Leave what cannot be read to the page Review, which says so."""


def everywhere(path: str) -> str:
    """Return *path* without places in lists, as comments on any member of a list name it."""
    return _PLACE.sub("", path)
