"""The dialog that freezes a complete form into one encrypted file for who signs."""

import secrets
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from aicode_desktop.drafts.reviews import ReviewFolder
from aicode_desktop.drafts.spoken import word_list
from aicode_desktop.errors import AicodeError, UnusableKeyError, WrongPassphraseError
from aicode_desktop.gui.dialogs.dialog import Dialog
from aicode_desktop.gui.forms.hand_over import Ui_HandOver
from aicode_desktop.gui.saving import ask_where
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.filling import show_facts
from aicode_desktop.gui.widgets.notice import Kind
from aicode_desktop.host import paths
from aicode_desktop.model.finding import Severity
from aicode_desktop.model.handover import Handover
from aicode_desktop.model.rendered import DocumentKind, in_two_lines
from aicode_desktop.words import plural, tr
from aicode_desktop.workflow import actions, handing_over, recipients

WORDS_PROPOSED = 6  # 66 bits, as the fingerprint has


class HandOverDialog(Dialog):
    """Asks how the file is protected, freezes the form, and shows the words to compare."""

    form_width = 600

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._draft = session.store.draft
        self.form = Ui_HandOver()
        self.form.setupUi(self)
        self.form.by.setText(self._draft.provider.contact.name)
        # Who signs has a secret of their own already, so the way without a second one comes first.
        self.form.by_key.setChecked(True)
        self._known_key = ""
        self._show_known_key()
        self.form.made.hide()
        self._suggest()
        self._show_way()
        self._show_own_form()
        self._show_open_warnings()
        self._listen()
        self.lay_out(busy=session.background)

    def has_unsaved_words(self) -> bool:
        """Whether a key was put in, and no file was made for it."""
        typed = self.form.key.text().strip()
        return bool(typed) and typed != self._known_key and self.form.made.isHidden()

    def _listen(self) -> None:
        form = self.form
        form.by_passphrase.toggled.connect(self._show_way)
        form.suggest.clicked.connect(self._suggest)
        form.ask_key.clicked.connect(self._copy_request)
        form.freeze.clicked.connect(self._ask)
        form.close.clicked.connect(self.reject)

    def _suggest(self) -> None:
        # Words that can be told by telephone, chosen by the machine and not by habit.
        proposed = " ".join(secrets.choice(word_list()) for _ in range(WORDS_PROPOSED))
        self.form.passphrase.setText(proposed)

    def _show_way(self) -> None:
        by_passphrase = self.form.by_passphrase.isChecked()
        self.form.passphrase_part.setVisible(by_passphrase)
        self.form.key_part.setVisible(not by_passphrase)

    def _show_known_key(self) -> None:
        form, vault = self.form, self._session.door.vault
        words = tr("It is the key of the last hand-over to the same person.")
        try:
            self._known_key = recipients.known_key(self._draft, vault=vault)
            form.key_known.say(Kind.NOTE, words if self._known_key else "")
        except AicodeError as error:  # a courtesy: without it the key is asked for
            words = tr(
                "The keys of earlier hand-overs are kept, but cannot be read: {reason}",
                reason=error.what,
            )
            form.key_known.say(Kind.WARNING, words)
        form.key.setText(self._known_key)
        form.ask_key_row.setVisible(not self._known_key)

    def _copy_request(self) -> None:
        QGuiApplication.clipboard().setText(
            tr(
                "Please open the program “Signatory Form”, choose “Your key and its recovery"
                " sheet…” on its first page, press “Copy”, and send me the line that begins with"
                " “age1”. It is no secret: with it I encrypt the form so that only you can open"
                " it, without a passphrase."
            )
        )
        self.form.ask_key.setText(tr("Copied"))

    def _show_own_form(self) -> None:
        signing = self._session.signing
        is_other = signing is not None and signing.kind is DocumentKind.COMMISSION_FORM
        words = tr(
            "This file carries the program’s own form. The Commission’s form that you chose is"
            " signed on this computer only: another one could not prove it by making it anew."
        )
        self.form.own_form.say(Kind.NOTE, words if is_other else "")

    def _show_open_warnings(self) -> None:
        warnings = sum(one.severity is Severity.WARN for one in self._session.store.findings)
        words = plural(
            "{n} warning goes along, with its reason where one was given on the page Review.",
            "{n} warnings go along, with their reasons where given on the page Review.",
            warnings,
        )
        self.form.open_warnings.say(Kind.NOTE, words if warnings else "")

    def _ask(self) -> None:
        if self.is_running:
            return
        for field in self.findChildren(Field):
            field.complain(None)
        self.form.errors.clear()
        if self.form.by_key.isChecked() and not self.form.key.text().strip():
            self.complain(self.form.key_field, tr("Ask for the key, and put it here."))
            return
        if self.form.by_key.isChecked():
            try:  # before a file is chosen, so that nobody chooses one in vain
                handing_over.refuse_unusable_key(self.form.key.text())
            except UnusableKeyError as error:
                self.complain(self.form.key_field, error.what)
                return
        number = "".join(one for one in self._draft.document_number if one.isalnum() or one in "-_")
        ask_where(
            self,
            name=f"{number or 'form'}.age",
            filters=[tr("Encrypted files (*.age)")],
            chosen=self._freeze,
        )

    def _freeze(self, path: Path) -> None:
        draft, at, vault = self._draft, self._session.clock.now(), self._session.door.vault
        by, folder = self.form.by.text(), self._session.folder
        key = self.form.key.text().strip() if self.form.by_key.isChecked() else ""
        passphrase = self.form.passphrase.text()

        def work() -> Handover:
            handover = handing_over.freeze(
                draft,
                prepared_by=by,
                review=ReviewFolder(paths.drafts(), vault).load(draft.id),
                reply_to=vault.public_key,
                at=at,
            )
            content = (
                handing_over.closed_for_keys(handover, [key])
                if key
                else handing_over.closed_with_passphrase(handover, passphrase)
            )
            actions.save_new(path, content)
            recipients.remember_key(draft, key, vault=vault)
            folder.name_newest(draft, tr("Handed over"))
            return handover

        self.form.asked.setEnabled(False)
        self.run(
            self._session.background,
            work,
            done=lambda handover: self._tell(handover, path),
            failed=self._refuse,
            act=tr("Freezing the form"),
        )

    def _tell(self, handover: Handover, path: Path) -> None:
        form = self.form
        self.stay()  # nowhere else are the words and the passphrase told
        form.asked.hide()
        form.freeze.hide()
        form.made.show()
        form.saved.say(
            Kind.GOOD,
            tr("Frozen and saved as {file}. Send it to the signatory.", file=str(path)),
        )
        form.words.setText(" ".join(handing_over.words_of(handover)))
        facts = [
            (tr("Fingerprint"), in_two_lines(handover.fingerprint)),
            (tr("SHA-256 of the form"), in_two_lines(handover.file_digest)),
        ]
        if form.by_passphrase.isChecked():
            facts.insert(0, (tr("Passphrase"), form.passphrase.text()))
        show_facts(form.digests, facts)
        form.close.setDefault(True)
        form.close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, error: Exception) -> None:
        self.form.asked.setEnabled(True)
        if isinstance(error, WrongPassphraseError):
            self.complain(self.form.passphrase_field, error.what)
        elif isinstance(error, UnusableKeyError):
            self.complain(self.form.key_field, error.what)
        else:
            self.form.errors.explain(error)
