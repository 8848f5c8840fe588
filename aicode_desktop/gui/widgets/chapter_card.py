"""The card of one chapter: what it is, the answer, what the answer entails, what it commits to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from aicode_desktop.check.consequences import Consequence
from aicode_desktop.check.explanation import ChapterExplanation
from aicode_desktop.gui.dates import month
from aicode_desktop.gui.forms.chapter_card import Ui_ChapterCard
from aicode_desktop.gui.spacing import arrange
from aicode_desktop.gui.theme import current_theme
from aicode_desktop.gui.widgets.comment_mark import CommentMark
from aicode_desktop.gui.widgets.counsel import list_statements
from aicode_desktop.gui.widgets.field import KIND_OF
from aicode_desktop.gui.widgets.notice import Kind, set_property, wrapped_label
from aicode_desktop.model.code import Chapter, Commitment
from aicode_desktop.model.draft import ChapterAnswer
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.words import plural, tr

NUMBER_WIDTH = 28  # units, enough for “10.2”


class ChapterCard(QFrame):
    """Shows a chapter. The page ties its two radio buttons, ``sign`` and ``leave_out``.

    Leaving out is asked about once more: ``left_out`` is emitted with a yes, ``question_dropped``
    with anything else. ``comments_asked_for`` when somebody wants to read what was said about it.
    """

    left_out = Signal()
    question_dropped = Signal()
    comments_asked_for = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ChapterCard()
        self.form.setupUi(self)
        self._chapter: Chapter | None = None
        self._answer = ChapterAnswer.UNANSWERED
        self._comments: CommentMark | None = None
        self.setProperty("panel", "card")
        arrange(self, current_theme())
        self.form.complaint.hide()
        self.form.question.hide()
        self.form.reason_field.hide()
        self.form.confirm.clicked.connect(self._leave_out)
        self.form.not_now.clicked.connect(self._keep_open)
        self.setFocusProxy(self.form.sign)

    def show_chapter(self, chapter: Chapter) -> None:
        """Say which chapter this is, and what it commits to."""
        self._chapter = chapter
        commitments = plural("{n} commitment", "{n} commitments", len(chapter.commitments))
        measures = plural("{n} measure", "{n} measures", chapter.measure_count)
        self.form.title.setText(chapter.title)
        self.form.basis.setText(f"{chapter.legal_basis} · {commitments}, {measures}")
        self.form.entails.prepare(tr("What each answer entails"), lambda _inside: None)
        self.form.entails.setAccessibleName(
            tr("What each answer for “{chapter}” entails", chapter=chapter.title)
        )
        self.form.reason.setAccessibleName(tr("Why “{chapter}” is left out", chapter=chapter.title))
        self.form.commitments.prepare(
            tr("What this commits you to"), lambda inside: list_commitments(inside, chapter)
        )
        self.form.commitments.setAccessibleName(
            tr("What “{chapter}” commits you to", chapter=chapter.title)
        )
        for button, name in (
            (self.form.sign, tr("Sign “{chapter}”", chapter=chapter.title)),
            (self.form.leave_out, tr("Leave out “{chapter}”", chapter=chapter.title)),
            (self.form.confirm, tr("Yes, leave out “{chapter}”", chapter=chapter.title)),
        ):
            button.setAccessibleName(name)

    def show_explanation(self, explained: ChapterExplanation) -> None:
        """Show the present answer and what it entails; what each would entail is in the fold."""
        self._show_answer(explained.answer, explained.line)
        self.form.entails.renew(lambda inside: _list_what_follows(inside, explained))

    def ask(self, consequence: Consequence) -> None:
        """Ask whether the chapter is left out on purpose, with what that entails."""
        if self._chapter is None:
            return
        words = tr(
            "Leave out “{chapter}”? {consequence}",
            chapter=self._chapter.title,
            consequence=consequence.sentence,
        )
        self.form.question_words.setText(words)
        self.form.question_source.setText(tr("Source: {source}", source=_cited(consequence)))
        is_costly = consequence.severity is Severity.WARN
        set_property(self.form.question, "panel", "warn" if is_costly else "tint")
        self.form.confirm.setAccessibleDescription(words)
        self.form.question.show()
        self.form.remark.hide()
        self.form.consequence.hide()

    def show_comments(self, count: int) -> None:
        """Say below the chapter's name how many comments on it are open; none, where none is."""
        if self._comments is None and count and self._chapter is not None:
            self._comments = CommentMark(self._chapter.title, self)
            self._comments.clicked.connect(self.comments_asked_for)
            left = Qt.AlignmentFlag.AlignLeft
            self.form.name_layout.addWidget(self._comments, 0, left)
            QWidget.setTabOrder(self.form.leave_out, self._comments)
        if self._comments is not None:
            self._comments.say(count)

    def drop_question(self) -> None:
        """Take the question away, if it stands."""
        self.form.question.hide()

    def _leave_out(self) -> None:
        self.left_out.emit()
        self.form.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_open(self) -> None:
        self.form.sign.setFocus(Qt.FocusReason.OtherFocusReason)
        self.drop_question()
        self.question_dropped.emit()

    def _show_answer(self, answer: ChapterAnswer, consequence: Consequence) -> None:
        if self._chapter is None:
            return
        if answer is not self._answer:
            self._answer = answer
            self.drop_question()
        is_open = answer is ChapterAnswer.UNANSWERED
        is_left_out = answer is ChapterAnswer.OPT_OUT
        self.form.summary.setText(
            tr("You do not sign this chapter.") if is_left_out else self._chapter.summary
        )
        source = _cited(consequence)
        self.form.reason_field.setVisible(is_left_out)
        is_asked = not self.form.question.isHidden()
        is_warning = consequence.severity is Severity.WARN
        self.form.consequence.say(
            Kind.WARNING, consequence.sentence if is_warning and not is_asked else "", source=source
        )
        remark = consequence.sentence
        if not is_open:
            remark = f"{remark}\n{tr('Source: {source}', source=source)}"
        self.form.remark.setText(remark)
        self.form.remark.setVisible(not is_warning and not is_asked)
        set_property(self, "panel", "waiting" if is_open else "card")
        spoken = f"{self.form.summary.text()} {consequence.sentence}"
        self.form.sign.setAccessibleDescription(spoken)
        self.form.leave_out.setAccessibleDescription(spoken)

    def complain(self, finding: Finding | None) -> None:
        """Show *finding* in the card, or take the complaint away."""
        if finding is not None:
            self.form.complaint.say(KIND_OF[finding.severity], finding.sentence)
        self.form.complaint.setVisible(finding is not None)


