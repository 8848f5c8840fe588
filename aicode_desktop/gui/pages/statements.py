"""The page Statements: power to bind, public listing, further statements, place, notes."""

from aicode_desktop.gui.binding import (
    bind_check,
    bind_choice,
    bind_combo,
    bind_lines,
    bind_paragraphs,
    bind_text,
)
from aicode_desktop.gui.forms.statements import Ui_Statements
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Session
from aicode_desktop.languages import official
from aicode_desktop.model.draft import Language, ListingAnswer, Paper
from aicode_desktop.words import tr
from aicode_desktop.workflow.journey import Step

BOX_LINES = 4


class StatementsPage(Page):
    """Ties the form to the statements; the listed name is asked for only where one is listed."""

    step = Step.STATEMENTS

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Statements()
        self.form.setupUi(self.body)
        self._bind()
        self.lay_out()
        for box in (self.form.further_statements, self.form.notes):
            line = box.fontMetrics().lineSpacing()
            box.setFixedHeight(line * BOX_LINES + session.theme.px(28))
        self.form.use_legal_name.clicked.connect(self._use_legal_name)
        self.store.changed.connect(self._show_listing)
        self._show_listing()

    def _bind(self) -> None:
        form, store = self.form, self.store
        bind_check(form.confirms_authority, store, "statements.confirms_authority")
        answers = {
            ListingAnswer.AGREE: form.listing_agree,
            ListingAnswer.DECLINE: form.listing_decline,
        }
        bind_choice(answers, store, "listing.answer")
        bind_text(form.listing_name, store, "listing.name")
        bind_lines(form.further_statements, store, "statements.further")
        bind_text(form.place, store, "place")
        bind_text(form.document_number, store, "document_number")
        bind_combo(form.paper, store, "paper", {Paper.A4: tr("A4"), Paper.LETTER: tr("Letter")})
        names = {each: official()[each] for each in Language}
        bind_combo(form.language, store, "language", names)
        bind_paragraphs(form.notes, store, "notes")
        for path, field in (
            ("statements.confirms_authority", form.confirms_authority_field),
            ("listing.answer", form.listing_answer_field),
            ("listing.name", form.listing_name_field),
            ("statements.further", form.further_statements_field),
            ("place", form.place_field),
            ("document_number", form.document_number_field),
            ("paper", form.paper_field),
            ("language", form.language_field),
            ("notes", form.notes_field),
        ):
            self.tie(path, field)

    def _show_listing(self) -> None:
        draft = self.store.draft
        is_listed = draft.listing.answer is ListingAnswer.AGREE
        self.form.listing_name_field.setVisible(is_listed)
        legal_name = draft.provider.legal_name.strip()
        self.form.use_legal_name.setVisible(
            is_listed and bool(legal_name) and draft.listing.name != legal_name
        )

    def _use_legal_name(self) -> None:
        self.store.put_at("listing.name", self.store.draft.provider.legal_name.strip())
        self.form.listing_name.setFocus()
