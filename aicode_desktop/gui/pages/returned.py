"""The page Returned: a hand-over that came back unsigned, with the comment."""

from PySide6.QtCore import Qt

from aicode_desktop.gui import opening
from aicode_desktop.gui.dates import moment
from aicode_desktop.gui.forms.returned import Ui_Returned
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.words import tr


class ReturnedPage(Page):
    """Shows the comment, and leads to the draft that it is about."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Returned()
        self.form.setupUi(self.body)
        self.lay_out()
        self.form.open_draft.clicked.connect(self._open)
        self.form.all_forms.clicked.connect(lambda: session.go_to(Place.START))

    def arrived(self) -> None:
        """Show what came back."""
        taken = self.session.handed.taken_in
        self.form.comment_card.setVisible(taken is not None)
        self.form.open_draft.setVisible(taken is not None)
        if taken is None:
            self.form.title.setText(tr("Nothing came back"))
            self.form.lead.setText(tr("A form that is sent back unsigned is shown here."))
            return
        self.form.title.setText(tr("It came back unsigned"))
        self.form.lead.setText(tr("Sent back {time}", time=moment(taken.returned.returned_at)))
        self.form.comment.setText(taken.returned.comment or tr("There is no comment."))
        self.form.kept.setText(tr("The comment is kept with the draft, on its page Review."))

    def focus_first(self) -> None:
        """Put the focus on the draft."""
        self.form.open_draft.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        taken = self.session.handed.taken_in
        if taken is not None:
            opening.open_draft(self.session, taken.series, failed=self.explain)
