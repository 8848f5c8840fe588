"""The card on Review: what a later act does; on a first form, that one was signed before."""

from PySide6.QtCore import QObject

from aicode_desktop.check.wording import day_in_words
from aicode_desktop.gui import opening
from aicode_desktop.gui.dialogs.later_act import show_later_act
from aicode_desktop.gui.forms.review import Ui_Review
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.review.act_said import follows_words
from aicode_desktop.host import paths
from aicode_desktop.host.clock import legal_day
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.draft import Provider
from aicode_desktop.model.record import ListedRecord, Record
from aicode_desktop.words import tr
from aicode_desktop.workflow.record_words import act_words


class ActOnReview(QObject):
    """Shows the card and opens the dialog, or the record, behind it."""

    def __init__(self, page: Page, form: Ui_Review) -> None:
        super().__init__(page)
        self._page = page
        self._form = form
        self._before: ListedRecord | None = None
        self._asked = ("", Provider())
        form.act_edit.clicked.connect(self._open)

    def show_problem(self, path: str) -> None:
        """Open the dialog where the act has the field at *path*."""
        if path.partition(".")[0] == "act" and not self._page.store.is_locked:
            show_later_act(self._page.session, self._page)

    def show(self) -> None:
        """Show what the draft that is open does to an earlier document."""
        draft = self._page.store.draft
        act, is_later = draft.act, draft.act.kind is not ActKind.FIRST_FORM
        if is_later or self._asked != (draft.id, draft.provider):
            self._before = None
        self._form.act_card.setVisible(is_later or self._before is not None)
        if is_later:
            self._form.act_title.setText(act_words(act.kind))
            self._form.act_words.setText(follows_words(draft))
            self._form.act_edit.setText(tr("What this document does…"))

    def look_for_one_before(self) -> None:
        """Show, on a first form, the document that the same provider signed before, if any."""
        session, draft = self._page.session, self._page.store.draft
        is_first = draft.act.kind is ActKind.FIRST_FORM and not session.is_rehearsal
        if not is_first or session.progress.is_signing_begun:
            return
        from aicode_desktop.workflow import earlier

        self._asked = asked = (draft.id, draft.provider)

        def tell(found: ListedRecord | None) -> None:
            now = self._page.store.draft
            if found is not None and asked == (now.id, now.provider):
                self._show_before(found)

        session.background.run(
            lambda: earlier.signed_by_provider(draft), done=tell, failed=self._page.explain
        )

    def _show_before(self, found: ListedRecord) -> None:
        self._before = found
        self._form.act_card.show()
        self._form.act_title.setText(tr("This provider has signed before"))
        self._form.act_words.setText(
            tr(
                "{what} {number} is kept here since {day}. What changes is declared from its"
                " record; a second form would leave open which of the two holds.",
                what=act_words(found.act),
                number=found.document_number or tr("without a number"),
                day=day_in_words(legal_day(found.kept_at)),
            )
        )
        self._form.act_edit.setText(tr("Open its record"))

    def _open(self) -> None:
        page, before = self._page, self._before
        if before is None:
            show_later_act(page.session, page)
            return

        def work() -> Record:
            from aicode_desktop.archive.record import open_record

            return open_record(paths.records() / before.folder)

        page.session.background.run(
            work,
            done=lambda found: opening.show_record(page.session, found),
            failed=page.explain,
            act=tr("Opening the record"),
        )
