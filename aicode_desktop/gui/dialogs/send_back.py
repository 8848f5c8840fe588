"""The dialog for a form that is not signed: a comment goes back as one encrypted file."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from aicode_desktop.gui.dialogs.dialog import Dialog
from aicode_desktop.gui.forms.send_back import Ui_SendBack
from aicode_desktop.gui.remembering import note_sent_back
from aicode_desktop.gui.saving import ask_where
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, returning

TEXT_LINES = 6


class SendBackDialog(Dialog):
    """Asks what is to be changed, and saves the file that says so."""

    form_width = 520

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._saved_words = ""
        self.form = Ui_SendBack()
        self.form.setupUi(self)
        self.limit_lines(self.form.comment, TEXT_LINES)
        handover = session.handed.handover
        name = handover.prepared_by if handover is not None else ""
        self.form.lead.setText(
            tr("Nothing is signed. Your comment goes to {name}.", name=name)
            if name
            else tr("Nothing is signed. Your comment goes to who prepared the form.")
        )
        self.form.passphrase_field.setVisible(handover is not None and not handover.reply_to)
        self.form.saved.say(Kind.GOOD, "")
        self.form.save.clicked.connect(self._ask)
        self.form.close.clicked.connect(self.reject)
        self.lay_out(busy=session.background)

    def has_unsaved_words(self) -> bool:
        """Whether the comment says what no file holds yet."""
        return self.form.comment.toPlainText().strip() not in {"", self._saved_words}

    def _ask(self) -> None:
        if not self.form.comment.toPlainText().strip():
            self.complain(self.form.comment_field, tr("Write what is to be changed."))
            return
        self.form.comment_field.complain(None)
        ask_where(
            self,
            name=tr("sent-back.age"),
            filters=[tr("Encrypted files (*.age)")],
            chosen=self._save,
        )

    def _save(self, path: Path) -> None:
        handover = self._session.handed.handover
        if handover is None:
            return
        comment, passphrase = self.form.comment.toPlainText(), self.form.passphrase.text()
        at, public_key = self._session.clock.now(), self._session.door.vault.public_key
        self.form.passphrase.clear()
        self.form.errors.clear()

        def work() -> None:
            returned = returning.send_back(handover, comment, at=at, public_key=public_key)
            actions.save_new(
                path, returning.closed_return(returned, handover, ask=lambda: passphrase)
            )

        self.run(
            self._session.background,
            work,
            done=lambda _nothing: self._tell(path, comment),
            failed=self.form.errors.explain,
            act=tr("Protecting the file"),
        )

    def _tell(self, path: Path, comment: str) -> None:
        self._saved_words = comment.strip()
        note_sent_back(self._session)
        self.form.saved.say(
            Kind.GOOD,
            tr("Saved as {file}. Send it to who prepared the form.", file=str(path)),
        )
        self.form.close.setFocus(Qt.FocusReason.OtherFocusReason)
