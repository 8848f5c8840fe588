"""The seal that a scan may get: a certificate file, opened and shown before it seals."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aicode_desktop.errors import CannotReadFileError, WrongPassphraseError
from aicode_desktop.gui.forms.paper_way import Ui_PaperWay
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.signing.certificate_words import certificate_facts
from aicode_desktop.gui.signing.key_file_choice import ask_for_key_file, objection_lines
from aicode_desktop.gui.still_wanted import StillWanted
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.filling import fill, show_facts
from aicode_desktop.host.regular_files import named
from aicode_desktop.model.draft import Confidential
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.sign.backend import Signer
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, paper

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QVBoxLayout


@dataclass(frozen=True, slots=True, repr=False)
class OpenedSeal(Confidential):
    """A key that was opened to seal, and what speaks against it."""

    signer: Signer
    objections: tuple[Finding, ...]

    @property
    def is_fit(self) -> bool:
        """Whether it may seal."""
        return all(one.severity is not Severity.BLOCK for one in self.objections)


class SealChoice(QObject):
    """Ties the fold of *form* that is about the seal.

    ``changed`` says that another key is open, or wanted, or none; ``complained`` that what has the
    focus is to be seen; ``failed`` carries what is not about a field.
    """

    changed = Signal()
    complained = Signal()
    failed = Signal(object)

    def __init__(self, form: Ui_PaperWay, session: Session, act: OneAct, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._session = session
        self._act = act
        self._wanted = StillWanted()
        self.key: OpenedSeal | None = None
        form.seal_content.hide()
        form.seal_fold.prepare(tr("Seal the scan with a certificate"), self._fill)
        form.choose_seal.clicked.connect(self._ask)
        form.seal_file.textChanged.connect(lambda _text: self._begin_again())
        form.seal_file.returnPressed.connect(form.seal_passphrase.setFocus)
        form.seal_passphrase.returnPressed.connect(self.open)
        form.other_seal.clicked.connect(self._choose_again)

    @property
    def is_wanted(self) -> bool:
        """Whether a certificate file is named."""
        return bool(self._form.seal_file.text().strip())

    def take(self, name: str) -> None:
        """Take a certificate file that was chosen or dropped."""
        self._session.key_folder = str(Path(name).parent)
        self._form.seal_fold.open()
        self._form.seal_file.setText(name)
        self._form.seal_passphrase.setFocus()

    def open(self) -> None:
        """Open the file with the passphrase that was typed, and show its certificate."""
        form = self._form
        if not self.is_wanted or self._act.is_running:
            return
        name, passphrase = form.seal_file.text().strip(), form.seal_passphrase.text()
        self.forget()
        at = self._session.clock.now()

        def work() -> OpenedSeal:
            signer = actions.open_key(named(name), passphrase=passphrase)
            return OpenedSeal(signer, paper.objections_to_seal(signer, at=at))

        self._act.run(
            work,
            done=self._wanted.told(self._take_key),
            failed=self._wanted.told(self._tell),
            act=tr("Opening the certificate"),
        )

    def forget(self) -> None:
        """Let go of key and passphrase, also of a key that is being opened; the file stays."""
        self._wanted.let_go()
        self.key = None
        self._form.seal_passphrase.clear()
        for field in (self._form.seal_file_field, self._form.seal_passphrase_field):
            field.complain(None)
        self._show()

    def _fill(self, inside: "QVBoxLayout") -> None:
        inside.addWidget(self._form.seal_content)
        self._form.seal_content.show()

    def _ask(self) -> None:
        ask_for_key_file(self._form.seal_content.window(), self._session, self.take)

    def _begin_again(self) -> None:
        self.forget()
        self.changed.emit()

    def _choose_again(self) -> None:
        self._begin_again()
        self._form.seal_file.setFocus()
        self._form.seal_file.selectAll()

    def _take_key(self, key: OpenedSeal) -> None:
        self.key = key
        self._show()
        self.changed.emit()
        self._form.other_seal.setFocus()
        self.complained.emit()

    def _show(self) -> None:
        form, key = self._form, self.key
        form.seal_card.setVisible(key is not None)
        form.seal_fields.setVisible(key is None)
        if key is None:
            return
        facts = key.signer.certificates()[0]
        form.seal_holder.setText(facts.holder)
        show_facts(form.seal_facts, certificate_facts(facts))
        fill(form.seal_objections, objection_lines(form.seal_objections, key.objections))

    def _tell(self, error: Exception) -> None:
        form = self._form
        if isinstance(error, WrongPassphraseError):
            words = f"{error.what} {error.next_step}"
            self._complain(form.seal_passphrase_field, form.seal_passphrase, words)
        elif isinstance(error, CannotReadFileError):
            self._complain(form.seal_file_field, form.seal_file, error.what)
        else:
            self.failed.emit(error)

    def _complain(self, field: Field, line: "QLineEdit", words: str) -> None:
        field.complain(Finding(Severity.BLOCK, "seal", "seal", words, ""))
        line.setFocus()
        self.complained.emit()
