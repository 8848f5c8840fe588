"""The dialog for a form that is not signed: a comment goes back as one encrypted file."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from aicode_desktop.gui.explain import ErrorPanel
from aicode_desktop.gui.forms.send_back import Ui_SendBack
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.gui.saving import ask_where
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.spacing import arrange
from aicode_desktop.gui.widgets.filling import column_of
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, returning

WIDTH = 520
MARGIN = 32
TEXT_LINES = 6


class SendBackDialog(QDialog):
    """Asks what is to be changed, and saves the file that says so."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._act = OneAct(session.background, self)
        self.form = Ui_SendBack()
        self.form.setupUi(self)
        self.errors = ErrorPanel(self)
        theme = session.theme
        arrange(self, theme)
        self.setContentsMargins(*(theme.px(MARGIN) for _ in range(4)))
        column_of(self.form.errors_place).addWidget(self.errors)
        self.form.comment.setFixedHeight(
            self.form.comment.fontMetrics().lineSpacing() * TEXT_LINES + theme.px(16)
        )
        self.setFixedWidth(min(theme.px(WIDTH + 2 * MARGIN), self.screen().availableSize().width()))
        handover = session.handed.handover
        name = handover.prepared_by if handover is not None else ""
        self.form.lead.setText(
            tr("Nothing is signed. {name} gets your comment and the draft is changed.", name=name)
            if name
            else tr("Nothing is signed. Who prepared the form gets your comment.")
        )
        self.form.passphrase_field.setVisible(handover is not None and not handover.reply_to)
        self.form.saved.say(Kind.GOOD, "")
        self.form.save.clicked.connect(self._ask)
        self.form.close.clicked.connect(self.reject)

    def _ask(self) -> None:
        if not self.form.comment.toPlainText().strip():
            self.form.comment_field.complain(
                Finding(Severity.BLOCK, "comment", "", tr("Write what is to be changed."), "")
            )
            self.form.comment.setFocus(Qt.FocusReason.OtherFocusReason)
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
        at = self._session.clock.now()
        self.form.passphrase.clear()
        self.errors.clear()

        def work() -> None:
            returned = returning.send_back(handover, comment, at=at)
            actions.save_new(
                path, returning.closed_return(returned, handover, ask=lambda: passphrase)
            )

        self._act.run(
            work,
            done=lambda _nothing: self._tell(path),
            failed=self._explain,
            act=tr("Encrypting the file"),
        )

    def _tell(self, path: Path) -> None:
        self.form.saved.say(
            Kind.GOOD,
            tr("Saved as {file}. Send it to who prepared the form.", file=str(path)),
        )
        self.form.close.setFocus(Qt.FocusReason.OtherFocusReason)
        self._grow()

    def _explain(self, error: Exception) -> None:
        self.errors.explain(error)
        self._grow()

    def _grow(self) -> None:
        # What was just shown is counted once the layout has seen it.
        QTimer.singleShot(0, self, self._take_height)

    def _take_height(self) -> None:
        room = self.screen().availableSize().height()
        self.resize(self.width(), min(self.heightForWidth(self.width()), room))
