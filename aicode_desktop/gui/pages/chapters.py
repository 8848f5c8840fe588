"""The page Chapters: the outlook on systemic risk, and an answer for each chapter of the Code."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aicode_desktop.check.consequences import consequence
from aicode_desktop.check.explanation import Combination, Explanation, explanation
from aicode_desktop.errors import AicodeError
from aicode_desktop.gui.binding import bind_choice, bind_text
from aicode_desktop.gui.draft_store import replaced_at
from aicode_desktop.gui.forms.chapters import Ui_Chapters
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.widgets.chapter_card import ChapterCard
from aicode_desktop.gui.widgets.counsel import StatementLines, list_statements
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.filling import fill
from aicode_desktop.gui.widgets.notice import Kind, wrapped_label
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import ChapterAnswer, SystemicRiskOutlook
from aicode_desktop.words import tr
from aicode_desktop.workflow.journey import Step


class ChaptersPage(Page):
    """Shows a card for each chapter, and what its answer entails in this provider's situation."""

    step = Step.CHAPTERS

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Chapters()
        self.form.setupUi(self.body)
        self._edition = ""
        self._explained: Explanation | None = None
        self._shown_for: tuple[object, ...] = ()
        self._cards: dict[ChapterKey, ChapterCard] = {
            key: getattr(self.form, key.value) for key in ChapterKey
        }
        self._bind()
        self.lay_out()
        self.store.changed.connect(self._show_changes)
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

    def commented(self) -> Iterator[tuple[str, Field | ChapterCard]]:
        """Yield the chapters too."""
        yield from super().commented()
        yield from ((f"chapters.{key}", card) for key, card in self._cards.items())

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
            bind_choice(
                answers,
                self.store,
                f"chapters.{key}",
                is_final=partial(self._is_final, key),
            )
            bind_text(card.form.reason, self.store, f"opt_out_reasons.{key}")
            card.left_out.connect(
                lambda key=key: self.store.put_at(f"chapters.{key}", ChapterAnswer.OPT_OUT)
            )
            card.question_dropped.connect(self._take_back)
            card.comments_asked_for.connect(
                lambda key=key: self.show_comments_at(f"chapters.{key}")
            )
            self.session.form_opened.connect(card.drop_question)
        form.combinations.prepare(tr("All eight ways to answer"), lambda _inside: None)
        form.signing.prepare(tr("What signing does, and what it does not"), lambda _inside: None)
        form.afterwards.prepare(tr("What comes after signing"), lambda _inside: None)
        form.what_changed.clicked.connect(self._show_what_changed)

    def _is_final(self, key: ChapterKey, answer: ChapterAnswer) -> bool:
        """Ask before a chapter is left out; any other answer goes straight into the draft."""
        card, draft = self._cards[key], self.store.draft
        card.drop_question()
        if answer is not ChapterAnswer.OPT_OUT or draft.chapters[key] is answer:
            self._show_answers()
            return True
        card.ask(consequence(key, replaced_at(draft, f"chapters.{key}", answer)))
        return False

    def _take_back(self) -> None:
        self.store.echo_asked_for.emit()
        self._show_answers()

    def _show_what_changed(self) -> None:
        from aicode_desktop.gui.dialogs.what_changed import (  # when first asked
            show_what_changed,
        )

        show_what_changed(self)

    def _show_changes(self) -> None:
        if self._grounds() != self._shown_for:  # most keystrokes concern other pages
            self._show_answers()

    def _grounds(self) -> tuple[object, ...]:
        """Return all that this page's explanation depends on."""
        draft = self.store.draft
        return draft.edition, draft.chapters, draft.systemic_risk_outlook, draft.provider.status

    def _show_answers(self) -> None:
        # Nothing here depends on the models, and explaining hundreds of them takes its time.
        draft = replace(self.store.draft, models=())
        self._shown_for = self._grounds()
        try:
            explained = explanation(draft, today=self.store.today)
        except AicodeError as error:
            self.explain(error)
            return
        for told in explained.chapters:
            if draft.edition != self._edition:
                self._cards[told.chapter.key].show_chapter(told.chapter)
            self._cards[told.chapter.key].show_explanation(told)
        self._edition = draft.edition
        if explained != self._explained:
            self._explained = explained
            self._show_together(explained)

    def _show_together(self, explained: Explanation) -> None:
        form = self.form
        statements = (explained.combination, *explained.situation_statements)
        lines = [StatementLines(statement, form.together_list) for statement in statements]
        fill(form.together_list, lines)
        form.combinations.renew(lambda inside: _list_combinations(inside, explained))
        form.signing.renew(
            lambda inside: list_statements(inside, (*explained.signing, *explained.costs))
        )
        form.afterwards.renew(lambda inside: list_statements(inside, explained.afterwards))


def _list_combinations(inside: QVBoxLayout, explained: Explanation) -> None:
    titles = {told.chapter.key: told.chapter.title for told in explained.chapters}
    for combination in explained.combinations:
        heading = wrapped_label(inside.parentWidget(), type_="strong")
        heading.setText(_title_of(combination, titles))
        inside.addWidget(heading)
        list_statements(inside, (combination.statement,))
        if combination.shown_otherwise:
            otherwise = wrapped_label(inside.parentWidget(), type_="soft")
            names = ", ".join(titles[key] for key in combination.shown_otherwise)
            otherwise.setText(tr("To be shown by other means: {names}.", names=names))
            inside.addWidget(otherwise)


def _title_of(combination: Combination, titles: dict[ChapterKey, str]) -> str:
    names = ", ".join(titles[key] for key in combination.signed) or tr("None")
    if combination.is_chosen:
        return tr("Signed: {names} (your answers)", names=names)
    return tr("Signed: {names}", names=names)
