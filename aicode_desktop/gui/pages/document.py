"""The page Document: the exact document that was handed over, and that it was proven."""

from aicode_desktop.gui.dialogs.send_back import SendBackDialog
from aicode_desktop.gui.forms.document import Ui_Document
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.review.said import said_by
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.widgets.filling import fill, show_facts, whole_digest
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.gui.widgets.said_card import said_card
from aicode_desktop.model.handover import Handover
from aicode_desktop.words import tr
from aicode_desktop.workflow import handing_over


class DocumentPage(Page):
    """Shows what the document declares; the preview beside it is the document itself."""

    is_in_a_form = True

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Document()
        self.form.setupUi(self.body)
        self._shown: Handover | None = None
        self.lay_out()
        self.form.send_back.clicked.connect(lambda: SendBackDialog(session, self).open())

    def arrived(self) -> None:
        """Show the hand-over that is open."""
        handover = self.session.handed.handover
        if handover is not None and handover is not self._shown:
            self._shown = handover
            self._show(handover)

    def _show(self, handover: Handover) -> None:
        self.form.proven.say(
            Kind.GOOD,
            tr(
                "This computer made the document anew from its data: it is exactly the one that"
                " was prepared."
            ),
        )
        frame = self.form.content_list
        fill(frame, [said_card(frame, part) for part in said_by(handover.content.draft)])
        facts = [
            (tr("Document"), handover.content.draft.document_number),
            (tr("Words to compare"), " ".join(handing_over.words_of(handover))),
            (tr("Fingerprint"), whole_digest(handover.fingerprint)),
        ]
        show_facts(self.form.digests, facts)
