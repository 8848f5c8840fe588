"""The page Send: the e-mail as it will look, and the ways to get it into a mail program.

Nothing here sends, and nothing claims that something was sent.
"""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from aicode_desktop.check.wording import day_in_words
from aicode_desktop.gui.dates import size
from aicode_desktop.gui.forms.send import Ui_Send
from aicode_desktop.gui.going_back import GoingBack
from aicode_desktop.gui.pages.page import Page, Primary
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.widgets.filling import column_of
from aicode_desktop.gui.widgets.notice import Kind, wrapped_label
from aicode_desktop.host import desktop
from aicode_desktop.model.finding import Severity
from aicode_desktop.model.message import EmailDraft
from aicode_desktop.words import tr
from aicode_desktop.workflow import desk, sending
from aicode_desktop.workflow.desk import Signing
from aicode_desktop.workflow.journey import Step

LINK_PADDING = 2  # units above and below the words of a link; what stands beside one has them too


class SendPage(Page):
    """Shows the composed e-mail, once every signatory has signed."""

    step = Step.SEND

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Send()
        self.form.setupUi(self.body)
        self._opened_in = ""
        self._is_opening = False
        self._going_back = GoingBack(self, self.form)
        self.lay_out()
        self._align()
        self._listen()

    def _align(self) -> None:
        form, theme = self.form, self.session.theme
        captions = (form.to_caption, form.subject_caption, form.attachment_caption)
        heads = (form.to_said, form.subject_said, form.attachment_said)
        widest = max(each.fontMetrics().horizontalAdvance(each.text()) for each in captions)
        above = theme.px(LINK_PADDING)
        for part in ("to", "subject", "attachment", "text"):
            button: QPushButton = getattr(form, f"copy_{part}")
            row = column_of(getattr(form, f"{part}_row"))
            row.setAlignment(button, Qt.AlignmentFlag.AlignTop)
            words: QLabel = getattr(form, part)
            words.setContentsMargins(0, above, 0, above)
        for caption, said in zip(captions, heads, strict=True):
            caption.setFixedWidth(widest + theme.grid(2))
            caption.setContentsMargins(0, above, 0, above)
            column_of(said).setAlignment(caption, Qt.AlignmentFlag.AlignTop)

    def arrived(self) -> None:
        """Show the e-mail, or why there is none."""
        self._show_all()

    def focus_first(self) -> None:
        """Put the focus on the first thing that can be copied."""
        if self.form.copy_to.isVisible():
            self.form.copy_to.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().focus_first()

    def primary(self) -> Primary | None:
        """Open the draft in the mail program; afterwards, or without one, go on."""
        signing = self.session.signing
        if signing is None or not signing.progress.is_signed:
            return Primary(tr("Go to &signing"), lambda: self.session.go_to(Step.SIGN))
        if signing.email is None or signing.is_mail_opened:
            return self._going_back.primary()
        return Primary(
            tr("&Open in mail program"), self._open_mail, is_enabled=not self._is_opening
        )

    def _listen(self) -> None:
        form = self.form
        form.show_in_folder.clicked.connect(self._show_in_folder)
        form.open_again.clicked.connect(self._open_mail)
        form.copy_to.clicked.connect(lambda: self._copy(form.copy_to, form.to.text()))
        form.copy_subject.clicked.connect(
            lambda: self._copy(form.copy_subject, form.subject.text())
        )
        form.copy_text.clicked.connect(lambda: self._copy(form.copy_text, form.text.text()))
        form.copy_attachment.clicked.connect(self._copy_attachment)
        for label in (form.to, form.subject, form.attachment, form.text):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.session.signing_changed.connect(self._refresh)
        self.session.form_opened.connect(self._forget_opened)
        self._going_back.saved.connect(self.primary_changed)

    def _refresh(self) -> None:
        if self.isVisible():
            self._show_all()

    def _show_all(self) -> None:
        form, signing = self.form, self.session.signing
        email = signing.email if signing is not None else None
        form.not_yet.say(Kind.NOTE, self._why_no_mail(signing))
        form.mail.setVisible(email is not None)
        form.promise.setVisible(email is not None)
        form.send_acts.setVisible(email is not None)
        is_opened = signing is not None and signing.is_mail_opened
        form.open_again.setVisible(is_opened)
        self._going_back.show()
        form.opened.say(Kind.GOOD, self._opened_words() if is_opened else "")
        self._show_size(email)
        self._look_whether_sent(signing)
        if email is not None:
            self._show_mail(email)
        self.primary_changed.emit()

    def _look_whether_sent(self, signing: Signing | None) -> None:
        record = signing.record if signing is not None and signing.email is not None else None
        if record is None:
            return
        from aicode_desktop.workflow import archiving

        def tell(on: date | None) -> None:
            now = self.session.signing
            if on is not None and now is not None and now.record == record:
                about_scan = _about_scan(is_mailed=True) if now.scanned is not None else ""
                self.form.not_yet.say(
                    Kind.NOTE, " ".join(filter(None, (_sent_words(on), about_scan)))
                )

        self.session.background.run(
            lambda: archiving.sent_on(record),
            done=tell,
            failed=lambda _error: None,  # the page Record says what is wrong with the archive
        )

    def _why_no_mail(self, signing: Signing | None) -> str:
        if signing is None or not signing.progress.is_signed:
            return tr("There is no e-mail yet. It is prepared with the last signature.")
        if signing.scanned is not None:
            return _about_scan(is_mailed=signing.email is not None)
        if signing.email is None:
            return tr(
                "This was a rehearsal, so there is no e-mail. A form that says SPECIMEN on every"
                " page must not reach the AI Office."
            )
        if signing.is_returned:
            return tr(
                "The signatory has this e-mail too. Ask whether it was sent before you send it."
            )
        return ""

    def _opened_words(self) -> str:
        if not self._opened_in:
            return tr("The draft was opened in your mail program. Read it there, then send it.")
        return tr(
            "The draft was opened in {program}. Read it there, then send it.",
            program=self._opened_in,
        )

    def _show_size(self, email: EmailDraft | None) -> None:
        finding = next(iter(sending.size_findings(email)), None) if email is not None else None
        if finding is None:
            self.form.size_words.say(Kind.NOTE, "")
            return
        kind = Kind.WARNING if finding.severity is Severity.WARN else Kind.NOTE
        self.form.size_words.say(kind, finding.sentence, source=finding.source)

    def _show_mail(self, email: EmailDraft) -> None:
        form = self.form
        form.to.setText(email.to)
        form.subject.setText(email.subject)
        attached = [(email.attachment_name, email.attachment)]
        if email.beside is not None:
            attached.append((email.beside.name, email.beside.content))
        form.attachment.setText(
            "\n".join(
                tr("{name}, {size}", name=name, size=size(len(content)))
                for name, content in attached
            )
        )
        is_spared = not self.session.handed.shows_more
        form.text.setText(email.letter if is_spared else email.body.strip())
        form.particulars.setVisible(is_spared)
        form.particulars.prepare(
            tr("The lines of the text that identify the attachment"),
            lambda inside: _list_particulars(inside, email.particulars),
        )

    def _open_mail(self) -> None:
        signing = self.session.signing
        if signing is None or signing.email is None or self._is_opening:
            return
        email, at = signing.email, self.session.clock.now()

        def work() -> tuple[str, Signing]:
            launched = desktop.open_in_mail_program(
                *sending.outgoing(signing), to=email.to, subject=email.subject, body=email.body
            )
            return launched.program, desk.note_mail_opened(signing, at=at)

        self._is_opening = True
        self.primary_changed.emit()
        self.session.background.run(
            work, done=self._tell_opened, failed=self._tell, act=tr("Opening the mail program")
        )

    def _tell_opened(self, opened: tuple[str, Signing]) -> None:
        self._is_opening = False
        self._opened_in, signing = opened
        self.session.show_signing(signing)
        self.verticalScrollBar().setValue(0)

    def _tell(self, error: Exception) -> None:
        self._is_opening = False
        self.explain(error)
        self.primary_changed.emit()

    def _show_in_folder(self) -> None:
        signing = self.session.signing
        if signing is not None:
            self.session.background.run(
                lambda: desktop.show_in_folder(sending.outgoing(signing)[0]),
                done=lambda _launched: None,
                failed=self.explain,
                act=tr("Opening the folder"),
            )

    def _copy_attachment(self) -> None:
        signing = self.session.signing
        if signing is None:
            return

        def copy(paths: tuple[Path, ...]) -> None:
            self._copy(self.form.copy_attachment, "\n".join(map(str, paths[1:])))

        self.session.background.run(
            lambda: sending.outgoing(signing), done=copy, failed=self.explain
        )

    def _copy(self, button: QPushButton, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        for each in (
            self.form.copy_to,
            self.form.copy_subject,
            self.form.copy_attachment,
            self.form.copy_text,
        ):
            each.setText(tr("Copied") if each is button else tr("Copy"))

    def _forget_opened(self) -> None:
        self._opened_in = ""
        for button in self.form.mail.findChildren(QPushButton):
            button.setText(tr("Copy"))


def _sent_words(on: date) -> str:
    return tr(
        "Noted as sent on {day}. Sent again, it would reach the AI Office twice.",
        day=day_in_words(on),
    )


def _list_particulars(inside: QVBoxLayout, particulars: str) -> None:
    said = wrapped_label(None)
    said.setText(particulars)
    inside.addWidget(said)


def _about_scan(*, is_mailed: bool) -> str:
    if not is_mailed:
        return tr(
            "The scan is kept, but it is too large for an e-mail. Ask the AI Office how to hand it"
            " in, or scan again in grey at 150 dpi."
        )
    return tr(
        "A scan of a form signed by hand is attached, and the e-mail says so and offers the paper."
        " No source says whether the AI Office accepts a scan."
    )
