"""What was open when the program ended, at the top of the start page: a draft, or a hand-over.

Of a hand-over only the path is kept: it is opened anew, with the passphrase that it asks for.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt

from aicode_desktop.gui import opening, remembering
from aicode_desktop.gui.dates import moment
from aicode_desktop.gui.forms.start import Ui_Start
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.start.shelf_rows import name_of
from aicode_desktop.gui.widgets.notice import set_property
from aicode_desktop.gui.widgets.wrapped_label import breakable
from aicode_desktop.host.regular_files import is_file
from aicode_desktop.words import tr

if TYPE_CHECKING:
    from aicode_desktop.workflow.shelf import ShelvedDraft


class _Offer(NamedTuple):
    """What the two buttons do."""

    reopen: Callable[[], None]
    forget: Callable[[], None]


class LeftOpen(QObject):
    """Fills the frame ``left_open`` of the start page; hides it while there is nothing to offer."""

    def __init__(self, page: Page, form: Ui_Start) -> None:
        super().__init__(page)
        self._page = page
        self._form = form
        self._session = page.session
        self._offered: _Offer | None = None
        form.reopen.clicked.connect(self._reopen)
        form.leave_closed.clicked.connect(self._leave)

    def show(self, draft: "ShelvedDraft | None") -> None:
        """Offer *draft*, which a crash left open; without one the hand-over that was being read."""
        self._hide()
        handover = self._session.preferences.settings.handover_left
        if draft is not None:
            self._show_draft(draft)
        elif handover:
            file = Path(handover)
            self._session.background.run(
                lambda: is_file(file),
                done=lambda is_there: self._show_handover(file, is_there=is_there),
                failed=self._page.explain,
            )

    def _show_draft(self, draft: "ShelvedDraft") -> None:
        session, failed = self._session, self._page.explain
        reopen = partial(opening.open_draft, session, draft.summary.id, failed=failed)
        self._offered = _Offer(reopen, self._forget_draft)
        self._say(
            tr("The program ended while “{name}” was open", name=name_of(draft)),
            tr(
                "It was saved on {time}. At most the last two seconds of typing are missing.",
                time=moment(draft.summary.modified),
            ),
        )
        self._form.reopen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_handover(self, file: Path, *, is_there: bool) -> None:
        session, failed = self._session, self._page.explain
        self._offered = _Offer(
            partial(opening.open_file, session, file, failed=failed),
            partial(remembering.forget_handover, session),
        )
        self._say(
            tr("The program ended while you read “{name}”", name=breakable(file.name)),
            tr("The file lies in “{folder}”.", folder=file.parent)
            if is_there
            else tr(
                "It is no longer in “{folder}”. Open it from where it is now, or ask for it again.",
                folder=file.parent,
            ),
        )
        self._form.reopen.setVisible(is_there)
        set_property(self._form.new_form, "kind", "" if is_there else "primary")
        target = self._form.reopen if is_there else self._form.leave_closed
        if any(each.hasFocus() for each in (self._form.new_form, self._form.drafts_list)):
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, title: str, words: str) -> None:
        form = self._form
        form.left_open_title.setText(title)
        form.left_open_words.setText(words)
        form.reopen.show()
        form.left_open.show()
        # One primary button a page: first of all, what was open when the program ended.
        set_property(form.new_form, "kind", "")

    def _hide(self) -> None:
        self._form.left_open.hide()
        set_property(self._form.new_form, "kind", "primary")

    def _reopen(self) -> None:
        if self._offered is not None:
            self._offered.reopen()

    def _leave(self) -> None:
        if self._offered is not None:
            self._offered.forget()
        self.show(None)
        self._page.focus_first()

    def _forget_draft(self) -> None:
        marks = self._session.open_marks
        self._session.background.run(
            marks.forget_left_open, done=lambda _nothing: None, failed=self._page.explain
        )
