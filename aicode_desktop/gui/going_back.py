"""The file that goes back to who handed the form over, saved from the page Send."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from aicode_desktop.gui.forms.send import Ui_Send
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.gui.pages.page import Page, Primary
from aicode_desktop.gui.remembering import note_sent_back
from aicode_desktop.gui.saving import ask_where
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, returning


class GoingBack(QObject):
    """Ties the part of *form* that is about the file for counsel; ``saved`` says that it is."""

    saved = Signal()

    def __init__(self, page: Page, form: Ui_Send) -> None:
        super().__init__(page)
        self._page = page
        self._form = form
        self._session = page.session
        self._act = OneAct(page.session.background, page)
        self._is_saved = False
        form.save_back.clicked.connect(self._ask)
        page.session.form_opened.connect(self._begin_anew)
        self._begin_anew()

    def primary(self) -> Primary | None:
        """Return the press that saves the file, while a form that was handed over waits for it."""
        if self._session.handed.handover is None or self._is_saved:
            return None
        return Primary(tr("Save the file that goes &back…"), self._ask)

    def show(self) -> None:
        """Show the part where a form was handed over and signed."""
        handover, signing = self._session.handed.handover, self._session.signing
        is_signed = signing is not None and signing.signed is not None
        self._form.back.setVisible(handover is not None and is_signed)
        if handover is None:
            return
        name = handover.prepared_by
        self._form.back_words.setText(
            tr("{name} keeps the record. Save the signed form as one protected file.", name=name)
            if name
            else tr("They keep the record. Save the signed form as one protected file.")
        )
        self._form.back_passphrase_field.setVisible(not handover.reply_to)

    def _begin_anew(self) -> None:
        self._is_saved = False
        self._form.back_saved.say(Kind.GOOD, "")

    def _ask(self) -> None:
        ask_where(
            self._page,
            name=tr("signed.age"),
            filters=[tr("Encrypted files (*.age)")],
            chosen=self._save,
        )

    def _save(self, path: Path) -> None:
        handover, signing = self._session.handed.handover, self._session.signing
        if handover is None or signing is None:
            return
        at, pdf = self._session.clock.now(), signing.current_pdf
        public_key = self._session.door.vault.public_key
        passphrase = self._form.back_passphrase.text()
        self._form.back_passphrase.clear()

        def work() -> None:
            returned = returning.make_return(handover, pdf, at=at, public_key=public_key)
            actions.save_new(
                path, returning.closed_return(returned, handover, ask=lambda: passphrase)
            )

        self._act.run(
            work,
            done=lambda _nothing: self._tell(path),
            failed=self._page.explain,
            act=tr("Protecting the file"),
        )

    def _tell(self, path: Path) -> None:
        self._is_saved = True
        note_sent_back(self._session)
        self._form.back_saved.say(
            Kind.GOOD, tr("Saved as {file}. Send it to who prepared the form.", file=str(path))
        )
        self.saved.emit()
        # What was just shown moves what is below it, so look once the layout has settled.
        QTimer.singleShot(0, self, lambda: self._page.ensureWidgetVisible(self._form.back_saved))
