"""The card of one chapter: what it is, the answer, what the answer entails, what it commits to."""

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from aicode_desktop.check.consequences import Consequence
from aicode_desktop.gui.forms.chapter_card import Ui_ChapterCard
from aicode_desktop.gui.spacing import arrange
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.field import KIND_OF
from aicode_desktop.gui.widgets.notice import Kind, set_property, wrapped_label
from aicode_desktop.model.code import Chapter
from aicode_desktop.model.draft import ChapterAnswer
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.words import plural, tr


class ChapterCard(QFrame):
    """Shows a chapter. The page ties its two radio buttons, ``sign`` and ``leave_out``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ChapterCard()
        self.form.setupUi(self)
        self._chapter: Chapter | None = None
        self.setProperty("panel", "card")
        arrange(self, current_theme())
        self.form.complaint.hide()
        self.setFocusProxy(self.form.sign)

    def show_chapter(self, chapter: Chapter) -> None:
        """Say which chapter this is, and what it commits to."""
        self._chapter = chapter
        commitments = plural("{n} commitment", "{n} commitments", len(chapter.commitments))
        measures = plural("{n} measure", "{n} measures", chapter.measure_count)
        self.form.title.setText(chapter.title)
        self.form.basis.setText(f"{chapter.legal_basis} · {commitments}, {measures}")
        self.form.commitments.prepare(
            tr("What this commits you to"), lambda inside: _list_commitments(inside, chapter)
        )
        self.form.commitments.setAccessibleName(
            tr("What “{chapter}” commits you to", chapter=chapter.title)
        )
        for button, name in (
            (self.form.sign, tr("Sign “{chapter}”", chapter=chapter.title)),
            (self.form.leave_out, tr("Leave out “{chapter}”", chapter=chapter.title)),
        ):
            button.setAccessibleName(name)

    def show_answer(self, answer: ChapterAnswer, consequence: Consequence) -> None:
        """Show what *answer* entails."""
        if self._chapter is None:
            return
        is_open = answer is ChapterAnswer.UNANSWERED
        is_left_out = answer is ChapterAnswer.OPT_OUT
        self.form.summary.setText(
            tr("You do not sign this chapter.") if is_left_out else self._chapter.summary
        )
        source = tr("{source}, as of {date}", source=consequence.source, date=_month(consequence))
        is_warning = consequence.severity is Severity.WARN
        self.form.consequence.say(
            Kind.WARNING, consequence.sentence if is_warning else "", source=source
        )
        remark = consequence.sentence
        if not is_open:
            remark = tr("{sentence} Source: {source}.", sentence=remark, source=source)
        self.form.remark.setText(remark)
        self.form.remark.setVisible(not is_warning)
        set_property(self, "panel", "waiting" if is_open else "card")
        spoken = f"{self.form.summary.text()} {consequence.sentence}"
        self.form.sign.setAccessibleDescription(spoken)
        self.form.leave_out.setAccessibleDescription(spoken)

    def complain(self, finding: Finding | None) -> None:
        """Show *finding* in the card, or take the complaint away."""
        if finding is not None:
            self.form.complaint.say(KIND_OF[finding.severity], finding.sentence)
        self.form.complaint.setVisible(finding is not None)


def _month(consequence: Consequence) -> str:
    day = consequence.as_of
    english = QLocale(QLocale.Language.English)
    return english.toString(QDate(day.year, day.month, day.day), "MMMM yyyy")


def _list_commitments(inside: QVBoxLayout, chapter: Chapter) -> None:
    for commitment in chapter.commitments:
        title = wrapped_label(None, type_="strong")
        title.setText(
            tr(
                "Commitment {number}: {title}",
                number=commitment.number,
                title=commitment.title,
            )
        )
        measures = wrapped_label(None, type_="soft")
        measures.setText(
            "\n".join(f"{measure.number}  {measure.title}" for measure in commitment.measures)
        )
        inside.addWidget(title)
        inside.addWidget(measures)
