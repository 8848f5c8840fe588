"""A key of one's own: said honestly what it proves, protected, kept by the user, then used.

The passphrase goes from its fields into the one act that makes the key, and the fields are cleared.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from aicode_desktop.gui.file_dialog import FileDialog
from aicode_desktop.gui.forms.sign import Ui_Sign
from aicode_desktop.gui.one_act import OneAct
from aicode_desktop.gui.session import Session
from aicode_desktop.gui.signing.key_file_choice import OpenedKey
from aicode_desktop.gui.still_wanted import StillWanted
from aicode_desktop.gui.widgets.field import Field
from aicode_desktop.gui.widgets.filling import fill
from aicode_desktop.gui.widgets.notice import wrapped_label
from aicode_desktop.model.draft import Signatory
from aicode_desktop.model.finding import Finding, Severity
from aicode_desktop.model.slug import slug
from aicode_desktop.words import tr
from aicode_desktop.workflow import actions, own_key
from aicode_desktop.workflow.placement import placement

Sentences = tuple[tuple[str, ...], tuple[str, ...]]


class OwnKeyMaking(QObject):
    """Ties the fields of *form* that are about a new key.

    ``made`` carries where the file is and the opened key, or None for the key where the page was
    left meanwhile; ``failed`` what is not about a field.
    """

    made = Signal(object, object)
    complained = Signal()
    failed = Signal(object)

    def __init__(self, form: Ui_Sign, session: Session, act: OneAct, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._session = session
        self._act = act
        self._is_told = False
        self._wanted = StillWanted()
        form.own_passphrase_field.left.connect(self._judge)
        form.own_passphrase.textEdited.connect(lambda _text: self._pardon())
        form.own_repeat.textEdited.connect(lambda _text: self._pardon())
        form.own_passphrase.returnPressed.connect(form.own_repeat.setFocus)
        form.own_repeat.returnPressed.connect(self.ask)
        _ = form.own_passphrase_field.input  # the form is complete, so the field can watch it

    def arrive(self) -> None:
        """Say what such a key proves, and offer the signatories who have not signed."""
        names = [_name_of(person) for person in self._waiting()]
        box = self._form.own_name
        if names != [box.itemText(place) for place in range(box.count())]:
            box.clear()
            box.addItems(names)
        if not self._is_told:
            self._is_told = True
            self._session.background.run(
                lambda: (own_key.what_it_proves(), own_key.what_it_does_not_prove()),
                done=self._tell,
                failed=self.failed.emit,
            )

    def ask(self) -> None:
        """Ask where the key is to be kept, once its passphrase is good enough."""
        form = self._form
        if self._session.signing is None or self._act.is_running or not self._is_agreed():
            return
        dialog = FileDialog(form.key.window(), tr("Keep the key"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setOption(FileDialog.Option.DontConfirmOverwrite)  # nothing is ever overwritten
        dialog.setNameFilters([tr("Certificates (*.p12)")])
        dialog.setDefaultSuffix("p12")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._session.key_folder:
            dialog.setDirectory(self._session.key_folder)
        dialog.selectFile(f"{slug(form.own_name.currentText()) or 'own'}-key.p12")
        dialog.fileSelected.connect(lambda name: self._make(Path(name)))
        dialog.open()

    def forget(self) -> None:
        """Let go of the passphrase, and of a key that is still being made; its file stays."""
        self._wanted.let_go()
        self._form.own_passphrase.clear()
        self._form.own_repeat.clear()
        self._pardon()

    def _make(self, path: Path) -> None:
        signing, provider = self._session.signing, self._session.store.draft.provider
        if signing is None or self._act.is_running:
            return
        passphrase = self._form.own_passphrase.text()
        self.forget()
        name, at, pdf = (
            self._form.own_name.currentText(),
            self._session.clock.now(),
            signing.current_pdf,
        )

        def work() -> tuple[Path, OpenedKey]:
            own_key.make_own_key(
                path,
                name=name,
                provider=provider.legal_name_latin or provider.legal_name,
                country=provider.address.country,
                at=at,
                passphrase=passphrase,
            )
            signer = actions.open_key(path, passphrase=passphrase)
            return path, OpenedKey(signer, placement(pdf, signer, at=at))

        self._act.run(
            work,
            done=self._wanted.told(
                lambda result: self.made.emit(*result),
                otherwise=lambda result: self.made.emit(result[0], None),
            ),
            failed=self.failed.emit,
            act=tr("Making the key"),
        )

    def _waiting(self) -> list[Signatory]:
        signing = self._session.signing
        made = signing.signed_places if signing is not None else frozenset()
        signatories = self._session.store.draft.signatories
        return [person for place, person in enumerate(signatories) if place not in made]

    def _tell(self, said: Sentences) -> None:
        for frame, sentences in zip(
            (self._form.own_proves_list, self._form.own_not_list), said, strict=True
        ):
            fill(frame, [_sentence(frame, words) for words in sentences])

    def _is_agreed(self) -> bool:
        form = self._form
        objection = own_key.passphrase_objection(form.own_passphrase.text())
        if objection is not None:
            return self._complain(form.own_passphrase_field, form.own_passphrase, objection)
        if form.own_repeat.text() != form.own_passphrase.text():
            words = tr("The two passphrases differ. Type the same one twice.")
            return self._complain(form.own_repeat_field, form.own_repeat, words)
        return True

    def _complain(self, field: Field, line: QLineEdit, words: str) -> bool:
        field.complain(_finding(words))
        line.setFocus()
        self.complained.emit()
        return False

    def _judge(self) -> None:
        text = self._form.own_passphrase.text()
        objection = own_key.passphrase_objection(text) if text else None
        if objection is not None:
            self._form.own_passphrase_field.complain(_finding(objection))

    def _pardon(self) -> None:
        self._form.own_passphrase_field.complain(None)
        self._form.own_repeat_field.complain(None)


def _name_of(person: Signatory) -> str:
    return person.name_latin or person.name


def _sentence(parent: QFrame, words: str) -> QWidget:
    label = wrapped_label(parent)
    label.setText(words)
    return label


def _finding(words: str) -> Finding:
    return Finding(Severity.BLOCK, "key", "key", words, "")
