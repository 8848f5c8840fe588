"""The page Chapters: the outlook on systemic risk, and an answer for each chapter of the Code."""

from PySide6.QtWidgets import QWidget

from aicode_desktop.check.consequences import consequence
from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.errors import AicodeError
from aicode_desktop.gui.binding import bind_choice
from aicode_desktop.gui.forms.chapters import Ui_Chapters
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.widgets.chapter_card import ChapterCard
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import ChapterAnswer, SystemicRiskOutlook
from aicode_desktop.workflow.journey import Step


class ChaptersPage(Page):
    """Shows a card for each chapter, and what its answer entails in this provider's situation."""

    step = Step.CHAPTERS

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Chapters()
        self.form.setupUi(self.body)
        self._edition = ""
        self._cards: dict[ChapterKey, ChapterCard] = {
            key: getattr(self.form, key.value) for key in ChapterKey
        }
        self._bind()
        self.lay_out()
        self.store.changed.connect(self._show_answers)
        self._show_answers()

    def place_of(self, path: str) -> QWidget | None:
        """Return the outlook's field, a card, or the first card for what is about all."""
        for key, card in self._cards.items():
            if path == f"chapters.{key}":
                return card
        if path in {"chapters", "edition"}:
            return self._cards[ChapterKey.TRANSPARENCY]
        return super().place_of(path)

    def show_complaints(self) -> None:
        """Show findings in the cards that they are about; consequences stand there anyway."""
        super().show_complaints()
        findings = {f.field: f for f in reversed(self.findings())}
        for key, card in self._cards.items():
            found = findings.get(f"chapters.{key}")
            answer = self.store.draft.chapters[key]
            is_due = found is not None and self.is_time(found)
            card.complain(found if is_due and answer is ChapterAnswer.UNANSWERED else None)
        about_all = findings.get("chapters")
        self.form.nothing_signed.say(Kind.PROBLEM, about_all.sentence if about_all else "")

    def _bind(self) -> None:
        form = self.form
        outlooks = {
            SystemicRiskOutlook.HAS: form.outlook_has,
            SystemicRiskOutlook.DEVELOPING: form.outlook_developing,
            SystemicRiskOutlook.INTENDS: form.outlook_intends,
            SystemicRiskOutlook.NONE: form.outlook_none,
        }
        bind_choice(outlooks, self.store, "systemic_risk_outlook")
        self.tie("systemic_risk_outlook", form.outlook_field)
        for key, card in self._cards.items():
            answers = {
                ChapterAnswer.SIGN: card.form.sign,
                ChapterAnswer.OPT_OUT: card.form.leave_out,
            }
            bind_choice(answers, self.store, f"chapters.{key}")

    def _show_answers(self) -> None:
        draft = self.store.draft
        if draft.edition != self._edition:
            try:
                code = code_of_practice(draft.edition)
            except AicodeError as error:
                self.explain(error)
                return
            self._edition = draft.edition
            for chapter in code:
                self._cards[chapter.key].show_chapter(chapter)
        for key, card in self._cards.items():
            card.show_answer(draft.chapters[key], consequence(key, draft))
