"""The page Brief: what somebody is asked to sign, and what it commits the provider to."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from aicode_desktop.check.act import withdrawn_chapters
from aicode_desktop.check.consequences import consequence
from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.errors import AicodeError
from aicode_desktop.gui.dates import moment
from aicode_desktop.gui.forms.brief import Ui_Brief
from aicode_desktop.gui.handed_page import HandedPage
from aicode_desktop.gui.review.act_said import act_facts, follows_words
from aicode_desktop.gui.review.said import Said
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.chapter_card import list_commitments
from aicode_desktop.gui.widgets.filling import fact_row, fill
from aicode_desktop.gui.widgets.fold import Fold
from aicode_desktop.gui.widgets.notice import Kind, MarkedLine, wrapped_label
from aicode_desktop.gui.widgets.said_card import said_card
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import Chapter
from aicode_desktop.model.draft import ChapterAnswer, Draft
from aicode_desktop.model.handover import Handover
from aicode_desktop.model.rendered import in_two_lines
from aicode_desktop.words import tr
from aicode_desktop.workflow import handing_over
from aicode_desktop.workflow.record_words import act_words


class BriefPage(HandedPage):
    """Shows who prepared the form, the words to compare, and each chapter’s commitments."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Brief()
        self.form.setupUi(self.body)
        self.lay_out()
        self.send_back_by(self.form.send_back)

    def show_handover(self, handover: Handover) -> None:
        """Show what *handover* says."""
        form, draft = self.form, handover.content.draft
        by = handover.prepared_by or tr("somebody who is not named")
        form.lead.setText(_lead(handover, by=by))
        form.compare_lead.setText(
            tr("Ask {name} by telephone. Only the same six words prove the sender.", name=by)
        )
        form.words.setText(" ".join(handing_over.words_of(handover)))
        form.compare_hex.prepare(
            tr("The whole fingerprint"), lambda inside: _list_digests(inside, handover)
        )
        try:
            code = code_of_practice(draft.edition)
        except AicodeError as error:
            self.explain(error)
            return
        frame = form.chapters_list
        if draft.act.kind is ActKind.WITHDRAWAL:
            form.chapters_title.setText(tr("What it withdraws, and what remains"))
        act = Said(act_words(draft.act.kind), tuple(fact for fact in act_facts(draft) if fact[1]))
        cards = [_chapter_card(frame, chapter, draft) for chapter in code]
        fill(frame, [said_card(frame, act), *cards] if act.facts else cards)
        form.warnings.setVisible(bool(handover.acknowledgements))
        lines: list[QWidget] = []
        for one in handover.acknowledgements:
            line = MarkedLine(form.warnings_list)
            line.say(Kind.WARNING, one.sentence)
            lines.append(line)
            said = wrapped_label(form.warnings_list, type_="soft")
            said.setText(
                tr("{name}: {reason}", name=one.by, reason=one.reason)
                if one.by
                else tr("Nobody has said why it does not stand in the way.")
            )
            said.setIndent(self.session.theme.px(22))
            lines.append(said)
        fill(form.warnings_list, lines)


def _lead(handover: Handover, *, by: str) -> str:
    draft, time = handover.content.draft, moment(handover.prepared_at)
    provider = draft.provider.legal_name
    if draft.act.kind is ActKind.FIRST_FORM:
        return tr(
            "The Signatory Form of {provider}, prepared by {name}, {time}.",
            provider=provider,
            name=by,
            time=time,
        )
    return tr(
        "{what} of {provider}, prepared by {name}, {time}. {follows}",
        what=act_words(draft.act.kind),
        provider=provider,
        name=by,
        time=time,
        follows=follows_words(draft),
    )


def _answer_words(chapter: Chapter, draft: Draft) -> str:
    is_signed = draft.chapters[chapter.key] is ChapterAnswer.SIGN
    if draft.act.kind is ActKind.WITHDRAWAL:
        if chapter.key in withdrawn_chapters(draft):
            return tr("{chapter}: withdrawn", chapter=chapter.title)
        if is_signed:
            return tr("{chapter}: remains signed", chapter=chapter.title)
    if is_signed:
        return tr("{chapter}: signed", chapter=chapter.title)
    return tr("{chapter}: left out", chapter=chapter.title)


def _list_digests(inside: QVBoxLayout, handover: Handover) -> None:
    for caption, digest in (
        (tr("Fingerprint"), handover.fingerprint),
        (tr("SHA-256 of the file"), handover.file_digest),
    ):
        inside.addWidget(fact_row(None, caption, in_two_lines(digest)))


def _chapter_card(parent: QWidget, chapter: Chapter, draft: Draft) -> QFrame:
    theme = current_theme()
    card = QFrame(parent)
    card.setProperty("panel", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(*(theme.grid(steps) for steps in (5, 4, 5, 4)))
    column.setSpacing(theme.grid(1.5))
    title = wrapped_label(card, type_="strong")
    title.setText(_answer_words(chapter, draft))
    column.addWidget(title)
    if draft.chapters[chapter.key] is ChapterAnswer.SIGN:
        summary = wrapped_label(card)
        summary.setText(chapter.summary)
        column.addWidget(summary)
    follows = consequence(chapter.key, draft)
    what = wrapped_label(card, type_="soft")
    what.setText(follows.sentence)
    source = wrapped_label(card, type_="hint")
    source.setText(tr("Source: {source}", source=follows.source))
    column.addWidget(what)
    column.addWidget(source)
    commitments = Fold(card)
    commitments.prepare(
        tr("Its commitments, one by one"), lambda inside: list_commitments(inside, chapter)
    )
    commitments.setAccessibleName(tr("What “{chapter}” commits you to", chapter=chapter.title))
    column.addWidget(commitments)
    return card