def _cited(consequence: Consequence) -> str:
    return tr("{source}, as of {date}", source=consequence.source, date=month(consequence.as_of))


def _list_what_follows(inside: QVBoxLayout, explained: ChapterExplanation) -> None:
    for title, statements in (
        (tr("If you sign"), explained.if_signed),
        (tr("If you leave it out"), explained.if_left_out),
    ):
        heading = wrapped_label(inside.parentWidget(), type_="strong")
        heading.setText(title)
        inside.addWidget(heading)
        list_statements(inside, statements)


def list_commitments(inside: QVBoxLayout, chapter: Chapter) -> None:
    """Put every commitment of *chapter*, with its measures, into *inside*."""
    for commitment in chapter.commitments:
        title = wrapped_label(None, type_="strong")
        title.setText(
            tr(
                "Commitment {number}: {title}",
                number=commitment.number,
                title=commitment.title,
            )
        )
        inside.addWidget(title)
        inside.addWidget(_measures(commitment))


def _measures(commitment: Commitment) -> QWidget:
    theme, listed = current_theme(), QWidget()
    rows = QGridLayout(listed)
    rows.setContentsMargins(0, 0, 0, theme.grid(1))
    rows.setHorizontalSpacing(theme.grid(2))
    rows.setVerticalSpacing(0)
    rows.setColumnMinimumWidth(0, theme.px(NUMBER_WIDTH))
    rows.setColumnStretch(1, 1)
    for place, measure in enumerate(commitment.measures):
        for column, words in enumerate((measure.number, measure.title)):
            label = wrapped_label(None, type_="soft")
            label.setText(words)
            rows.addWidget(label, place, column, Qt.AlignmentFlag.AlignTop)
    return listed
