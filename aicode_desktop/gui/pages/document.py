"""The page Document: the exact document that was handed over, and that it was proven."""

from aicode_desktop.gui.forms.document import Ui_Document
from aicode_desktop.gui.handed_page import HandedPage
from aicode_desktop.gui.review.said import said_by
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.widgets.filling import fill, show_facts
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.gui.widgets.said_card import said_card
from aicode_desktop.model.handover import Handover
from aicode_desktop.model.rendered import in_two_lines
from aicode_desktop.words import tr
from aicode_desktop.workflow import handing_over


class DocumentPage(HandedPage):
    """Shows what the document declares; the preview beside it is the document itself."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Document()
        self.form.setupUi(self.body)
        self.lay_out()
        self.send_back_by(self.form.send_back)

    def show_handover(self, handover: Handover) -> None:
        """Show what *handover* says."""
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
            (tr("Fingerprint"), in_two_lines(handover.fingerprint)),
        ]
        show_facts(self.form.digests, facts)
