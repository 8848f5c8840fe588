"""The certificate file: chosen, opened with its passphrase, and shown before it signs.

The passphrase goes from its field into the work as a parameter, and the field is cleared. Nothing
is remembered but the folder in which the file lay.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from aicode_desktop.errors import CannotReadFileError, WrongPassphraseError
from aicode_desktop.gui.file_dialog import FileDialog
from aicode_desktop.gui.forms.sign import Ui_Sign
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.signing.certificate_words import certificate_facts
from aicode_desktop.gui.signing.chain_choice import ChainChoice
from aicode_desktop.gui.still_wanted import StillWanted
from aicode_desktop.gui.widgets.field import KIND_OF, Field
from aicode_desktop.gui.widgets.filling import fill, show_facts
from aicode_desktop.gui.widgets.notice import MarkedLine
from aicode_desktop.host.regular_files import named
from aicode_desktop.model.draft import Confidential
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.sign.backend import Signer
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions
from aicode_desktop.workflow.placement import Placement, placement

KEY_ENDINGS = {".p12", ".pfx"}


@dataclass(frozen=True, slots=True, repr=False)
class OpenedKey(Confidential):
    """A key that was opened, and where it would sign."""

    signer: Signer
    placement: Placement


class KeyFileChoice(QObject):
    """Ties the fields of *form* that are about the key.

    ``changed`` says that another key is open, or none; ``failed`` carries what is not about a
    field.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, form: Ui_Sign, session: Session, act: OneAct, chain: ChainChoice, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._session = session
        self._act = act
        self._chain = chain
        self._wanted = StillWanted()
        self.key: OpenedKey | None = None
        form.choose_key.clicked.connect(self._ask)
        form.key_file.textEdited.connect(lambda _text: self.forget(keep_passphrase=True))
        form.key_file.returnPressed.connect(form.passphrase.setFocus)
        form.passphrase.returnPressed.connect(self.open)
        form.other_key.clicked.connect(self.begin_again)

    def would_take(self, file: Path) -> bool:
        """Whether a dropped file is one for here."""
        return file.suffix.lower() in KEY_ENDINGS and self._form.key.isVisible()

    def takes(self, file: Path) -> bool:
        """Take a file that was dropped, if it is one for here."""
        if not self.would_take(file):
            return False
        self._take(str(file))
        return True

    def open(self) -> None:
        """Open the file with the passphrase that was typed, and show its certificate."""
        signing, form = self._session.signing, self._form
        name = form.key_file.text().strip()
        if signing is None or self._act.is_running:
            return
        if not name:
            _complain(form.key_file_field, tr("Choose a certificate file first."))
            form.key_file.setFocus()
            return
        passphrase = form.passphrase.text()
        self.forget()
        at, pdf, chain = self._session.clock.now(), signing.current_pdf, self._chain.contents

        def work() -> OpenedKey:
            signer = actions.open_key(named(name), passphrase=passphrase, chain=chain)
            return OpenedKey(signer, placement(pdf, signer, at=at))

        self._act.run(
            work,
            done=self._wanted.told(self._take_key),
            failed=self._wanted.told(self._tell),
            act=tr("Opening the certificate"),
        )

    def take(self, path: Path, key: OpenedKey) -> None:
        """Take a key that was made and opened elsewhere as the one in the file *path*."""
        self.name(path)
        self._take_key(key)

    def name(self, path: Path) -> None:
        """Put *path* where a certificate file is named; its passphrase is asked for."""
        self._form.key_file.setText(str(path))

    def begin_again(self) -> None:
        """Let go of the key, and ask for another."""
        self.forget()
        self.changed.emit()
        self._form.key_file.setFocus()
        self._form.key_file.selectAll()

    def forget(self, *, keep_passphrase: bool = False) -> None:
        """Let go of key and passphrase, also of a key that is still being opened."""
        self._wanted.let_go()
        self.key = None
        if not keep_passphrase:
            self._form.passphrase.clear()
        self._form.passphrase_field.complain(None)
        self._form.key_file_field.complain(None)

    def show(self) -> None:
        """Show the certificate of the open key, and what speaks against it."""
        form = self._form
        if self.key is None:
            return
        facts = self.key.signer.certificates()[0]
        form.holder.setText(facts.holder)
        shows_more = self._session.handed.shows_more
        show_facts(form.certificate_facts, certificate_facts(facts, with_key=shows_more))
        fill(form.objections, objection_lines(form.objections, self.key.placement.objections))

    def _ask(self) -> None:
        ask_for_key_file(self._form.key.window(), self._session, self._take)

    def _take(self, name: str) -> None:
        self._session.key_folder = str(Path(name).parent)
        self._form.key_file.setText(name)
        self.forget()
        self._form.passphrase.setFocus()

    def _take_key(self, key: OpenedKey) -> None:
        self.key = key
        self._session.key_folder = str(named(self._form.key_file.text()).parent)
        self.changed.emit()
        self._form.other_key.setFocus()

    def _tell(self, error: Exception) -> None:
        form = self._form
        if isinstance(error, WrongPassphraseError):
            _complain(form.passphrase_field, f"{error.what} {error.next_step}")
            form.passphrase.setFocus()
        elif isinstance(error, CannotReadFileError):
            _complain(form.key_file_field, error.what)
            form.key_file.setFocus()
        else:
            self.failed.emit(error)


def ask_for_key_file(parent: QWidget, session: Session, take: Callable[[str], None]) -> None:
    """Let a person choose a certificate file, beginning where the last one lay."""
    dialog = FileDialog(parent, tr("Choose the certificate file"))
    dialog.setFileMode(FileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([tr("Certificates (*.p12 *.pfx)"), tr("All files (*)")])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if session.key_folder:
        dialog.setDirectory(session.key_folder)
    dialog.fileSelected.connect(take)
    dialog.open()


def objection_lines(frame: QFrame, objections: Iterable[Finding]) -> list[MarkedLine]:
    """Return one line for each objection to a certificate, for *frame*."""
    lines = []
    for objection in objections:
        line = MarkedLine(frame)
        line.say(KIND_OF[objection.severity], objection.sentence)
        lines.append(line)
    return lines


def _complain(field: Field, words: str) -> None:
    field.complain(Finding(Severity.BLOCK, "key", "key", words, ""))
