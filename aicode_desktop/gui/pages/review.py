"""The page Review: everything in one read, what is open or odd, and the document to be signed."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout

from aicode_desktop.check.explanation import explanation
from aicode_desktop.errors import AicodeError
from aicode_desktop.gui.forms.review import Ui_Review
from aicode_desktop.gui.pages.page import Page, Primary
from aicode_desktop.gui.review.act_on_review import ActOnReview
from aicode_desktop.gui.review.commission_form import CommissionForm
from aicode_desktop.gui.review.limits import LimitsOfTheForm
from aicode_desktop.gui.review.papers import Papers
from aicode_desktop.gui.review.review_said import ReviewSaid
from aicode_desktop.gui.review.said import said_by
from aicode_desktop.gui.rows import row_words
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.widgets.filling import fill, show_facts
from aicode_desktop.gui.widgets.notice import Kind, wrapped_label
from aicode_desktop.gui.widgets.point import PointButton
from aicode_desktop.gui.widgets.said_card import said_card
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.model.rendered import in_two_lines
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow.journey import Step, blocks_in


class ReviewPage(Page):
    """Shows the draft as it would be signed; freezes it as soon as nothing is missing."""

    step = Step.REVIEW

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Review()
        self.form.setupUi(self.body)
        self.lay_out()
        self._notes: tuple[Finding, ...] = ()
        self.form.notes.prepare(tr("Notes"), self._fill_notes)
        self._limits = LimitsOfTheForm(self.form)
        self._papers = Papers(self, self.form)
        self._act = ActOnReview(self, self.form)
        self.form.hand_over.clicked.connect(self._hand_over)
        self._said = ReviewSaid(self, self.form)
        self._commission = CommissionForm(
            self, self.form.use_commission_form, self.form.commission_section
        )
        self.store.findings_changed.connect(self._refresh)
        session.signing_changed.connect(self._show_document)

    def arrived(self) -> None:
        """Show everything anew, and freeze the document."""
        self._show_all()
        self._said.show()
        self._act.look_for_one_before()
        self.session.freeze(failed=self.explain)
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(0))

    def take_file(self, file: Path) -> bool:
        """Fill the Commission’s form that was dropped as a document of Word."""
        is_form = file.suffix.lower() == ".docx" and self.form.commission_section.isVisible()
        if is_form:
            self._commission.take_file(file)
        return is_form

    def focus_first(self) -> None:
        """Put the focus on the first open point, where there is one."""
        points = self.form.open_points_list.findChildren(PointButton)
        visible = [point for point in points if not point.isHidden()]
        if visible:
            visible[0].setFocus()
        else:
            super().focus_first()

    def primary(self) -> Primary | None:
        """Go to signing, or to what stands before it; from what is signed, on."""
        blocks = blocks_in(self.store.findings)
        if self.session.progress.is_signing_begun:
            return None
        if not blocks or self.store.is_locked:
            return Primary(tr("Go to &signing"), lambda: self.session.go_to(Step.SIGN))
        return Primary(
            tr("Go to &signing"),
            lambda: self.session.go_to_field(blocks[0].field),
            remark=plural(
                "{n} point is open before signing",
                "{n} points are open before signing",
                len(blocks),
            ),
        )

    def show_problem(self, path: str) -> None:
        """Show the open point about *path*."""
        super().show_problem(path)
        QTimer.singleShot(0, self, lambda: self._show_point(path))
        self._act.show_problem(path)

    def _refresh(self) -> None:
        if self.isVisible():
            self._show_all()

    def _show_all(self) -> None:
        findings = self.store.findings
        blocks = blocks_in(findings)
        is_locked = self.store.is_locked
        warnings = tuple(f for f in findings if f.severity is Severity.WARN)
        notes = tuple(f for f in findings if f.severity is Severity.NOTE)
        self.form.open_points.setVisible(bool(blocks) and not is_locked)
        self._fill_points(self.form.open_points_list, () if is_locked else blocks)
        self.form.warnings.setVisible(bool(warnings) and not is_locked)
        self._fill_points(self.form.warnings_list, () if is_locked else warnings)
        self.form.lead.setText(
            tr("What is signed, in one read. Nothing of it can be changed.")
            if self.session.progress.is_signing_begun
            else tr("Read everything once more. After signing, nothing of it can be changed.")
        )
        kind = Kind.GOOD if self.session.hold.refused is None else Kind.NOTE
        self.form.ready.say(kind, self._ready_words(blocks, warnings))
        if notes != self._notes:
            self._notes = notes
            title = plural("{n} note", "{n} notes", len(notes))
            self.form.notes.prepare(title, self._fill_notes)
        can_hand_over = not blocks and not is_locked and not self.session.is_rehearsal
        self.form.hand_over_section.setVisible(can_hand_over)
        self.form.notes.setVisible(bool(notes) and not is_locked)
        self._act.show()
        self._commission.show()
        self._show_content()
        self._show_document()
        self._show_limits()
        self.primary_changed.emit()

    def _ready_words(self, blocks: tuple[Finding, ...], warnings: tuple[Finding, ...]) -> str:
        if self.session.hold.refused is not None:
            return tr("Another window has this draft open, so nothing of it can be changed here.")
        if self.store.is_locked:
            return tr("This form is signed, so nothing of it can be changed.")
        if blocks:
            return ""
        if warnings:
            return tr("Nothing is missing. Please read what is worth a second look.")
        return tr("Nothing is missing. The form can be signed.")

    def _fill_points(self, frame: QFrame, findings: Iterable[Finding]) -> None:
        wanted = [(each, row_words(self.store.draft, each.field)) for each in findings]
        shown = [each for each in frame.findChildren(PointButton) if not each.isHidden()]
        if [(point.finding, point.about) for point in shown] == wanted:
            return  # the focus stays where it is
        buttons = []
        for finding, about in wanted:
            button = PointButton(finding, frame, about=about)
            button.clicked.connect(
                lambda _down=False, field=finding.field: self.session.go_to_field(field)
            )
            buttons.append(button)
        fill(frame, buttons)

    def _fill_notes(self, inside: QVBoxLayout) -> None:
        for note in self._notes:
            sentence = wrapped_label(self)
            sentence.setText(note.sentence)
            source = wrapped_label(self, type_="hint")
            source.setText(tr("Source: {source}", source=note.source))
            inside.addWidget(sentence)
            inside.addWidget(source)

    def _show_content(self) -> None:
        frame = self.form.content_list
        fill(frame, [said_card(frame, part) for part in said_by(self.store.draft)])

    def _show_limits(self) -> None:
        try:
            explained = explanation(self.store.draft, today=self.store.today)
        except AicodeError as error:
            self.explain(error)
            return
        self._limits.show(explained)

    def _show_document(self) -> None:
        signing = self.session.signing
        self.form.document.setVisible(not blocks_in(self.store.findings))
        if signing is None:
            self.form.document_words.setText(tr("The document is being prepared."))
            show_facts(self.form.digests, ())
            return
        self.form.document_words.setText(
            tr("The preview shows it as it is signed, byte for byte. Any edit makes it anew.")
            if not self.store.is_locked
            else tr("The preview shows it with the signatures made so far.")
        )
        facts = [
            (tr("Fingerprint"), in_two_lines(signing.fingerprint)),
            (tr("SHA-256 of the file"), in_two_lines(signing.unsigned_digest)),
        ]
        show_facts(self.form.digests, facts)

    def _hand_over(self) -> None:
        from aicode_desktop.gui.dialogs.hand_over import HandOverDialog

        HandOverDialog(self.session, self).open()

    def _show_point(self, path: str) -> None:
        for point in self.findChildren(PointButton):
            if point.finding.field == path:
                self.ensureWidgetVisible(point)
                return
