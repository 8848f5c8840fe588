"""The page Unlock: what a person gives where the keyring does not open the drafts by itself.

A passphrase goes from its field into the work as a parameter, and the field is cleared.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from aicode_desktop.errors import UnusableKeyError, WrongPassphraseError
from aicode_desktop.gui.choosing import ask_for_file
from aicode_desktop.gui.forms.unlock import Ui_Unlock
from aicode_desktop.gui.pages.page import Page
from aicode_desktop.gui.session import Place, Session
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.notice import Kind, set_property
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.words import tr
from aicode_desktop.workflow import vault as vaults
from aicode_desktop.workflow.unlocking import Need

if TYPE_CHECKING:
    from collections.abc import Callable

    from aicode_desktop.drafts.vault import Vault
    from aicode_desktop.errors import AicodeError

LINES_OF_WORDS = 3


class UnlockPage(Page):
    """Asks for what opens the vault, and leads to the start page once it is open."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Ui_Unlock()
        self.form.setupUi(self.body)
        self._is_trying = False
        self.lay_out()
        line = self.form.words.fontMetrics().lineSpacing()
        self.form.words.setFixedHeight(line * LINES_OF_WORDS + session.theme.px(16))
        self._listen()
        self._show_all()

    def arrived(self) -> None:
        """Show what is needed."""
        self._show_all()

    def focus_first(self) -> None:
        """Put the cursor where something is to be typed."""
        for line in (self.form.passphrase, self.form.new_passphrase, self.form.words):
            if line.isVisible():
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.form.not_now.setFocus(Qt.FocusReason.OtherFocusReason)

    def _listen(self) -> None:
        form, door = self.form, self.session.door
        form.unlock.clicked.connect(self._unlock)
        form.passphrase.returnPressed.connect(self._unlock)
        form.new_passphrase.returnPressed.connect(form.repeat.setFocus)
        form.repeat.returnPressed.connect(self._choose)
        form.choose.clicked.connect(self._choose)
        form.restore.clicked.connect(self._restore_by_words)
        form.restore_file.clicked.connect(self._ask_for_file)
        form.ask_again.clicked.connect(door.ask_again)
        form.not_now.clicked.connect(self._not_now)
        door.changed.connect(self._show_all)
        door.opened.connect(self._leave)

    def _show_all(self) -> None:
        form, door = self.form, self.session.door
        need = door.shut.need if door.shut is not None else None
        is_new = need is Need.NEW_PASSPHRASE
        form.title.setText(
            tr("Choose a passphrase for your drafts") if is_new else tr("Unlock your drafts")
        )
        form.lead.setText(self._lead(need))
        because = door.shut.because if door.shut is not None else None
        form.because.say(Kind.NOTE, _because_words(because, need) if because is not None else "")
        has_copy = need is Need.PASSPHRASE or (need is None and door.may_have_passphrase)
        form.known.setVisible(has_copy)
        form.new.setVisible(is_new)
        form.restore_section.setVisible(need is not None)
        set_property(form.restore, "kind", "primary" if need is Need.IDENTITY else "")
        form.own_passphrase_field.setVisible(need is not Need.NEW_PASSPHRASE)
        form.ask_again.setVisible(need is not None)
        self.body.setEnabled(not self._is_trying)

    @staticmethod
    def _lead(need: Need | None) -> str:
        if need is Need.NEW_PASSPHRASE:
            return tr(
                "Drafts are kept encrypted. No keyring of this computer can take the key now, so a"
                " passphrase protects it."
            )
        if need is Need.PASSPHRASE:
            return tr("Drafts are kept encrypted. Your passphrase opens them for this session.")
        if need is Need.IDENTITY:
            return tr("Drafts are kept encrypted, and the keyring of this computer holds the key.")
        return tr(
            "The keyring of this computer is being asked; it may want its password in a window."
        )

    def _unlock(self) -> None:
        passphrase = self.form.passphrase.text()
        if not passphrase:
            self._complain(self.form.passphrase_field, tr("Type the passphrase first."))
            return
        self._begin(self.form.passphrase)
        self.session.door.unlock(passphrase, failed=self._tell_wrong)

    def _choose(self) -> None:
        passphrase, repeat = self.form.new_passphrase.text(), self.form.repeat.text()
        if passphrase != repeat:
            self._complain(self.form.repeat_field, tr("The two passphrases differ."))
            return
        self._begin(self.form.new_passphrase, self.form.repeat)
        self.session.door.choose_passphrase(passphrase, failed=self._tell_weak)

    def _restore_by_words(self) -> None:
        words = self.form.words.toPlainText()
        self._restore(lambda: vaults.vault_of_words(words))

    def _ask_for_file(self) -> None:
        ask_for_file(
            self,
            tr("Open an exported key"),
            [tr("All files (*)")],
            lambda path: self._restore(lambda: vaults.vault_in(path)),
        )

    def _restore(self, found: "Callable[[], Vault]") -> None:
        is_new = self.form.new.isVisible()
        line = self.form.new_passphrase if is_new else self.form.own_passphrase
        passphrase = line.text() or None
        self._begin(line)
        self.session.door.restore(found, passphrase=passphrase, failed=self._tell_unusable)

    def _begin(self, *lines: QLineEdit) -> None:
        for line in lines:
            line.clear()
        self._forget_complaints()
        self._is_trying = True
        self._show_all()

    def _tell_wrong(self, error: Exception) -> None:
        self._settle(error, self.form.passphrase_field)

    def _tell_weak(self, error: Exception) -> None:
        self._settle(error, self.form.new_passphrase_field)

    def _tell_unusable(self, error: Exception) -> None:
        is_about_words = type(error) is UnusableKeyError
        self._settle(error, self.form.words_field if is_about_words else None)

    def _settle(self, error: Exception, field: Field | None) -> None:
        self._is_trying = False
        self._show_all()
        if field is not None and isinstance(error, WrongPassphraseError | UnusableKeyError):
            self._complain(field, error.what)
        else:
            self.explain(error)

    def _forget_complaints(self) -> None:
        for field in self.body.findChildren(Field):
            field.complain(None)
        self.errors.clear()

    def _complain(self, field: Field, words: str) -> None:
        self._forget_complaints()
        field.complain(Finding(Severity.BLOCK, "unlock", "", words, ""))
        field.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_now(self) -> None:
        self.session.door.give_up()
        self.session.go_to(Place.START)

    def _leave(self) -> None:
        self._is_trying = False
        for line in self.body.findChildren(QLineEdit):
            line.clear()
        self.form.words.clear()
        if self.isVisible():
            self.session.go_to(Place.START)


def _because_words(because: "AicodeError", need: Need | None) -> str:
    next_step = because.next_step
    if need is Need.IDENTITY:  # no passphrase opens what the keyring alone holds
        next_step = tr("Open the drafts with the recovery sheet, or ask the keyring again.")
    return f"{because.what} {next_step}"
