"""What reviewers have said, on the page Review: how much of it is open, and the way to it."""

from PySide6.QtCore import QObject

from aicode_desktop.drafts.reviews import ReviewFolder
from aicode_desktop.gui.forms.review import Ui_Review
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.review.open_comments import open_comments
from aicode_desktop.host import paths
from aicode_desktop.model.finding import Severity
from aicode_desktop.model.review import Review
from aicode_desktop.words import plural, tr


class ReviewSaid(QObject):
    """Ties the part of *form* that is about comments and reasons."""

    def __init__(self, page: Page, form: Ui_Review) -> None:
        super().__init__(page)  # and with the page it stops to listen
        self._page = page
        self._form = form
        self._session = page.session
        self._review: Review | None = None
        form.comments.clicked.connect(self._open)
        self._session.store.findings_changed.connect(self._count)

    def show(self) -> None:
        """Read what was said about the draft that is open, and show how much of it is open."""
        draft_id, door = self._session.store.draft.id, self._session.door
        is_kept = bool(draft_id) and door.is_open and not self._session.is_rehearsal
        # What another window has open is reviewed there, or one review would replace the other.
        self._form.comments.setEnabled(self._session.hold.refused is None)
        self._form.comments_section.setVisible(is_kept)
        if is_kept:
            folder = ReviewFolder(paths.drafts(), door.vault)
            self._session.background.run(
                lambda: folder.load(draft_id), done=self._tell, failed=self._page.explain
            )

    def _tell(self, review: Review) -> None:
        if review.draft_id != self._session.store.draft.id:
            return
        open_comments(self._session).take(review)
        self._review = review
        self._count()

    def _count(self) -> None:
        review = self._review
        if review is None or review.draft_id != self._session.store.draft.id:
            return
        reasons = {(one.code, one.field) for one in review.acknowledgements}
        warnings = [f for f in self._session.store.findings if f.severity is Severity.WARN]
        without = sum((one.code, one.field) not in reasons for one in warnings)
        count = len(review.open_comments())
        words = [
            plural("{n} comment is open.", "{n} comments are open.", count)
            if count
            else tr("No comment is open."),
        ]
        if without:
            words.append(
                plural(
                    "{n} warning has no reason yet.", "{n} warnings have no reason yet.", without
                )
            )
        self._form.comments_words.setText(" ".join(words))

    def _open(self) -> None:
        from aicode_desktop.gui.dialogs.comments import CommentsDialog

        CommentsDialog(self._session, self._page, changed=self._tell).open()
