"""The dialog that says what a later act does: what it follows, what it takes back, from when."""

from collections.abc import Iterator

from PySide6.QtWidgets import QCheckBox, QWidget

from aicode_desktop.check.act import is_whole_withdrawal
from aicode_desktop.check.edition import code_of_practice
from aicode_desktop.check.edition_comparison import (
    differences_between_editions,
    sentence_about,
    what_it_means,
)
from aicode_desktop.check.wording import typed_day_in_words
from aicode_desktop.errors import AicodeError
from aicode_desktop.gui.dialogs.dialog import Dialog
from aicode_desktop.gui.forms.later_act import Ui_LaterAct
from aicode_desktop.gui.review.act_said import differences_said
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.widgets.filling import fact_row, fill, show_facts
from aicode_desktop.gui.widgets.notice import Kind, MarkedLine, wrapped_label
from aicode_desktop.model.act import ActKind
from aicode_desktop.model.code import ChapterKey
from aicode_desktop.model.draft import Draft
from aicode_desktop.model.finding import Severity
from aicode_desktop.model.text import fit_text
from aicode_desktop.words import tr
from aicode_desktop.workflow import acts
from aicode_desktop.workflow.record_words import act_words

EXPLANATION_LINES = 4


class LaterActDialog(Dialog):
    """Edits the act of the draft that is open; everything else of it is edited on its pages."""

    form_width = 640

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.store = session.store
        self.form = Ui_LaterAct()
        self.form.setupUi(self)
        self.limit_lines(self.form.explanation, EXPLANATION_LINES)
        self._boxes: dict[ChapterKey, QCheckBox] = {
            ChapterKey.TRANSPARENCY: self.form.transparency,
            ChapterKey.COPYRIGHT: self.form.copyright,
            ChapterKey.SAFETY_AND_SECURITY: self.form.safety_and_security,
        }
        self._fill_in()
        self._listen()
        self._show()
        self.lay_out()

    def _fill_in(self) -> None:
        form, draft = self.form, self.store.draft
        kind = draft.act.kind
        form.title.setText(act_words(kind))
        form.lead.setText(_lead(kind))
        follows = draft.act.follows
        show_facts(
            form.follows,
            [
                (tr("Follows"), f"{act_words(follows.act)} {follows.document_number}"),
                (tr("Signed on"), typed_day_in_words(follows.signed_on)),
                (tr("Edition"), typed_day_in_words(follows.edition)),
            ],
        )
        form.effect.setText(draft.act.effect_date)
        form.explanation.setPlainText(draft.act.explanation)
        if kind is ActKind.CORRECTION:
            form.explanation_label.setText(tr("What was &wrong"))
        is_withdrawal = kind is ActKind.WITHDRAWAL
        signed = follows.chapters.signed()
        for key, box in self._boxes.items():
            box.setVisible(key in signed)
            box.setChecked(key in signed and key not in draft.chapters.signed())
        form.chapters.setVisible(is_withdrawal)
        form.entailed.setVisible(is_withdrawal)
        form.differences.setVisible(not is_withdrawal)
        for part in (form.chapters, form.effect_field, form.explanation_field):
            part.setEnabled(not self.store.is_locked)

    def _listen(self) -> None:
        form = self.form
        for box in self._boxes.values():
            box.clicked.connect(self._take_chapters)
        # Not textEdited: what assistive technology writes, as dictation does, is no keystroke.
        form.effect.textChanged.connect(self._take_effect)
        form.explanation.textChanged.connect(self._take_explanation)
        form.effect_field.left.connect(self._show_complaints)
        form.done.clicked.connect(self.accept)
        self.store.findings_changed.connect(self._show)

    def _take_chapters(self) -> None:
        withdrawn = [key for key, box in self._boxes.items() if box.isChecked()]
        self.store.put(chapters=acts.withdrawing(self.store.draft, withdrawn).chapters)
        self._show()

    def _take_effect(self, text: str) -> None:
        fit = fit_text(text, is_multi_line=False)
        self.store.put_at("act.effect_date", fit, is_typing=True)

    def _take_explanation(self) -> None:
        text = fit_text(self.form.explanation.toPlainText(), is_multi_line=True)
        self.store.put_at("act.explanation", text, is_typing=True)

    def _show(self) -> None:
        draft = self.store.draft
        if draft.act.kind is ActKind.WITHDRAWAL:
            self._show_entailed(draft)
        else:
            self._show_differences(draft)
        if self.form.effect_field.complaint:
            self._show_complaints()

    def _show_entailed(self, draft: Draft) -> None:
        frame = self.form.entailed_list
        lines = []
        for one in self.store.findings:
            if one.code == "withdrawal_entails":
                line = MarkedLine(frame)
                kind = Kind.WARNING if one.severity is Severity.WARN else Kind.NOTE
                source = tr("Source: {source}", source=one.source)
                line.say(kind, f"{one.sentence} ({source})")
                lines.append(line)
        fill(frame, lines)
        self.form.scope.setText(
            tr("This withdraws the whole signature.")
            if is_whole_withdrawal(draft)
            else tr("The other chapters stay signed.")
        )

    def _show_differences(self, draft: Draft) -> None:
        frame = self.form.differences_list
        rows: list[QWidget] = [
            fact_row(frame, what, said) for what, said in differences_said(draft)
        ]
        if not rows:
            label = wrapped_label(frame, type_="soft")
            label.setText(tr("Nothing differs yet. Change the answers on their pages."))
            rows.append(label)
        if draft.act.kind is ActKind.NEW_SIGNATURE:
            for sentence in _edition_sentences(draft):
                label = wrapped_label(frame)
                label.setText(sentence)
                rows.append(label)
        fill(frame, rows)

    def _show_complaints(self) -> None:
        found = [one for one in self.store.findings if one.field == "act.effect_date"]
        self.form.effect_field.complain(found[0] if found else None)


def show_later_act(session: Session, parent: QWidget) -> LaterActDialog:
    """Open the dialog over the window of *parent*, and return it."""
    dialog = LaterActDialog(session, parent.window())
    dialog.open()
    return dialog


def _lead(kind: ActKind) -> str:
    no_form = tr("The Commission publishes no form for this; it is your own declaration.")
    lead = {
        ActKind.FIRST_FORM: "",
        ActKind.CHANGE: tr("Says what was and what is, then in full what holds from now on."),
        ActKind.CORRECTION: tr("Says what was wrong in the document sent, and what is right."),
        ActKind.WITHDRAWAL: tr("A signatory may withdraw at any time (FAQ, paragraph 14)."),
        ActKind.NEW_SIGNATURE: tr(
            "Signatories are invited to sign an updated Code (FAQ, paragraph 13). The new form"
            " names the one before."
        ),
    }[kind]
    return lead if kind is ActKind.NEW_SIGNATURE else f"{lead} {no_form}"


def _edition_sentences(draft: Draft) -> Iterator[str]:
    before = draft.act.follows
    try:
        found = differences_between_editions(
            code_of_practice(before.edition),
            code_of_practice(draft.edition),
            signed=before.chapters.signed(),
        )
    except AicodeError:
        return  # an edition that is not at hand, of which the checks say so
    yield what_it_means(found)
    yield from (sentence_about(each) for each in found)
