"""The dialog of the review: comments on fields, and why warnings stand in no way.

What is said is kept beside the draft at once, encrypted as the draft is.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from aicode_desktop.check.field_help import field_help, help_sections
from aicode_desktop.drafts.reviews import ReviewFolder
from aicode_desktop.gui.dates import moment
from aicode_desktop.gui.dialogs.dialog import Dialog
from aicode_desktop.gui.forms.comments import Ui_Comments
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.widgets.card import new_card
from aicode_desktop.gui.widgets.filling import fill
from aicode_desktop.gui.widgets.notice import Kind, MarkedLine, wrapped_label
from aicode_desktop.host import paths
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.model.review import Acknowledgement, Comment, Review
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import tr

TEXT_LINES = 3


class CommentsDialog(Dialog):
    """Shows the review of the draft of *session*, and keeps what is added to it."""

    form_width = 620

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        changed: Callable[[Review], None],
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._draft_id = session.store.draft.id
        self._folder = ReviewFolder(paths.drafts(), session.door.vault)
        self._changed = changed
        self.review = Review(self._draft_id)
        self.form = Ui_Comments()
        self.form.setupUi(self)
        self.limit_lines(self.form.text, TEXT_LINES)
        self._reasons: dict[tuple[str, str], QLineEdit] = {}  # by code and field of the warning
        self._was_refused = False
        self.lay_out(busy=session.background)
        self._offer_fields()
        self.form.add.clicked.connect(self._add)
        self.form.close.clicked.connect(self.reject)
        self.setEnabled(False)  # what is typed before it is read would be lost
        self.run(
            session.background,
            lambda: self._folder.load(self._draft_id),
            done=self._begin,
            failed=self._refuse,
        )

    def has_unsaved_words(self) -> bool:
        """Whether a comment or a reason is typed that was not added, or was refused by the disk."""
        reasons = (line.text() for line in self._reasons.values())
        typed = (self.form.text.toPlainText(), *reasons)
        return self._was_refused or any(words.strip() for words in typed)

    def _offer_fields(self) -> None:
        self.form.field.addItem(tr("The form as a whole"), "")
        for section in help_sections():
            for each in section.fields:
                title = tr("{section}: {field}", section=section.title, field=each.title)
                self.form.field.addItem(title, each.path)

    def _begin(self, review: Review) -> None:
        self.setEnabled(True)
        self._show(review)
        self.form.by.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, error: Exception) -> None:
        """Show why the review cannot be read; nothing is written over it."""
        self.setEnabled(True)
        for part in (self.form.new, self.form.by_field):
            part.setEnabled(False)
        self.form.errors.explain(error)

    def _show(self, review: Review) -> None:
        self.review = review
        warnings = [f for f in self._session.store.findings if f.severity is Severity.WARN]
        self.form.warnings.setVisible(bool(warnings))
        frame = self.form.warnings_list
        typed = {key: line.text() for key, line in self._reasons.items()}
        self._reasons.clear()
        fill(frame, [self._warning(frame, warning) for warning in warnings])
        for key, line in self._reasons.items():
            line.setText(typed.get(key, ""))
        self.form.said.setVisible(bool(review.comments))
        frame = self.form.said_list
        fill(
            frame,
            [self._comment(frame, place, one) for place, one in enumerate(review.comments)],
        )
        self._changed(review)

    def _warning(self, parent: QWidget, finding: Finding) -> QFrame:
        card, column = new_card(parent)
        line = MarkedLine(card)
        line.say(Kind.WARNING, finding.sentence)
        column.addWidget(line)
        key = (finding.code, finding.field)
        known = {(one.code, one.field): one for one in self.review.acknowledgements}.get(key)
        said = wrapped_label(card, type_="soft")
        said.setText(tr("{name}: {reason}", name=known.by, reason=known.reason) if known else "")
        said.setVisible(known is not None)
        column.addWidget(said)
        row = QHBoxLayout()
        row.setSpacing(self._session.theme.grid(2))
        reason = QLineEdit(card)
        reason.setPlaceholderText(tr("Why it does not stand in the way"))
        reason.setAccessibleName(
            tr("Why it does not stand in the way: {words}", words=finding.sentence)
        )
        self._reasons[key] = reason
        acknowledge = QPushButton(tr("Acknowledge"), card)
        acknowledge.setAutoDefault(False)
        acknowledge.clicked.connect(lambda: self._acknowledge(finding, reason))
        reason.returnPressed.connect(lambda: self._acknowledge(finding, reason))
        row.addWidget(reason, 1)
        row.addWidget(acknowledge)
        column.addLayout(row)
        return card

    def _comment(self, parent: QWidget, place: int, comment: Comment) -> QFrame:
        card, column = new_card(parent)
        about = wrapped_label(card, type_="soft")
        about.setText(
            " · ".join(
                part
                for part in (comment.by, _time_of(comment), title_of_field(comment.field))
                if part
            )
        )
        text = wrapped_label(card, type_="soft" if comment.is_settled else "")
        text.setText(comment.text)
        column.addWidget(about)
        column.addWidget(text)
        if comment.is_settled:
            settled = wrapped_label(card, type_="good")
            settled.setText(tr("Settled"))
            column.addWidget(settled)
        else:
            settle = QPushButton(tr("Mark as settled"), card)
            settle.setProperty("kind", "link")
            settle.setAutoDefault(False)
            settle.setAccessibleName(tr("Mark as settled: {words}", words=comment.text[:80]))
            settle.clicked.connect(lambda: self._keep(self.review.with_comment_settled(place)))
            column.addWidget(settle, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _acknowledge(self, finding: Finding, reason: QLineEdit) -> None:
        words, by = fit_text(reason.text(), is_multi_line=False).strip(), self._name()
        if not words:
            reason.setFocus(Qt.FocusReason.OtherFocusReason)
        elif by:
            reason.clear()
            self._keep(
                self.review.with_acknowledgement(
                    Acknowledgement(finding.code, finding.field, finding.sentence, by, words)
                )
            )
            line = self._reasons.get((finding.code, finding.field))  # the warning may have gone
            if line is not None:
                line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        text = fit_text(self.form.text.toPlainText(), is_multi_line=True).strip()
        if not text:
            self.form.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        by = self._name()
        if not by:
            return
        at = self._session.clock.now().isoformat()
        field = str(self.form.field.currentData())
        self.form.text.clear()
        self._keep(self.review.with_comment(Comment(field, by, at, text)))

    def _name(self) -> str:
        by = fit_text(self.form.by.text(), is_multi_line=False).strip()
        if by:
            self.form.by_field.complain(None)
        else:
            self.complain(self.form.by_field, tr("Say who you are."))
        return by

    def _keep(self, review: Review) -> None:
        self._show(review)
        self.form.errors.clear()
        self.run(
            self._session.background,
            lambda: self._folder.save(review),
            done=lambda _path: self._tell_saved(),
            failed=self._tell_refused,
            act=tr("Noting"),
        )

    def _tell_saved(self) -> None:
        self._was_refused = False
        self.form.saved.setText(tr("Saved {at}", at=moment(self._session.clock.now())))

    def _tell_refused(self, error: Exception) -> None:
        self._was_refused = True
        self.form.errors.explain(error)


def title_of_field(path: str) -> str:
    """Return what a field is called, or nothing for the form as a whole."""
    explained = field_help(path) if path else None
    return explained.title if explained is not None else path


def _time_of(comment: Comment) -> str:
    try:
        return moment(datetime.fromisoformat(comment.at))
    except ValueError:
        return ""
