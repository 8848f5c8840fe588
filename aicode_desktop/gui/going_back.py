"""The file that goes back to who handed the form over, saved from the page Send."""

from pathlib import Path

from aicode_desktop.gui.forms.send import Ui_Send
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.saving import ask_where
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, returning


class GoingBack:
    """Ties the part of *form* that is about the file for counsel."""

    def __init__(self, page: Page, form: Ui_Send) -> None:
        self._page = page
        self._form = form
        self._session = page.session
        self._act = OneAct(page.session.background, page)
        form.save_back.clicked.connect(self._ask)
        page.session.form_opened.connect(lambda: form.back_saved.say(Kind.GOOD, ""))
        form.back_saved.say(Kind.GOOD, "")

    def show(self) -> None:
        """Show the part where a form was handed over and signed."""
        handover, signing = self._session.handed.handover, self._session.signing
        is_signed = signing is not None and signing.signed is not None
        self._form.back.setVisible(handover is not None and is_signed)
        if handover is None:
            return
        name = handover.prepared_by
        self._form.back_words.setText(
            tr("{name} keeps the record. Save the signed form as one encrypted file.", name=name)
            if name
            else tr("They keep the record. Save the signed form as one encrypted file.")
        )
        self._form.back_passphrase_field.setVisible(not handover.reply_to)

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
        passphrase = self._form.back_passphrase.text()
        self._form.back_passphrase.clear()

        def work() -> None:
            returned = returning.make_return(handover, pdf, at=at)
            actions.save_new(
                path, returning.closed_return(returned, handover, ask=lambda: passphrase)
            )

        self._act.run(
            work,
            done=lambda _nothing: self._form.back_saved.say(
                Kind.GOOD, tr("Saved as {file}. Send it to who prepared the form.", file=str(path))
            ),
            failed=self._page.explain,
            act=tr("Encrypting the file"),
        )
