"""The card on Review that says what a later act does; nothing on a first form."""

from PySide6.QtCore import QObject

from aicode_desktop.gui.dialogs.later_act import show_later_act
from aicode_desktop.gui.forms.review import Ui_Review
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.review.act_said import follows_words
from aicode_desktop.model.act import ActKind
from aicode_desktop.workflow.record_words import act_words


class ActOnReview(QObject):
    """Shows the card and opens the dialog behind it."""

    def __init__(self, page: Page, form: Ui_Review) -> None:
        super().__init__(page)
        self._page = page
        self._form = form
        form.act_edit.clicked.connect(lambda: show_later_act(page.session, page))

    def show_problem(self, path: str) -> None:
        """Open the dialog where the act has the field at *path*."""
        if path.partition(".")[0] == "act" and not self._page.store.is_locked:
            show_later_act(self._page.session, self._page)

    def show(self) -> None:
        """Show what the draft that is open does to an earlier document."""
        act = self._page.store.draft.act
        is_later = act.kind is not ActKind.FIRST_FORM
        self._form.act_card.setVisible(is_later)
        if not is_later:
            return
        self._form.act_title.setText(act_words(act.kind))
        self._form.act_words.setText(follows_words(self._page.store.draft))
